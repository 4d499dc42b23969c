import CEL

/// How the cells of one column are written, and where each way occurs first.
struct ColumnStyles: Sendable {
    /// 5: enough rows to find the place, few enough to read.
    static let namedRows = 5

    /// The cells of one style.
    struct Use: Sendable {
        let count: Int
        let rows: [Int32]
    }

    /// How often each style bit occurs.
    private var counts = Array(repeating: Int32(0), count: FieldStyle.RawValue.bitWidth)
    /// The first rows of each, as many as are named.
    private var rows = Array(repeating: [Int32](), count: FieldStyle.RawValue.bitWidth)

    /// Notes the style of a cell.
    mutating func add(_ style: FieldStyle, row: Int32) {
        var bits = style.rawValue
        while bits != 0 {
            let bit = bits.trailingZeroBitCount
            counts[bit] &+= 1
            if counts[bit] <= Self.namedRows { rows[bit].append(row) }
            bits &= bits - 1
        }
    }

    /// The cells of a style; none when it does not occur.
    func use(_ style: FieldStyle) -> Use {
        let bit = style.rawValue.trailingZeroBitCount
        return Use(count: Int(counts[bit]), rows: rows[bit])
    }
}

/// The running sums of one column of money, for the rows that sum up.
struct ColumnSum: Sendable {
    let column: Int
    /// The sum of all rows so far, scaled by 10,000.
    private(set) var all: Int64 = 0
    /// The sum since the last row that summed up.
    private(set) var sinceTotal: Int64 = 0
    /// Whether a value could not be read, or the sums went beyond 900 trillion, so that they say nothing any more.
    private(set) var isOverfull = false

    init(_ column: Int) {
        self.column = column
    }

    /// Adds a row's value; one that cannot be read makes the sums unknown until the next row that sums up.
    mutating func add(_ slot: Slot, isUnknown: Bool) {
        if isUnknown { isOverfull = true }
        guard slot.kind == .decimal else { return }
        let value = slot.scaled
        let first = all.addingReportingOverflow(value.number)
        let second = sinceTotal.addingReportingOverflow(value.number)
        if value.overflow || first.overflow || second.overflow { isOverfull = true }
        all = first.partialValue
        sinceTotal = second.partialValue
    }

    /// Begins a new stretch of rows.
    mutating func close() {
        sinceTotal = 0
    }
}
