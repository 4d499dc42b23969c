/// Logic and choice; the evaluator handles these itself because they do not evaluate all operands.
enum LogicFunctions {
    static let all: [Function] = [
        Function(
            "!", en: "Turns true into false and false into true.", th: "กลับค่าจริงเป็นเท็จ และเท็จเป็นจริง",
            [Overload.of(.bool) { (a: Bool) in .bool(!a) }],
            examples: [.init("!true", "false")]),
        Function(
            "&&", en: "Tells whether both sides hold; false on one side decides even if the other has no value.",
            th: "จริงเมื่อทั้งสองข้างจริง ข้างหนึ่งเท็จถือว่าเท็จแม้อีกข้างไม่มีค่า",
            [Overload.of(.bool) { (a: Bool, b: Bool) in .bool(a && b) }],
            examples: [.init("true && false", "false"), .init("1 / 0 == 1 && false", "false")]),
        Function(
            "?:", en: "Chooses the second operand if the first holds, otherwise the third.",
            th: "เลือกค่าที่สองเมื่อเงื่อนไขจริง มิฉะนั้นเลือกค่าที่สาม",
            [
                Overload([.bool, .parameter("A"), .parameter("A")], .parameter("A")) { values in
                    guard values.count == 3, case .bool(let condition) = values[0] else { return Overload.mismatch }
                    return .value(values[condition ? 1 : 2])
                }
            ],
            examples: [.init("2 > 1 ? 'more' : 'less'", "'more'")]),
        Function(
            "||", en: "Tells whether one side holds; true on one side decides even if the other has no value.",
            th: "จริงเมื่อข้างใดข้างหนึ่งจริง ข้างหนึ่งจริงถือว่าจริงแม้อีกข้างไม่มีค่า",
            [Overload.of(.bool) { (a: Bool, b: Bool) in .bool(a || b) }],
            examples: [.init("false || true", "true"), .init("1 / 0 == 1 || true", "true")]),
    ]
}
