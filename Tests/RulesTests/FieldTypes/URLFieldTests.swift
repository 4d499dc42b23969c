import Diagnostics
import Documents
import Testing

@testable import Rules

@Suite struct URLFieldTests {
    static let values = [
        ValueCase("https://www.example.go.th/ita/list.pdf", .text(start: 0, length: 38), []),
        ValueCase("HTTP://example.go.th?id=1", .text(start: 0, length: 25), []),
        ValueCase("https://ตัวอย่าง.ไทย/หน้า\n", .text(start: 0, length: 55), .untrimmed),
        ValueCase("https://example.go.th:8080/", .text(start: 0, length: 27), []),
    ]

    @Test(arguments: values) func `a web address has its value and style`(given: ValueCase) {
        given.expect(of: .url)
    }

    static let problems = [
        ProblemCase(
            "www.example.go.th/list", is: "missing-scheme", th: "ที่อยู่เว็บไม่มี https:// นำหน้า (www.example.go.th/list)",
            en: "the address lacks its https:// (www.example.go.th/list)", replacement: "https://www.example.go.th/list"),
        ProblemCase(
            "ftp://example.go.th", is: "other-scheme", th: "ไม่ได้ขึ้นต้นด้วย http:// หรือ https:// (ftp://example.go.th)",
            en: "the address begins with neither http:// nor https:// (ftp://example.go.th)", marked: "ftp:"),
        ProblemCase(
            "https//example.go.th", is: "malformed", th: "ไม่ใช่ที่อยู่เว็บ (https//example.go.th)",
            en: "not a web address (https//example.go.th)"),
        ProblemCase(
            "https://example.go.th/a list.pdf", is: "space-in-address", th: "มีช่องว่างในที่อยู่เว็บ (https://example.go.th/a list.pdf)",
            en: "a space stands inside the address (https://example.go.th/a list.pdf)", marked: " "),
        ProblemCase(
            "https://example", is: "malformed", th: "ไม่ใช่ที่อยู่เว็บ (https://example)",
            en: "not a web address (https://example)"),
        ProblemCase(
            "-", is: "nothing-word", th: "ไม่มีที่อยู่เว็บในช่องที่ต้องมี (-)",
            en: "no web address where one is demanded (-)"),
        ProblemCase(
            "example.go.th", is: "missing-scheme", th: "ที่อยู่เว็บไม่มี https:// นำหน้า (example.go.th)",
            en: "the address lacks its https:// (example.go.th)", replacement: "https://example.go.th"),
        ProblemCase(
            "http:/example.go.th", is: "other-scheme", th: "ไม่ได้ขึ้นต้นด้วย http:// หรือ https:// (http:/example.go.th)",
            en: "the address begins with neither http:// nor https:// (http:/example.go.th)", marked: "http:"),
        ProblemCase(
            "C:\\files\\list.pdf", is: "other-scheme", th: "ไม่ได้ขึ้นต้นด้วย http:// หรือ https:// (C:\\files\\list.pdf)",
            en: "the address begins with neither http:// nor https:// (C:\\files\\list.pdf)", marked: "C:"),
        ProblemCase(
            "ดูที่หน้าเว็บ", is: "malformed", th: "ไม่ใช่ที่อยู่เว็บ (ดูที่หน้าเว็บ)",
            en: "not a web address (ดูที่หน้าเว็บ)"),
        ProblemCase(
            "https://a.go.th\u{a}https://b.go.th", is: "space-in-address", th: "มีช่องว่างในที่อยู่เว็บ (https://a.go.th\u{a}https://b.go.th)",
            en: "a space stands inside the address (https://a.go.th\u{a}https://b.go.th)", marked: "\u{a}"),
        ProblemCase(
            "ไม่มี", is: "nothing-word", th: "ไม่มีที่อยู่เว็บในช่องที่ต้องมี (ไม่มี)",
            en: "no web address where one is demanded (ไม่มี)"),
        ProblemCase(
            "mailto:a@b.go.th", is: "other-scheme", th: "ไม่ได้ขึ้นต้นด้วย http:// หรือ https:// (mailto:a@b.go.th)",
            en: "the address begins with neither http:// nor https:// (mailto:a@b.go.th)", marked: "mailto:"),
        ProblemCase(
            "https://.go.th", is: "malformed", th: "ไม่ใช่ที่อยู่เว็บ (https://.go.th)",
            en: "not a web address (https://.go.th)"),
    ]

    @Test(arguments: problems) func `what is wrong with a web address is told exactly`(given: ProblemCase) throws {
        try given.expect(of: .url)
    }
}
