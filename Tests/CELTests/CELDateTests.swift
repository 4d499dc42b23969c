import CEL
import Testing

struct CELDateTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2024-12-31", 20_088), ("0001-01-01", -719_162),
        ("9999-12-31", 2_932_896),
    ])
    func `a date is a count of days`(text: String, days: Int32) {
        #expect(CELDate(text)?.days == days)
        #expect(CELDate(days: days).description == text)
    }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2024-00-01", "2024-13-01", "2024-04-31", "2024-1-1", "0000-01-01", "2024/01/01", "", "2024-01-01T",
    ])
    func `what is no date is refused`(text: String) {
        #expect(CELDate(text) == nil)
    }

    @Test(arguments: [
        ("'2023-09-30'", "2566, 2566, 9, 30, 6"), ("'2023-10-01'", "2566, 2567, 10, 1, 0"), ("'2024-02-29'", "2567, 2567, 2, 29, 4"),
    ])
    func `parts of a date follow the Thai fiscal year`(date: String, parts: String) throws {
        let source = "cel.bind(d, date(\(date)), [d.buddhistYear(), d.fiscalYear(), d.month(), d.day(), d.weekday()]) == [\(parts)]"
        guard case .value(.bool(true)) = try Program(compiling: source, in: Environment()).evaluate([]) else {
            Issue.record("\(source)")
            return
        }
    }
}
