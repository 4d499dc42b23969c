import Diagnostics

/// Whether cells say what their columns ask for.
enum CompletenessReadings {
    /// A cell with two boxes of which none or both are ticked.
    static func boxes(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        for (passage, _, _) in PeriodReadings.cells(reading.roles, document) {
            let boxes = passage.key.indices.filter { CheckBoxes.isBox(passage.key[$0]) }
            guard 2...most ~= boxes.count, let first = boxes.first, let last = boxes.last, !areAlone(boxes, passage) else { continue }
            let ticked = boxes.count { CheckBoxes.isTicked(passage.key[$0]) }
            if ticked == 1 { continue }
            finds.add(passage, first..<last + 1, phrase(ticked, of: boxes.count))
        }
        let times = PhraseSet(reading.unless)
        for table in document.tables {
            columns(table, &finds)
            marks(Set(reading.also.flatMap { Passage.key($0) }), times, table, &finds)
        }
    }

    /// Whether each box is all that its piece says: they mark several rows, and are no choice.
    private static func areAlone(_ boxes: [Int], _ passage: Passage) -> Bool {
        boxes.count == passage.key.count && passage.pieceCount == boxes.count
    }

    /// 3 boxes: done, under way, and not begun.
    private static let most = 3

    private static func phrase(_ ticked: Int, of boxes: Int) -> Phrase {
        switch (ticked, boxes) {
        case (0, 2): Phrase(th: "ไม่ได้ทำเครื่องหมายในช่องใดเลย", en: "neither of the two boxes is ticked")
        case (0, _): Phrase(th: "ไม่ได้ทำเครื่องหมายในช่องใดเลย", en: "none of the boxes is ticked")
        case (_, 2): Phrase(th: "ทำเครื่องหมายทั้งสองช่อง", en: "both of the two boxes are ticked")
        default: Phrase(th: "ทำเครื่องหมายมากกว่าหนึ่งช่อง", en: "more than one of the boxes is ticked")
        }
    }

    /// Two columns side by side of one box each, of which one is ticked in a row.
    private static func columns(_ table: NarrativeDocument.Table, _ finds: inout Finds) {
        func box(_ row: NarrativeDocument.Row, _ column: Int) -> UInt16? {
            guard row.cells.indices.contains(column), row.cells[column].key.count == 1 else { return nil }
            return row.cells[column].key.first.flatMap { CheckBoxes.isBox($0) ? $0 : nil }
        }
        let width = table.rows.map(\.cells.count).max() ?? 0
        let columns = (0..<width).filter { column in table.rows.contains { box($0, column) != nil } }
        guard columns.count == 2, columns[0] + 1 == columns[1] else { return }
        // Ticks alone may mark the parts of a year.
        let hasOpen = table.rows.contains { row in columns.contains { box(row, $0).map { !CheckBoxes.isTicked($0) } ?? false } }
        guard hasOpen else { return }
        for row in table.rows {
            guard let first = box(row, columns[0]), let second = box(row, columns[1]) else { continue }
            let ticked = [first, second].count { CheckBoxes.isTicked($0) }
            if ticked == 1 { continue }
            let cell = row.cells[columns[0]]
            finds.add(
                cell, cell.whole, phrase(ticked, of: 2),
                notes: [Note(row.cells[columns[1]], row.cells[columns[1]].whole, th: "อีกช่อง", en: "the other box")])
        }
    }

    /// Columns side by side that hold nothing but marks, one of which is marked in most rows: all rows are to have one.
    private static func marks(
        _ marks: Set<UInt16>, _ times: PhraseSet, _ table: NarrativeDocument.Table, _ finds: inout Finds
    ) {
        let width = table.rows.map(\.cells.count).max() ?? 0
        func isMark(_ row: NarrativeDocument.Row, _ column: Int) -> Bool {
            row.cells.indices.contains(column) && row.cells[column].key.count == 1 && marks.contains(row.cells[column].key[0])
        }
        let columns = (0..<width).filter { column in
            table.rows.contains { isMark($0, column) }
                && table.rows.allSatisfy { row in
                    !row.cells.indices.contains(column) || row.cells[column].isBlank || isMark(row, column)
                }
        }
        guard 2...most ~= columns.count, let first = columns.first, let last = columns.last, last - first == columns.count - 1,
            // Columns of states that are known by their names have a reading of their own.
            columns.count(where: { table.roles.indices.contains($0) && table.roles[$0].map(StatusReadings.marked.contains) ?? false }) < 2
        else { return }
        // A measure may take several quarters.
        if columns.contains(where: { table.header.indices.contains($0) && times.first(table.header[$0]) != nil }) { return }
        let rows = table.rows.filter { row in row.cells.contains { $0.key.count >= leastNamed } }
        let counts = rows.map { row in columns.count { isMark(row, $0) } }
        guard rows.count >= leastMarked, counts.count(where: { $0 == 1 }) * 3 >= rows.count * 2 else { return }
        for (row, count) in zip(rows, counts) where count != 1 {
            let marked = columns.filter { isMark(row, $0) }
            let names = columns.compactMap { table.header.indices.contains($0) ? table.header[$0] : nil }
            let notes = names.prefix(1).map { Note($0, $0.whole, th: "คอลัมน์แรกที่ทำเครื่องหมาย", en: "the first column of marks") }
            if let column = marked.last {
                finds.add(row.cells[column], row.cells[column].whole, phrase(count, of: columns.count), notes: notes)
            } else if row.places.indices.contains(first) {
                finds.add(at: row.places[first], phrase(0, of: columns.count), notes: notes)
            }
        }
    }

    /// 8 signs: a row says so much of what it is about.
    private static let leastNamed = 8
    /// 3 rows: fewer do not show that one mark is asked for.
    private static let leastMarked = 3

    /// A column that is asked for words and holds nothing but marks.
    static func marksOnly(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let marks = Set(reading.also.flatMap { Passage.key($0) })
        for table in document.tables {
            for (column, role) in table.roles.enumerated() {
                guard let role, reading.roles.contains(role), column < table.header.count, words.first(table.header[column]) != nil else {
                    continue
                }
                let cells = table.rows.compactMap { column < $0.cells.count ? $0.cells[column] : nil }.filter { !$0.isBlank }
                guard cells.count >= reading.least, cells.allSatisfy({ $0.key.allSatisfy { marks.contains($0) || CheckBoxes.isBox($0) } })
                else { continue }
                // Where other columns say in figures what was done, the marks are no more than a help.
                let told = table.rows.count { row in
                    reading.against.contains { role in table.cell(row, role).map { SimilarityReadings.namesFigure($0) } ?? false }
                }
                if told * 2 >= cells.count { continue }
                let header = table.header[column]
                finds.add(
                    header, header.whole,
                    Phrase(
                        th: "คอลัมน์ ({header}) มีแต่เครื่องหมายทั้ง {count} แถว ไม่มีข้อความสรุป",
                        en: "the column ({header}) has nothing but marks in all {count} rows"),
                    [.init("header", header.text(header.whole)), .init("count", cells.count)],
                    notes: cells.prefix(1).map { Note($0, $0.whole, th: "ช่องแรกที่มีแต่เครื่องหมาย", en: "the first of the marks") })
            }
        }
    }

    /// A cell that says what the assessment asks instead of what was done.
    static func requirementText(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let instructions = PhraseSet(reading.also)
        let orders = PhraseSet(Array(reading.also.prefix(reading.threshold)))
        for (passage, _, table) in PeriodReadings.cells(reading.roles, document) {
            var hits = words.hits(passage)
            let count = Set(hits.map(\.phrase)).count
            // Of a cell that pages have cut, the first piece is shown that has any.
            if let first = hits.first {
                hits = hits.filter { passage.piece(of: $0.range.lowerBound) == passage.piece(of: first.range.lowerBound) }
            }
            // A long phrase is an instruction by itself.
            let isLong = hits.contains { $0.range.count >= instruction && instructions.hit(passage, at: $0.range.lowerBound) != nil }
            guard count + (isLong ? 1 : 0) >= reading.least, let range = tellTale(passage, hits, instructions, orders) else { continue }
            copied(passage, range, count, table, &finds)
            // Each item of a list may be copied by itself.
            var rest = hits[...]
            for end in itemStarts(passage) + [passage.key.count] {
                let own = Array(rest.prefix { $0.range.upperBound <= end })
                rest = rest.drop { $0.range.lowerBound < end }
                guard let first = own.first, let last = own.last, !(first.range.lowerBound..<last.range.upperBound).overlaps(range) else {
                    continue
                }
                let isOrder = own.contains { orders.hit(passage, at: $0.range.lowerBound) != nil }
                let isInstruction = own.contains { instructions.hit(passage, at: $0.range.lowerBound) != nil }
                let count = Set(own.map(\.phrase)).count
                guard isOrder || isInstruction && count >= reading.least, let range = tellTale(passage, own, instructions, orders) else {
                    continue
                }
                copied(passage, range, count, table, &finds)
            }
        }
    }

    /// Where the items of a cell's list begin, and its paragraphs; numbers in brackets belong to the words in front.
    private static func itemStarts(_ passage: Passage) -> [Int] {
        let markers = ListMarker.all(in: passage, referring: PhraseSet([])).filter { $0.style != .enclosed }.map(\.range.lowerBound)
        return Set(markers + passage.key.indices.dropFirst().filter { passage.isBroken[$0] }).filter { $0 > 0 }.sorted()
    }

    private static func copied(
        _ passage: Passage, _ range: Range<Int>, _ count: Int, _ table: NarrativeDocument.Table, _ finds: inout Finds
    ) {
        finds.add(
            passage, range,
            count == 1
                ? Phrase(
                    th: "ข้อความเป็นข้อกำหนดของการประเมิน ({found}) ไม่ใช่สิ่งที่ได้ทำ",
                    en: "the text is that of the requirement ({found}), not what was done")
                : Phrase(
                    th: "ข้อความเป็นข้อกำหนดของการประเมิน ({found}) ไม่ใช่สิ่งที่ได้ทำ พบ {count} วลี",
                    en: "the text is that of the requirement ({found}), not what was done; {count} phrases of it"),
            [.init("found", passage.text(range)), .init("count", count)], notes: header(passage, table))
    }

    /// 30 signs: what is so long is said nowhere but in the requirements.
    private static let instruction = 30

    /// The stretch that tells most: two different phrases close together, one of them an instruction if there is any, at best one that
    /// tells agencies what to do.
    private static func tellTale(
        _ passage: Passage, _ hits: [PhraseSet.Hit], _ instructions: PhraseSet, _ orders: PhraseSet
    ) -> Range<Int>? {
        var best: (range: Range<Int>, rank: Int)?
        for (index, hit) in hits.enumerated() {
            let isInstruction = instructions.hit(passage, at: hit.range.lowerBound) != nil
            let isOrder = orders.hit(passage, at: hit.range.lowerBound) != nil
            for next in hits[index...].prefix(4) {
                let range = hit.range.lowerBound..<next.range.upperBound
                guard passage.piece(of: range.lowerBound) == passage.piece(of: range.upperBound - 1) else { continue }
                let isBoth = isInstruction || instructions.hit(passage, at: next.range.lowerBound) != nil
                // One phrase alone is told only where no other stands in its piece.
                let isOrdered = isOrder || orders.hit(passage, at: next.range.lowerBound) != nil
                let rank = (isOrdered ? 0 : 20_000) + (isBoth ? 0 : 10_000) + (next.phrase == hit.phrase ? 5_000 : 0) + range.count
                if best.map({ rank < $0.rank }) ?? true { best = (range, rank) }
            }
        }
        return best?.range
    }

    private static func header(_ passage: Passage, _ table: NarrativeDocument.Table) -> [Note] {
        guard let column = table.rows.lazy.compactMap({ $0.cells.firstIndex { $0.key == passage.key } }).first, column < table.header.count,
            !table.header[column].isBlank
        else { return [] }
        return [Note(table.header[column], table.header[column].whole, th: "คอลัมน์นี้ให้เขียนผล", en: "what this column asks for")]
    }

    /// A cell that says no more than a set phrase.
    static func hollow(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let phrases = Set(reading.words.map { letters(Passage.key($0)) })
        let parts = reading.also.map { letters(Passage.key($0)) }.filter { !$0.isEmpty }
        for (passage, _, table) in PeriodReadings.cells(reading.roles, document) where passage.key.count <= 120 {
            let said = letters(Array(passage.key[SimilarityReadings.body(passage)]))
            guard
                phrases.contains(said) || said.count >= reading.least && isMade(said, of: parts) && !passage.key.contains(where: \.isDigit)
            else { continue }
            finds.add(
                passage, passage.whole,
                Phrase(
                    th: "เขียนเพียง ({found}) ไม่บอกว่าทำอะไร ได้ผลอย่างไร",
                    en: "it says no more than ({found}): neither what was done nor with what result"),
                [.init("found", passage.text(passage.whole))], notes: header(passage, table))
        }
    }

    /// Whether some letters are nothing but words of a list, one behind the other.
    private static func isMade(_ said: [UInt16], of parts: [[UInt16]]) -> Bool {
        var reached = Array(repeating: false, count: said.count + 1)
        reached[0] = true
        for at in said.indices where reached[at] {
            for part in parts where at + part.count <= said.count && said[at..<at + part.count].elementsEqual(part) {
                reached[at + part.count] = true
            }
        }
        return reached[said.count]
    }

    private static func letters(_ key: [UInt16]) -> [UInt16] { key.filter { $0.isThai || $0.isLatin } }

    /// A cell whose content belongs to the column beside it.
    static func columnContent(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let verbs = PhraseSet(reading.words)
        let units = PhraseSet(reading.also)
        let excuses = PhraseSet(reading.unless)
        for table in document.tables {
            for row in table.rows {
                for (column, role) in table.roles.enumerated() where column < row.cells.count && !row.cells[column].isBlank {
                    guard let role else { continue }
                    let passage = row.cells[column]
                    let starts = starts(passage)
                    let acts = starts.filter { verbs.hit(passage, at: $0) != nil && units.hit(passage, at: $0) == nil }
                    let owned = starts.filter { units.hit(passage, at: $0) != nil }
                    if reading.roles.contains(role), !acts.isEmpty, owned.isEmpty {
                        report(passage, table, column, Phrase(th: "กิจกรรม", en: "activities"), &finds)
                    } else if reading.against.contains(role), passage.key.count <= reading.least, !starts.isEmpty,
                        owned.count == starts.count, !SimilarityReadings.namesFigure(passage), excuses.first(passage) == nil,
                        !passage.key.indices.contains(where: { verbs.hit(passage, at: $0) != nil && !isInside(passage, $0, units, starts) })
                    {
                        report(passage, table, column, Phrase(th: "ชื่อหน่วยงานหรือตำแหน่ง", en: "units or posts"), &finds)
                    }
                }
            }
        }
    }

    /// Where the items of a cell begin: its beginning, behind a number of a list, behind a dash.
    private static func starts(_ passage: Passage) -> [Int] {
        let markers = ListMarker.all(in: passage, referring: PhraseSet([])).map(\.range.upperBound)
        let dashes = passage.key.indices.filter { passage.key[$0] == UInt16(sign: "-") && passage.isParted[$0] }.map { $0 + 1 }
        var starts = Set(markers + dashes)
        if passage.key[0].isThai { starts.insert(0) }
        return starts.filter { $0 < passage.key.count }.sorted()
    }

    /// Whether a word belongs to the name of a unit, as in the division of public relations.
    private static func isInside(_ passage: Passage, _ place: Int, _ units: PhraseSet, _ starts: [Int]) -> Bool {
        guard let start = starts.last(where: { $0 <= place }) else { return false }
        return units.hit(passage, at: start) != nil && place - start <= 40
    }

    private static func report(_ passage: Passage, _ table: NarrativeDocument.Table, _ column: Int, _ what: Phrase, _ finds: inout Finds) {
        let header = table.header[column]
        finds.add(
            passage, passage.whole,
            Phrase(
                th: "คอลัมน์ ({header}) เขียน{what} ซึ่งเป็นของคอลัมน์อื่น", en: "the column ({header}) holds {what}, which belong to another column"),
            [.init("header", header.text(header.whole)), .init("what", what)],
            notes: [Note(header, header.whole, th: "หัวคอลัมน์", en: "the header")])
    }

    /// A result of a whole year, or a numbered part of one, that begins with what will be done.
    static func future(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        guard !facts.isHalfYear else { return }
        let words = PhraseSet(reading.words)
        for (passage, row, table) in PeriodReadings.cells(reading.roles, document) {
            // Where a state is given, the text is held against that.
            let isMarked = StatusReadings.marked.contains { table.cell(row, $0).map(StatusReadings.isMark) ?? false }
            if isMarked || !(table.cell(row, .status)?.isBlank ?? true) { continue }
            let starts =
                [SimilarityReadings.body(passage).lowerBound]
                + ListMarker.all(in: passage, referring: PhraseSet([])).map(\.range.upperBound)
            for start in Set(starts).sorted() {
                // What is announced for a day is held against that.
                guard let word = words.hit(passage, at: start), !facts.dates.entries.contains(where: { $0.passage.isSame(as: passage) })
                else { continue }
                finds.add(
                    passage, word.range,
                    Phrase(
                        th: "ผลของทั้งปีเขียนถึงสิ่งที่ยังจะทำ ({found})", en: "a result of the whole year says what is still to be done ({found})"),
                    [.init("found", passage.text(word.range))], notes: header(passage, table))
                break
            }
        }
    }

    /// More steps than results in a row, and a measure of a plan that no table of results has.
    static func unanswered(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let plans = document.tables.filter { table in
            table.column(.measure) != nil && table.column(.count) == nil && !reading.roles.contains { table.column($0) != nil }
                && reading.against.contains { table.column($0) != nil }
        }
        let results = document.tables.filter { table in table.column(.measure) != nil && reading.roles.contains { table.column($0) != nil }
        }
        guard !plans.isEmpty, !results.isEmpty else { return }
        let reported = results.flatMap { table in table.rows.compactMap { table.cell($0, .measure) } }
            .map { TextShare($0, runsOf: reading.least).distinct }
        // A column that numbers measures, and not rows, names those of the plan.
        let naming = PhraseSet(reading.unless)
        let numbers = Set(
            results.flatMap { table -> [Int] in
                guard let column = table.column(.number), table.header.indices.contains(column), naming.first(table.header[column]) != nil
                else { return [] }
                return table.rows.compactMap { CountReadings.number(table, $0)?.number }
            })
        for table in plans {
            let named = table.rows.filter { CountReadings.number(table, $0).map { numbers.contains($0.number) } ?? false }
            let known = Set(named.map(\.index))
            let measures = table.rows.compactMap { row in
                table.cell(row, .measure).flatMap { $0.isBlank || known.contains(row.index) ? nil : $0 }
            }
            let missing = measures.filter { measure in
                let text = TextShare(measure, runsOf: reading.least)
                return text.signs.count >= reading.least * 2 && !reported.contains { text.share(in: $0) >= reading.threshold }
            }
            // A table of which most is in no other is of other things.
            if missing.count * 2 > measures.count { continue }
            for measure in missing {
                finds.add(
                    measure, measure.whole,
                    Phrase(
                        th: "มาตรการในแผน ({measure}) ไม่มีในตารางผล", en: "the measure of the plan ({measure}) is in no table of results"),
                    [.init("measure", measure.text(measure.whole))])
            }
        }
    }
}
