import XML

/// The styles of a document, each with what it inherits.
struct WordStyles: Sendable {
    /// A style as it is written.
    struct Style: Sendable {
        var name = ""
        var base: String?
        var isParagraph = true
        /// The number of the list; 0 for none at all.
        var list: Int?
        var level: Int?
        /// 0-based; 9 is plain text.
        var outline: Int?
        var isHidden: Bool?
    }

    /// A style with all that it inherits.
    struct Resolved: Sendable {
        /// The level of a heading, 1 the highest.
        var heading: Int?
        var list: Int?
        var level: Int?
        /// The style that names the list.
        var listStyle: String?
        var isHidden = false
    }

    /// How far styles are followed, 64: Word itself stops at eleven.
    private static let longestChain = 64

    var styles: [String: Style] = [:]
    /// The style of paragraphs that name none.
    var defaultStyle: String?
    private var resolved: [String: Resolved] = [:]

    /// The list that each style names, for patterns that stand for a numbering style.
    var lists: [String: Int] { styles.compactMapValues(\.list) }

    /// A style with all that it inherits; what its name says when the document does not describe it.
    mutating func resolve(_ id: String?) -> Resolved {
        guard let id = id ?? defaultStyle else { return Resolved() }
        if let known = resolved[id] { return known }
        let result = inherited(id)
        resolved[id] = result
        return result
    }

    private func inherited(_ id: String) -> Resolved {
        guard styles[id] != nil else { return Resolved(heading: WordStyles.headingLevel(named: id)) }
        var result = Resolved()
        var outline: Int?
        var named: Int?
        var isHidden: Bool?
        var next: String? = id
        var steps = 0
        while let current = next, let style = styles[current], steps < WordStyles.longestChain {
            if result.list == nil, let list = style.list {
                result.list = list
                result.listStyle = current
            }
            if result.level == nil { result.level = style.level }
            if outline == nil { outline = style.outline }
            if named == nil, outline == nil { named = WordStyles.headingLevel(named: style.name) }
            if isHidden == nil { isHidden = style.isHidden }
            next = style.base
            steps += 1
        }
        // What stands nearer decides: a style made from a heading may be plain text.
        result.heading = named ?? outline.flatMap { $0 < 9 ? max($0, 0) + 1 : nil }
        result.isHidden = isHidden ?? false
        return result
    }

    /// The level of a heading by the name of its style; built-in names are English whatever the language of Word, but others write their own.
    static func headingLevel(named name: String) -> Int? {
        var key: [UInt8] = []
        for byte in name.utf8 where byte != 0x20 && byte != UInt8(ascii: "_") && byte != UInt8(ascii: "-") {
            key.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        }
        for word in ["title", "ชื่อเรื่อง"] where key == Array(word.utf8) { return 1 }
        for word in ["heading", "หัวเรื่อง", "หัวข้อ"] where key.starts(with: Array(word.utf8)) {
            let rest = key.dropFirst(word.utf8.count)
            guard rest.count == 1, let digit = rest.first, digit >= UInt8(ascii: "1"), digit <= UInt8(ascii: "9") else { continue }
            return Int(digit - UInt8(ascii: "0"))
        }
        return nil
    }
}

/// Takes styles.xml, ECMA-376-1 §17.7.
struct StylesTaker: WordPartTaker {
    private(set) var styles = WordStyles()
    private var id: String?
    private var style = WordStyles.Style()
    private var skipped = 0

    mutating func start(_ xml: borrowing XMLTokenizer) {
        guard skipped == 0 else {
            skipped += 1
            return
        }
        switch xml.word {
        case .style:
            id = xml.value(.styleId)
            style = WordStyles.Style()
            let type = xml.value(.type) ?? "paragraph"
            style.isParagraph = type == "paragraph"
            if style.isParagraph, xml.value(.default) != nil, xml.isOn(.default) { styles.defaultStyle = id }
        case .basedOn: style.base = xml.value(.val)
        case .ilvl: style.level = xml.integer()
        case .name: style.name = xml.value(.val) ?? ""
        case .numId: style.list = xml.integer()
        case .outlineLvl: style.outline = xml.integer()
        case .vanish: style.isHidden = xml.isOn()
        // Properties of tables' parts hold others of the same name.
        case nil where id != nil && xml.name.local == XMLName.other && xml.depth >= 3: skipped = 1
        default: break
        }
    }

    mutating func text(_ xml: borrowing XMLTokenizer) {}

    mutating func end(_ xml: borrowing XMLTokenizer) {
        guard skipped == 0 else {
            skipped -= 1
            return
        }
        guard xml.word == .style, let id else { return }
        if styles.styles[id] == nil { styles.styles[id] = style }
        self.id = nil
    }
}
