import Patterns
import Testing

@Suite struct PatternTests {
    /// A pattern, a text, and the first match marked with ⟦ ⟧ in the text, or no marks for none.
    struct Case: CustomTestStringConvertible, Sendable {
        var pattern: String
        var marked: String
        /// The text of each group, "-" for one that took no part.
        var groups: [String]
        var testDescription: String { "\(pattern) on \(marked)" }

        init(_ pattern: String, _ marked: String, _ groups: [String] = []) {
            self.pattern = pattern
            self.marked = marked
            self.groups = groups
        }
    }

    @Test(arguments: [
        // Literals and alternation: leftmost, then the first branch.
        Case("b", "a⟦b⟧cb"), Case("bd", "abc"), Case("", "⟦⟧abc"), Case("a|ab", "x⟦a⟧b"), Case("ab|a", "x⟦ab⟧"),
        Case("abcd|bc", "a⟦bc⟧e"), Case("(a|ab)(c|bcd)", "⟦abcd⟧", ["a", "bcd"]), Case("a||b", "⟦a⟧b"), Case("|a", "⟦⟧a"),
        // Repetition.
        Case("a*", "⟦⟧baa"), Case("a+", "b⟦aa⟧"), Case("a+?", "b⟦a⟧a"), Case("a*?", "⟦⟧aa"), Case("a*?b", "⟦aab⟧"), Case("ab?", "⟦ab⟧"),
        Case("ab??", "⟦a⟧b"), Case("a{2}", "⟦aa⟧a"), Case("a{2,}", "b⟦aaa⟧"), Case("a{2,}?", "⟦aa⟧a"), Case("a{1,2}", "⟦aa⟧a"),
        Case("a{1,2}?", "⟦a⟧aa"), Case("a{0}b", "a⟦b⟧"), Case("a{,2}", "⟦a{,2}⟧"), Case("a{", "⟦a{⟧"), Case("a{x}", "⟦a{x}⟧"),
        Case("(?U)a+", "⟦a⟧a"), Case("(?U)a+?", "⟦aa⟧"), Case("(a*)*", "⟦aa⟧b", ["aa"]), Case("(a*)+", "⟦⟧b", [""]),
        Case("(|a)*", "⟦⟧aa", [""]), Case("(|a)+", "⟦⟧aa", [""]), Case("(?:a?){3}b", "⟦aab⟧"), Case("(?:)*a", "⟦a⟧"), Case("^*a", "⟦a⟧"),
        // Captures.
        Case("(a)(b)?", "⟦a⟧c", ["a", "-"]), Case("(?:(a)|b)*", "⟦ab⟧", ["a"]), Case("((a)(b(c)))", "⟦abc⟧", ["abc", "a", "bc", "c"]),
        Case("(a+)(a*)", "⟦aaa⟧", ["aaa", ""]), Case("(a+?)(a*)", "⟦aaa⟧", ["a", "aa"]), Case("(a|b)*", "⟦abab⟧", ["b"]),
        Case("(?P<day>[0-9]+)/(?<month>[0-9]+)", "on ⟦24/6⟧/2475", ["24", "6"]), Case("(a){0}b", "⟦b⟧", ["-"]),
        // Classes.
        Case("[a-c]+", "x⟦abc⟧d"), Case("[^a-c]+", "a⟦xyz⟧b"), Case("[]a]+", "⟦]a⟧"), Case("[^]a]", "]⟦b⟧"), Case("[a-]+", "⟦a-⟧b"),
        Case("[-a]+", "⟦-a⟧b"), Case("[\\d-x]+", "⟦1-x⟧y"), Case("[a\\-c]+", "⟦a-c⟧b"), Case("[a-\\d]+", "⟦a-1⟧b"), Case("[\\]x]+", "⟦]x⟧"),
        Case("[[:digit:][:upper:]]+", "a⟦1B⟧c"), Case("[[:^digit:]]+", "1⟦ab⟧2"), Case("[[:word:]]+", "-⟦a_1⟧-"), Case("[[:a]+", "⟦:a[⟧"),
        Case("[^\\D]+", "a⟦12⟧b"), Case("[^\\x00-\\x{10FFFF}]", "abc"), Case("[\\x00-\\x{10FFFF}]", "⟦ก⟧"),
        Case("\\d+\\s\\w+", "ก⟦12 a_⟧ก"), Case("\\D\\S\\W", "1⟦a2-⟧"), Case("\\s", "\u{0B}"), Case("[[:space:]]", "⟦\u{0B}⟧"),
        // Escapes.
        Case("\\t\\n\\r\\f\\v\\a", "⟦\t\n\r\u{0C}\u{0B}\u{07}⟧"), Case("\\x41\\x{e01}", "⟦Aก⟧"), Case("\\060\\0", "⟦0\u{0}⟧"),
        Case("\\Qa.b*\\E+", "⟦a.b**⟧"), Case("\\Qa|(", "⟦a|(⟧"), Case("\\.\\*\\_\\-\\[", "⟦.*_-[⟧"), Case("\\Q\\E", "⟦⟧a"),
        // Anchors.
        Case("^b", "ab"), Case("^a", "⟦a⟧b"), Case("b$", "a⟦b⟧"), Case("a$", "a\n"), Case("(?m)a$", "⟦a⟧\nb"), Case("(?m)^b", "a\n⟦b⟧"),
        Case("^b", "a\nb"), Case("(?m)\\Ab", "a\nb"), Case("(?m)a\\z", "a\nb⟦a⟧"), Case("^$", "⟦⟧"), Case("(?m)^$", "a\n⟦⟧\nb"),
        Case("(?m)^.*$", "⟦ab⟧\ncd"), Case("\\bb", "ab ⟦b⟧"), Case("a\\b", "ab ⟦a⟧-"), Case("\\Bb", "b a⟦b⟧"), Case("\\b", "ก⟦⟧a"),
        Case("\\B", "⟦⟧ก"), Case("a\\B", "⟦a⟧b"), Case("(?:^|,)x", "a⟦,x⟧"), Case("$a", "a"), Case("a^", "a"),
        // Flags.
        Case("(?i)ab", "x⟦aB⟧"), Case("(?i)[k-l]+", "⟦K\u{212A}l⟧"), Case("(?i)ÉTÉ", "⟦été⟧"), Case("(?i)σ", "⟦ς⟧"),
        Case("(?i)[^a]", "A⟦b⟧"),
        Case("a(?i)b|c", "⟦aB⟧"), Case("(?:(?i)a)b", "AB"), Case("(?i:a)b", "⟦Ab⟧"), Case("(?i)a(?-i)b", "⟦Ab⟧"), Case("(?i)ı", "I"),
        Case("a(?i)b|c", "x⟦C⟧"), Case(".", "\n"), Case("(?s).", "⟦\n⟧"), Case("(?s-i:.)a", "⟦\na⟧"), Case("(?is)A.", "⟦a\n⟧"),
        Case("(?i)\\Qé\\E", "⟦É⟧"), Case("(?i)straße", "⟦STRAẞE⟧"), Case("(?i)ก", "⟦ก⟧"),
        // Thai and other scalars.
        Case("[ก-๛]+", "abc ⟦สวัสดี⟧ def"), Case("^[ก-ฮ]", "⟦น⟧้ำ"), Case("น.ำ", "⟦น้ำ⟧"), Case("[^ก]", "ก⟦ข⟧"), Case("ก|ข", "ค⟦ข⟧"),
        Case("พ\\.ศ\\. (?P<year>[0-9๐-๙]{4})", "ปี ⟦พ.ศ. ๒๕๖๘⟧", ["๒๕๖๘"]), Case("\\p{Thai}+", "a⟦ไทย⟧฿"), Case("\\P{Thai}", "ก⟦a⟧"),
        Case("\\pL+", "1⟦aกé⟧่"), Case("\\p{Lu}\\p{Ll}", "aB⟦Bé⟧"), Case("\\p{^L}", "a⟦1⟧"), Case("[\\p{L}\\p{M}]+", "⟦ที่นี่⟧ "),
        Case("\\p{Nd}+", "a⟦1๑⟧½"), Case("\\p{N}+", "a⟦1๑½⟧"), Case("\\p{Latin}+", "ก⟦aé⟧ก"), Case("\\p{P}\\p{S}\\p{Z}", "⟦๏฿ ⟧"),
        Case("..", "⟦😀ก⟧"), Case("[😀-😎]", "a⟦😃⟧"), Case("(?i)\\p{Lu}", "1⟦a⟧"), Case("\\p{Any}", "⟦\u{10FFFF}⟧"),
    ])
    func `the first match is where Perl finds it`(_ example: Case) throws {
        let (text, marked) = unmarked(example.marked)
        let pattern = try Pattern(example.pattern)
        let match = pattern.firstMatch(in: text)
        #expect(match?.range == marked)
        #expect(pattern.matches(text) == (marked != nil))
        if marked == nil { return }
        let groups = try #require(match).groups.map { range in
            range.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) } ?? "-"
        }
        #expect(groups == example.groups)
    }

    @Test(arguments: [
        ("a|ab", "ab", true), ("a*?", "aaa", true), ("a", "ab", false), ("b", "ab", false), ("^a$", "a", true), ("", "", true),
        ("", "a", false), ("(?m)^a$", "a\n", false), ("[0-9]{13}", "1234567890123", true), ("[0-9]{13}", "123456789012", false),
        ("\\bก?a\\b", "a", true), ("a$b", "ab", false), ("(?s).*", "ก\n", true), (".*", "ก\n", false), ("\\p{L}{3}", "กขค", true),
        ("\\p{Lo}{30,40}", String(repeating: "ก", count: 35), true), ("\\p{Lo}{30,40}", String(repeating: "ก", count: 41), false),
    ])
    func `a whole match reaches from the first byte to the last`(_ pattern: String, _ text: String, _ isMatch: Bool) throws {
        let pattern = try Pattern(pattern)
        #expect(pattern.matchesWhole(text) == isMatch)
        var matcher = PatternMatcher(pattern)
        #expect(matcher.matchesWhole(text.utf8.span) == isMatch)
        #expect(matcher.matchesWhole(text.utf8.span) == isMatch)
    }

    @Test func `groups have the names given to them`() throws {
        #expect(try Pattern("(a)(?P<x1>b)(?:c)(?<y_>d)").groupNames == [nil, "x1", "y_"])
        #expect(try Pattern("abc").groupNames == [])
    }

    @Test func `a search from an offset sees what stands before it`() throws {
        #expect(try Pattern("\\ba").firstMatch(in: "aa a", from: 1)?.range == 3..<4)
        #expect(try Pattern("^a").firstMatch(in: "aa", from: 1) == nil)
        #expect(try Pattern("(?m)^a").firstMatch(in: "\na", from: 1)?.range == 1..<2)
        #expect(try Pattern("a*").firstMatch(in: "ba", from: 2)?.range == 2..<2)
        #expect(try Pattern("a*").firstMatch(in: "ba", from: 3) == nil)
        #expect(try Pattern("a*").firstMatch(in: "ba", from: -1) == nil)
    }

    @Test(
        arguments: [
            (".", [0xFF], nil), ("[^a]", [0x80], nil), (".", [0xE0, 0xB8], nil), (".", [0xC0, 0x80], nil), (".", [0xED, 0xA0, 0x80], nil),
            ("a", [0xFF, 0x61], 1..<2), (".", [0xE0, 0x61], 1..<2), ("(?s)^.*$", [0x61, 0xFF], nil),
            ("\\W", [0xF4, 0x90, 0x80, 0x80], nil),
            (".", [0xFF, 0xE0, 0xB8, 0x81], 1..<4), ("$", [0xFF], 1..<1), ("\\x{FFFD}", [0xFF], nil),
        ] as [(String, [UInt8], Range<Int>?)])
    func `an invalid byte matches nothing`(_ pattern: String, _ text: [UInt8], _ range: Range<Int>?) throws {
        let pattern = try Pattern(pattern)
        #expect(pattern.firstMatch(in: text)?.range == range)
        #expect(pattern.matches(text) == (range != nil))
    }

    @Test func `an empty match never lies inside a scalar`() throws {
        #expect(try Pattern("\\B").firstMatch(in: "aกb", from: 1) == nil)
        #expect(try !Pattern("\\B").matches("aกb"))
        #expect(try Pattern("x*").firstMatch(in: Array("ก".utf8), from: 1)?.range == 1..<1)
    }
}
