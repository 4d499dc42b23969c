import JSON
import Testing

/// A bad text, its place of trouble, and what is said of it.
struct ErrorCase: CustomTestStringConvertible, Sendable {
    let text: String
    let offset: Int
    let english: String
    let thai: String

    init(_ text: String, _ offset: Int, _ english: String, _ thai: String) {
        (self.text, self.offset, self.english, self.thai) = (text, offset, english, thai)
    }

    var testDescription: String { text }

    static let all = [
        ErrorCase("", 0, "no JSON value is present", "ไม่มีค่า JSON อยู่เลย"),
        ErrorCase(" \n", 2, "no JSON value is present", "ไม่มีค่า JSON อยู่เลย"),
        ErrorCase("[1,]", 2, "nothing follows the last comma", "ไม่มีสิ่งใดตามหลังจุลภาคตัวสุดท้าย"),
        ErrorCase(#"{"a":1 , }"#, 7, "nothing follows the last comma", "ไม่มีสิ่งใดตามหลังจุลภาคตัวสุดท้าย"),
        ErrorCase("[,1]", 1, "a value or ']' is expected here (,)", "ตรงนี้ต้องเป็นค่า หรือ ] (,)"),
        ErrorCase("[1,,2]", 3, "a value is expected here (,)", "ตรงนี้ต้องเป็นค่า (,)"),
        ErrorCase("[1 2]", 3, "',' or ']' is expected here (2)", "ตรงนี้ต้องเป็น , หรือ ] (2)"),
        ErrorCase(#"{"a" 1}"#, 5, "':' is expected here (1)", "ตรงนี้ต้องเป็น : (1)"),
        ErrorCase(#"{"a":1 "b"}"#, 7, "',' or '}' is expected here (\")", "ตรงนี้ต้องเป็น , หรือ } (\")"),
        ErrorCase("{a:1}", 1, "a key in double quotes or '}' is expected here (a)", "ตรงนี้ต้องเป็นคีย์ในอัญประกาศคู่ หรือ } (a)"),
        ErrorCase(#"{"a":1,2}"#, 7, "a key in double quotes is expected here (2)", "ตรงนี้ต้องเป็นคีย์ในอัญประกาศคู่ (2)"),
        ErrorCase("[\u{1}]", 1, "a value or ']' is expected here (0x01)", "ตรงนี้ต้องเป็นค่า หรือ ] (0x01)"),
        ErrorCase("[True]", 1, "a bare word is not true, false or null", "คำนี้ไม่ใช่ true, false หรือ null"),
        ErrorCase("nul", 0, "a bare word is not true, false or null", "คำนี้ไม่ใช่ true, false หรือ null"),
        ErrorCase("1 x", 2, "something follows the end of the JSON value (x)", "มีสิ่งอื่นต่อท้ายค่า JSON (x)"),
        ErrorCase("[01]", 1, "a number begins with a needless zero", "ตัวเลขขึ้นต้นด้วยศูนย์ที่เกินมา"),
        ErrorCase("[-]", 2, "a number has no digit after its minus sign", "ไม่มีเลขหลังเครื่องหมายลบ"),
        ErrorCase("1.", 2, "a number has no digit after its decimal point", "ไม่มีเลขหลังจุดทศนิยม"),
        ErrorCase("[1e+]", 4, "a number has no digit after its exponent sign", "ไม่มีเลขหลังเครื่องหมายยกกำลังของตัวเลข"),
        ErrorCase("\"a\nb\"", 2, "a control character stands unescaped in a string (0x0A)", "อักขระควบคุมอยู่ในสตริงโดยไม่ได้หลบหลีก (0x0A)"),
        ErrorCase(#""a\qb""#, 2, "an escape is not one of JSON's (\\q)", "ลำดับหลบหลีกไม่ใช่ของ JSON (\\q)"),
        ErrorCase(#""a\u00g0""#, 2, "\\u needs four hexadecimal digits after it", "หลัง \\u ต้องมีเลขฐานสิบหกสี่หลัก"),
        ErrorCase(#"{"a":[1"#, 7, "an array is never closed (opened at byte offset 5)", "อาร์เรย์ไม่ถูกปิด (เปิดที่ไบต์ตำแหน่ง 5)"),
        ErrorCase(#" {"a":1,"#, 8, "an object is never closed (opened at byte offset 1)", "ออบเจกต์ไม่ถูกปิด (เปิดที่ไบต์ตำแหน่ง 1)"),
        ErrorCase(#"{"ab"#, 4, "a key is never closed (opened at byte offset 1)", "คีย์ไม่ถูกปิด (เปิดที่ไบต์ตำแหน่ง 1)"),
        ErrorCase(#"["\u00"#, 6, "a string is never closed (opened at byte offset 1)", "สตริงไม่ถูกปิด (เปิดที่ไบต์ตำแหน่ง 1)"),
        ErrorCase(
            String(repeating: "[", count: 600), 512, "arrays and objects are nested beyond the limit (512 levels)",
            "อาร์เรย์และออบเจกต์ซ้อนกันเกินขีดจำกัด (512 ชั้น)"
        ),
    ]
}

@Suite struct JSONErrorTests {
    @Test(arguments: ErrorCase.all)
    func `an error has its place and its words`(bad: ErrorCase) throws {
        let error = try #require(parseError([UInt8](bad.text.utf8)))
        #expect(error.offset == bad.offset)
        #expect(error.message(thai: false) == bad.english)
        #expect(error.message(thai: true) == bad.thai)
        #expect(outcome(of: [UInt8](bad.text.utf8), chunks: [1]).error == error)
    }

    @Test func `a byte that is not UTF-8 is shown as hexadecimal`() throws {
        let error = try #require(parseError([0x22, 0xE0, 0x22]))
        #expect(error == JSONError(offset: 1, kind: .invalidUTF8(0xE0)))
        #expect(error.message(thai: false) == "a byte is not UTF-8 (0xE0)")
        #expect(error.message(thai: true) == "ไบต์ไม่ใช่ UTF-8 (0xE0)")
    }
}
