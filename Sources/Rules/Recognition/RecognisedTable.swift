public import Diagnostics

/// What a table of a file was taken for.
public struct RecognisedTable: Hashable, Sendable {
    /// A column of the table and what it was taken for.
    public struct Column: Hashable, Sendable {
        /// The 0-based column in the table as read.
        public let physical: Int
        /// The title of the form's column.
        public let title: Phrase
    }

    /// The table, as an index into the file's tables.
    public let table: Int
    /// The item and the demand.
    public let what: Message
    /// The last row of the header, 0-based in the table as read.
    public let headerRow: Int
    /// The columns, left to right.
    public let columns: [Column]
}

extension FileChecker {
    /// What the file's tables were taken for, once it has ended.
    public var recognisedTables: [RecognisedTable] {
        results.map { result in
            let columns = zip(result.spec.form.columns, result.binding.bound).compactMap { column, bound in
                bound.map { RecognisedTable.Column(physical: $0.physical, title: column.title) }
            }
            return RecognisedTable(
                table: Int(result.table),
                what: Message(
                    Phrase(th: "{item} ปีงบประมาณ {year}: {table}", en: "{item} (FY{year}): {table}"),
                    [
                        Message.Argument("item", result.spec.item.id),
                        Message.Argument("year", String(result.spec.item.fiscalYear)),
                        Message.Argument("table", result.spec.demand.title),
                    ]),
                headerRow: result.binding.headerRows.upperBound, columns: columns.sorted { $0.physical < $1.physical })
        }
    }
}
