public import Diagnostics
import Readers

/// Marks findings in a workbook: the cells in colour, a comment on each, and a sheet that lists them all with links to the cells.
///
/// Everything else stays byte for byte: parts that are not touched, and in those that are, all but what is put in.
public enum WorkbookAnnotator {
    /// A finding in words.
    public struct Mark: Sendable {
        /// Where it stands, as the reader numbers tables, rows and columns.
        public let place: Place
        /// How much it weighs.
        public let level: Level
        /// The name of its level.
        public let levelName: String
        /// What is wrong.
        public let message: String
        /// What to do; empty where nobody knows.
        public let help: String
        /// The rule that found it.
        public let rule: String

        /// Puts a finding into words.
        public init(place: Place, level: Level, levelName: String, message: String, help: String, rule: String) {
            self.place = place
            self.level = level
            self.levelName = levelName
            self.message = message
            self.help = help
            self.rule = rule
        }
    }

    /// The titles of the columns of the list: level, place, message, what to do, rule.
    public struct Titles: Sendable {
        let all: [String]

        /// Names the columns.
        public init(level: String, place: String, message: String, help: String, rule: String) {
            all = [level, place, message, help, rule]
        }
    }

    /// 5,000 cells: nobody reads more comments, and a spreadsheet program takes long to open with them; the list has all.
    public static let cells = 5_000

    /// The name of the sheet with the list.
    static let tab = "oitlint"

    /// Puts the marks into a workbook.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - marks: The findings, in the order of the list.
    ///   - tables: The file's tables.
    ///   - titles: The titles of the list.
    /// - Returns: The workbook; nil when it cannot be changed, for one because it is signed.
    public static func annotate(_ bytes: [UInt8], _ marks: [Mark], in tables: [TableRecord], titles: Titles) -> [UInt8]? {
        guard let package = try? ZipPackage(bytes), let parts = WorkbookParts(package), !WorkbookEditor.isSigned(package) else {
            return nil
        }
        var changes = PackageChanges(package)
        guard var styles = StyleBook(&changes, parts) else { return nil }
        var list = FindingsList(titles)
        var byPart: [String: [SheetCell: [Mark]]] = [:]
        var marked = 0
        for mark in marks {
            let table = Int(mark.place.table)
            guard tables.indices.contains(table), parts.sheets.indices.contains(table), let sheet = tables[table].sheet,
                sheet == parts.sheets[table].name
            else {
                list.add(mark, at: nil)
                continue
            }
            let row = Int(mark.place.row) + tables[table].rowOffset
            let column = max(Int(mark.place.column), 0) + tables[table].columnOffset
            guard mark.place.row >= 0, row < 1 << 20, column < 1 << 14 else {
                list.add(mark, at: (sheet, nil))
                continue
            }
            let cell = SheetCell(row: row, column: column)
            list.add(mark, at: (sheet, cell))
            let part = parts.sheets[table].part
            if byPart[part]?[cell] == nil {
                guard marked < cells else { continue }
                marked += 1
            }
            byPart[part, default: [:]][cell, default: []].append(mark)
        }
        for (number, part) in byPart.keys.sorted().enumerated() {
            guard let cells = byPart[part] else { continue }
            var sheet = SheetMarking(part: part, cells: cells, number: number + 1)
            guard sheet.apply(to: &changes, parts, &styles) else { return nil }
        }
        guard list.add(to: &changes, parts, &styles), styles.write(to: &changes) else { return nil }
        return changes.written()
    }

    /// What the comment of a cell says.
    static func comment(_ marks: [Mark]) -> String {
        let texts = marks.map { mark in
            "\(mark.levelName): \(mark.message)" + (mark.help.isEmpty ? "" : "\n→ \(mark.help)") + "\n[\(mark.rule)]"
        }
        // 30,000: a cell's comment has at most 32,767 characters.
        return String(String.UnicodeScalarView(texts.joined(separator: "\n\n").unicodeScalars.prefix(30_000)))
    }
}
