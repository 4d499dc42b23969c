import Diagnostics

/// The part of a text excerpt that fits a width, with the cells of its marks.
struct TextWindow {
    /// The text as shown, with `…` where it is cut.
    let bytes: [UInt8]
    /// The marks that fall into the window.
    let marks: [MarkLines.Item]

    /// Cuts an excerpt to a number of cells around its first primary mark.
    init(_ excerpt: TextExcerpt, language: Language, width: Int) {
        let text = ShownText(excerpt.text)
        let marked = excerpt.markings.map { (cells: text.cells(of: $0.range), marking: $0) }
        let focus = (marked.first { $0.marking.mark == .primary } ?? marked.first)?.cells ?? 0..<0
        let range = TextWindow.range(of: text, around: focus, excerpt, width)
        let isCutBefore = excerpt.isCutBefore || range.lowerBound > 0
        let isCutAfter = excerpt.isCutAfter || range.upperBound < text.clusters.count
        let start = range.lowerBound < text.clusters.count ? text.clusters[range.lowerBound].column : text.width
        let end = range.upperBound < text.clusters.count ? text.clusters[range.upperBound].column : text.width
        let shift = (isCutBefore ? 1 : 0) - start
        let limit = end + shift + (isCutAfter ? 1 : 0)
        bytes = Array((isCutBefore ? "…" : "").utf8) + text.bytes(of: range) + Array((isCutAfter ? "…" : "").utf8)
        marks = marked.compactMap { cells, marking in
            let low = max(cells.lowerBound + shift, 0)
            let high = min(cells.upperBound + shift, max(limit, cells.isEmpty ? 0 : min(low + 1, width)))
            guard low < high, cells.lowerBound <= end else { return nil }
            return MarkLines.Item(cells: low..<high, mark: marking.mark, label: marking.label?.text(in: language))
        }
    }

    /// The clusters to show.
    private static func range(of text: ShownText, around focus: Range<Int>, _ excerpt: TextExcerpt, _ width: Int) -> Range<Int> {
        let cutBefore = excerpt.isCutBefore ? 1 : 0
        let cutAfter = excerpt.isCutAfter ? 1 : 0
        // A mark behind the last scalar takes a cell too.
        let needed = max(text.width, focus.upperBound) + cutBefore + cutAfter
        if needed <= width { return 0..<text.clusters.count }
        let room = max(width - 2, 1)
        var start = 0
        if focus.upperBound > room - 1 {
            let before = max((room - focus.count) / 2, 0)
            start = max(0, min(focus.lowerBound - before, text.width - room + (focus.upperBound > text.width ? 1 : 0)))
        }
        let first = text.clusters.firstIndex { $0.column >= start } ?? text.clusters.count
        var last = first
        while last < text.clusters.count, text.clusters[last].column + text.clusters[last].width <= start + room { last += 1 }
        return first..<last
    }
}
