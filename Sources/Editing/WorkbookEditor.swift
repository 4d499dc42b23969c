public import Diagnostics
import Readers

/// Puts other contents into cells of a workbook; every part but the sheets concerned keeps its bytes.
public enum WorkbookEditor {
    /// Makes the edits that can be made.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - edits: What is wanted; places name tables of the file as the reader numbers them.
    ///   - tables: The file's tables.
    /// - Returns: The workbook and the indices of the edits that were made; nil when it cannot be changed, for one because it is signed.
    public static func edit(_ bytes: [UInt8], _ edits: [Fix.Edit], in tables: [TableRecord]) -> (bytes: [UInt8], done: Set<Int>)? {
        guard let package = try? ZipPackage(bytes), let parts = WorkbookParts(package), !isSigned(package) else { return nil }
        var contents: [String: [SheetCell: CellContent]] = [:]
        var cells: [(part: String, cell: SheetCell)?] = []
        for edit in edits {
            let table = Int(edit.place.table)
            guard tables.indices.contains(table), parts.sheets.indices.contains(table), edit.place.row >= 0, edit.place.column >= 0,
                tables[table].sheet == parts.sheets[table].name
            else {
                cells.append(nil)
                continue
            }
            let cell = SheetCell(
                row: Int(edit.place.row) + tables[table].rowOffset, column: Int(edit.place.column) + tables[table].columnOffset)
            cells.append((parts.sheets[table].part, cell))
            contents[parts.sheets[table].part, default: [:]][cell] = CellContent(edit, countsFrom1904: parts.countsFrom1904)
        }
        var changed: [String: [UInt8]] = [:]
        var done: [String: Set<SheetCell>] = [:]
        for (part, contents) in contents {
            guard let old = try? package.part(part), let edited = SheetEditor.edit(old, contents) else { continue }
            if !edited.done.isEmpty { changed[part] = edited.part }
            done[part] = edited.done
        }
        guard !changed.isEmpty, let written = ZipRewriter.rewrite(package, changing: changed) else { return nil }
        let made = cells.indices.filter { index in cells[index].map { done[$0.part]?.contains($0.cell) ?? false } ?? false }
        return (written, Set(made))
    }

    /// Whether a signature covers the parts, which a change would break.
    static func isSigned(_ package: ZipPackage) -> Bool {
        package.entries.contains { $0.name.lowercased().hasPrefix("_xmlsignatures/") }
    }
}
