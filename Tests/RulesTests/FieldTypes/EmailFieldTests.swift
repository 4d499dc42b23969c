import Diagnostics
import Documents
import Testing

@testable import Rules

@Suite struct EmailFieldTests {
    static let values = [
        ValueCase("saraban@example.go.th", .text(start: 0, length: 21), []),
        ValueCase(" first.last+ita@example.ac.th ", .text(start: 1, length: 28), .untrimmed),
    ]

    @Test(arguments: values) func `an e-mail address has its value and style`(given: ValueCase) {
        given.expect(of: .email)
    }

    static let problems = [
        ProblemCase(
            "saraban.example.go.th", is: "no-at-sign", th: "ที่อยู่อีเมลไม่มีเครื่องหมาย @ (saraban.example.go.th)",
            en: "the address lacks its @ (saraban.example.go.th)"),
        ProblemCase(
            "saraban@example", is: "malformed", th: "ไม่ใช่ที่อยู่อีเมล (saraban@example)",
            en: "not an e-mail address (saraban@example)"),
        ProblemCase(
            "a@b@example.go.th", is: "malformed", th: "ไม่ใช่ที่อยู่อีเมล (a@b@example.go.th)",
            en: "not an e-mail address (a@b@example.go.th)", marked: "@"),
        ProblemCase(
            "saraban @example.go.th", is: "space-in-address", th: "มีช่องว่างในที่อยู่อีเมล (saraban @example.go.th)",
            en: "a space stands inside the address (saraban @example.go.th)", marked: " "),
        ProblemCase(
            "-", is: "nothing-word", th: "ไม่มีที่อยู่อีเมลในช่องที่ต้องมี (-)",
            en: "no e-mail address where one is demanded (-)"),
        ProblemCase(
            "ไม่มี", is: "nothing-word", th: "ไม่มีที่อยู่อีเมลในช่องที่ต้องมี (ไม่มี)",
            en: "no e-mail address where one is demanded (ไม่มี)"),
        ProblemCase(
            "a.@example.go.th", is: "malformed", th: "ไม่ใช่ที่อยู่อีเมล (a.@example.go.th)",
            en: "not an e-mail address (a.@example.go.th)"),
        ProblemCase(
            "a<b>@example.go.th", is: "malformed", th: "ไม่ใช่ที่อยู่อีเมล (a<b>@example.go.th)",
            en: "not an e-mail address (a<b>@example.go.th)"),
    ]

    @Test(arguments: problems) func `what is wrong with an e-mail address is told exactly`(given: ProblemCase) throws {
        try given.expect(of: .email)
    }
}
