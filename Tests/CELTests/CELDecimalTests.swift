import CEL
import Testing

struct CELDecimalTests {
    @Test(arguments: [
        ("0", "0"), ("-0.00", "0.00"), ("1.50", "1.50"), ("+7", "7"), ("-0.07", "-0.07"),
        ("123456789012345678901234567890", "123456789012345678901234567890"),
        ("0.000000000000000001", "0.000000000000000001"),
    ])
    func `a number is written with its places`(text: String, expected: String) {
        #expect(CELDecimal(text)?.description == expected)
    }

    @Test(arguments: [
        "", "-", ".5", "5.", "1e3", "1,000", "1.2.3", " 1", "๑", "0x1", "0.0000000000000000001",
        "999999999999999999999999999999999999999999",
    ])
    func `what is no plain number is refused`(text: String) {
        #expect(CELDecimal(text) == nil)
    }

    @Test func `numbers are ordered across scales`() throws {
        let ordered = [
            "-170141183460469231731687303715884105727", "-1.5", "-1.25", "0", "0.000000000000000001", "1.4", "1.5",
            "170141183460469231731687303715884105727",
        ]
        let numbers = try ordered.map { try #require(CELDecimal($0)) }
        #expect(numbers.shuffled().sorted() == numbers)
        #expect(CELDecimal("1.50") == CELDecimal("1.5"))
        #expect(CELDecimal("1.50")?.hashValue == CELDecimal("1.5")?.hashValue)
    }

    @Test func `a scale above eighteen is refused`() {
        #expect(CELDecimal(coefficient: 1, scale: 19) == nil)
        #expect(CELDecimal(coefficient: 15, scale: 1)?.description == "1.5")
    }
}
