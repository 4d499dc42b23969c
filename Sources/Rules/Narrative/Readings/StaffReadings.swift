import Diagnostics

/// How many people an agency has.
enum StaffReadings {
    /// 20 signs: words such as "in all" stand between the word for the staff and its number.
    private static let near = 20
    /// 110 signs: who takes part is named in the sentence of their number.
    private static let sentence = 110

    /// A number of people that the agency has.
    private struct Staff {
        let passage: Passage
        let quantity: Quantity
    }

    /// More of an agency's own people taking part in something than the agency has.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = QuantityReader(facts.words.figures)
        let all = PhraseSet(reading.words)
        let own = PhraseSet(reading.also)
        let others = PhraseSet(reading.unless)
        let passages = document.passages.map { (passage: $0, staff: all.hits($0)) }
        var most: [Int: Staff] = [:]
        for (passage, words) in passages where !words.isEmpty {
            for quantity in reader.all(passage) where isStaff(quantity, words, passage) {
                if most[quantity.unit].map({ $0.quantity.amount < quantity.amount }) ?? true {
                    most[quantity.unit] = Staff(passage: passage, quantity: quantity)
                }
            }
        }
        guard !most.isEmpty else { return }
        for (passage, words) in passages where own.first(passage) != nil {
            var before = 0
            for quantity in reader.all(passage) {
                defer { before = quantity.range.upperBound }
                guard let whole = most[quantity.unit], whole.quantity.amount < quantity.amount, !isStaff(quantity, words, passage) else {
                    continue
                }
                let front = max(before, quantity.number.lowerBound - sentence)..<quantity.number.lowerBound
                guard own.first(passage, within: front) != nil, others.first(passage, within: front) == nil else { continue }
                finds.add(
                    passage, quantity.range,
                    Phrase(
                        th: "({found}) มากกว่าจำนวนบุคลากรทั้งหมด ({whole})", en: "({found}) is more than all of the staff ({whole})"),
                    [.init("found", passage.text(quantity.range)), .init("whole", whole.passage.text(whole.quantity.range))],
                    notes: [Note(whole.passage, whole.quantity.range, th: "จำนวนบุคลากรทั้งหมด", en: "the number of the staff")])
            }
        }
    }

    private static func isStaff(_ quantity: Quantity, _ words: [PhraseSet.Hit], _ passage: Passage) -> Bool {
        words.contains { word in
            word.range.upperBound <= quantity.number.lowerBound && quantity.number.lowerBound - word.range.upperBound <= near
                && !passage.key[word.range.upperBound..<quantity.number.lowerBound].contains(where: \.isDigit)
        }
    }
}
