import Testing

@testable import Patterns

@Suite struct ScalarSetTests {
    @Test func `ranges that touch or overlap are joined`() {
        #expect(ScalarSet([5...9, 1...2, 3...3, 8...12]).ranges == [1...3, 5...12])
        #expect(ScalarSet([1...9, 2...3]).ranges == [1...9])
    }

    @Test func `the inverse of the inverse is the set`() {
        let set = ScalarSet([0...4, 9...9, 0x10FFFF...0x10FFFF])
        #expect(set.inverted.ranges == [5...8, 10...0x10FFFE])
        #expect(set.inverted.inverted == set)
        #expect(ScalarSet.all.inverted.ranges == [])
        #expect(ScalarSet([]).inverted == .all)
    }

    @Test func `membership is by range`() {
        let set = ScalarSet([2...4, 9...9])
        #expect((0...11).filter { set.contains($0) } == [2, 3, 4, 9])
    }
}
