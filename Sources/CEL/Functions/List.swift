/// Lists and maps.
enum ListFunctions {
    static let all: [Function] = [
        Function(
            "[]", en: "Gives the element at a 0-based index, or the value of a key.", th: "ค่าตามลำดับ (เริ่มจาก 0) หรือค่าของคีย์",
            [
                Overload([.list(.parameter("A")), .int], .parameter("A")) { values in
                    guard values.count == 2, case .list(let list) = values[0] else { return Overload.mismatch }
                    return element(of: list, at: values[1])
                },
                Overload([.map(.parameter("K"), .parameter("V")), .parameter("K")], .parameter("V")) { values in
                    guard values.count == 2, case .map(let map) = values[0] else { return Overload.mismatch }
                    return value(in: map, for: values[1])
                },
                Overload([.optional(.list(.parameter("A"))), .int], .optional(.parameter("A"))) { _ in Overload.mismatch },
                Overload([.optional(.map(.parameter("K"), .parameter("V"))), .parameter("K")], .optional(.parameter("V"))) { _ in
                    // The evaluator indexes by itself; these say what the types are.
                    Overload.mismatch
                },
            ],
            examples: [.init("[7, 8][0]", "7"), .init("{'a': 1}['a']", "1")]),
        Function(
            "distinct", en: "Leaves out elements that came before.", th: "ตัดค่าที่ซ้ำออก",
            [
                Overload(
                    [.list(.parameter("A"))], .list(.parameter("A")), isMember: true, isLinear: true,
                    extraSteps: { values in
                        // Elements without a hash are compared with each other.
                        guard case .list(let list)? = values.first else { return 0 }
                        let slow = list.count { !hasHash($0) }
                        return slow.multipliedReportingOverflow(by: slow).partialValue
                    }
                ) { values in
                    guard values.count == 1, case .list(let list) = values[0] else { return Overload.mismatch }
                    return .value(.list(Self.distinct(list)))
                }
            ],
            examples: [.init("[1, 2, 1].distinct()", "[1, 2]")]),
        Function(
            "max", en: "Gives the greatest element of a list that is not empty.", th: "ค่ามากที่สุดในรายการที่ไม่ว่าง",
            extremes("max", .after), examples: [.init("[1, 3, 2].max()", "3")]),
        Function(
            "min", en: "Gives the least element of a list that is not empty.", th: "ค่าน้อยที่สุดในรายการที่ไม่ว่าง",
            extremes("min", .before), examples: [.init("[2, 1, 3].min()", "1")]),
        Function(
            "size", en: "Counts elements, keys, code points of a text, or bytes.", th: "นับจำนวนรายการ คีย์ อักขระ หรือไบต์",
            sizes + sizes.map(\.asMember),
            examples: [.init("size([1, 2])", "2"), .init("'four'.size()", "4"), .init("size({'a': 1})", "1"), .init("size(b'ab')", "2")]),
        Function(
            "sum", en: "Adds up the numbers of a list.", th: "ผลรวมของตัวเลขในรายการ",
            [
                total(.decimal, .decimal(CELDecimal(0))), total(.int, .int(0)), total(.double, .double(0)), total(.uint, .uint(0)),
            ],
            examples: [
                .init("[decimal('0.10'), decimal('0.20')].sum()", "decimal('0.30')"), .init("[1, 2, 3].sum()", "6"),
            ]),
    ]

    static func element(of list: [CELValue], at index: CELValue) -> Outcome {
        let place: Int64? =
            switch index {
            case .double(let double): double.exactInteger.flatMap { Int64(exactly: $0) }
            case .int(let int): int
            case .uint(let uint): Int64(exactly: uint)
            default: nil
            }
        guard let place else {
            return .fail(.noSuchOverload(function: "[]", types: ["list", index.typeName]))
        }
        guard place >= 0, place < list.count else { return .fail(.indexOutOfRange(place, count: list.count)) }
        return .value(list[Int(place)])
    }

    static func value(in map: CELMap, for key: CELValue) -> Outcome {
        map.value(for: key).map { .value($0) } ?? .fail(.noSuchKey(Display.text(of: key)))
    }

    private static let sizes: [Overload] = [
        Overload.of(.int) { (a: String) in .int(Int64(a.unicodeScalars.count)) },
        Overload.of(.int) { (a: [UInt8]) in .int(Int64(a.count)) },
        Overload([.list(.parameter("A"))], .int) { values in
            guard values.count == 1, case .list(let list) = values[0] else { return Overload.mismatch }
            return .int(Int64(list.count))
        },
        Overload([.map(.parameter("K"), .parameter("V"))], .int) { values in
            guard values.count == 1, case .map(let map) = values[0] else { return Overload.mismatch }
            return .int(Int64(map.entries.count))
        },
    ]

    private static func total(_ type: CELType, _ zero: CELValue) -> Overload {
        Overload([.list(type)], type, isMember: true, isLinear: true) { values in
            guard values.count == 1, case .list(let list) = values[0] else { return Overload.mismatch }
            var sum = zero
            for (place, element) in list.enumerated() {
                // The runtime overload is chosen by the list alone, so the first element decides what is added.
                if place == 0 {
                    sum = element
                    guard sum.numericOrder(.int(0)) != nil || sum.fits(.double) else { return Overload.mismatch }
                    continue
                }
                switch (sum, element) {
                case (.int(let a), .int(let b)):
                    let (next, overflow) = a.addingReportingOverflow(b)
                    if overflow { return .fail(.overflow) }
                    sum = .int(next)
                case (.uint(let a), .uint(let b)):
                    let (next, overflow) = a.addingReportingOverflow(b)
                    if overflow { return .fail(.overflow) }
                    sum = .uint(next)
                case (.double(let a), .double(let b)): sum = .double(a + b)
                case (.decimal(let a), .decimal(let b)):
                    guard let next = a.adding(b) else { return .fail(.overflow) }
                    sum = .decimal(next)
                default: return .fail(.noSuchOverload(function: "sum", types: [sum.typeName, element.typeName]))
                }
            }
            return .value(sum)
        }
    }

    private static func extremes(_ name: String, _ wanted: CELValue.Order) -> [Overload] {
        [CELType.date, .decimal, .double, .duration, .int, .string, .timestamp, .uint].map { type in
            Overload([.list(type)], type, isMember: true, isLinear: true) { values in
                guard values.count == 1, case .list(let list) = values[0] else { return Overload.mismatch }
                guard var best = list.first else { return .fail(.badArgument(function: name, value: "[]")) }
                for element in list.dropFirst() {
                    guard let order = element.order(best) else {
                        return .fail(.noSuchOverload(function: name, types: [element.typeName, best.typeName]))
                    }
                    if order == wanted { best = element }
                }
                return .value(best)
            }
        }
    }

    private static func hasHash(_ value: CELValue) -> Bool {
        switch value {
        case .date, .decimal: true
        default: CELMap.canBeKey(value)
        }
    }

    /// Keeps the first of equal elements; most are found by hash, numbers of different types are not mixed.
    private static func distinct(_ list: [CELValue]) -> [CELValue] {
        var seen = CELMap()
        var dates: Set<CELDate> = []
        var decimals: Set<CELDecimal> = []
        var others: [CELValue] = []
        var kept: [CELValue] = []
        for element in list {
            let isNew: Bool
            switch element {
            case .date(let date): isNew = dates.insert(date).inserted
            case .decimal(let decimal): isNew = decimals.insert(decimal).inserted
            case _ where CELMap.canBeKey(element): isNew = seen.insert(element, .null)
            default:
                isNew = !others.contains { $0 == element }
                if isNew { others.append(element) }
            }
            if isNew { kept.append(element) }
        }
        return kept
    }
}

/// Writes values for messages.
enum Display {
    /// The value as it would be written in an expression; lists and maps by their size only.
    static func text(of value: CELValue) -> String {
        switch value {
        case .bool(let bool): bool ? "true" : "false"
        case .bytes(let bytes): "bytes(\(bytes.count))"
        case .date(let date): date.description
        case .decimal(let decimal): decimal.description
        case .double(let double): DoubleText.shortest(double)
        case .duration(let duration): duration.description
        case .int(let int): String(int)
        case .list(let list): "list(\(list.count))"
        case .map(let map): "map(\(map.entries.count))"
        case .null: "null"
        case .optional: "optional"
        case .record(let record): record.type.name
        case .string(let string): string
        case .timestamp(let timestamp): timestamp.description
        case .type(let name): name
        case .uint(let uint): String(uint)
        }
    }
}
