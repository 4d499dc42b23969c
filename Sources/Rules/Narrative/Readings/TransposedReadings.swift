import Diagnostics

/// Numbers that are those of another place but for two digits that have changed places.
enum TransposedReadings {
    /// 40 signs: what is counted stands so near in front of its number.
    private static let front = 40
    /// 100, in ten-thousandths 1,000,000: shorter numbers change places by chance.
    private static let least = 1_000_000
    /// 12: shorter numbers are those of another place only where two others agree.
    private static let short = 120_000

    /// One number with its unit and the words in front of it.
    private struct Count {
        let passage: Passage
        let quantity: Quantity
        let words: TextShare

        /// The number and its unit.
        var value: [Int] { [quantity.unit, quantity.amount.units, quantity.amount.decimals] }

        /// Where it stands, in the order of reading.
        var place: (line: Int32, column: Int32) {
            let span = passage.place(of: quantity.range).span
            return (span.line, span.column)
        }
    }

    /// A number of three digits or more that differs from one of the same unit by two digits beside each other, behind some of the same words.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = QuantityReader(facts.words.figures)
        var counts: [Count] = []
        for passage in document.passages {
            var before = 0
            for quantity in reader.all(passage) {
                defer { before = quantity.range.upperBound }
                guard quantity.amount.units >= short else { continue }
                let start = max(before, quantity.number.lowerBound - front)
                let words = TextShare(passage, within: start..<quantity.number.lowerBound, runsOf: reading.least)
                counts.append(Count(passage: passage, quantity: quantity, words: words))
            }
        }
        // 400: a report that counts so much is a table of statistics.
        guard counts.count <= 400 else { return }
        // Of two as likely, the one that comes later is wrong.
        counts.sort { $0.place < $1.place }
        let same = Dictionary(grouping: counts, by: \.value).mapValues(\.count)
        func votes(_ count: Count) -> Int { same[count.value] ?? 0 }
        for (index, one) in counts.enumerated() {
            guard
                let other = counts.enumerated().first(where: { place, other in
                    (one.quantity.amount.units >= least || votes(one) == 1 && votes(other) > 1) && other.quantity.unit == one.quantity.unit
                        && areTransposed(other.quantity.amount, one.quantity.amount)
                        && (votes(other), -place) > (votes(one), -index) && one.words.share(in: other.words.distinct) > 0
                })?.element
            else { continue }
            finds.add(
                one.passage, one.quantity.range,
                Phrase(
                    th: "({found}) ต่างจาก ({other}) เพียงเลขสองหลักที่สลับกัน",
                    en: "({found}) differs from ({other}) in nothing but two digits that have changed places"),
                [
                    .init("found", one.passage.text(one.quantity.range)),
                    .init("other", other.passage.text(other.quantity.range)),
                ],
                notes: [Note(other.passage, other.quantity.range, th: "จำนวนอีกแห่ง", en: "the other number")])
        }
    }

    /// Whether two numbers have the same digits but for two beside each other.
    static func areTransposed(_ one: Amount, _ two: Amount) -> Bool {
        guard one.units != two.units, one.decimals == two.decimals else { return false }
        let (first, second) = (digits(one.units), digits(two.units))
        guard first.count == second.count else { return false }
        let odd = first.indices.filter { first[$0] != second[$0] }
        return odd.count == 2 && odd[0] + 1 == odd[1] && first[odd[0]] == second[odd[1]] && first[odd[1]] == second[odd[0]]
    }

    private static func digits(_ units: Int) -> [UInt8] { Array(String(units.magnitude).utf8) }
}
