import Diagnostics
import Documents

/// One term of a vocabulary.
enum ChoiceField {
    /// Reads any cell.
    static func read(_ cell: Span<UInt8>, kind: CellKind, _ vocabulary: Vocabulary) -> FieldOutcome {
        let trim = TextTrim(cell)
        if trim.isBlank { return .blank(trim.style) }
        if kind == .error { return .invalid(.errorValue, trim.style) }
        let bytes = cell.extracting(trim.start..<trim.end)
        if let term = vocabulary.exact(bytes) {
            return isRetired(term, vocabulary) ? .remark(.retiredTerm, .term(term), trim.style) : .valid(.term(term), trim.style)
        }
        if let term = vocabulary.tolerated(bytes) ?? vocabulary.folded(bytes) {
            return .remark(isRetired(term, vocabulary) ? .retiredTerm : .otherWording, .term(term), trim.style)
        }
        return vocabulary.isOpen ? .remark(.unlistedTerm, .none, trim.style) : .invalid(.unknownTerm, trim.style)
    }

    @inline(__always)
    static func isRetired(_ term: Int32, _ vocabulary: Vocabulary) -> Bool {
        vocabulary.terms[Int(term)].retired != nil
    }

    /// The single obvious cure of a cell, if there is one.
    static func cure(_ outcome: FieldOutcome, _ cell: Span<UInt8>, _ vocabulary: Vocabulary) -> FieldCure? {
        switch (outcome.trouble, outcome.reading.value) {
        case (.otherWording, .term(let term)): return FieldCure(text: vocabulary.terms[Int(term)].th, isSafe: true)
        case (.unknownTerm, _):
            let trim = TextTrim(cell)
            let text = CellText.string(cell, trim.start..<trim.end)
            return vocabulary.nearest(text).map { FieldCure(text: vocabulary.terms[Int($0.term)].th, isSafe: false) }
        default: return nil
        }
    }

    /// What a message needs besides the cell: the official wording, the reason, the list's title.
    static func arguments(_ outcome: FieldOutcome, _ vocabulary: Vocabulary) -> [Message.Argument] {
        var arguments = [Message.Argument("list", vocabulary.title)]
        if case .term(let index) = outcome.reading.value {
            let term = vocabulary.terms[Int(index)]
            arguments.append(Message.Argument("official", term.th))
            if let reason = term.retired { arguments.append(Message.Argument("reason", reason)) }
        }
        return arguments
    }

    /// Help with a word that is not listed: the nearest term where one is known, otherwise what the list has.
    static func help(_ replacement: String?, _ vocabulary: Vocabulary) -> Message? {
        if let replacement {
            return Message(
                Phrase(th: "หมายถึง “{official}” ใช่หรือไม่", en: "did you mean “{official}”?"), [Message.Argument("official", replacement)])
        }
        let current = vocabulary.terms.filter { $0.retired == nil }.map(\.th)
        guard !current.isEmpty else { return nil }
        let isShort = current.count <= shortList
        let terms = current.prefix(isShort ? shortList : 4).joined(separator: ", ")
        return Message(
            isShort
                ? Phrase(th: "ใช้ถ้อยคำจากรายชื่อ: {terms}", en: "use a term of the list: {terms}")
                : Phrase(th: "ใช้ถ้อยคำจากรายชื่อ เช่น {terms}", en: "use a term of the list, such as {terms}"),
            [Message.Argument("terms", terms)])
    }

    /// How many terms a list may have to be shown whole.
    private static let shortList = 6

    /// What the type is, and all that it can find.
    static let description = FieldDescription(
        name: "choice",
        doc: Phrase(th: "ถ้อยคำหนึ่งจากบัญชีที่กำหนด", en: "one term of a list"),
        accepts: [], rejects: [],
        rules: [
            NumberRules.errorValue,
            .remark(
                .otherWording, .note, Phrase(th: "ใช้ถ้อยคำต่างจากบัญชี", en: "the wording differs from the list"),
                Phrase(th: "ใช้ถ้อยคำต่างจากบัญชี ({value})", en: "the wording differs from the list ({value})"),
                help: Phrase(th: "ถ้อยคำในบัญชีคือ “{official}”", en: "the list says “{official}”")),
            .remark(
                .retiredTerm, .warning, Phrase(th: "เป็นถ้อยคำที่เลิกใช้แล้ว", en: "the term is no longer in use"),
                Phrase(th: "เป็นถ้อยคำที่เลิกใช้แล้ว ({value})", en: "the term is no longer in use ({value})"), help: Phrase("{reason}")),
            .invalid(
                .unknownTerm, Phrase(th: "ไม่อยู่ในบัญชีที่กำหนด", en: "the term is not in the list"),
                Phrase(th: "ไม่อยู่ในบัญชี{list} ({value})", en: "not in the list of {list} ({value})")),
            .remark(
                .unlistedTerm, .note, Phrase(th: "ไม่ตรงกับรายชื่อที่รู้จัก", en: "the term is not among the known ones"),
                Phrase(th: "ไม่ตรงกับรายชื่อ{list} ({value})", en: "not among the known {list} ({value})")),
        ])
}
