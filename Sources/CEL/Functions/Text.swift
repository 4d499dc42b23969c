/// Texts.
enum TextFunctions {
    static let all: [Function] =
        [
            Function(
                "contains", en: "Tells whether a text has another one inside.", th: "บอกว่าข้อความมีอีกข้อความอยู่ข้างในหรือไม่",
                [Overload.of(.bool) { (a: String, b: String) in .bool(contains(Array(a.utf8), Array(b.utf8))) }.asMember],
                examples: [.init("'hello'.contains('ell')", "true")]),
            Function(
                "endsWith", en: "Tells whether a text ends with another one.", th: "บอกว่าข้อความลงท้ายด้วยอีกข้อความหรือไม่",
                [
                    Overload.of(.bool) { (a: String, b: String) in
                        .bool(a.utf8.count >= b.utf8.count && a.utf8.suffix(b.utf8.count).elementsEqual(b.utf8))
                    }.asMember
                ],
                examples: [.init("'report.xlsx'.endsWith('.xlsx')", "true")]),
            Function(
                "matches", en: "Tells whether a pattern is found anywhere in a text, in linear time.",
                th: "บอกว่าพบรูปแบบในข้อความหรือไม่",
                [matching, matching.asMember],
                examples: [.init("'2567'.matches('^25[0-9][0-9]$')", "true"), .init("matches('abc', 'x')", "false")]),
            Function(
                "startsWith", en: "Tells whether a text begins with another one.", th: "บอกว่าข้อความขึ้นต้นด้วยอีกข้อความหรือไม่",
                [Overload.of(.bool) { (a: String, b: String) in .bool(a.utf8.starts(with: b.utf8)) }.asMember],
                examples: [.init("'report.xlsx'.startsWith('report')", "true")]),
        ]

    /// Making a pattern takes up to some milliseconds; one that is constant is made once, at compile time.
    private static let patternSteps = 1000

    private static let matching = Overload([.string, .string], .bool, extraSteps: { _ in patternSteps }) { values in
        guard values.count == 2, case .string(let a) = values[0], case .string(let b) = values[1] else { return Overload.mismatch }
        do throws(CompiledPattern.Failure) {
            return .bool(try CompiledPattern(b).matches(a))
        } catch {
            return .fail(.invalidPattern(error.english))
        }
    }

    static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        find(part, in: text, from: 0) != nil
    }

    /// The first place of a part at or after a place.
    static func find<Unit: Equatable>(_ part: [Unit], in text: [Unit], from start: Int) -> Int? {
        guard text.count >= part.count, start >= 0, start <= text.count - part.count else { return nil }
        guard let first = part.first else { return start }
        for place in start...(text.count - part.count) where text[place] == first {
            if text[place..<place + part.count].elementsEqual(part) { return place }
        }
        return nil
    }
}
