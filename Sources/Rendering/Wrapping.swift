/// Breaks a text into lines of at most a number of cells: at spaces, else between clusters, never before a combining mark.
///
/// `first` is the room in the first line, `rest` that in the others. Where a stretch without spaces must be broken, as
/// Thai writes none between words, a vowel that is written before or behind its consonant stays with it.
func wrapped(_ text: String, first: Int, rest: Int) -> [ArraySlice<UInt8>] {
    let shown = ShownText(text)
    var lines: [ArraySlice<UInt8>] = []
    var at = 0
    while at < shown.clusters.count {
        let room = max(lines.isEmpty ? first : rest, 2)
        let end = lineEnd(shown, from: at, room: room, next: max(rest, 2))
        lines.append(trimmed(shown.bytes(of: at..<end)))
        at = end
        while at < shown.clusters.count, shown.isSpace(at) { at += 1 }
    }
    return lines.isEmpty ? [[]] : lines
}

/// The cluster behind the last one of a line that begins at a cluster.
private func lineEnd(_ text: ShownText, from start: Int, room: Int, next: Int) -> Int {
    let count = text.clusters.count
    let base = text.clusters[start].column
    var end = start
    while end < count, text.clusters[end].column + text.clusters[end].width - base <= room { end += 1 }
    if end == count || text.isSpace(end) { return max(end, start + 1) }
    var space = end
    while space > start, !text.isSpace(space - 1) { space -= 1 }
    if space > start {
        var wordEnd = end
        while wordEnd < count, !text.isSpace(wordEnd) { wordEnd += 1 }
        let wordEndColumn = wordEnd < count ? text.clusters[wordEnd].column : text.width
        if wordEndColumn - text.clusters[space].column <= next { return space }
    }
    var cut = end
    while cut > max(start + 1, end - 4), text.isGlued(cut) { cut -= 1 }
    return text.isGlued(cut) ? max(end, start + 1) : max(cut, start + 1)
}

extension ShownText {
    /// Whether a cluster is a space.
    func isSpace(_ cluster: Int) -> Bool {
        bytes[clusters[cluster].start] == UInt8(ascii: " ")
    }

    /// Whether a line should not break before a cluster: it is a vowel behind its consonant, or comes after one that is written in front.
    func isGlued(_ cluster: Int) -> Bool {
        guard cluster > 0, cluster < clusters.count else { return false }
        return isThai(cluster, 0xB8, 0xAF...0xB3) || isThai(cluster, 0xB9, 0x85...0x86) || isThai(cluster - 1, 0xB9, 0x80...0x84)
    }

    /// Whether a cluster begins with the Thai letter E0, `second`, one of `thirds`.
    private func isThai(_ cluster: Int, _ second: UInt8, _ thirds: ClosedRange<UInt8>) -> Bool {
        let start = clusters[cluster].start
        return start + 2 < bytes.count && bytes[start] == 0xE0 && bytes[start + 1] == second && thirds.contains(bytes[start + 2])
    }
}

/// A line without blanks at its end.
func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while line.last == UInt8(ascii: " ") { line.removeLast() }
    return line
}
