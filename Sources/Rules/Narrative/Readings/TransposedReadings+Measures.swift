import Diagnostics

extension TransposedReadings {
    /// What a row says of its measure in numbers.
    private struct Said {
        let table: Int
        let passage: Passage
        let range: Range<Int>
        let amount: Amount
        /// The unit, by its place in the list; nil of a share in percent.
        let unit: Int?
    }

    /// A number of a measure that another table has for the same measure with two digits in the other order, and that does not stand there
    /// as it is.
    static func measures(_ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = QuantityReader(facts.words.figures)
        let shares = PhraseSet(facts.words.claims.shares)
        var said: [Int: [Said]] = [:]
        for (index, table) in document.tables.enumerated() {
            for row in table.rows {
                guard let number = CountReadings.number(table, row)?.number else { continue }
                for cell in row.cells where cell.hasDigits {
                    said[number, default: []] +=
                        reader.all(cell).map {
                            Said(table: index, passage: cell, range: $0.range, amount: $0.amount, unit: $0.unit)
                        }
                        + shares.hits(cell).compactMap { word in
                            var end = word.range.upperBound
                            return Amount(cell, at: end, end: &end).map {
                                Said(table: index, passage: cell, range: word.range.lowerBound..<end, amount: $0, unit: nil)
                            }
                        }
                }
            }
        }
        let told = Set(finds.findings.map(\.place))
        for (_, all) in said.sorted(by: { $0.key < $1.key }) where all.count <= most {
            for one in all where one.amount.units >= least(one) {
                let others = all.filter { $0.table != one.table && $0.unit == one.unit }
                guard !others.contains(where: { $0.amount.isSame(as: one.amount) }),
                    let other = others.first(where: { $0.table < one.table && areTransposed($0.amount, one.amount) }),
                    !told.contains(one.passage.place(of: one.range))
                else { continue }
                report((one.passage, one.range), (other.passage, other.range), &finds)
            }
        }
    }

    /// 100 numbers: a measure of which so many are told is a table of statistics.
    private static let most = 100

    /// Ten, and any share.
    private static func least(_ said: Said) -> Int { said.unit == nil ? 0 : 100_000 }
}
