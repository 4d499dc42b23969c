import Diagnostics
import Documents
import Testing

@testable import Rules

@Suite struct TaxIDFieldTests {
    static let values = [
        ValueCase("0105559074461", .integer(105_559_074_461)),
        ValueCase("0994000617721", .integer(994_000_617_721)),
        ValueCase("0993000510631", .integer(993_000_510_631)),
        ValueCase("0105564068059", .integer(105_564_068_059)),
        ValueCase("0943548000349", .integer(943_548_000_349)),
        ValueCase("0943534000147", .integer(943_534_000_147)),
        ValueCase("0-1055-63008-65-6", .integer(105_563_008_656), [.arabicDigits, .grouped]),
        ValueCase("0 1055 63008 65 6", .integer(105_563_008_656), [.arabicDigits, .grouped]),
        ValueCase("'0105564068059", .integer(105_564_068_059), [.arabicDigits, .apostrophe]),
        ValueCase("๐๙๔๓๕๔๘๐๐๐๓๔๙", .integer(943_548_000_349), .thaiDigits),
        ValueCase("1101700230708", .number, .integer(1_101_700_230_708)),
    ]

    @Test(arguments: values) func `a tax number has its value and style`(given: ValueCase) {
        given.expect(of: .taxID)
    }

    static let problems = [
        ProblemCase(
            "0994000617723", is: "bad-check-digit", th: "หลักตรวจสอบ (หลักที่ 13) ไม่ตรงกับหลักอื่น (0994000617723)",
            en: "the check digit, the thirteenth, does not fit the others (0994000617723)", marked: "3"),
        ProblemCase(
            "105563008656", is: "lost-leading-zero", th: "เลขศูนย์นำหน้าหายไป (105563008656)",
            en: "the leading zero is lost (105563008656)", replacement: "0105563008656", isSafe: true),
        ProblemCase(
            "3901100109", is: "old-ten-digit-number", th: "เป็นเลข 10 หลักแบบที่ใช้ก่อน พ.ศ. 2555 (3901100109)",
            en: "the number has the ten digits used before 2012 (3901100109)"),
        ProblemCase(
            "1.05564E+11", is: "scientific-notation", th: "เลขถูกแปลงเป็นสัญกรณ์วิทยาศาสตร์ หลักท้ายหายไปแล้ว (1.05564E+11)",
            en: "the number is in scientific notation, its last digits lost (1.05564E+11)"),
        ProblemCase(
            "x-xxxx-xxxxx-12-3", is: "masked", th: "เลขประจำตัวถูกปิดบังบางหลัก (x-xxxx-xxxxx-12-3)",
            en: "digits of the number are masked (x-xxxx-xxxxx-12-3)"),
        ProblemCase(
            "123456789012", is: "wrong-length", th: "เลขมี 12 หลัก ต้องมี 13 หลัก (123456789012)",
            en: "the number has 12 digits, not 13 (123456789012)"),
        ProblemCase(
            "12345678901234", is: "wrong-length", th: "เลขมี 14 หลัก ต้องมี 13 หลัก (12345678901234)",
            en: "the number has 14 digits, not 13 (12345678901234)"),
        ProblemCase(
            "O1O5559O74461", is: "digit-o", th: "มีตัวอักษร O แทนตัวเลข (O1O5559O74461)",
            en: "the letter O stands for a digit (O1O5559O74461)", replacement: "0105559074461", marked: "O"),
        ProblemCase(
            "010-5563-00865-6", is: "other-grouping", th: "แบ่งกลุ่มตัวเลขต่างจาก 1-4-5-2-1 (010-5563-00865-6)",
            en: "the digits are not grouped 1-4-5-2-1 (010-5563-00865-6)", replacement: "0105563008656", isSafe: true),
        ProblemCase(
            "9000000000004", is: "first-digit-nine", th: "เลขขึ้นต้นด้วย 9 ซึ่งยังไม่เคยใช้ (9000000000004)",
            en: "the number begins with 9, which is not in use (9000000000004)"),
        ProblemCase(
            "-", is: "nothing-word", th: "ไม่มีเลขในช่องที่ต้องมี (-)",
            en: "no number where one is demanded (-)"),
        ProblemCase(
            "บริษัท 0105559074461", is: "malformed", th: "มีอักขระอื่นนอกจากตัวเลข (บริษัท 0105559074461)",
            en: "the number has other characters than digits (บริษัท 0105559074461)", marked: "บ"),
        ProblemCase(
            "105563008656", .number, is: "lost-leading-zero", th: "เลขศูนย์นำหน้าหายไป (105563008656)",
            en: "the leading zero is lost (105563008656)", replacement: "0105563008656", isSafe: true),
        ProblemCase(
            "1.05563008656E11", .number, is: "lost-leading-zero", th: "เลขศูนย์นำหน้าหายไป (1.05563008656E11)",
            en: "the leading zero is lost (1.05563008656E11)", replacement: "0105563008656", isSafe: true),
        ProblemCase(
            "0101700230705", is: "bad-check-digit", th: "หลักตรวจสอบ (หลักที่ 13) ไม่ตรงกับหลักอื่น (0101700230705)",
            en: "the check digit, the thirteenth, does not fit the others (0101700230705)", marked: "5"),
        ProblemCase(
            "0-9940-00617-72-3", is: "bad-check-digit", th: "หลักตรวจสอบ (หลักที่ 13) ไม่ตรงกับหลักอื่น (0-9940-00617-72-3)",
            en: "the check digit, the thirteenth, does not fit the others (0-9940-00617-72-3)", marked: "3"),
        ProblemCase(
            "๐๙๙๔๐๐๐๖๑๗๗๒๓", is: "bad-check-digit", th: "หลักตรวจสอบ (หลักที่ 13) ไม่ตรงกับหลักอื่น (๐๙๙๔๐๐๐๖๑๗๗๒๓)",
            en: "the check digit, the thirteenth, does not fit the others (๐๙๙๔๐๐๐๖๑๗๗๒๓)", marked: "๓"),
        ProblemCase(
            "XXXXXXXXX1234", is: "masked", th: "เลขประจำตัวถูกปิดบังบางหลัก (XXXXXXXXX1234)",
            en: "digits of the number are masked (XXXXXXXXX1234)"),
        ProblemCase(
            "0105559074461, 0994000617721", is: "malformed", th: "มีอักขระอื่นนอกจากตัวเลข (0105559074461, 0994000617721)",
            en: "the number has other characters than digits (0105559074461, 0994000617721)", marked: ","),
        ProblemCase(
            "010555907446X1", is: "malformed", th: "มีอักขระอื่นนอกจากตัวเลข (010555907446X1)",
            en: "the number has other characters than digits (010555907446X1)", marked: "X"),
        ProblemCase(
            "010555907446", is: "wrong-length", th: "เลขมี 12 หลัก ต้องมี 13 หลัก (010555907446)",
            en: "the number has 12 digits, not 13 (010555907446)"),
        ProblemCase(
            "O994000617723", is: "malformed", th: "มีอักขระอื่นนอกจากตัวเลข (O994000617723)",
            en: "the number has other characters than digits (O994000617723)", marked: "O"),
        ProblemCase(
            "2024-01-01", .date, is: "malformed", th: "มีอักขระอื่นนอกจากตัวเลข (2024-01-01)",
            en: "the number has other characters than digits (2024-01-01)"),
        ProblemCase(
            "105563008656.0", is: "lost-leading-zero", th: "เลขศูนย์นำหน้าหายไป (105563008656.0)",
            en: "the leading zero is lost (105563008656.0)", replacement: "0105563008656", isSafe: true),
    ]

    @Test(arguments: problems) func `what is wrong with a tax number is told exactly`(given: ProblemCase) throws {
        try given.expect(of: .taxID)
    }

    @Test func `a change of any one digit but the third is noticed`() {
        let digits = Array("0105563008656".utf8)
        // The third digit has the weight 11, which is nothing modulo 11.
        for place in digits.indices where place != 2 {
            for digit in UInt8(ascii: "0")...UInt8(ascii: "9") where digit != digits[place] {
                var changed = digits
                changed[place] = digit
                #expect(TaxIDField.plain(changed.span) == -1, "\(String(decoding: changed, as: UTF8.self))")
            }
        }
    }

    @Test func `the quick sum is the weighted sum`() {
        for number in stride(from: Int64(0), to: 900_000_000_000, by: 7_654_321_987) {
            let check = TaxIDField.checkDigit(number)
            for last in Int64(0)...9 {
                let cell = padded(number * 10 + last, to: 13)
                #expect(TaxIDField.plain(cell.utf8.span) == (last == check ? number * 10 + last : -1))
            }
        }
    }
}
