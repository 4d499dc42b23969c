import Diagnostics

/// Texts that break off behind a word that leads on.
enum DanglingReadings {
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = Words(reading)
        if let agency = facts.agency { names(agency, reading, document, facts, &finds) }
        for (passage, _, _) in PeriodReadings.cells(reading.roles, document) { cell(passage, words, &finds) }
        texts(document, words, &finds)
    }

    /// The words that texts break off behind.
    private struct Words {
        private let ends: PhraseSet
        private let whole: PhraseSet
        private let leading: PhraseSet
        private let surely: Int

        init(_ reading: Reading) {
            ends = PhraseSet(reading.words)
            whole = PhraseSet(reading.also)
            leading = PhraseSet(reading.unless)
            surely = reading.least
        }

        /// The word in front of a place; `isSure` leaves only those that can lead to no list.
        func hit(_ passage: Passage, endingAt place: Int, isSure: Bool) -> PhraseSet.Hit? {
            guard let hit = ends.hit(passage, endingAt: place), hit.range.lowerBound > 0,
                whole.hit(passage, endingAt: place).map({ $0.range.count < hit.range.count }) ?? true, !isSure || self.isSure(hit)
            else { return nil }
            return hit
        }

        /// Whether a word cannot lead to a list.
        func isSure(_ hit: PhraseSet.Hit) -> Bool { hit.phrase < surely }

        /// Whether the words in front of a place lead to what stands below it.
        func leadsOn(_ passage: Passage, endingAt place: Int) -> Bool { leading.hit(passage, endingAt: place) != nil }
    }

    /// 10 signs: so much of the word for a type of agency is no other word.
    private static let leastName = 10

    /// A cell that ends within the word for the agency's type.
    private static func names(
        _ agency: AgencyIdentity, _ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds
    ) {
        guard let type = facts.agencies.words(of: agency.type).first(where: { Passage.key(agency.name).starts(with: $0) }),
            type.count > leastName
        else { return }
        let whole = PhraseSet(facts.agencies.words.map { text(of: $0.key[...]) })
        for (passage, _, _) in PeriodReadings.cells(reading.roles, document) {
            let end = passage.key.count
            guard let length = (leastName..<type.count).last(where: { passage.has(Array(type.prefix($0)), endingAt: end) }),
                whole.hit(passage, endingAt: end) == nil
            else { continue }
            finds.add(
                passage, end - length..<end,
                Phrase(th: "ข้อความค้างไว้กลางคำ ({word})", en: "the text breaks off within a name ({word})"),
                [.init("word", passage.text(end - length..<end))])
        }
    }

    /// 12 signs: what stands in front of the word is shown with it.
    private static let shown = 12

    private static func report(_ passage: Passage, _ word: PhraseSet.Hit, _ finds: inout Finds) {
        let start = (max(0, word.range.lowerBound - shown)...word.range.lowerBound).last { passage.isBroken[$0] }
        finds.add(
            passage, (start ?? max(0, word.range.lowerBound - shown))..<word.range.upperBound,
            Phrase(th: "ข้อความค้างไว้ที่คำว่า ({word})", en: "the text breaks off behind the word ({word})"),
            [.init("word", passage.text(word.range))])
    }

    // MARK: Cells

    /// A cell that breaks off, or an item in it.
    ///
    /// In front of the next number or dash only the words that cannot lead to a list count; where a line or a page ends in front of the next
    /// item those too that are not set apart, as one that joins two items would be.
    private static func cell(_ passage: Passage, _ words: Words, _ finds: inout Finds) {
        let isFirst = passage.key.indices.map { at in
            passage.isBroken[at] || at > 0 && passage.piece(of: at) != passage.piece(of: at - 1)
        }
        // A number in brackets may stand within a sentence, one that begins a line does not.
        var places = ListMarker.all(in: passage, referring: PhraseSet([]))
            .filter { $0.style != .enclosed || $0.number > 1 && isFirst[$0.range.lowerBound] }.map(\.range.lowerBound)
        let lines = passage.key.indices.dropFirst().filter { isFirst[$0] }
        let items = lines.filter { at in
            (ListMarker.first(of: passage, at: at)?.number ?? 0) > 1
        }
        places += items + lines.filter { passage.key[$0] == UInt16(sign: "-") }
        for place in Set(places).sorted() {
            let isItem = items.contains(place)
            guard let hit = words.hit(passage, endingAt: place, isSure: !isItem),
                words.isSure(hit) || !passage.isParted[hit.range.lowerBound]
            else { continue }
            report(passage, hit, &finds)
        }
        if let hit = words.hit(passage, endingAt: passage.key.count, isSure: false) { report(passage, hit, &finds) }
    }

    // MARK: Running text

    /// 30 signs: what is shorter is a heading or names somebody.
    private static let shortest = 30

    /// A line of the running text that breaks off where nothing goes on with it: its paragraph ends, or a number begins the next line.
    private static func texts(_ document: NarrativeDocument, _ words: Words, _ finds: inout Finds) {
        let texts = document.texts
        for (index, text) in texts.enumerated() where !text.isHeading && text.passage.key.count >= shortest {
            let passage = text.passage
            guard let hit = words.hit(passage, endingAt: passage.key.count, isSure: false) else { continue }
            let next = texts.indices.contains(index + 1) && texts[index + 1].tablesAbove == text.tablesAbove ? texts[index + 1] : nil
            let number = next.flatMap { ListMarker.first(of: $0.passage) }
            if text.goesOn, number == nil { continue }
            // What stands below may be what the word leads to; the next item of its own list is not.
            if number?.number == 1 { continue }
            let isLast = index + 1 == texts.count && document.tables.count == text.tablesAbove
            if !isLast, !isNext(number, of: passage), words.leadsOn(passage, endingAt: passage.key.count) { continue }
            // A word that joins two items stands apart from what it ends.
            if let number, !words.isSure(hit), passage.isParted[hit.range.lowerBound], joins(number, index, hit, document) { continue }
            report(passage, hit, &finds)
        }
    }

    /// Whether a number is that of the item behind the one that a line is.
    private static func isNext(_ number: ListMarker?, of passage: Passage) -> Bool {
        guard let number, let own = ListMarker.first(of: passage), !own.style.isOfSections else { return false }
        return own.style == number.style && own.number + 1 == number.number
    }

    /// Whether the word joins the last two items of a list, or each of them to the next.
    private static func joins(_ number: ListMarker, _ index: Int, _ hit: PhraseSet.Hit, _ document: NarrativeDocument) -> Bool {
        let texts = document.texts
        var start = index
        while start > 0, texts[start - 1].goesOn, ListMarker.first(of: texts[start].passage) == nil { start -= 1 }
        guard let own = ListMarker.first(of: texts[start].passage), own.style == number.style, own.number + 1 == number.number else {
            return false
        }
        let word = Array(texts[index].passage.key[hit.range])
        let next = index + 2 < texts.count ? ListMarker.first(of: texts[index + 2].passage) : nil
        let isFinal = next?.style != number.style || next?.number != number.number + 1
        return isFinal || texts[index + 1].passage.has(word, endingAt: texts[index + 1].passage.key.count)
    }
}
