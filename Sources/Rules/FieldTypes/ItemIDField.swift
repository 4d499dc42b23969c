import Diagnostics
import Documents

/// The number of an item of the assessment: the letter O and one or two digits.
///
/// People write the letter as o, 0, ๐ or Q too, and leave it out; the digits are Thai or Arabic as in the rest of a report. A code of three digits that begins with zero is O and two digits.
enum ItemIDField {
    /// Reads any cell.
    static func read(_ cell: Span<UInt8>, kind: CellKind) -> FieldOutcome {
        let text = CompactText(cell)
        if text.count == 0 { return .blank(text.style) }
        switch kind {
        case .error: return .invalid(.errorValue, text.style)
        case .date, .boolean: return .invalid(.malformed, text.style)
        case .number, .text, .blank: break
        }
        if text.saysNothing { return .invalid(.nothingWord, text.style) }
        var place = 0
        if let end = text.end(of: "ข้อที่", at: 0) ?? text.end(of: "ข้อ", at: 0) { place = text.afterSpaces(end) }
        if text[place] | 0x20 == UInt8(ascii: "o") || text[place] | 0x20 == UInt8(ascii: "q") { place = text.afterSpaces(place + 1) }
        let end = text.afterDigits(place)
        guard end == text.count, end - place <= 3, let number = text.number(place..<end) else { return .invalid(.malformed, text.style) }
        guard (1...99).contains(number) else { return .invalid(.outOfRange, text.style, mark: place..<end) }
        let isCanonical =
            text[0] == UInt8(ascii: "O") && place == 1 && text.number(1..<2) != 0
            && text.style.isDisjoint(with: [.untrimmed, .zeroWidth])
        return isCanonical ? .valid(.integer(number), text.style) : .remark(.otherSpelling, .integer(number), text.style)
    }

    /// The single obvious cure of a cell, if there is one.
    static func cure(_ outcome: FieldOutcome, _ cell: Span<UInt8>) -> FieldCure? {
        guard outcome.trouble == .otherSpelling, case .integer(let number) = outcome.reading.value else { return nil }
        return FieldCure(text: "O\(number)", isSafe: CompactText(cell)[0] | 0x20 != UInt8(ascii: "q"))
    }

    /// What the type is, and all that it can find.
    static let description = FieldDescription(
        name: "item-id",
        doc: Phrase(th: "รหัสข้อ เป็นอักษร O ตามด้วยตัวเลขหนึ่งหรือสองหลัก", en: "an item's code: the letter O and one or two digits"),
        accepts: ["O99", "O98", "O๙๙"],
        rejects: [
            ("o99", .otherSpelling), ("O 99", .otherSpelling), ("099", .otherSpelling), ("๐๙๙", .otherSpelling), ("O๐๙", .otherSpelling),
            ("ข้อ 99", .otherSpelling), ("Q๙๙", .otherSpelling), ("O00", .outOfRange), ("P99", .malformed), ("-", .nothingWord),
        ],
        rules: [
            NumberRules.errorValue,
            .invalid(
                .malformed, Phrase(th: "ไม่ใช่รหัสข้อ", en: "not the code of an item"),
                Phrase(th: "ไม่ใช่รหัสข้อ ({value})", en: "not the code of an item ({value})")),
            .invalid(
                .nothingWord, Phrase(th: "ไม่ได้ระบุรหัสข้อ", en: "no item where one is demanded"),
                Phrase(th: "ไม่ได้ระบุรหัสข้อ ({value})", en: "no item where one is demanded ({value})")),
            .remark(
                .otherSpelling, .note, Phrase(th: "รหัสข้อเขียนต่างจากแบบ", en: "the item's code is spelled in another way"),
                Phrase(th: "รหัสข้อเขียนต่างจากแบบ ({value})", en: "the item's code is spelled in another way ({value})")),
            .invalid(
                .outOfRange, Phrase(th: "ไม่มีข้อเลขนี้", en: "there is no item of this number"),
                Phrase(th: "ไม่มีข้อเลขนี้ ({value})", en: "there is no item of this number ({value})")),
        ])
}
