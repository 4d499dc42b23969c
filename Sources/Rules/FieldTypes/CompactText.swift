/// A short cell with one byte for each character, ready for scanning.
///
/// ASCII stands for itself and U+0E00–0E7F for 0x80–0xFF, as in TIS-620. Digits of every kind become ASCII digits, dashes `-`, blanks a space,
/// typographic quotes `'`. Blanks around the text and invisible characters are left out, SARA AM in two characters becomes one.
/// What a number or a date cannot contain becomes `other`.
struct CompactText {
    /// The most characters that are kept: twice the longest period seen in a report, and no number is longer.
    static let capacity = 96
    /// Stands for a character outside ASCII and Thai.
    static let other: UInt8 = 1

    private var symbols: InlineArray<96, UInt8>
    /// The number of symbols.
    private(set) var count: Int
    /// What is unusual about the writing.
    private(set) var style: FieldStyle
    /// Whether there was more than fits.
    private(set) var isCut: Bool

    /// Reads a cell.
    init(_ cell: Span<UInt8>) {
        symbols = InlineArray(repeating: 0)
        count = 0
        style = []
        isCut = false
        var at = 0
        while at < cell.count {
            let (symbol, length, trait) = CompactText.decode(cell, at)
            at += length
            style.formUnion(trait)
            if symbol == 0 { continue }
            if symbol == UInt8(ascii: " "), count == 0 {
                style.insert(.untrimmed)
            } else if symbol == CompactText.aa, count > 0, symbols[count - 1] == CompactText.nikhahit {
                symbols[count - 1] = CompactText.am
                style.insert(.decomposedAm)
            } else if count < CompactText.capacity {
                symbols[count] = symbol
                count += 1
            } else if symbol != UInt8(ascii: " ") {
                isCut = true
                break
            }
        }
        while count > 0, symbols[count - 1] == UInt8(ascii: " ") {
            count -= 1
            style.insert(.untrimmed)
        }
    }

    /// The symbol at a place; 0 behind the end.
    subscript(place: Int) -> UInt8 {
        place >= 0 && place < count ? symbols[place] : 0
    }

    /// Whether a digit stands at a place.
    func isDigit(_ place: Int) -> Bool {
        self[place] &- 48 < 10
    }

    /// The first place at or after one where no space stands.
    func afterSpaces(_ place: Int) -> Int {
        var place = place
        while self[place] == UInt8(ascii: " ") { place += 1 }
        return place
    }

    /// The first place at or after one where no digit stands.
    func afterDigits(_ place: Int) -> Int {
        var place = place
        while isDigit(place) { place += 1 }
        return place
    }

    /// The number that a run of digits stands for; nil if it is empty, is interrupted or has more than 18 digits.
    func number(_ range: Range<Int>) -> Int64? {
        guard !range.isEmpty, range.count <= 18 else { return nil }
        var value: Int64 = 0
        for place in range {
            guard isDigit(place) else { return nil }
            value = value * 10 + Int64(self[place] &- 48)
        }
        return value
    }

    /// The end of a word that stands at a place, nil if it does not; Latin words are given in lower case and match any case.
    func end(of word: StaticString, at place: Int) -> Int? {
        var place = place
        var index = 0
        // The words are literals of this module: ASCII and Thai, whole characters.
        let bytes = word.utf8Start
        while index < word.utf8CodeUnitCount {
            let byte = bytes[index]
            var symbol = self[place]
            if byte < 0x80 {
                if symbol &- 65 < 26 { symbol |= 0x20 }
                guard symbol == byte else { return nil }
                index += 1
            } else {
                guard symbol == 0x80 | (bytes[index + 1] & 1) << 6 | bytes[index + 2] & 0x3F else { return nil }
                index += 3
            }
            place += 1
        }
        return place
    }

    /// The text with 0 and 1 for the letters O and l that touch a digit, and the place of the first; nil if there is no such letter.
    func withLettersAsDigits() -> (text: CompactText, letter: Int)? {
        var copy = self
        var first: Int?
        for place in 0..<count {
            let isZero = self[place] | 0x20 == UInt8(ascii: "o")
            guard isZero || self[place] == UInt8(ascii: "l") || self[place] == UInt8(ascii: "I"),
                copy.isDigit(place - 1) || isDigit(place + 1)
            else { continue }
            copy.symbols[place] = isZero ? UInt8(ascii: "0") : UInt8(ascii: "1")
            first = first ?? place
        }
        return first.map { (copy, $0) }
    }

    /// Whether the whole text is a word.
    func isWord(_ word: StaticString) -> Bool {
        end(of: word, at: 0) == count
    }

    /// Whether a word stands anywhere in the text.
    func contains(_ word: StaticString) -> Bool {
        for place in 0..<count where end(of: word, at: place) != nil { return true }
        return false
    }

    /// Whether a letter of ASCII or Thai stands at a place, marks of Thai included.
    func isLetter(_ place: Int) -> Bool {
        let symbol = self[place]
        return (symbol | 0x20) &- 97 < 26 || (symbol > 0x80 && symbol != CompactText.baht)
    }

    /// Whether the text is one of the words that say there is nothing.
    var saysNothing: Bool {
        if count == 0 { return false }
        var dashes = 0
        for place in 0..<count where self[place] == UInt8(ascii: "-") || self[place] == UInt8(ascii: " ") { dashes += 1 }
        if dashes == count { return true }
        if isWord("n/a") || isWord("na") || isWord("nil") || isWord("none") || isWord("null") || isWord("n.a.") { return true }
        guard end(of: "ไม่มี", at: 0) != nil else { return false }
        for place in 0..<count where isDigit(place) { return false }
        return true
    }
}
