import Diagnostics

/// What can be wrong with a workbook; facts only, worded in `WorkbookTrouble+Message`.
enum WorkbookTrouble: Hashable, Sendable {
    /// A number, date or number of a text that is none, as it is written.
    case badCell(String)
    /// A reference that is none, or beyond the last row or column, as it is written.
    case badReference(String)
    /// Values that stand under merged cells, where nobody sees them.
    case coveredCells(count: Int)
    /// The same cell again.
    case duplicateCell
    /// Rows and columns that cannot be seen, as people name them, and of how many ranges no more are named.
    case hiddenCells(rows: String, columns: String)
    case hiddenSheet(String, isVery: Bool)
    case limit(Limit)
    /// Merged ranges that are not applied, the first as it is written.
    case mergedCells(String)
    /// Formulas without a result.
    case noCachedValue(count: Int)
    case noSheets
    /// A sheet that is no table, by name and what it is.
    case notAWorksheet(String, kind: String)
    /// Rows and columns that hold something outside the print area, as people name them.
    case notPrinted(rows: String, columns: String)
    /// A row that stands behind one of a higher number.
    case rowOrder
    /// A sheet whose part is named nowhere.
    case sheetWithoutPart(String)

    /// A limit that was reached, and its size.
    enum Limit: Hashable, Sendable {
        case cells(Int)
        case mergedBytes(Int)
        case mergedCells(Int)
        case mergedRanges(Int)
        case sharedStringBytes(Int)
        case sharedStrings(Int)
        case sheets(Int)
        case textBytes(Int, texts: Int)
    }

    /// The rule that the trouble breaks.
    var rule: Rule {
        switch self {
        case .badCell: ReaderRules.badCell
        case .badReference: ReaderRules.badReference
        case .coveredCells: ReaderRules.coveredCells
        case .duplicateCell: ReaderRules.duplicateCell
        case .hiddenCells: ReaderRules.hiddenCells
        case .hiddenSheet: ReaderRules.hiddenSheet
        case .limit: ReaderRules.limit
        case .mergedCells: ReaderRules.mergedCells
        case .noCachedValue: ReaderRules.noCachedValue
        case .noSheets: ReaderRules.noSheets
        case .notAWorksheet: ReaderRules.notAWorksheet
        case .notPrinted: ReaderRules.notPrinted
        case .rowOrder: ReaderRules.rowOrder
        case .sheetWithoutPart: ReaderRules.sheetWithoutPart
        }
    }
}
