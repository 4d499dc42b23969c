import Testing

@testable import CEL

@Suite struct ExpressionMutationTests {
    /// One expression and all that it is changed into.
    struct Case: CustomTestStringConvertible, Sendable {
        let source: String
        let mutants: [String]

        var testDescription: String { source }

        init(_ source: String, _ mutants: [String]) {
            self.source = source
            self.mutants = mutants
        }
    }

    static let cases = [
        Case("a <= b", ["a < b", "a > b"]),
        Case("a < b", ["a <= b", "a >= b"]),
        Case("a == 1", ["a != 1", "a <= 1", "a >= 1", "a == 0", "a == 2"]),
        Case("a == 'x'", ["a != 'x'", "a == 'x~'"]),
        Case("a && b", ["a", "b", "a || b"]),
        Case("!(a || b)", ["(a || b)", "!(a)", "!(b)", "!(a && b)"]),
        Case("a + b > 0.10", ["a > 0.10", "b > 0.10", "a - b > 0.10", "a + b <= 0.10", "a + b >= 0.10", "a + b > 0.09", "a + b > 0.11"]),
        Case("a > 0.00", ["a <= 0.00", "a >= 0.00", "a > -0.01", "a > 0.01"]),
        Case("a * 2 > b", ["a > b", "a * 2 <= b", "a * 2 >= b", "a * 1 > b", "a * 3 > b"]),
        Case("has(a) ? b : c", ["!(has(a)) ? b : c", "b", "c"]),
        Case("a in ['x', 'y']", ["!(a in ['x', 'y'])", "a in ['x', 'y~']", "a in ['x']", "a in ['x~', 'y']", "a in ['y']"]),
        Case("a in ['x']", ["!(a in ['x'])", "a in ['x~']"]),
        Case("s.contains('x')", ["s.startsWith('x')", "s.contains('x~')"]),
        Case(
            "s.matches('a|(b|c)')",
            ["!(s.matches('a|(b|c)'))", "s.matches('(b|c)')", "s.matches('a')", "s.matches('a|(b)')", "s.matches('a|(c)')"]),
        Case("d_from <= covers.to", ["d_from <= covers.from", "d_from < covers.to", "d_from > covers.to", "d_to <= covers.to"]),
        Case("d.month() > 1", ["d.day() > 1", "d.month() <= 1", "d.month() >= 1", "d.month() > 0", "d.month() > 2"]),
        Case("l.all(x, x > a)", ["l.all(x, x <= a)", "l.all(x, x >= a)"]),
        Case("a", []),
        Case("a &&", []),
    ]

    @Test(arguments: cases) func `an expression is changed in each place`(_ test: Case) {
        #expect(ExpressionMutation.all(of: test.source).map(\.source).sorted() == test.mutants.sorted())
    }

    @Test func `a change says which bytes it replaces`() {
        let ranges = ExpressionMutation.all(of: "ab <= c").map(\.range)
        #expect(ranges == [3..<5, 3..<5])
    }
}
