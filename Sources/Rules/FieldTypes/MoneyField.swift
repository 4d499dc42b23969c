import Diagnostics
import Documents

/// An amount of baht, exact to the satang.
enum MoneyField {
    /// Reads an amount in the spellings that are almost always used, in satang: `480000`, `480000.50`, `480,000.00`; -1 for any other.
    @inline(__always)
    static func satang(_ cell: Span<UInt8>) -> Int64 {
        let count = cell.count
        // Sixteen characters hold no amount that overflows.
        guard count > 0, count <= 16 else { return -1 }
        var value: Int64 = 0
        var at = 0
        var run = 0
        var hasCommas = false
        while at < count {
            let digit = cell[at] &- 48
            if digit < 10 {
                value = value &* 10 &+ Int64(digit)
                run &+= 1
            } else if cell[at] == UInt8(ascii: ",") {
                guard hasCommas ? run == 3 : run &- 1 < 3 && run > 0 else { return -1 }
                hasCommas = true
                run = 0
            } else {
                break
            }
            at &+= 1
        }
        guard run > 0, !hasCommas || run == 3 else { return -1 }
        if at == count { return value &* 100 }
        guard cell[at] == UInt8(ascii: "."), at &+ 3 == count else { return -1 }
        let tens = cell[at &+ 1] &- 48
        let ones = cell[at &+ 2] &- 48
        guard tens < 10, ones < 10 else { return -1 }
        return value &* 100 &+ Int64(tens) &* 10 &+ Int64(ones)
    }

    /// Reads any cell.
    static func read(_ cell: Span<UInt8>, kind: CellKind) -> FieldOutcome {
        let text = CompactText(cell)
        if text.count == 0 { return .blank(text.style) }
        switch kind {
        case .error: return .invalid(.errorValue, text.style)
        case .date: return .invalid(.dateValue, text.style)
        case .boolean: return .invalid(.notANumber, text.style)
        case .number: return stored(text)
        case .text, .blank: return written(text)
        }
    }

    private static func stored(_ text: CompactText) -> FieldOutcome {
        do throws(StoredNumber.Trouble) {
            let number = try StoredNumber(text, decimals: 2)
            if number.coefficient < 0 { return .invalid(.negative, text.style, mark: 0..<1) }
            return .valid(.decimal(coefficient: number.coefficient, scale: 2), text.style)
        } catch {
            switch error {
            case .notANumber: return written(text)
            case .tooLarge: return .invalid(.tooLarge, text.style)
            case .tooManyDecimals: return .invalid(.tooManyDecimals, text.style)
            }
        }
    }

    private static func written(_ text: CompactText) -> FieldOutcome {
        if text.saysNothing { return .invalid(.nothingWord, text.style) }
        if text.isCut { return .invalid(.notANumber, text.style) }
        let units = NumberUnits(currencyIn: text)
        let scan = NumberScan(text, units.core)
        if let trouble = scan.trouble { return .invalid(trouble, text.style, mark: scan.mark) }
        if scan.isNegative { return .invalid(.negative, text.style, mark: scan.sign) }
        if scan.decimals > 2 { return .invalid(.tooManyDecimals, text.style, mark: scan.decimalPlaces, fact: Int64(scan.decimals)) }
        var coefficient = scan.coefficient
        for _ in scan.decimals..<2 {
            let (product, overflow) = coefficient.multipliedReportingOverflow(by: 10)
            guard !overflow else { return .invalid(.tooLarge, text.style) }
            coefficient = product
        }
        if !units.unit.isEmpty { return .remark(.amountWithUnit, .none, text.style, mark: units.unit) }
        var style = text.style
        if units.hasApostrophe { style.insert(.apostrophe) }
        return .valid(.decimal(coefficient: coefficient, scale: 2), style)
    }

    /// The single obvious cure of a cell, if there is one.
    static func cure(_ outcome: FieldOutcome, _ cell: Span<UInt8>) -> FieldCure? {
        NumberCure.of(outcome, cell, NumberUnits(currencyIn: CompactText(cell)).core, decimals: 2)
    }

    /// What the type is, and all that it can find.
    static let description = FieldDescription(
        name: "money",
        doc: Phrase(
            th: "จำนวนเงินเป็นบาท ตัวเลขล้วนหรือคั่นหลักพันด้วยจุลภาค ทศนิยมไม่เกินสองตำแหน่ง ไม่มีหน่วย",
            en: "an amount in baht: digits, with commas between thousands or without, at most two decimals, no unit"),
        accepts: ["480000", "480,000", "1,250,000.50", "0.5", " 99.00 ", "๑๒,๕๐๐.๐๐"],
        rejects: [
            ("480000 บาท", .amountWithUnit), ("฿12000", .amountWithUnit), ("12,000.-", .amountWithUnit), ("1.2.3", .twoDecimalPoints),
            ("1,2345.00", .wrongGrouping), ("12.345", .tooManyDecimals), ("12,50O.00", .digitO), ("-500.00", .negative),
            ("-", .nothingWord),
            ("ไม่มี", .nothingWord), ("1250,50", .decimalComma), ("1 250 000", .spaceInNumber), ("1250.", .trailingPoint),
            (".50", .leadingPoint),
            ("ตามสัญญา", .notANumber), ("1,000/2,000", .malformed), ("99999999999999999999", .tooLarge),
        ],
        rules: NumberRules.common + [
            .remark(
                .amountWithUnit, .warning, Phrase(th: "จำนวนเงินมีหน่วยปนอยู่", en: "the amount has a unit"),
                Phrase(th: "จำนวนเงินมีหน่วยปนอยู่ ({value})", en: "the amount has a unit ({value})"),
                help: Phrase(th: "พิมพ์เฉพาะตัวเลข หน่วยบาทอยู่ที่หัวคอลัมน์แล้ว", en: "type the number alone; the header names the unit")),
            .invalid(
                .negative, Phrase(th: "จำนวนเงินติดลบ", en: "the amount is negative"),
                Phrase(th: "จำนวนเงินติดลบ ({value})", en: "the amount is negative ({value})"),
                help: Phrase(th: "จำนวนเงินต้องมากกว่า 0", en: "an amount is more than 0")),
            NumberRules.tooManyDecimals(Phrase(th: "ทศนิยมเกินสองตำแหน่ง", en: "the amount has more than two decimals")),
        ])
}
