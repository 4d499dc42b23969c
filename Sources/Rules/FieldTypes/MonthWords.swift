extension DateParts {
    /// The month whose name stands at a place, and where it ends; Thai abbreviations may lack their dots or have spaces behind them.
    static func month(_ text: CompactText, at place: Int) -> (number: Int, end: Int, isEnglish: Bool)? {
        let isThai = text[place] > 0x80
        guard isThai || text.isLetter(place) else { return nil }
        for number in 1...12 {
            let names = words(number)
            if isThai {
                if let end = text.end(of: names.thai, at: place) ?? abbreviation(text, names.letters, place) { return (number, end, false) }
            } else if let end = english(text, names.english, place) ?? english(text, names.short, place) {
                return (number, end, true)
            }
        }
        return nil
    }

    /// The end of an English name, with a full stop or without, that is no part of a longer word.
    private static func english(_ text: CompactText, _ word: StaticString, _ place: Int) -> Int? {
        guard var end = text.end(of: word, at: place) else { return nil }
        if let september = text.end(of: "sept", at: place) { end = max(end, september) }
        if text[end] == UInt8(ascii: ".") { end += 1 }
        return text.isLetter(end) ? nil : end
    }

    /// The end of letters with a dot, a space or nothing behind each.
    private static func abbreviation(_ text: CompactText, _ letters: StaticString, _ start: Int) -> Int? {
        let bytes = letters.utf8Start
        var place = start
        for index in stride(from: 0, to: letters.utf8CodeUnitCount, by: 3) {
            if text[place] == UInt8(ascii: " "), place > start { place += 1 }
            guard text[place] == 0x80 | (bytes[index + 1] & 1) << 6 | bytes[index + 2] & 0x3F else { return nil }
            place += 1
            if text[place] == UInt8(ascii: ".") { place += 1 }
        }
        return place
    }

    private static func words(
        _ number: Int
    ) -> (thai: StaticString, letters: StaticString, english: StaticString, short: StaticString) {
        switch number {
        case 1: ("มกราคม", "มค", "january", "jan")
        case 2: ("กุมภาพันธ์", "กพ", "february", "feb")
        case 3: ("มีนาคม", "มีค", "march", "mar")
        case 4: ("เมษายน", "เมย", "april", "apr")
        case 5: ("พฤษภาคม", "พค", "may", "may")
        case 6: ("มิถุนายน", "มิย", "june", "jun")
        case 7: ("กรกฎาคม", "กค", "july", "jul")
        case 8: ("สิงหาคม", "สค", "august", "aug")
        case 9: ("กันยายน", "กย", "september", "sep")
        case 10: ("ตุลาคม", "ตค", "october", "oct")
        case 11: ("พฤศจิกายน", "พย", "november", "nov")
        default: ("ธันวาคม", "ธค", "december", "dec")
        }
    }
}
