/// What to put between the pieces of a text that a page break has cut.
///
/// Nothing between Thai letters, for Thai parts its words by nothing and pages break inside of sentences; a line break before what
/// is numbered or marked as an item of a list; otherwise a space.
public func textJoint(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> [UInt8] {
    guard let last = first.last, last > 0x20, let next = second.first, next > 0x20 else { return [] }
    if beginsItem(second) { return [UInt8(ascii: "\n")] }
    let isThaiBefore = first.count >= 3 && isThaiLetter(first.suffix(3))
    return isThaiBefore && isThaiLetter(second.prefix(3)) ? [] : [UInt8(ascii: " ")]
}

/// Whether three bytes are a Thai letter or mark, U+0E01 to U+0E4E: no digit, and no sign of baht or of an ending.
private func isThaiLetter(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count == 3, let first = bytes.first, let last = bytes.last, first == 0xE0 else { return false }
    let middle = bytes[bytes.startIndex + 1]
    return middle == 0xB8 && last >= 0x81 && last != 0xBF || middle == 0xB9 && last >= 0x80 && last <= 0x8E
}

/// Whether a text begins as an item of a list does: with a number and a full stop or parenthesis, a dash, a bullet or a check box.
private func beginsItem(_ text: ArraySlice<UInt8>) -> Bool {
    for mark in ["-", "*", "•", "–", "☐", "☑"] where text.starts(with: mark.utf8) { return true }
    var at = text.startIndex
    let isBracketed = text[at] == UInt8(ascii: "(")
    if isBracketed { at += 1 }
    var digits = 0
    while digits <= 3, let (_, length) = digit(text, at: at) {
        digits += 1
        at += length
    }
    guard digits > 0, digits <= 3, at < text.endIndex else { return false }
    return text[at] == UInt8(ascii: ")") || !isBracketed && text[at] == UInt8(ascii: ".")
}

/// The value of an ASCII or Thai digit that begins at an offset, and how many bytes it takes.
public func digit(_ text: ArraySlice<UInt8>, at offset: Int) -> (value: Int, length: Int)? {
    guard offset < text.endIndex else { return nil }
    let byte = text[offset]
    if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { return (Int(byte) - 0x30, 1) }
    // U+0E50 to U+0E59.
    guard byte == 0xE0, offset + 2 < text.endIndex, text[offset + 1] == 0xB9, text[offset + 2] >= 0x90, text[offset + 2] <= 0x99 else {
        return nil
    }
    return (Int(text[offset + 2]) - 0x90, 3)
}
