import Diagnostics
import ThaiText

/// People whom a report names.
enum PersonReadings {
    /// 4 letters: shorter names differ by a letter and are two.
    private static let shortest = 4
    /// 300 names: a report that names so many is a list of people.
    private static let most = 300

    private struct Person {
        let passage: Passage
        let range: Range<Int>
        let first: [UInt16]
        let last: [UInt16]
        /// The title in front of the name, as it is written.
        let title: Range<Int>
    }

    /// A name that differs from another one by a sign, while the rest of it is the same.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let titles = PhraseSet(reading.words)
        // Words for posts that begin as titles do.
        let posts = PhraseSet(reading.unless)
        var all: [Person] = []
        for passage in document.passages { all += people(passage, titles, posts) }
        guard all.count <= most else { return }
        let counts = Dictionary(grouping: all) { [$0.first, $0.last] }.mapValues(\.count)
        for (index, one) in all.enumerated() {
            let votes = counts[[one.first, one.last]] ?? 0
            guard
                let other = all.enumerated().first(where: { place, other in
                    isVariant(one, other) && (counts[[other.first, other.last]] ?? 0, -place) > (votes, -index)
                })?.element
            else { continue }
            finds.add(
                one.passage, one.range,
                Phrase(th: "ชื่อบุคคล ({found}) สะกดต่างจาก ({other})", en: "the name ({found}) is not spelled as ({other})"),
                [.init("found", one.passage.text(one.range)), .init("other", other.passage.text(other.range))],
                notes: [Note(other.passage, other.range, th: "ชื่ออีกแห่ง", en: "the name elsewhere")])
        }
        holdTitles(all, &finds)
    }

    /// A person with two titles, both written in full: the one that stands less often or later.
    private static func holdTitles(_ all: [Person], _ finds: inout Finds) {
        let named = Dictionary(grouping: all) { [$0.first, $0.last] }
        var seen: Set<[[UInt16]]> = []
        for person in all where seen.insert([person.first, person.last]).inserted {
            let people = named[[person.first, person.last]] ?? []
            let titles = Dictionary(grouping: people) { Array($0.passage.key[$0.title]) }
            guard titles.count > 1, titles.keys.allSatisfy({ !$0.contains(UInt16(sign: ".")) }) else { continue }
            let most = titles.values.map(\.count).max() ?? 0
            guard let right = people.first(where: { titles[Array($0.passage.key[$0.title])]?.count == most }) else { continue }
            for one in people where one.passage.key[one.title] != right.passage.key[right.title] {
                finds.add(
                    one.passage, one.range,
                    Phrase(
                        th: "คำนำหน้าหรือยศของบุคคล ({found}) ไม่ตรงกับ ({other})",
                        en: "the title of a person ({found}) is not that elsewhere ({other})"),
                    [.init("found", one.passage.text(one.range)), .init("other", right.passage.text(right.range))],
                    notes: [Note(right.passage, right.range, th: "ชื่ออีกแห่ง", en: "the name elsewhere")])
            }
        }
    }

    private static func isVariant(_ one: Person, _ two: Person) -> Bool {
        if one.last == two.last {
            let start = zip(one.first, two.first).prefix { $0 == $1 }.count
            return isNear(one.first, two.first, signs: start >= shortest ? 2 : 1)
        }
        guard one.first == two.first else { return false }
        let start = zip(one.last, two.last).prefix { $0 == $1 }.count
        // Of a family name that begins alike the end may be another.
        return isNear(one.last, two.last, signs: start >= shortest ? 3 : min(one.last.count, two.last.count) >= long ? 2 : 1)
    }

    /// 7 signs: a family name of so many may differ by two where the first name is the same.
    private static let long = 7

    /// Whether two names differ by a sign, or by so many.
    private static func isNear(_ one: [UInt16], _ two: [UInt16], signs: Int = 1) -> Bool {
        guard one != two, min(one.count, two.count) >= shortest, abs(one.count - two.count) <= signs else { return false }
        return signDistance(one[...], two[...], limit: signs).map { $0 <= Double(signs) } ?? false
    }

    /// The people of a passage: a title, a first name without a blank, and a last name behind a blank.
    private static func people(_ passage: Passage, _ titles: PhraseSet, _ posts: PhraseSet) -> [Person] {
        titles.hits(passage).filter { posts.hit(passage, at: $0.range.lowerBound) == nil }.compactMap { title in
            let key = passage.key
            var at = title.range.upperBound
            let start = at
            while at < key.count, key[at].isThai, at == start || !passage.isParted[at] { at += 1 }
            let last = at
            guard last - start >= 2, last < key.count, passage.isParted[last] else { return nil }
            while at < key.count, key[at].isThai, at == last || !passage.isParted[at] { at += 1 }
            guard at - last >= 2 else { return nil }
            return Person(
                passage: passage, range: title.range.lowerBound..<at, first: Array(key[start..<last]), last: Array(key[last..<at]),
                title: title.range)
        }
    }
}
