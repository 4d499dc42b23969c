/// Items that a text names side by side: `ข้อ O1 ข้อ O4 และข้อ O7`, `ข้อ 1, 4 และ 7`.
struct ItemsNamed {
    /// How many of them there are; zero where it cannot be told.
    private(set) var count = 0

    /// 200 signs: what is named further on has nothing to do with the list.
    private static let reach = 200
    /// 60 signs: what a bracket says of one of them.
    private static let bracket = 60

    /// Reads what stands behind the words that lead to the list; `ranges` are words and signs between the ends of a range.
    init(_ passage: Passage, _ start: Int, _ reader: QuantityReader, ranges: PhraseSet) {
        let key = passage.key
        var numbers: Set<Int> = []
        var at = start
        var isLast = false
        var isEnded = false
        while at < key.count {
            if !numbers.isEmpty, ranges.hit(passage, at: at) != nil { return }
            if let token = Self.number(passage, at, reader) {
                if isEnded { return }
                numbers.insert(token.value)
                at = token.end
                isEnded = isLast
            } else if let word = reader.final(passage, at: at) {
                isLast = !numbers.isEmpty
                at = word.range.upperBound
            } else if let unit = reader.units.hit(passage, at: at), !isEnded {
                at = unit.range.upperBound
            } else if !numbers.isEmpty, key[at] == UInt16(sign: "("),
                let end = key[at..<min(key.count, at + Self.bracket)].firstIndex(of: UInt16(sign: ")"))
            {
                at = end + 1
            } else if !key[at].isThai, !key[at].isLatin, !key[at].isDigit {
                at += 1
            } else {
                break
            }
        }
        // Words between two of them may be the title of the first.
        if isEnded || !Self.goesOn(passage, at, reader) { count = numbers.count }
    }

    /// Whether more items may be named behind a place: by their codes, or by a number behind the word for the last one.
    private static func goesOn(_ passage: Passage, _ start: Int, _ reader: QuantityReader) -> Bool {
        let near = start..<max(start, min(passage.key.count, start + reach))
        if !ItemMention.all(in: passage, from: near).isEmpty { return true }
        return near.contains { at in
            guard let word = reader.final(passage, at: at) else { return false }
            let number = reader.units.hit(passage, at: word.range.upperBound)?.range.upperBound ?? word.range.upperBound
            return number < passage.key.count && passage.key[number].isDigit
        }
    }

    /// The number of an item at a place, with its letter or alone; what is counted or a part of something else is none.
    private static func number(_ passage: Passage, _ at: Int, _ reader: QuantityReader) -> (value: Int, end: Int)? {
        let key = passage.key
        let isCoded = key[at] == UInt16(sign: "o") && (at == 0 || !key[at - 1].isLatin)
        guard isCoded || key[at].isDigit, let number = passage.number(at: isCoded ? at + 1 : at), 1..<100 ~= number.value else {
            return nil
        }
        guard number.end < key.count, !isCoded else { return number }
        let goesOn = [UInt16(sign: "."), UInt16(sign: "/"), UInt16(sign: "%")].contains(key[number.end])
        return goesOn || reader.units.hit(passage, at: number.end) != nil ? nil : number
    }
}
