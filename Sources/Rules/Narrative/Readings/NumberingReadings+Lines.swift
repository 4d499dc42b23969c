import Diagnostics

/// Lists of which each item is a line of its own.
extension NumberingReadings {
    /// A list that lines go on with.
    private struct OpenList {
        var style: ListMarker.Style
        /// The last number, and the line that it stands in front of.
        var last: ListMarker
        var passage: Passage
        var line: Int
        /// The numbers that may follow.
        var expected: Set<Int>
        /// How many lines it has.
        var count = 1
        /// Whether a blank line parts its items.
        var isApart = false

        init(_ marker: ListMarker, _ passage: Passage, _ line: Int) {
            style = marker.style
            last = marker
            self.passage = passage
            self.line = line
            expected = [marker.number + 1]
        }

        /// Goes on with a line; one that was expected in its place may follow as well.
        mutating func take(_ marker: ListMarker, _ passage: Passage, _ line: Int, isApart: Bool, or other: Int? = nil) {
            expected = [marker.number + 1]
            if let other { expected.insert(other) }
            last = marker
            self.passage = passage
            if self.line + 1 == line, isApart { self.isApart = true }
            self.line = line
            count += 1
        }
    }

    /// Lines that begin with `1)` or `(1)`, whose numbers leave one out, repeat, are written otherwise or begin again without a cause.
    ///
    /// Those that begin with `1.` or `1.1` have a reading of their own.
    static func lines(_ document: NarrativeDocument, _ referring: PhraseSet, _ leading: PhraseSet, _ finds: inout Finds) {
        let texts = document.texts
        let markers = texts.indices.map { index -> ListMarker? in
            var marker = ListMarker.first(of: texts[index].passage)
            if index > 0, texts[index - 1].goesOn, ends(texts[index - 1].passage, referring) { marker?.isDoubtful = true }
            return marker
        }
        var open: [OpenList] = []
        for (index, text) in texts.enumerated() {
            defer { within(text.passage, index, referring, &open) }
            guard let marker = markers[index], !marker.isDoubtful || open.contains(where: { $0.expected.contains(marker.number) }) else {
                if text.isHeading { open = [] }
                continue
            }
            let isBehind = index > 0 && texts[index - 1].tablesAbove == text.tablesAbove
            let isApart = index > 0 && !texts[index - 1].goesOn
            guard let depth = open.lastIndex(where: { $0.style == marker.style }) else {
                let isFollowed = index + 1 < texts.count && texts[index + 1].tablesAbove == text.tablesAbove
                let next = isFollowed ? markers[index + 1] : nil
                if let top = open.last, isBehind, top.line + 1 == index, isOdd(marker, in: top, next) {
                    reportStyle(text.passage, marker, top.last, in: top.passage, &finds)
                    open[open.count - 1].take(marker, text.passage, index, isApart: isApart)
                    if next?.style == marker.style { open[open.count - 1].style = marker.style }
                } else {
                    if marker.style.isOfSections { open = [] }
                    open.append(OpenList(marker, text.passage, index))
                }
                continue
            }
            open.removeSubrange((depth + 1)...)
            let list = open[depth]
            // Sections are numbered by another reading.
            if marker.style.isOfSections || list.expected.contains(marker.number) {
                open[depth].take(marker, text.passage, index, isApart: isApart)
                continue
            }
            let due = list.last.number + 1
            if marker.number == 1 {
                let isDirect = isBehind && list.line + 1 == index && list.count > 1 && (!isApart || list.isApart)
                guard isDirect, !ends(list.passage, leading) else {
                    open[depth] = OpenList(marker, text.passage, index)
                    continue
                }
                report(text.passage, marker, behind: list.last, in: list.passage, isRepeated: false, &finds)
            } else if list.count == 1, list.line + 1 != index {
                open[depth] = OpenList(marker, text.passage, index)
                continue
            } else if !isSame(list.passage, text.passage, marker, list.last) {
                report(text.passage, marker, behind: list.last, in: list.passage, isRepeated: marker.number == list.last.number, &finds)
            }
            open[depth].take(marker, text.passage, index, isApart: isApart, or: due + 1)
        }
    }

    /// Whether a number goes on with a list in another style.
    ///
    /// The next line takes up the list's own again, or the list ends with it or goes on in the new style; behind numbers of sections, and
    /// with one, only the first is sure.
    private static func isOdd(_ marker: ListMarker, in list: OpenList, _ next: ListMarker?) -> Bool {
        guard marker.number > 1, list.expected.contains(marker.number) else { return false }
        if case .part = marker.style { return false }
        if case .part = list.style { return false }
        if let next, next.style == list.style, next.number == marker.number + 1 { return true }
        guard list.count > 1, !marker.style.isOfSections, !list.style.isOfSections else { return false }
        return next.map { $0.style != list.style || $0.number == 1 } ?? true
    }

    /// Whether a line says again what the one before it with its number said.
    private static func isSame(_ first: Passage, _ next: Passage, _ marker: ListMarker, _ last: ListMarker) -> Bool {
        guard marker.number == last.number, marker.range.upperBound <= next.key.count, last.range.lowerBound == 0 else { return false }
        return first.key.starts(with: next.key.prefix(first.key.count)) || next.key.starts(with: first.key)
    }

    private static func ends(_ passage: Passage, _ words: PhraseSet) -> Bool { words.hit(passage, endingAt: passage.key.count) != nil }

    /// Numbers inside of a line, with which the next line may go on.
    private static func within(_ passage: Passage, _ line: Int, _ referring: PhraseSet, _ open: inout [OpenList]) {
        let inner = ListMarker.all(in: passage, referring: referring).filter { $0.range.lowerBound > 0 && $0.style != .dot }
        for style in Set(inner.map(\.style)) {
            guard let last = inner.last(where: { $0.style == style }) else { continue }
            if let depth = open.lastIndex(where: { $0.style == style }) {
                open[depth].expected.insert(last.number + 1)
            } else if inner.contains(where: { $0.style == style && $0.number == 1 }) {
                open.append(OpenList(last, passage, line))
            }
        }
    }
}

extension ListMarker.Style {
    /// Whether sections of a report are numbered so, and not only the items of a list.
    var isOfSections: Bool {
        switch self {
        case .dot, .part: true
        case .enclosed, .parenthesis: false
        }
    }
}
