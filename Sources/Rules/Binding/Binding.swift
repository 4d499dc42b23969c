/// Which column of a table is which column of a form.
struct Binding: Sendable {
    /// A header that was taken for a column.
    struct Bound: Sendable {
        /// The 0-based column in the table as read.
        let physical: Int
        /// How it was known.
        let strength: HeaderMatcher.Strength
        /// The row of the table that the header's wording stands in.
        let row: Int
    }

    /// A header that says again what another has said.
    struct Repeated: Sendable {
        let physical: Int
        let column: Int
        let first: Int
        let row: Int
    }

    /// The rows of the header, 0-based numbers in the table.
    let headerRows: ClosedRange<Int>
    /// The header of each column of the form; nil when it is missing.
    let bound: [Bound?]
    /// The headers that mean no column of the form, as columns of the table.
    let unknown: [(physical: Int, row: Int)]
    /// The headers that stand twice.
    let repeated: [Repeated]
    /// What stands between the wordings of a header and of the part of it below.
    static let labelJoint = " › "

    /// The wording of each column of the table.
    let labels: [String]
    /// How well the header fits, for comparing forms.
    let score: Int

    /// The number of columns of the form that were found.
    var boundCount: Int { bound.reduce(0) { $0 + ($1 == nil ? 0 : 1) } }
}
