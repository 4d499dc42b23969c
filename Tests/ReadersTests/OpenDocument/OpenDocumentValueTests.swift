import Testing

@testable import Readers

@Suite struct OpenDocumentValueTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let written: String
        let value: String?
        var testDescription: String { written }

        init(_ written: String, _ value: String?) {
            self.written = written
            self.value = value
        }
    }

    private static func text(_ bytes: [UInt8]?) -> String? { bytes.map { String(decoding: $0, as: UTF8.self) } }

    @Test(arguments: [
        Case("0", "0"), Case("-0", "0"), Case("007.50", "7.5"), Case(".5", "0.5"), Case("5.", "5"), Case("+1", "1"),
        Case("-12.30", "-12.3"),
        Case("1E3", "1000"), Case("1.25e-2", "0.0125"), Case("123.4E1", "1234"), Case("12E-1", "1.2"),
        Case("1E22", "1" + String(repeating: "0", count: 22)),
        Case("0.30000000000000004", "0.3"), Case("19.670000000000002", "19.67"), Case("97.679999999999993", "97.68"),
        Case("999999999999999.9", "1000000000000000"), Case("1234567890123456", "1234567890123460"), Case("0E99", "0"),
        Case("", nil), Case("-", nil), Case(".", nil), Case("1.2.3", nil), Case("1e", nil), Case("1e999", nil), Case("1,5", nil),
        Case("INF", nil),
        Case("0x10", nil), Case(String(repeating: "1", count: 2_000), nil),
    ])
    func `a number is written plainly`(_ one: Case) {
        #expect(Self.text(OpenDocumentValue.number(Array(one.written.utf8)[...])) == one.value)
    }

    @Test(arguments: [
        Case("2024-03-31", "2024-03-31"), Case("2024-02-29", "2024-02-29"), Case("2024-03-31T08:30", "2024-03-31T08:30:00"),
        Case("2024-03-31T08:30:15.4999", "2024-03-31T08:30:15"), Case("2024-02-29T23:59:59.9", "2024-03-01T00:00:00"),
        Case("9999-12-31T23:59:59.9", nil), Case("2023-02-29", nil), Case("2024-13-01", nil), Case("2024-3-1", nil), Case("24-03-31", nil),
        Case("2024-03-31 08:30", nil), Case("2024-03-31T24:00:00", nil), Case("2024-03-31T08:30:15Z", nil), Case("", nil),
    ])
    func `a date is a day, with a time to the second`(_ one: Case) {
        #expect(Self.text(OpenDocumentValue.date(Array(one.written.utf8)[...])) == one.value)
    }

    @Test(arguments: [
        Case("PT08H30M00S", "08:30:00"), Case("PT0S", "00:00:00"), Case("PT23H59M59.4S", "23:59:59"), Case("P0DT1H", "01:00:00"),
        Case("PT8M", "00:08:00"), Case("PT24H", ""), Case("PT23H59M59.9S", ""), Case("-PT1H", ""), Case("P1D", ""), Case("P", nil),
        Case("PT", nil),
        Case("8:30", nil), Case("PT1.2.3H", nil), Case("P1H", nil), Case("PTTT1H", nil), Case("PTH", nil),
    ])
    func `a time is one of a day`(_ one: Case) {
        #expect(Self.text(OpenDocumentValue.time(Array(one.written.utf8)[...])) == one.value)
    }
}
