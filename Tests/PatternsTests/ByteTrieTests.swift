import Testing

@testable import Patterns

@Suite struct ByteTrieTests {
    @Test(
        arguments: [
            [0x0E01...0x0E5B], [0...0x10FFFF], [0x7F...0x80], [0x7FF...0x800, 0xFFFF...0x10000],
            [0x85...0x85, 0xC5...0x3FF, 0xE123...0x2F123],
            [0xD000...0xE100], [],
        ] as [[ClosedRange<UInt32>]])
    func `exactly the set's scalars are accepted`(_ ranges: [ClosedRange<UInt32>]) {
        let set = ScalarSet(ranges)
        let trie = ByteTrie(set)
        var values = Array(stride(from: UInt32(0), through: 0x10FFFF, by: 61))
        for range in ranges {
            values += [range.lowerBound, range.lowerBound + 1, range.upperBound, range.upperBound + 1]
            if range.lowerBound > 0 { values.append(range.lowerBound - 1) }
        }
        var wrong: [UInt32] = []
        for value in values {
            guard let scalar = Unicode.Scalar(value) else { continue }
            if accepts(trie, Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)) != set.contains(value) { wrong.append(value) }
        }
        #expect(wrong == [])
        #expect(!accepts(trie, [0xED, 0xA0, 0x80]))
        #expect(!accepts(trie, [0xC1, 0xBF]))
        #expect(!accepts(trie, [0xE0, 0x9F, 0xBF]))
    }

    @Test func `equal tails are shared`() {
        #expect(ByteTrie(ScalarSet([0x0E01...0x0E5B])).nodes.count == 4)
        #expect(ByteTrie(.all).nodes.count == 8)
    }

    private func accepts(_ trie: ByteTrie, _ bytes: [UInt8]) -> Bool {
        var node = 0
        for (index, byte) in bytes.enumerated() {
            guard let edge = trie.nodes[node].first(where: { $0.low <= byte && byte <= $0.high }) else { return false }
            if edge.target < 0 { return index == bytes.count - 1 }
            node = Int(edge.target)
        }
        return false
    }
}
