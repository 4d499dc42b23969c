public import Diagnostics
import Readers
import XML

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
        var headers: [String: [(first: SheetCell, last: SheetCell)]] = [:]
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
            let part = parts.sheets[table].part
            let known = headers[part] ?? tableHeaders(of: part, package, parts)
            headers[part] = known
            guard !known.contains(where: { $0.first.row == cell.row && $0.first.column <= cell.column && cell.column <= $0.last.column })
            else {
                cells.append(nil)
                continue
            }
            cells.append((part, cell))
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

    /// The ranges of tables of a sheet whose first row is the header: its cells must say what the table's part says, or the file is damaged.
    private static func tableHeaders(
        of sheet: String, _ package: ZipPackage, _ parts: WorkbookParts
    ) -> [(first: SheetCell, last: SheetCell)] {
        var headers: [(first: SheetCell, last: SheetCell)] = []
        for related in parts.relationships(of: sheet) where related.kind == "table" {
            guard let part = try? package.part(related.part) else { continue }
            _ = PartScan.walk(part) { event, xml in
                guard case .start = event, xml.depth == 1, xml.number(.headerRowCount) != 0 else { return }
                let ends = (xml.string(.ref) ?? "").split(separator: ":").compactMap { SheetCell($0) }
                if let first = ends.first, let last = ends.last { headers.append((first, last)) }
            }
        }
        return headers
    }

    /// Whether a signature covers the parts, which a change would break.
    static func isSigned(_ package: ZipPackage) -> Bool {
        package.entries.contains { $0.name.lowercased().hasPrefix("_xmlsignatures/") }
    }
}
