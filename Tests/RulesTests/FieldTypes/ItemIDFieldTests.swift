import Diagnostics
import Documents
import Testing

@testable import Rules

@Suite struct ItemIDFieldTests {
    static let values = [
        ValueCase("O12", .integer(12)),
        ValueCase("O1", .integer(1)),
    ]

    @Test(arguments: values) func `an item has its value and style`(given: ValueCase) {
        given.expect(of: .itemID)
    }

    static let problems = [
        ProblemCase(
            "o12", is: "other-spelling", th: "รหัสข้อเขียนต่างจากแบบ (o12)",
            en: "the item's code is spelled in another way (o12)", replacement: "O12", isSafe: true),
        ProblemCase(
            "O 12", is: "other-spelling", th: "รหัสข้อเขียนต่างจากแบบ (O 12)",
            en: "the item's code is spelled in another way (O 12)", replacement: "O12", isSafe: true),
        ProblemCase(
            "012", is: "other-spelling", th: "รหัสข้อเขียนต่างจากแบบ (012)",
            en: "the item's code is spelled in another way (012)", replacement: "O12", isSafe: true),
        ProblemCase(
            "๐๑๒", is: "other-spelling", th: "รหัสข้อเขียนต่างจากแบบ (๐๑๒)",
            en: "the item's code is spelled in another way (๐๑๒)", replacement: "O12", isSafe: true),
        ProblemCase(
            "o๑๒", is: "other-spelling", th: "รหัสข้อเขียนต่างจากแบบ (o๑๒)",
            en: "the item's code is spelled in another way (o๑๒)", replacement: "O12", isSafe: true),
        ProblemCase(
            "ข้อ 12", is: "other-spelling", th: "รหัสข้อเขียนต่างจากแบบ (ข้อ 12)",
            en: "the item's code is spelled in another way (ข้อ 12)", replacement: "O12", isSafe: true),
        ProblemCase(
            "Q๒๓", is: "other-spelling", th: "รหัสข้อเขียนต่างจากแบบ (Q๒๓)",
            en: "the item's code is spelled in another way (Q๒๓)", replacement: "O23"),
        ProblemCase(
            "O0", is: "out-of-range", th: "ไม่มีข้อเลขนี้ (O0)",
            en: "there is no item of this number (O0)", marked: "0"),
        ProblemCase(
            "P12", is: "malformed", th: "ไม่ใช่รหัสข้อ (P12)",
            en: "not the code of an item (P12)"),
        ProblemCase(
            "-", is: "nothing-word", th: "ไม่ได้ระบุรหัสข้อ (-)",
            en: "no item where one is demanded (-)"),
        ProblemCase(
            "O100", is: "out-of-range", th: "ไม่มีข้อเลขนี้ (O100)",
            en: "there is no item of this number (O100)", marked: "100"),
        ProblemCase(
            "O12.1", is: "malformed", th: "ไม่ใช่รหัสข้อ (O12.1)",
            en: "not the code of an item (O12.1)"),
        ProblemCase(
            "๐๔๔", is: "other-spelling", th: "รหัสข้อเขียนต่างจากแบบ (๐๔๔)",
            en: "the item's code is spelled in another way (๐๔๔)", replacement: "O44", isSafe: true),
        ProblemCase(
            "010", is: "other-spelling", th: "รหัสข้อเขียนต่างจากแบบ (010)",
            en: "the item's code is spelled in another way (010)", replacement: "O10", isSafe: true),
        ProblemCase(
            "12", .number, is: "other-spelling", th: "รหัสข้อเขียนต่างจากแบบ (12)",
            en: "the item's code is spelled in another way (12)", replacement: "O12", isSafe: true),
        ProblemCase(
            " O12", is: "other-spelling", th: "รหัสข้อเขียนต่างจากแบบ (O12)",
            en: "the item's code is spelled in another way (O12)", replacement: "O12", isSafe: true),
    ]

    @Test(arguments: problems) func `what is wrong with an item is told exactly`(given: ProblemCase) throws {
        try given.expect(of: .itemID)
    }
}
