import ThaiText

@testable import Rules

/// The text of one file of a sample, CSV or Markdown, of which parts can be taken out.
struct SampleText {
    /// The lines that are left.
    private(set) var lines: [String]
    private let isCSV: Bool

    init(_ text: String, isCSV: Bool) {
        self.isCSV = isCSV
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }

    var text: String { lines.joined(separator: "\n") }

    // MARK: Tables

    /// The tables: the header's line, and the lines of the rows behind it.
    var tables: [Range<Int>] {
        var tables: [Range<Int>] = []
        var start: Int?
        for at in 0...lines.count {
            let isRow = at < lines.count && cells(at).count > 1
            if isRow, start == nil { start = at }
            guard !isRow, let first = start else { continue }
            tables.append(first..<at)
            start = nil
        }
        return tables
    }

    /// The cells of a line; one or none when it is no row.
    func cells(_ at: Int) -> [String] {
        guard isCSV else {
            guard lines[at].hasPrefix("|") else { return [] }
            return lines[at].dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
        }
        var cells = [""]
        var isQuoted = false
        for character in lines[at] {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: cells.append("")
            default: cells[cells.count - 1].append(character)
            }
        }
        return cells
    }

    /// The column of a table whose header is one of some wordings, folded.
    func column(_ wordings: Set<[UInt8]>, of table: Range<Int>) -> Int? {
        cells(table.lowerBound).firstIndex { wordings.contains(LabelKey.folded($0)) }
    }

    /// Takes lines out.
    mutating func remove(_ range: Range<Int>) {
        lines.removeSubrange(range)
    }

    /// Takes a column out of a table.
    mutating func remove(column: Int, of table: Range<Int>) {
        for at in table {
            var cells = self.cells(at)
            guard column < cells.count else { continue }
            cells.remove(at: column)
            write(cells, at)
        }
    }

    /// Blanks the first cell of a column that says something; false when none does.
    mutating func blank(column: Int, of table: Range<Int>) -> Bool {
        for at in table.dropFirst() {
            var cells = self.cells(at)
            guard column < cells.count, !cells[column].isEmpty, !cells[column].allSatisfy({ $0 == "-" }) else { continue }
            cells[column] = ""
            write(cells, at)
            return true
        }
        return false
    }

    private mutating func write(_ cells: [String], _ at: Int) {
        lines[at] =
            isCSV
            ? cells.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",")
            : "| " + cells.joined(separator: " | ") + " |"
    }

    // MARK: Words

    /// Takes a section out whose heading, below the title, holds one of some wordings.
    mutating func removeSections(_ wordings: Set<[UInt8]>) {
        var at = 0
        while at < lines.count {
            let level = lines[at].prefix { $0 == "#" }.count
            let key = LabelKey(lines[at])
            guard level > 1, wordings.contains(where: { key.contains($0) }) else {
                at += 1
                continue
            }
            let next = lines[(at + 1)...].firstIndex { line in 1...level ~= line.prefix { $0 == "#" }.count } ?? lines.count
            remove(at..<next)
        }
    }

    /// Takes the columns out whose header is one of some wordings.
    mutating func removeColumns(_ wordings: Set<[UInt8]>) {
        for table in tables {
            while let column = column(wordings, of: table) { remove(column: column, of: table) }
        }
    }

    /// Takes wordings out wherever they stand.
    mutating func removeWords(_ wordings: Set<[UInt8]>) {
        for at in lines.indices {
            for wording in wordings {
                while let range = Self.range(of: wording, in: lines[at]) { lines[at].removeSubrange(range) }
            }
        }
    }

    /// Takes the years out of the title.
    mutating func removeYearsOfTitle() {
        guard let at = lines.firstIndex(where: { isCSV ? !$0.isEmpty : $0.hasPrefix("# ") }) else { return }
        lines[at] = String(lines[at].filter { !$0.isNumber })
    }

    /// Where a folded wording stands in a line.
    private static func range(of wording: [UInt8], in line: String) -> Range<String.Index>? {
        let keepsPoints = wording.contains(UInt8(ascii: "."))
        var folded: [UInt8] = []
        var places: [String.Index] = []
        for at in line.indices {
            let character = String(line[at])
            let bytes =
                keepsPoints && character == "."
                ? [UInt8(ascii: ".")] : ThaiFolding.folded(character.utf8.span, options: [.dropSpaces, .dropPunctuation])
            folded += bytes
            places += bytes.map { _ in at }
        }
        guard wording.count <= folded.count, !wording.isEmpty else { return nil }
        guard let start = (0...folded.count - wording.count).first(where: { folded[$0..<$0 + wording.count].elementsEqual(wording) }) else {
            return nil
        }
        return places[start]..<line.index(after: places[start + wording.count - 1])
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
