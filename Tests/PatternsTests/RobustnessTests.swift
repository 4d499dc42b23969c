import Patterns
import Testing

@Suite struct RobustnessTests {
    @Test(arguments: 0..<4)
    func `random patterns and texts never crash`(_ seed: Int) {
        var random = SeededGenerator(state: UInt64(1_000 + seed))
        let pieces = [
            "a", "ก", "\\", "(", ")", "[", "]", "{", "}", "*", "+", "?", "|", "^", "$", ".", "-", ":", "(?", "P<", ">", "[:", ":]", "\\p",
            "{L}",
            "\\x{", "1", "9", ",", "\\Q", "\\E", "i", "m", "\\b", "\\d", "{3}", "\\pL", "😀",
        ]
        var accepted = 0
        for round in 0..<750 {
            let source: String
            if round % 2 == 0 {
                source = (0..<Int.random(in: 0...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            } else {
                source = String(decoding: bytes(upTo: 12, using: &random), as: UTF8.self)
            }
            do throws(PatternError) {
                let pattern = try Pattern(source)
                let text = bytes(upTo: 20, using: &random)
                let match = pattern.firstMatch(in: text)
                #expect((match != nil) == pattern.matches(text), "\(source)")
                if pattern.matchesWhole(text) { #expect(match != nil, "\(source)") }
                accepted += 1
            } catch {
                #expect(error.offset >= 0 && error.length >= 0 && error.offset + error.length <= source.utf8.count, "\(source)")
            }
        }
        #expect((100...700).contains(accepted))
    }

    private func bytes(upTo count: Int, using random: inout SeededGenerator) -> [UInt8] {
        (0..<Int.random(in: 0...count, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
    }
}
