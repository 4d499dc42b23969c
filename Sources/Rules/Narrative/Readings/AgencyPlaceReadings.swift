import Diagnostics

/// The district and the province of the agency, wherever they are named with it.
enum AgencyPlaceReadings {
    /// The own district or province, misspelt, behind its word; whether the title's exist is asked of the places themselves.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        addresses(reading, document, facts, &finds)
        offices(reading, document, facts, &finds)
        pairs(words, document, facts, &finds)
        subdistricts(reading, document, facts, &finds)
        strays(document, facts, &finds)
        for passage in document.passages {
            for hit in words.hits(passage) {
                let start = hit.range.upperBound
                let limit = AgencyReadings.end(ofName: passage, from: start)
                guard limit - start >= 2 else { continue }
                // The last words announce a province, the others a district.
                let isProvince = hit.phrase * 2 >= reading.words.count
                guard let own = isProvince ? facts.agency?.province : facts.agency?.district else { continue }
                let key = Passage.key(own)
                if passage.has(key, at: start) || key.count < 4 { continue }
                // A name that ends at a blank may be longer or shorter; one that the text runs on behind is as long as it should be.
                let isClosed = abs(limit - start - key.count) <= 1
                let end = isClosed ? limit : min(limit, start + key.count)
                guard end - start >= key.count - 1, let distance = signDistance(passage.key[start..<end], key[...], limit: 2), distance > 0,
                    distance <= (isClosed ? 1.5 : 1), !facts.provinces.contains(text(of: passage.key[start..<end]))
                else { continue }
                finds.add(
                    passage, start..<end,
                    Phrase(
                        th: "ชื่อสถานที่ ({found}) ต่างจากในชื่อเรื่อง ({own})", en: "the name of the place ({found}) is not the title's ({own})"),
                    [.init("found", passage.text(start..<end)), .init("own", own)])
            }
        }
    }

    /// An office that each district has, with the name of another district of the province behind it.
    private static func offices(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        guard let agency = facts.agency, let own = agency.district, let province = agency.province, let places = facts.placeStore.places
        else { return }
        let words = PhraseSet(reading.unless)
        let ends = PhraseSet(facts.words.nameEnds)
        for passage in document.passages {
            for hit in words.hits(passage) {
                let found = hit.range.upperBound..<end(passage, hit.range.upperBound, words, ends)
                guard isOther(passage, found, own, agency),
                    places.contains(district: text(of: passage.key[found]), province: province)
                else { continue }
                finds.add(
                    passage, hit.range.lowerBound..<found.upperBound,
                    Phrase(
                        th: "({found}) ไม่ใช่อำเภอของหน่วยงาน ({own})", en: "({found}) is not of the agency's district ({own})"),
                    [.init("found", passage.text(hit.range.lowerBound..<found.upperBound)), .init("own", own)],
                    notes: notes(document, Passage.key(own)))
            }
        }
    }

    /// A subdistrict of the own district with another district of the province behind it, in which none is called so.
    private static func subdistricts(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        guard let agency = facts.agency, let own = agency.district, let province = agency.province, let places = facts.placeStore.places
        else { return }
        let words = PhraseSet(facts.words.districtWords)
        let starts = PhraseSet(facts.words.addressWords)
        let ends = PhraseSet(facts.words.nameEnds)
        for passage in document.passages {
            for hit in starts.hits(passage) {
                let first = hit.range.upperBound
                guard
                    let word = (first + 2..<max(first + 2, min(passage.key.count, first + AgencyReadings.longestName))).lazy
                        .compactMap({ words.hit(passage, at: $0) }).first
                else { continue }
                let district = word.range.upperBound..<end(passage, word.range.upperBound, words, ends)
                let name = text(of: passage.key[first..<word.range.lowerBound])
                let other = text(of: passage.key[district])
                guard isOther(passage, district, own, agency), places.contains(district: other, province: province),
                    places.contains(subdistrict: name, district: own, province: province),
                    !places.contains(subdistrict: name, district: other, province: province)
                else { continue }
                finds.add(
                    passage, word.range.lowerBound..<district.upperBound,
                    Phrase(
                        th: "ตำบล ({name}) อยู่ในอำเภอ ({own}) ไม่ใช่ ({found})", en: "({name}) lies in the district ({own}), not in ({found})"),
                    [
                        .init("name", passage.text(first..<word.range.lowerBound)), .init("own", own),
                        .init("found", passage.text(word.range.lowerBound..<district.upperBound)),
                    ])
            }
        }
    }

    /// 40 signs: the office of another district is named so near in front of that.
    private static let officeReach = 40

    /// Another district of the province, named once in a report that names no third: left in from another report.
    ///
    /// An agency of the whole province names all of them; who names another office says where that is.
    private static func strays(_ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        guard let agency = facts.agency, let own = agency.district, let province = agency.province, let places = facts.placeStore.places
        else { return }
        let words = PhraseSet(facts.words.districtWords)
        let offices = PhraseSet(keys: facts.agencies.words.map(\.key))
        let key = Passage.key(own)
        var found: [(passage: Passage, range: Range<Int>, name: String)] = []
        var ownCount = 0
        for passage in document.passages {
            for hit in words.hits(passage) {
                let name = hit.range.upperBound..<AgencyReadings.end(ofName: passage, from: hit.range.upperBound)
                if passage.has(key, at: hit.range.upperBound) {
                    ownCount += 1
                    continue
                }
                // A name may run on into the words behind it.
                guard
                    let district = (name.lowerBound + 2..<max(name.lowerBound + 2, name.upperBound + 1)).reversed().lazy.map({
                        name.lowerBound..<$0
                    }).first(where: { places.contains(district: text(of: passage.key[$0]), province: province) }),
                    isOther(passage, district, own, agency)
                else { continue }
                let front = max(0, hit.range.lowerBound - officeReach)..<hit.range.lowerBound
                // Offices of districts are called with the word for these.
                let isOffice = offices.hit(passage, endingAt: hit.range.upperBound).map { $0.range.count > hit.range.count } ?? false
                let isElsewhere = isOffice || offices.stands(in: passage, front) && passage.first(agency.own, from: front.lowerBound) == nil
                found.append((passage, hit.range.lowerBound..<district.upperBound, isElsewhere ? "" : text(of: passage.key[district])))
            }
        }
        guard ownCount > 0, found.count == 1, let stray = found.first, !stray.name.isEmpty else { return }
        let place = stray.passage.place(of: stray.range)
        guard !finds.findings.contains(where: { $0.place.file == place.file && $0.place.span.overlaps(place.span) }) else { return }
        finds.add(
            stray.passage, stray.range,
            Phrase(
                th: "({found}) ไม่ใช่อำเภอของหน่วยงาน ({own})", en: "({found}) is not of the agency's district ({own})"),
            [.init("found", stray.passage.text(stray.range)), .init("own", own)], notes: notes(document, key))
    }

    /// The own district, and right behind it a province that is not the own.
    private static func pairs(_ words: PhraseSet, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        guard let agency = facts.agency, let district = agency.district, let province = agency.province else { return }
        let own = Passage.key(district)
        for passage in document.passages {
            for hit in words.hits(passage) where passage.has(own, at: hit.range.upperBound) {
                let end = hit.range.upperBound + own.count
                // An address behind the own name has been held against the title.
                guard let word = words.hit(passage, at: end), word.phrase * 2 >= words.phrases.count,
                    !passage.has(agency.own, endingAt: hit.range.lowerBound)
                else { continue }
                let limit = AgencyReadings.end(ofName: passage, from: word.range.upperBound)
                let found = word.range.upperBound..<limit
                guard isOther(passage, found, province, agency), facts.provinces.contains(text(of: passage.key[found])) else { continue }
                finds.add(
                    passage, hit.range.lowerBound..<limit,
                    Phrase(
                        th: "อำเภอ{district}อยู่ในจังหวัด ({own}) ไม่ใช่ ({found})", en: "{district} lies in ({own}), not in ({found})"),
                    [.init("district", district), .init("own", province), .init("found", passage.text(found))], level: .error,
                    notes: notes(document, Passage.key(province)))
            }
        }
    }

    // MARK: The own address

    /// 4 parts: subdistrict, district, province, and one more.
    private static let parts = 4

    /// A district or province right behind the own name, with nothing but an address between, that is not the title's.
    private static func addresses(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        guard let agency = facts.agency else { return }
        let words = PhraseSet(reading.words)
        let between = PhraseSet(facts.words.addressWords)
        let ends = PhraseSet(facts.words.nameEnds)
        let offices = AgencyReadings.offices(of: agency.type, facts)
        let types = facts.agencies.words(of: agency.type) + offices + reading.also.map { Passage.key($0) }
        for passage in document.passages {
            var from = 0
            while let name = passage.first(agency.own, from: from) {
                from = name.upperBound
                guard types.contains(where: { passage.has($0, endingAt: name.lowerBound) }) else { continue }
                var at = name.upperBound
                for _ in 0..<parts {
                    at = skipped(passage, at, between, agency)
                    guard let hit = words.hit(passage, at: at) else { break }
                    let isProvince = hit.phrase * 2 >= reading.words.count
                    at = end(passage, hit.range.upperBound, words, ends)
                    let found = hit.range.upperBound..<at
                    guard let own = isProvince ? agency.province : agency.district, isOther(passage, found, own, agency) else { continue }
                    finds.add(
                        passage, hit.range.lowerBound..<at,
                        Phrase(
                            th: "{found} ในที่อยู่ของหน่วยงานไม่ตรงกับชื่อเรื่อง ({own})",
                            en: "the agency's address has {found}, the title has ({own})"),
                        [.init("found", passage.text(hit.range.lowerBound..<at)), .init("own", own)], level: .error,
                        notes: notes(document, Passage.key(own)))
                }
                from = max(from, at)
            }
        }
    }

    /// Where an address goes on behind numbers, points, words that stand in it, and the own name once more.
    private static func skipped(_ passage: Passage, _ start: Int, _ words: PhraseSet, _ agency: AgencyIdentity) -> Int {
        var at = start
        while at < passage.key.count, at - start < 60 {
            if let hit = words.hit(passage, at: at) {
                at = hit.range.upperBound
                if passage.has(agency.own, at: at) { at += agency.own.count }
            } else if !passage.key[at].isThai, !passage.key[at].isLatin {
                at += 1
            } else {
                break
            }
        }
        return at
    }

    /// Where the name of a place ends: at a blank, at the word for the next place, or at one that ends names.
    private static func end(_ passage: Passage, _ start: Int, _ words: PhraseSet, _ ends: PhraseSet) -> Int {
        let limit = AgencyReadings.end(ofName: passage, from: start)
        var at = min(start + 2, limit)
        while at < limit, words.hit(passage, at: at) == nil, ends.hit(passage, at: at) == nil { at += 1 }
        return at
    }

    /// Whether a name is another's: neither the own, nor near it, nor a part of it.
    private static func isOther(_ passage: Passage, _ found: Range<Int>, _ own: String, _ agency: AgencyIdentity) -> Bool {
        let key = Passage.key(own)
        let name = passage.key[found]
        guard found.count >= 2, !name.starts(with: key), !key.starts(with: name) else { return false }
        return signDistance(name, key[...], limit: 2).map { $0 > 1.5 } ?? true
    }

    private static func notes(_ document: NarrativeDocument, _ own: [UInt16]) -> [Note] {
        for text in document.title {
            if let range = text.passage.first(own) { return [Note(text.passage, range, th: "ในชื่อเรื่อง", en: "in the title")] }
        }
        return []
    }
}
