import Diagnostics

/// What a row says of the state of its measure, held against itself and against the text beside it.
enum StatusReadings {
    /// The columns of which one is marked in each row.
    static let marked: [Role] = [.done, .underWay, .notDone]

    /// A row that is marked in two columns of states, or in none where all others are.
    static func marks(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let totals = PhraseSet(reading.words)
        // The tables of one header are one table that pages have cut.
        var seen: Set<[[UInt16]]> = []
        for table in document.tables where seen.insert(table.headerKey).inserted {
            let columns = table.roles.indices.filter { column in table.roles[column].map { marked.contains($0) } ?? false }
            guard columns.count >= 2, let first = columns.first, let last = columns.last else { continue }
            let all = table.header.isEmpty ? [table] : document.tables.filter { $0.headerKey == table.headerKey }
            let rows = all.flatMap { part in
                let headings = part.headings
                return part.rows.filter {
                    !isNamed($0, by: totals) && $0.cells.indices.contains(last) && isAbout($0, part) && !headings.contains($0.index)
                }
            }
            let counts = rows.map { row in columns.count { isMark(row.cells[$0]) } }
            let regular = counts.count { $0 == 1 }
            guard rows.count >= reading.least, regular * 100 >= rows.count * reading.threshold else { continue }
            for (row, count) in zip(rows, counts) where count != 1 {
                let places = columns.map { row.cells[$0] }
                // What is written in words, such as numbers of a total, is no mark.
                guard places.allSatisfy({ $0.isBlank || $0.key.count <= 3 }) else { continue }
                let headers = columns.filter { isMark(row.cells[$0]) }.map { table.header[$0].text(table.header[$0].whole) }
                if count == 0 {
                    finds.add(
                        at: row.places[first], Phrase(th: "ไม่ได้ทำเครื่องหมายสถานะในช่องใดเลย", en: "none of the columns of states is marked"),
                        notes: [Note(table.header[first], table.header[first].whole, th: "คอลัมน์แรกของสถานะ", en: "the first of them")])
                } else if let cell = columns.last(where: { isMark(row.cells[$0]) }).map({ row.cells[$0] }) {
                    finds.add(
                        cell, cell.whole,
                        Phrase(th: "ทำเครื่องหมายสถานะหลายช่อง ({headers})", en: "more than one state is marked ({headers})"),
                        [.init("headers", headers.joined(separator: ", "))],
                        notes: columns.first(where: { isMark(row.cells[$0]) }).map {
                            [Note(row.cells[$0], row.cells[$0].whole, th: "เครื่องหมายอีกช่อง", en: "the other mark")]
                        } ?? [])
                }
            }
        }
    }

    /// 14 signs: what is under way may be named in front of its number.
    private static let countReach = 14

    /// Whether a number stands right behind a place, or behind a word or two: so many of what is counted are under way.
    private static func counts(_ cell: Passage, behind place: Int) -> Bool {
        let near = cell.key[place...].prefix(countReach)
        guard let digit = near.firstIndex(where: \.isDigit), let number = cell.number(at: digit) else { return false }
        return near[..<digit].allSatisfy(\.isThai) && (digit == place || number.end < cell.key.count && cell.key[number.end].isThai)
            && !cell.isBroken[place..<digit].contains(true)
    }

    /// A state, and a text beside it that says otherwise; the one that is more likely to be wrong is blamed.
    static func text(
        _ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, isOfState: Bool, _ finds: inout Finds
    ) {
        // A share of nothing that is named may be one of the budget as well.
        let spent = (words: PhraseSet(facts.words.figures.done), shares: PhraseSet(facts.words.claims.shares))
        let states = PhraseSet(reading.words)
        let cues = PhraseSet(reading.also)
        let excuses = PhraseSet(reading.unless)
        let isOfDone = reading.kind == .stateText
        for table in document.tables {
            for row in table.rows {
                guard let state = state(of: row, table, states) ?? (isOfDone ? complete(row, table, spent) : nil) else { continue }
                for role in reading.roles {
                    guard let cell = table.cell(row, role), cell.key.count >= reading.least,
                        !cell.key.contains(where: CheckBoxes.isBox) || cell.key == state.cell.key
                    else { continue }
                    let start = cell.key == state.cell.key ? state.range.upperBound : 0
                    // So many of what is counted may be under way.
                    guard
                        let cue = cues.hits(cell).first(where: {
                            $0.range.lowerBound >= start && (isOfState || !counts(cell, behind: $0.range.upperBound))
                        }),
                        case let all = cues.hits(cell).map(\.range),
                        !excuses.hits(cell).contains(where: { excuse in
                            // What will be done is not done: an excuse within the words themselves is none.
                            excuse.range.lowerBound >= start
                                && !all.contains { $0.lowerBound <= excuse.range.lowerBound && $0.upperBound >= excuse.range.upperBound }
                        })
                    else { continue }
                    let phrase = Phrase(
                        th: "สถานะคือ ({state}) แต่ข้อความว่า ({found})", en: "the state is ({state}), but the text says ({found})")
                    let arguments: [Message.Argument] = [.init("state", state.name), .init("found", cell.text(cue.range))]
                    if isOfState || state.isShare {
                        // Box and text of one cell contradict each other: both are shown.
                        let isOneCell =
                            cell.key == state.cell.key && cell.piece(of: state.range.lowerBound) == cell.piece(of: cue.range.lowerBound)
                        finds.add(
                            state.cell, isOneCell ? state.range.lowerBound..<cue.range.upperBound : state.range, phrase, arguments,
                            notes: [Note(cell, cue.range, th: "ข้อความ", en: "the text")])
                    } else {
                        finds.add(
                            cell, cue.range, phrase, arguments, notes: [Note(state.cell, state.range, th: "สถานะ", en: "the state")])
                    }
                    break
                }
            }
        }
    }

    /// A share of work done that does not fit the state: less than all of what is done, more than nothing of what has not begun.
    static func share(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let done = PhraseSet(reading.words)
        let open = PhraseSet(reading.also)
        let underWay = PhraseSet(reading.unless)
        for table in document.tables {
            guard let column = table.column(.percent) else { continue }
            for row in table.rows where column < row.cells.count {
                let cell = row.cells[column]
                guard let number = cell.number(at: 0), number.value <= 100 else { continue }
                let isDone = state(of: row, table, done)
                let isOpen = state(of: row, table, open)
                guard let state = isDone ?? isOpen ?? state(of: row, table, underWay) else { continue }
                let isWrong = isDone != nil ? number.value < 100 : isOpen != nil ? number.value > 0 : number.value == 100
                guard isWrong else { continue }
                let isUnderWay = isDone == nil && isOpen == nil
                finds.add(
                    isUnderWay ? state.cell : cell, isUnderWay ? state.range : cell.whole,
                    Phrase(
                        th: "สถานะคือ ({state}) แต่ความก้าวหน้าคือร้อยละ {found}", en: "the state is ({state}), but {found} per cent are done"),
                    [.init("state", state.name), .init("found", number.value)],
                    notes: [
                        isUnderWay
                            ? Note(cell, cell.whole, th: "ร้อยละ", en: "the share")
                            : Note(state.cell, state.range, th: "สถานะ", en: "the state")
                    ])
            }
        }
    }

    // MARK: Measures that a text lists by their state

    /// A measure that a text counts among those of a state, where its row says that it is in another.
    static func listed(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let states = PhraseSet(reading.words + reading.also)
        let leads = PhraseSet(facts.words.figures.lists)
        let measures = PhraseSet(reading.unless)
        var known: [Int: State] = [:]
        for table in document.tables {
            for row in table.rows {
                guard let number = CountReadings.number(table, row)?.number, let state = state(of: row, table, states) else { continue }
                known[number] = state
            }
        }
        guard !known.isEmpty else { return }
        /// Whether a wording is one for what is done.
        func isDone(_ phrase: Int) -> Bool { phrase < reading.words.count }
        for text in document.texts {
            let passage = text.passage
            let all = states.hits(passage)
            for (index, word) in all.enumerated() {
                let next = index + 1 < all.count ? all[index + 1].range.lowerBound : passage.key.count
                guard
                    let lead = leads.first(
                        passage, within: word.range.upperBound..<max(word.range.upperBound, min(next, word.range.upperBound + stateReach)))
                else { continue }
                var at = lead.range.upperBound
                while let measure = (at..<min(passage.key.count, at + between)).lazy.compactMap({ measures.hit(passage, at: $0) }).first,
                    let number = passage.number(at: measure.range.upperBound)
                {
                    at = number.end
                    guard let state = known[number.value],
                        let own = states.hit(state.cell, at: state.range.lowerBound) ?? named(state, states),
                        isDone(own.phrase) != isDone(word.phrase)
                    else { continue }
                    finds.add(
                        passage, measure.range.lowerBound..<number.end,
                        Phrase(
                            th: "({found}) นับเป็น ({listed}) แต่ในตารางคือ ({state})",
                            en: "({found}) is counted as ({listed}), but its row says ({state})"),
                        [
                            .init("found", passage.text(measure.range.lowerBound..<number.end)),
                            .init("listed", passage.text(word.range)), .init("state", state.name),
                        ],
                        notes: [Note(state.cell, state.range, th: "สถานะในตาราง", en: "the state in the table")])
                }
            }
        }
    }

    /// 50 signs: their number, its share and some words may stand between a state and the words that lead to what is in it.
    private static let stateReach = 50
    /// 8 signs: from one measure of a list to the next.
    private static let between = 8

    /// The wording that a state's name is.
    private static func named(_ state: State, _ states: PhraseSet) -> PhraseSet.Hit? {
        states.first(Passage([Prose(Array(state.name.utf8), at: state.cell.place)]))
    }

    /// A state that a row names: in a column of states, by the header of a column that is marked, or behind a ticked box.
    struct State {
        let cell: Passage
        let range: Range<Int>
        let name: String
        /// Whether it is a share of the work.
        var isShare = false
    }

    /// The whole of the work as a state: a share of a hundred per cent, in a column that is none of what was spent.
    private static func complete(
        _ row: NarrativeDocument.Row, _ table: NarrativeDocument.Table, _ spent: (words: PhraseSet, shares: PhraseSet)
    ) -> State? {
        guard let column = table.column(.percent), column < table.header.count, spent.words.first(table.header[column]) == nil,
            spent.shares.hit(table.header[column], at: 0)?.range != table.header[column].whole,
            let cell = table.cell(row, .percent), let number = cell.number(at: 0), number.value == 100, number.end == cell.key.count
        else {
            return nil
        }
        return State(cell: cell, range: cell.whole, name: cell.text(cell.whole) + "%", isShare: true)
    }

    static func state(of row: NarrativeDocument.Row, _ table: NarrativeDocument.Table, _ states: PhraseSet) -> State? {
        for (column, role) in table.roles.enumerated() where column < row.cells.count {
            let cell = row.cells[column]
            guard let role, !cell.isBlank else { continue }
            if role == .status, let hit = states.hit(cell, at: 0), hit.range.count == cell.key.count {
                return State(cell: cell, range: hit.range, name: cell.text(hit.range))
            }
            if marked.contains(role), isMark(cell), marked.count(where: { other in table.cell(row, other).map(isMark) ?? false }) == 1 {
                // Of a header of two lines the lower one says which state it is.
                let lower = table.states.indices.contains(column) && !table.states[column].isBlank ? table.states[column] : nil
                let header = lower ?? table.header[column]
                if let hit = states.first(header), role != .notDone || hit.range.lowerBound == 0 || header.isParted[hit.range.lowerBound] {
                    // What is not done ends as what is done.
                    return State(cell: cell, range: cell.whole, name: header.text(header.whole))
                }
            }
            let boxes = cell.key.indices.filter { CheckBoxes.isBox(cell.key[$0]) }
            let ticked = boxes.filter { CheckBoxes.isTicked(cell.key[$0]) }
            if boxes.count >= 2, ticked.count == 1, let hit = states.hit(cell, at: ticked[0] + 1) {
                return State(cell: cell, range: ticked[0]..<max(hit.range.upperBound, labelEnd(cell, boxes)), name: cell.text(hit.range))
            }
        }
        return nil
    }

    /// Where the label of the last box ends: at the next blank, for what follows says what was done.
    private static func labelEnd(_ cell: Passage, _ boxes: [Int]) -> Int {
        guard let last = boxes.last else { return 0 }
        var end = last + 1
        while end < cell.key.count, end == last + 1 || !cell.isParted[end], end - last < 30 { end += 1 }
        return end
    }

    /// Whether a cell holds a mark and nothing else.
    static func isMark(_ cell: Passage) -> Bool {
        !cell.isBlank && cell.key.count <= 3 && !cell.key.contains { $0.isDigit || $0 == UInt16(sign: "-") }
    }

    /// Whether the first cell of a row that says something begins with one of some words, as rows of totals do.
    static func isNamed(_ row: NarrativeDocument.Row, by words: PhraseSet) -> Bool {
        row.cells.first { !$0.isBlank }.map { words.hit($0, at: 0) != nil } ?? true
    }

    /// Whether a row has a subject of its own, and is neither a heading within the table nor the rest of a row that pages have cut.
    static func isAbout(_ row: NarrativeDocument.Row, _ table: NarrativeDocument.Table) -> Bool {
        let subjects: [Role] = [.measure, .itemTitle, .indicator, .code]
        return row.cells.count { !$0.isBlank } >= 2 && subjects.contains { table.cell(row, $0).map { !$0.isBlank } ?? false }
    }
}
