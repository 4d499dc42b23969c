import Diagnostics

/// Shares in percent that a sentence states.
enum ShareReadings {
    /// 160 signs: both numbers stand in the sentence of the share.
    private static let reach = 160
    /// 70 signs: the two numbers stand side by side.
    private static let beside = 70

    /// A share in percent that is not the quotient of two numbers of one unit around it.
    static func shares(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = facts.words.figures
        let reader = QuantityReader(words)
        let percents = PhraseSet(words.shares)
        let changes = PhraseSet(words.changes)
        let entire = PhraseSet(reading.words)
        let percentage = PhraseSet(facts.words.claims.shares)
        let fulls = PhraseSet(words.full)
        rows(document, reader, percentage, &finds)
        defer { swapped(document, reader, percentage, &finds) }
        for passage in document.passages where percents.first(passage) != nil {
            let all = numbers(passage, reader)
            for percent in percents.hits(passage) {
                var end = percent.range.upperBound
                guard let share = Amount(passage, at: end, end: &end) else { continue }
                if let (score, full, place) = marks(passage, percent.range.lowerBound, fulls) {
                    let right = quotient(score, full)
                    if abs(right - Double(share.units)) > max(slack(share), scoreSlack) {
                        finds.add(
                            passage, place..<end,
                            Phrase(
                                th: "ร้อยละไม่ตรง ({stated}): {part} จากคะแนนเต็ม {whole} คือร้อยละ {right}",
                                en: "the share is not right ({stated}): {part} of the full mark {whole} is {right} per cent"),
                            [
                                .init("stated", passage.text(percent.range.lowerBound..<end)), .init("part", score.shown),
                                .init("whole", full.shown),
                                .init("right", shown(right)),
                            ])
                    }
                    continue
                }
                let from = max(0, percent.range.lowerBound - reach)
                let before = all.filter { $0.number.lowerBound >= from && $0.range.upperBound <= percent.range.lowerBound }
                if let whole = before.last, percent.range.lowerBound - whole.range.upperBound <= reading.least,
                    entire.hit(passage, endingAt: whole.number.lowerBound) != nil, share.units != 1_000_000
                {
                    finds.add(
                        passage, percent.range.lowerBound..<end,
                        Phrase(
                            th: "ร้อยละไม่ตรง ({stated}): ครบทั้ง {whole} คือร้อยละ 100",
                            en: "the share is not right ({stated}): all of {whole} are 100 per cent"),
                        [.init("stated", passage.text(percent.range.lowerBound..<end)), .init("whole", passage.text(whole.range))],
                        notes: [Note(passage, whole.range, th: "ทั้งหมด", en: "all of them")])
                    continue
                }
                let behind = all.filter { $0.number.lowerBound >= end && $0.number.lowerBound - end <= 40 }.prefix(1)
                if let found = granted(passage, percent.range.lowerBound, all, reading, reader),
                    !fits(share, before + behind + [found.whole], sums: true)
                {
                    report((passage, percent.range.lowerBound..<end), found, in: passage, &finds)
                    continue
                }
                guard
                    let pair = pair(before, passage, reader, percent.range.lowerBound, share)
                        ?? own(before, passage, percent.range.lowerBound),
                    percent.range.lowerBound - pair.last <= beside,
                    changes.first(passage, within: max(pair.last, percent.range.lowerBound - 30)..<percent.range.lowerBound) == nil,
                    !fits(share, before + behind, sums: !pair.isSaid)
                else { continue }
                // A share of something else than the number beside it names that.
                if let of = PhraseSet(words.wholes).hit(passage, at: end), of.range.lowerBound == end { continue }
                report((passage, percent.range.lowerBound..<end), (pair.part, pair.whole), in: passage, &finds)
            }
        }
    }

    /// A cell that is a share and nothing else, and beside it one with the two numbers that it is of, as in other rows of the table.
    private static func rows(_ document: NarrativeDocument, _ reader: QuantityReader, _ percents: PhraseSet, _ finds: inout Finds) {
        var found: [[[UInt16]]: [(cell: Passage, share: Amount, pair: (part: Quantity, whole: Quantity), beside: Passage)]] = [:]
        var order: [[[UInt16]]] = []
        for table in document.tables {
            let header = table.headerKey
            for row in table.rows {
                guard let (cell, share) = row.cells.lazy.compactMap({ cell in whole(cell, percents).map { (cell, $0) } }).first else {
                    continue
                }
                for beside in row.cells where !beside.isSame(as: cell) {
                    guard let pair = onlyPair(reader.all(beside)) else { continue }
                    if found[header] == nil { order.append(header) }
                    found[header, default: []].append((cell, share, pair, beside))
                }
            }
        }
        for header in order {
            let all = found[header] ?? []
            // What the numbers beside a share are, other rows show.
            let odd = all.filter { !fits($0.share, [$0.pair.part, $0.pair.whole], sums: false) }
            guard odd.count == 1, all.count > odd.count, let one = odd.first else { continue }
            report((one.cell, one.cell.whole), one.pair, in: one.beside, &finds)
        }
    }

    /// 12 numbers: a row that counts more has every share by chance.
    private static let mostOfRow = 12

    /// A share that no two numbers of its row make, with which they would if two of its digits changed places.
    private static func swapped(_ document: NarrativeDocument, _ reader: QuantityReader, _ percents: PhraseSet, _ finds: inout Finds) {
        let told = finds.findings.map(\.place)
        for row in document.tables.flatMap(\.rows) {
            let all = row.cells.flatMap { cell in cell.hasDigits ? reader.all(cell).map { (cell: cell, quantity: $0) } : [] }
            guard 2...mostOfRow ~= all.count else { continue }
            for cell in row.cells where cell.hasDigits {
                for word in percents.hits(cell) {
                    var end = word.range.upperBound
                    guard let share = Amount(cell, at: end, end: &end), share.decimals == 2, share.units < 1_000_000 else { continue }
                    let place = cell.place(of: word.range.lowerBound..<end)
                    let quantities = all.map(\.quantity)
                    if told.contains(where: { $0.span.overlaps(place.span) }) || fits(share, quantities, sums: true) { continue }
                    // Numbers of the cell itself have been held against it.
                    let others = all.filter { !$0.cell.isSame(as: cell) }
                    guard let pair = pair(making: share, of: others.map(\.quantity)) else { continue }
                    let source = others.first { $0.quantity.range == pair.part.range }?.cell ?? cell
                    report((cell, word.range.lowerBound..<end), pair, in: source, &finds)
                }
            }
        }
    }

    /// Two numbers of one unit whose share is another with two digits beside each other exchanged.
    private static func pair(making share: Amount, of all: [Quantity]) -> (part: Quantity, whole: Quantity)? {
        for units in TableRelation.swapped(share.units) {
            for whole in all where whole.amount.units > 0 {
                for part in all where part.unit == whole.unit && 0 < part.amount.units && part.amount < whole.amount {
                    if abs(quotient(part.amount, whole.amount) - Double(units)) <= slack(share) { return (part, whole) }
                }
            }
        }
        return nil
    }

    /// The share that is all that a cell says, with decimals; nil of another cell.
    private static func whole(_ cell: Passage, _ percents: PhraseSet) -> Amount? {
        guard let word = percents.hit(cell, at: 0) else { return nil }
        var end = word.range.upperBound
        return Amount(cell, at: end, end: &end).flatMap { end == cell.key.count && $0.decimals > 0 ? $0 : nil }
    }

    /// The only two numbers of a text that share a unit, the smaller one first.
    private static func onlyPair(_ all: [Quantity]) -> (part: Quantity, whole: Quantity)? {
        guard all.count == 2, all[0].unit == all[1].unit, all[0].amount != all[1].amount else { return nil }
        let pair = all[0].amount < all[1].amount ? (all[0], all[1]) : (all[1], all[0])
        return pair.0.amount.units > 0 ? pair : nil
    }

    /// 16 signs: a score, its full mark and their share stand side by side.
    private static let marksReach = 16
    /// 0.06 of a per cent: a share may be that of the score before it was rounded.
    private static let scoreSlack = 600.0

    /// A score and its full mark right in front of a share, and where the score begins; nil where none stand there.
    private static func marks(_ passage: Passage, _ end: Int, _ fulls: PhraseSet) -> (score: Amount, full: Amount, place: Int)? {
        guard let word = fulls.last(passage, before: end, within: marksReach) else { return nil }
        var stop = word.upperBound
        guard let full = Amount(passage, at: stop, end: &stop), full.units > 0, stop <= end,
            !passage.key[stop..<end].contains(where: \.isDigit)
        else { return nil }
        // Its own unit may stand behind the score.
        for place in (max(0, word.lowerBound - marksReach)..<word.lowerBound).reversed() where passage.key[place].isDigit {
            guard place == 0 || !passage.key[place - 1].isDigit && passage.key[place - 1] != UInt16(sign: ".") else { continue }
            var last = place
            guard let score = Amount(passage, at: place, end: &last), score.decimals > 0, score <= full else { return nil }
            return (score, full, place)
        }
        return nil
    }

    /// Reports a share; in its own text its two numbers are marked with it.
    private static func report(
        _ share: (passage: Passage, range: Range<Int>), _ pair: (part: Quantity, whole: Quantity), in numbers: Passage, _ finds: inout Finds
    ) {
        let (part, whole) = pair
        let isBeside = numbers.isSame(as: share.passage)
        let start = isBeside ? min(part.number.lowerBound, whole.number.lowerBound, share.range.lowerBound) : share.range.lowerBound
        finds.add(
            share.passage, start..<share.range.upperBound,
            Phrase(
                th: "ร้อยละไม่ตรง ({stated}): {part} จาก {whole} คือร้อยละ {right}",
                en: "the share is not right ({stated}): {part} of {whole} is {right} per cent"),
            [
                .init("stated", share.passage.text(share.range)), .init("part", part.amount.shown), .init("whole", whole.amount.shown),
                .init("right", shown(quotient(part.amount, whole.amount))),
            ],
            notes: [
                Note(numbers, part.number, th: "ส่วน", en: "the part"), Note(numbers, whole.number, th: "ทั้งหมด", en: "the whole"),
            ])
    }

    /// What was spent right in front of a share, and what had been granted further up in the same text.
    private static func granted(
        _ passage: Passage, _ end: Int, _ all: [Quantity], _ reading: Reading, _ reader: QuantityReader
    ) -> (part: Quantity, whole: Quantity)? {
        let grants = PhraseSet(reading.also)
        // What is left may stand between what was spent and its share.
        let near = all.filter { $0.range.upperBound <= end && end - $0.range.upperBound <= 2 * reading.least }.suffix(2)
        guard near.last.map({ end - $0.range.upperBound <= reading.least }) ?? false,
            let part = near.last(where: { part in
                reader.status(max(0, part.number.lowerBound - 30)..<part.number.lowerBound, passage) == .done
            }),
            let whole = all.last(where: { whole in
                whole.range.upperBound <= part.number.lowerBound && whole.unit == part.unit
                    && (grants.hit(passage, endingAt: whole.number.lowerBound) != nil || isSplit(whole, part, near))
            }), part.amount <= whole.amount, whole.amount.units > 0
        else { return nil }
        return (part, whole)
    }

    /// Whether what was spent and what is left behind it make up a number.
    private static func isSplit(_ whole: Quantity, _ part: Quantity, _ near: ArraySlice<Quantity>) -> Bool {
        guard let rest = near.last, rest.number.lowerBound >= part.range.upperBound, rest.unit == whole.unit else { return false }
        return part.amount.units + rest.amount.units == whole.amount.units
    }

    /// Numbers with their units; a number without one right before the word for the whole has that of the whole.
    private static func numbers(_ passage: Passage, _ reader: QuantityReader) -> [Quantity] {
        let all = reader.all(passage)
        let wholes = PhraseSet(reader.words.wholes)
        var found = all
        for whole in all {
            // "450 of 500 people"
            guard let word = wholes.hit(passage, endingAt: whole.number.lowerBound) else { continue }
            var start = word.range.lowerBound
            while start > 0, passage.key[start - 1].isDigit || points.contains(passage.key[start - 1]) { start -= 1 }
            var end = start
            guard start < word.range.lowerBound, let amount = Amount(passage, at: start, end: &end), end == word.range.lowerBound else {
                continue
            }
            found.append(Quantity(number: start..<end, range: start..<end, amount: amount, unit: whole.unit))
        }
        return found.sorted { $0.number.lowerBound < $1.number.lowerBound }
    }

    /// What may stand within a number.
    private static let points: Set<UInt16> = [UInt16(sign: ","), UInt16(sign: ".")]

    /// 45 signs: what was counted of a whole is named right behind it.
    private static let behindWhole = 45

    /// The last two numbers of one unit in front of a share, the larger first, with no other number between: the part of a whole.
    private static func own(
        _ before: [Quantity], _ passage: Passage, _ end: Int
    ) -> (part: Quantity, whole: Quantity, last: Int, isSaid: Bool)? {
        guard let last = before.last, let first = before.dropLast().last, first.unit == last.unit, last.amount < first.amount,
            last.number.lowerBound - first.range.upperBound <= behindWhole, end - last.range.upperBound <= 2,
            !passage.key[first.range.upperBound..<last.number.lowerBound].contains(where: { !$0.isThai })
        else { return nil }
        return (last, first, last.range.upperBound, false)
    }

    /// In ten-thousandths of a per cent.
    private static func quotient(_ part: Amount, _ whole: Amount) -> Double {
        Double(part.units) * 1_000_000 / Double(whole.units)
    }

    /// A share with two decimals.
    private static func shown(_ quotient: Double) -> String {
        Amount(units: Bounded.whole(quotient / 100) * 100, decimals: 2).shown
    }

    /// How far a share may be off by its own rounding, in ten-thousandths of a per cent.
    private static func slack(_ share: Amount) -> Double {
        (share.decimals == 0 ? 5_000 : share.decimals == 1 ? 500 : 51) + 0.5
    }

    /// The share that stands right behind a number, in a bracket perhaps; nil without one.
    private static func ownShare(of part: Quantity, _ passage: Passage, _ reader: QuantityReader) -> Amount? {
        guard let word = PhraseSet(reader.words.shares).hit(passage, at: part.range.upperBound) else { return nil }
        var end = word.range.upperBound
        return Amount(passage, at: end, end: &end)
    }

    /// The two numbers that a share is certainly of: a part and its whole, side by side in front of it.
    private static func pair(
        _ before: [Quantity], _ passage: Passage, _ reader: QuantityReader, _ end: Int, _ share: Amount
    ) -> (part: Quantity, whole: Quantity, last: Int, isSaid: Bool)? {
        guard let last = before.last, let first = before.dropLast().last(where: { $0.unit == last.unit }),
            last.number.lowerBound - first.range.upperBound <= beside
        else { return nil }
        let gap = first.range.upperBound..<last.number.lowerBound
        if reader.isWhole(last, after: first.range.upperBound, passage) || PhraseSet(reader.words.wholes).first(passage, within: gap) != nil
        {
            let isUsable = last.amount.units > 0 && first.amount <= last.amount
            return isUsable ? (first, last, last.range.upperBound, true) : nil
        }
        // Who gives the first a share of its own, of the same whole, gives two parts of that.
        if let own = ownShare(of: first, passage, reader), own.units > 0, share.units > 0 {
            let wholes = (Double(first.amount.units) / Double(own.units), Double(last.amount.units) / Double(share.units))
            let off = slack(own) / Double(own.units) + slack(share) / Double(share.units)
            if abs(wholes.0 - wholes.1) <= wholes.0 * off { return nil }
        }
        // The whole first: what was done of it, or had it, comes behind.
        guard first.amount.units > 0, last.amount <= first.amount, !reader.isFinal(gap, passage),
            reader.status(gap, passage) == .done || before.count(where: { $0.unit == last.unit }) == 2
        else { return nil }
        return (last, first, last.range.upperBound, false)
    }

    /// Whether a share is that of any two numbers of one unit, or of one and the sum of some.
    private static func fits(_ share: Amount, _ numbers: [Quantity], sums: Bool) -> Bool {
        let slack = slack(share)
        for unit in Set(numbers.map(\.unit)) {
            let own = numbers.filter { $0.unit == unit }.suffix(12)
            let values = own.map { Double($0.amount.units) }
            var wholes = values
            for index in values.indices.dropLast() where sums { wholes.append(values[index] + values[index + 1]) }
            for whole in wholes where whole > 0 {
                for part in values {
                    let wanted = Double(share.units) * whole / 1_000_000
                    let room = slack * whole / 1_000_000
                    if abs(part - wanted) <= room || abs(abs(whole - part) - wanted) <= room { return true }
                }
            }
        }
        return false
    }
}
