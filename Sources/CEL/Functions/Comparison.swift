/// Equality and order.
enum ComparisonFunctions {
    static let all: [Function] = [
        Function(
            "==", en: "Tells whether two values are equal; numbers are equal across their types.",
            th: "บอกว่าค่าสองค่าเท่ากันหรือไม่ ตัวเลขต่างชนิดกันเทียบกันด้วยค่า",
            [equality { .bool($0 == $1) }] + mixed { .bool($0 == $1) },
            examples: [.init("1 + 1 == 2", "true"), .init("decimal('1.50') == 1.5", "true")]),
        Function(
            "!=", en: "Tells whether two values differ.", th: "บอกว่าค่าสองค่าต่างกันหรือไม่",
            [equality { .bool(!($0 == $1)) }] + mixed { .bool(!($0 == $1)) },
            examples: [.init("'a' != 'b'", "true")]),
        Function(
            "<", en: "Tells whether the left value is before the right one.", th: "บอกว่าค่าซ้ายน้อยกว่าค่าขวาหรือไม่",
            ordering { $0 == .before },
            examples: [.init("1 < 2", "true"), .init("date('2024-03-31') < date('2024-04-01')", "true")]),
        Function(
            "<=", en: "Tells whether the left value is before or equal to the right one.",
            th: "บอกว่าค่าซ้ายน้อยกว่าหรือเท่ากับค่าขวาหรือไม่",
            ordering { $0 == .before || $0 == .same },
            examples: [.init("decimal('499999.99') <= 500000", "true")]),
        Function(
            ">", en: "Tells whether the left value is after the right one.", th: "บอกว่าค่าซ้ายมากกว่าค่าขวาหรือไม่",
            ordering { $0 == .after },
            examples: [.init("'b' > 'a'", "true")]),
        Function(
            ">=", en: "Tells whether the left value is after or equal to the right one.",
            th: "บอกว่าค่าซ้ายมากกว่าหรือเท่ากับค่าขวาหรือไม่",
            ordering { $0 == .after || $0 == .same },
            examples: [.init("2.5 >= 2.5", "true")]),
        Function(
            "in", en: "Tells whether a list has an element or a map has a key.", th: "บอกว่ารายการมีค่านี้ หรือแผนผังมีคีย์นี้หรือไม่",
            [
                Overload([.parameter("A"), .list(.parameter("A"))], .bool, isLinear: true) { values in
                    guard values.count == 2, case .list(let list) = values[1] else { return Overload.mismatch }
                    return .bool(list.contains { $0 == values[0] })
                },
                Overload([.parameter("A"), .map(.parameter("A"), .parameter("B"))], .bool) { values in
                    guard values.count == 2, case .map(let map) = values[1] else { return Overload.mismatch }
                    return .bool(map.value(for: values[0]) != nil)
                },
            ],
            examples: [.init("'a' in ['a', 'b']", "true"), .init("'c' in {'a': 1}", "false")]),
    ]

    private static func equality(_ body: @escaping @Sendable (CELValue, CELValue) -> Outcome) -> Overload {
        Overload([.parameter("A"), .parameter("A")], .bool, isLinear: true) { values in
            values.count == 2 ? body(values[0], values[1]) : Overload.mismatch
        }
    }

    /// Decimals are compared with integers, which is exact.
    private static func mixed(_ body: @escaping @Sendable (CELValue, CELValue) -> Outcome) -> [Overload] {
        [(CELType.decimal, CELType.int), (.int, .decimal), (.decimal, .uint), (.uint, .decimal)].map { left, right in
            Overload([left, right], .bool) { values in values.count == 2 ? body(values[0], values[1]) : Overload.mismatch }
        }
    }

    private static func ordering(_ accepts: @escaping @Sendable (CELValue.Order) -> Bool) -> [Overload] {
        var pairs: [(CELType, CELType)] = [.bool, .bytes, .date, .decimal, .double, .duration, .int, .string, .timestamp, .uint].map {
            ($0, $0)
        }
        pairs += [(.int, .uint), (.int, .double), (.uint, .int), (.uint, .double), (.double, .int), (.double, .uint)]
        pairs += [(.decimal, .int), (.int, .decimal), (.decimal, .uint), (.uint, .decimal)]
        return pairs.map { left, right in
            Overload([left, right], .bool) { values in
                guard values.count == 2, let order = values[0].order(values[1]) else { return Overload.mismatch }
                return .bool(accepts(order))
            }
        }
    }
}
