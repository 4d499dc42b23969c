import Diagnostics

/// Numbers that lines of the text begin with: sections, and parts that are counted by a word.
enum HeadingNumberReadings {
    /// One line with its number.
    private struct Line {
        let passage: Passage
        let range: Range<Int>
        let number: Int
        /// Its index among the texts.
        let index: Int
    }

    /// A number that leaves one out, or stands twice with other words behind it.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        parts(document, facts, &finds)
        restarts(document, &finds)
        let words = PhraseSet(reading.words)
        // Plain numbers first, then a series for each word.
        for word in [nil] + words.phrases.indices.map(Optional.some) {
            var stack: [Line] = []
            // The number that is due behind a wrong one, besides the next.
            var due: Int?
            for (index, text) in document.texts.enumerated() {
                guard let line = line(text.passage, index, words, word) else { continue }
                if let depth = stack.lastIndex(where: { $0.number + 1 == line.number }) {
                    stack.removeSubrange(depth...)
                    due = nil
                } else if !stack.isEmpty, line.number == due {
                    stack.removeLast()
                    due = nil
                } else if let last = stack.last, line.number != 1 {
                    let isSame = stack.contains { $0.number == line.number && goesOn($0.passage, line.passage) }
                    let first = stack.last { $0.number == line.number }
                    if let first, word == nil, isRepeated(line, first, document) {
                        reportHeading(line, first, &finds)
                    } else if !isSame, !isBridged(line, document) {
                        report(line, last, &finds)
                        due = last.number + 2
                    }
                    stack.removeLast()
                } else if stack.isEmpty, line.number != 1, word == nil {
                    // What begins elsewhere may follow on a list that is no list of lines.
                    continue
                }
                stack.append(line)
            }
        }
    }

    /// Headings of sections that begin with one again, although no chapter begins there and the series before is never taken up again.
    private static func restarts(_ document: NarrativeDocument, _ finds: inout Finds) {
        let lines = document.texts.enumerated().compactMap { line($1.passage, $0, PhraseSet([]), nil) }
        for (place, line) in lines.enumerated() where line.number == 1 && place > 1 {
            let before = lines[..<place].reversed().prefix { $0.number != 1 }
            let behind = lines[(place + 1)...].prefix { $0.number != 1 }
            if let last = lines[..<place].last, before.count >= 2, behind.isEmpty, line.index == last.index + 1,
                document.texts[line.index].tablesAbove == document.texts[last.index].tablesAbove,
                zip(lines[(place - before.count)..<place], 2...).allSatisfy({ $0.number == $1 })
            {
                // The last line of a list, right below the others.
                report(line, last, &finds)
                continue
            }
            guard let last = lines[..<place].last, before.count >= 1, behind.count >= 1,
                behind.first?.number == 2, !behind.contains(where: { $0.number == last.number + 1 && $0.number != 2 }),
                ([line] + before + behind).allSatisfy({ isSection($0, document) }), !isChapter(line.index - 1, document)
            else { continue }
            report(line, last, &finds)
        }
    }

    /// Whether a line is short, and text or a table stands below it before the next number.
    private static func isSection(_ line: Line, _ document: NarrativeDocument) -> Bool {
        guard line.passage.key.count <= longestHeading, line.index + 1 < document.texts.count else { return false }
        let next = document.texts[line.index + 1]
        return next.tablesAbove > document.texts[line.index].tablesAbove
            || ListMarker.first(of: next.passage).map { $0.style != .dot } ?? true
    }

    /// Whether a line may be the heading of a chapter: it is short and has no number.
    private static func isChapter(_ index: Int, _ document: NarrativeDocument) -> Bool {
        guard index >= 0 else { return false }
        let text = document.texts[index]
        let isBeside = text.tablesAbove == document.texts[index + 1].tablesAbove
        return text.isHeading || isBeside && text.passage.key.count <= longestHeading && ListMarker.first(of: text.passage) == nil
    }

    /// Whether the line before has the number before in another style: a list has that of its own, or a reading of its own tells.
    private static func isBridged(_ line: Line, _ document: NarrativeDocument) -> Bool {
        guard line.index > 0, let marker = ListMarker.first(of: document.texts[line.index - 1].passage) else { return false }
        return marker.style != .dot && !marker.isPart && marker.number + 1 == line.number
    }

    /// Whether a heading stands word for word over other text than before: no table goes on below it, and no page repeats it.
    private static func isRepeated(_ line: Line, _ last: Line, _ document: NarrativeDocument) -> Bool {
        guard line.number == last.number, line.passage.key == last.passage.key, line.index > last.index + 1 else { return false }
        let first = document.texts[last.index].tablesAbove
        let behind = line.index + 1
        guard behind < document.texts.count, document.texts[behind].tablesAbove == first else { return false }
        return document.texts.count { $0.passage.key == line.passage.key } == 2
    }

    // MARK: Numbers within numbers

    /// Lines numbered 4.1, 4.2 and so on: below one number they go up by one.
    private static func parts(_ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        var last: [[Int]: Line] = [:]
        var firsts: [[Int]: Passage] = [:]
        // The number that is due behind a wrong one, besides the next.
        var due: [[Int]: Int] = [:]
        // The number that was passed over: of two lines that have changed places the first tells.
        var missed: [[Int]: Int] = [:]
        var previous: [Int] = []
        for (index, text) in document.texts.enumerated() {
            guard let (path, end) = path(text.passage), !isIndicator(path, text.passage, end, facts) else { continue }
            let parent = Array(path.dropLast())
            let line = Line(passage: text.passage, range: 0..<end, number: path[path.count - 1], index: index)
            if let before = last[parent] {
                let isNext = line.number == before.number + 1 || line.number == due[parent]
                let isSame = goesOn(before.passage, line.passage) || firsts[parent].map { goesOn($0, line.passage) } ?? false
                // A part that is left and numbered from one again belongs to another chapter.
                let isBelow = previous.dropLast() == parent[...] && isWithin(before, line, document)
                let isNew = line.number == 1 && previous != path && !isBelow
                let isMissed = line.number == missed[parent] && line.number + 1 == before.number
                missed[parent] = nil
                due[parent] = isMissed ? before.number + 1 : nil
                if line.number == before.number, isRepeated(line, before, document) {
                    reportHeading(line, before, &finds)
                } else if !isNext, !isNew, !isSame, !isMissed {
                    report(line, before, &finds)
                    due[parent] = before.number + 2
                    if line.number == before.number + 2 { missed[parent] = before.number + 1 }
                }
            }
            // What is below a number begins anew with it.
            for key in last.keys where key.count > parent.count && key.starts(with: parent) { last[key] = nil }
            if line.number == 1 { firsts[parent] = text.passage }
            last[parent] = line
            previous = path
        }
    }

    /// 60 signs: a line without a number that is shorter may be the heading of another chapter.
    private static let longestHeading = 60

    /// Whether no other chapter can have begun between two lines.
    private static func isWithin(_ before: Line, _ line: Line, _ document: NarrativeDocument) -> Bool {
        document.texts[before.index + 1..<line.index].allSatisfy { text in
            if text.isHeading { return false }
            if let marker = ListMarker.first(of: text.passage) { return marker.style != .dot }
            return text.passage.key.count > longestHeading
        }
    }

    /// The numbers that a line begins with, two or three of them, and where they end.
    private static func path(_ passage: Passage) -> (numbers: [Int], end: Int)? {
        let key = passage.key
        var numbers: [Int] = []
        var at = key.first == UInt16(sign: "(") ? 1 : 0
        let isEnclosed = at > 0
        while let number = passage.number(at: at), number.value < 100, numbers.count < 4 {
            numbers.append(number.value)
            at = number.end
            guard at + 1 < key.count, key[at] == UInt16(sign: "."), key[at + 1].isDigit, !passage.isParted[at + 1] else { break }
            at += 1
        }
        // A point or a bracket may end the number.
        if at < key.count, key[at] == UInt16(sign: ")") || !isEnclosed && key[at] == UInt16(sign: ".") {
            at += 1
        } else if isEnclosed {
            return nil
        }
        // What is measured is no heading: a unit or a sign stands behind it.
        guard 2...3 ~= numbers.count, numbers.allSatisfy({ $0 > 0 }), at < key.count, key[at].isThai || key[at].isLatin else { return nil }
        guard passage.isParted[at] else { return nil }
        return (numbers, at)
    }

    /// Whether the numbers are those of a sub-indicator, which a report need not go through in full.
    private static func isIndicator(_ path: [Int], _ passage: Passage, _ end: Int, _ facts: NarrativeFacts) -> Bool {
        guard path.count == 2 else { return false }
        let title = facts.indicators.first { $0.id == "\(path[0]).\(path[1])" }.map { Passage.key($0.title.th) }
        return title.map { passage.key[end...].starts(with: $0.prefix(6)) } ?? false
    }

    private static func line(_ passage: Passage, _ index: Int, _ words: PhraseSet, _ word: Int?) -> Line? {
        guard let word else {
            guard let number = passage.number(at: 0), number.value > 0, number.value < 100, number.end + 1 < passage.key.count,
                passage.key[number.end] == UInt16(sign: "."), !passage.key[number.end + 1].isDigit
            else { return nil }
            return Line(passage: passage, range: 0..<number.end + 1, number: number.value, index: index)
        }
        guard let hit = words.hit(passage, at: 0), hit.phrase == word, let number = passage.number(at: hit.range.upperBound),
            number.value > 0, number.value < 100
        else { return nil }
        return Line(passage: passage, range: 0..<number.end, number: number.value, index: index)
    }

    /// Whether a line says what another began with.
    private static func goesOn(_ first: Passage, _ next: Passage) -> Bool {
        first.key.starts(with: next.key.prefix(first.key.count)) || next.key.starts(with: first.key)
    }

    private static func reportHeading(_ line: Line, _ first: Line, _ finds: inout Finds) {
        finds.add(
            line.passage, line.passage.whole,
            Phrase(th: "หัวข้อ ({found}) ซ้ำกับหัวข้อก่อนหน้าทั้งเลขและชื่อ", en: "the heading ({found}) stands twice, number and name"),
            [.init("found", line.passage.text(line.passage.whole))],
            help: Message(
                th: "แก้เลขและชื่อหัวข้อให้ตรงกับเนื้อหา หรือใส่ (ต่อ)", en: "give the text below it its own number and name, or mark it with (ต่อ)"),
            notes: [Note(first.passage, first.passage.whole, th: "หัวข้อแรก", en: "the first one")])
    }

    private static func report(_ line: Line, _ last: Line, _ finds: inout Finds) {
        finds.add(
            line.passage, line.range,
            line.number == last.number
                ? Phrase(th: "เลขหัวข้อซ้ำ ({found})", en: "the number stands twice ({found})")
                : Phrase(th: "เลขหัวข้อ ({found}) ไม่ต่อจาก ({last})", en: "the number ({found}) does not follow on ({last})"),
            [.init("found", line.passage.text(line.range)), .init("last", last.passage.text(last.range))],
            notes: [Note(last.passage, last.range, th: "หัวข้อก่อนหน้า", en: "the number before it")])
    }
}
