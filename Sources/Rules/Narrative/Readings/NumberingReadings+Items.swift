import Diagnostics

/// Numbers of items: their order, and letters that were taken for others.
extension NumberingReadings {
    /// An item in a column of codes.
    struct Code {
        let passage: Passage
        /// Where it stands: all of its cell, or the beginning of a cell that names the item behind it.
        let range: Range<Int>
        let number: Int
        /// Whether what stands beside it is the title of another item.
        var isMistaken = false
    }

    /// The codes of all tables, in order.
    static func codes(_ document: NarrativeDocument) -> [Code] {
        document.tables.indices.flatMap { codes(ofTable: $0, document) }
    }

    /// The codes of one table, in order.
    static func codes(ofTable index: Int, _ document: NarrativeDocument) -> [Code] {
        let codes = document.tables[index].rows.compactMap { ItemReadings.code(of: $0, document.tables[index]) }
        return codes.isEmpty ? ItemReadings.heading(document.tables[index]).map { [$0] } ?? [] : codes
    }

    /// 3 gaps: who leaves out more than so many items has chosen them.
    private static let most = 3

    /// Items that are left out, stand twice or out of order, where a report goes through all of them.
    static func itemOrder(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        var codes: [Code] = []
        var firsts: Set<Int> = []
        for table in document.tables {
            firsts.insert(codes.count)
            codes += ItemReadings.marked(table, facts)
        }
        let steps = zip(codes, codes.dropFirst())
        guard codes.count >= max(3, reading.least),
            steps.count(where: { $0.number + 1 == $1.number }) * 100 >= (codes.count - 1) * reading.threshold
        else { return }
        // A report of some of the items leaves many out.
        let isChosen = steps.count(where: { $0.number + 1 < $1.number }) > most
        var expected = codes[0].number + 1
        for (index, (last, code)) in steps.enumerated() {
            let before = expected - 1
            let goesOn = code.number == last.number + 1 || code.number == expected
            // Behind a wrong number the items may go on from it or from where it should be; a title that is another's says it better.
            expected = (goesOn ? code.number : expected) + 1
            // A table may begin with another sub-indicator than the next: a report need not be of all of them.
            if !goesOn, firsts.contains(index + 1), begins(code, after: before, facts) {
                expected = code.number + 1
                continue
            }
            if isChosen, code.number > last.number {
                expected = code.number + 1
                continue
            }
            guard !goesOn, facts.items.contains(where: { $0.number == code.number }), !code.isMistaken else { continue }
            finds.add(
                code.passage, code.range,
                code.number > last.number
                    ? Phrase(th: "ข้อข้ามจาก ({last}) ไป ({found})", en: "the items go from ({last}) to ({found})")
                    : Phrase(th: "ข้อ ({found}) ซ้ำหรือย้อนหลังข้อ ({last})", en: "the item ({found}) stands behind ({last})"),
                [.init("found", code.passage.text(code.range)), .init("last", last.passage.text(last.range))],
                notes: [Note(last.passage, last.range, th: "ข้อก่อนหน้า", en: "the item before it")])
        }
    }

    /// Whether an item is the first of its sub-indicator, and the one before it the last of an earlier one.
    private static func begins(_ code: Code, after last: Int, _ facts: NarrativeFacts) -> Bool {
        func indicator(_ number: Int) -> String? { facts.items.first { $0.number == number }?.indicator }
        guard code.number > last, let own = indicator(code.number), let before = indicator(last) else { return false }
        return indicator(code.number - 1) != own && indicator(last + 1) != before
    }

    /// A reference to an item whose letter was taken for another, and a code that begins with a zero for its letter.
    static func itemLetter(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let letters = reading.also.compactMap { Passage.key($0).first }
        for passage in document.passages {
            for hit in words.hits(passage) {
                let at = hit.range.upperBound
                guard at < passage.key.count, letters.contains(passage.key[at]), let number = passage.number(at: at + 1),
                    number.end - at <= 3, number.end - at == 3 || hit.phrase < reading.least,
                    facts.items.contains(where: { $0.number == number.value })
                else { continue }
                finds.add(
                    passage, hit.range.lowerBound..<number.end,
                    Phrase(th: "รหัสข้อเขียนผิดตัวอักษร ({found})", en: "the letter of the item is another ({found})"),
                    [.init("found", passage.text(at..<number.end))],
                    help: Message(Phrase(th: "เขียนว่า O{number}", en: "write O{number}"), [.init("number", number.value)]))
            }
        }
    }
}
