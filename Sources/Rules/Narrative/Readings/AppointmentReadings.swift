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
        for entry in facts.dates.entries where entry.dates.count >= 2 {
            let passage = entry.passage
            let words = appoints.hits(passage)
            for (place, word) in words.enumerated() {
                let reach = word.range.upperBound + order
                guard
                    let index = entry.dates.firstIndex(where: {
                        $0.lead >= word.range.upperBound && $0.lead <= reach && $0.day != nil
                            && dated.hit(passage, endingAt: $0.lead) != nil
                    }), let appointed = entry.dates[index].days?.lowerBound
                else { continue }
                let end = words[place...].first { $0.range.lowerBound > entry.dates[index].range.upperBound }?.range.lowerBound
                for date in entry.dates[(index + 1)...].prefix(while: { $0.range.upperBound <= end ?? passage.key.count }) {
                    guard date.day != nil, let day = date.days?.lowerBound, day < appointed,
                        meets.stands(in: passage, max(entry.dates[index].range.upperBound, date.lead - meeting)..<date.lead)
                    else { continue }
                    finds.add(
                        passage, date.range,
                        Phrase(
                            th: "ประชุม ({found}) ก่อนวันแต่งตั้ง ({appointed})",
                            en: "they met ({found}) before they were appointed ({appointed})"),
                        [.init("found", passage.text(date.range)), .init("appointed", passage.text(entry.dates[index].range))],
                        notes: [Note(passage, entry.dates[index].range, th: "วันที่ของคำสั่ง", en: "the day of the order")])
                }
            }
        }
    }
}
