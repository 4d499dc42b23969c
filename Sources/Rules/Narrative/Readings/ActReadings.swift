import Diagnostics

/// Acts and regulations that a report cites.
enum ActReadings {
    /// 4 signs: brackets and quotation marks stand between the name and the year.
    private static let gap = 4

    /// An act with a year that is not its own.
    static func years(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let all = facts.words.acts.enumerated().flatMap { index, act in
            (act.kinds.isEmpty ? reading.words : act.kinds).flatMap { kind in act.names.map { (wording: kind + $0, act: index) } }
        }
        let names = PhraseSet(all.map(\.wording))
        let eras = PhraseSet(reading.also)
        let kinds = PhraseSet(reading.words)
        for passage in document.passages {
            future(passage, kinds, eras, facts, &finds)
            for hit in names.hits(passage) {
                let act = facts.words.acts[all[hit.phrase].act]
                guard let number = year(passage, from: hit.range.upperBound, eras), number.value != act.year,
                    number.value < facts.year + 2
                else { continue }
                let range = hit.range.lowerBound..<number.end
                let arguments: [Message.Argument] = [
                    .init("found", passage.text(number.end - 4..<number.end)), .init("year", String(act.year)),
                    .init("name", passage.text(hit.range)),
                ]
                if number.value == act.earlier {
                    finds.add(
                        passage, range,
                        Phrase(
                            th: "({name}) ปี {found} ถูกแทนด้วยฉบับปี {year} แล้ว",
                            en: "({name}) of {found} has been replaced by that of {year}"), arguments, level: .note)
                } else {
                    finds.add(
                        passage, range,
                        Phrase(th: "({name}) เป็นของ พ.ศ. {year} ไม่ใช่ {found}", en: "({name}) is of {year}, not of {found}"), arguments)
                }
            }
        }
    }

    /// 70 signs: the longest names of acts.
    private static let longestName = 70

    /// An act of a year that has not come yet, whatever it is called.
    private static func future(
        _ passage: Passage, _ kinds: PhraseSet, _ eras: PhraseSet, _ facts: NarrativeFacts, _ finds: inout Finds
    ) {
        for kind in kinds.hits(passage) {
            let end = min(passage.key.count, kind.range.upperBound + longestName)
            guard let at = (kind.range.upperBound..<end).first(where: { eras.hit(passage, at: $0) != nil || passage.key[$0].isDigit }),
                let era = eras.hit(passage, at: at), let number = passage.number(at: era.range.upperBound),
                number.end == era.range.upperBound + 4, number.value >= facts.year + 2, number.value <= 2699
            else { continue }
            finds.add(
                passage, kind.range.lowerBound..<number.end,
                Phrase(th: "({found}) เป็นปีที่ยังมาไม่ถึง", en: "({found}) is of a year that has not come yet"),
                [.init("found", passage.text(kind.range.lowerBound..<number.end))])
        }
    }

    /// The year behind the name of an act; nil where something else stands between them, such as the number of an amendment.
    private static func year(_ passage: Passage, from start: Int, _ eras: PhraseSet) -> (value: Int, end: Int)? {
        var at = start
        while at < passage.key.count, at - start <= gap, !passage.key[at].isDigit, eras.hit(passage, at: at) == nil {
            if passage.key[at].isThai || passage.key[at].isLatin { return nil }
            at += 1
        }
        if let era = eras.hit(passage, at: at) { at = era.range.upperBound }
        guard let number = passage.number(at: at), number.end == at + 4, 2400...2699 ~= number.value else { return nil }
        return number
    }
}
