import Diagnostics

/// Counted things that a text divides: parts against their whole.
enum QuantityReadings {
    private static let one = (th: "ส่วนที่แบ่งไว้", en: "one of the parts")

    static func notes(_ parts: [Quantity], _ passage: Passage) -> [Note] {
        parts.map { Note(passage, $0.range, th: one.th, en: one.en) }
    }

    /// A number that is divided into parts which do not make it up.
    static func breakdown(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = QuantityReader(facts.words.figures)
        for passage in document.passages {
            let all = reader.all(passage)
            for found in Breakdown.all(passage, all, reader) {
                // A part is never more than the whole, and a list that goes on without a number is not all of it.
                guard found.parts.count >= 2, !found.isRight, found.parts.allSatisfy({ $0.amount < found.total.amount }) else { continue }
                let end = found.parts.last?.range.upperBound ?? 0
                if found.sum < found.total.amount.units, !found.isComplete, found.goesOn(passage, reader) { continue }
                // A total behind the parts is held against them by itself.
                let next = all.first { $0.unit == found.total.unit && $0.number.lowerBound >= end }
                if let next, next.number.lowerBound - end <= 30, isTotal(next, passage, reader), next.amount.units != found.sum { continue }
                // Of several numbers in front of the parts they may divide another.
                if all.contains(where: { $0.unit == found.total.unit && $0.amount.units == found.sum && $0.range != found.total.range }) {
                    continue
                }
                finds.add(
                    passage, min(found.total.range.lowerBound, found.parts[0].range.lowerBound)..<max(end, found.total.range.upperBound),
                    Phrase(
                        th: "จำนวน ({total}) ไม่เท่ากับผลบวก {sum} ของ {count} ส่วนที่แบ่งไว้",
                        en: "the number ({total}) is not the sum {sum} of the {count} parts that it is divided into"),
                    [
                        .init("total", passage.text(found.total.range)),
                        .init("sum", Amount(units: found.sum, decimals: 0).shown),
                        .init("count", found.parts.count),
                    ], notes: notes(found.parts, passage))
            }
        }
    }

    /// What is done and what is left, which together are not the whole in front of them.
    static func partition(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = QuantityReader(facts.words.figures)
        for passage in document.passages {
            let all = reader.all(passage)
            overfull(passage, all, PhraseSet(facts.words.figures.wholes), PhraseSet(facts.words.figures.all), &finds)
            guard all.count >= 3 else { continue }
            let divided = Breakdown.all(passage, all, reader)
            for unit in Set(all.map(\.unit)).sorted() {
                let own = all.filter { $0.unit == unit }
                guard own.count >= 3 else { continue }
                let gaps = own.indices.map { index in
                    // What is said of another number in front says nothing of the first.
                    let before = all.last { $0.range.upperBound <= own[0].number.lowerBound }?.range.upperBound ?? 0
                    let start = index == 0 ? max(before, own[0].number.lowerBound - 45) : own[index - 1].range.upperBound
                    return start..<own[index].number.lowerBound
                }
                let states = gaps.map { reader.status($0, passage) }
                var index = 1
                while index < own.count {
                    guard states[index] != nil, states[index - 1] == nil, gaps[index].count <= QuantityReader.reach else {
                        index += 1
                        continue
                    }
                    var end = index + 1
                    while end < own.count, states[end] != nil, gaps[end].count <= QuantityReader.reach, !reader.isCut(gaps[end], passage) {
                        end += 1
                    }
                    let parts = Array(own[index..<end])
                    let near = own[index - 1]
                    let total = divided.first { $0.parts.contains { $0.range == near.range } }?.total ?? near
                    let more = end < own.count && gaps[end].count <= 40 ? own[end] : nil
                    // What is done may stand in front of what it is done of.
                    let first = index >= 2 ? [own[index - 2]] : []
                    if states[index..<end].contains(.open), !isSum(total, parts, more), first.isEmpty || !isWhole(total, first + parts) {
                        report(passage, total, parts, &finds)
                    }
                    index = end
                }
            }
        }
    }

    /// 30 signs: of what all are is said between a part and its whole.
    private static let wholeReach = 30

    /// A part that is more than all of which it is said to be, as in "86 of all 74 people".
    private static func overfull(
        _ passage: Passage, _ all: [Quantity], _ wholes: PhraseSet, _ entire: PhraseSet, _ finds: inout Finds
    ) {
        for (part, whole) in zip(all, all.dropFirst()) where part.unit == whole.unit && whole.amount < part.amount {
            let gap = part.range.upperBound..<whole.number.lowerBound
            guard gap.count <= wholeReach, wholes.hit(passage, at: gap.lowerBound) != nil, entire.first(passage, within: gap) != nil else {
                continue
            }
            finds.add(
                passage, part.range.lowerBound..<whole.range.upperBound,
                Phrase(th: "ส่วน ({part}) มากกว่าทั้งหมด ({whole})", en: "the part ({part}) is more than all of them ({whole})"),
                [.init("part", passage.text(part.range)), .init("whole", passage.text(whole.range))])
        }
    }

    /// Whether some parts make up the whole.
    private static func isWhole(_ total: Quantity, _ parts: [Quantity]) -> Bool {
        Bounded.sum(parts.map(\.amount.units)) == total.amount.units
    }

    /// Whether two or more of the parts make up the whole, or it cannot be told.
    private static func isSum(_ total: Quantity, _ parts: [Quantity], _ more: Quantity?) -> Bool {
        guard 2...6 ~= parts.count, parts.allSatisfy({ $0.amount <= total.amount }) else { return true }
        for choice in 1..<1 << parts.count where choice & (choice - 1) != 0 {
            let sum = Bounded.sum(parts.indices.map { choice >> $0 & 1 == 1 ? parts[$0].amount.units : 0 })
            if sum == total.amount.units { return true }
        }
        // What follows may be the rest.
        return more != nil && Bounded.sum(parts.map(\.amount.units)) < total.amount.units
    }

    private static func report(_ passage: Passage, _ total: Quantity, _ parts: [Quantity], _ finds: inout Finds) {
        guard let first = parts.first, let last = parts.last else { return }
        let sum = Bounded.sum(parts.map(\.amount.units))
        finds.add(
            passage, min(first.range.lowerBound, total.range.lowerBound)..<last.range.upperBound,
            Phrase(
                th: "{parts} รวมได้ {sum} ไม่เท่ากับทั้งหมด ({total})",
                en: "{parts} make {sum}, which is not the whole ({total})"),
            [
                .init("parts", parts.map { passage.text($0.range) }.joined(separator: " + ")),
                .init("sum", Amount(units: sum, decimals: 0).shown), .init("total", passage.text(total.range)),
            ], notes: [Note(passage, total.range, th: "ทั้งหมด", en: "the whole")])
    }

    /// A change from one number to another that is not what lies between them, or goes the other way.
    static func changes(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = QuantityReader(facts.words.figures)
        let ends = ChangeEnds(reading, facts)
        let rises = facts.words.claims.rises
        let changes = PhraseSet(rises + facts.words.claims.falls)
        for passage in document.passages {
            let all = reader.all(passage)
            guard all.count >= 3 else { continue }
            for (index, change) in all.enumerated().dropFirst() {
                let behind = index + 1 < all.count ? ends.around(all[index - 1], change, all[index + 1], passage) : nil
                let before = index > 1 ? ends.find(all[index - 2], all[index - 1], change, passage) : nil
                guard let word = changes.hit(passage, endingAt: change.number.lowerBound), let (first, second) = before ?? behind
                else { continue }
                let right = second.amount.units - first.amount.units
                let isRise = word.phrase < rises.count
                let arguments: [Message.Argument] = [
                    .init("stated", passage.text(word.range.lowerBound..<change.range.upperBound)), .init("first", first.amount.shown),
                    .init("second", second.amount.shown), .init("right", Amount(units: abs(right), decimals: 0).shown),
                ]
                let start = min(first.number.lowerBound, second.number.lowerBound)
                let end = max(first.range.upperBound, second.range.upperBound, change.range.upperBound)
                if abs(right) != change.amount.units {
                    finds.add(
                        passage, start..<end,
                        Phrase(
                            th: "ส่วนต่างไม่ตรง ({stated}): จาก {first} เป็น {second} ต่างกัน {right}",
                            en: "the difference is not right ({stated}): from {first} to {second} it is {right}"), arguments)
                } else if right != 0, isRise != (right > 0) {
                    finds.add(
                        passage, start..<end,
                        Phrase(
                            th: "ทิศทางไม่ตรง ({stated}): จาก {first} เป็น {second}",
                            en: "the direction is not right ({stated}): it went from {first} to {second}"), arguments)
                }
            }
        }
    }

    /// Finds the two numbers between which something changed.
    private struct ChangeEnds {
        private let from: PhraseSet
        private let to: PhraseSet
        private let years: PhraseSet

        init(_ reading: Reading, _ facts: NarrativeFacts) {
            from = PhraseSet(reading.words)
            to = PhraseSet(reading.also)
            years = PhraseSet(facts.words.claims.years)
        }

        /// The earlier and the later number, by the words in front of them or by the years that they name; nil where nothing tells.
        func find(_ one: Quantity, _ two: Quantity, _ change: Quantity, _ passage: Passage) -> (first: Quantity, second: Quantity)? {
            guard one.unit == change.unit, two.unit == change.unit else { return nil }
            if from.hit(passage, endingAt: one.number.lowerBound) != nil, to.hit(passage, endingAt: two.number.lowerBound) != nil,
                change.range.upperBound - one.number.lowerBound <= QuantityReader.reach
            {
                return (one, two)
            }
            guard two.number.lowerBound - one.range.upperBound <= QuantityReader.reach,
                change.number.lowerBound - two.range.upperBound <= 30,
                let first = year(passage, max(0, one.number.lowerBound - 40)..<one.number.lowerBound),
                let second = year(passage, one.range.upperBound..<two.number.lowerBound), abs(first - second) == 1
            else { return nil }
            return first < second ? (one, two) : (two, one)
        }

        /// The earlier number behind a change and the later one in front of it, by the years that are named in front of each.
        func around(_ later: Quantity, _ change: Quantity, _ earlier: Quantity, _ passage: Passage) -> (first: Quantity, second: Quantity)?
        {
            guard later.unit == change.unit, earlier.unit == change.unit,
                change.number.lowerBound - later.range.upperBound <= QuantityReader.reach,
                earlier.number.lowerBound - change.range.upperBound <= QuantityReader.reach,
                let first = year(passage, change.range.upperBound..<earlier.number.lowerBound),
                let second = year(passage, max(0, later.number.lowerBound - 60)..<later.number.lowerBound), second - first == 1,
                year(passage, later.range.upperBound..<change.number.lowerBound) == nil
            else { return nil }
            return (earlier, later)
        }

        /// The last year that is named within some signs.
        private func year(_ passage: Passage, _ range: Range<Int>) -> Int? {
            range.reversed().lazy.compactMap { at in
                years.hit(passage, at: at).flatMap { passage.number(at: $0.range.upperBound) }
                    .flatMap { $0.end <= range.upperBound && 2400...2699 ~= $0.value ? $0.value : nil }
            }.first
        }
    }

    /// So many groups of so many each, which are not the number beside them.
    static func batches(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = QuantityReader(facts.words.figures)
        let each = facts.words.figures.each.map { Passage.key($0) }
        let totals = PhraseSet(facts.words.figures.totals)
        for passage in document.passages {
            let all = reader.all(passage)
            guard all.count >= 3 else { continue }
            for (index, group) in all.enumerated() where index + 1 < all.count {
                let unit = reader.units.phrases[group.unit]
                let size = all[index + 1]
                let gap = group.range.upperBound..<size.number.lowerBound
                // "2 groups, a group 36 people", or the sign of repetition for the group.
                let again = passage.first(unit, from: group.range.upperBound)?.upperBound
                let places = [group.range.upperBound, again].compactMap { $0 }.filter { $0 <= gap.upperBound }
                // A year is no number of groups.
                guard gap.count <= unit.count + 14, size.unit != group.unit, !(24_000_000...26_990_000 ~= group.amount.units),
                    places.contains(where: { place in each.contains { passage.has($0, at: place) } })
                else { continue }
                let before = all[..<index].last { $0.unit == size.unit && group.number.lowerBound - $0.range.upperBound <= 30 }
                let behind = all[(index + 2)...].first {
                    $0.unit == size.unit && $0.number.lowerBound - size.range.upperBound <= 30
                        && totals.first(passage, within: size.range.upperBound..<$0.number.lowerBound) != nil
                }
                guard let total = before ?? behind, size.amount.units <= total.amount.units else { continue }
                let (product, isTooMuch) = (group.amount.units / 10_000).multipliedReportingOverflow(by: size.amount.units)
                guard !isTooMuch, product != total.amount.units, group.amount.decimals == 0 else { continue }
                // Others may have come besides.
                let more = all[(index + 2)...].first {
                    $0.unit == size.unit && $0.number.lowerBound - size.range.upperBound <= QuantityReader.reach
                }
                if let more, product + more.amount.units == total.amount.units { continue }
                finds.add(
                    passage, group.number.lowerBound..<size.range.upperBound,
                    Phrase(
                        th: "{groups} คูณ {size} ได้ {product} ไม่ใช่ ({total})",
                        en: "{groups} times {size} is {product}, not ({total})"),
                    [
                        .init("groups", group.amount.shown), .init("size", size.amount.shown),
                        .init("product", Amount(units: product, decimals: 0).shown), .init("total", passage.text(total.range)),
                    ], notes: [Note(passage, total.range, th: "จำนวนทั้งหมด", en: "the number of all")])
            }
        }
    }

    /// A total behind its numbers that is not their sum.
    static func totals(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = QuantityReader(facts.words.figures)
        let costs = PhraseSet(reading.words)
        let removals = PhraseSet(reading.also)
        for passage in document.passages where reader.totals.first(passage) != nil {
            let all = reader.all(passage)
            let divided = Breakdown.all(passage, all, reader)
            for (index, total) in all.enumerated() where index >= 2 {
                // What a total costs is a total too.
                let isCost =
                    index > 0 && isTotal(all[index - 1], passage, reader)
                    && costs.hit(passage, at: all[index - 1].range.upperBound)?.range.upperBound == total.number.lowerBound
                guard isCost || isTotal(total, passage, reader), !divided.contains(where: { $0.total.range == total.range }),
                    !divided.contains(where: { $0.isRight && $0.parts.contains { $0.range == total.range } })
                else { continue }
                var parts: [Quantity] = []
                var next = total.number.lowerBound
                for part in all[..<index].reversed() {
                    // What is multiplied only says how a number came about.
                    if reader.isFactor(part, passage) {
                        next = min(next, part.number.lowerBound)
                        continue
                    }
                    guard part.unit == total.unit else { continue }
                    // What was taken away is no part.
                    if removals.last(passage, before: part.number.lowerBound, within: reading.least) != nil {
                        next = min(next, part.number.lowerBound)
                        continue
                    }
                    let isClose = next - part.range.upperBound <= 30
                    let isJoined =
                        next - part.range.upperBound <= QuantityReader.reach
                        && (reader.isFinal(part.range.upperBound..<next, passage)
                            || reader.status(part.range.upperBound..<next, passage) != nil && next < total.number.lowerBound)
                    if !isClose && !isJoined || isTotal(part, passage, reader) { break }
                    parts.append(part)
                    next = part.range.lowerBound
                }
                // The whole may be named first, and other numbers may stand in front of the parts.
                if isSuffix(total, of: parts) { continue }
                if parts.count > 2, parts.last?.amount == total.amount { parts.removeLast() }
                let sum = Bounded.sum(parts.map(\.amount.units))
                // Parts that stand further apart may be parts as well.
                let further = all[..<index].reversed().filter { $0.unit == total.unit }.prefix { !isTotal($0, passage, reader) }
                if isSuffix(total, of: Array(further)) { continue }
                // Their sum with two digits changed leaves no doubt.
                let made = Bounded.sum(further.map(\.amount.units))
                if further.count >= 2, parts.count < further.count,
                    TransposedReadings.areTransposed(Amount(units: made, decimals: total.amount.decimals), total.amount)
                {
                    report(total, made, Array(further), total.range, passage, &finds)
                    continue
                }
                guard parts.count >= 2, sum != total.amount.units, parts.allSatisfy({ $0.amount <= total.amount }) else { continue }
                let start = passage.piece(of: next) == passage.piece(of: total.range.lowerBound) ? next : total.range.lowerBound
                report(total, sum, parts, start..<total.range.upperBound, passage, &finds)
            }
        }
    }

    private static func report(
        _ total: Quantity, _ sum: Int, _ parts: [Quantity], _ range: Range<Int>, _ passage: Passage, _ finds: inout Finds
    ) {
        finds.add(
            passage, range,
            Phrase(
                th: "ยอดรวม ({total}) ไม่ตรงกับผลบวก {sum} ของ {count} จำนวนก่อนหน้า",
                en: "the total ({total}) is not the sum {sum} of the {count} numbers before it"),
            [
                .init("total", passage.text(total.range)), .init("sum", Amount(units: sum, decimals: 0).shown),
                .init("count", parts.count),
            ],
            notes: parts.reversed().map { Note(passage, $0.range, th: "จำนวนที่นำมาบวก", en: "one of the numbers") })
    }

    /// 14 signs: what is summed up may be named between the word for a total and its number.
    private static let named = 14

    /// Whether a number is called a total.
    private static func isTotal(_ quantity: Quantity, _ passage: Passage, _ reader: QuantityReader) -> Bool {
        let end = quantity.number.lowerBound
        if reader.totals.hit(passage, endingAt: end) != nil { return true }
        let near = max(0, end - named)..<end
        guard let word = reader.totals.first(passage, within: near) else { return false }
        return !passage.key[word.range.upperBound..<end].contains { !$0.isThai }
    }

    /// Whether the first two or more of some numbers make up another.
    private static func isSuffix(_ total: Quantity, of parts: [Quantity]) -> Bool {
        var sum = 0
        for (index, part) in parts.enumerated() {
            sum += part.amount.units
            if index > 0, sum == total.amount.units { return true }
        }
        return false
    }
}
