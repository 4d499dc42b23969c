import Documents

/// Whether a line is a page number and nothing else: `๒`, `- 2 -`, `หน้า ๒/๕`, `Page 2 of 5`.
func isPageNumber(_ line: ArraySlice<UInt8>) -> Bool {
    var rest = line[...]
    func skip(_ isSkipped: (UInt8) -> Bool) { rest = rest.drop(while: isSkipped) }
    func take(_ words: [String]) -> Bool {
        for word in words where rest.count >= word.utf8.count {
            guard zip(rest, word.utf8).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 && $0 < 0x80 }) else { continue }
            rest = rest.dropFirst(word.utf8.count)
            return true
        }
        return false
    }
    skip(isBlank)
    let isNamed = take(["หน้าที่", "หน้า", "page"])
    // Four digits alone are a year.
    func takeNumber() -> Bool {
        var digits = 0
        while digits <= 4, let (_, length) = digit(rest, at: rest.startIndex) {
            digits += 1
            rest = rest.dropFirst(length)
        }
        return digits > 0 && digits <= (isNamed ? 4 : 3)
    }
    skip { isBlank($0) || $0 == UInt8(ascii: "-") }
    let hasDash = !isNamed && take(["–", "—"])
    skip(isBlank)
    guard takeNumber() else { return false }
    skip(isBlank)
    if take(["/", "of", "จาก"]) {
        skip(isBlank)
        guard takeNumber() else { return false }
    }
    skip { isBlank($0) || $0 == UInt8(ascii: "-") }
    if hasDash { _ = take(["–", "—"]) }
    skip(isBlank)
    return rest.isEmpty
}

/// Whether a line is what a page has above its text: a few words, and behind tabs the number of the page.
func isRunningHead(_ line: ArraySlice<UInt8>) -> Bool {
    let cells = line.split(separator: 0x09).filter { !$0.allSatisfy(isBlank) }
    return cells.count == 2 && isMarkedPageNumber(cells[1])
}

/// Whether a line is a page number that dashes or a word tell from a figure: `- 2 -`, `หน้า ๒`.
func isMarkedPageNumber(_ line: ArraySlice<UInt8>) -> Bool {
    guard isPageNumber(line), let first = line.first(where: { !isBlank($0) }), let last = line.last(where: { !isBlank($0) }) else {
        return false
    }
    let isDash = (first: first == UInt8(ascii: "-"), last: last == UInt8(ascii: "-"))
    return isDash.first && isDash.last
        || !isDash.first && !isDash.last && digit(line, at: line.firstIndex { !isBlank($0) } ?? line.endIndex) == nil
}
