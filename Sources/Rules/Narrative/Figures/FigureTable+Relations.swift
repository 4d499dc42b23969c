extension FigureTable {
    /// What holds between the columns of most rows, and between totals and what they sum up.
    ///
    /// What a column means is proven by the rows in which the relation holds; its name only lowers how many of them it takes.
    func relations(_ words: Reader) -> [TableRelation] {
        var found: [TableRelation] = []
        let sums = sumsOfRows(words.totals)
        found += sums.relations
        found += differences(words.differences, without: sums.columns)
        let percents = quotients(words.shares, means: words.means)
        found += percents.relations
        found += products()
        found += multiples()
        let parts = sharesOfTotals(words.totals, words.shares, without: percents.columns)
        found += parts
        found += scales(words.shares, without: percents.columns.union(parts.map(\.result.column)))
        found += weighted(words.totals, words.weights)
        found += meansOfColumns(words.means)
        found += meansOfGroups()
        // A total that is right by the others of its row, or by weights, is no sum of the rows above.
        let right = Set(found.filter { holds($0) }.map(\.result))
        let below = sumsOfColumns(words.totals, words.shares, without: percents.columns) + meansOfRows(words.means)
        found += below.filter { holds($0) || !right.contains($0.result) }
        return found
    }

    /// What holds between the columns of most rows, and nothing between the rows.
    func relations(ofRows words: Reader) -> [TableRelation] {
        let sums = sumsOfRows(words.totals)
        return sums.relations + differences(words.differences, without: sums.columns)
            + quotients(words.shares, means: words.means).relations
    }

    private func figures(_ row: Int, _ columns: [Int]) -> [Figure]? {
        let figures = columns.compactMap { self[Cell(row: row, column: $0)] }
        return figures.count == columns.count ? figures : nil
    }

    /// 100, in ten-thousandths: parts of no more are shares, and rounded.
    private static let hundred = 1_000_000

    /// Whether a cell holds a dash, which stands for nothing.
    private func isDash(_ row: Int, _ column: Int) -> Bool {
        guard cells[row].indices.contains(column) else { return false }
        let key = cells[row][column].key
        return key.count == 1 && [0x2D, 0x2013, 0x2014, 0x2212].contains(key[0])
    }

    private func cells(_ row: Int, _ columns: [Int]) -> [Cell] { columns.map { Cell(row: row, column: $0) } }

    private func holds(_ relation: TableRelation) -> Bool { relation.holds { self[$0]?.units ?? 0 } }

    /// One in the last decimal place that is written, in ten-thousandths.
    private static func unit(_ decimals: Int) -> Int {
        switch decimals {
        case 0: 10_000
        case 1: 1_000
        case 2: 100
        case 3: 10
        default: 1
        }
    }

    /// Whether relations of all rows are proven by those that hold.
    private func isProven(_ relations: [TableRelation], least: Int, named: Bool, _ counts: (TableRelation) -> Bool) -> Bool {
        let holding = relations.filter { holds($0) }
        let telling = holding.count(where: counts)
        if named { return telling >= 2 && holding.count * 2 >= relations.count }
        return telling >= least && holding.count * 3 >= relations.count * 2
    }

    /// The figures that are more than that of a column in front of them, where none of the other rows are: what each may be at most.
    func limits(_ totals: PhraseSet) -> [Cell: Int] {
        var found: [Cell: Int] = [:]
        for (index, upper) in columns.enumerated() {
            for lower in columns[(index + 1)...] {
                let pairs = rows.indices.filter { !isTotal($0, totals) }.compactMap { row in
                    figures(row, [upper, lower]).map { (row, $0[0].units, $0[1].units) }
                }
                let over = pairs.filter { $0.2 > $0.1 }
                guard over.count == 1, pairs.count > 3, pairs.allSatisfy({ $0.2 >= 0 }) else { continue }
                for (row, most, _) in over { found[Cell(row: row, column: lower)] = most }
            }
        }
        return found
    }

    /// A column that is the difference of two in front of it.
    private func differences(_ words: PhraseSet, without done: Set<[Int]>) -> [TableRelation] {
        var found: [TableRelation] = []
        for result in columns {
            // Of several pairs that it may be the difference of, those are right by which most rows are.
            var best: (relations: [TableRelation], odd: Int)?
            for (index, first) in columns.enumerated() where first < result {
                for second in columns[(index + 1)...]
                where second < result && !done.contains(where: { Set([first, second, result]).isSubset(of: $0) }) {
                    let rows = rows.indices.filter { figures($0, [first, second, result]) != nil }
                    let isUnsigned = rows.allSatisfy { !(self[Cell(row: $0, column: result)]?.isSigned ?? false) }
                    for order in [[second, first], [first, second]] {
                        let relations = rows.map { row in
                            let decimals = figures(row, [first, second, result])?.map(\.decimals) ?? []
                            let isRounded = (decimals.last ?? 0) < (decimals.dropLast().max() ?? 0)
                            return TableRelation(
                                kind: .difference, result: Cell(row: row, column: result), inputs: cells(row, order),
                                slack: isRounded ? Self.unit(decimals.last ?? 0) / 2 : 0, isUnsigned: isUnsigned)
                        }
                        let isNamed = names(result, words)
                        let isRight = isProven(relations, least: 3, named: isNamed) {
                            // Of what is called a difference nothing may be left as well.
                            (isNamed || (self[$0.result]?.units ?? 0) != 0) && (self[$0.inputs[1]]?.units ?? 0) != 0
                        }
                        if isRight {
                            let odd = relations.count { !holds($0) }
                            if let known = best, known.odd == odd {
                                best?.relations += relations
                            } else if best.map({ odd < $0.odd }) ?? true {
                                best = (relations, odd)
                            }
                            break
                        }
                    }
                }
            }
            // What is left of a budget may be less by more than what was spent.
            if let odd = best?.odd, odd > 0, let balance = balance(result, better: odd) {
                found += balance
                continue
            }
            // A column that a sum explains is no difference of others in only some of its rows.
            if let best, best.odd == 0 || !done.contains(where: { $0.contains(result) }) { found += best.relations }
        }
        return found
    }

    /// A column that is what several in front of it leave of the first of them, where fewer rows are odd than some.
    ///
    /// Blank cells take nothing away. As sums: the first is the result and all that was taken away.
    private func balance(_ result: Int, better most: Int) -> [TableRelation]? {
        for first in columns where first < result {
            let between = columns.filter { first < $0 && $0 < result }
            guard between.count >= 2 else { continue }
            let relations = rows.indices.compactMap { row -> TableRelation? in
                guard figures(row, [first, result]) != nil else { return nil }
                let taken = cells(row, between.filter { self[Cell(row: row, column: $0)].map { !$0.isSigned } ?? false })
                return TableRelation(kind: .sum, result: Cell(row: row, column: first), inputs: taken + cells(row, [result]), slack: 0)
            }
            let odd = relations.count { !holds($0) }
            // Several rows must take away in more than one column, or it is a difference.
            let columns = Set(relations.filter { holds($0) }.flatMap { $0.inputs.dropLast() }.map(\.column))
            if columns.count > 1, odd < most, (relations.count - odd) * 3 >= relations.count * 2 { return relations }
        }
        return nil
    }

    /// A column that is the sum of two or more beside it.
    private func sumsOfRows(_ totals: PhraseSet) -> (relations: [TableRelation], columns: Set<[Int]>) {
        var found: [TableRelation] = []
        var used: Set<[Int]> = []
        for (index, result) in columns.enumerated() {
            let blocks = [Array(columns[..<index].reversed()), Array(columns[(index + 1)...])]
            for block in blocks where block.count >= 2 {
                for length in stride(from: block.count, through: 2, by: -1) {
                    let inputs = Array(block.prefix(length))
                    // What is signed is a difference, and no part of a sum.
                    let isSigned = inputs.contains { column in
                        rows.indices.contains { self[Cell(row: $0, column: column)]?.isSigned ?? false }
                    }
                    if isSigned { continue }
                    let relations = rows.indices.compactMap { row -> TableRelation? in
                        // A dash adds nothing.
                        let added = inputs.filter { !isDash(row, $0) }
                        guard !added.isEmpty, figures(row, added + [result]) != nil else { return nil }
                        let decimals = added.compactMap { self[Cell(row: row, column: $0)]?.decimals }.max() ?? 0
                        let isShare = decimals > 0 && (self[Cell(row: row, column: result)]?.units ?? 0) <= Self.hundred
                        return TableRelation(
                            kind: .sum, result: Cell(row: row, column: result), inputs: cells(row, added),
                            slack: isShare ? added.count * Self.unit(decimals) / 2 : 0)
                    }
                    let isRight = isProven(relations, least: 3, named: false) { relation in
                        relation.inputs.count { (self[$0]?.units ?? 0) != 0 } >= 2
                    }
                    guard isRight else { continue }
                    // Of the same columns, each could be called the result.
                    if used.insert((inputs + [result]).sorted()).inserted { found += relations }
                    break
                }
            }
        }
        return (found, used)
    }

    /// A column that is the share of one in another, in percent.
    private func quotients(_ words: PhraseSet, means: PhraseSet) -> (relations: [TableRelation], columns: Set<Int>) {
        var found: [TableRelation] = []
        var used: Set<Int> = []
        for result in columns {
            let others = columns.filter { $0 < result }
            // Of several columns that it may be the share of, it is that of the one by which most rows are right.
            var best: (relations: [TableRelation], holding: Int)?
            for whole in others {
                for part in others where part != whole {
                    // A row of means has the mean of the shares above it.
                    let all = rows.indices.filter { row in
                        !isTotal(row, means) && figures(row, [part, whole, result]).map { $0[1].units > 0 } ?? false
                    }
                    let relations = all.map { row in
                        let decimals = self[Cell(row: row, column: result)]?.decimals ?? 0
                        return TableRelation(
                            kind: .share, result: Cell(row: row, column: result), inputs: cells(row, [part, whole]),
                            slack: Self.unit(decimals) - (decimals == 0 ? 5_000 : 0))
                    }
                    let isRight = isProven(relations, least: 3, named: names(result, words)) { relation in
                        (self[relation.inputs[0]]?.units ?? 0) != 0
                    }
                    let isTelling = relations.contains {
                        holds($0) && 0 < (self[$0.result]?.units ?? 0) && (self[$0.result]?.units ?? 0) != 1_000_000
                    }
                    guard isRight, isTelling else { continue }
                    let holding = relations.count { holds($0) }
                    if best.map({ holding > $0.holding }) ?? true { best = (relations, holding) }
                }
            }
            if let best {
                found += best.relations
                used.insert(result)
            }
        }
        return (found, used)
    }

    /// A column that is one in front of it by the weight in another, in percent.
    private func products() -> [TableRelation] {
        for result in columns {
            for (index, first) in columns.enumerated() where first < result {
                for second in columns[(index + 1)...] where second < result {
                    let all = rows.indices.filter { figures($0, [first, second, result]) != nil }
                    let relations = all.map { row in
                        TableRelation(
                            kind: .product, result: Cell(row: row, column: result), inputs: cells(row, [first, second]),
                            slack: Self.unit(self[Cell(row: row, column: result)]?.decimals ?? 0))
                    }
                    // Small whole numbers are near a product by chance.
                    let holding = relations.filter { holds($0) && abs(self[$0.result]?.units ?? 0) > 4 * $0.slack }
                    if relations.count >= 3, holding.count >= 2, holding.count * 3 >= relations.count * 2 { return relations }
                }
            }
        }
        return []
    }

    /// More than one and at most 10,000, in ten-thousandths.
    private static let factors = 10_001...100_000_000

    /// A column that is the product of two in front of it, such as a risk by its likelihood and its impact.
    private func multiples() -> [TableRelation] {
        for result in columns {
            for (index, first) in columns.enumerated() where first < result {
                for second in columns[(index + 1)...] where second < result {
                    let all = rows.indices.filter {
                        figures($0, [first, second, result])?.allSatisfy { $0.decimals == 0 && $0.units > 0 } ?? false
                    }
                    let relations = all.map { row in
                        TableRelation(
                            kind: .multiple, result: Cell(row: row, column: result), inputs: cells(row, [first, second]), slack: 0)
                    }
                    // By one everything is its own product.
                    let telling = relations.count { relation in
                        holds(relation) && relation.inputs.allSatisfy { (self[$0]?.units ?? 0) > 10_000 }
                    }
                    let holding = relations.count { holds($0) }
                    if telling >= 3, holding * 4 >= relations.count * 3 { return relations }
                }
            }
        }
        return []
    }

    /// Columns of shares of which each is one of the total of a column in front of it.
    private func sharesOfTotals(_ totals: PhraseSet, _ words: PhraseSet, without done: Set<Int>) -> [TableRelation] {
        guard let last = rows.indices.last(where: { isTotal($0, totals) }) else { return [] }
        var found: [TableRelation] = []
        for result in columns where names(result, words) && !done.contains(result) {
            for part in columns where part < result {
                guard let whole = self[Cell(row: last, column: part)], whole.units > 0 else { continue }
                let all = rows.indices.filter { $0 != last && !isTotal($0, totals) && figures($0, [part, result]) != nil }
                let relations = all.map { row in
                    let decimals = self[Cell(row: row, column: result)]?.decimals ?? 0
                    return TableRelation(
                        kind: .share, result: Cell(row: row, column: result),
                        inputs: [Cell(row: row, column: part), Cell(row: last, column: part)],
                        slack: Self.unit(decimals) - (decimals == 0 ? 5_000 : 0))
                }
                let isRight = isProven(relations, least: 3, named: true) { relation in (self[relation.inputs[0]]?.units ?? 0) != 0 }
                // Where the total is a hundred and all but one are right, few need to tell.
                let isWhole =
                    self[Cell(row: last, column: result)]?.units == 1_000_000 && relations.count > 2
                    && relations.count { !holds($0) } == 1
                if isRight || isWhole {
                    found += relations
                    break
                }
            }
        }
        return found
    }

    /// A column of shares that is one in front of it by a number that is the same in all rows, such as a mean of five in percent.
    private func scales(_ shares: PhraseSet, without done: Set<Int>) -> [TableRelation] {
        for result in columns where names(result, shares) && !done.contains(result) {
            for input in columns where input < result {
                let all = rows.indices.filter { figures($0, [input, result]).map { $0[0].units > 0 } ?? false }
                let factors = all.map { row in
                    Bounded.whole(
                        Double(self[Cell(row: row, column: result)]?.units ?? 0) * 10_000
                            / Double(self[Cell(row: row, column: input)]?.units ?? 1))
                }
                for factor in Set(factors.map { ($0 + 500) / 1_000 * 1_000 }).sorted() where Self.factors.contains(factor) {
                    let relations = all.map { row in
                        TableRelation(
                            kind: .scaled, result: Cell(row: row, column: result), inputs: cells(row, [input]),
                            slack: Self.unit(self[Cell(row: row, column: input)]?.decimals ?? 0) * factor / 20_000 + 1, factor: factor)
                    }
                    let holding = relations.count { holds($0) }
                    if holding >= 3, holding * 3 >= relations.count * 2 { return relations }
                }
            }
        }
        return []
    }

    /// Totals of rows, each of the rows above it back to the total before, of all rows, or of the totals.
    private func sumsOfColumns(_ totals: PhraseSet, _ shares: PhraseSet, without done: Set<Int>) -> [TableRelation] {
        var found: [TableRelation] = []
        var doubtful: [TableRelation] = []
        for column in columns where !done.contains(column) {
            var above: [Int] = []
            var subtotals: [Int] = []
            for row in rows.indices {
                let cell = Cell(row: row, column: column)
                guard let figure = self[cell] else { continue }
                guard isTotal(row, totals) else {
                    above.append(row)
                    continue
                }
                let all = rows[..<row].indices.filter { self[Cell(row: $0, column: column)] != nil && !isTotal($0, totals) }
                let own = all.filter { $0 >= lastStart }
                // The difference of two others of its row is no sum.
                let others = columns.filter { $0 != column }.compactMap { self[Cell(row: row, column: $0)]?.units }
                let isDifference = others.contains { one in others.contains { two in one != two && one - two == figure.units } }
                // Of several rows only one may have a figure.
                let isOnly = above.count == 1 && self[Cell(row: above[0], column: column)]?.units == figure.units
                let choices = isDifference && figure.isSigned || isOnly ? [] : [above, all, subtotals, own].filter { $0.count >= 2 }
                let relations = choices.map { rows in
                    let decimals = rows.compactMap { self[Cell(row: $0, column: column)]?.decimals }.max() ?? 0
                    return TableRelation(
                        kind: .sum, result: cell, inputs: rows.map { Cell(row: $0, column: column) },
                        slack: decimals == 0 || figure.units >= 1_000_0000 ? 0 : rows.count * Self.unit(decimals) / 2)
                }
                if let right = relations.first(where: { holds($0) }) {
                    found.append(right)
                } else if let first = relations.first, isAdded(first, column, shares) {
                    found.append(first)
                } else if let first = relations.first, above.count >= 2, !names(column, shares), !isMean(first) {
                    doubtful.append(first)
                }
                subtotals.append(row)
                above = []
            }
        }
        // A total that is far off is one where at least two others of its row are right.
        return found + doubtful.filter { one in found.count { $0.result.row == one.result.row && holds($0) } >= 2 }
    }

    /// A last row that is the mean of those above it, as one of its columns shows.
    private func meansOfColumns(_ words: PhraseSet) -> [TableRelation] {
        guard let last = rows.indices.last, last >= Self.leastOfMean, isTotal(last, words) else { return [] }
        let above = Array(rows.indices.dropLast())
        let relations = columns.compactMap { column -> TableRelation? in
            guard let mean = self[Cell(row: last, column: column)], mean.decimals > 0, !mean.isSigned,
                above.allSatisfy({ self[Cell(row: $0, column: column)].map { !$0.isSigned } ?? false })
            else { return nil }
            return TableRelation(
                kind: .mean, result: Cell(row: last, column: column), inputs: above.map { Cell(row: $0, column: column) },
                slack: Self.unit(mean.decimals))
        }
        return relations.contains { holds($0) } ? relations : []
    }

    /// Rows of means among others, each of the rows above it back to the one before, where most of them are right.
    private func meansOfRows(_ words: PhraseSet) -> [TableRelation] {
        let named = rows.indices.filter { isTotal($0, words) }
        guard named.count >= 2 else { return [] }
        var found: [TableRelation] = []
        for column in columns {
            var first = 0
            let relations = named.compactMap { row -> TableRelation? in
                defer { first = row + 1 }
                let inputs = (first..<row).map { Cell(row: $0, column: column) }.filter { self[$0].map { !$0.isSigned } ?? false }
                guard let mean = self[Cell(row: row, column: column)], mean.decimals > 0, !mean.isSigned, inputs.count >= 2 else {
                    return nil
                }
                return TableRelation(kind: .mean, result: Cell(row: row, column: column), inputs: inputs, slack: Self.unit(mean.decimals))
            }
            let holding = relations.count { holds($0) }
            if holding >= 2, holding * 3 >= relations.count * 2 { found += relations }
        }
        return found
    }

    /// A column with one figure for each group of rows, which is the mean of those that another column has in the group.
    private func meansOfGroups() -> [TableRelation] {
        for result in columns {
            let firsts = rows.indices.filter { self[Cell(row: $0, column: result)].map { !$0.isSigned && $0.decimals > 0 } ?? false }
            guard firsts.count >= Self.leastOfMean, firsts.count < rows.count else { continue }
            for parts in columns where parts != result {
                let relations = firsts.indices.compactMap { index -> TableRelation? in
                    let end = index + 1 < firsts.count ? firsts[index + 1] : rows.count
                    let inputs = (firsts[index]..<end).map { Cell(row: $0, column: parts) }.filter { self[$0] != nil }
                    guard inputs.count >= 2, inputs.first?.row == firsts[index] else { return nil }
                    let cell = Cell(row: firsts[index], column: result)
                    return TableRelation(kind: .mean, result: cell, inputs: inputs, slack: Self.unit(self[cell]?.decimals ?? 0))
                }
                let holding = relations.count { holds($0) }
                if holding >= Self.leastOfMean, holding * 3 >= relations.count * 2 { return relations }
            }
        }
        return []
    }

    /// 3 rows: of fewer nobody gives the mean.
    private static let leastOfMean = 3

    /// Whether a total with decimals lies between what stands above it, as a mean does.
    private func isMean(_ relation: TableRelation) -> Bool {
        let parts = relation.inputs.map { self[$0]?.units ?? 0 }
        guard let total = self[relation.result], total.decimals >= 2, let least = parts.min(), let most = parts.max() else { return false }
        return least <= total.units && total.units <= most
    }

    /// Whether a total is meant as a sum: it is not far off, and shares are only added up to a hundred.
    private func isAdded(_ relation: TableRelation, _ column: Int, _ shares: PhraseSet) -> Bool {
        let sum = relation.expected { self[$0]?.units ?? 0 }
        let total = self[relation.result]?.units ?? 0
        guard sum > 0, total > 0, abs(total - sum) * 5 < sum * 2 else { return false }
        return !names(column, shares)
    }

    /// The total of a column of scores by a column of weights that make up a hundred.
    private func weighted(_ totals: PhraseSet, _ words: PhraseSet) -> [TableRelation] {
        guard let weights = columns.first(where: { names($0, words) }) else { return [] }
        var found: [TableRelation] = []
        for column in columns where column != weights {
            let all = rows.indices.filter { figures($0, [column, weights]) != nil }
            guard let last = all.last, all.count >= 3 else { continue }
            let rows = all.dropLast()
            let sum = Bounded.sum(rows.map { self[Cell(row: $0, column: weights)]?.units ?? 0 })
            let isMean = rows.contains {
                (self[Cell(row: $0, column: column)]?.units ?? 0) >= (self[Cell(row: last, column: column)]?.units ?? 0)
            }
            guard sum == 1_000_000, self[Cell(row: last, column: weights)]?.units == sum, isMean else { continue }
            found.append(
                TableRelation(
                    kind: .weighted, result: Cell(row: last, column: column),
                    inputs: rows.flatMap { [Cell(row: $0, column: column), Cell(row: $0, column: weights)] }, slack: 200))
        }
        return found
    }
}
