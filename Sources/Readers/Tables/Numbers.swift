import Documents

/// Whether a text is only digits and what stands between them: a number, an amount, a date in digits.
func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    var at = text.startIndex
    var hasDigit = false
    while at < text.endIndex {
        if let (_, length) = digit(text, at: at) {
            hasDigit = true
            at += length
        } else {
            guard isBlank(text[at]) || text[at] >= UInt8(ascii: "%") && text[at] <= UInt8(ascii: ":") else { return false }
            at += 1
        }
    }
    return hasDigit
}

/// The number that a text begins with, one letter or parenthesis in front passed over; nil when there is none.
func leadingNumber(_ text: ArraySlice<UInt8>) -> Int? {
    var at = text.startIndex
    while at < text.endIndex, isBlank(text[at]) { at += 1 }
    if at < text.endIndex, digit(text, at: at) == nil, text[at] < 0x80 { at += 1 }
    var number: Int?
    while let (value, length) = digit(text, at: at) {
        guard number ?? 0 < 100_000 else { return nil }
        number = (number ?? 0) * 10 + value
        at += length
    }
    return number
}
