import Diagnostics
import Documents

/// What tags mean.
extension HTMLReader {
    mutating func startTag(into sink: inout some DocumentSink) {
        let tag = scanner.tag
        tracker.advance(to: scanner.range.lowerBound, in: page)
        if hidden != nil {
            guard let tag else {
                if isHiddenName { hidden?.depth += 1 }
                return
            }
            guard isRead(start: tag, into: &sink) else { return }
        }
        guard let tag else {
            if isMarkedHidden { hide(nil, isTemplate: false) }
            return
        }
        if tag == .table { return beginTable(isHidden: isMarkedHidden, into: &sink) }
        if tag == .title, !tables.contains(where: { $0.cell != nil }) {
            endParagraph(into: &sink)
            isTitle = true
            flowKind = .margin
            return
        }
        if tag.isRaw, !tag.isShownRaw {
            if tag == .iframe { reportFrame(into: &sink) }
            return
        }
        if tag.isBlock { blockBreak(into: &sink) }
        let isHidden = isMarkedHidden
        switch tag {
        case .br: lineBreak()
        case .frame: reportFrame(into: &sink)
        case .input: if !isHidden { input(into: &sink) }
        case .li: if !isHidden { item(into: &sink) }
        case .ol, .ul, .menu, .dir: beginList(tag)
        case .pre, .listing, .plaintext: if !isHidden { preformatted += 1 }
        case .tbody, .thead, .tfoot: endRowGroup(into: &sink)
        case .td, .th:
            beginCell(isHidden: isHidden, into: &sink)
            return
        case .tr: beginRow(isHidden: isHidden, into: &sink)
        default: break
        }
        if tag.headingLevel > 0, !isInCell { flowKind = .heading(tag.headingLevel) }
        if isHidden || tag.isNeverShown, !tag.isVoid { hide(tag, isTemplate: tag.isNeverShown) }
    }

    mutating func endTag(into sink: inout some DocumentSink) {
        tracker.advance(to: scanner.range.lowerBound, in: page)
        let tag = scanner.tag
        if hidden != nil {
            guard let tag else {
                if isHiddenName { endOfHidden(into: &sink) }
                return
            }
            guard isRead(end: tag, into: &sink) else { return }
        }
        guard let tag else { return }
        if isTitle, tag == .title {
            endTitle(into: &sink)
            return
        }
        switch tag {
        case .table: if !tables.isEmpty { endTable(into: &sink) }
        case .td, .th: endCell(into: &sink)
        case .tr: endRow(into: &sink)
        case .tbody, .thead, .tfoot: endRowGroup(into: &sink)
        case .ol, .ul, .menu, .dir:
            blockBreak(into: &sink)
            setLabel([])
            _ = lists.popLast()
        case .li:
            blockBreak(into: &sink)
            setLabel([])
        case .pre, .listing:
            blockBreak(into: &sink)
            preformatted = max(0, preformatted - 1)
        case .br: lineBreak()
        default: if tag.isBlock { blockBreak(into: &sink) }
        }
    }

    private mutating func lineBreak() {
        if isInCell { tables[tables.count - 1].cell?.text.lineBreak() } else { flow.lineBreak() }
    }

    // MARK: Lists and fields

    private mutating func beginList(_ tag: HTMLTag) {
        guard lists.count < Self.listDepth else { return }
        var style = tag == .ol ? HTMLList.Style.decimal : .bullet
        if let type = attribute("type"), let stated = HTMLList.style(ofType: page[type]) { style = stated }
        if let css = self.style, let stated = HTMLList.style(ofCSS: css) { style = stated }
        lists.append(HTMLList(style: style, start: number("start") ?? 1, isReversed: false))
    }

    private mutating func item(into sink: inout some DocumentSink) {
        guard !lists.isEmpty else { return setLabel(Array("• ".utf8)) }
        if let css = style, let stated = HTMLList.style(ofCSS: css) { lists[lists.count - 1].style = stated }
        setLabel(lists[lists.count - 1].label(value: number("value")))
    }

    private mutating func setLabel(_ label: [UInt8]) {
        if isInCell { tables[tables.count - 1].cell?.text.label = label } else { flow.label = label }
    }

    private mutating func input(into sink: inout some DocumentSink) {
        let type = attribute("type").map { String(decoding: page[$0].map(\.lowered), as: UTF8.self) } ?? "text"
        switch type {
        case "checkbox", "radio": append(shown: attribute("checked") != nil ? "☑" : "☐", into: &sink)
        case "button", "file", "hidden", "image", "password", "reset", "submit": break
        default:
            guard let value = attribute("value"), !value.isEmpty else { return }
            var text = HTMLText()
            _ = text.append(page, value, isPreformatted: false, limit: limits.fieldBytes)
            append(shown: String(decoding: text.trimmed, as: UTF8.self), into: &sink)
        }
    }

    private mutating func reportFrame(into sink: inout some DocumentSink) {
        guard hidden == nil, let source = attribute("src"), !source.isEmpty else { return }
        report(.page(.frame(String(decoding: page[source].prefix(200), as: UTF8.self))), at: Place(file: 0, span: here), into: &sink)
    }

    // MARK: Hiding

    mutating func hide(_ tag: HTMLTag?, isTemplate: Bool) {
        guard hidden == nil else { return }
        hidden = Hidden(tag: tag, name: page[scanner.name].map(\.lowered), place: here, isTemplate: isTemplate)
    }

    /// Whether a start tag in something hidden is to be read, because that has ended before it.
    private mutating func isRead(start tag: HTMLTag, into sink: inout some DocumentSink) -> Bool {
        guard let hiding = hidden else { return true }
        if let open = hiding.tag, Self.endsBefore(open, start: tag), hiding.depth == 1 {
            endHidden(into: &sink)
            return true
        }
        // A hidden table is read, and known to be hidden.
        if tag == .table, !hiding.isTemplate { return true }
        if tag == hiding.tag, !tag.isVoid { hidden?.depth += 1 }
        return false
    }

    /// Whether an end tag in something hidden is to be read, because it ends that or what is around it.
    private mutating func isRead(end tag: HTMLTag, into sink: inout some DocumentSink) -> Bool {
        guard let hiding = hidden else { return true }
        if tag == hiding.tag {
            endOfHidden(into: &sink)
            return hidden == nil
        }
        switch (hiding.tag, tag) {
        case (.td, .tr), (.th, .tr), (.td, .table), (.th, .table), (.tr, .table), (.tr, .tbody), (.tr, .thead), (.tr, .tfoot),
            (.tbody, .table), (.thead, .table), (.tfoot, .table), (.li, .ul), (.li, .ol), (.p, .div), (.p, .td), (nil, .td), (nil, .tr),
            (nil, .table), (nil, .p), (nil, .div):
            endHidden(into: &sink)
            return true
        default:
            return false
        }
    }

    /// Whether an element without end tag ends where another begins, HTML §13.1.2.4.
    private static func endsBefore(_ open: HTMLTag, start tag: HTMLTag) -> Bool {
        switch open {
        case .td, .th: tag == .td || tag == .th || tag == .tr || tag == .tbody || tag == .tfoot
        case .tr: tag == .tr || tag == .tbody || tag == .thead || tag == .tfoot
        case .tbody, .thead: tag == .tbody || tag == .tfoot || tag == .thead
        case .li: tag == .li
        case .p: tag.isBlock
        default: false
        }
    }

    /// Whether the current tag has the name of what is hidden.
    private var isHiddenName: Bool {
        guard let hidden, hidden.tag == nil else { return false }
        return page[scanner.name].elementsEqual(hidden.name, by: { $0.lowered == $1 })
    }

    /// Takes an end tag of the name of what is hidden.
    private mutating func endOfHidden(into sink: inout some DocumentSink) {
        guard let hiding = hidden else { return }
        if hiding.depth > 1 { hidden?.depth -= 1 } else { endHidden(into: &sink) }
    }

    mutating func endHidden(into sink: inout some DocumentSink) {
        guard let ended = hidden else { return }
        hidden = nil
        guard ended.hasText, !ended.isTemplate else { return }
        report(.page(.hidden), at: Place(file: 0, span: ended.place), into: &sink)
    }

    // MARK: Attributes

    /// The value of an attribute of the current tag, as it is written.
    func attribute(_ name: StaticString) -> Range<Int>? {
        for attribute in scanner.attributes where attribute.name.count == name.utf8CodeUnitCount {
            if page[attribute.name].elementsEqual("\(name)".utf8, by: { $0.lowered == $1 }) { return attribute.value }
        }
        return nil
    }

    /// The whole number at the beginning of an attribute's value.
    func number(_ name: StaticString) -> Int? {
        guard let value = attribute(name) else { return nil }
        var digits = page[value].drop(while: \.isHTMLSpace)
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative { digits.removeFirst() }
        digits = digits.prefix { $0 >= 0x30 && $0 <= 0x39 }
        guard !digits.isEmpty else { return nil }
        let number = digits.reduce(0) { min($0 * 10 + Int($1 - 0x30), 1_000_000_000) }
        return isNegative ? -number : number
    }

    /// The style attribute in small letters without blanks.
    private var style: String? {
        attribute("style").map { String(decoding: page[$0].filter { !$0.isHTMLSpace }.map(\.lowered), as: UTF8.self) }
    }

    /// Whether the current tag says that its element is not shown.
    private var isMarkedHidden: Bool {
        guard !scanner.attributes.isEmpty else { return false }
        if attribute("hidden") != nil { return true }
        guard let css = style else { return false }
        return css.contains("display:none") || css.contains("mso-hide:all")
    }
}
