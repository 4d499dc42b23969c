import Diagnostics

/// The captions of tables: their numbers.
enum CaptionReadings {
    /// 160 signs: a caption is no paragraph.
    private static let longest = 160
    /// 3 lines: a caption stands so near above its table.
    private static let near = 3

    /// A caption whose number another one has, or that does not follow on.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let continued = PhraseSet(reading.unless)
        var before: (number: Int, passage: Passage, range: Range<Int>)?
        // The number that is due behind a wrong one, besides the next.
        var due: Int?
        var told: Set<Int> = []
        for table in document.tables {
            for index in table.above.suffix(near) {
                let passage = document.texts[index].passage
                guard passage.key.count <= longest, let word = words.hit(passage, at: 0),
                    let number = passage.number(at: word.range.upperBound), number.end == passage.key.count || passage.isParted[number.end],
                    told.insert(index).inserted
                else { continue }
                let range = 0..<number.end
                if continued.first(passage) != nil {
                    // What goes on without a start has a finding of its own, and its number.
                    if let last = before, number.value == last.number + 1 { before = (number.value, passage, range) }
                    continue
                }
                defer { before = (number.value, passage, range) }
                if number.value == due {
                    due = nil
                    continue
                }
                due = nil
                if let before, number.value != before.number + 1 {
                    due = before.number + 2
                    let isTwice = number.value == before.number
                    finds.add(
                        passage, range,
                        isTwice
                            ? Phrase(th: "สองตารางใช้เลขเดียวกัน ({found})", en: "two tables have one number ({found})")
                            : Phrase(th: "เลขตาราง ({found}) ไม่ต่อจาก ({before})", en: "the number ({found}) does not follow on ({before})"),
                        [.init("found", passage.text(range)), .init("before", before.passage.text(before.range))],
                        notes: [Note(before.passage, before.range, th: "ตารางก่อนหน้า", en: "the table before it")])
                }
            }
        }
    }
}
