import Diagnostics

/// Names of other agencies in a report, and the own one with the type or number of another.
enum OtherAgencyReadings {
    /// 4 signs: shorter names of places are words as well.
    private static let leastPlace = 4

    /// The name of another agency of a kind that reports like this one.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        guard let agency = facts.agency else { return }
        // Words that are short are said of other things too: a department, a province.
        let own = facts.agencies.words(of: agency.type).filter { $0.count >= 8 || $0.last == UInt16(sign: ".") }
        let offices = facts.words.offices.flatMap(\.words).map { Passage.key($0) }
        let types = PhraseSet(
            keys: Array(Set(own + offices + reading.words.map { Passage.key($0) })).sorted { text(of: $0[...]) < text(of: $1[...]) })
        let follows = PhraseSet(facts.words.nameEnds)
        let excuses = PhraseSet(reading.also)
        let placeWords = PhraseSet(facts.words.placeWords)
        let districts = PhraseSet(facts.words.districtWords)
        let kinds = PhraseSet(reading.unless)
        let issued = PhraseSet(facts.words.issuedWords)
        numbers(document, agency, facts, excuses, &finds)
        let visits = PhraseSet(facts.words.visitWords)
        var others: [Naming] = []
        var partners: Set<[UInt16]> = []
        for passage in document.passages {
            var excused = -1
            for hit in types.hits(passage) {
                let start = hit.range.upperBound
                // What is spelled like the own name is looked at by its own reading.
                if AgencyReadings.slip(passage, from: start, agency, facts, generic: []) != nil {
                    let front = max(0, hit.range.lowerBound - AgencyReadings.partnerReach)..<hit.range.lowerBound
                    if isTypeOfOthers(types.phrases[hit.phrase], agency, facts), passage.has(agency.own, at: start),
                        !excuses.stands(in: passage, front)
                    {
                        reportType(passage, hit.range.lowerBound..<start + agency.own.count, agency, document, &finds)
                    }
                    continue
                }
                // What follows may say of what kind it is, and name none.
                if kinds.hit(passage, at: start) != nil { continue }
                var end = AgencyReadings.end(ofName: passage, from: start)
                guard end - start >= reading.least, !passage.key[start].isDependent else { continue }
                // Thai parts no words: only what begins as names of places do, or has a district behind it, is taken for a name.
                var at = start + reading.least
                while at < end, follows.hit(passage, at: at) == nil { at += 1 }
                // Some subdistricts are called by a verb, and some verbs begin as places do.
                let verb = follows.hit(passage, at: start)?.range.count ?? 0
                let known = verb > 0 ? 0 : facts.placeStore.places?.nameLength(passage.key[start..<end]) ?? 0
                let isKnown = known >= leastPlace || known > 0 && isClosed(passage, start + known, follows)
                guard isKnown || (placeWords.hit(passage, at: start)?.range.count ?? 0) > verb || districts.hit(passage, at: end) != nil
                else {
                    continue
                }
                end = max(at, start + known)
                // Who is named beside an agency that is worked with is worked with as well.
                // What an agency has issued itself is no work with another.
                let near = max(0, hit.range.lowerBound - AgencyReadings.partnerReach)..<hit.range.lowerBound
                let isIssued = issued.hit(passage, endingAt: hit.range.lowerBound) != nil
                let behind = end..<min(passage.key.count, end + 2 * AgencyReadings.partnerReach)
                if !isIssued,
                    excused > near.lowerBound || near.contains(where: { excuses.hit(passage, at: $0) != nil })
                        || visits.stands(in: passage, behind)
                {
                    excused = end
                    if isKnown { partners.insert(Array(passage.key[hit.range.lowerBound..<start + known])) }
                    continue
                }
                guard end - start < AgencyReadings.longestName else { continue }
                others.append(
                    Naming(
                        passage: passage, range: hit.range.lowerBound..<end, name: Array(passage.key[start..<end]),
                        known: isIssued ? nil : Array(passage.key[hit.range.lowerBound..<start + known])))
            }
        }
        // Who is worked with in one place is in the others.
        others.removeAll { $0.known.map(partners.contains) ?? false }
        // Who is named more often than the title's agency reports itself: then the title was not understood.
        let ownCount = document.passages.count { $0.first(agency.own) != nil }
        let counts = others.reduce(into: [:]) { $0[$1.name, default: 0] += 1 }
        for naming in others where counts[naming.name].map({ $0 < most || $0 <= ownCount }) ?? true {
            finds.add(
                naming.passage, naming.range,
                Phrase(th: "ชื่อหน่วยงานอื่น ({found}) ในรายงานของ {name}", en: "another agency ({found}) in a report of {name}"),
                [.init("found", naming.passage.text(naming.range)), .init("name", agency.name)],
                notes: AgencyReadings.titleNotes(document, agency))
        }
    }

    /// 4 places: who is named so often, and more often than the title's agency, is no other.
    private static let most = 4

    /// Where another agency is named.
    private struct Naming {
        let passage: Passage
        let range: Range<Int>
        let name: [UInt16]
        /// The word for its type and the place that it is called after; nil where the agency has issued something.
        let known: [UInt16]?
    }

    /// Whether a word is for another type of agency than the own, which is called after the same kind of place.
    private static func isTypeOfOthers(_ word: [UInt16], _ agency: AgencyIdentity, _ facts: NarrativeFacts) -> Bool {
        if AgencyReadings.offices(of: agency.type, facts).contains(word) { return false }
        let types = facts.agencies.words.filter { $0.key == word }.map(\.type)
        if types.contains(where: { $0 == agency.type }) { return false }
        let offices = facts.words.offices.filter { office in office.words.contains { Passage.key($0) == word } }.map(\.type)
        guard let own = agency.type, let other = types.first ?? offices.first else { return true }
        return facts.agencies.areAlike(own, other)
    }

    private static func reportType(
        _ passage: Passage, _ range: Range<Int>, _ agency: AgencyIdentity, _ document: NarrativeDocument, _ finds: inout Finds
    ) {
        finds.add(
            passage, range,
            Phrase(
                th: "ประเภทหน่วยงาน ({found}) ไม่ตรงกับชื่อเรื่อง ({name})", en: "the type of the agency ({found}) is not the title's ({name})"),
            [.init("found", passage.text(range)), .init("name", agency.name)], notes: AgencyReadings.titleNotes(document, agency))
    }

    /// Whether a short name of a place ends where a name must: at a blank, or in front of a word that ends names.
    private static func isClosed(_ passage: Passage, _ end: Int, _ follows: PhraseSet) -> Bool {
        end == passage.key.count || passage.isParted[end] || follows.hit(passage, at: end) != nil
    }

    // MARK: Agencies of one name

    /// The own name with the number of another agency of that name behind it.
    private static func numbers(
        _ document: NarrativeDocument, _ agency: AgencyIdentity, _ facts: NarrativeFacts, _ excuses: PhraseSet, _ finds: inout Finds
    ) {
        let words = PhraseSet(facts.words.numberWords)
        let types = facts.agencies.words(of: agency.type)
        func number(_ passage: Passage, _ end: Int) -> (value: Int, end: Int)? {
            words.hit(passage, at: end).flatMap { passage.number(at: $0.range.upperBound) }
        }
        func names(_ passage: Passage) -> [Range<Int>] {
            var found: [Range<Int>] = []
            var from = 0
            while let range = passage.first(agency.own, from: from) {
                from = range.upperBound
                if let type = types.first(where: { passage.has($0, endingAt: range.lowerBound) }) {
                    found.append(range.lowerBound - type.count..<range.upperBound)
                }
            }
            return found
        }
        let title = document.title.lazy.flatMap { text in names(text.passage).map { (text.passage, $0) } }
        guard let first = title.compactMap({ (passage, range) in number(passage, range.upperBound).map { (passage, range, $0) } }).first
        else {
            return
        }
        for passage in document.passages {
            for range in names(passage) {
                guard let found = number(passage, range.upperBound), found.value != first.2.value else { continue }
                let near = max(0, range.lowerBound - AgencyReadings.partnerReach)..<range.lowerBound
                if near.contains(where: { excuses.hit(passage, at: $0) != nil }) { continue }
                finds.add(
                    passage, range.lowerBound..<found.end,
                    Phrase(
                        th: "เลขของหน่วยงาน ({found}) ไม่ตรงกับชื่อเรื่อง ({name})",
                        en: "the number of the agency ({found}) is not the title's ({name})"),
                    [
                        .init("found", passage.text(range.lowerBound..<found.end)),
                        .init("name", first.0.text(first.1.lowerBound..<first.2.end)),
                    ],
                    notes: [Note(first.0, first.1.lowerBound..<first.2.end, th: "ชื่อในชื่อเรื่อง", en: "the name in the title")])
            }
        }
    }
}
