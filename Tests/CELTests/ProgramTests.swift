import CEL
import Testing

struct ProgramTests {
    static let row = RecordType("Row", fields: [.init("price", .decimal), .init("budget", .decimal), .init("id", .string)])
    static let environment = Environment(variables: [
        .init("score", .decimal), .init("before", .decimal), .init("signed", .date), .init("end", .date),
        .init("rows", .list(.record(row))),
        .init("year", .int), .init("title", .string), .init("row", .record(row)),
    ])

    /// Bindings by name; the rest is absent.
    static func bindings(_ values: [String: CELValue]) -> [CELValue?] {
        environment.variables.map { values[$0.name] }
    }

    static func decimal(_ text: String) -> CELValue {
        CELDecimal(text).map(CELValue.decimal) ?? .null
    }

    static func date(_ text: String) -> CELValue {
        CELDate(text).map(CELValue.date) ?? .null
    }

    static func record(_ price: String?, _ budget: String? = nil, id: String = "x") -> CELValue {
        .record(CELRecord(row, fields: [price.map(decimal), budget.map(decimal), .string(id)]))
    }

    static func run(_ source: String, _ values: [String: CELValue] = [:], costLimit: Int = 1_000_000) throws -> String {
        switch try Program(compiling: source, in: environment).evaluate(bindings(values), costLimit: costLimit) {
        case .absent(let index): "absent \(index)"
        case .failure(let error): "\(error.range) \(error.message(thai: false))"
        case .value(let value): "\(value)"
        }
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let expected: String
        let source: String
        let values: [String: CELValue]

        init(_ source: String, _ expected: String) {
            self.init(source, [:], expected)
        }

        init(_ source: String, _ values: [String: CELValue], _ expected: String) {
            self.expected = expected
            self.source = source
            self.values = values
        }

        var testDescription: String { source }
    }

    @Test(arguments: [
        Case("end >= signed", "absent 3"),
        Case("end >= signed", ["end": date("2024-01-01")], "absent 2"),
        Case("has(end)", "bool(false)"),
        Case("has(end)", ["end": date("2024-01-01")], "bool(true)"),
        Case("!has(end) || end >= signed", "bool(true)"),
        Case("!has(end) || end >= signed", ["end": date("2024-01-01"), "signed": date("2024-01-02")], "bool(false)"),
        Case("!has(end) || end >= signed", ["end": date("2024-01-01")], "absent 2"),
        Case("end >= signed || true", "bool(true)"),
        Case("false && end >= signed", "bool(false)"),
        Case("end >= signed && false", "bool(false)"),
        Case("true && end >= signed", "absent 3"),
        Case("has(end) ? end >= signed : true", "bool(true)"),
        Case("has(row.price)", "bool(false)"),
        Case("has(row.price)", ["row": record(nil)], "bool(false)"),
        Case("has(row.price)", ["row": record("1")], "bool(true)"),
        Case("row.price > 1", ["row": record(nil)], "absent 7"),
        Case("rows.all(r, r.price <= r.budget)", ["rows": .list([record("1", "2"), record(nil, "2")])], "absent 4"),
        Case("rows.all(r, r.price <= r.budget)", ["rows": .list([record(nil, "2"), record("3", "2")])], "bool(false)"),
        Case("rows.exists(r, r.price <= r.budget)", ["rows": .list([record(nil, "2"), record("1", "2")])], "bool(true)"),
        Case(
            "rows.filter(r, has(r.price)).map(r, r.price).sum() == 3.5", ["rows": .list([record("1.50"), record(nil), record("2")])],
            "bool(true)"),
        Case(
            "size(rows.map(r, r.id).distinct()) == size(rows)", ["rows": .list([record("1", id: "a"), record("2", id: "a")])], "bool(false)"
        ),
    ])
    func `a blank is neither true nor false nor an error`(test: Case) throws {
        #expect(try Self.run(test.source, test.values) == test.expected)
    }

    @Test(arguments: [
        Case("score - before == 19.67", ["score": decimal("97.68"), "before": decimal("78.01")], "bool(true)"),
        Case("score > 500000", ["score": decimal("500000.01")], "bool(true)"),
        Case("score * 0.07 == 7.0049", ["score": decimal("100.07")], "bool(true)"),
        Case("score * (1 + before) == 107", ["score": decimal("100"), "before": decimal("0.07")], "bool(true)"),
        Case("score in [0.1, 0.2, 3]", ["score": decimal("0.2")], "bool(true)"),
        Case("(year > 0 ? 0.3 : score) == 0.1 + score", ["year": .int(1), "score": decimal("0.2")], "bool(true)"),
        Case("-0.5 < score", ["score": decimal("0")], "bool(true)"),
        Case("year + score == 3.5", ["year": .int(1), "score": decimal("2.5")], "bool(true)"),
        Case("score == year", ["year": .int(2), "score": decimal("2.00")], "bool(true)"),
        Case("divide(score, 3, 2) == 33.33", ["score": decimal("100")], "bool(true)"),
        Case("divide(score, 0, 2) == 33.33", ["score": decimal("100")], "0..<19 division by zero"),
        Case("round(score, 1) == 0.3", ["score": decimal("0.25")], "bool(true)"),
        Case("round(score, 99) == 0.3", ["score": decimal("0.25")], "0..<16 round cannot take the value (99)"),
        Case("score * score * score > 0", ["score": decimal("99999999999999999999")], "0..<13 the result is too large"),
        Case("signed + days(30) == date('2024-03-01')", ["signed": date("2024-01-31")], "bool(true)"),
        Case("signed.fiscalYear() == year", ["signed": date("2023-10-01"), "year": .int(2567)], "bool(true)"),
        Case(
            "signed >= fiscalYearStart(year) && signed <= fiscalYearEnd(year)", ["signed": date("2024-10-01"), "year": .int(2567)],
            "bool(false)"),
        Case("signed + duration('1h') > signed", ["signed": date("2024-01-31")], "0..<23 + cannot take the value (3600s)"),
        Case("title == 'é'", ["title": .string("e\u{301}")], "bool(false)"),
        Case("[1, 2, 3].sum() == 6 && [].size() == 0", "bool(true)"),
    ])
    func `decimals and dates are exact`(test: Case) throws {
        #expect(try Self.run(test.source, test.values) == test.expected)
    }

    @Test(arguments: [
        Case("9223372036854775807 + year > 0", ["year": .int(1)], "0..<26 the result is too large"),
        Case("year / 0 > 0", ["year": .int(1)], "0..<8 division by zero"),
        Case("-9223372036854775808 / (0 - year) > 0", ["year": .int(1)], "0..<33 the result is too large"),
        Case("-9223372036854775808 % (0 - year) == 0", ["year": .int(1)], "bool(true)"),
        Case("[1, 2][year] > 0", ["year": .int(2)], "0..<12 the index (2) is outside of 2 elements"),
        Case("{'a': 1}['b'] > 0", "0..<13 there is no key (b)"),
        Case("{title: 1, 'a': 2}.size() > 0", ["title": .string("a")], "11..<14 the key is given twice (a)"),
        Case("int(title) > 0", ["title": .string("x")], "0..<10 the value (x) is no int"),
        Case("dyn(title) && true", ["title": .string("x")], "0..<10 a bool is needed, not (string)"),
        Case("dyn(title) + 1 == 1", ["title": .string("x")], "0..<14 + does not take (string, int)"),
        Case("'a'.matches(title)", ["title": .string("")], "bool(true)"),
        Case(
            "timestamp('2024-01-01T00:00:00Z').getHours(title) == 0", ["title": .string("Moon")], "0..<49 the time zone is not known (Moon)"
        ),
        Case("{dyn(1.5): 1}.size() > 0", "1..<9 a key cannot be a (double)"),
    ])
    func `what cannot be computed is a failure with its place`(test: Case) throws {
        #expect(try Self.run(test.source, test.values) == test.expected)
    }

    @Test func `steps are limited`() throws {
        let list = "[1,2,3,4,5,6,7,8,9,10]"
        let source = "\(list).all(a, \(list).all(b, \(list).all(c, \(list).all(d, \(list).all(e, a + b + c + d + e > 0)))))"
        #expect(try Self.run(source, costLimit: 10_000).hasSuffix("the evaluation takes more steps than allowed (10000)"))
        #expect(try Self.run("true || false", costLimit: 1).contains("more steps") == true)
    }

    @Test func `lists that share their parts do not escape the limit`() throws {
        let names = (0..<60).map { "v\($0)" }
        let bindings = zip(names, names.dropFirst()).map { "cel.bind(\($1), [\($0), \($0)], " }.joined()
        let source = "cel.bind(v0, [1], \(bindings)v59 == v59\(String(repeating: ")", count: 60))"
        #expect(try Self.run(source).hasSuffix("the evaluation takes more steps than allowed (1000000)"))
        let maps = zip(names, names.dropFirst()).map { "cel.bind(\($1), {\($0): \($0)}, " }.joined()
        #expect(
            try Self.run("cel.bind(v0, 1, \(maps)size(v59) == 1\(String(repeating: ")", count: 60))").contains("a key cannot be a (map)"))
    }

    @Test func `a program tells which variables and fields it reads`() throws {
        let program = try Program(
            compiling: "rows.filter(r, has(r.id)).all(r, r.price <= row.budget) && has(end) || year == 1", in: Self.environment)
        #expect(program.reads == [3, 4, 5, 7])
        #expect(program.readsFields.map { "\($0.variable).\($0.fields.joined(separator: "."))" } == ["4.id", "4.price", "7.budget"])
        #expect(program.type == .bool)
    }

    @Test func `an unchecked program fails only where it must`() throws {
        let program = try Program(uncheckedCompiling: "nothing.here(1) || true", in: Environment())
        guard case .value(.bool(true)) = program.evaluate([]) else {
            Issue.record("not true")
            return
        }
    }

    @Test func `every evaluation error has words in both languages`() {
        let kinds: [EvaluationError.Kind] = [
            .badArgument(function: "f", value: "1"), .costLimit(1), .divisionByZero, .duplicateKey("k"), .indexOutOfRange(1, count: 1),
            .invalidPattern("p"), .noSuchField("f"), .noSuchKey("k"), .noSuchOverload(function: "f", types: ["int"]), .notBool("int"),
            .notConvertible("a", to: "int"), .optionalIsEmpty, .overflow, .unknownFunction("f"), .unknownVariable("v"), .unknownZone("z"),
            .unsupportedKey("list"),
        ]
        let english = kinds.map { EvaluationError($0).message(thai: false) }
        let thai = kinds.map { EvaluationError($0).message(thai: true) }
        #expect(Set(english).count == kinds.count)
        #expect(Set(thai).count == kinds.count)
        #expect(Set(english).isDisjoint(with: thai))
    }
}
