import Diagnostics

/// Numbers of lists, rows and items.
enum NumberingReadings {
    // MARK: Lists inside of cells

    /// A list that leaves a number out, says one twice, or begins again without a new number above it.
    static func lists(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let referring = PhraseSet(reading.words)
        let leading = PhraseSet(reading.also)
        let parts = PartReader(reading, facts)
        lines(document, referring, leading, &finds)
        for (passage, goesOn) in cells(document) {
            var markers = ListMarker.markers(in: passage, referring: referring)
            let inner = parts.all(passage)
            if !inner.isEmpty { markers = (markers + inner).sorted { $0.range.lowerBound < $1.range.lowerBound } }
            guard markers.count(where: { !$0.isDoubtful }) >= 2 else { continue }
            var stack: [ListMarker] = []
            for (index, marker) in markers.enumerated() {
                if marker.isDoubtful, !Self.goesOn(marker, stack, markers[(index + 1)...]) { continue }
                guard let depth = stack.lastIndex(where: { $0.style == marker.style }) else {
                    if let top = stack.last, marker.number == top.number + 1, marker.number > 1 {
                        let next = markers[(index + 1)...].first { !$0.isDoubtful }
                        let isLast = next == nil && stack.count == 1
                        if isLast || next?.style == top.style && next?.number == marker.number + 1 {
                            reportStyle(passage, marker, top, in: passage, &finds)
                        }
                        stack[stack.count - 1] = ListMarker(range: marker.range, number: marker.number, style: marker.style)
                    } else {
                        stack.append(marker)
                    }
                    continue
                }
                let last = stack[depth]
                let hasParent = depth > 0
                let isDeepest = depth == stack.count - 1
                stack.removeSubrange((depth + 1)...)
                stack[depth] = marker
                if marker.number == last.number + 1 { continue }
                // A number that stands twice, where the list goes on as if it had not.
                let next = markers[(index + 1)...].first { $0.style == marker.style && !$0.isDoubtful }
                if marker.number == last.number, next?.number == marker.number + 2, !isIntroduced(passage, last, marker) {
                    report(passage, marker, behind: last, in: passage, isRepeated: true, &finds)
                    stack[depth] = ListMarker(range: marker.range, number: marker.number + 1, style: marker.style)
                    continue
                }
                // One item is no list: the next that has its number is the second.
                if marker.number == 1, last.number == 1, next?.number == 2, depth == 0, passage.pieceCount == 1,
                    leading.hit(passage, endingAt: marker.range.lowerBound) == nil, !isIntroduced(passage, last, marker),
                    markers.allSatisfy({ $0.style == marker.style })
                {
                    report(passage, marker, behind: last, in: passage, isRepeated: true, &finds)
                    continue
                }
                let isCut = goesOn && isBehindCut(passage, last, marker, leading)
                // The last item of a short list that has the number of the first: nothing led to another list.
                let isLast =
                    marker.number == 1 && next == nil && index + 1 == markers.count && last.number == index && depth == 0
                    && passage.pieceCount == 1 && leading.hit(passage, endingAt: marker.range.lowerBound) == nil
                    && markers.allSatisfy { $0.style == marker.style }
                if isLast {
                    report(passage, marker, behind: last, in: passage, isRepeated: false, &finds)
                    continue
                }
                if marker.number == 1, !isCut, !marker.isPart, !(hasParent && isDeepest) || isIntroduced(passage, last, marker) { continue }
                report(passage, marker, behind: last, in: passage, isRepeated: marker.number == last.number && marker.number > 1, &finds)
            }
        }
    }

    /// Columns that name the row; the others say how and what is done.
    private static let names: [Role] = [.code, .indicator, .itemTitle, .measure, .number, .problem, .requirement]

    /// Every passage, and whether what a page cut it into is of one row: nothing that names one stands on the next page.
    private static func cells(_ document: NarrativeDocument) -> [(passage: Passage, goesOn: Bool)] {
        document.texts.map { ($0.passage, false) }
            + document.tables.flatMap { table in
                table.rows.flatMap { row in
                    let goesOn = row.cells.enumerated().allSatisfy { column, cell in
                        cell.pieceCount <= 1 || column < table.roles.count && table.roles[column].map { !names.contains($0) } ?? false
                    }
                    return row.cells.filter { !$0.isBlank }.map { ($0, goesOn) }
                }
            }
    }

    /// Whether a number of which it is not sure that it numbers anything is the next of its list, and no sure one is.
    private static func goesOn(_ marker: ListMarker, _ stack: [ListMarker], _ rest: ArraySlice<ListMarker>) -> Bool {
        guard let last = stack.last(where: { $0.style == marker.style }) else { return false }
        let next = rest.first { $0.style == marker.style && !$0.isDoubtful }
        return marker.number == last.number + 1 && next?.number != marker.number
    }

    /// Whether a paragraph of its own leads to a list that begins again.
    private static func isIntroduced(_ passage: Passage, _ last: ListMarker, _ marker: ListMarker) -> Bool {
        let between = last.range.upperBound..<marker.range.lowerBound
        return between.contains { passage.isBroken[$0] }
    }

    /// Whether a list begins again with the first words of a new page, while nothing on the page before led to a list.
    private static func isBehindCut(_ passage: Passage, _ last: ListMarker, _ marker: ListMarker, _ leading: PhraseSet) -> Bool {
        let at = marker.range.lowerBound
        guard at > 0, last.number > 1 || last.range.upperBound < at, passage.piece(of: at - 1) != passage.piece(of: at),
            passage.piece(of: last.range.lowerBound) != passage.piece(of: at)
        else { return false }
        return leading.hit(passage, endingAt: at) == nil
    }

    static func reportStyle(_ passage: Passage, _ marker: ListMarker, _ last: ListMarker, in other: Passage, _ finds: inout Finds) {
        finds.add(
            passage, marker.range,
            Phrase(
                th: "รูปแบบลำดับ ({found}) ต่างจากข้ออื่น ({other})", en: "the number ({found}) is written otherwise than the others ({other})"),
            [.init("found", passage.text(marker.range)), .init("other", other.text(last.range))], level: .note,
            notes: [Note(other, last.range, th: "ลำดับก่อนหน้า", en: "the number before it")])
    }

    static func report(
        _ passage: Passage, _ marker: ListMarker, behind last: ListMarker, in other: Passage, isRepeated: Bool, _ finds: inout Finds
    ) {
        let phrase =
            if isRepeated {
                Phrase(th: "ลำดับซ้ำ ({found})", en: "the number stands twice ({found})")
            } else if marker.number == 1 {
                Phrase(
                    th: "เริ่มลำดับใหม่ ({found}) ต่อจาก ({last}) โดยไม่มีข้อหลักคั่น",
                    en: "the list begins again ({found}) behind ({last}) without a number of its own above it")
            } else if marker.number < last.number {
                Phrase(th: "ลำดับย้อน ({found}) ต่อจาก ({last})", en: "the number ({found}) follows ({last})")
            } else {
                Phrase(th: "ลำดับข้ามจาก ({last}) ไป ({found})", en: "the numbers go from ({last}) to ({found})")
            }
        finds.add(
            passage, marker.range, phrase, [.init("found", passage.text(marker.range)), .init("last", other.text(last.range))],
            notes: [Note(other, last.range, th: "ลำดับก่อนหน้า", en: "the number before it")])
    }

    // MARK: Rows

    /// One numbered row.
    private struct Numbered {
        let passage: Passage
        let range: Range<Int>
        let number: Int
        let isFirst: Bool
        /// The signs around the number.
        var sign: UInt16 = 0
        /// The letters in front of the number.
        var prefix: [UInt16] = []
    }

    /// Rows whose numbers leave one out, repeat one, or begin elsewhere.
    static func rowNumbers(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        var last: Numbered?
        var lastExpected = 1
        var known: Set<Int> = []
        for table in document.tables {
            let rows = numbered(table)
            // Numbers within numbers are no plain series.
            guard let first = rows.first else {
                // A header without rows stands above a line that divides its table.
                if !table.rows.isEmpty { last = nil }
                continue
            }
            // Numbers with letters that begin elsewhere are those of something else, such as the questions of a survey.
            if !first.prefix.isEmpty, first.number != 1, last?.prefix != first.prefix { continue }
            var previous: Numbered? = first.number == 1 ? nil : last
            var expected = previous == nil ? 1 : first.number == lastExpected ? lastExpected : previous.map { $0.number + 1 } ?? 1
            var faults: [(row: Numbered, previous: Numbered?, expected: Int)] = []
            var skipped: Int?
            for row in rows {
                // Of two rows that have changed places the first tells.
                if row.number == skipped {
                    (expected, skipped) = ((previous?.number ?? 0) + 1, nil)
                    continue
                }
                // Behind a wrong number the series may go on from it or from where it should be.
                let goesOn = row.number == expected || row.number == previous.map { $0.number + 1 }
                if !goesOn, !(row.number == 1 && row.isFirst) { faults.append((row, previous, expected)) }
                skipped = goesOn ? nil : row.number == expected + 1 ? expected : nil
                expected = (goesOn || row.number == 1 ? row.number : expected) + 1
                previous = row
            }
            if faults.isEmpty || !refers(rows, faults.count, to: known, isOfFigures: isOfFigures(table)) {
                for fault in faults { report(fault.row, fault.previous, fault.expected, &finds) }
                last = rows.last
                lastExpected = expected
                // Lists of scores or people are none that others refer to.
                if table.roles.count(where: { $0 != nil }) * 2 >= table.roles.count { known.formUnion(rows.map(\.number)) }
            }
            styles(rows, &finds)
        }
    }

    /// 4: numbers that go up by so many at once leave out more than a slip of the pen does.
    private static let leap = 4

    /// Whether the numbers of a table are those of something else: hardly any follows on the one before it, or they rise, some of
    /// them with several rows, and each is that of a row further up, or they leave out several, or nothing but figures stand beside them.
    private static func refers(_ rows: [Numbered], _ faults: Int, to known: Set<Int>, isOfFigures: Bool) -> Bool {
        if faults * 2 > rows.count, rows.count > 2 || faults == rows.count && !known.isEmpty { return true }
        let numbers = rows.map(\.number)
        let steps = zip(numbers, numbers.dropFirst()).map { $1 - $0 }
        guard !steps.isEmpty, steps.allSatisfy({ $0 >= 0 }) else { return false }
        // Several rows may belong to one of those.
        let repeats = steps.count { $0 == 0 }
        if repeats > 0 { return repeats > 1 && numbers.allSatisfy(known.contains) }
        if isOfFigures { return true }
        return known.count > numbers.count && numbers.allSatisfy { known.contains($0) } || !known.isEmpty && steps.contains { $0 >= leap }
    }

    /// Whether the numbered rows of a table have nothing but figures beside their numbers.
    private static func isOfFigures(_ table: NarrativeDocument.Table) -> Bool {
        guard let column = table.column(.number) else { return false }
        let rows = table.rows.filter { $0.cells.indices.contains(column) && ($0.cells[column].key.first?.isDigit ?? false) }
        return rows.allSatisfy { row in !row.cells.contains { $0.key.contains { $0.isThai || $0.isLatin } } }
    }

    /// 3 rows written in one way make it the table's.
    private static let leastStyle = 3

    /// A row that is numbered in another way than all others of its table.
    private static func styles(_ rows: [Numbered], _ finds: inout Finds) {
        let signs = Set(rows.map(\.sign))
        guard signs.count == 2, let odd = signs.first(where: { sign in rows.count { $0.sign == sign } == 1 }),
            let row = rows.first(where: { $0.sign == odd }), let other = rows.first(where: { $0.sign != odd }), rows.count >= leastStyle
        else { return }
        finds.add(
            row.passage, row.range,
            Phrase(
                th: "รูปแบบลำดับ ({found}) ต่างจากแถวอื่น ({other})",
                en: "the number ({found}) is written otherwise than those of the other rows ({other})"),
            [.init("found", row.passage.text(row.range)), .init("other", other.passage.text(other.range))], level: .note,
            notes: [Note(other.passage, other.range, th: "แถวอื่น", en: "another row")])
    }

    private static func numbered(_ table: NarrativeDocument.Table) -> [Numbered] {
        guard let column = table.column(.number) ?? table.column(.measure) else { return [] }
        let isNumber = table.column(.number) != nil
        var rows: [Numbered] = []
        for row in table.rows where column < row.cells.count && !row.cells[column].isBlank {
            let passage = row.cells[column]
            if isNumber, let code = RowCode(passage), !code.prefix.isEmpty {
                rows.append(
                    Numbered(passage: passage, range: code.range, number: code.value, isFirst: rows.isEmpty, prefix: Array(code.prefix)))
                continue
            }
            guard let number = passage.number(at: 0), number.value < 1_000 else { continue }
            // Several numbers are those of rows elsewhere.
            if isNumber, namesSeveral(passage) { return [] }
            var end = number.end
            let next = end < passage.key.count ? passage.key[end] : 0
            let isClosed = next == UInt16(sign: ".") || next == UInt16(sign: ")")
            if isClosed { end += 1 }
            if isClosed, end < passage.key.count, passage.key[end].isDigit { return parts(table, column) }
            // A cell that holds a list of its own does not number its row.
            guard isNumber ? end == passage.key.count : isClosed && ListMarker.all(in: passage, referring: PhraseSet([])).count == 1 else {
                continue
            }
            rows.append(
                Numbered(passage: passage, range: 0..<end, number: number.value, isFirst: rows.isEmpty, sign: isClosed ? next : 0))
        }
        return rows.count >= 2 || isNumber ? rows : []
    }

    /// Whether a cell holds several numbers and nothing else, as in 1, 2.
    private static func namesSeveral(_ passage: Passage) -> Bool {
        passage.pieceCount == 1 && passage.key.contains(UInt16(sign: ","))
            && passage.key.allSatisfy { $0.isDigit || $0 == UInt16(sign: ",") }
            && passage.key.indices.contains {
                passage.key[$0] == UInt16(sign: ",") && $0 + 1 < passage.key.count && passage.isParted[$0 + 1]
            }
    }

    /// Rows with numbers within numbers, such as 2.1 and 2.2, by the second; none where another level follows, or another number before
    /// them does not.
    private static func parts(_ table: NarrativeDocument.Table, _ column: Int) -> [Numbered] {
        var rows: [Numbered] = []
        var whole: Int?
        for row in table.rows where column < row.cells.count && !row.cells[column].isBlank {
            let passage = row.cells[column]
            guard let first = passage.number(at: 0), first.end < passage.key.count, passage.key[first.end] == UInt16(sign: "."),
                let second = passage.number(at: first.end + 1), second.value < 100,
                whole.map({ $0 == first.value || $0 + 1 == first.value && second.value == 1 }) ?? true
            else { return [] }
            let next = second.end < passage.key.count ? passage.key[second.end] : 0
            if next == UInt16(sign: "."), second.end + 1 < passage.key.count, passage.key[second.end + 1].isDigit { return [] }
            let isFirst = whole != first.value
            whole = first.value
            rows.append(Numbered(passage: passage, range: 0..<second.end, number: second.value, isFirst: isFirst))
        }
        return rows.first?.number == 1 ? rows : []
    }

    private static func report(_ row: Numbered, _ previous: Numbered?, _ expected: Int, _ finds: inout Finds) {
        finds.add(
            row.passage, row.range,
            previous?.number == row.number
                ? Phrase(th: "ลำดับของแถวซ้ำ ({found})", en: "the number of the row stands twice ({found})")
                : Phrase(th: "ลำดับของแถวเป็น ({found}) แต่ควรเป็น {expected}", en: "the number of the row is ({found}), not {expected}"),
            [.init("found", row.passage.text(row.range)), .init("expected", expected)],
            notes: previous.map { [Note($0.passage, $0.range, th: "ลำดับก่อนหน้า", en: "the number before it")] } ?? [])
    }
}
