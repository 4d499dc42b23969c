import Diagnostics
import Documents

/// The name of an agency, in full.
enum AgencyField {
    /// Whether a cell is beyond doubt a name in full: Thai from its first letter, no full stop near it, nothing unusual anywhere.
    @inline(__always)
    static func isPlain(_ cell: Span<UInt8>) -> Bool {
        // 22 bytes hold the longest abbreviation; E0 B9 84 is the first letter of the word for nothing.
        guard cell.count >= 22, cell[0] == 0xE0, cell[1] != 0xB9 || cell[2] != 0x84 else { return false }
        for at in 0..<22 where cell[at] == UInt8(ascii: ".") { return false }
        return TextTrim.isPlain(cell)
    }

    /// Reads any cell.
    static func read(_ cell: Span<UInt8>, kind: CellKind) -> FieldOutcome {
        let trim = TextTrim(cell)
        if trim.isBlank { return .blank(trim.style) }
        if kind == .error { return .invalid(.errorValue, trim.style) }
        if let remark = TextField.check(trim) { return remark }
        let text = CompactText(cell)
        if text.saysNothing { return .invalid(.nothingWord, trim.style) }
        if let end = abbreviation(text) { return .remark(.abbreviated, trim.value, trim.style, mark: 0..<end) }
        return .valid(trim.value, trim.style)
    }

    /// The end of an abbreviation in front: Thai letters, the last of at most six before a full stop.
    private static func abbreviation(_ text: CompactText) -> Int? {
        var place = 0
        while place <= 6, text[place] > 0x80 { place += 1 }
        return place > 0 && text[place] == UInt8(ascii: ".") ? place + 1 : nil
    }

    /// What the type is, and all that it can find.
    static let description = FieldDescription(
        name: "agency", doc: Phrase(th: "ชื่อเต็มของหน่วยงาน", en: "the full name of an agency"),
        accepts: ["เทศบาลเมืองตัวอย่าง", " กรมตัวอย่าง "],
        rejects: [("อบต.ตัวอย่าง", .abbreviated), ("-", .nothingWord), ("ก\u{FFFD}", .replacementCharacter), ("a\u{7}b", .controlCharacter)],
        rules: TextField.rules + [
            .remark(
                .abbreviated, .note, Phrase(th: "ชื่อหน่วยงานเป็นตัวย่อ", en: "the agency's name is abbreviated"),
                Phrase(th: "ชื่อหน่วยงานเป็นตัวย่อ ({value})", en: "the agency's name is abbreviated ({value})"),
                help: Phrase(th: "เขียนชื่อเต็มของหน่วยงาน", en: "write the agency's name in full")),
            .invalid(
                .nothingWord, Phrase(th: "ไม่ได้ระบุชื่อหน่วยงาน", en: "no agency where one is demanded"),
                Phrase(th: "ไม่ได้ระบุชื่อหน่วยงาน ({value})", en: "no agency where one is demanded ({value})"),
                help: Phrase(th: "เขียนชื่อเต็มของหน่วยงาน", en: "write the agency's name in full")),
        ])
}
