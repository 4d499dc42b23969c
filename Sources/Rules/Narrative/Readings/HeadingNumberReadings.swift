import Diagnostics

/// Numbers that lines of the text begin with: sections, and parts that are counted by a word.
enum HeadingNumberReadings {
    /// One line with its number.
    private struct Line {
        let passage: Passage
        let range: Range<Int>
        let number: Int
    }

    /// A number that leaves one out, or stands twice with other words behind it.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        // Plain numbers first, then a series for each word.
        for word in [nil] + words.phrases.indices.map(Optional.some) {
            var stack: [Line] = []
            for text in document.texts {
                guard let line = line(text.passage, words, word) else { continue }
                if let depth = stack.lastIndex(where: { $0.number + 1 == line.number }) {
                    stack.removeSubrange(depth...)
                } else if let last = stack.last, line.number != 1 {
                    let isSame = stack.contains { $0.number == line.number && goesOn($0.passage, line.passage) }
                    if !isSame { report(line, last, &finds) }
                    stack.removeLast()
                } else if stack.isEmpty, line.number != 1, word == nil {
                    // What begins elsewhere may follow on a list that is no list of lines.
                    continue
                }
                stack.append(line)
            }
        }
    }

    private static func line(_ passage: Passage, _ words: PhraseSet, _ word: Int?) -> Line? {
        guard let word else {
            guard let number = passage.number(at: 0), number.value > 0, number.value < 100, number.end + 1 < passage.key.count,
                passage.key[number.end] == UInt16(sign: "."), !passage.key[number.end + 1].isDigit
            else { return nil }
            return Line(passage: passage, range: 0..<number.end + 1, number: number.value)
        }
        guard let hit = words.hit(passage, at: 0), hit.phrase == word, let number = passage.number(at: hit.range.upperBound),
            number.value > 0, number.value < 100
        else { return nil }
        return Line(passage: passage, range: 0..<number.end, number: number.value)
    }

    /// Whether a line says what another began with.
    private static func goesOn(_ first: Passage, _ next: Passage) -> Bool {
        first.key.starts(with: next.key.prefix(first.key.count)) || next.key.starts(with: first.key)
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
