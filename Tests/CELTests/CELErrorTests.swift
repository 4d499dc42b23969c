import CEL
import Testing

/// Every kind of compile error, with its place marked ⟦ ⟧ and its words.
struct CELErrorTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let english: String
        let marked: String
        let thai: String

        init(_ marked: String, _ english: String, _ thai: String) {
            self.english = english
            self.marked = marked
            self.thai = thai
        }

        var testDescription: String { marked }
    }

    static let row = RecordType("Row", fields: [.init("agreed_price", .decimal), .init("budget", .decimal), .init("title", .string)])
    static let environment = Environment(variables: [
        .init("agreed_price", .decimal), .init("ends_on", .date), .init("factor", .double), .init("quantity", .int),
        .init("row", .record(row)),
        .init("rows", .list(.record(row))), .init("title", .string),
    ])

    static let cases = [
        Case("rows.⟦al⟧(r, r.budget > 0)", "there is no function (al), did you mean (all)?", "ไม่มีฟังก์ชัน (al) หมายถึง (all) หรือไม่"),
        Case("quantity ⟦=⟧ 1", "the operator is written ==, not (=)", "ตัวดำเนินการต้องเขียนว่า == ไม่ใช่ (=)"),
        Case("quantity == 1 ⟦AND⟧ true", "the operator is written &&, not (AND)", "ตัวดำเนินการต้องเขียนว่า && ไม่ใช่ (AND)"),
        Case("⟦not⟧ quantity == 1", "the operator is written !, not (not)", "ตัวดำเนินการต้องเขียนว่า ! ไม่ใช่ (not)"),
        Case(
            "title.⟦fiscalYearEnd⟧() > ends_on", "fiscalYearEnd is written fiscalYearEnd(x), not x.fiscalYearEnd()",
            "fiscalYearEnd ต้องเขียน fiscalYearEnd(x) ไม่ใช่ x.fiscalYearEnd()"),
        Case(
            "⟦startsWith⟧(title, 'a')", "startsWith is written x.startsWith(), not startsWith(x)",
            "startsWith ต้องเขียน x.startsWith() ไม่ใช่ startsWith(x)"),
        Case(
            "agreed_price ⟦/⟧ 2", "decimals are not divided by /, which would need rounding; use divide(x, y, places)",
            "หาร decimal ด้วย / ไม่ได้เพราะต้องปัดเศษ ใช้ divide(x, y, places)"),
        Case(
            "agreed_price > ⟦0.1234567890123456789⟧",
            "the number is not written with plain digits and at most 18 decimal places (0.1234567890123456789)",
            "ตัวเลขต้องเขียนด้วยเลขธรรมดา ทศนิยมไม่เกิน 18 ตำแหน่ง (0.1234567890123456789)"),
        Case(
            "⟦agreed_price * factor⟧ > 1", "* cannot mix decimal and double, which is not exact",
            "* ใช้ decimal ปนกับ double ไม่ได้ เพราะไม่แม่นตรง"),
        Case(
            "has(⟦1 + 1⟧)", "has() asks for a variable or a field, such as has(x) or has(x.name)",
            "has() ใช้ถามตัวแปรหรือช่องข้อมูล เช่น has(x) หรือ has(x.name)"),
        Case(
            "quantity < ⟦9223372036854775808⟧", "the integer does not fit in 64 bits (9223372036854775808)",
            "จำนวนเต็มใหญ่เกิน 64 บิต (9223372036854775808)"),
        Case("title == 'a⟦\\q⟧'", "the escape is not known (\\q)", "ไม่รู้จักอักขระหลีก (\\q)"),
        Case("ends_on > date(⟦'2024-02-30'⟧)", "the text is no date (2024-02-30)", "ข้อความไม่ใช่ date (2024-02-30)"),
        Case("agreed_price > decimal(⟦'1,000'⟧)", "the text is no decimal (1,000)", "ข้อความไม่ใช่ decimal (1,000)"),
        Case("quantity > ⟦12baht⟧", "the number is malformed (12baht)", "ตัวเลขเขียนไม่ถูกต้อง (12baht)"),
        Case("rows.⟦all⟧(r)", "all is written list.all(x, condition)", "all ต้องเขียนว่า list.all(x, condition)"),
        Case(
            "rows.all(⟦row.title⟧, true)", "the first argument of all is a plain name for the element", "ตัวแรกใน all ต้องเป็นชื่อเรียกแต่ละรายการ"
        ),
        Case("⟦Row⟧{title: 'x'}", "messages are not supported (Row)", "ไม่รองรับ message (Row)"),
        Case("⟦title + 1⟧ == title", "+ does not take (string, int)", "ใช้ + กับชนิด (string, int) ไม่ได้"),
        Case("⟦title.cost⟧ > 1", "a value of type string has no fields", "ค่าชนิด string ไม่มีช่องข้อมูล"),
        Case("⟦quantity⟧ && true", "a bool is needed, not (int)", "ต้องเป็นค่า bool แต่เป็น (int)"),
        Case("⟦if⟧ > 1", "the word is reserved (if)", "เป็นคำสงวน (if)"),
        Case("quantity ⟦#⟧ 1", "the character does not belong in an expression (#)", "มีอักขระที่ใช้ในนิพจน์ไม่ได้ (#)"),
        Case("quantity > ⟦⟧", "an expression is missing at the end", "ขาดนิพจน์ก่อนจบนิพจน์"),
        Case("(quantity > 1⟦⟧", "a closing ) is missing at the end", "ขาดเครื่องหมายปิด ) ก่อนจบนิพจน์"),
        Case("quantity > 1 ⟦title⟧", "an operator is missing before (title)", "ขาดตัวดำเนินการก่อนถึง (title)"),
        Case("true ? 1⟦⟧", "a colon is missing at the end", "ขาดเครื่องหมาย : ก่อนจบนิพจน์"),
        Case("row.⟦'a'⟧", "a field name is missing before ('a')", "ขาดชื่อช่องข้อมูลก่อนถึง ('a')"),
        Case(
            "row.⟦agred_price⟧ > 1", "Row has no field (agred_price), did you mean (agreed_price)?",
            "Row ไม่มีช่องข้อมูล (agred_price) หมายถึง (agreed_price) หรือไม่"),
        Case("rows.all(r, r.⟦zzz⟧ > 1)", "Row has no field (zzz)", "Row ไม่มีช่องข้อมูล (zzz)"),
        Case(
            "ends_on.⟦fiscalyear⟧() == 2567", "there is no function (fiscalyear), did you mean (fiscalYear)?",
            "ไม่มีฟังก์ชัน (fiscalyear) หมายถึง (fiscalYear) หรือไม่"),
        Case(
            "⟦agreed_pirce⟧ > 1", "there is no variable (agreed_pirce), did you mean (agreed_price)?",
            "ไม่มีตัวแปร (agreed_pirce) หมายถึง (agreed_price) หรือไม่"),
        Case("⟦xyz⟧ > 1", "there is no variable (xyz)", "ไม่มีตัวแปร (xyz)"),
        Case("title == ⟦'abc⟧", "the text has no closing quote", "ข้อความไม่มีเครื่องหมายปิด"),
        Case("⟦quantity + 1⟧", "the result must be bool, not (int)", "ผลลัพธ์ต้องเป็น bool แต่เป็น (int)"),
    ]

    @Test(arguments: cases)
    func `an error names its place and its cause`(test: Case) throws {
        let open = try #require(test.marked.utf8.firstRange(of: Array("⟦".utf8)))
        let lower = test.marked.utf8.distance(from: test.marked.startIndex, to: open.lowerBound)
        let close = try #require(test.marked.utf8.firstRange(of: Array("⟧".utf8)))
        let upper = test.marked.utf8.distance(from: test.marked.startIndex, to: close.lowerBound) - 3
        let source = String(test.marked.filter { $0 != "⟦" && $0 != "⟧" })
        let errors = Self.errors(source)
        #expect(errors.map { $0.message(thai: false) } == [test.english])
        #expect(errors.map { $0.message(thai: true) } == [test.thai])
        #expect(errors.map(\.range) == [lower..<upper])
    }

    static func errors(_ source: String) -> [CELError] {
        do throws(CompileErrors) {
            _ = try Program(compiling: source, in: environment, expecting: .bool)
            return []
        } catch {
            return error.errors
        }
    }

    @Test func `an invalid pattern is underlined inside its literal`() throws {
        let errors = Self.errors("title.matches('ab(c')")
        #expect(errors.count == 1)
        let error = try #require(errors.first)
        guard case .invalidPattern(let english, let thai) = error.kind else {
            Issue.record("\(error.kind)")
            return
        }
        #expect(error.message(thai: false) == "the pattern is invalid: " + english)
        #expect(error.message(thai: true) == "รูปแบบไม่ถูกต้อง: " + thai)
        #expect(error.range.lowerBound >= 15 && error.range.upperBound <= 19)
    }

    @Test func `several errors are all told, in order`() {
        #expect(Self.errors("titel == 'a' && quantty > 1").map(\.range) == [0..<5, 16..<23])
    }

    @Test func `nesting has a limit`() {
        let source = String(repeating: "(", count: 300) + "true" + String(repeating: ")", count: 300)
        #expect(Self.errors(source).map { $0.message(thai: false) } == ["the expression is nested more than 250 levels deep"])
        #expect(Self.errors(source).map { $0.message(thai: true) } == ["นิพจน์ซ้อนกันลึกเกิน 250 ชั้น"])
        let chain = Array(repeating: "1", count: 300).joined(separator: "+") + " > 0"
        #expect(Self.errors(chain).map { $0.message(thai: false) } == ["the expression is nested more than 250 levels deep"])
        let fair = Array(repeating: "true", count: 200).joined(separator: " && ")
        #expect(Self.errors(fair) == [])
    }

    @Test func `length has a limit`() {
        let source = "true" + String(repeating: " ", count: 70_000)
        #expect(Self.errors(source).map { $0.message(thai: false) } == ["the expression is longer than 65536 bytes"])
        #expect(Self.errors(source).map { $0.message(thai: true) } == ["นิพจน์ยาวเกิน 65536 ไบต์"])
    }
}
