import Testing

@testable import Patterns

@Suite struct PatternErrorTests {
    /// A pattern with the span of its error marked with ⟦ ⟧.
    struct Case: CustomTestStringConvertible, Sendable {
        var marked: String
        var kind: PatternError.Kind
        var english: String
        var thai: String
        var testDescription: String { marked }

        init(_ marked: String, _ kind: PatternError.Kind, _ english: String, _ thai: String) {
            self.marked = marked
            self.kind = kind
            self.english = english
            self.thai = thai
        }
    }

    @Test(arguments: [
        Case("ก⟦\\1⟧", .backreference, "backreferences are not supported", "ไม่รองรับการอ้างกลับไปยังกลุ่มก่อนหน้า"),
        Case("(?P<a>b)⟦(?P=⟧a)", .backreference, "backreferences are not supported", "ไม่รองรับการอ้างกลับไปยังกลุ่มก่อนหน้า"),
        Case("a⟦[⟧b", .classUnclosed, "character class has no closing ]", "ชุดอักขระไม่มี ] ปิด"),
        Case("⟦[⟧a-", .classUnclosed, "character class has no closing ]", "ชุดอักขระไม่มี ] ปิด"),
        Case("⟦[⟧]", .classUnclosed, "character class has no closing ]", "ชุดอักขระไม่มี ] ปิด"),
        Case("⟦\\x{D800}⟧", .codePointInvalid, "character code is not a Unicode scalar value", "รหัสอักขระไม่ใช่ค่าสเกลาร์ของยูนิโคด"),
        Case("⟦\\x{fffffffffff}⟧", .codePointInvalid, "character code is not a Unicode scalar value", "รหัสอักขระไม่ใช่ค่าสเกลาร์ของยูนิโคด"),
        Case("ก⟦\\⟧", .escapeAtEnd, "pattern ends in a backslash", "รูปแบบลงท้ายด้วยเครื่องหมาย \\"),
        Case("a⟦\\y⟧", .escapeUnknown, "escape is unknown", "ไม่รู้จักลำดับหลีกนี้"),
        Case("⟦\\ก⟧", .escapeUnknown, "escape is unknown", "ไม่รู้จักลำดับหลีกนี้"),
        Case("⟦\\x4⟧", .escapeUnknown, "escape is unknown", "ไม่รู้จักลำดับหลีกนี้"),
        Case("[⟦\\b⟧]", .escapeUnknown, "escape is unknown", "ไม่รู้จักลำดับหลีกนี้"),
        Case("(?i⟦x⟧)a", .flagUnknown, "flag is unknown; i, m, s and U exist", "ไม่รู้จักตัวเลือกนี้ ที่ใช้ได้คือ i, m, s และ U"),
        Case(
            "(?P<⟦a-⟧b>c)", .groupNameInvalid, "group name must be of the letters A-Z and a-z, digits and _",
            "ชื่อกลุ่มต้องประกอบด้วย A-Z, a-z, ตัวเลข และ _ เท่านั้น"),
        Case("(?<a>b)(?<⟦a⟧>c)", .groupNameRepeated("a"), "group name is used twice (a)", "ชื่อกลุ่มซ้ำกัน (a)"),
        Case("a⟦(⟧b", .groupUnclosed, "group has no closing )", "กลุ่มไม่มี ) ปิด"),
        Case("a⟦(⟧?i", .groupUnclosed, "group has no closing )", "กลุ่มไม่มี ) ปิด"),
        Case("⟦(?#⟧a)", .groupUnknown, "kind of group is unknown", "ไม่รู้จักกลุ่มชนิดนี้"),
        Case("⟦(?)⟧", .groupUnknown, "kind of group is unknown", "ไม่รู้จักกลุ่มชนิดนี้"),
        Case("กข⟦)⟧", .groupUnopened, "closing ) has no group", "มี ) ปิดโดยไม่มีกลุ่มเปิด"),
        Case("a⟦(?=⟧b)", .lookaround, "lookahead and lookbehind are not supported", "ไม่รองรับการมองไปข้างหน้าหรือข้างหลัง"),
        Case("⟦(?<!⟧b)", .lookaround, "lookahead and lookbehind are not supported", "ไม่รองรับการมองไปข้างหน้าหรือข้างหลัง"),
        Case("a⟦*+⟧", .possessive, "possessive repetition and atomic groups are not supported", "ไม่รองรับการซ้ำแบบไม่คืนและกลุ่มอะตอม"),
        Case("⟦(?>⟧a)", .possessive, "possessive repetition and atomic groups are not supported", "ไม่รองรับการซ้ำแบบไม่คืนและกลุ่มอะตอม"),
        Case("[⟦[:thai:]⟧]", .posixClassUnknown("thai"), "POSIX class is unknown (thai)", "ไม่รู้จักชุดอักขระ POSIX นี้ (thai)"),
        Case("a⟦\\p{Klingon}⟧", .propertyUnknown("Klingon"), "Unicode property is unknown (Klingon)", "ไม่รู้จักคุณสมบัติยูนิโคดนี้ (Klingon)"),
        Case("⟦\\pX⟧", .propertyUnknown("X"), "Unicode property is unknown (X)", "ไม่รู้จักคุณสมบัติยูนิโคดนี้ (X)"),
        Case("⟦\\p{L⟧", .propertyUnknown("L"), "Unicode property is unknown (L)", "ไม่รู้จักคุณสมบัติยูนิโคดนี้ (L)"),
        Case("[⟦ข-ก⟧]", .rangeReversed, "range ends before it starts", "ช่วงอักขระจบก่อนเริ่ม"),
        Case("a|⟦*⟧", .repetitionOfNothing, "there is nothing to repeat", "ไม่มีสิ่งที่จะซ้ำ"),
        Case("(⟦{2}⟧)", .repetitionOfNothing, "there is nothing to repeat", "ไม่มีสิ่งที่จะซ้ำ"),
        Case("(?i)⟦+?⟧", .repetitionOfNothing, "there is nothing to repeat", "ไม่มีสิ่งที่จะซ้ำ"),
        Case("a⟦**⟧", .repetitionOfRepetition, "repetition directly follows a repetition", "ตัวซ้ำตามหลังตัวซ้ำโดยตรง"),
        Case("a⟦{2}{3}⟧", .repetitionOfRepetition, "repetition directly follows a repetition", "ตัวซ้ำตามหลังตัวซ้ำโดยตรง"),
        Case("a⟦{3,2}⟧", .repetitionReversed, "largest repeat count is below the smallest", "จำนวนครั้งมากสุดน้อยกว่าจำนวนครั้งน้อยสุด"),
        Case("a⟦{1001}⟧", .repetitionTooLarge(limit: 1000), "repeat count is above 1000", "จำนวนครั้งที่ซ้ำเกิน 1000"),
        Case("a⟦{0,99999999999999999999}⟧", .repetitionTooLarge(limit: 1000), "repeat count is above 1000", "จำนวนครั้งที่ซ้ำเกิน 1000"),
        Case(
            "⟦((a{1000}){1000}){1000}⟧", .programTooLarge(limit: 20_000), "pattern needs more than 20000 instructions",
            "รูปแบบต้องใช้คำสั่งเกิน 20000 คำสั่ง"),
        Case(
            String(repeating: "(?:", count: 200) + "⟦(⟧", .nestingTooDeep(limit: 200), "groups are nested deeper than 200",
            "กลุ่มซ้อนกันลึกเกิน 200 ชั้น"),
        Case(
            String(repeating: "()", count: 100) + "⟦(⟧)", .tooManyGroups(limit: 100), "pattern has more than 100 capturing groups",
            "รูปแบบมีกลุ่มจับเกิน 100 กลุ่ม"),
    ])
    func `what is wrong is named with its place`(_ example: Case) throws {
        let (source, marked) = unmarked(example.marked)
        let range = try #require(marked)
        let error = #expect(throws: PatternError.self) { try Pattern(source) }
        #expect(error == PatternError(offset: range.lowerBound, length: range.count, kind: example.kind))
        #expect(error?.message(thai: false) == example.english)
        #expect(error?.message(thai: true) == example.thai)
    }

    @Test func `what just keeps the limits is accepted`() throws {
        #expect(try Pattern("a{1000}").matchesWhole(String(repeating: "a", count: 1000)))
        #expect(try Pattern(String(repeating: "(?:", count: 200) + "a" + String(repeating: ")", count: 200)).matches("a"))
        #expect(try Pattern(String(repeating: "(a)", count: 100)).groupNames.count == 100)
        #expect(try Pattern("(?:(?:(?:){1000}){1000}){1000}a").matches("a"))
    }
}
