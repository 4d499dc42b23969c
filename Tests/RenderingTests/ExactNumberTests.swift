import Testing

@testable import Rendering

@Suite struct ExactNumberTests {
    @Test(arguments: [
        "0", "-0", "5", "1250000", "0.1", "1250000.50", "-12.75", "1e3", "1.5E+06", "0.30000000000000004", "9007199254740992", "1e300",
        "0.000", "100000000000000000000",
    ])
    func `a number that a double gives back is exact`(_ text: String) {
        #expect(isExactJSONNumber(text))
    }

    @Test(arguments: [
        "", "-", "01", "1.", ".5", "1,000", "1e", "1e999", "1e123456789", "0x10", "nan", "inf", " 1", "1 ", "+1", "9007199254740993",
        "0.1234567890123456789", "๕",
        "1e-400",
    ])
    func `what is no JSON number, or loses digits, is not`(_ text: String) {
        #expect(!isExactJSONNumber(text))
    }
}
