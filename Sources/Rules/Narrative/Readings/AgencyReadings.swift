import Diagnostics

/// Who reports: one agency throughout, its name and its type spelled as in the title.
enum AgencyReadings {
    /// 25 signs: the longest name of a place has fewer.
    static let longestName = 25
    /// 40 signs: a word that excuses another agency's name stands so close in front of it.
    static let partnerReach = 40

    /// The own name, misspelt, behind a word for the own type.
    static func name(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        guard let agency = facts.agency else { return }
        let types = PhraseSet(keys: typeKeys(agency, facts))
        for passage in document.passages {
            for hit in types.hits(passage) {
                let start = hit.range.upperBound
                guard let (end, distance) = slip(passage, from: start, agency, facts, generic: reading.also), distance > 0 else { continue }
                finds.add(
                    passage, start..<end,
                    Phrase(
                        th: "ชื่อหน่วยงาน ({found}) ต่างจากในชื่อเรื่อง ({name}) เพียงไม่กี่ตัวอักษร",
                        en: "the agency's name ({found}) is a few letters off the title's ({name})"),
                    [.init("found", passage.text(start..<end)), .init("name", agency.ownText)],
                    notes: titleNotes(document, agency))
            }
        }
    }

    /// The words for the own type, right and wrong.
    private static func typeKeys(_ agency: AgencyIdentity, _ facts: NarrativeFacts) -> [[UInt16]] {
        let right = facts.agencies.words(of: agency.type)
        let wrong = facts.words.typeSlips.filter { right.contains(Passage.key($0.right)) }.map { Passage.key($0.wrong) }
        return right + offices(of: agency.type, facts) + wrong
    }

    /// The words for offices of a type of agency that its name follows on, such as that of a mayor.
    static func offices(of type: String?, _ facts: NarrativeFacts) -> [[UInt16]] {
        facts.words.offices.filter { $0.type == type }.flatMap(\.words).map { Passage.key($0) }
    }

    /// Where a name at a place that may be the own one ends, and how far off it is; nil when it is none or far off.
    static func slip(
        _ passage: Passage, from start: Int, _ agency: AgencyIdentity, _ facts: NarrativeFacts, generic: [String]
    ) -> (end: Int, distance: Double)? {
        let own = agency.own
        if passage.has(own, at: start) {
            let end = start + own.count
            guard end < passage.key.count, !passage.isParted[end] else { return (end, 0) }
            // The last letter once more, and nothing behind it, is a slip of the pen.
            let isDoubled = passage.key[end] == own.last && (end + 1 == passage.key.count || passage.isParted[end + 1])
            return passage.key[end].isDependent || isDoubled ? (end + 1, 1) : (end, 0)
        }
        let limit = end(ofName: passage, from: start)
        guard limit - start >= max(2, own.count - 2) else { return nil }
        var best: (end: Int, distance: Double)?
        for end in max(start + 2, start + own.count - 2)...max(start + 2, start + own.count + 2) where end <= limit {
            if end < limit, passage.key[end].isDependent { continue }
            guard let distance = signDistance(passage.key[start..<end], own[...], limit: 4), distance <= agency.reach else { continue }
            if best.map({ distance < $0.distance }) ?? true { best = (end, distance) }
        }
        guard let best else { return nil }
        // A name of three letters is the beginning of many words.
        if own.count <= 3, best.distance > 0, best.end < passage.key.count, !passage.isParted[best.end] { return nil }
        // The name of a place that goes on behind it is another's.
        if best.distance > 1, facts.placeStore.places?.nameLength(passage.key[start..<limit]) ?? 0 > best.end - start { return nil }
        if best.distance > 1, generic.contains(where: { passage.has(Passage.key($0), at: start) }) { return nil }
        return best
    }

    /// Where a run of letters ends that could be a name.
    static func end(ofName passage: Passage, from start: Int) -> Int {
        var end = start
        while end < passage.key.count, end - start < longestName, passage.key[end].isThai, end == start || !passage.isParted[end] {
            end += 1
        }
        return end
    }

    static func titleNotes(_ document: NarrativeDocument, _ agency: AgencyIdentity) -> [Note] {
        for text in document.title {
            if let range = text.passage.first(agency.own) {
                return [Note(text.passage, range, th: "ชื่อในชื่อเรื่อง", en: "the name in the title")]
            }
        }
        return []
    }

    /// 8 signs: a shorter word for a type may end the word for another.
    private static let leastType = 8

    /// 16 signs: of a word so long, all but the last four tell which one is meant.
    private static let leastLong = 16
    private static let end = 4

    /// A word for a type of agency, misspelt: in the list, or a few letters off in front of the own name.
    static func type(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let slips = PhraseSet(facts.words.typeSlips.map(\.wrong))
        let right = facts.agencies.words(of: facts.agency?.type).filter { $0.count >= 8 }
        let long = facts.agencies.words.filter { $0.type == facts.agency?.type && !$0.isWrong && $0.key.count >= leastLong }.map(\.key)
        let stems = PhraseSet(keys: long.map { Array($0.dropLast(end)) })
        for passage in document.passages {
            var covered = -1
            for hit in slips.hits(passage) {
                covered = hit.range.upperBound
                report(passage, hit.range, facts.words.typeSlips[hit.phrase].right, &finds)
            }
            for hit in stems.hits(passage) where hit.range.lowerBound >= covered {
                let word = long[hit.phrase]
                let last = hit.range.upperBound..<hit.range.upperBound + end
                guard last.upperBound <= passage.key.count, !last.contains(where: { passage.isParted[$0] }),
                    !(last.upperBound < passage.key.count && passage.key[last.upperBound].isDependent),
                    !facts.agencies.words.contains(where: {
                        $0.key.count > hit.range.count && passage.has($0.key, at: hit.range.lowerBound)
                    }),
                    signDistance(passage.key[last], word[(word.count - end)...], limit: 1) != nil
                else { continue }
                covered = last.upperBound
                report(passage, hit.range.lowerBound..<covered, text(of: word[...]), &finds)
            }
            guard let agency = facts.agency else { continue }
            var from = 0
            while let name = passage.first(agency.own, from: from) {
                from = name.upperBound
                let isTyped = facts.agencies.words.contains { word in
                    (word.type == agency.type || word.key.count >= leastType) && passage.has(word.key, endingAt: name.lowerBound)
                }
                if name.lowerBound == covered || isTyped { continue }
                for word in right {
                    for length in [word.count, word.count - 1, word.count + 1] where name.lowerBound >= length {
                        let start = name.lowerBound - length
                        guard let distance = signDistance(passage.key[start..<name.lowerBound], word[...], limit: 2), distance > 0 else {
                            continue
                        }
                        report(passage, start..<name.lowerBound, text(of: word[...]), &finds)
                        break
                    }
                }
            }
        }
    }

    private static func report(_ passage: Passage, _ range: Range<Int>, _ right: String, _ finds: inout Finds) {
        finds.add(
            passage, range, Phrase(th: "ประเภทหน่วยงานสะกดผิด ({found})", en: "the type of the agency is misspelt ({found})"),
            [.init("found", passage.text(range))],
            help: Message(Phrase(th: "เขียนว่า {right}", en: "write {right}"), [.init("right", right)]))
    }

    /// Words of law that agencies of the own type do not use.
    static func law(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        guard let agency = facts.agency, let type = agency.type else { return }
        for term in facts.words.lawTerms {
            if term.types.contains(type) { continue }
            let words = PhraseSet(term.words)
            // Words of the other type beside it, and words in front that speak of others.
            let excuses = PhraseSet(term.unless)
            let partners = PhraseSet(reading.also)
            for passage in document.passages {
                for hit in words.hits(passage) {
                    let near = max(0, hit.range.lowerBound - reading.least)..<min(passage.key.count, hit.range.upperBound + reading.least)
                    if near.contains(where: { excuses.hit(passage, at: $0) != nil }) { continue }
                    let front = max(0, hit.range.lowerBound - partnerReach)..<hit.range.lowerBound
                    if front.contains(where: { partners.hit(passage, at: $0) != nil }) { continue }
                    finds.add(
                        passage, hit.range,
                        Phrase(th: "คำว่า ({found}) ไม่ใช้กับ {name}", en: "the word ({found}) is not used of {name}"),
                        [.init("found", passage.text(hit.range)), .init("name", agency.name)], notes: titleNotes(document, agency))
                }
            }
        }
    }

    /// A title that does not say in which district and province the agency is.
    static func titlePlace(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        guard let agency = facts.agency, agency.district == nil || agency.province == nil else { return }
        let words = PhraseSet(reading.words)
        if document.title.contains(where: { words.first($0.passage) != nil }) { return }
        for text in document.title {
            guard let range = text.passage.first(agency.own) else { continue }
            finds.add(
                text.passage, range,
                Phrase(th: "ชื่อเรื่องไม่บอกอำเภอและจังหวัดของ ({name})", en: "the title does not say in which district and province ({name}) is"),
                [.init("name", agency.name)])
            return
        }
    }
}
