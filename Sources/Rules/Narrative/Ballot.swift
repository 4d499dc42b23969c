/// Which of several values most places of a report agree on, and of as many the one that comes first.
struct Ballot<Value: Hashable> {
    /// One value: how many places have it, and the first of them.
    private struct Share {
        let value: Value
        var votes: Int
        let first: Int
    }

    private var shares: [Value: Share] = [:]
    private var best: Share?
    private var second: Share?

    /// Counts the values of places, in the order of reading.
    init(_ values: some Sequence<(place: Int, value: Value)>) {
        for (place, value) in values { shares[value, default: Share(value: value, votes: 0, first: place)].votes += 1 }
        let order = shares.values.sorted { ($0.votes, -$0.first) > ($1.votes, -$1.first) }
        best = order.first
        second = order.dropFirst().first
    }

    /// The first place of the value that speaks most against the one of a place; nil where none does.
    func against(_ value: Value, at place: Int) -> Int? {
        guard let own = shares[value], let other = best?.value == value ? second : best,
            (other.votes, -other.first) > (own.votes, -place)
        else { return nil }
        return other.first
    }
}
