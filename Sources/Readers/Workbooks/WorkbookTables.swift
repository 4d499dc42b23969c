import Documents
import XML

/// The tables that the parts of a sheet describe; ECMA-376-1 §18.5.
///
/// What is damaged or contradicts itself counts for nothing.
struct WorkbookTables {
    private(set) var all: [SheetLayout.Table] = []

    /// 200 tables: a sheet that people read has a few.
    private static let limit = 200

    /// Reads the tables of a sheet.
    init(of sheet: ZipEntry, in archive: ZipArchive, from source: inout some ByteSource & ~Copyable) {
        guard let list = try? WorkbookRelationships(of: sheet.name, in: archive, from: &source) else { return }
        for relationship in list.all.filter({ $0.kind == "table" }).prefix(Self.limit) {
            guard let entry = archive.entry(named: relationship.path),
                let table = try? Self.table(entry, from: &source) ?? nil,
                !all.contains(where: { $0.rows.overlaps(table.rows) && $0.columns.overlaps(table.columns) })
            else { continue }
            all.append(table)
        }
        all.sort { ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound) }
    }

    private static func table(
        _ entry: ZipEntry, from source: inout some ByteSource & ~Copyable
    ) throws(PartFailure) -> SheetLayout.Table? {
        var part = PackagePart(entry, vocabulary: WorkbookName.vocabulary)
        var table: SheetLayout.Table?
        var column: Int32 = 0
        while true {
            switch try part.next(from: &source) {
            case .finished: return table
            case .end, .needsBytes, .text: continue
            case .start:
                switch part.xml.sheetWord {
                case .table where table == nil:
                    table = described(part.xml)
                    if table == nil { return nil }
                case .tableColumn:
                    guard let first = table?.columns.lowerBound, column < CellReference.columns else { continue }
                    if let function = part.xml.string(.totalsRowFunction), !["none", "sum"].contains(function) {
                        table?.otherTotals.append(first + column)
                    }
                    column += 1
                default: continue
                }
            }
        }
    }

    private static func described(_ xml: borrowing XMLTokenizer) -> SheetLayout.Table? {
        guard let ref = xml.string(.ref), let area = CellArea(Array(ref.utf8)) else { return nil }
        let headers = xml.number(.headerRowCount) ?? 1
        let totals = xml.number(.totalsRowCount) ?? 0
        guard headers <= 1, totals <= 1, headers + totals <= area.rows.count else { return nil }
        return SheetLayout.Table(
            name: xml.string(.displayName) ?? xml.string(.name) ?? "", rows: Int32(area.rows.lowerBound)...Int32(area.rows.upperBound),
            columns: Int32(area.columns.lowerBound)...Int32(area.columns.upperBound), headerRows: Int32(headers), totalsRows: Int32(totals))
    }
}
