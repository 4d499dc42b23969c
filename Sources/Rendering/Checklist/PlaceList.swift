import Diagnostics

/// Places of one table or text in few words: neighbours become ranges, `N12:N40, P3`; none is left out.
struct PlaceList {
    /// The places; empty when they are the whole file or table.
    let text: String
    /// Whether the words name the table already, as those of a word-processor file do.
    let namesTable: Bool

    init(_ places: [Place], of outcome: Outcome, _ language: Language) {
        var columns: [Int: [Int]] = [:]
        var rows: [Int] = []
        var lines: [Int] = []
        var others: [String] = []
        for place in places {
            guard let location = outcome.location(of: place) else { continue }
            if location.hasCells, let row = location.row {
                if let column = location.columnIndex { columns[column, default: []].append(row + 1) } else { rows.append(row + 1) }
            } else if outcome.wordPlace(of: place, in: language) == nil, location.span.isKnown {
                lines.append(Int(location.span.line))
            } else {
                let name = outcome.shortPlace(place, in: language)
                if !name.isEmpty, others.last != name { others.append(name) }
            }
        }
        var parts = columns.sorted { $0.key < $1.key }.flatMap { column, rows in
            let letters = columnLetters(column)
            return PlaceList.ranges(rows).map { range in
                range.lowerBound == range.upperBound
                    ? "\(letters)\(range.lowerBound)" : "\(letters)\(range.lowerBound):\(letters)\(range.upperBound)"
            }
        }
        if let text = PlaceList.numbered(rows, .row, .rows, language) { parts.append(text) }
        if let text = PlaceList.numbered(lines, .line, .lines, language) { parts.append(text) }
        namesTable = parts.isEmpty && !others.isEmpty
        text = (parts + others).joined(separator: ", ")
    }

    /// `rows 3, 5–9`; nil when there are none.
    private static func numbered(_ numbers: [Int], _ one: Wording, _ many: Wording, _ language: Language) -> String? {
        let ranges = ranges(numbers)
        guard let first = ranges.first else { return nil }
        let list = ranges.map { $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
        let isOne = ranges.count == 1 && first.count == 1
        return (isOne ? one : many).text(language, [.init("list", list.joined(separator: ", "))])
    }

    /// Numbers in order, each once, neighbours put together.
    static func ranges(_ numbers: [Int]) -> [ClosedRange<Int>] {
        var ranges: [ClosedRange<Int>] = []
        for number in numbers.sorted() {
            if let last = ranges.last, number <= last.upperBound + 1 {
                ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, number)
            } else {
                ranges.append(number...number)
            }
        }
        return ranges
    }
}
