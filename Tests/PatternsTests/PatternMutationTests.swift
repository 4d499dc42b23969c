import Testing

@testable import Patterns

@Suite struct PatternMutationTests {
    @Test(
        arguments: [
            ("a|b|c", ["b|c", "a|c", "a|b"]), ("x(a|b)y", ["x(b)y", "x(a)y"]), ("(?s)a|b", ["(?s)b", "(?s)a"]),
            ("(?:a|b)", ["(?:b)", "(?:a)"]),
            ("[0-9๐-๙]+", ["[๐-๙]+", "[0-9]+"]), ("[0-9]", []), ("[/.-]", []), ("[ab0-9]", ["[ab]"]), (#"a\|b|c"#, ["c", #"a\|b"#]),
            (#"[\]a-z|]|b"#, [#"[\]|]|b"#, "b", #"[\]a-z|]"#]), ("", []), ("(", []), ("[", []), ("a)", []),
        ])
    func `an alternative or a range of characters is left out`(source: String, mutants: [String]) {
        #expect(PatternMutation.all(of: source).map(\.source).sorted() == mutants.sorted())
    }
}
