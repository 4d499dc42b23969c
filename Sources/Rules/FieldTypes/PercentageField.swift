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
        return limited(outcome)
    }

    /// Reads a number that is stored otherwise than it is shown: 0.455 as `45.5%`, or 45.5 with a sign that is only written behind it.
    static func read(_ shown: Span<UInt8>, stored: Span<UInt8>) -> FieldOutcome {
        let seen = read(shown, kind: .text).unstyled
        guard let number = try? StoredNumber(CompactText(stored), decimals: 6) else {
            return seen.reading.verdict == .invalid ? read(stored, kind: .number).unstyled.unmarked : seen
        }
        guard CompactText(shown).contains("%"), case .decimal(var coefficient, let scale) = seen.reading.value else {
            return read(stored, kind: .number).unstyled.unmarked
        }
        for _ in scale..<6 {
            let (product, overflow) = coefficient.multipliedReportingOverflow(by: 10)
            guard !overflow else { return seen }
            coefficient = product
        }
        let (hundredfold, overflow) = number.coefficient.multipliedReportingOverflow(by: 100)
        guard !overflow, far(coefficient, hundredfold) <= far(coefficient, number.coefficient) else {
            return read(stored, kind: .number).unstyled.unmarked
        }
        var value = number.coefficient
        var decimals = 4
        while decimals > 0, value % 10 == 0 {
            value /= 10
            decimals -= 1
        }
        return limited(.valid(.decimal(coefficient: value, scale: UInt8(decimals)), []))
    }

    private static func far(_ left: Int64, _ right: Int64) -> UInt64 {
        left > right ? UInt64(bitPattern: left &- right) : UInt64(bitPattern: right &- left)
    }

    private static func limited(_ outcome: FieldOutcome) -> FieldOutcome {
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
