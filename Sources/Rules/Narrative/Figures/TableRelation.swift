/// What one figure of a table must be by others, and whether it is.
struct TableRelation {
    enum Kind: Int, Comparable {
        case difference
        case share
        case product
        /// A product of whole numbers.
        case multiple
        case sum
        case weighted
        /// The mean of several.
        case mean
        /// One figure by a number that is the same in all rows.
        case scaled

        static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    let kind: Kind
    let result: FigureTable.Cell
    /// Of a difference the later and the earlier, of a share the part and the whole; of what is weighted, each figure before its weight.
    let inputs: [FigureTable.Cell]
    /// How far the result may be off by rounding.
    let slack: Int
    /// Whether the result has no sign.
    var isUnsigned = false
    /// Of what is scaled the number by which, in ten-thousandths.
    var factor = 0

    /// What the result must be.
    func expected(_ value: (FigureTable.Cell) -> Int) -> Int {
        let values = inputs.map(value)
        switch kind {
        case .difference:
            let difference = values[0] - values[1]
            return isUnsigned ? abs(difference) : difference
        case .share: return values[1] == 0 ? 0 : Bounded.whole(Double(values[0]) * 1_000_000 / Double(values[1]))
        case .product: return Bounded.whole(Double(values[0]) * Double(values[1]) / 1_000_000)
        case .multiple: return Bounded.whole(Double(values[0]) * Double(values[1]) / 10_000)
        case .sum: return Bounded.sum(values)
        case .weighted:
            var sum = 0.0
            for index in stride(from: 0, to: values.count - 1, by: 2) {
                sum += Double(values[index]) * Double(values[index + 1]) / 1_000_000
            }
            return Bounded.whole(sum)
        case .mean: return Bounded.whole(Double(Bounded.sum(values)) / Double(max(values.count, 1)))
        case .scaled: return Bounded.whole(Double(values[0]) * Double(factor) / 10_000)
        }
    }

    /// A score with two decimals, each time with two of its digits exchanged.
    static func swapped(_ units: Int) -> [Int] {
        let places = [100, 1_000, 10_000, 100_000]
        return places.indices.flatMap { first in
            places[(first + 1)...].compactMap { high -> Int? in
                let low = places[first]
                let (one, two) = (units / low % 10, units / high % 10)
                return one == two ? nil : units + (two - one) * low + (one - two) * high
            }
        }
    }

    func holds(_ value: (FigureTable.Cell) -> Int) -> Bool { abs(expected(value) - value(result)) <= slack }

    /// The values of single cells with each of which the relation would hold.
    func cures(_ value: (FigureTable.Cell) -> Int) -> [(cell: FigureTable.Cell, value: Int)] {
        let right = expected(value)
        var found = [(cell: result, value: right)]
        let off = value(result) - right
        switch kind {
        case .difference where !isUnsigned:
            found.append((inputs[0], value(inputs[0]) + off))
            found.append((inputs[1], value(inputs[1]) - off))
        case .sum: found += inputs.map { ($0, value($0) + off) }
        // One of the parts may have two digits the other way round.
        case .mean:
            for cell in inputs {
                let others = Bounded.sum(inputs.filter { $0 != cell }.map(value))
                found += Self.swapped(value(cell)).filter { part in
                    abs(Bounded.whole(Double(others + part) / Double(inputs.count)) - value(result)) <= slack
                }.map { (cell, $0) }
            }
        case .difference, .share, .product, .multiple, .weighted, .scaled: break
        }
        return found.filter { $0.value >= 0 || value($0.cell) < 0 || kind == .difference && $0.cell == result }
    }
}

/// A figure that the others of its table contradict.
struct TableFault {
    let cell: FigureTable.Cell
    /// What it must be.
    let right: Int
    /// The relation by which.
    let relation: TableRelation
}

extension Array where Element == TableRelation {
    /// The cells that explain best which relations do not hold: one wrong figure may break several.
    func faults(_ table: FigureTable, _ words: FigureTable.Reader) -> [TableFault] {
        var values: [FigureTable.Cell: Int] = [:]
        let value = { (cell: FigureTable.Cell) in values[cell] ?? table[cell]?.units ?? 0 }
        var of: [FigureTable.Cell: [Int]] = [:]
        for (index, relation) in enumerated() {
            for cell in Set(relation.inputs + [relation.result]) { of[cell, default: []].append(index) }
        }
        var found: [TableFault] = []
        var broken = indices.filter { !self[$0].holds(value) }
        let limits = broken.isEmpty ? [:] : table.limits(words.totals)
        // 20: a table in which more is wrong is not read aright.
        while !broken.isEmpty, found.count < 20 {
            var best: (fault: TableFault, score: Int)?
            for index in broken {
                for cure in self[index].cures(value) {
                    let before = values[cure.cell]
                    let all = of[cure.cell] ?? []
                    let held = all.filter { self[$0].holds(value) }
                    values[cure.cell] = cure.value
                    let fixed = all.count { broken.contains($0) && self[$0].holds(value) }
                    let spoiled = held.count { !self[$0].holds(value) }
                    values[cure.cell] = before
                    // What is more than it may be is wrong by itself.
                    let isOverLimit = limits[cure.cell].map { cure.value >= 0 && cure.value <= $0 } ?? false
                    let isSwapped = self[index].kind == .mean && cure.cell != self[index].result
                    let score =
                        (isSwapped ? 3 : 0) + (fixed - 2 * spoiled) * 4 + (cure.cell == self[index].result ? 2 : 0)
                        + (self[index].kind < .sum ? 1 : 0)
                        + (isOverLimit ? 6 : 0)
                    if best.map({ score > $0.score }) ?? true {
                        best = (TableFault(cell: cure.cell, right: cure.value, relation: self[index]), score)
                    }
                }
            }
            guard let best else { break }
            found.append(best.fault)
            values[best.fault.cell] = best.fault.right
            let left = broken.filter { !self[$0].holds(value) }
            if left.count == broken.count { break }
            broken = left
        }
        return found
    }
}
