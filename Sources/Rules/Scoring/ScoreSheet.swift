public import Diagnostics

/// Works out a score: an item has all its points or none, a sub-indicator the mean of its items, an indicator that of its sub-indicators.
struct ScoreSheet {
    private let pack: Pack

    init(_ pack: Pack) {
        self.pack = pack
    }

    /// The score, given which items are met.
    func score(isMet: (Item) -> Bool) -> Score {
        var lines: [Score.Line] = []
        let tops = self.tops
        let topWeight = Ratio(100, over: max(tops.count, 1))
        var topPoints: [Ratio] = []
        for top in tops {
            let subs = pack.indicators.filter { Self.top(of: $0.id) == top && !items(of: $0.id).isEmpty }
            let subWeight = topWeight * Ratio(1, over: max(subs.count, 1))
            var below: [Score.Line] = []
            var subPoints: [Ratio] = []
            for sub in subs {
                let items = items(of: sub.id)
                let weight = subWeight * Ratio(1, over: items.count)
                let points = items.map { isMet($0) ? Ratio(100) : Ratio(0) }
                let mean = Ratio.mean(points)
                subPoints.append(mean)
                below.append(Score.Line(kind: .subIndicator, id: sub.id, title: sub.title, points: mean, weight: subWeight))
                below += zip(items, points).map { Score.Line(kind: .item, id: $0.id, title: $0.title, points: $1, weight: weight) }
            }
            let mean = Ratio.mean(subPoints)
            topPoints.append(mean)
            let title = pack.indicators.first { $0.id == top }?.title ?? Phrase(top)
            lines.append(Score.Line(kind: .indicator, id: top, title: title, points: mean, weight: topWeight))
            lines += below
        }
        let whole = Ratio.mean(topPoints)
        let grade = pack.bands.first { whole >= Ratio($0.least) }
        return Score(
            fiscalYear: pack.fiscalYear,
            lines: [Score.Line(kind: .whole, id: "", title: pack.title, points: whole, weight: Ratio(100))] + lines, grade: grade?.title)
    }

    /// How many of 100 points depend on an item.
    func weight(of item: Item) -> Ratio {
        let tops = self.tops
        let top = Self.top(of: item.indicator)
        let subs = pack.indicators.filter { Self.top(of: $0.id) == top && !items(of: $0.id).isEmpty }
        let others = items(of: item.indicator).count
        guard tops.contains(top), others > 0, !subs.isEmpty else { return Ratio(0) }
        return Ratio(100, over: tops.count * subs.count * others)
    }

    /// The indicators that have sub-indicators with items, in the pack's order.
    private var tops: [String] {
        var tops: [String] = []
        for indicator in pack.indicators where !items(of: indicator.id).isEmpty && !tops.contains(Self.top(of: indicator.id)) {
            tops.append(Self.top(of: indicator.id))
        }
        return tops
    }

    private func items(of indicator: String) -> [Item] {
        pack.items.filter { $0.indicator == indicator }
    }

    /// The number in front of the full stop.
    private static func top(of id: String) -> String {
        String(id.prefix { $0 != "." })
    }
}

/// A grade, and the points from which on it is given.
public struct Band: Hashable, Sendable {
    /// What it is called.
    public let title: Phrase
    /// The least points of 100.
    public let least: Int
}
