import ThaiText

/// Breaks a text into lines of at most so many cells: at spaces, and within a word only where it fits no line.
///
/// A word is cut before a letter, never before a mark that stands on one. Thai writes its spaces between phrases, so help is
/// worded in phrases that fit.
func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var cells = 0
    for word in text.split(separator: " ") {
        let wordCells = DisplayWidth.width(of: String(word))
        if cells > 0, cells + 1 + wordCells > width {
            lines.append(line)
            line = ""
            cells = 0
        }
        if cells > 0 {
            line += " "
            cells += 1
        }
        guard wordCells > width else {
            line += word
            cells += wordCells
            continue
        }
        for scalar in word.unicodeScalars {
            let scalarCells = DisplayWidth.width(of: scalar)
            if scalarCells > 0, cells + scalarCells > width {
                lines.append(line)
                line = ""
                cells = 0
            }
            line.unicodeScalars.append(scalar)
            cells += scalarCells
        }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
}
