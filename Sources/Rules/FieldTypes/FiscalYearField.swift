import Diagnostics
import Documents

/// A fiscal year by its year of the Buddhist Era.
///
/// Words that say no more than the header does, `ปีงบประมาณ พ.ศ.` or `FY`, are accepted in silence; so is `2567.0`, which spreadsheets write.
enum FiscalYearField {
    /// The years that are taken for fiscal years of the Buddhist Era.
    static let years: ClosedRange<Int64> = 2500...2699

    /// Reads four ASCII digits; -1 for any other cell and for years out of range.
    @inline(__always)
    static func year(_ cell: Span<UInt8>) -> Int64 {
        guard cell.count == 4 else { return -1 }
        let year = IntegerField.digits(cell)
        return years.contains(year) ? year : -1
    }

    /// Reads any cell.
    static func read(_ cell: Span<UInt8>, kind: CellKind) -> FieldOutcome {
        let text = CompactText(cell)
        if text.count == 0 { return .blank(text.style) }
        switch kind {
        case .error: return .invalid(.errorValue, text.style)
        case .date: return .invalid(.dateValue, text.style)
        case .boolean: return .invalid(.malformed, text.style)
        case .number, .text, .blank: break
        }
        if text.saysNothing { return .invalid(.nothingWord, text.style) }
        let (range, era) = digits(text)
        guard let year = text.number(range) else { return .invalid(.malformed, text.style) }
        if range.count == 2, era == [] {
            return .remark(.shortYear, .integer(2500 + year), text.style.union([.shortYear, .buddhistEra]), mark: range)
        }
        guard range.count == 4 else { return .invalid(.malformed, text.style, fact: Int64(range.count)) }
        if (1900...2099).contains(year), era != .buddhistEra {
            return .invalid(.commonEraYear, text.style.union(.commonEra), mark: range, fact: year + 543)
        }
        guard years.contains(year), era != .commonEra else { return .invalid(.outOfRange, text.style, mark: range) }
        return .valid(.integer(year), text.style.union(.buddhistEra))
    }

    /// Where the digits of the year stand, and which era the words before them name.
    private static func digits(_ text: CompactText) -> (Range<Int>, FieldStyle) {
        var era: FieldStyle = []
        var place = text[0] == UInt8(ascii: "'") ? 1 : 0
        if let end = text.end(of: "ปีงบประมาณ", at: place) ?? text.end(of: "ปี", at: place) ?? text.end(of: "fy", at: place) {
            place = text.afterSpaces(end)
        }
        if let end = DateParts.buddhistWord(text, place) {
            place = text.afterSpaces(end)
            era = .buddhistEra
        } else if let end = text.end(of: "ค.ศ.", at: place) ?? text.end(of: "คศ", at: place) ?? text.end(of: "a.d.", at: place) {
            place = text.afterSpaces(end)
            era = .commonEra
        }
        let end = text.afterDigits(place)
        var rest = end
        if text[rest] == UInt8(ascii: "."), text.isDigit(rest + 1) {
            rest += 1
            while text[rest] == UInt8(ascii: "0") { rest += 1 }
        }
        return (rest == text.count && !text.isCut ? place..<end : 0..<0, era)
    }

    /// The single obvious cure of a cell, if there is one.
    static func cure(_ outcome: FieldOutcome) -> FieldCure? {
        switch outcome.trouble {
        case .commonEraYear: return FieldCure(text: String(outcome.fact), isSafe: false)
        case .shortYear:
            guard case .integer(let year) = outcome.reading.value else { return nil }
            return FieldCure(text: String(year), isSafe: true)
        default: return nil
        }
    }

    private static let fourDigits = Phrase(
        th: "เขียนปีพุทธศักราชสี่หลัก เช่น 2567", en: "write the Buddhist Era year in four digits, such as 2567")

    /// What the type is, and all that it can find.
    static let description = FieldDescription(
        name: "fiscal-year",
        doc: Phrase(th: "ปีงบประมาณเป็นปีพุทธศักราชสี่หลัก", en: "a fiscal year: four digits of the Buddhist Era"),
        accepts: ["2567", "๒๕๖๗", "ปีงบประมาณ พ.ศ. 2567", "2567.0", "FY 2568"],
        rejects: [
            ("2024", .commonEraYear), ("67", .shortYear), ("2467", .outOfRange), ("256", .malformed), ("2566-2570", .malformed),
            ("-", .nothingWord),
        ],
        rules: [
            .invalid(
                .commonEraYear, Phrase(th: "ปีงบประมาณเป็นคริสต์ศักราช", en: "the fiscal year is of the Common Era"),
                Phrase(th: "ปีงบประมาณเป็นคริสต์ศักราช ({value})", en: "the fiscal year is of the Common Era ({value})"),
                help: Phrase(th: "ใช้ปีพุทธศักราช ({fact})", en: "use the year of the Buddhist Era ({fact})")),
            .invalid(
                .dateValue, Phrase(th: "เซลล์เก็บวันที่แทนปี", en: "the cell holds a date, not a year"),
                Phrase(th: "เซลล์เก็บวันที่แทนปี ({value})", en: "the cell holds a date, not a year ({value})"), help: fourDigits),
            NumberRules.errorValue,
            .invalid(
                .malformed, Phrase(th: "ไม่ใช่ปีพุทธศักราชสี่หลัก", en: "not a year of four digits"),
                Phrase(th: "ไม่ใช่ปีพุทธศักราชสี่หลัก ({value})", en: "not a year of four digits ({value})"), help: fourDigits),
            .invalid(
                .nothingWord, Phrase(th: "ไม่ได้ระบุปีงบประมาณ", en: "no fiscal year where one is demanded"),
                Phrase(th: "ไม่ได้ระบุปีงบประมาณ ({value})", en: "no fiscal year where one is demanded ({value})"),
                help: fourDigits),
            .invalid(
                .outOfRange, Phrase(th: "ปีงบประมาณอยู่นอกช่วงที่เป็นไปได้", en: "the fiscal year is out of range"),
                Phrase(th: "ปีงบประมาณอยู่นอกช่วง พ.ศ. 2500–2699 ({value})", en: "the fiscal year is outside 2500–2699 ({value})"),
                help: fourDigits),
            .remark(
                .shortYear, .note, Phrase(th: "ปีงบประมาณเขียนสองหลัก", en: "the fiscal year has two digits"),
                Phrase(th: "ปีงบประมาณเขียนสองหลัก ({value})", en: "the fiscal year has two digits ({value})"),
                help: Phrase(th: "เขียนปีพุทธศักราชให้ครบสี่หลัก", en: "write all four digits of the year")),
        ])
}
