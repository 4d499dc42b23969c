/// Exact decimals.
enum DecimalFunctions {
    static let all: [Function] = [
        Function(
            "abs", en: "Gives a number without its sign.", th: "ค่าสัมบูรณ์ของตัวเลข",
            [
                Overload.of(.decimal) { (a: CELDecimal) in .decimal(a.coefficient < 0 ? a.negated : a) },
                Overload.of(.int) { (a: Int64) in a < 0 ? .int(Int64(0).subtractingReportingOverflow(a)) : .int(a) },
                Overload.of(.double) { (a: Double) in .double(a.magnitude) },
            ],
            examples: [.init("abs(decimal('-1.50'))", "decimal('1.50')"), .init("abs(-3)", "3")]),
        Function(
            "decimal", en: "Makes an exact decimal from a text or a whole number.", th: "สร้างเลขทศนิยมแม่นตรงจากข้อความหรือจำนวนเต็ม",
            [
                Overload.of(.decimal) { (a: CELDecimal) in .decimal(a) },
                Overload.of(.decimal) { (a: Int64) in .decimal(CELDecimal(a)) },
                Overload.of(.decimal) { (a: UInt64) in .decimal(CELDecimal(a)) },
                Overload.of(.decimal) { (a: String) in
                    CELDecimal(a).map { .value(.decimal($0)) } ?? .fail(.notConvertible(a, to: "decimal"))
                },
            ],
            examples: [.init("decimal('19.67') + decimal(1)", "decimal('20.67')"), .init("decimal(0.1) + 0.2", "decimal('0.3')")]),
        Function(
            "divide", en: "Divides and rounds half away from zero to so many places.", th: "หารแล้วปัดเศษครึ่งขึ้นตามจำนวนตำแหน่ง",
            both { (a, b, places) in
                guard let digits = DecimalFunctions.digits(places) else {
                    return .fail(.badArgument(function: "divide", value: String(places)))
                }
                return b.coefficient == 0 ? .fail(.divisionByZero) : .decimal(a.divided(by: b, places: digits))
            },
            examples: [.init("divide(10, 3, 2)", "decimal('3.33')"), .init("divide(decimal('107'), 1.07, 2)", "decimal('100.00')")]),
        Function(
            "round", en: "Rounds half away from zero to so many places.", th: "ปัดเศษครึ่งขึ้นตามจำนวนตำแหน่ง",
            [
                Overload.of(.decimal) { (a: CELDecimal, places: Int64) in
                    guard let digits = DecimalFunctions.digits(places) else {
                        return .fail(.badArgument(function: "round", value: String(places)))
                    }
                    return .decimal(a.rounded(places: digits))
                }
            ],
            examples: [.init("round(decimal('2.345'), 2)", "decimal('2.35')"), .init("round(-0.5, 0)", "decimal('-1')")]),
    ]

    private static func digits(_ places: Int64) -> UInt8? {
        (0...Int64(CELDecimal.maximumScale)).contains(places) ? UInt8(places) : nil
    }

    private static func both(_ body: @escaping @Sendable (CELDecimal, CELDecimal, Int64) -> Outcome) -> [Overload] {
        [
            Overload.of(.decimal) { (a: CELDecimal, b: CELDecimal, places: Int64) in body(a, b, places) },
            Overload.of(.decimal) { (a: CELDecimal, b: Int64, places: Int64) in body(a, CELDecimal(b), places) },
            Overload.of(.decimal) { (a: Int64, b: CELDecimal, places: Int64) in body(CELDecimal(a), b, places) },
            Overload.of(.decimal) { (a: Int64, b: Int64, places: Int64) in body(CELDecimal(a), CELDecimal(b), places) },
        ]
    }
}
