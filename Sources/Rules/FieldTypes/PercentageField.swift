import Diagnostics
import Documents

/// A percentage, kept in hundredths as it is written: `45.5%` is 45.5.
///
/// A number that the file stores as a number is taken as it stands, because nothing says whether 0.455 means 45.5 %.
enum PercentageField {
    /// Reads any cell.
    static func read(_ cell: Span<UInt8>, kind: CellKind) -> FieldOutcome {
        let text = CompactText(cell)
        if text.count == 0 { return .blank(text.style) }
        let outcome: FieldOutcome
        switch kind {
        case .error: return .invalid(.errorValue, text.style)
        case .date: return .invalid(.dateValue, text.style)
        case .boolean: return .invalid(.notANumber, text.style)
        case .number: outcome = DecimalField.stored(text, 4)
        case .text, .blank: outcome = DecimalField.written(text, units(text), 4)
        }
        guard case .decimal(let coefficient, let scale) = outcome.reading.value else { return outcome }
        var hundred: Int64 = 100
        for _ in 0..<scale { hundred *= 10 }
        return coefficient > hundred ? .remark(.overHundred, outcome.reading.value, outcome.reading.style) : outcome
    }

    /// The number without the percent sign or the word for it, which are no unit here.
    private static func units(_ text: CompactText) -> NumberUnits {
        var units = NumberUnits(wordBehindIn: text)
        let start = units.core.lowerBound
        if let end = text.end(of: "ร้อยละ", at: start) ?? text.end(of: "เปอร์เซ็นต์", at: start) {
            units.core = min(text.afterSpaces(end), units.core.upperBound)..<units.core.upperBound
        }
        if let end = text.end(of: "เปอร์เซ็นต์", at: units.unit.lowerBound), end == units.unit.upperBound { units.unit = 0..<0 }
        if units.unit.isEmpty, !units.core.isEmpty, text[units.core.upperBound - 1] == UInt8(ascii: "%") {
            var end = units.core.upperBound - 1
            while end > units.core.lowerBound, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
            units.core = units.core.lowerBound..<end
        }
        return units
    }

    /// The single obvious cure of a cell, if there is one.
    static func cure(_ outcome: FieldOutcome, _ cell: Span<UInt8>) -> FieldCure? {
        NumberCure.of(outcome, cell, units(CompactText(cell)).core, decimals: 4)
    }

    /// What the type is, and all that it can find.
    static let description = FieldDescription(
        name: "percentage",
        doc: Phrase(
            th: "ร้อยละ มีหรือไม่มีเครื่องหมาย % ก็ได้ ทศนิยมไม่เกินสี่ตำแหน่ง",
            en: "a percentage, with its sign or without, with at most four decimals"),
        accepts: ["45.5%", "45.5 %", "45.5", "ร้อยละ 45.5", "100", "๔๕.๕๐"],
        rejects: [
            ("120%", .overHundred), ("45,5%", .decimalComma), ("45.5 คะแนน", .numberWithUnit), ("-", .nothingWord), ("4O%", .digitO),
            ("45.%", .trailingPoint), (".5%", .leadingPoint), ("4.5.5%", .twoDecimalPoints), ("1,2345", .wrongGrouping),
            ("4 5%", .spaceInNumber),
            ("มาก", .notANumber), ("45/100", .malformed), ("99999999999999999999", .tooLarge), ("45.123456", .tooManyDecimals),
        ],
        rules: NumberRules.common + [
            NumberRules.numberWithUnit,
            .remark(
                .overHundred, .warning, Phrase(th: "ร้อยละเกินหนึ่งร้อย", en: "the percentage is over a hundred"),
                Phrase(th: "ร้อยละเกินหนึ่งร้อย ({value})", en: "the percentage is over a hundred ({value})")),
            NumberRules.tooManyDecimals(Phrase(th: "ทศนิยมเกินสี่ตำแหน่ง", en: "the percentage has more than four decimals")),
        ])
}
