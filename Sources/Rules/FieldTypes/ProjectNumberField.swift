import Diagnostics
import Documents

/// A project number of the procurement system: year and month of the Buddhist Era as YYMM, then seven digits.
///
/// A word for nothing, a contract control number and a plan number are remarks, because they say what was meant: procurement outside
/// the system, or the wrong one of two numbers. All else that is no project number is invalid.
enum ProjectNumberField {
    /// Reads 11 ASCII digits that begin with a year from 2550 and a month; -1 for any other cell.
    @inline(__always)
    static func plain(_ cell: Span<UInt8>) -> Int64 {
        guard cell.count == 11, cell[0] >= UInt8(ascii: "5") else { return -1 }
        let number = IntegerField.digits(cell)
        return (1...12).contains(number / 10_000_000 % 100) ? number : -1
    }

    /// Reads any cell.
    static func read(_ cell: Span<UInt8>, kind: CellKind) -> FieldOutcome {
        let text = CompactText(cell)
        if text.count == 0 { return .blank(text.style) }
        switch kind {
        case .error: return .invalid(.errorValue, text.style)
        case .date, .boolean: return .invalid(.malformed, text.style)
        case .number, .text, .blank: break
        }
        if text.saysNothing { return .remark(.nothingWord, .none, text.style) }
        if text[0] | 0x20 == UInt8(ascii: "m"), text.count == 12, text.afterDigits(1) == 12 {
            return .remark(.planNumber, text.number(1..<12).map { .integer($0) } ?? .none, text.style)
        }
        let digits = IdentifierDigits(text, kind: kind)
        var style = text.style
        if digits.hasApostrophe { style.insert(.apostrophe) }
        if digits.separators > 0 { style.insert(.grouped) }
        if digits.isScientific { return .invalid(.scientificNotation, style) }
        guard let number = digits.number ?? (digits.count > 18 ? 0 : nil), digits.stray == nil, digits.masks == 0 else {
            let stray = digits.stray ?? digits.firstMask
            return .invalid(.malformed, style, mark: stray.map { $0..<$0 + 1 } ?? 0..<0)
        }
        let outcome = judge(number, digits.count, style)
        if let letter = digits.letter {
            return .invalid(outcome.reading.verdict == .valid ? .digitO : .malformed, style, mark: letter..<letter + 1)
        }
        return outcome
    }

    private static func judge(_ number: Int64, _ count: Int, _ style: FieldStyle) -> FieldOutcome {
        if count == 12, number / 100_000_000_000 == 6 { return .remark(.controlNumber, .integer(number), style) }
        guard count == 11 else { return .invalid(.wrongLength, style, fact: Int64(count)) }
        guard (1...12).contains(number / 10_000_000 % 100) else {
            return .invalid(.monthOutOfRange, style, fact: number / 10_000_000 % 100)
        }
        guard number >= 50_000_000_000 else { return .invalid(.yearOutOfRange, style, fact: number / 1_000_000_000) }
        return .valid(.integer(number), style)
    }

    /// The single obvious cure of a cell, if there is one.
    static func cure(_ outcome: FieldOutcome, _ cell: Span<UInt8>, kind: CellKind) -> FieldCure? {
        guard outcome.trouble == .digitO, let number = IdentifierDigits(CompactText(cell), kind: kind).number else { return nil }
        return FieldCure(text: padded(number, to: 11), isSafe: false)
    }

    private static let helpOfDigits = Phrase(
        th: "ใช้เลขที่โครงการ 11 หลักจากระบบ e-GP สี่หลักแรกเป็นปีและเดือน",
        en: "use the 11 digits of the e-GP system; the first four are year and month")

    /// What the type is, and all that it can find.
    static let description = FieldDescription(
        name: "project-number",
        doc: Phrase(
            th: "เลขที่โครงการในระบบ e-GP 11 หลัก สี่หลักแรกเป็นปีและเดือน",
            en: "an e-GP project number: 11 digits, of which four are year and month"),
        accepts: ["67039549408", "๖๗๐๓๙๕๔๙๔๐๘", " 66129000001 "],
        rejects: [
            ("670395494081", .controlNumber), ("M67030001234", .planNumber), ("-", .nothingWord), ("ไม่มี", .nothingWord),
            ("6703954940", .wrongLength),
            ("67139549408", .monthOutOfRange), ("12039549408", .yearOutOfRange), ("6703954940O", .digitO),
            ("6.70395E+10", .scientificNotation),
            ("67039549408/1", .malformed),
        ],
        rules: [
            .remark(
                .controlNumber, .warning, Phrase(th: "คล้ายเลขคุมสัญญา", en: "looks like a contract control number"),
                Phrase(
                    th: "เลข 12 หลักนี้คล้ายเลขคุมสัญญา ไม่ใช่เลขที่โครงการ ({value})",
                    en: "twelve digits look like a contract control number, not a project number ({value})"),
                help: Phrase(th: "เลขที่โครงการมี 11 หลัก", en: "the project number has 11 digits")),
            IdentifierRules.digitO,
            NumberRules.errorValue,
            IdentifierRules.malformed,
            .invalid(
                .monthOutOfRange, Phrase(th: "หลักที่ 3–4 ไม่ใช่เดือน", en: "the third and fourth digit are no month"),
                Phrase(th: "หลักที่ 3–4 ไม่ใช่เดือน ({value})", en: "the third and fourth digit are no month ({value})"),
                help: helpOfDigits),
            .remark(
                .nothingWord, .note, Phrase(th: "ไม่มีเลขที่โครงการ", en: "there is no project number"),
                Phrase(th: "ไม่มีเลขที่โครงการ ({value})", en: "there is no project number ({value})"),
                help: helpOfDigits),
            .remark(
                .planNumber, .warning, Phrase(th: "เป็นเลขที่แผน", en: "a plan number"),
                Phrase(th: "เป็นเลขที่แผน ไม่ใช่เลขที่โครงการ ({value})", en: "a plan number, not a project number ({value})"),
                help: helpOfDigits),
            IdentifierRules.scientificNotation,
            IdentifierRules.shownScientific,
            IdentifierRules.wrongLength(11),
            .invalid(
                .yearOutOfRange, Phrase(th: "สองหลักแรกไม่ใช่ปีที่เป็นไปได้", en: "the first two digits are no likely year"),
                Phrase(th: "สองหลักแรกไม่ใช่ปีที่เป็นไปได้ ({value})", en: "the first two digits are no likely year ({value})"),
                help: helpOfDigits),
        ])
}
