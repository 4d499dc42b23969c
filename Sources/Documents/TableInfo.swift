public import Diagnostics

/// What a reader knows of a table before its first row.
public struct TableInfo: Hashable, Sendable {
    /// How its cells are named.
    public var record: TableRecord
    /// Whether the sheet is hidden.
    public var isHidden: Bool
    /// Whether row 0 is made of the keys of records, so that it is the header beyond doubt.
    public var hasKeyHeader: Bool
    /// What a workbook says of the sheet beside its cells.
    public var layout: SheetLayout

    /// Describes a table.
    public init(record: TableRecord, isHidden: Bool = false, hasKeyHeader: Bool = false, layout: SheetLayout = SheetLayout()) {
        self.record = record
        self.isHidden = isHidden
        self.hasKeyHeader = hasKeyHeader
        self.layout = layout
    }
}
