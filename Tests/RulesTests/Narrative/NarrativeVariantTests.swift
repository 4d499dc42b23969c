import Diagnostics
import Rules
import Testing

/// The same report written in another way: what readers see as the same is the same.
@Suite struct NarrativeVariantTests {
    /// A report with a few faults: in its agency's name, a sum, the name of an indicator, and another agency.
    private static let text = CleanNarrative.text
        .replacing("จุดบริการของเทศบาลตำบลนาสมมติ", with: "จุดบริการของเทศบาลตำบลนาสมมด")
        .replacing("รวม ๔๕ คน", with: "รวม ๕๔ คน")
        .replacing("ตัวชี้วัดที่ ๓ การใช้อำนาจ", with: "ตัวชี้วัดที่ ๓ การใช้งบประมาณ")
        .replacing("เว็บไซต์ของเทศบาลตำบลนาสมมติ", with: "เว็บไซต์ขององค์การบริหารส่วนตำบลส้านนาหนองใหม่")

    private static func findings(_ text: String) -> [String] {
        Checked([("r.txt", text)], by: RealPacks.library).outcome.findings
            .filter { $0.level != .note }.map { "\($0.place.span.line) \($0.rule)" }.sorted()
    }

    @Test func `the report has faults`() {
        #expect(Self.findings(Self.text).count == 4, "\(Self.findings(Self.text))")
    }

    static let variants: [(String, @Sendable (String) -> String)] = [
        ("SARA AM in two characters", { $0.unicodeScalars.map { $0 == "\u{E33}" ? "\u{E4D}\u{E32}" : String($0) }.joined() }),
        ("SARA AE in two characters", { $0.replacing("แ", with: "เเ") }),
        ("blanks without width between words", { $0.replacing("การ", with: "\u{200B}การ").replacing("ตำบล", with: "\u{200B}ตำบล") }),
        ("blanks that do not break", { $0.replacing("พ.ศ. ", with: "พ.ศ.\u{A0}").replacing(" อำเภอ", with: "\u{A0}อำเภอ") }),
        ("two blanks for one", { $0.replacing(" ", with: "  ") }), ("blanks around tabs", { $0.replacing("\t", with: " \t ") }),
        (
            "Arabic digits",
            {
                String(
                    $0.unicodeScalars.map { 0xE50...0xE59 ~= $0.value ? Character(Unicode.Scalar(UInt8($0.value - 0xE20))) : Character($0) }
                )
            }
        ),
        ("line ends of Windows", { $0.replacing("\n", with: "\r\n") }),
        ("the type of the agency short", { $0.replacing("เทศบาลตำบล", with: "ทต.") }),
        ("the type apart from the name", { $0.replacing("\nเทศบาลตำบลนาสมมติ", with: "\nเทศบาลตำบล นาสมมติ") }),
        ("พ.ศ. without its last full stop", { $0.replacing("พ.ศ. ", with: "พ.ศ ") }),
        ("พ.ศ. without its first one", { $0.replacing("พ.ศ.", with: "พศ.") }),
        ("indicators without ที่", { $0.replacing("ตัวชี้วัดที่ ", with: "ตัวชี้วัด ") }),
        ("no blank behind พ.ศ.", { $0.replacing("พ.ศ. ", with: "พ.ศ.") }), ("dashes of print", { $0.replacing(" - ", with: " – ") }),
        ("headers in bold", { $0.replacing("ผู้รับผิดชอบ\t", with: "**ผู้รับผิดชอบ**\t") }),
    ]

    @Test(arguments: variants.indices)
    func `another way of writing changes nothing`(_ index: Int) {
        let (name, write) = Self.variants[index]
        #expect(write(Self.text) != Self.text, "\(name)")
        #expect(Self.findings(write(Self.text)) == Self.findings(Self.text), "\(name)")
    }

    @Test func `a title may stand in one line`() throws {
        let title = Self.text.split(separator: "\n").prefix(2).joined(separator: " ")
        let rest = Self.text.utf8.split(separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
        #expect(title.unicodeScalars.count > 120)
        #expect(Self.findings("\n" + title + "\n" + (String(try #require(rest.last)) ?? "")) == Self.findings(Self.text))
    }
}
