import Testing

@testable import Rules

/// Which of several values is the odd one.
@Suite struct BallotTests {
    @Test func `the value of fewer places has the first place of the value of most against it`() {
        let ballot = Ballot([(place: 0, value: "a"), (place: 3, value: "b"), (place: 5, value: "b"), (place: 9, value: "c")])
        #expect(ballot.against("a", at: 0) == 3)
        #expect(ballot.against("c", at: 9) == 3)
        #expect(ballot.against("b", at: 5) == nil)
    }

    @Test func `of as many the later one is wrong`() {
        let ballot = Ballot([(place: 2, value: 7), (place: 4, value: 9)])
        #expect(ballot.against(7, at: 2) == nil)
        #expect(ballot.against(9, at: 4) == 2)
    }

    @Test func `where all agree nothing is wrong`() {
        #expect(Ballot([(place: 0, value: 1), (place: 1, value: 1)]).against(1, at: 1) == nil)
    }
}
