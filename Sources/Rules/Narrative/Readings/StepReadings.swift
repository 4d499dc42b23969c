import Diagnostics

/// The numbered steps of a measure against its numbered results.
enum StepReadings {
    /// One row with numbered steps, and results that are numbered as well.
    private struct Row {
        let steps: Passage
        let stepMarkers: [ListMarker]
        let results: Passage
        let resultMarkers: [ListMarker]
        /// All numbers of the results, those in other styles too.
        let answered: Set<Int>
    }

    /// A step that no result answers, where the rows that number both have as many of the one as of the other.
    static func results(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = Markers(reading, facts)
        // The tables of one header are one table that pages have cut.
        var seen: Set<[[UInt16]]> = []
        for table in document.tables where seen.insert(table.headerKey).inserted {
            let tables = document.tables.filter { $0.headerKey == table.headerKey }
            for step in reading.roles {
                // The first of the columns that answers in numbers is that of the results.
                _ = reading.against.first { check(rows(tables, step, $0, reader), reading, &finds) }
            }
        }
    }

    /// The rows of some tables, those without numbers left out.
    private static func rows(_ tables: [NarrativeDocument.Table], _ step: Role, _ result: Role, _ reader: Markers) -> [Row] {
        tables.flatMap { table in
            table.rows.compactMap { row in
                guard let steps = table.cell(row, step), let results = table.cell(row, result) else { return nil }
                let (stepMarkers, resultMarkers) = (reader.list(steps), reader.list(results))
                guard stepMarkers.count >= 2, !resultMarkers.isEmpty else { return nil }
                return Row(
                    steps: steps, stepMarkers: stepMarkers, results: results, resultMarkers: resultMarkers,
                    answered: Set(reader.all(results).map(\.number)))
            }
        }
    }

    /// Reports the steps without a result, and gives whether the rows agree enough to tell.
    private static func check(_ rows: [Row], _ reading: Reading, _ finds: inout Finds) -> Bool {
        let odd = rows.filter { $0.stepMarkers.count != $0.resultMarkers.count }
        let agreeing = rows.count - odd.count
        guard agreeing >= reading.least, odd.count == 1 || agreeing * 100 >= rows.count * reading.threshold else { return false }
        for row in odd where row.resultMarkers.count < row.stepMarkers.count {
            let missing = row.stepMarkers.filter { !row.answered.contains($0.number) }
            guard let first = missing.first, missing.count == row.stepMarkers.count - row.resultMarkers.count else { continue }
            let end = row.stepMarkers.first { $0.range.lowerBound > first.range.lowerBound }?.range.lowerBound ?? row.steps.key.count
            finds.add(
                row.results, row.results.whole,
                Phrase(
                    th: "ขั้นตอน ({step}) ไม่มีผล: มี {steps} ขั้นตอน แต่มีผล {results} ข้อ",
                    en: "the step ({step}) has no result: there are {steps} steps, but {results} results"),
                [
                    .init("step", row.steps.text(first.range.lowerBound..<end)), .init("steps", row.stepMarkers.count),
                    .init("results", row.resultMarkers.count),
                ],
                notes: [Note(row.steps, first.range.lowerBound..<end, th: "ขั้นตอนที่กำหนด", en: "the step")])
        }
        return true
    }

    /// Finds the numbers of lists that begin with their cell.
    private struct Markers {
        private let referring: PhraseSet
        private let parts: PartReader

        init(_ reading: Reading, _ facts: NarrativeFacts) {
            referring = PhraseSet(reading.words)
            parts = PartReader(reading, facts)
        }

        /// The numbers of a cell, in order, those that may refer to something too.
        func all(_ passage: Passage) -> [ListMarker] {
            let all = ListMarker.markers(in: passage, referring: referring) + parts.all(passage)
            return all.sorted { $0.range.lowerBound < $1.range.lowerBound }
        }

        /// The list that a cell is, none of its numbers twice; empty where it is none.
        ///
        /// What stands inside of an item is numbered otherwise.
        func list(_ passage: Passage) -> [ListMarker] {
            let all = all(passage)
            guard let first = all.first, first.range.lowerBound == 0 else { return [] }
            var list: [ListMarker] = []
            for marker in all where marker.style == first.style {
                // What may refer to something counts only where the list goes on with it.
                if marker.isDoubtful, marker.number != (list.last?.number ?? 0) + 1 { continue }
                list.append(marker)
            }
            return first.number == 1 && zip(list, list.dropFirst()).allSatisfy({ $0.number < $1.number }) ? list : []
        }
    }
}
