/// Whether a text shows nothing: blanks of any width, as in a form's field that is not filled in, and line ends.
func showsNothing(_ text: ArraySlice<UInt8>) -> Bool {
    var at = text.startIndex
    while at < text.endIndex {
        let left = text.endIndex - at
        if isBlank(text[at]) {
            at += 1
        } else if left >= 2, text[at] == 0xC2, text[at + 1] == 0xA0 {
            at += 2
        } else if left >= 3, text[at] == 0xE2, text[at + 1] == 0x80, (0x80...0x8B).contains(text[at + 2]) || text[at + 2] == 0xAF {
            // U+2000 to U+200B, and the narrow no-break space.
            at += 3
        } else if left >= 3, text[at] == 0xE3, text[at + 1] == 0x80, text[at + 2] == 0x80 {
            at += 3
        } else {
            return false
        }
    }
    return true
}
