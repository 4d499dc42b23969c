import ThaiText

/// The values that an OpenDocument cell stores, as the model writes them.
enum OpenDocumentValue {
    /// The longest exponent that is written out: that of the largest and smallest double numbers.
    private static let exponentLimit = 400
    /// The longest number that is read: all digits of the smallest double number, and then some.
    private static let numberBytes = 1_200

    /// A number as plain digits without exponent (`1250000.4`), at most fifteen that count, as spreadsheets compare them; nil for what is none.
    static func number(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        guard text.count <= numberBytes else { return nil }
        var at = text.startIndex
        let isNegative = at < text.endIndex && text[at] == UInt8(ascii: "-")
        if at < text.endIndex, text[at] == UInt8(ascii: "-") || text[at] == UInt8(ascii: "+") { at += 1 }
        var digits: [UInt8] = []
        var point: Int?
        while at < text.endIndex, text[at] != UInt8(ascii: "e"), text[at] != UInt8(ascii: "E") {
            if text[at] == UInt8(ascii: "."), point == nil {
                point = digits.count
            } else if isDigit(text[at]) {
                digits.append(text[at])
            } else {
                return nil
            }
            at += 1
        }
        guard !digits.isEmpty else { return nil }
        var whole = point ?? digits.count
        if roundToFifteen(&digits) { whole += 1 }
        if at < text.endIndex {
            guard let exponent = Int(String(decoding: text[(at + 1)...], as: UTF8.self)), abs(exponent) <= exponentLimit else { return nil }
            whole += exponent
        }
        if whole <= 0 {
            digits.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: 1 - whole), at: 0)
            whole = 1
        } else if whole > digits.count {
            digits += repeatElement(UInt8(ascii: "0"), count: whole - digits.count)
        }
        while digits.count > whole, digits.last == UInt8(ascii: "0") { digits.removeLast() }
        let zeros = min(digits.prefix { $0 == UInt8(ascii: "0") }.count, whole - 1)
        var out = digits[zeros..<whole]
        if digits.count > whole { out += [UInt8(ascii: ".")] + digits[whole...] }
        guard isNegative, out.contains(where: { $0 != UInt8(ascii: "0") && $0 != UInt8(ascii: ".") }) else { return Array(out) }
        return [UInt8(ascii: "-")] + out
    }

    /// Rounds digits to fifteen that count, which gives back what was typed; says whether one more stands in front.
    private static func roundToFifteen(_ digits: inout [UInt8]) -> Bool {
        guard let first = digits.firstIndex(where: { $0 != UInt8(ascii: "0") }), digits.count - first > 15 else { return false }
        let roundsUp = digits[first + 15] >= UInt8(ascii: "5")
        for at in (first + 15)..<digits.count { digits[at] = UInt8(ascii: "0") }
        guard roundsUp else { return false }
        for at in (0..<first + 15).reversed() {
            if digits[at] != UInt8(ascii: "9") {
                digits[at] += 1
                return false
            }
            digits[at] = UInt8(ascii: "0")
        }
        digits.insert(UInt8(ascii: "1"), at: 0)
        return true
    }

    /// A date or a date with a time, to the second (`2024-03-31T08:30:00`); nil for what is none.
    static func date(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        let bytes = Array(text.prefix(40))
        guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"), let year = digits(bytes[0..<4]),
            let month = digits(bytes[5..<7]), let day = digits(bytes[8..<10]), let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        guard bytes.count > 10 else { return bytes }
        guard bytes[10] == UInt8(ascii: "T"), let time = clock(bytes[11...]) else { return nil }
        guard time == 86_400 else { return Array(bytes[..<11]) + shown(time) }
        guard let next = CivilDate(daysSince1970: Int(date.daysSince1970) + 1)?.components else { return nil }
        return padded(next.year, 4) + [UInt8(ascii: "-")] + padded(next.month, 2) + [UInt8(ascii: "-")] + padded(next.day, 2)
            + [UInt8(ascii: "T")] + shown(0)
    }

    /// A time of day from a duration (`PT08H30M00S`, XML Schema part 2 §3.2.6), to the second (`08:30:00`).
    ///
    /// Empty when it is longer than a day or negative, nil when it is no duration.
    static func time(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        var rest = text
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest = rest.dropFirst() }
        guard rest.popFirst() == UInt8(ascii: "P") else { return nil }
        var isTime = false
        var seconds = 0.0
        var parts = 0
        while let first = rest.first {
            if first == UInt8(ascii: "T"), !isTime {
                isTime = true
                rest = rest.dropFirst()
                continue
            }
            let number = rest.prefix { isDigit($0) || $0 == UInt8(ascii: ".") }
            guard let amount = Double(String(decoding: number, as: UTF8.self)), number.count <= 20 else { return nil }
            rest = rest.dropFirst(number.count)
            switch (rest.popFirst(), isTime) {
            case (UInt8(ascii: "D"), false): seconds += amount * 86_400
            case (UInt8(ascii: "H"), true): seconds += amount * 3_600
            case (UInt8(ascii: "M"), true): seconds += amount * 60
            case (UInt8(ascii: "S"), true): seconds += amount
            default: return nil
            }
            parts += 1
        }
        guard parts > 0 else { return nil }
        let rounded = seconds.rounded()
        guard !isNegative || rounded == 0, rounded < 86_400 else { return [] }
        return shown(Int(rounded))
    }

    /// The seconds of `HH:MM`, `HH:MM:SS` or `HH:MM:SS.s…`, rounded.
    private static func clock(_ text: ArraySlice<UInt8>) -> Int? {
        let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, parts[0].count == 2, parts[1].count == 2, let hours = digits(parts[0]),
            let minutes = digits(parts[1]), hours < 24, minutes < 60
        else { return nil }
        guard parts.count == 3 else { return hours * 3_600 + minutes * 60 }
        let whole = parts[2].prefix(2)
        let fraction = parts[2].dropFirst(2)
        guard whole.count == 2, let seconds = digits(whole), seconds < 60 else { return nil }
        guard fraction.isEmpty || (fraction.first == UInt8(ascii: ".") && fraction.dropFirst().allSatisfy(isDigit)) else { return nil }
        let roundsUp = fraction.dropFirst().first.map { $0 >= UInt8(ascii: "5") } ?? false
        return hours * 3_600 + minutes * 60 + seconds + (roundsUp ? 1 : 0)
    }

    private static func shown(_ seconds: Int) -> [UInt8] {
        let colon = [UInt8(ascii: ":")]
        return padded(seconds / 3_600, 2) + colon + padded(seconds / 60 % 60, 2) + colon + padded(seconds % 60, 2)
    }

    private static func padded(_ number: Int, _ count: Int) -> [UInt8] {
        let digits = Array(String(number).utf8)
        return [UInt8](repeating: UInt8(ascii: "0"), count: max(0, count - digits.count)) + digits
    }

    private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard bytes.allSatisfy(isDigit) else { return nil }
        return bytes.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}
