import Diagnostics
import ThaiText

/// Looks for an item's data elements in the pieces of a report.
struct ElementReader: Sendable {
    /// What came of looking for one element.
    private enum Finding {
        case found
        /// It is announced, and nothing of its kind follows.
        case empty(Piece)
        case missing
    }

    private let item: Item
    private let pieces: [Piece]
    private let keys: [LabelKey]
    /// The first heading, which is the title of the whole report.
    private let titleIndex: Int?
    /// The folded labels of every element, so that one ends where another begins.
    private let labels: [[[UInt8]]]
    /// The folded sentences that stand in for each element.
    private let nilSentences: [[[UInt8]]]

    init(_ item: Item, _ pieces: [Piece]) {
        self.item = item
        self.pieces = pieces
        titleIndex = pieces.firstIndex { piece in if case .heading = piece.kind { true } else { false } }
        labels = item.elements.map { element in element.labels.map { LabelKey.folded($0) }.filter { !$0.isEmpty } }
        nilSentences = item.elements.map { element in element.nilSentences.map { LabelKey.folded($0) }.filter { !$0.isEmpty } }
        let withPoints = (labels + nilSentences).contains { $0.contains { LabelKey.hasPoint($0) } }
        keys = pieces.map { LabelKey($0.text, withPoints: withPoints) }
    }

    /// Reports each element that is not there, or of which nothing is said.
    func check(_ log: inout FindingLog) {
        for (index, element) in item.elements.enumerated() {
            guard let level = element.presence else { continue }
            switch find(index) {
            case .found: continue
            case .empty(let piece): log.add(empty(element, level, piece))
            case .missing: log.add(missing(element, level))
            }
        }
    }

    private func find(_ index: Int) -> Finding {
        let element = item.elements[index]
        if isSaid(nilSentences[index]) { return .found }
        if element.content == .mention { return isSaid(labels[index]) ? .found : .missing }
        var announced: Piece?
        for at in pieces.indices {
            guard let content = content(announcedAt: at, by: index) else { continue }
            if content.contains(where: { says(element, $0) }) { return .found }
            if announced == nil { announced = pieces[at] }
        }
        return announced.map { .empty($0) } ?? .missing
    }

    /// Whether one of some wordings stands anywhere, other than where something is still to be written.
    private func isSaid(_ wordings: [[UInt8]]) -> Bool {
        guard !wordings.isEmpty else { return false }
        return keys.indices.contains { at in
            wordings.contains { keys[at].contains($0) } && !ElementContent(pieces[at].text).isPlaceholder
        }
    }

    /// What a piece announces, if it announces the element: the rest of its line, its section, its row or its column.
    private func content(announcedAt at: Int, by index: Int) -> [String]? {
        let key = keys[at]
        switch pieces[at].kind {
        case .heading(let level):
            guard labels[index].contains(where: { key.contains($0) }) else { return nil }
            // A year that the title of the whole report adds says nothing yet.
            let isTitle = at == titleIndex && !key.hasColon
            let rest = key.rest(behind: labels[index]).filter { !isTitle || FiscalYearMentions.years(in: $0).isEmpty }
            return rest + section(behind: at, level: level, of: index)
        case .text:
            // Of elements whose names begin alike, the longest name is meant.
            let own = key.longest(of: labels[index])
            guard own > 0, !labels.contains(where: { key.longest(of: $0) > own }) else { return nil }
            let rest = key.rest(behind: labels[index])
            return rest.isEmpty ? section(behind: at, level: 6, of: index) : rest
        case .cell(let table, let row, let column):
            guard labels[index].contains(where: { key.isEqual($0) || key.begins($0) && key.hasColon }) else {
                // The header of a column may say more than the element's name.
                guard row < 3, labels[index].contains(where: { $0.count >= 12 && key.contains($0) }) else { return nil }
                return self.column(behind: at, table, column)
            }
            return key.rest(behind: labels[index]) + self.row(behind: at, table, row)
                + (row < 3 ? self.column(behind: at, table, column) : [])
        }
    }

    /// The pieces of a section, up to the next heading of its level or the label of another element.
    private func section(behind at: Int, level: Int, of index: Int) -> [String] {
        var content: [String] = []
        for next in pieces.indices.dropFirst(at + 1) {
            if pieces[next].ends(level: level) { break }
            let isOther = labels.enumerated().contains { other, labels in
                other != index && labels.contains { keys[next].isEqual($0) || keys[next].hasColon && keys[next].begins($0) }
            }
            if isOther { break }
            if case .heading = pieces[next].kind { continue }
            content.append(pieces[next].text)
        }
        return content
    }

    private func row(behind at: Int, _ table: Int32, _ row: Int32) -> [String] {
        var content: [String] = []
        for piece in pieces[(at + 1)...] {
            guard case .cell(table, row, _) = piece.kind else { break }
            if labels.contains(where: { $0.contains { LabelKey(piece.text).isEqual($0) } }) { break }
            content.append(piece.text)
        }
        return content
    }

    private func column(behind at: Int, _ table: Int32, _ column: Int32) -> [String] {
        var content: [String] = []
        for piece in pieces[(at + 1)...] {
            guard case .cell(let own, _, let place) = piece.kind, own == table else { break }
            if place == column { content.append(piece.text) }
        }
        return content
    }

    /// Whether a text says what an element asks for.
    private func says(_ element: ElementDemand, _ text: String) -> Bool {
        ElementContent(text).says(element.content, allowsNothing: element.allowsNothing, window: item.window)
    }

    // MARK: Findings

    private func missing(_ element: ElementDemand, _ level: Level) -> Diagnostics.Finding {
        Diagnostics.Finding(
            rule: item.rule(of: element), level: level, place: Place(file: 0),
            message: Message(
                Phrase(th: "ไม่พบ{element}", en: "nothing is said of: {element}"), [Message.Argument("element", element.title)]),
            help: element.help.map { Message($0) }
                ?? Message(
                    Phrase(th: "เพิ่มหัวข้อหรือคอลัมน์ “{label}” แล้วเขียนข้อมูล", en: "add a heading, label or column “{label}” and fill it in"),
                    [Message.Argument("label", element.title.th)]))
    }

    private func empty(_ element: ElementDemand, _ level: Level, _ piece: Piece) -> Diagnostics.Finding {
        Diagnostics.Finding(
            rule: item.rule(of: element), level: level, place: piece.place,
            message: Message(
                Phrase(th: "หัวข้อ{element}ไม่มี{content}", en: "{element} is announced, but there is no {content}"),
                [Message.Argument("element", element.title), Message.Argument("content", element.content.name(item.window))]),
            help: element.help.map { Message($0) }
                ?? Message(
                    Phrase(th: "เขียน{content}ต่อจากหัวข้อนี้", en: "write {content} behind it"),
                    [Message.Argument("content", element.content.name(item.window))]),
            excerpt: piece.excerpt)
    }
}

extension Item {
    /// The rule of an element.
    func rule(of element: ElementDemand) -> RuleID { RuleID("\(id)/\(element.id)") }

    /// The rule of a question to a person.
    func rule(of attest: AttestDemand) -> RuleID { RuleID("\(id)/\(attest.id)") }
}

extension Piece {
    /// The beginning of the piece, marked.
    fileprivate var excerpt: Excerpt? {
        guard place.span.isKnown else { return nil }
        let scalars = Array(text.unicodeScalars.prefix(80))
        var shown = String.UnicodeScalarView()
        shown.append(contentsOf: scalars)
        return .text(
            TextExcerpt(
                line: Int(place.span.line), text: String(shown), isCutBefore: false, isCutAfter: text.unicodeScalars.count > 80,
                markings: [TextExcerpt.Marking(0..<scalars.count, .primary)]))
    }
}

extension ElementDemand.Content {
    /// What is asked for, in words.
    func name(_ window: Window) -> Phrase {
        switch self {
        case .date: Phrase(th: "วันที่", en: "date")
        case .dateInPeriod: Phrase(th: "วันที่ในช่วงที่ต้องรายงาน", en: "date inside the period")
        case .email: Phrase(th: "อีเมล", en: "e-mail address")
        case .link: Phrase(th: "ลิงก์", en: "link")
        case .mention, .text: Phrase(th: "ข้อความ", en: "text")
        case .number: Phrase(th: "ตัวเลข", en: "number")
        case .telephone: Phrase(th: "หมายเลขโทรศัพท์", en: "telephone number")
        }
    }
}
