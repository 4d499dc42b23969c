import Foundation
import Patterns
import Testing

/// Compares with ICU's engine on what both define alike: no empty loops, no line ends, ASCII where `\b` or `\w` stand.
@Suite struct DifferentialTests {
    @Test(arguments: 0..<8)
    func `random patterns match as NSRegularExpression says`(_ seed: Int) throws {
        var generator = PatternGenerator(random: SeededGenerator(state: UInt64(seed)))
        var matched = 0
        for _ in 0..<125 {
            let source = generator.pattern()
            let ours = try Pattern(source)
            let theirs = try NSRegularExpression(pattern: source)
            let whole = try NSRegularExpression(pattern: "\\A(?:\(source))\\z")
            var matcher = PatternMatcher(ours)
            for _ in 0..<4 {
                let text = generator.text()
                let all = NSRange(location: 0, length: text.utf16.count)
                let expected = theirs.firstMatch(in: text, range: all)
                let found = ours.firstMatch(in: text)
                let expectedGroups = expected.map { match in (0..<match.numberOfRanges).map { Self.bytes(match.range(at: $0), in: text) } }
                let foundGroups = found.map { [$0.range] + $0.groups }
                #expect(foundGroups == expectedGroups, "\(source) on \(text)")
                #expect(ours.matches(text) == (expected != nil), "\(source) on \(text)")
                #expect(matcher.matches(text.utf8.span) == (expected != nil), "\(source) on \(text)")
                #expect(ours.matchesWhole(text) == (whole.firstMatch(in: text, range: all) != nil), "\(source) on all of \(text)")
                matched += found == nil ? 0 : 1
            }
        }
        // The comparison says something only if many match and many do not.
        #expect((100...425).contains(matched))
    }

    private static func bytes(_ range: NSRange, in text: String) -> Range<Int>? {
        guard range.location != NSNotFound else { return nil }
        let units = Array(text.utf16)
        let start = String(decoding: units[..<range.location], as: UTF16.self).utf8.count
        return start..<(start + String(decoding: units[range.location..<(range.location + range.length)], as: UTF16.self).utf8.count)
    }
}

private struct PatternGenerator {
    var random: SeededGenerator
    private var isThai = false

    init(random: SeededGenerator) {
        self.random = random
    }

    mutating func pattern() -> String {
        isThai = Bool.random(using: &random)
        let body = alternatives(depth: 3).source
        return (Int.random(in: 0..<5, using: &random) == 0 ? "(?i)" : "") + body
    }

    mutating func text() -> String {
        let letters = isThai ? ["a", "b", "A", "ก", "ข", "่"] : ["a", "b", "c", "A", " "]
        return (0..<Int.random(in: 0...10, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
    }

    private typealias Piece = (source: String, canBeEmpty: Bool)

    private mutating func alternatives(depth: Int) -> Piece {
        let branches = (0...Int.random(in: 0...(depth > 1 ? 1 : 0), using: &random)).map { _ in sequence(depth: depth) }
        return (branches.map(\.source).joined(separator: "|"), branches.contains { $0.canBeEmpty })
    }

    private mutating func sequence(depth: Int) -> Piece {
        let items = (0..<Int.random(in: 1...3, using: &random)).map { _ in item(depth: depth) }
        return (items.map(\.source).joined(), items.allSatisfy { $0.canBeEmpty })
    }

    private mutating func item(depth: Int) -> Piece {
        var piece = atom(depth: depth)
        guard !piece.canBeEmpty, Int.random(in: 0..<2, using: &random) == 0 else { return piece }
        let counts = [("*", true), ("+", false), ("?", true), ("{2}", false), ("{1,2}", false), ("{0,2}", true), ("{2,}", false)]
        guard let count = counts.randomElement(using: &random) else { return piece }
        piece.source += count.0 + (Int.random(in: 0..<3, using: &random) == 0 && count.0 != "{2}" ? "?" : "")
        piece.canBeEmpty = count.1
        return piece
    }

    private mutating func atom(depth: Int) -> Piece {
        let choice = Int.random(in: 0..<(depth > 0 ? 14 : 10), using: &random)
        switch choice {
        case 0...4: return ((isThai ? ["a", "b", "ก", "ข"] : ["a", "b", "c"]).randomElement(using: &random) ?? "a", false)
        case 5: return (".", false)
        case 6: return (isThai ? "[ก-ข่]" : "[a-b]", false)
        case 7: return (isThai ? "[^กa]" : "[^ab]", false)
        case 8: return (["^", "$", "\\A", "\\z"].randomElement(using: &random) ?? "^", true)
        case 9: return isThai ? ("ก", false) : (["\\b", "\\B"].randomElement(using: &random) ?? "\\b", true)
        case 10, 11:
            let inner = alternatives(depth: depth - 1)
            return ("(?:\(inner.source))", inner.canBeEmpty)
        default:
            let inner = alternatives(depth: depth - 1)
            return ("(\(inner.source))", inner.canBeEmpty)
        }
    }
}
