import Diagnostics

/// Years in phrases that leave no doubt whose they are.
enum YearReadings {
    /// One year behind words for a year.
    struct Named: Sendable {
        let value: Int
        /// The words and the year.
        let range: Range<Int>
    }

    /// The years of a passage that stand behind words for a year.
    static func named(_ passage: Passage, _ words: PhraseSet) -> [Named] {
        var found: [Named] = []
        var at = 0
        while let hit = words.first(passage, from: at) {
            // A longer wording may have swallowed the beginning of the one that the year stands behind.
            at = hit.range.lowerBound + 1
            guard let number = passage.number(at: hit.range.upperBound), number.end == hit.range.upperBound + 4,
                2400...2699 ~= number.value
            else { continue }
            found.append(Named(value: number.value, range: hit.range.lowerBound..<number.end))
            at = number.end
        }
        return found
    }

    // MARK: The title

    /// A title with another year than all the rest of the report.
    static func title(_ facts: NarrativeFacts, _ finds: inout Finds) {
        guard let found = facts.titleContradiction else { return }
        finds.add(
            found.passage, found.range,
            Phrase(
                th: "ชื่อเรื่องระบุปี {found} แต่ช่วงเวลา {count} แห่งและเนื้อหาเป็นของปีงบประมาณ {year}",
                en: "the title names {found}, but {count} periods and the text are of fiscal year {year}"),
            [.init("found", String(found.year)), .init("count", found.periods), .init("year", String(found.other))],
            notes: [Note(found.first.passage, found.first.range, th: "ช่วงเวลาแรกของปีนั้น", en: "the first of those periods")])
    }

    // MARK: Lines that repeat the title

    /// A line that repeats one of the title with a year that the title does not name.
    static func heads(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let own = Set(document.title.flatMap { named($0.passage, words) }.map(\.value))
        rounds(document, facts, &finds)
        guard !own.isEmpty, facts.titleContradiction == nil else { return }
        for (index, title) in facts.heads.titles.sorted(by: { $0.key < $1.key }) {
            let passage = document.texts[index].passage
            let first = document.texts[title].passage
            let titled = Set(named(first, words).map(\.value))
            for year in named(passage, words) where !(titled.isEmpty ? own : titled).contains(year.value) {
                finds.add(
                    passage, year.range,
                    Phrase(
                        th: "บรรทัดนี้ซ้ำชื่อเรื่อง แต่เป็นปี ({found}) ชื่อเรื่องเป็นปี ({year})",
                        en: "the line repeats the title with the year ({found}), but the title's is ({year})"),
                    [.init("found", String(year.value)), .init("year", String(facts.year))],
                    notes: [Note(first, first.whole, th: "ชื่อเรื่อง", en: "the title")])
            }
        }
    }

    /// A line that repeats one of the title, of half a year where the title says the whole, or the other way round.
    private static func rounds(_ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let rounds = [PhraseSet(facts.words.dates.halves), PhraseSet(facts.words.dates.wholes)]
        let own = rounds.map { words in
            document.title.lazy.compactMap { text in words.first(text.passage).map { (text.passage, $0.range) } }.first
        }
        guard let right = own.firstIndex(where: { $0 != nil }), let (title, place) = own[right], own[1 - right] == nil else { return }
        for index in facts.heads.titles.keys.sorted() {
            let passage = document.texts[index].passage
            guard let hit = rounds[1 - right].first(passage), rounds[right].first(passage) == nil else { continue }
            finds.add(
                passage, hit.range,
                Phrase(
                    th: "บรรทัดนี้ซ้ำชื่อเรื่อง แต่เป็น ({found}) ชื่อเรื่องเป็น ({title})",
                    en: "the line repeats the title with ({found}), but the title says ({title})"),
                [.init("found", passage.text(hit.range)), .init("title", title.text(place))],
                notes: [Note(title, place, th: "ชื่อเรื่อง", en: "the title")])
        }
    }

    // MARK: The assessment that was analysed

    /// 2 results of one year: so many show whose result is analysed.
    private static let leastResults = 2

    /// An analysis of the result of another year than the one before.
    static func assessed(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let results = PhraseSet(reading.words)
        let analyses = PhraseSet(reading.also)
        let excuses = PhraseSet(reading.unless)
        let years = PhraseSet(facts.words.claims.years)
        // The result of the own year is known when that is over.
        let resultRoles: [Role] = [.summary, .detail, .outcome, .progress, .done]
        let counts = document.passages.flatMap { passage in results.first(passage) == nil ? [] : named(passage, years).map(\.value) }
            .reduce(into: [:]) { $0[$1, default: 0] += 1 }
        let headers = Set(document.tables.flatMap(\.header).flatMap { named($0, years).map(\.value) })
        // A report that gives the scores of both years before, and none of its own year, analyses those.
        let scored = Set(facts.scores.years.compactMap(\.self))
        let isScored = scored.contains(facts.year) || !scored.isSuperset(of: [facts.year - 1, facts.year - 2])
        let mayBeOwn =
            isScored && !facts.isHalfYear && document.tables.contains { table in resultRoles.contains { table.column($0) != nil } }
        for passage in document.passages {
            let all = results.hits(passage)
            let said = named(passage, years)
            for year in said where !all.isEmpty {
                // What the next year's measures come from is the result of this one.
                if year.value == facts.year, said.contains(where: { $0.value == facts.year + 1 }) { continue }
                // A plan is made before the result of its own year is known.
                let isEarly =
                    !mayBeOwn && !facts.isHalfYear && year.value == facts.year && counts[year.value] == 1
                    && counts[facts.year - 1] ?? 0 >= leastResults && !headers.contains(year.value)
                guard year.value != facts.year - 1, !(mayBeOwn && year.value == facts.year), abs(year.value - facts.year) <= 4,
                    let result = all.last(where: {
                        $0.range.upperBound <= year.range.lowerBound && year.range.lowerBound - $0.range.upperBound <= reading.least
                    }),
                    isName(passage, result.range.upperBound..<year.range.lowerBound)
                else { continue }
                let before = max(0, result.range.lowerBound - 14)..<result.range.upperBound
                let behind = year.range.upperBound..<min(passage.key.count, year.range.upperBound + 24)
                let near = max(0, result.range.lowerBound - 30)..<year.range.lowerBound
                // A year that is named once, where all other results are of the year before the report's, is a slip.
                let isLone =
                    counts[year.value] == 1 && year.value < facts.year
                    && counts[facts.year - 1] ?? 0 >= (!mayBeOwn && passage.key.count <= heading ? 1 : leastResults)
                    && !headers.contains(year.value)
                guard isLone || isEarly || analyses.stands(in: passage, before) || analyses.stands(in: passage, behind),
                    !excuses.stands(in: passage, near)
                else { continue }
                finds.add(
                    passage, year.range,
                    Phrase(
                        th: "วิเคราะห์ผลการประเมินปี ({found}) แต่รายงานของปี {year} วิเคราะห์ผลของปี {before}",
                        en: "the result of ({found}) is analysed, but a report of {year} analyses that of {before}"),
                    [
                        .init("found", passage.text(year.range)), .init("year", String(facts.year)),
                        .init("before", String(facts.year - 1)),
                    ])
            }
        }
    }

    /// 100 signs: a heading is shorter.
    private static let heading = 100

    /// Whether nothing but brackets and Latin letters stand between a result and its year, and a few Thai signs at most.
    private static func isName(_ passage: Passage, _ range: Range<Int>) -> Bool {
        var depth = 0
        var count = 0
        for sign in passage.key[range] {
            if sign == UInt16(sign: "(") { depth += 1 }
            if sign == UInt16(sign: ")") { depth -= 1 }
            if sign.isDigit || sign.isThai && depth == 0 { count += 1 }
        }
        return count <= 8
    }

    // MARK: Comparisons

    /// A year that is compared with itself, or with one that is not next to it.
    static func compared(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let excuses = PhraseSet(reading.unless)
        let years = PhraseSet(facts.words.claims.years)
        let changes = PhraseSet(facts.words.claims.rises + facts.words.claims.falls)
        columns(document, facts, excuses, &finds)
        captions(document, words, excuses, years, &finds)
        for passage in document.passages {
            let named = named(passage, years)
            for (first, second) in zip(named, named.dropFirst()) {
                let between = first.range.upperBound..<second.range.lowerBound
                guard abs(first.value - second.value) != 1, !between.isEmpty,
                    let word = comparison(passage, first, second, words, changes, reading.least),
                    !excuses.stands(in: passage, max(0, first.range.lowerBound - 30)..<min(passage.key.count, second.range.upperBound + 30))
                else { continue }
                finds.add(
                    passage, word..<second.range.upperBound,
                    first.value == second.value ? same : apart,
                    [.init("first", String(first.value)), .init("second", String(second.value))],
                    notes: [Note(passage, first.range, th: "ปีที่นำมาเทียบ", en: "the year that is compared")])
            }
        }
    }

    /// Where the words begin by which two years are compared: they stand between them, or in front of the first where the second is that
    /// of a change.
    private static func comparison(
        _ passage: Passage, _ first: Named, _ second: Named, _ words: PhraseSet, _ changes: PhraseSet, _ reach: Int
    ) -> Int? {
        let between = first.range.upperBound..<second.range.lowerBound
        if between.count <= reach, let word = words.hit(passage, at: between.lowerBound), between.upperBound - word.range.upperBound <= 2 {
            return word.range.lowerBound
        }
        guard between.count <= 2 * reach, changes.hit(passage, at: second.range.upperBound) != nil else { return nil }
        return (max(0, first.range.lowerBound - reach)..<first.range.lowerBound).first { words.hit(passage, at: $0) != nil }
    }

    /// Two columns of scores beside one of their difference, of years that do not follow each other.
    private static func columns(
        _ document: NarrativeDocument, _ facts: NarrativeFacts, _ excuses: PhraseSet, _ finds: inout Finds
    ) {
        let differences = PhraseSet(facts.words.tables.differences)
        for table in document.tables {
            let header = table.header.isEmpty ? table.rows.first?.cells ?? [] : table.header
            let years = header.compactMap { header in ScoreBook.year(header).map { (header: header, year: $0) } }
            guard years.count == 2, abs(years[0].year - years[1].year) != 1, header.contains(where: { differences.first($0) != nil }),
                !years.contains(where: { excuses.first($0.header) != nil })
            else { continue }
            // The year that the report does not go by is the wrong one.
            let isFirst = ![facts.year, facts.year - 1, facts.year - 2].contains(years[0].year)
            let (wrong, other) = isFirst ? (years[0], years[1]) : (years[1], years[0])
            finds.add(
                wrong.header, wrong.header.whole, wrong.year == other.year ? same : apart,
                [.init("first", String(wrong.year)), .init("second", String(other.year))],
                notes: [Note(other.header, other.header.whole, th: "ปีที่นำมาเทียบ", en: "the year that is compared")])
        }
    }

    /// 160 signs: the line above a table that says which years it compares.
    private static let longestCaption = 160

    /// A line that compares two years, of which the table right below it compares one with another.
    private static func captions(
        _ document: NarrativeDocument, _ words: PhraseSet, _ excuses: PhraseSet, _ years: PhraseSet, _ finds: inout Finds
    ) {
        for table in document.tables {
            guard let caption = document.texts[table.above].last?.passage, caption.key.count <= longestCaption, words.first(caption) != nil,
                excuses.first(caption) == nil
            else { continue }
            let said = named(caption, years)
            let header = table.header.isEmpty ? table.rows.first?.cells ?? [] : table.header
            let shown = header.compactMap { header in ScoreBook.year(header).map { (header: header, year: $0) } }
            let known = Set(shown.map(\.year))
            // A year that stands not next to the other has been told.
            guard said.count == 2, Set(said.map(\.value)).count == 2, known.count == 2,
                let odd = said.first(where: { !known.contains($0.value) }), said.contains(where: { known.contains($0.value) }),
                let right = shown.first(where: { shown in !said.contains { $0.value == shown.year } })
            else { continue }
            finds.add(
                caption, odd.range,
                Phrase(
                    th: "เทียบปี ({found}) แต่ตารางใต้บรรทัดนี้เป็นของปี {year}",
                    en: "({found}) is compared, but the table below is of {year}"),
                [.init("found", caption.text(odd.range)), .init("year", String(right.year))],
                notes: [Note(right.header, right.header.whole, th: "ปีในตาราง", en: "the year in the table")])
        }
    }

    private static let same = Phrase(th: "เทียบปี {first} กับปีเดียวกัน", en: "{first} is compared with itself")
    private static let apart = Phrase(
        th: "เทียบปี {first} กับปี {second} ซึ่งไม่ติดกัน", en: "{first} is compared with {second}, which is not next to it")

    // MARK: Documents of a year

    /// A document that is made anew for each year and is of another year than the report.
    static func documents(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let all = facts.words.yearlyDocuments.flatMap { kind in kind.words.map { (word: $0, unless: PhraseSet(kind.unless)) } }
        let words = PhraseSet(all.map(\.word))
        let excuses = PhraseSet(reading.unless)
        let years = PhraseSet(facts.words.claims.years)
        let compared = PhraseSet(facts.words.figures.changes + facts.words.claims.rises + facts.words.claims.falls)
        func check(_ passage: Passage) {
            let hits = words.hits(passage)
            guard !hits.isEmpty else { return }
            for year in named(passage, years) {
                guard
                    let hit = hits.last(where: {
                        $0.range.upperBound <= year.range.lowerBound && year.range.lowerBound - $0.range.upperBound <= documentReach
                    }), year.value != facts.year, abs(year.value - facts.year) <= 3,
                    // The next year's is made while this one runs out.
                    year.value < facts.year || facts.isHalfYear, !facts.isReportedElsewhere(year.value),
                    !passage.key[hit.range.upperBound..<year.range.lowerBound].contains(where: \.isDigit),
                    compared.first(passage, within: hit.range.upperBound..<year.range.lowerBound) == nil
                else { continue }
                let near = max(0, hit.range.lowerBound - 30)..<hit.range.lowerBound
                if all[hit.phrase].unless.stands(in: passage, near) { continue }
                let around = max(0, hit.range.lowerBound - 60)..<min(passage.key.count, year.range.upperBound + 30)
                if excuses.stands(in: passage, around) { continue }
                finds.add(
                    passage, hit.range.lowerBound..<year.range.upperBound,
                    Phrase(
                        th: "({found}) เป็นของปี {other} แต่รายงานเป็นของปี {year}",
                        en: "({found}) is of {other}, but the report is of {year}"),
                    [
                        .init("found", passage.text(hit.range.lowerBound..<year.range.upperBound)), .init("other", String(year.value)),
                        .init("year", String(facts.year)),
                    ])
            }
        }
        for text in document.texts.dropFirst(document.titleCount) { check(text.passage) }
        for table in document.tables {
            for row in table.rows {
                for (column, cell) in row.cells.enumerated() where !cell.isBlank {
                    let role = column < table.roles.count ? table.roles[column] : nil
                    if role.map({ reading.roles.contains($0) }) ?? true { check(cell) }
                }
            }
        }
    }

    /// Whether a document that is made anew for each year stands right in front of a year.
    static func isOfDocument(_ place: Int, _ passage: Passage, _ documents: PhraseSet) -> Bool {
        (0...documentReach).contains { documents.hit(passage, endingAt: place - $0) != nil }
    }

    /// 8 signs: from a document to its year.
    private static let documentReach = 8

    // MARK: Plans of several years

    /// The year in which a plan is said to be in force right behind its span.
    private static func inForce(_ passage: Passage, _ end: Int, _ years: PhraseSet, _ force: PhraseSet) -> (year: Int, end: Int)? {
        let start = end < passage.key.count && passage.key[end] == UInt16(sign: ")") ? end + 1 : end
        guard let word = force.hit(passage, at: start), let hit = years.hit(passage, at: word.range.upperBound),
            let number = passage.number(at: hit.range.upperBound), number.end == hit.range.upperBound + 4
        else { return nil }
        return (number.value, number.end)
    }

    /// One plan with two spans of years that overlap, or one whose last year is before its first.
    static func spans(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let force = PhraseSet(reading.unless)
        let years = PhraseSet(facts.words.claims.years)
        struct Span {
            let passage: Passage
            let range: Range<Int>
            let years: (first: Int, last: Int)
            let name: [UInt16]
        }
        let eras = PhraseSet(reading.words)
        let connectors = PhraseSet(reading.also)
        let open = UInt16(sign: "(")
        var spans: [Span] = []
        for passage in document.passages {
            for hit in eras.hits(passage) {
                let begin = passage.key[hit.range.lowerBound] == open ? hit.range.lowerBound + 1 : hit.range.lowerBound
                guard let first = passage.number(at: hit.range.upperBound), first.end == hit.range.upperBound + 4,
                    2400...2699 ~= first.value, let word = connectors.hit(passage, at: first.end)
                else { continue }
                let start = eras.hit(passage, at: word.range.upperBound)?.range.upperBound ?? word.range.upperBound
                guard let last = passage.number(at: start), last.end == start + 4, 2400...2699 ~= last.value else { continue }
                if last.value < first.value {
                    finds.add(
                        passage, begin..<last.end,
                        Phrase(th: "ช่วงปี ({found}) สิ้นสุดก่อนเริ่ม", en: "the span of years ({found}) ends before it begins"),
                        [.init("found", passage.text(begin..<last.end))])
                    continue
                }
                if let named = inForce(passage, last.end, years, force), named.year > last.value || named.year < first.value {
                    finds.add(
                        passage, begin..<named.end,
                        Phrase(
                            th: "({found}) ไม่ครอบคลุมปี {year} ที่ว่าใช้บังคับ",
                            en: "({found}) does not cover {year}, in which it is said to be in force"),
                        [.init("found", passage.text(begin..<last.end)), .init("year", String(named.year))])
                    continue
                }
                let end = begin > 0 && passage.key[begin - 1] == open ? begin - 1 : begin
                let name = passage.key[max(0, end - reading.least)..<end]
                guard name.count == reading.least, name.allSatisfy({ $0.isThai || $0.isDigit }) else { continue }
                spans.append(
                    Span(
                        passage: passage, range: begin..<last.end, years: (first.value, last.value), name: Array(name)))
            }
        }
        struct Years: Hashable {
            let first: Int
            let last: Int
        }
        let ballots = Dictionary(grouping: spans.indices) { spans[$0].name }.mapValues { places in
            Ballot(places.map { ($0, Years(first: spans[$0].years.first, last: spans[$0].years.last)) })
        }
        for (index, span) in spans.enumerated() {
            guard let other = ballots[span.name]?.against(Years(first: span.years.first, last: span.years.last), at: index),
                spans[other].years.first <= span.years.last, span.years.first <= spans[other].years.last
            else { continue }
            finds.add(
                span.passage, span.range,
                Phrase(
                    th: "แผนเดียวกันมีช่วงปี ({found}) และ ({other})", en: "one plan has the years ({found}) and ({other})"),
                [.init("found", span.passage.text(span.range)), .init("other", spans[other].passage.text(spans[other].range))],
                notes: [Note(spans[other].passage, spans[other].range, th: "ช่วงปีอีกแห่ง", en: "the other years")])
        }
    }
}
