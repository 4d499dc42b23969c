import Testing

@testable import Patterns

@Suite struct LinearTimeTests {
    private static let length = 100_000

    @Test(arguments: [
        ("^(a+)+$", "a", "!", false), ("^(a+)+$", "a", "", true), ("^(a|a)*$", "a", "!", false), ("^(a|a)*$", "a", "", true),
        ("(.*a){12}$", "a", "!", false), ("(.*a){12}$", "a", "", true), ("(x+x+)+y", "x", "", false), ("(x+x+)+y", "x", "y", true),
        ("(?:a?){200}a{200}", "b", "", false), ("(.*)(.*)(.*)(.*)(.*)[^a]$", "a", "", false),
    ])
    func `patterns that explode elsewhere end`(_ source: String, _ unit: String, _ end: String, _ isMatch: Bool) throws {
        let text = Array((String(repeating: unit, count: Self.length) + end).utf8)
        let pattern = try Pattern(source)
        #expect(pattern.matches(text) == isMatch)
        #expect((pattern.firstMatch(in: text[..<2_000] + Array(end.utf8)) != nil) == isMatch)
    }

    @Test(arguments: ["^(a+)+$", "^(a|a)*$", "(.*a){12}$", "(x+x+)+y", "(a*)*b"])
    func `the machine looks at each instruction at most once a byte`(_ source: String) throws {
        let program = try Pattern(source).program
        for unit in ["a", "x"] {
            let text = Array((String(repeating: unit, count: 3_000) + "!").utf8)
            var machine = PikeMachine(program)
            _ = machine.firstMatch(in: text.span, from: 0)
            #expect(machine.steps <= (text.count + 1) * program.instructions.count)
        }
    }

    @Test func `an automaton that outgrows its cache still answers, with bounded work`() throws {
        // Which of the last fourteen bytes were a: 2^14 states, far above what is kept.
        let pattern = try Pattern("(?:a|b)*a(?:a|b){14}c")
        var generator = SeededGenerator(state: 7)
        var text = (0..<30_000).map { _ in UInt8(ascii: "a") + UInt8(generator.next() % 2) }
        var automaton = Automaton(pattern.program, .search)
        let without = automaton.runLazily(text.span, pattern.program)
        #expect(!without)
        #expect(automaton.work <= 3 * (text.count + 1) * pattern.program.instructions.count)
        text[text.count - 15] = UInt8(ascii: "a")
        text.append(UInt8(ascii: "c"))
        let with = automaton.runLazily(text.span, pattern.program)
        #expect(with)
        #expect(pattern.matches(text))
        #expect(pattern.matchesWhole(text))
        text[text.count - 16] = UInt8(ascii: "b")
        #expect(!pattern.matches(text))
    }
}

/// A small generator whose numbers are the same on every run (splitmix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
