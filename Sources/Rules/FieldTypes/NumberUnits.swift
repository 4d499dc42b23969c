/// The parts of a cell that holds a number and perhaps a unit.
struct NumberUnits {
    /// Where the number stands.
    var core: Range<Int>
    /// Where the unit stands; empty if there is none.
    var unit = 0..<0
    /// Whether an apostrophe stands in front.
    var hasApostrophe = false

    /// Finds the signs of the baht before or behind a number.
    init(currencyIn text: CompactText) {
        self.init(text)
        let start = core.lowerBound
        if let end = Self.currency(text, at: start) {
            unit = start..<end
            core = text.afterSpaces(end)..<max(text.afterSpaces(end), core.upperBound)
        }
        while let start = Self.trailingCurrency(text, core) {
            if unit.isEmpty || unit.lowerBound >= core.lowerBound { unit = start..<(unit.isEmpty ? core.upperBound : unit.upperBound) }
            core = core.lowerBound..<start
            trimEnd(text)
        }
    }

    /// Finds a word of letters behind a number.
    init(wordBehindIn text: CompactText) {
        self.init(text)
        var start = core.upperBound
        while start > core.lowerBound,
            text.isLetter(start - 1) || text[start - 1] == UInt8(ascii: ".") || text[start - 1] == UInt8(ascii: " ")
        {
            start -= 1
        }
        while start < core.upperBound, !text.isLetter(start) { start += 1 }
        guard start > core.lowerBound, start < core.upperBound, !Self.isAmount(text, at: start) else { return }
        unit = start..<core.upperBound
        core = core.lowerBound..<start
        trimEnd(text)
    }

    private init(_ text: CompactText) {
        hasApostrophe = text[0] == UInt8(ascii: "'")
        core = (hasApostrophe ? min(text.afterSpaces(1), text.count) : 0)..<text.count
    }

    private mutating func trimEnd(_ text: CompactText) {
        while !core.isEmpty, text[core.upperBound - 1] == UInt8(ascii: " ") { core = core.lowerBound..<core.upperBound - 1 }
    }

    /// Whether a word multiplies what stands before it: hundred to million; so it is no unit that may be left out.
    private static func isAmount(_ text: CompactText, at place: Int) -> Bool {
        for word in ["ล้าน", "แสน", "หมื่น", "พัน", "ร้อย", "e", "o", "l", "i"] as [StaticString] {
            if let end = text.end(of: word, at: place), text[place] > 0x80 || end == text.count { return true }
        }
        return false
    }

    private static func currency(_ text: CompactText, at place: Int) -> Int? {
        if text[place] == CompactText.baht { return place + 1 }
        return text.end(of: "บาท", at: place) ?? text.end(of: "thb", at: place) ?? text.end(of: "baht", at: place)
    }

    /// Where the last sign of the baht begins, if the core ends with one.
    private static func trailingCurrency(_ text: CompactText, _ core: Range<Int>) -> Int? {
        let end = core.upperBound
        func ends(_ word: StaticString, _ length: Int) -> Int? {
            end - length > core.lowerBound && text.end(of: word, at: end - length) == end ? end - length : nil
        }
        if end - 1 > core.lowerBound, text[end - 1] == CompactText.baht { return end - 1 }
        return ends("บาทถ้วน", 7) ?? ends("บาท", 3) ?? ends("บ.", 2) ?? ends("baht", 4) ?? ends("thb", 3) ?? ends(".-", 2) ?? ends(",-", 2)
    }
}
