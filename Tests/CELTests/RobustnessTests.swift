import CEL
import Testing

/// A generator that gives the same numbers at every run.
struct FixedGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }
}

struct RobustnessTests {
    static let words = [
        "(", ")", "[", "]", "{", "}", ",", ":", "?", ".", "+", "-", "*", "/", "%", "!", "&&", "||", "==", "!=", "<", "<=", ">", ">=", "in",
        "1",
        "0", "-9223372036854775808", "1u", "1.5", "1e400", "'a'", "\"", "'''", "b'\\377'", "r'\\'", "true", "false", "null", "price", "day",
        "rows", "r", "has", "all", "map", "filter", "exists_one", "size", "date", "date('2024-02-29')", "days(99999999999)",
        "decimal('1.5')",
        "round", "divide", "matches", "'('", "duration('1h')", "timestamp(0)", ".?", "[?", "?", "`x`", "//", "\n", "ก", "\u{0}", "optional",
        "math",
    ]

    static let environment = Environment(variables: [
        .init("price", .decimal), .init("day", .date), .init("rows", .list(.record(ProgramTests.row))), .init("r", .dyn),
    ])

    @Test func `token soup never crashes`() {
        var generator = FixedGenerator(state: 7)
        var compiled = 0
        for _ in 0..<8000 {
            let count = Int.random(in: 1...12, using: &generator)
            let source = (0..<count).map { _ in Self.words.randomElement(using: &generator) ?? "" }.joined(
                separator: Bool.random(using: &generator) ? " " : "")
            for isChecked in [true, false] {
                do throws(CompileErrors) {
                    let program =
                        isChecked
                        ? try Program(compiling: source, in: Self.environment)
                        : try Program(uncheckedCompiling: source, in: Self.environment)
                    compiled += 1
                    _ = program.evaluate([ProgramTests.decimal("1.5"), nil, .list([ProgramTests.record("1")]), .int(3)], costLimit: 10_000)
                } catch {
                    #expect(!error.errors.isEmpty)
                    for error in error.errors {
                        #expect(error.range.lowerBound >= 0 && error.range.upperBound <= source.utf8.count)
                        #expect(!error.message(thai: true).isEmpty)
                    }
                }
            }
        }
        #expect(compiled > 500)
    }

    @Test(arguments: ["(", "[", "{1:", "!", "-", "a.", "a[", "f(", "true ? ", "1 + ", "[1].map(x, "])
    func `deep nesting is refused, not fatal`(opening: String) {
        #expect(throws: CompileErrors.self) {
            try Program(compiling: String(repeating: opening, count: 5000), in: Environment())
        }
        #expect(throws: CompileErrors.self) {
            try Program(compiling: String(repeating: opening, count: 5000) + "1", in: Environment())
        }
    }

    @Test func `the deepest allowed nesting is evaluated`() throws {
        let source = String(repeating: "-(", count: 110) + "1" + String(repeating: ")", count: 110)
        guard case .value(.int(1)) = try Program(compiling: source, in: Environment()).evaluate([]) else {
            Issue.record("not 1")
            return
        }
    }
}
