/// Arithmetic operators.
enum NumberFunctions {
    static let all: [Function] = [
        Function(
            "+", en: "Adds numbers, joins texts, bytes and lists, and moves dates and times.",
            th: "บวกตัวเลข ต่อข้อความ ไบต์ และรายการ หรือเลื่อนวันเวลา",
            [
                Overload.of(.int) { (a: Int64, b: Int64) in .int(a.addingReportingOverflow(b)) },
                Overload.of(.uint) { (a: UInt64, b: UInt64) in .uint(a.addingReportingOverflow(b)) },
                Overload.of(.double) { (a: Double, b: Double) in .double(a + b) },
                Overload.of(.decimal) { (a: CELDecimal, b: CELDecimal) in .decimal(a.adding(b)) },
                Overload.of(.decimal) { (a: CELDecimal, b: Int64) in .decimal(a.adding(CELDecimal(b))) },
                Overload.of(.decimal) { (a: Int64, b: CELDecimal) in .decimal(CELDecimal(a).adding(b)) },
                Overload.of(.string) { (a: String, b: String) in .string(a + b) },
                Overload.of(.bytes) { (a: [UInt8], b: [UInt8]) in .value(.bytes(a + b)) },
                Overload([.list(.parameter("A")), .list(.parameter("A"))], .list(.parameter("A")), isLinear: true) { values in
                    guard values.count == 2, case .list(let a) = values[0], case .list(let b) = values[1] else { return Overload.mismatch }
                    return .value(.list(a + b))
                },
                Overload.of(.timestamp) { (a: CELTimestamp, b: CELDuration) in timestamp(a.adding(b)) },
                Overload.of(.timestamp) { (a: CELDuration, b: CELTimestamp) in timestamp(b.adding(a)) },
                Overload.of(.duration) { (a: CELDuration, b: CELDuration) in duration(a.nanoseconds.addingReportingOverflow(b.nanoseconds))
                },
                Overload.of(.date) { (a: CELDate, b: CELDuration) in moved(a, b, sign: 1) },
                Overload.of(.date) { (a: CELDuration, b: CELDate) in moved(b, a, sign: 1) },
            ],
            examples: [
                .init("1 + 2", "3"), .init("'a' + 'b'", "'ab'"), .init("[1] + [2]", "[1, 2]"),
                .init("date('2024-03-31') + days(1)", "date('2024-04-01')"), .init("decimal('0.10') + 0.2", "decimal('0.3')"),
            ]),
        Function(
            "-", en: "Subtracts, or changes the sign; the difference of two dates is a number of days.",
            th: "ลบ หรือกลับเครื่องหมาย ผลต่างของสองวันที่เป็นจำนวนวัน",
            [
                Overload.of(.int) { (a: Int64) in .int(Int64(0).subtractingReportingOverflow(a)) },
                Overload.of(.double) { (a: Double) in .double(-a) },
                Overload.of(.decimal) { (a: CELDecimal) in .decimal(a.negated) },
                Overload.of(.duration) { (a: CELDuration) in duration(Int64(0).subtractingReportingOverflow(a.nanoseconds)) },
                Overload.of(.int) { (a: Int64, b: Int64) in .int(a.subtractingReportingOverflow(b)) },
                Overload.of(.uint) { (a: UInt64, b: UInt64) in .uint(a.subtractingReportingOverflow(b)) },
                Overload.of(.double) { (a: Double, b: Double) in .double(a - b) },
                Overload.of(.decimal) { (a: CELDecimal, b: CELDecimal) in .decimal(a.subtracting(b)) },
                Overload.of(.decimal) { (a: CELDecimal, b: Int64) in .decimal(a.subtracting(CELDecimal(b))) },
                Overload.of(.decimal) { (a: Int64, b: CELDecimal) in .decimal(CELDecimal(a).subtracting(b)) },
                Overload.of(.int) { (a: CELDate, b: CELDate) in .int(Int64(a.days) - Int64(b.days)) },
                Overload.of(.date) { (a: CELDate, b: CELDuration) in moved(a, b, sign: -1) },
                Overload.of(.timestamp) { (a: CELTimestamp, b: CELDuration) in
                    // The least duration has no negative, and no timestamp is that far.
                    let (negative, overflow) = Int64(0).subtractingReportingOverflow(b.nanoseconds)
                    return overflow ? .fail(.overflow) : timestamp(a.adding(CELDuration(nanoseconds: negative)))
                },
                Overload.of(.duration) { (a: CELTimestamp, b: CELTimestamp) in
                    a.subtracting(b).map { .value(.duration($0)) } ?? .fail(.overflow)
                },
                Overload.of(.duration) { (a: CELDuration, b: CELDuration) in
                    duration(a.nanoseconds.subtractingReportingOverflow(b.nanoseconds))
                },
            ],
            examples: [
                .init("3 - 1", "2"), .init("-(2)", "-2"), .init("decimal('97.68') - decimal('78.01')", "decimal('19.67')"),
                .init("date('2024-04-01') - date('2024-03-31')", "1"),
            ]),
        Function(
            "*", en: "Multiplies numbers.", th: "คูณตัวเลข",
            [
                Overload.of(.int) { (a: Int64, b: Int64) in .int(a.multipliedReportingOverflow(by: b)) },
                Overload.of(.uint) { (a: UInt64, b: UInt64) in .uint(a.multipliedReportingOverflow(by: b)) },
                Overload.of(.double) { (a: Double, b: Double) in .double(a * b) },
                Overload.of(.decimal) { (a: CELDecimal, b: CELDecimal) in .decimal(a.multiplied(by: b)) },
                Overload.of(.decimal) { (a: CELDecimal, b: Int64) in .decimal(a.multiplied(by: CELDecimal(b))) },
                Overload.of(.decimal) { (a: Int64, b: CELDecimal) in .decimal(CELDecimal(a).multiplied(by: b)) },
            ],
            examples: [.init("6 * 7", "42"), .init("decimal('100') * 0.07", "decimal('7')")]),
        Function(
            "/", en: "Divides numbers; integers are cut towards zero, decimals need divide().",
            th: "หารตัวเลข จำนวนเต็มปัดเศษทิ้ง ส่วน decimal ให้ใช้ divide()",
            [
                Overload.of(.int) { (a: Int64, b: Int64) in b == 0 ? .fail(.divisionByZero) : .int(a.dividedReportingOverflow(by: b)) },
                Overload.of(.uint) { (a: UInt64, b: UInt64) in b == 0 ? .fail(.divisionByZero) : .uint(a.dividedReportingOverflow(by: b)) },
                Overload.of(.double) { (a: Double, b: Double) in .double(a / b) },
            ],
            examples: [.init("7 / 2", "3"), .init("7.0 / 2.0", "3.5")]),
        Function(
            "%", en: "Gives the remainder of an integer division, with the sign of the left side.",
            th: "เศษจากการหารจำนวนเต็ม มีเครื่องหมายตามตัวตั้ง",
            [
                Overload.of(.int) { (a: Int64, b: Int64) in
                    b == 0 ? .fail(.divisionByZero) : b == -1 ? .int(0) : .int(a.remainderReportingOverflow(dividingBy: b))
                },
                Overload.of(.uint) { (a: UInt64, b: UInt64) in
                    b == 0 ? .fail(.divisionByZero) : .uint(a.remainderReportingOverflow(dividingBy: b))
                },
            ],
            examples: [.init("47 % 5", "2")]),
    ]

    static let nanosecondsPerDay: Int64 = 86_400_000_000_000

    private static func timestamp(_ timestamp: CELTimestamp?) -> Outcome {
        timestamp.map { .value(.timestamp($0)) } ?? .fail(.overflow)
    }

    private static func duration(_ result: (partialValue: Int64, overflow: Bool)) -> Outcome {
        result.overflow ? .fail(.overflow) : .value(.duration(CELDuration(nanoseconds: result.partialValue)))
    }

    private static func moved(_ date: CELDate, _ duration: CELDuration, sign: Int64) -> Outcome {
        guard duration.nanoseconds % nanosecondsPerDay == 0 else {
            return .fail(.badArgument(function: sign > 0 ? "+" : "-", value: duration.description))
        }
        return CELDate(checked: Int64(date.days) + sign * (duration.nanoseconds / nanosecondsPerDay)).map { .value(.date($0)) }
            ?? .fail(.overflow)
    }
}
