import Diagnostics

/// What was reached beside what was aimed at, and growth in percent.
enum ComparisonReadings {
    /// 12 signs: the number of a target stands right behind the word for it.
    private static let near = 12
    /// 130 signs: the numbers that are compared stand in one sentence.
    private static let sentence = 130

    /// "Above the target" of what lies below it, or the other way round.
    static func targets(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = QuantityReader(facts.words.figures)
        let aims = PhraseSet(reading.words)
        let above = reading.also
        let directions = PhraseSet(above + reading.unless)
        for passage in document.passages {
            let words = directions.hits(passage)
            if words.isEmpty { continue }
            let all = reader.all(passage)
            for word in words {
                guard
                    let target = all.last(where: { quantity in
                        quantity.range.upperBound <= word.range.lowerBound && word.range.lowerBound - quantity.range.upperBound <= sentence
                            && isTarget(quantity, passage, aims)
                    })
                else { continue }
                let isAbove = word.phrase < above.count
                let difference = all.first {
                    $0.number.lowerBound >= word.range.upperBound && $0.number.lowerBound - word.range.upperBound <= near
                        && $0.unit == target.unit
                }
                let others = all.filter {
                    $0.unit == target.unit && $0.number != target.number && $0.range.upperBound <= word.range.lowerBound
                        && word.range.lowerBound - $0.range.upperBound <= 2 * sentence && !isTarget($0, passage, aims)
                }
                let reached: Quantity?
                if let difference {
                    let (right, wrong) = (isAbove ? 1 : -1, isAbove ? -1 : 1)
                    func stands(_ side: Int) -> Quantity? {
                        others.last { $0.amount.units == target.amount.units + side * difference.amount.units }
                    }
                    reached = stands(right) == nil ? stands(wrong) : nil
                } else {
                    // The number next to the target is the one that is compared with it, where there is but one.
                    reached = others.count == 1 && (others[0].amount > target.amount) != isAbove ? others.first : nil
                }
                guard let reached, reached.amount != target.amount else { continue }
                finds.add(
                    passage, word.range.lowerBound..<(difference?.range.upperBound ?? word.range.upperBound),
                    Phrase(
                        th: "({found}) แต่ได้ ({reached}) จากเป้าหมาย ({target})",
                        en: "({found}), but ({reached}) were reached and ({target}) aimed at"),
                    [
                        .init("found", passage.text(word.range)), .init("reached", passage.text(reached.range)),
                        .init("target", passage.text(target.range)),
                    ],
                    notes: [
                        Note(passage, reached.range, th: "ผลที่ได้", en: "what was reached"),
                        Note(passage, target.range, th: "เป้าหมาย", en: "the target"),
                    ])
            }
        }
    }

    private static func isTarget(_ quantity: Quantity, _ passage: Passage, _ aims: PhraseSet) -> Bool {
        let start = quantity.number.lowerBound
        return (max(0, start - near)..<start).contains { at in
            aims.hit(passage, at: at).map { hit in !passage.key[hit.range.upperBound..<start].contains(where: \.isDigit) } ?? false
        }
    }

    /// A change in percent that is not that of the two numbers between which it is named.
    static func growth(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = QuantityReader(facts.words.figures)
        let claims = facts.words.claims
        let changes = PhraseSet(claims.rises + claims.falls)
        let percents = PhraseSet(reading.words)
        for passage in document.passages where percents.first(passage) != nil {
            let all = reader.all(passage)
            guard all.count >= 2 else { continue }
            for percent in percents.hits(passage) {
                var end = percent.range.upperBound
                guard let share = Amount(passage, at: end, end: &end),
                    let word = (0...near).lazy.compactMap({ changes.hit(passage, endingAt: percent.range.lowerBound - $0) }).first
                else { continue }
                let own = all.filter {
                    $0.range.upperBound <= word.range.lowerBound && word.range.lowerBound - $0.range.upperBound <= sentence
                }
                guard let last = own.last else { continue }
                let values = own.filter { $0.unit == last.unit }.suffix(3)
                // Two numbers and what lies between them leave no doubt what is compared.
                guard values.count == 3, let triple = triple(Array(values)) else { continue }
                let right = Double(triple.change.amount.units) * 1_000_000 / Double(triple.base.amount.units)
                let slack = share.decimals == 0 ? 5_001.0 : share.decimals == 1 ? 501 : 51
                guard abs(right - Double(share.units)) > slack else { continue }
                // The share may be one of all there are.
                let isOfOther = own.contains { whole in
                    whole.unit == last.unit && !values.contains { $0.range == whole.range } && whole.amount.units > 0
                        && abs(Double(triple.change.amount.units) * 1_000_000 / Double(whole.amount.units) - Double(share.units)) <= slack
                }
                if isOfOther { continue }
                finds.add(
                    passage, word.range.lowerBound..<end,
                    Phrase(
                        th: "ร้อยละไม่ตรง ({stated}): {change} จาก {base} คือร้อยละ {right}",
                        en: "the share is not right ({stated}): {change} of {base} is {right} per cent"),
                    [
                        .init("stated", passage.text(word.range.lowerBound..<end)), .init("change", triple.change.amount.shown),
                        .init("base", triple.base.amount.shown),
                        .init("right", Amount(units: Bounded.whole(right / 100) * 100, decimals: 2).shown),
                    ],
                    notes: [
                        Note(passage, triple.change.range, th: "ส่วนต่าง", en: "the change"),
                        Note(passage, triple.base.range, th: "ฐาน", en: "what it is of"),
                    ])
            }
        }
    }

    /// Of three numbers the change and the one from which it went, where one is the difference of the others.
    private static func triple(_ values: [Quantity]) -> (change: Quantity, base: Quantity)? {
        let sorted = values.sorted { $0.amount < $1.amount }
        guard sorted[2].amount.units == sorted[0].amount.units + sorted[1].amount.units, sorted[0].amount.units > 0 else { return nil }
        // The change is the smaller part, and what was before the change is next to the larger.
        let (change, rest) = (sorted[0], sorted[1])
        guard change.amount < rest.amount else { return nil }
        return (change, rest)
    }

    /// A mean for each of several things that is not what all come to by their number.
    static func means(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = QuantityReader(facts.words.figures)
        let words = PhraseSet(reading.words)
        let each = facts.words.figures.each.map { Passage.key($0) }
        for passage in document.passages where words.first(passage) != nil {
            let all = reader.all(passage)
            for word in words.hits(passage) {
                guard let unit = reader.units.hit(passage, at: word.range.upperBound),
                    let sign = each.first(where: { passage.has($0, at: unit.range.upperBound) }),
                    let mean = all.first(where: { $0.number.lowerBound == unit.range.upperBound + sign.count }),
                    let total = all.last(where: { $0.range.upperBound <= word.range.lowerBound && $0.unit == mean.unit }),
                    word.range.lowerBound - total.range.upperBound <= near
                else { continue }
                let groups = all.filter {
                    $0.unit == unit.phrase && $0.range.upperBound <= total.number.lowerBound
                        && total.number.lowerBound - $0.range.upperBound <= sentence && $0.amount.units > 0
                }
                // The numbers of all times may stand side by side.
                let listed = all.filter { $0.unit == mean.unit && $0.range.upperBound <= word.range.lowerBound }
                let isOfAll = groups.contains { group in
                    let count = group.amount.units / 10_000
                    guard count >= 2, count <= listed.count else { return false }
                    let sum = Bounded.sum(listed.suffix(count).map(\.amount.units))
                    return abs(Double(sum) - Double(mean.amount.units) * Double(count)) < 10_000
                }
                if isOfAll { continue }
                guard let group = groups.first,
                    !groups.contains(where: { group in
                        let right = Double(total.amount.units) * 10_000 / Double(group.amount.units)
                        return abs(right - Double(mean.amount.units))
                            <= (mean.amount.decimals == 0 ? 5_001 : mean.amount.decimals == 1 ? 501 : 51)
                    })
                else { continue }
                finds.add(
                    passage, word.range.lowerBound..<mean.range.upperBound,
                    Phrase(
                        th: "({found}) แต่ {total} หาร {groups} ได้ {right}", en: "({found}), but {total} by {groups} is {right}"),
                    [
                        .init("found", passage.text(word.range.lowerBound..<mean.range.upperBound)), .init("total", total.amount.shown),
                        .init("groups", group.amount.shown),
                        .init(
                            "right",
                            Amount(
                                units: Bounded.whole(Double(total.amount.units) * 100 / Double(group.amount.units)) * 100, decimals: 2
                            ).shown),
                    ],
                    notes: [
                        Note(passage, total.range, th: "ทั้งหมด", en: "all of them"),
                        Note(passage, group.range, th: "จำนวนครั้ง", en: "how many times"),
                    ])
            }
        }
    }
}
