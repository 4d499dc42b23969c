public import Diagnostics
public import Documents

/// Writes what was read from a file, before any requirement is asked: tables, cells, prose, and where each stands.
public struct InspectRenderer: Sendable {
    /// What a table was taken for.
    public struct Recognition: Sendable {
        /// The table, as a 0-based index into the document's tables.
        public let table: Int
        /// What it was taken for.
        public let what: Message
        /// The 0-based row of its header in the table as read; nil when there is none.
        public let headerRow: Int?
        /// The 0-based columns that were recognised, and the titles of their fields.
        public let columns: [(column: Int, field: Phrase)]

        /// Describes what a table was taken for.
        public init(table: Int, what: Message, headerRow: Int?, columns: [(column: Int, field: Phrase)]) {
            self.table = table
            self.what = what
            self.headerRow = headerRow
            self.columns = columns
        }
    }

    /// One thing that is known of a report as a whole, such as its title.
    public struct Fact: Sendable {
        /// Its name in JSON.
        public let key: String
        /// What people call it.
        public let label: Phrase
        /// What is known.
        public let value: Phrase

        /// States a fact.
        public init(key: String, label: Phrase, value: Phrase) {
            self.key = key
            self.label = label
            self.value = value
        }
    }

    let options: RenderOptions
    let facts: [Fact]
    let recognised: [Recognition]
    let maximumRows: Int?

    /// Makes a renderer; text shows so many rows of each table, all when `maximumRows` is nil, and JSON always shows all.
    public init(options: RenderOptions = RenderOptions(), recognised: [Recognition] = [], facts: [Fact] = [], maximumRows: Int? = 10) {
        self.options = options
        self.facts = facts
        self.recognised = recognised
        self.maximumRows = maximumRows
    }

    /// Writes a document as text.
    public func renderText(_ document: Document, into sink: inout some ByteSink) {
        var text = InspectText(renderer: self)
        text.append(facts)
        var table = 0
        for block in document.blocks {
            switch block {
            case .paragraph(let paragraph):
                text.append(paragraph)
            case .table(let content):
                text.append(content, number: table)
                table += 1
            }
            text.out.drain(into: &sink)
        }
        text.out.drain(into: &sink, always: true)
    }

    /// Writes a document as JSON: `tables` with their cells, then `blocks`, all in reading order.
    public func renderJSON(_ document: Document, into sink: inout some ByteSink) {
        var json = InspectJSON(renderer: self)
        json.begin()
        for (number, table) in document.tables.enumerated() {
            json.begin(table)
            for batch in table.batches {
                for row in batch.rows {
                    json.append(row, of: batch, in: table.info.record)
                    json.out.drain(into: &sink)
                }
            }
            json.end(table.info.record, recognised.first { $0.table == number })
        }
        json.beginBlocks()
        var table = 0
        for block in document.blocks {
            switch block {
            case .paragraph(let paragraph):
                json.append(paragraph)
            case .table(let content):
                table += 1
                json.append(content, number: table)
            }
            json.out.drain(into: &sink)
        }
        json.endBlocks(facts)
        json.end()
        json.out.drain(into: &sink, always: true)
    }
}
