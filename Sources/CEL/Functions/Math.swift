/// The math extension of cel-go.
enum MathFunctions {
    static let all: [Function] =
        [
            Function(
                "math.abs", en: "Gives a number without its sign.", th: "ค่าสัมบูรณ์ของตัวเลข",
                [
                    Overload.of(.double) { (a: Double) in .double(a.magnitude) },
                    Overload.of(.int) { (a: Int64) in a < 0 ? .int(Int64(0).subtractingReportingOverflow(a)) : .int(a) },
                    Overload.of(.uint) { (a: UInt64) in .value(.uint(a)) },
                ],
                examples: [.init("math.abs(-1)", "1")]),
            bits("math.bitAnd", "Keeps the bits that both numbers have.", "บิตที่มีทั้งสองข้าง", "math.bitAnd(3, 5)", "1") { $0 & $1 },
            Function(
                "math.bitNot", en: "Turns every bit around.", th: "กลับทุกบิต",
                [Overload.of(.int) { (a: Int64) in .int(~a) }, Overload.of(.uint) { (a: UInt64) in .value(.uint(~a)) }],
                examples: [.init("math.bitNot(1)", "-2")]),
            bits("math.bitOr", "Keeps the bits that one of the numbers has.", "บิตที่มีอย่างน้อยข้างหนึ่ง", "math.bitOr(1, 2)", "3") { $0 | $1 },
            shift("math.bitShiftLeft", "Moves the bits to the left.", "เลื่อนบิตไปทางซ้าย", "math.bitShiftLeft(1, 2)", "4") { $0 << $1 },
            // cel-go fills with zeros also for negative numbers.
            shift("math.bitShiftRight", "Moves the bits to the right.", "เลื่อนบิตไปทางขวา", "math.bitShiftRight(8, 2)", "2") { $0 >> $1 },
            bits("math.bitXor", "Keeps the bits that exactly one of the numbers has.", "บิตที่มีข้างเดียว", "math.bitXor(1, 3)", "2") { $0 ^ $1 },
            rounding("math.ceil", "Rounds up to a whole number.", "ปัดขึ้นเป็นจำนวนเต็ม", "math.ceil(1.2)", "2.0") { x, cut in
                cut < x ? cut + 1 : cut
            },
            rounding("math.floor", "Rounds down to a whole number.", "ปัดลงเป็นจำนวนเต็ม", "math.floor(1.8)", "1.0") { x, cut in
                cut > x ? cut - 1 : cut
            },
            extreme("math.greatest", "Gives the greatest of numbers.", "ค่ามากที่สุด", .after, example: .init("math.greatest(1, 3, 2)", "3")),
            asking("math.isFinite", "Tells whether a double is neither infinite nor NaN.", "บอกว่าไม่ใช่อนันต์หรือ NaN", "math.isFinite(1.5)") {
                $0.isFinite
            },
            asking("math.isInf", "Tells whether a double is infinite.", "บอกว่าเป็นอนันต์หรือไม่", "math.isInf(1.0 / 0.0)") { $0.isInfinite },
            asking("math.isNaN", "Tells whether a double is not a number.", "บอกว่าเป็น NaN หรือไม่", "math.isNaN(0.0 / 0.0)") { $0.isNaN },
            extreme("math.least", "Gives the least of numbers.", "ค่าน้อยที่สุด", .before, example: .init("math.least(2, 1, 3)", "1")),
            rounding("math.round", "Rounds half away from zero to a whole number.", "ปัดเศษเป็นจำนวนเต็ม", "math.round(1.5)", "2.0") { x, cut in
                (x - cut).magnitude >= 0.5 ? cut + (x < 0 ? -1 : 1) : cut
            },
            Function(
                "math.sign", en: "Gives -1, 0 or 1.", th: "เครื่องหมายของตัวเลข -1 0 หรือ 1",
                [
                    Overload.of(.double) { (a: Double) in .double(a > 0 ? 1 : a < 0 ? -1 : a) },
                    Overload.of(.int) { (a: Int64) in .int(a.signum()) },
                    Overload.of(.uint) { (a: UInt64) in .value(.uint(a == 0 ? 0 : 1)) },
                ],
                examples: [.init("math.sign(-7)", "-1")]),
            rounding("math.trunc", "Cuts the fraction off.", "ตัดเศษทิ้ง", "math.trunc(-1.8)", "-1.0") { _, cut in cut },
        ]

    private static func asking(
        _ name: String, _ english: String, _ thai: String, _ example: String, _ body: @escaping @Sendable (Double) -> Bool
    ) -> Function {
        Function(name, en: english, th: thai, [Overload.of(.bool) { (a: Double) in .bool(body(a)) }], examples: [.init(example, "true")])
    }

    /// `body` gets the number and the number without its fraction; numbers from 2^52 have none.
    private static func rounding(
        _ name: String, _ english: String, _ thai: String, _ example: String, _ result: String,
        _ body: @escaping @Sendable (Double, Double) -> Double
    ) -> Function {
        let overload = Overload.of(.double) { (a: Double) in
            guard a.magnitude < 0x1p52 else { return .double(a) }
            return .double(Double(signOf: a, magnitudeOf: body(a, Double(Int64(a)))))
        }
        return Function(name, en: english, th: thai, [overload], examples: [.init(example, result)])
    }

    private static func bits(
        _ name: String, _ english: String, _ thai: String, _ example: String, _ result: String,
        _ body: @escaping @Sendable (UInt64, UInt64) -> UInt64
    ) -> Function {
        let overloads = [
            Overload.of(.int) { (a: Int64, b: Int64) in .int(Int64(bitPattern: body(UInt64(bitPattern: a), UInt64(bitPattern: b)))) },
            Overload.of(.uint) { (a: UInt64, b: UInt64) in .value(.uint(body(a, b))) },
        ]
        return Function(name, en: english, th: thai, overloads, examples: [.init(example, result)])
    }

    private static func shift(
        _ name: String, _ english: String, _ thai: String, _ example: String, _ result: String,
        _ body: @escaping @Sendable (UInt64, Int64) -> UInt64
    ) -> Function {
        let overloads = [
            Overload.of(.int) { (a: Int64, b: Int64) in
                b < 0 ? .fail(.badArgument(function: name, value: String(b))) : .int(Int64(bitPattern: body(UInt64(bitPattern: a), b)))
            },
            Overload.of(.uint) { (a: UInt64, b: Int64) in
                b < 0 ? .fail(.badArgument(function: name, value: String(b))) : .value(.uint(body(a, b)))
            },
        ]
        return Function(name, en: english, th: thai, overloads, examples: [.init(example, result)])
    }

    /// The most arguments that are written out; a list takes any number.
    private static let longest = 6

    private static func extreme(
        _ name: String, _ english: String, _ thai: String, _ wanted: CELValue.Order, example: Function.Example
    ) -> Function {
        let pick: Overload.Body = { values in
            var best: CELValue?
            for value in values {
                guard let order = value.numericOrder(best ?? value) else {
                    return .fail(.noSuchOverload(function: name, types: values.map(\.typeName)))
                }
                if best == nil || order == wanted { best = value }
            }
            return best.map { .value($0) } ?? .fail(.badArgument(function: name, value: "[]"))
        }
        let numbers: [CELType] = [.int, .uint, .double, .decimal]
        var overloads = numbers.map { Overload([$0], $0, pick) } + numbers.map { Overload([$0, $0], $0, pick) }
        for a in numbers {
            for b in numbers where a != b && (a == .decimal) == (b == .decimal) { overloads.append(Overload([a, b], .dyn, pick)) }
        }
        overloads += (3...longest).map { Overload(Array(repeating: .dyn, count: $0), .dyn, pick) }
        let ofList: Overload.Body = { values in
            guard values.count == 1, case .list(let list) = values[0] else { return Overload.mismatch }
            return pick(list)
        }
        overloads += numbers.map { Overload([.list($0)], $0, isLinear: true, ofList) }
        return Function(name, en: english, th: thai, overloads, examples: [example])
    }
}
