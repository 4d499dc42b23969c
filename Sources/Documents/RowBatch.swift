public import Diagnostics

/// A run of consecutive rows of one table, as a reader hands them on.
///
/// One flat buffer and three flat arrays, reused from batch to batch, so that a million rows cost no allocation per cell.
/// A cell's text is a slice of `bytes`. Its place in the file is another slice, which for delimited text is mostly the same.
public struct RowBatch: Sendable {
    /// The source bytes these rows were read from, as UTF-8, then the decoded text of cells that differ from their source.
    public var bytes: [UInt8]
    /// The number of leading `bytes` that are source; decoded text begins there.
    public var sourceLength: Int
    /// The cells of all rows, row by row.
    public var cells: [Cell]
    /// The rows.
    public var rows: [Row]
    /// Where each cell stands, when rows were put together from several pieces; empty when places follow from rows and cells.
    public var origins: [Place]
    /// The further pieces of cells that a page break has cut, in the order of the cells; mostly empty.
    public var pieces: [Piece]

    /// Makes an empty batch.
    public init() {
        bytes = []
        sourceLength = 0
        cells = []
        rows = []
        origins = []
        pieces = []
    }

    /// One cell: where its text is, and where it stood.
    public struct Cell: Sendable {
        /// The first byte of the text, an offset into `bytes`.
        public var start: UInt32
        /// The number of bytes of the text.
        public var length: UInt32
        /// The first byte of the cell in the source, quotes included: an offset into `bytes`; `noSource` outside text files.
        public var sourceStart: UInt32
        /// The number of bytes of the cell in the source, quotes included; without a source, of the stored value behind the text.
        public var sourceLength: UInt32
        /// What the file says the cell holds.
        public var kind: CellKind
        /// Whether the text is that of a merged cell which begins further up or to the left.
        public var isContinuation: Bool

        /// Describes a cell.
        @inlinable
        public init(
            start: UInt32, length: UInt32, sourceStart: UInt32, sourceLength: UInt32, kind: CellKind, isContinuation: Bool = false
        ) {
            self.start = start
            self.length = length
            self.sourceStart = sourceStart
            self.sourceLength = sourceLength
            self.kind = kind
            self.isContinuation = isContinuation
        }

        /// Describes a cell of a workbook: the text as it is shown, and right behind it in `bytes` the value that is stored, if they differ.
        @inlinable
        public init(shownAt start: UInt32, length: UInt32, storedLength: UInt32, kind: CellKind, isContinuation: Bool = false) {
            self.init(
                start: start, length: length, sourceStart: Cell.noSource, sourceLength: storedLength, kind: kind,
                isContinuation: isContinuation)
        }

        /// The bytes of the value: what a workbook stores, such as all digits of a number that is shown rounded; else the text.
        @inlinable
        public var value: Range<Int> {
            let isStored = sourceStart == Cell.noSource && sourceLength > 0
            let from = isStored ? Int(start) + Int(length) : Int(start)
            return from..<from + Int(isStored ? sourceLength : length)
        }

        /// Marks a cell that has no place in a text, as in a workbook, or that a record leaves out.
        public static let noSource = UInt32.max
    }

    /// A piece of a cell that a page break has cut, behind the cell's first.
    public struct Piece: Sendable {
        /// The index of its cell in `cells`.
        public var cell: Int32
        /// The piece as it stands in the file, as offsets into `bytes`.
        public var source: Range<Int>
        /// Where it stands.
        public var place: Place

        /// Describes a piece.
        public init(cell: Int32, source: Range<Int>, place: Place) {
            self.cell = cell
            self.source = source
            self.place = place
        }
    }

    /// One row: its cells and where it stood.
    public struct Row: Sendable {
        /// The 0-based number of the row in its table, titles and headers counted.
        public var index: Int32
        /// The index of its first cell in `cells`.
        public var firstCell: Int32
        /// The number of its cells.
        public var cellCount: Int32
        /// The 1-based line at which it begins; 0 outside text files.
        public var line: Int32
        /// The first byte of the row, an offset into `bytes`.
        public var sourceStart: UInt32
        /// The first byte of the line that the row begins on, an offset into `bytes`; the same as `sourceStart` unless indented, as in JSON.
        public var lineStart: UInt32
        /// The scalars of the line that stand before `lineStart` because they are no longer held, as in JSON all on one line; mostly 0.
        public var columnBase: Int32

        /// Describes a row.
        @inlinable
        public init(
            index: Int32, firstCell: Int32, cellCount: Int32, line: Int32, sourceStart: UInt32, lineStart: UInt32, columnBase: Int32 = 0
        ) {
            self.index = index
            self.firstCell = firstCell
            self.cellCount = cellCount
            self.line = line
            self.sourceStart = sourceStart
            self.lineStart = lineStart
            self.columnBase = columnBase
        }
    }

    /// Forgets the rows and keeps the memory.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        cells.removeAll(keepingCapacity: true)
        rows.removeAll(keepingCapacity: true)
        origins.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
        sourceLength = 0
    }

    /// The text of a cell, invalid UTF-8 repaired.
    public func text(of cell: Cell) -> String {
        String(decoding: bytes[Int(cell.start)..<Int(cell.start) + Int(cell.length)], as: UTF8.self)
    }

    /// The cell in a column of a row; nil behind the row's last cell.
    public func cell(row: Row, column: Int) -> Cell? {
        column >= 0 && column < Int(row.cellCount) ? cells[Int(row.firstCell) + column] : nil
    }
}

/// What a file says a cell holds, before any requirement asks.
public enum CellKind: UInt8, Sendable {
    /// Text, as in every cell of a delimited file.
    case text
    /// A number that the file stores as a number; its value is written plainly (`1250000.4`), its text as the file shows it.
    case number
    /// True or false.
    case boolean
    /// A date or time; its value is ISO 8601 in the Common Era (`2024-03-31`, `2024-03-31T08:30:00`, `08:30:00`), its text as the file shows it.
    case date
    /// An error value such as `#N/A`.
    case error
    /// Nothing at all, or a record without this key.
    case blank
}
