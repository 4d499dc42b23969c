import Diagnostics
import Documents

/// A number with up to four decimals, kept exactly.
enum DecimalField {
    /// Reads any cell.
    static func read(_ cell: Span<UInt8>, kind: CellKind, decimals: Int = 4) -> FieldOutcome {
        let text = CompactText(cell)
        if text.count == 0 { return .blank(text.style) }
        switch kind {
        case .error: return .invalid(.errorValue, text.style)
        case .date: return .invalid(.dateValue, text.style)
        case .boolean: return .invalid(.notANumber, text.style)
        case .number: return stored(text, decimals)
        case .text, .blank: return written(text, NumberUnits(wordBehindIn: text), decimals)
        }
    }

    /// Reads a number that a file stores as one; its decimals end with the last that is not zero.
    static func stored(_ text: CompactText, _ decimals: Int) -> FieldOutcome {
        do throws(StoredNumber.Trouble) {
            var coefficient = try StoredNumber(text, decimals: decimals).coefficient
            var scale = decimals
            while scale > 0, coefficient % 10 == 0 {
                coefficient /= 10
                scale -= 1
            }
            return .valid(.decimal(coefficient: coefficient, scale: UInt8(clamping: scale)), text.style)
        } catch {
            switch error {
            case .notANumber: return written(text, NumberUnits(wordBehindIn: text), decimals)
            case .tooLarge: return .invalid(.tooLarge, text.style)
            case .tooManyDecimals: return .invalid(.tooManyDecimals, text.style)
            }
        }
    }

    /// Reads a number that somebody typed.
    static func written(_ text: CompactText, _ units: NumberUnits, _ decimals: Int) -> FieldOutcome {
        if text.saysNothing { return .invalid(.nothingWord, text.style) }
        if text.isCut { return .invalid(.notANumber, text.style) }
        let scan = NumberScan(text, units.core)
        if let trouble = scan.trouble { return .invalid(trouble, text.style, mark: scan.mark) }
        if scan.decimals > decimals {
            return .invalid(.tooManyDecimals, text.style, mark: scan.decimalPlaces, fact: Int64(scan.decimals))
        }
        if !units.unit.isEmpty { return .invalid(.numberWithUnit, text.style, mark: units.unit) }
        var style = text.style
        if units.hasApostrophe { style.insert(.apostrophe) }
        return .valid(.decimal(coefficient: scan.signed, scale: UInt8(clamping: scan.decimals)), style)
    }

    /// The single obvious cure of a cell, if there is one.
    static func cure(_ outcome: FieldOutcome, _ cell: Span<UInt8>) -> FieldCure? {
        NumberCure.of(outcome, cell, NumberUnits(wordBehindIn: CompactText(cell)).core, decimals: 4)
    }

    /// What the type is, and all that it can find.
    static let description = FieldDescription(
        name: "decimal",
        doc: Phrase(
            th: "ตัวเลขที่มีทศนิยมไม่เกินสี่ตำแหน่ง ไม่มีหน่วย", en: "a number with at most four decimals and no unit"),
        accepts: ["97.68", "1,234.5", "12", "-0.25", "๘๙.๕๐"],
        rejects: [
            ("97.68 คะแนน", .numberWithUnit), ("97.68001", .tooManyDecimals), ("-", .nothingWord), ("97,68", .decimalComma),
            ("97.6O", .digitO),
            ("97.", .trailingPoint), (".97", .leadingPoint), ("97.6.8", .twoDecimalPoints), ("1,2345", .wrongGrouping),
            ("97 .68", .spaceInNumber),
            ("ดีมาก", .notANumber), ("97.68/100", .malformed), ("99999999999999999999", .tooLarge),
        ],
        rules: NumberRules.common + [
            NumberRules.numberWithUnit,
            NumberRules.tooManyDecimals(Phrase(th: "ทศนิยมเกินสี่ตำแหน่ง", en: "the number has more than four decimals")),
        ])
}
