import Diagnostics
import Documents

/// A tax identification number of 13 digits, or the number of a citizen, which has the same form.
///
/// Plain, or grouped 1-4-5-2-1 with hyphens or spaces. The last digit is a check digit: s is the sum of the first twelve digits, weighted
/// 13 to 2, and the digit is (11 - s mod 11) mod 10, as in stdnum's `th.moa` and `th.tin`.
/// The third digit has the weight 11, so a slip there goes unnoticed.
enum TaxIDField {
    /// Reads 13 ASCII digits with the right check digit, the first of which is not 9; -1 for any other cell.
    @inline(__always)
    static func plain(_ cell: Span<UInt8>) -> Int64 {
        guard cell.count == 13, cell[0] != UInt8(ascii: "9") else { return -1 }
        var value: Int64 = 0
        var running: UInt32 = 0
        var sum: UInt32 = 0
        for at in 0..<12 {
            let digit = cell[at] &- 48
            guard digit < 10 else { return -1 }
            value = value &* 10 &+ Int64(digit)
            // Adding up running sums gives the weights 12 … 1; one more of the last makes them 13 … 2.
            running &+= UInt32(digit)
            sum &+= running
        }
        let last = cell[12] &- 48
        guard last < 10, (11 - (sum &+ running) % 11) % 10 == UInt32(last) else { return -1 }
        return value &* 10 &+ Int64(last)
    }

    /// The check digit that follows twelve digits.
    static func checkDigit(_ twelve: Int64) -> Int64 {
        var rest = twelve
        var sum: Int64 = 0
        for weight in Int64(2)...13 {
            sum &+= rest % 10 &* weight
            rest /= 10
        }
        return (11 - sum % 11) % 10
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
        if text.saysNothing { return .invalid(.nothingWord, text.style) }
        let digits = IdentifierDigits(text, kind: kind)
        var style = text.style
        if digits.hasApostrophe { style.insert(.apostrophe) }
        if digits.separators > 0 { style.insert(.grouped) }
        if digits.isScientific { return .invalid(.scientificNotation, style) }
        if digits.masks > 0, digits.count + digits.masks == 13, digits.stray == nil { return .remark(.masked, .none, style) }
        guard let number = digits.number, digits.stray == nil, digits.masks == 0 else {
            let stray = digits.stray ?? digits.firstMask
            return .invalid(.malformed, style, mark: stray.map { $0..<$0 + 1 } ?? 0..<0)
        }
        let outcome = judge(number, digits, style)
        if let letter = digits.letter {
            // A letter is told only if a digit in its place makes all well; otherwise it is one oddity among several.
            return .invalid(outcome.reading.verdict == .valid ? .digitO : .malformed, style, mark: letter..<letter + 1)
        }
        return outcome
    }

    private static func judge(_ number: Int64, _ digits: IdentifierDigits, _ style: FieldStyle) -> FieldOutcome {
        switch digits.count {
        case 13:
            let expected = checkDigit(number / 10)
            guard expected == number % 10 else {
                return .invalid(.badCheckDigit, style, mark: digits.last..<digits.last + 1, fact: expected)
            }
            if number >= 9_000_000_000_000 { return .remark(.firstDigitNine, .integer(number), style) }
            if digits.separators > 0, !digits.isGroupedAsPrinted { return .remark(.otherGrouping, .integer(number), style) }
            return .valid(.integer(number), style)
        case 12 where checkDigit(number / 10) == number % 10: return .invalid(.lostLeadingZero, style)
        case 10: return .invalid(.oldTenDigitNumber, style)
        default: return .invalid(.wrongLength, style, fact: Int64(digits.count))
        }
    }

    /// The single obvious cure of a cell, if there is one.
    static func cure(_ outcome: FieldOutcome, _ cell: Span<UInt8>, kind: CellKind) -> FieldCure? {
        let digits = IdentifierDigits(CompactText(cell), kind: kind)
        guard let number = digits.number else { return nil }
        switch outcome.trouble {
        // The check digit fits, and a zero in front leaves it as it is.
        case .lostLeadingZero: return FieldCure(text: "0" + padded(number, to: 12), isSafe: true)
        case .otherGrouping: return FieldCure(text: padded(number, to: 13), isSafe: true)
        case .digitO: return FieldCure(text: padded(number, to: 13), isSafe: false)
        default: return nil
        }
    }

    /// What the type is, and all that it can find.
    static let description = FieldDescription(
        name: "tax-id",
        doc: Phrase(
            th: "เลขประจำตัวผู้เสียภาษีหรือเลขประจำตัวประชาชน 13 หลัก หลักสุดท้ายเป็นหลักตรวจสอบ",
            en: "a tax or citizen number of 13 digits, the last of which is a check digit"),
        accepts: ["0105559074461", "0994000617721", "0-1055-63008-65-6", "0 1055 63008 65 6", "'0105564068059", "๐๙๔๓๕๔๘๐๐๐๓๔๙"],
        rejects: [
            ("0994000617723", .badCheckDigit), ("105563008656", .lostLeadingZero), ("3901100109", .oldTenDigitNumber),
            ("1.05564E+11", .scientificNotation), ("x-xxxx-xxxxx-12-3", .masked), ("123456789012", .wrongLength),
            ("12345678901234", .wrongLength),
            ("O1O5559O74461", .digitO), ("010-5563-00865-6", .otherGrouping), ("9000000000004", .firstDigitNine), ("-", .nothingWord),
            ("บริษัท 0105559074461", .malformed),
        ],
        rules: [
            .invalid(
                .badCheckDigit, Phrase(th: "หลักตรวจสอบ (หลักที่ 13) ไม่ถูกต้อง", en: "the check digit is wrong"),
                Phrase(
                    th: "หลักตรวจสอบ (หลักที่ 13) ไม่ตรงกับหลักอื่น ({value})",
                    en: "the check digit, the thirteenth, does not fit the others ({value})"),
                help: Phrase(
                    th: "เลขไม่ถูกต้องตามสูตรตรวจสอบ (อาจพิมพ์ผิดหนึ่งหลักหรือสลับหลัก) เทียบกับหนังสือรับรองหรือใบเสนอราคา",
                    en: "one digit may be wrong, or two exchanged; compare with the company certificate or the quotation")),
            IdentifierRules.digitO,
            NumberRules.errorValue,
            .remark(
                .firstDigitNine, .warning, Phrase(th: "เลขขึ้นต้นด้วย 9", en: "the number begins with 9"),
                Phrase(th: "เลขขึ้นต้นด้วย 9 ซึ่งยังไม่เคยใช้ ({value})", en: "the number begins with 9, which is not in use ({value})"),
                help: Phrase(th: "เทียบกับเอกสารต้นทาง", en: "compare with the source document")),
            .invalid(
                .lostLeadingZero, Phrase(th: "เลขศูนย์นำหน้าหายไป", en: "the leading zero is lost"),
                Phrase(th: "เลขศูนย์นำหน้าหายไป ({value})", en: "the leading zero is lost ({value})"),
                help: Phrase(th: "กำหนดรูปแบบเซลล์เป็นข้อความก่อนพิมพ์", en: "format the cell as text before typing")),
            IdentifierRules.malformed,
            .remark(
                .masked, .note, Phrase(th: "เลขประจำตัวถูกปิดบังบางหลัก", en: "digits of the number are masked"),
                Phrase(th: "เลขประจำตัวถูกปิดบังบางหลัก ({value})", en: "digits of the number are masked ({value})")),
            .invalid(
                .nothingWord, Phrase(th: "ไม่มีเลขในช่องที่ต้องมี", en: "no number where one is demanded"),
                Phrase(th: "ไม่มีเลขในช่องที่ต้องมี ({value})", en: "no number where one is demanded ({value})"),
                help: Phrase(th: "พิมพ์เลข 13 หลักตามเอกสารต้นทาง", en: "type the 13 digits of the source document")),
            .invalid(
                .oldTenDigitNumber, Phrase(th: "เป็นเลข 10 หลักแบบเดิม", en: "the number has the ten digits of the old system"),
                Phrase(th: "เป็นเลข 10 หลักแบบที่ใช้ก่อน พ.ศ. 2555 ({value})", en: "the number has the ten digits used before 2012 ({value})"),
                help: Phrase(th: "ขอเลข 13 หลักจากผู้ประกอบการ", en: "ask the contractor for the number of 13 digits")),
            .remark(
                .otherGrouping, .note, Phrase(th: "แบ่งกลุ่มตัวเลขต่างจากที่พิมพ์กัน", en: "the digits are grouped in an unusual way"),
                Phrase(th: "แบ่งกลุ่มตัวเลขต่างจาก 1-4-5-2-1 ({value})", en: "the digits are not grouped 1-4-5-2-1 ({value})"),
                help: Phrase(th: "พิมพ์เลข 13 หลักติดกัน", en: "type the 13 digits without anything between")),
            IdentifierRules.scientificNotation,
            IdentifierRules.shownScientific,
            IdentifierRules.wrongLength(13),
        ])
}
