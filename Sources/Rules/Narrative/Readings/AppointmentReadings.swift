import Diagnostics

/// Committees that meet before they are appointed.
enum AppointmentReadings {
    /// 130 signs: the order and its day stand behind the word for appointing.
    private static let order = 130
    /// 80 signs: the day of a meeting stands behind the word for it.
    private static let meeting = 80

    /// A day of a meeting that lies before the day of the order by which, in the same text, those who met were appointed.
    static func read(_ reading: Reading, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let appoints = PhraseSet(reading.words)
        let meets = PhraseSet(reading.also)
        let dated = PhraseSet(reading.unless)
        for (place, entry) in facts.dates.entries.enumerated() {
            let passage = entry.passage
            let words = appoints.hits(passage)
            for (number, word) in words.enumerated() {
                let reach = word.range.upperBound + order
                guard
                    let index = entry.dates.firstIndex(where: {
                        $0.lead >= word.range.upperBound && $0.lead <= reach && $0.day != nil
                            && dated.hit(passage, endingAt: $0.lead) != nil
                    }), let day = entry.dates[index].days?.lowerBound
                else { continue }
                let appointed = Appointed(passage: passage, range: entry.dates[index].range, day: day)
                let end = words[number...].first { $0.range.lowerBound > appointed.range.upperBound }?.range.lowerBound
                let behind = entry.dates[(index + 1)...].prefix { $0.range.upperBound <= end ?? passage.key.count }
                check(passage, behind, from: appointed.range.upperBound, appointed, meets, &finds)
                // The next line may say when they met.
                if end == nil, let text = entry.text, place + 1 < facts.dates.entries.count,
                    facts.dates.entries[place + 1].text == text + 1,
                    let body = body(behind: word.range.upperBound, passage), facts.dates.entries[place + 1].passage.first(body) != nil
                {
                    let next = facts.dates.entries[place + 1]
                    check(next.passage, next.dates[...], from: 0, appointed, meets, &finds)
                }
            }
        }
    }

    /// The day of an order.
    private struct Appointed {
        let passage: Passage
        let range: Range<Int>
        let day: Int32
    }

    /// 7 signs: the word for those who are appointed begins with so many.
    private static let leastBody = 7

    /// What the word for those who are appointed begins with.
    private static func body(behind place: Int, _ passage: Passage) -> [UInt16]? {
        let end = place + leastBody
        guard end <= passage.key.count, passage.key[place..<end].allSatisfy(\.isThai) else { return nil }
        return Array(passage.key[place..<end])
    }

    /// Tells the days of meetings that lie before the order.
    private static func check(
        _ passage: Passage, _ dates: ArraySlice<DateMention>, from start: Int, _ appointed: Appointed, _ meets: PhraseSet,
        _ finds: inout Finds
    ) {
        for date in dates {
            guard date.day != nil, let day = date.days?.lowerBound, day < appointed.day,
                meets.stands(in: passage, max(start, date.lead - meeting)..<date.lead)
            else { continue }
            finds.add(
                passage, date.range,
                Phrase(th: "ประชุม ({found}) ก่อนวันแต่งตั้ง ({appointed})", en: "they met ({found}) before they were appointed ({appointed})"),
                [.init("found", passage.text(date.range)), .init("appointed", appointed.passage.text(appointed.range))],
                notes: [Note(appointed.passage, appointed.range, th: "วันที่ของคำสั่ง", en: "the day of the order")])
        }
    }
}
