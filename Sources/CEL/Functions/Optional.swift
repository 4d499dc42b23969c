/// Values that may be missing inside an expression; the optionals extension of cel-go.
enum OptionalFunctions {
    static let all: [Function] = [
        Function(
            "hasValue", en: "Tells whether an optional holds a value.", th: "บอกว่ามีค่าอยู่ข้างในหรือไม่",
            [member([], .bool) { wrapped, _ in .bool(wrapped != nil) }],
            examples: [.init("optional.of(1).hasValue()", "true")]),
        Function(
            "optional.none", en: "Makes an optional without value.", th: "สร้าง optional ที่ไม่มีค่า",
            [Overload([], .optional(.parameter("A"))) { _ in .value(.optional(nil)) }],
            examples: [.init("optional.none().hasValue()", "false")]),
        Function(
            "optional.of", en: "Makes an optional that holds a value.", th: "สร้าง optional ที่มีค่า",
            [Overload([.parameter("A")], .optional(.parameter("A"))) { $0.count == 1 ? .value(.optional($0[0])) : Overload.mismatch }],
            examples: [.init("optional.of(1).value()", "1")]),
        Function(
            "optional.ofNonZeroValue", en: "Makes an optional that holds a value unless it is zero, empty or null.",
            th: "สร้าง optional ที่มีค่า เว้นแต่ค่าเป็นศูนย์ ว่าง หรือ null",
            [
                Overload([.parameter("A")], .optional(.parameter("A"))) { values in
                    values.count == 1 ? .value(.optional(isZero(values[0]) ? nil : values[0])) : Overload.mismatch
                }
            ],
            examples: [.init("optional.ofNonZeroValue('').hasValue()", "false")]),
        Function(
            "or", en: "Gives the optional itself if it holds a value, otherwise the other one.", th: "ใช้ตัวแรกถ้ามีค่า มิฉะนั้นใช้ตัวที่สอง",
            [
                Overload([.optional(.parameter("A")), .optional(.parameter("A"))], .optional(.parameter("A")), isMember: true) { values in
                    guard values.count == 2, case .optional(let wrapped) = values[0] else { return Overload.mismatch }
                    return .value(wrapped == nil ? values[1] : values[0])
                }
            ],
            examples: [.init("optional.none().or(optional.of(2)).value()", "2")]),
        Function(
            "orValue", en: "Gives the value inside, otherwise the other value.", th: "ให้ค่าข้างใน มิฉะนั้นให้ค่าที่กำหนด",
            [member([.parameter("A")], .parameter("A")) { wrapped, values in .value(wrapped ?? values[1]) }],
            examples: [.init("{'a': 1}[?'b'].orValue(0)", "0")]),
        Function(
            "value", en: "Gives the value inside an optional, which must hold one.", th: "ให้ค่าข้างใน ซึ่งต้องมีค่า",
            [member([], .parameter("A")) { wrapped, _ in wrapped.map { .value($0) } ?? .fail(.optionalIsEmpty) }],
            examples: [.init("[7][?0].value()", "7")]),
    ]

    private static func member(
        _ parameters: [CELType], _ result: CELType, _ body: @escaping @Sendable (CELValue?, [CELValue]) -> Outcome
    ) -> Overload {
        Overload([.optional(.parameter("A"))] + parameters, result, isMember: true) { values in
            guard values.count == parameters.count + 1, case .optional(let wrapped) = values[0] else { return Overload.mismatch }
            return body(wrapped, values)
        }
    }

    private static func isZero(_ value: CELValue) -> Bool {
        switch value {
        case .bool(let bool): !bool
        case .bytes(let bytes): bytes.isEmpty
        case .decimal(let decimal): decimal.coefficient == 0
        case .double(let double): double == 0
        case .duration(let duration): duration.nanoseconds == 0
        case .int(let int): int == 0
        case .list(let list): list.isEmpty
        case .map(let map): map.entries.isEmpty
        case .null: true
        case .optional(let wrapped): wrapped == nil
        case .string(let string): string.isEmpty
        case .uint(let uint): uint == 0
        case .date, .record, .timestamp, .type: false
        }
    }
}
