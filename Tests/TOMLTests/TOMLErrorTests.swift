import Testing

@testable import TOML

@Suite struct TOMLErrorTests {
    /// A document with the wrong stretch marked, and the phrases for it.
    struct Mistake: CustomTestStringConvertible, Sendable {
        let text: String
        let english: String
        let thai: String
        var testDescription: String { text.debugDescription }

        init(_ text: String, _ english: String, _ thai: String) {
            self.text = text
            self.english = english
            self.thai = thai
        }
    }

    private static let lines: [Mistake] = [
        Mistake("a = 1⟦\r⟧b = 2", "carriage return has no line feed after it", "อักขระ CR ไม่มี LF ตามหลัง"),
        Mistake("# x⟦\u{7F}⟧", "control character is not allowed (U+007F)", "ใช้อักขระควบคุมนี้ไม่ได้ (U+007F)"),
        Mistake("a = \"x⟦\0⟧\"", "control character is not allowed (U+0000)", "ใช้อักขระควบคุมนี้ไม่ได้ (U+0000)"),
        Mistake("a = 1⟦\u{B}⟧", "control character is not allowed (U+000B)", "ใช้อักขระควบคุมนี้ไม่ได้ (U+000B)"),
        Mistake("a = ⟦\u{FEFF}⟧1", "byte order mark is not at the start", "เครื่องหมาย BOM ไม่ได้อยู่ต้นไฟล์"),
        Mistake("\u{FEFF}⟦\u{FEFF}⟧a = 1", "byte order mark is not at the start", "เครื่องหมาย BOM ไม่ได้อยู่ต้นไฟล์"),
        Mistake("a = 1 ⟦ข้อความ⟧ x", "text follows where the line must end (ข้อความ)", "มีข้อความต่อท้ายในที่ที่ต้องจบบรรทัด (ข้อความ)"),
        Mistake("[a] ⟦]⟧", "text follows where the line must end (])", "มีข้อความต่อท้ายในที่ที่ต้องจบบรรทัด (])"),
    ]

    private static let keys: [Mistake] = [
        Mistake(
            "⟦ชื่อ⟧ = 1", "key without quotes may have only A-Z, a-z, 0-9, _ and - (ชื่อ)",
            "คีย์ที่ไม่มีเครื่องหมายคำพูดใช้ได้เฉพาะ A-Z, a-z, 0-9, _ และ - (ชื่อ)"),
        Mistake(
            "[a.⟦b!⟧.c]", "key without quotes may have only A-Z, a-z, 0-9, _ and - (b!)",
            "คีย์ที่ไม่มีเครื่องหมายคำพูดใช้ได้เฉพาะ A-Z, a-z, 0-9, _ และ - (b!)"),
        Mistake("⟦a . b⟧ c = 1", "= is missing after the key (a.b)", "ขาดเครื่องหมาย = หลังคีย์ (a.b)"),
        Mistake("⟦=⟧ 1", "key is missing", "ขาดคีย์"),
        Mistake("a.⟦⟧\n", "key is missing", "ขาดคีย์"),
        Mistake("[⟦]⟧", "key is missing", "ขาดคีย์"),
        Mistake("⟦\"\"\"⟧a\"\"\" = 1", "key is in triple quotes", "คีย์อยู่ในเครื่องหมายคำพูดสามชั้น"),
        Mistake("⟦[a⟧ # x", "header is not closed", "หัวตารางไม่มีวงเล็บปิด"),
        Mistake("⟦[[a]⟧ ]", "header is not closed", "หัวตารางไม่มีวงเล็บปิด"),
        Mistake("a = ⟦⟧\n", "value is missing", "ขาดค่า"),
        Mistake("a = ⟦⟧# x", "value is missing", "ขาดค่า"),
        Mistake("a = ⟦,⟧", "value is missing", "ขาดค่า"),
        Mistake(
            "a = ⟦yes⟧, 1", "text without quotes is not a value (yes)", "ข้อความที่ไม่มีเครื่องหมายคำพูดใช้เป็นค่าไม่ได้ (yes)"),
        Mistake(
            "a = ⟦กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยร⟧", "text without quotes is not a value (กขคงจฉชซฌญฎฏฐฑฒณดตถทธ…)",
            "ข้อความที่ไม่มีเครื่องหมายคำพูดใช้เป็นค่าไม่ได้ (กขคงจฉชซฌญฎฏฐฑฒณดตถทธ…)"),
    ]

    private static let strings: [Mistake] = [
        Mistake(#"a = "x⟦\q⟧""#, #"no such escape (\q)"#, #"ไม่มีรหัสหลังแบ็กสแลชนี้ (\q)"#),
        Mistake(#"a = "x⟦\e⟧""#, #"no such escape (\e)"#, #"ไม่มีรหัสหลังแบ็กสแลชนี้ (\e)"#),
        Mistake(#"a = "⟦\ก⟧""#, #"no such escape (\ก)"#, #"ไม่มีรหัสหลังแบ็กสแลชนี้ (\ก)"#),
        Mistake(#"a = "⟦\u0E0⟧""#, #"no such escape (\u0E0)"#, #"ไม่มีรหัสหลังแบ็กสแลชนี้ (\u0E0)"#),
        Mistake(#"a = """⟦\ ⟧ x""""#, #"no such escape (\ )"#, #"ไม่มีรหัสหลังแบ็กสแลชนี้ (\ )"#),
        Mistake(#"a = "⟦\uD800⟧""#, "no such Unicode character (U+D800)", "ไม่มีอักขระ Unicode นี้ (U+D800)"),
        Mistake(#"a = "⟦\UFFFFFFFF⟧""#, "no such Unicode character (U+FFFFFFFF)", "ไม่มีอักขระ Unicode นี้ (U+FFFFFFFF)"),
        Mistake("a = ⟦\"x⟧\nb = 1", "string does not end on its line", "สตริงไม่จบภายในบรรทัด"),
        Mistake("a = ⟦\"x\\⟧\r\nb = 1", "string does not end on its line", "สตริงไม่จบภายในบรรทัด"),
        Mistake("⟦'x⟧\n' = 1", "string does not end on its line", "สตริงไม่จบภายในบรรทัด"),
        Mistake("a = ⟦'x⟧", "string is not closed", "สตริงไม่มีเครื่องหมายคำพูดปิด"),
        Mistake("a = ⟦'''⟧x\n''", "string is not closed", "สตริงไม่มีเครื่องหมายคำพูดปิด"),
        Mistake("a = '''x'''''⟦'⟧", "text follows where the line must end (')", "มีข้อความต่อท้ายในที่ที่ต้องจบบรรทัด (')"),
    ]

    private static let numbers: [Mistake] = [
        Mistake("a = ⟦1.⟧", "number is not well formed (1.)", "ตัวเลขผิดรูปแบบ (1.)"),
        Mistake("a = ⟦.5⟧", "number is not well formed (.5)", "ตัวเลขผิดรูปแบบ (.5)"),
        Mistake("a = ⟦1;000⟧", "number is not well formed (1;000)", "ตัวเลขผิดรูปแบบ (1;000)"),
        Mistake("a = ⟦+0x1⟧", "number is not well formed (+0x1)", "ตัวเลขผิดรูปแบบ (+0x1)"),
        Mistake("a = ⟦0b2⟧", "number is not well formed (0b2)", "ตัวเลขผิดรูปแบบ (0b2)"),
        Mistake("a = ⟦-007⟧", "number begins with a needless zero (-007)", "ตัวเลขขึ้นต้นด้วยศูนย์ที่ไม่จำเป็น (-007)"),
        Mistake("a = ⟦1__0⟧", "underscore is not between two digits (1__0)", "ขีดล่างไม่ได้อยู่ระหว่างเลขสองหลัก (1__0)"),
        Mistake("a = ⟦1_.0⟧", "underscore is not between two digits (1_.0)", "ขีดล่างไม่ได้อยู่ระหว่างเลขสองหลัก (1_.0)"),
        Mistake(
            "a = ⟦9223372036854775808⟧", "integer does not fit in 64 bits (9223372036854775808)",
            "จำนวนเต็มเกินขนาด 64 บิต (9223372036854775808)"),
        Mistake(
            "a = ⟦0x8000000000000000⟧", "integer does not fit in 64 bits (0x8000000000000000)",
            "จำนวนเต็มเกินขนาด 64 บิต (0x8000000000000000)"),
        Mistake(
            "a = ⟦-99999999999999999999999⟧", "integer does not fit in 64 bits (-99999999999999999999999)",
            "จำนวนเต็มเกินขนาด 64 บิต (-99999999999999999999999)"),
    ]

    private static let dates: [Mistake] = [
        Mistake(
            "a = ⟦2567-1-5⟧", "date or time is not in the form of RFC 3339 (2567-1-5)",
            "วันที่หรือเวลาไม่ตรงรูปแบบ RFC 3339 (2567-1-5)"),
        Mistake(
            "a = ⟦2024-01-05T⟧", "date or time is not in the form of RFC 3339 (2024-01-05T)",
            "วันที่หรือเวลาไม่ตรงรูปแบบ RFC 3339 (2024-01-05T)"),
        Mistake(
            "a = [⟦2024-01-05 7⟧]", "date or time is not in the form of RFC 3339 (2024-01-05 7)",
            "วันที่หรือเวลาไม่ตรงรูปแบบ RFC 3339 (2024-01-05 7)"),
        Mistake("a = ⟦2023-02-29⟧T07:30:00", "no such date (2023-02-29)", "ไม่มีวันที่นี้ในปฏิทิน (2023-02-29)"),
        Mistake("a = 2024-02-29T⟦24:00:00⟧.5Z", "no such time (24:00:00)", "ไม่มีเวลานี้ (24:00:00)"),
        Mistake(
            "a = 2024-02-29T07:30:00⟦+24:00⟧", "no such offset from UTC (+24:00)", "ไม่มีผลต่างเวลาจาก UTC นี้ (+24:00)"),
        Mistake("a = ⟦17:45⟧", "time has no seconds (17:45)", "เวลาไม่มีวินาที (17:45)"),
        Mistake("a = 2024-02-29 ⟦17:45⟧Z", "time has no seconds (17:45)", "เวลาไม่มีวินาที (17:45)"),
    ]

    private static let containers: [Mistake] = [
        Mistake("a = ⟦[⟧1, 2", "array is not closed", "อาร์เรย์ไม่มีวงเล็บปิด"),
        Mistake("a = [1 ⟦b⟧]", "comma or closing bracket is missing before this (b)", "ขาดจุลภาคหรือวงเล็บปิดก่อนข้อความนี้ (b)"),
        Mistake("a = [1,⟦,⟧]", "comma has nothing before it", "หน้าจุลภาคไม่มีค่า"),
        Mistake("a = {⟦,⟧}", "comma has nothing before it", "หน้าจุลภาคไม่มีค่า"),
        Mistake("a = {b = 1⟦,⟧ }", "inline table ends with a comma", "ตารางในบรรทัดลงท้ายด้วยจุลภาค"),
        Mistake("a = ⟦{⟧\n}", "inline table does not end on its line", "ตารางในบรรทัดไม่จบภายในบรรทัด"),
        Mistake("a = ⟦{⟧b = 1 # }\n}", "inline table does not end on its line", "ตารางในบรรทัดไม่จบภายในบรรทัด"),
        Mistake("a = [⟦{⟧b = 1]", "inline table is not closed", "ตารางในบรรทัดไม่มีปีกกาปิด"),
        Mistake(
            "a = {b = 1 ⟦c⟧ = 2}", "comma or closing bracket is missing before this (c)",
            "ขาดจุลภาคหรือวงเล็บปิดก่อนข้อความนี้ (c)"),
    ]

    private static let redefinitions: [Mistake] = [
        Mistake("⟪a⟫ = 1\n⟦'a'⟧ = 2", "key is defined twice (a)", "กำหนดคีย์ซ้ำ (a)"),
        Mistake("a.⟪b⟫.c = 1\na.⟦b⟧ = 2", "key is defined twice (a.b)", "กำหนดคีย์ซ้ำ (a.b)"),
        Mistake("k = {⟪a⟫ = 1, ⟦a⟧ = 2}", "key is defined twice (a)", "กำหนดคีย์ซ้ำ (a)"),
        Mistake("[a.b]\n[⟪a⟫]\n[⟦a⟧]", "table is defined twice (a)", "กำหนดตารางซ้ำ (a)"),
        Mistake("[a]\n⟪b⟫.c = 1\n[a.⟦b⟧]", "table is defined by dotted keys already (a.b)", "กำหนดตารางด้วยคีย์แบบจุดไว้แล้ว (a.b)"),
        Mistake("⟪a⟫ = {}\n[⟦a⟧]", "table is defined inline already (a)", "กำหนดเป็นตารางในบรรทัดไว้แล้ว (a)"),
        Mistake("[[⟪a⟫]]\n[⟦a⟧]", "table is defined as an array of tables already (a)", "กำหนดเป็นอาร์เรย์ของตารางไว้แล้ว (a)"),
        Mistake("[⟪a⟫.b]\n[[⟦a⟧]]", "array of tables is defined as a table already (a)", "กำหนดเป็นตารางเดี่ยวไว้แล้ว (a)"),
        Mistake("⟪a⟫ = 1\n[⟦a⟧]", "name of the table has a value already (a)", "ชื่อตารางนี้มีค่าอยู่แล้ว (a)"),
        Mistake("⟪a⟫ = 1\n[⟦a⟧.b]", "key holds a value, not a table (a)", "คีย์นี้เป็นค่า ไม่ใช่ตาราง (a)"),
        Mistake("⟪a⟫ = 1\n⟦a⟧.b = 2", "key holds a value, not a table (a)", "คีย์นี้เป็นค่า ไม่ใช่ตาราง (a)"),
        Mistake("⟪a⟫ = []\n[[⟦a⟧]]", "array in brackets cannot be extended (a)", "เพิ่มรายการในอาร์เรย์ที่เขียนในวงเล็บแล้วไม่ได้ (a)"),
        Mistake("⟪a⟫ = {}\n⟦a⟧.b = 1", "inline table cannot be extended (a)", "เพิ่มคีย์ในตารางในบรรทัดที่เขียนแล้วไม่ได้ (a)"),
        Mistake(
            "[[a.⟪b⟫]]\n[a]\n⟦b⟧.c = 1", "array of tables cannot be extended by a dotted key (b)",
            "ใช้คีย์แบบจุดเพิ่มในอาร์เรย์ของตารางไม่ได้ (b)"),
        Mistake(
            "[a.b.⟪c⟫]\n[a]\nb.⟦c⟧.d = 1", "table defined elsewhere cannot be extended by a dotted key (b.c)",
            "ใช้คีย์แบบจุดเพิ่มในตารางที่กำหนดไว้ที่อื่นไม่ได้ (b.c)"),
    ]

    @Test(arguments: [lines, keys, strings, numbers, dates, containers, redefinitions].flatMap(\.self))
    func `a mistake is reported at its place in both languages`(_ mistake: Mistake) throws {
        let text = MarkedText(mistake.text)
        let error = try #require(throws: TOMLError.self) { try TOML.parse(text.bytes) }
        #expect(error.span == text.span)
        #expect(error.first == text.first)
        #expect(error.message(thai: false) == mistake.english)
        #expect(error.message(thai: true) == mistake.thai)
    }

    /// Bytes with the place where they stop being UTF-8.
    struct Encoding: CustomTestStringConvertible, Sendable {
        let bytes: [UInt8]
        let span: Range<Int>
        var testDescription: String { "\(bytes)" }
    }

    @Test(arguments: [
        Encoding(bytes: [0x23, 0xA1, 0xD2], span: 1..<2),
        Encoding(bytes: [0x23, 0xC0, 0x80], span: 1..<2),
        Encoding(bytes: [0x23, 0xE0, 0x80, 0x80], span: 1..<2),
        Encoding(bytes: [0x23, 0xED, 0xA0, 0x80], span: 1..<2),
        Encoding(bytes: [0x23, 0xF4, 0x90, 0x80, 0x80], span: 1..<2),
        Encoding(bytes: [0x23, 0xF8], span: 1..<2),
        Encoding(bytes: [0x23, 0xE0, 0xB8], span: 1..<3),
        Encoding(bytes: [0x23, 0xE0, 0xB8, 0x0A], span: 1..<3),
        Encoding(bytes: [0x23, 0xF0, 0x9F, 0x98], span: 1..<4),
    ])
    func `bytes that are not UTF-8 are refused before all else`(_ encoding: Encoding) throws {
        let bytes = Array("= 1\n".utf8) + encoding.bytes
        let error = try #require(throws: TOMLError.self) { try TOML.parse(bytes) }
        #expect(error.span == encoding.span.lowerBound + 4..<encoding.span.upperBound + 4)
        #expect(error.kind == .invalidUTF8(byte: encoding.bytes[1]))
    }

    @Test func `the first byte that is not UTF-8 is named`() {
        let error = TOMLError(span: 0..<1, kind: .invalidUTF8(byte: 0xA1))
        #expect(error.message(thai: false) == "byte is not UTF-8 (0xA1)")
        #expect(error.message(thai: true) == "ไบต์ไม่ใช่ UTF-8 (0xA1)")
    }

    @Test func `a long key is cut in the phrase`() {
        let key = String(repeating: "ก", count: 64)
        let short = TOMLError(span: 0..<1, kind: .missingEquals(key: key))
        let long = TOMLError(span: 0..<1, kind: .missingEquals(key: key + "ข"))
        #expect(short.message(thai: false) == "= is missing after the key (\(key))")
        #expect(long.message(thai: false) == "= is missing after the key (\(key)…)")
    }

    @Test func `the limit of nesting is named`() {
        let error = TOMLError(span: 0..<1, kind: .tooDeep(limit: 200))
        #expect(error.message(thai: false) == "tables and arrays are nested too deep (limit 200)")
        #expect(error.message(thai: true) == "ตารางและอาร์เรย์ซ้อนกันลึกเกินไป (ไม่เกิน 200 ชั้น)")
    }
}
