import Diagnostics

/// Figures that a report claims, held against each other.
enum ClaimReadings {
    private static func text(_ figure: ClaimedFigure, _ reader: ClaimReader) -> String {
        reader.passages[figure.passage].text(figure.range)
    }

    private static func note(_ figure: ClaimedFigure, _ reader: ClaimReader) -> Note {
        Note(
            reader.passages[figure.passage].place(of: figure.range),
            Message(
                Phrase(th: "เทียบกับ {value} ที่นี่", en: "held against {value} here"), [.init("value", text(figure, reader))]))
    }

    /// A gain or loss that is not the difference of the two levels in front of it.
    static func arithmetic(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = facts.claimed
        for claim in reader.claims {
            guard let change = claim.change, claim.first.unit == claim.second.unit else { continue }
            let difference = claim.later.amount.units - claim.earlier.amount.units
            let passage = reader.passages[change.passage]
            let isByYears = claim.first.year != nil && claim.second.year != nil && claim.first.year != claim.second.year
            let signed = change.kind == .rise ? difference : -difference
            let expected = isByYears ? signed : abs(difference)
            // A change that is written with fewer decimals may be rounded.
            let slack = rounding(change.amount.decimals)
            if change.unit == claim.first.unit {
                if abs(expected - change.amount.units) < slack { continue }
            } else {
                guard change.unit == -1, claim.earlier.amount.units > 0 else { continue }
                let share = Double(abs(difference)) * 1_000_000 / Double(claim.earlier.amount.units)
                if abs(share - Double(change.amount.units)) <= Double(slack) || abs(abs(difference) - change.amount.units) < slack {
                    continue
                }
            }
            let right = Amount(units: abs(difference), decimals: max(claim.first.amount.decimals, claim.second.amount.decimals))
            let isReversed = isByYears && signed < 0 && abs(abs(difference) - change.amount.units) < slack
            finds.add(
                passage, change.range,
                isReversed
                    ? Phrase(
                        th: "เขียนว่า ({stated}) แต่ค่าเปลี่ยนจาก {before} เป็น {after}",
                        en: "it says ({stated}), but the value went from {before} to {after}")
                    : Phrase(
                        th: "ส่วนต่างไม่ตรง ({stated}): {after} − {before} = {right}",
                        en: "the difference is not right ({stated}): {after} − {before} = {right}"),
                [
                    .init("stated", text(change, reader)),
                    .init("after", max(claim.later.amount, isByYears ? claim.later.amount : claim.earlier.amount).shown),
                    .init("before", isByYears ? claim.earlier.amount.shown : min(claim.later.amount, claim.earlier.amount).shown),
                    .init("right", right.shown),
                ], notes: [note(claim.first, reader), note(claim.second, reader)])
        }
    }

    /// How far a number of some decimals may be off by rounding, in ten-thousandths; exclusive.
    private static func rounding(_ decimals: Int) -> Int {
        switch decimals {
        case 0: 1
        case 1: 501
        case 2: 51
        default: 6
        }
    }

    /// The same quantity with different values in two places.
    static func conflict(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = facts.claimed
        let known = reader.figures.filter { $0.indicator != nil }
        for indicator in Set(known.compactMap(\.indicator)).sorted() {
            let own = known.filter { $0.indicator == indicator }
            let title = facts.words.indicators[indicator].title
            for kind in [ClaimedFigure.Kind.level, .rise, .fall] {
                let figures = own.filter { $0.kind == kind && $0.unit == own.first?.unit }
                var told: Set<Int> = []
                for (index, figure) in figures.enumerated() {
                    for (other, second) in figures.enumerated().dropFirst(index + 1) {
                        guard second.passage != figure.passage, !figure.amount.isSame(as: second.amount) else { continue }
                        guard isSameYear(figure, second, figures, kind) else { continue }
                        for (place, one, two) in [(index, figure, second), (other, second, figure)] where told.insert(place).inserted {
                            finds.add(
                                reader.passages[one.passage], one.range,
                                Phrase(
                                    th: "{indicator} มีค่า ({value}) ที่นี่ แต่เป็น ({other}) ที่อื่น",
                                    en: "{indicator} is ({value}) here and ({other}) elsewhere"),
                                [.init("indicator", title), .init("value", text(one, reader)), .init("other", text(two, reader))],
                                notes: [note(two, reader)])
                        }
                    }
                }
            }
        }
    }

    /// Whether two figures are of one year; a figure without a year is of a year whose figure it equals, or of the latest.
    private static func isSameYear(_ one: ClaimedFigure, _ two: ClaimedFigure, _ all: [ClaimedFigure], _ kind: ClaimedFigure.Kind) -> Bool {
        if kind != .level { return true }
        if let a = one.year, let b = two.year { return a == b }
        let (open, dated) = one.year == nil ? (one, two) : (two, one)
        if dated.year == nil { return true }
        if all.contains(where: { $0.year != nil && $0.amount.isSame(as: open.amount) }) { return false }
        return dated.year == all.compactMap(\.year).max()
    }

    /// A number with fewer decimals than the others of its unit.
    static func decimals(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = facts.claimed
        for unit in Set(reader.figures.map(\.unit)) {
            let own = reader.figures.filter { $0.unit == unit }
            let most = own.map(\.amount.decimals).max() ?? 0
            let odd = own.filter { $0.amount.decimals < most }
            guard own.count >= max(reading.least, 2), odd.count * 100 <= own.count * reading.threshold else { continue }
            for figure in odd {
                finds.add(
                    reader.passages[figure.passage], figure.range,
                    Phrase(
                        th: "ทศนิยม {count} ตำแหน่ง ({value}) ค่าอื่นมี {most} ตำแหน่ง",
                        en: "{count} decimals ({value}), where the other values have {most}"),
                    [.init("count", figure.amount.decimals), .init("value", text(figure, reader)), .init("most", most)])
            }
        }
    }

    /// Two levels that are compared although a year lies between them.
    static func years(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = facts.claimed
        for claim in reader.claims {
            guard let first = claim.first.year, let second = claim.second.year, let place = claim.second.yearRange else { continue }
            // One year is compared with itself where both values name it.
            let isSame = first == second && claim.change != nil && claim.first.yearRange != place
            guard abs(first - second) > 1 || isSame else { continue }
            finds.add(
                reader.passages[claim.second.passage], place,
                isSame
                    ? Phrase(th: "เทียบปี {first} กับปีเดียวกัน", en: "{first} is compared with itself")
                    : Phrase(
                        th: "เทียบปี {first} กับปี {second} ซึ่งไม่ติดกัน", en: "{first} is compared with {second}, which is not the year before"
                    ),
                [.init("first", String(max(first, second))), .init("second", String(min(first, second)))],
                notes: [note(claim.first, reader), note(claim.second, reader)])
        }
    }

    /// A result that is of another year than the report.
    static func year(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = facts.claimed
        var told: Set<Int> = []
        for claim in reader.claims {
            guard !claim.first.isText, let year = [claim.first.year, claim.second.year].compactMap({ $0 }).max(), year != facts.year,
                told.insert(claim.first.passage).inserted
            else { continue }
            let passage = reader.passages[claim.first.passage]
            let words = PhraseSet(facts.words.claims.years)
            // The year is best shown where the sentence begins with it.
            let named = words.hits(passage).compactMap { hit in
                passage.number(at: hit.range.upperBound).flatMap { $0.value == year ? hit.range.lowerBound..<$0.end : nil }
            }.first
            finds.add(
                passage, named ?? claim.first.range,
                Phrase(
                    th: "แสดงผลของปี {found} เป็นผลลัพธ์ในรายงานของปี {year}", en: "the result of {found} is given as that of a report of {year}"
                ),
                [.init("found", String(year)), .init("year", String(facts.year))], notes: titleYear(document, facts))
        }
    }

    private static func titleYear(_ document: NarrativeDocument, _ facts: NarrativeFacts) -> [Note] {
        for text in document.title {
            if let range = text.passage.first(Passage.key(String(facts.year))) {
                return [Note(text.passage, range, th: "ปีในชื่อเรื่อง", en: "the year in the title")]
            }
        }
        return []
    }

    /// Figures in running text that name no year, said once.
    static func yearless(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = facts.claimed
        let open = reader.figures.filter { $0.isText && $0.kind == .level && $0.year == nil && $0.indicator != nil }
        guard let first = open.first, reader.figures.contains(where: { $0.year != nil }) else { return }
        finds.add(
            reader.passages[first.passage], first.range,
            Phrase(
                th: "ค่าของตัวชี้วัดไม่บอกปี ({value}) รวม {count} แห่ง", en: "the value of an indicator names no year ({value}), {count} in all"),
            [.init("value", text(first, reader)), .init("count", open.count)])
    }

    /// A grade that the points in front of it do not allow.
    static func grade(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = facts.claimed
        let words = PhraseSet(reading.words)
        let bands = PhraseSet(facts.bands.map { $0.title.th })
        for figure in reader.figures where figure.kind == .level && figure.unit >= 0 {
            let passage = reader.passages[figure.passage]
            guard let word = words.first(passage, from: figure.range.upperBound),
                word.range.lowerBound - figure.range.upperBound <= reading.least,
                let band = (0...4).lazy.compactMap({ bands.hit(passage, at: word.range.upperBound + $0) }).first
            else { continue }
            let claimed = facts.bands[band.phrase]
            guard figure.amount.units < claimed.least * 10_000 else { continue }
            finds.add(
                passage, figure.range.lowerBound..<band.range.upperBound,
                Phrase(
                    th: "คะแนน {score} ไม่ถึงระดับ ({band}) ซึ่งเริ่มที่ {least}",
                    en: "{score} points do not allow the grade ({band}), which begins at {least}"),
                [.init("score", figure.amount.shown), .init("band", passage.text(band.range)), .init("least", claimed.least)])
        }
    }
}
