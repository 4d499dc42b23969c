import CEL
import Testing

struct RowProgramTests {
    static let environment = Environment(variables: [
        .init("price", .decimal), .init("budget", .decimal), .init("count", .int), .init("size2", .int), .init("signed", .date),
        .init("end", .date),
        .init("open", .bool), .init("title", .string), .init("kind", .string),
    ])

    /// A row in both forms.
    struct Row {
        var bindings: [CELValue?] = []
        var slots: [Slot] = []
        var text: [UInt8] = []

        mutating func add(_ value: CELValue?) {
            bindings.append(value)
            switch value {
            case .bool(let bool): slots.append(Slot(.bool, bits: bool ? 1 : 0))
            case .date(let date): slots.append(Slot(.date, bits: Int64(date.days)))
            case .decimal(let decimal):
                slots.append(Slot(.decimal, bits: Int64(truncatingIfNeeded: decimal.coefficient), scale: decimal.scale))
            case .int(let int): slots.append(Slot(.int, bits: int))
            case .string(let string):
                slots.append(Slot(textAt: text.count, length: string.utf8.count))
                text += Array(string.utf8)
            default: slots.append(Slot(.absent))
            }
        }

        static func random(_ generator: inout FixedGenerator) -> Row {
            var row = Row()
            for variable in RowProgramTests.environment.variables {
                guard Int.random(in: 0..<6, using: &generator) > 0 else {
                    row.add(nil)
                    continue
                }
                switch variable.type {
                case .bool: row.add(.bool(Bool.random(using: &generator)))
                case .date: row.add(.date(CELDate(days: Int32.random(in: 19_000...19_800, using: &generator))))
                case .decimal:
                    let coefficient = [0, 150, -150, 15_000, Int64.max, Int64.random(in: -999...999, using: &generator)].randomElement(
                        using: &generator)
                    let scale: UInt8 = [0, 2, 2, 4, 18].randomElement(using: &generator) ?? 2
                    row.add(CELDecimal(coefficient: Int128(coefficient ?? 0), scale: scale).map(CELValue.decimal))
                case .int: row.add(.int([0, 1, -1, 2, 2567, .max, .min].randomElement(using: &generator) ?? 0))
                default: row.add(.string(["", "a", "ab", "b", "กข", "ก"].randomElement(using: &generator) ?? ""))
                }
            }
            return row
        }
    }

    /// Random expressions of a wanted type.
    struct Writer {
        var generator: FixedGenerator

        mutating func pick(_ choices: [String]) -> String {
            choices.randomElement(using: &generator) ?? ""
        }

        mutating func expression(_ type: CELType, _ depth: Int) -> String {
            let isLeaf = depth == 0 || Int.random(in: 0..<4, using: &generator) == 0
            let next = depth - 1
            switch type {
            case .bool:
                if isLeaf { return pick(["open", "true", "false", "has(price)", "has(end)", "has(title)", "open"]) }
                switch Int.random(in: 0..<10, using: &generator) {
                case 0: return "!(\(expression(.bool, next)))"
                case 1: return "(\(expression(.bool, next)) && \(expression(.bool, next)))"
                case 2: return "(\(expression(.bool, next)) || \(expression(.bool, next)))"
                case 3: return "(\(expression(.bool, next)) ? \(expression(.bool, next)) : \(expression(.bool, next)))"
                case 4: return "(\(expression(.string, next)) in ['a', 'กข', ''])"
                case 5:
                    let name = pick(["startsWith", "endsWith", "contains"])
                    return "(\(expression(.string, next))).\(name)(\(expression(.string, next)))"
                case 6: return "(\(expression(.string, next))).matches('^(a|ก)+$')"
                default:
                    let type = [CELType.bool, .date, .decimal, .int, .string].randomElement(using: &generator) ?? .int
                    return "(\(expression(type, next)) \(pick(["==", "!=", "<", "<=", ">", ">="])) \(expression(type, next)))"
                }
            case .date:
                if isLeaf { return pick(["signed", "end", "date('2024-03-31')"]) }
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: return "(\(expression(.date, next)) + days(\(expression(.int, next))))"
                case 1: return "(\(expression(.date, next)) - days(30))"
                case 2: return "\(pick(["fiscalYearStart", "fiscalYearEnd"]))(\(expression(.int, next)))"
                default: return "(\(expression(.bool, next)) ? \(expression(.date, next)) : \(expression(.date, next)))"
                }
            case .decimal:
                if isLeaf { return pick(["price", "budget", "decimal('1.5')", "decimal('-0.01')", "price", "budget"]) }
                switch Int.random(in: 0..<6, using: &generator) {
                case 0: return "(\(expression(.decimal, next)) \(pick(["+", "-", "*"])) \(expression(.int, next)))"
                case 1: return "round(\(expression(.decimal, next)), \(pick(["0", "2", "count"])))"
                case 2: return "divide(\(expression(.decimal, next)), \(expression(.decimal, next)), 2)"
                case 3: return "abs(-(\(expression(.decimal, next))))"
                default: return "(\(expression(.decimal, next)) \(pick(["+", "-", "*"])) \(expression(.decimal, next)))"
                }
            case .int:
                if isLeaf { return pick(["count", "size2", "1", "0", "2567", "9223372036854775807"]) }
                switch Int.random(in: 0..<5, using: &generator) {
                case 0: return "(\(expression(.date, next))).\(pick(["year", "buddhistYear", "month", "day", "weekday", "fiscalYear"]))()"
                case 1: return "size(\(expression(.string, next)))"
                case 2: return "(\(expression(.date, next)) - \(expression(.date, next)))"
                case 3: return "-(\(expression(.int, next)))"
                default: return "(\(expression(.int, next)) \(pick(["+", "-", "*", "/", "%"])) \(expression(.int, next)))"
                }
            default:
                if isLeaf { return pick(["title", "kind", "'a'", "''", "'กข'"]) }
                return "(\(expression(.bool, next)) ? \(expression(.string, next)) : \(expression(.string, next)))"
            }
        }
    }

    static func text(_ outcome: Outcome) -> String {
        switch outcome {
        case .absent(let index): "absent \(index)"
        case .failure: "failed"
        case .value(.bool(let bool)): "\(bool)"
        case .value(.date(let date)): "date \(date.days)"
        case .value(.decimal(let decimal)): "decimal \(decimal.coefficient) \(decimal.scale)"
        case .value(.int(let int)): "int \(int)"
        case .value(.string(let string)): "text \(string)"
        case .value(let value): "\(value)"
        }
    }

    static func text(_ program: RowProgram, _ row: Row) -> String {
        let value = program.value(row.slots.span, text: row.text.span)
        switch value.outcome {
        case .absent: return "absent \(value.bits)"
        case .failed: return "failed"
        case .false: return "false"
        case .true: return "true"
        case .value: break
        }
        switch value.kind {
        case .date: return "date \(value.bits)"
        case .decimal: return "decimal \(value.bits) \(value.scale)"
        case .int: return "int \(value.bits)"
        case .text: return "text \(program.text(of: value, in: row.text.span) ?? "?")"
        case .absent, .bool: return "?"
        }
    }

    @Test func `a row program gives what the program gives`() throws {
        var writer = Writer(generator: FixedGenerator(state: 11))
        var generator = FixedGenerator(state: 5)
        var seen: [String: Int] = [:]
        for _ in 0..<1500 {
            let type = [CELType.bool, .bool, .bool, .date, .decimal, .int, .string].randomElement(using: &generator) ?? .bool
            let source = writer.expression(type, Int.random(in: 1...4, using: &generator))
            let program = try Program(compiling: source, in: Self.environment)
            guard let rowProgram = RowProgram(program) else { continue }
            for _ in 0..<10 {
                let row = Row.random(&generator)
                let expected = Self.text(program.evaluate(row.bindings))
                #expect(Self.text(rowProgram, row) == expected, "\(source) \(row.bindings)")
                let outcome = rowProgram.evaluate(row.slots.span, text: row.text.span)
                #expect(outcome == rowProgram.value(row.slots.span, text: row.text.span).outcome, "\(source)")
                seen[String(expected.prefix { $0 != " " }), default: 0] += 1
            }
        }
        for kind in ["absent", "failed", "true", "false", "date", "decimal", "int", "text"] {
            #expect(seen[kind, default: 0] > 100, "\(kind) \(seen)")
        }
    }

    @Test(arguments: [
        "price <= budget", "!has(end) || signed <= end", "kind in ['a', 'b'] && title != ''", "signed.fiscalYear() == 2567",
        "price * 0.07 > budget ? true : open", "end - signed <= 30", "end <= signed + days(30)", "price > 500000",
        "signed >= fiscalYearStart(count) && signed <= fiscalYearEnd(count)",
    ])
    func `common checks have a row program`(source: String) throws {
        #expect(RowProgram(try Program(compiling: source, in: Self.environment)) != nil)
    }

    @Test(arguments: ["[1, 2].all(x, x > count)", "{'a': 1}['a'] == count", "1.5 < 2.5", "timestamp(0) == timestamp(count)"])
    func `other expressions have none`(source: String) throws {
        #expect(RowProgram(try Program(compiling: source, in: Self.environment)) == nil)
    }

    @Test func `slots that lie do not trap`() throws {
        let source = "title == kind || title.contains(kind) || price + 1 > budget || signed.year() > 1 || end + days(count) > signed"
        let program = try #require(RowProgram(try Program(compiling: source, in: Self.environment)))
        var generator = FixedGenerator(state: 3)
        let kinds: [Slot.Kind] = [.absent, .bool, .date, .decimal, .int, .text]
        for _ in 0..<2000 {
            let slots = (0..<Int.random(in: 0...9, using: &generator)).map { place in
                let kind =
                    Bool.random(using: &generator)
                    ? kinds.randomElement(using: &generator) ?? .int
                    : [.decimal, .decimal, .int, .int, .date, .date, .bool, .text, .text][place]
                return Slot(
                    kind, bits: Int64.random(in: .min ... .max, using: &generator), scale: UInt8.random(in: 0...255, using: &generator))
            }
            let outcome = program.evaluate(slots.span, text: [UInt8]("abc".utf8).span)
            #expect(outcome != .value)
        }
    }
}
