/// A text without its marks ⟦ ⟧, and the UTF-8 offsets that they enclosed.
func unmarked(_ marked: String) -> (text: String, range: Range<Int>?) {
    // By scalar: a Thai vowel after a mark would be one Character with it.
    var text = ""
    var start: Int?
    var range: Range<Int>?
    for scalar in marked.unicodeScalars {
        switch scalar {
        case "⟦": start = text.utf8.count
        case "⟧": range = start.map { $0..<text.utf8.count }
        default: text.unicodeScalars.append(scalar)
        }
    }
    return (text, range)
}
