import Diagnostics

/// Sums, counts and shares that a sentence states.
enum FigureReadings {
    /// One number with the word behind it that says what it counts.
    private struct Count {
        let range: Range<Int>
        let amount: Amount
    }

    /// Counts of one thing in a passage, in order.
    private static func counts(_ passage: Passage, _ unit: [UInt16]) -> [Count] {
        var found: [Count] = []
        var at = 0
        while at < passage.key.count {
            var end = at
            guard passage.key[at].isDigit, let amount = Amount(passage, at: at, end: &end) else {
                at += 1
                continue
            }
            if passage.has(unit, at: end) { found.append(Count(range: at..<end + unit.count, amount: amount)) }
            at = max(end, at + 1)
        }
        return found
    }

    /// 30 signs: the parts of a sum stand close together.
    private static let reach = 30

    /// A total that is not the sum of the counts in front of it.
    static func counts(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let totals = PhraseSet(reading.words)
        let units = reading.also.map { Passage.key($0) }
        for passage in document.passages {
            guard totals.first(passage) != nil else { continue }
            for unit in units {
                let all = counts(passage, unit)
                for (index, total) in all.enumerated() where index >= 2 {
                    guard totals.hit(passage, endingAt: total.range.lowerBound) != nil else { continue }
                    var parts: [Count] = []
                    var next = total.range.lowerBound
                    for part in all[..<index].reversed() {
                        if next - part.range.upperBound > reach || totals.hit(passage, endingAt: part.range.lowerBound) != nil { break }
                        parts.append(part)
                        next = part.range.lowerBound
                    }
                    // The whole may be named first, and other numbers may stand in front of the parts.
                    if isSum(total, of: parts) { continue }
                    if parts.count > 2, parts.last?.amount == total.amount { parts.removeLast() }
                    let sum = parts.reduce(0) { $0 + $1.amount.units }
                    guard parts.count >= 2, sum != total.amount.units else { continue }
                    finds.add(
                        passage, total.range,
                        Phrase(
                            th: "ยอดรวม ({total}) ไม่ตรงกับผลบวก {sum} ของ {count} จำนวนก่อนหน้า",
                            en: "the total ({total}) is not the sum {sum} of the {count} numbers before it"),
                        [
                            .init("total", passage.text(total.range)), .init("sum", Amount(units: sum, decimals: 0).shown),
                            .init("count", parts.count),
                        ],
                        notes: parts.reversed().map { Note(passage, $0.range, th: "จำนวนที่นำมาบวก", en: "one of the numbers") })
                }
            }
        }
    }

    /// Whether the first two or more of some numbers make up another.
    private static func isSum(_ total: Count, of parts: [Count]) -> Bool {
        var sum = 0
        for (index, part) in parts.enumerated() {
            sum += part.amount.units
            if index > 0, sum == total.amount.units { return true }
        }
        return false
    }

    /// A number that is divided into parts which do not make it up.
    static func breakdown(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let divides = PhraseSet(reading.words)
        let units = reading.also.map { Passage.key($0) }
        for passage in document.passages {
            for word in divides.hits(passage) {
                for unit in units {
                    let all = counts(passage, unit)
                    guard let total = all.last(where: { $0.range.upperBound <= word.range.lowerBound }),
                        word.range.lowerBound - total.range.upperBound <= reading.least
                    else { continue }
                    var parts: [Count] = []
                    var next = word.range.upperBound
                    for part in all where part.range.lowerBound >= word.range.upperBound {
                        if part.range.lowerBound - next > reach { break }
                        parts.append(part)
                        next = part.range.upperBound
                    }
                    // Parts may be followed by other numbers of the same unit; a part is never more than the whole.
                    guard parts.count >= 2, !isSum(total, of: parts), parts.allSatisfy({ $0.amount < total.amount }) else { continue }
                    let sum = parts.reduce(0) { $0 + $1.amount.units }
                    finds.add(
                        passage, total.range,
                        Phrase(
                            th: "จำนวน ({total}) ไม่เท่ากับผลบวก {sum} ของ {count} ส่วนที่แบ่งไว้",
                            en: "the number ({total}) is not the sum {sum} of the {count} parts that it is divided into"),
                        [
                            .init("total", passage.text(total.range)), .init("sum", Amount(units: sum, decimals: 0).shown),
                            .init("count", parts.count),
                        ],
                        notes: parts.map { Note(passage, $0.range, th: "ส่วนที่แบ่งไว้", en: "one of the parts") })
                }
            }
        }
    }

    /// A share in percent that is not the quotient of the two numbers in front of it.
    static func shares(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let percents = PhraseSet(reading.words)
        let wholes = PhraseSet(reading.also)
        for passage in document.passages {
            for percent in percents.hits(passage) {
                var end = percent.range.upperBound
                guard let share = Amount(passage, at: end, end: &end) else { continue }
                let from = max(0, percent.range.lowerBound - 60)
                var numbers: [(range: Range<Int>, amount: Amount, isWhole: Bool)] = []
                var at = from
                while at < percent.range.lowerBound {
                    var stop = at
                    guard passage.key[at].isDigit, at == 0 || !passage.key[at - 1].isDigit, let amount = Amount(passage, at: at, end: &stop)
                    else {
                        at += 1
                        continue
                    }
                    numbers.append((at..<stop, amount, wholes.hit(passage, endingAt: at) != nil))
                    at = max(stop, at + 1)
                }
                guard numbers.count >= 2, let whole = numbers.last, whole.isWhole, whole.amount.units > 0 else { continue }
                let part = numbers[numbers.count - 2]
                let exact = Double(part.amount.units) * 1_000_000 / Double(whole.amount.units)
                let slack = share.decimals == 0 ? 5_000.0 : share.decimals == 1 ? 500 : 51
                guard abs(exact - Double(share.units)) > slack + 0.5 else { continue }
                finds.add(
                    passage, percent.range.lowerBound..<end,
                    Phrase(
                        th: "ร้อยละไม่ตรง ({stated}): {part} จาก {whole} คือร้อยละ {right}",
                        en: "the share is not right ({stated}): {part} of {whole} is {right} per cent"),
                    [
                        .init("stated", passage.text(percent.range.lowerBound..<end)), .init("part", part.amount.shown),
                        .init("whole", whole.amount.shown),
                        .init("right", Amount(units: Int(exact.rounded() / 100) * 100, decimals: 2).shown),
                    ],
                    notes: [Note(passage, part.range, th: "ส่วน", en: "the part"), Note(passage, whole.range, th: "ทั้งหมด", en: "the whole")])
            }
        }
    }
}
