import Diagnostics
import Documents

/// A whole number: a count, or the running number of a row.
enum IntegerField {
    /// Reads up to 18 ASCII digits and nothing else; -1 for any other cell.
    @inline(__always)
    static func digits(_ cell: Span<UInt8>) -> Int64 {
        guard cell.count > 0, cell.count <= 18 else { return -1 }
        var value: Int64 = 0
        for at in 0..<cell.count {
            let digit = cell[at] &- 48
            guard digit < 10 else { return -1 }
            value = value &* 10 &+ Int64(digit)
        }
        return value
    }

    /// Reads any cell; decimals that are all zero are accepted, because spreadsheets add them.
    static func read(_ cell: Span<UInt8>, kind: CellKind) -> FieldOutcome {
        let outcome = DecimalField.read(cell, kind: kind, decimals: 4)
        guard case .decimal(var coefficient, let scale) = outcome.reading.value else { return outcome }
        for _ in 0..<scale {
            guard coefficient % 10 == 0 else { return .invalid(.notWhole, outcome.reading.style) }
            coefficient /= 10
        }
        return .valid(.integer(coefficient), outcome.reading.style)
    }

    /// The single obvious cure of a cell, if there is one.
    static func cure(_ outcome: FieldOutcome, _ cell: Span<UInt8>) -> FieldCure? {
        DecimalField.cure(outcome, cell)
    }

    /// What the type is, and all that it can find.
    static let description = FieldDescription(
        name: "integer",
        doc: Phrase(
            th: "จำนวนเต็ม ตัวเลขล้วนหรือคั่นหลักพันด้วยจุลภาค ไม่มีหน่วย",
            en: "a whole number: digits, with commas between thousands or without, no unit"),
        accepts: ["12", "1,200", "0", "๑๒", "-3", "5.00"],
        rejects: [
            ("12 คน", .numberWithUnit), ("2.5", .notWhole), ("-", .nothingWord), ("1O", .digitO), ("1,20", .decimalComma),
            ("1,20,000", .wrongGrouping), ("1 200", .spaceInNumber), ("1.", .trailingPoint), (".5", .leadingPoint),
            ("1.2.3", .twoDecimalPoints),
            ("สิบสอง", .notANumber), ("1/2", .malformed), ("99999999999999999999", .tooLarge), ("1.00001", .tooManyDecimals),
        ],
        rules: NumberRules.common + [
            .invalid(
                .notWhole, Phrase(th: "ไม่ใช่จำนวนเต็ม", en: "the number is not whole"),
                Phrase(th: "ไม่ใช่จำนวนเต็ม ({value})", en: "the number is not whole ({value})")),
            NumberRules.numberWithUnit,
            NumberRules.tooManyDecimals(Phrase(th: "จำนวนเต็มมีทศนิยม", en: "the whole number has decimals")),
        ])
}
