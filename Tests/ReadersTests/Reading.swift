import Diagnostics
import Documents
import Readers

/// What came of reading some bytes.
struct Reading {
    let document: Document
    let result: ReadResult

    init(
        _ bytes: [UInt8], path: String = "report.csv", format: InputFormat? = nil, chunk: Int? = nil, limits: ReadLimits = ReadLimits()
    ) {
        var limits = limits
        if let chunk { limits.chunkBytes = chunk }
        var source = MemorySource(bytes)
        var builder = DocumentBuilder()
        result = Reader.read(&source, path: path, format: format, limits: limits, into: &builder)
        document = builder.document
    }

    init(
        _ text: String, path: String = "report.csv", format: InputFormat? = nil, chunk: Int? = nil, limits: ReadLimits = ReadLimits()
    ) {
        self.init(Array(text.utf8), path: path, format: format, chunk: chunk, limits: limits)
    }

    /// The texts of all cells, by table and row.
    var tables: [[[String]]] {
        document.tables.map { table in
            table.batches.flatMap { batch in batch.rows.map { row in texts(of: row, in: batch) } }
        }
    }

    /// The texts of the first table.
    var rows: [[String]] { tables.first ?? [] }

    /// Each cell of the first table as `text@line:column-line:column`.
    var places: [[String]] {
        (document.tables.first?.batches ?? []).flatMap { batch in
            batch.rows.map { row in
                cells(of: row, in: batch).map { "\(batch.text(of: $0))@\(shown(batch.span(ofCell: $0, in: row)))" }
            }
        }
    }

    /// Each cell of the first table as `kind text`, absent ones as `absent`.
    var kinds: [[String]] {
        (document.tables.first?.batches ?? []).flatMap { batch in
            batch.rows.map { row in
                cells(of: row, in: batch).map {
                    $0.sourceStart == RowBatch.Cell.noSource ? "absent" : "\($0.kind) \(batch.text(of: $0))"
                }
            }
        }
    }

    /// Each finding as `place level rule: English message`.
    var findings: [String] {
        document.findings.map { finding in
            let text = finding.full?.message.text(in: .en) ?? "(short)"
            return "\(shown(finding.place)) \(finding.level.name) \(finding.rule): \(text)"
        }
    }

    /// Each paragraph as `place kind: text`.
    var paragraphs: [String] {
        document.paragraphs.map { "\(shown($0.span)) \($0.pointer.map { "\($0) " } ?? "")\($0.kind): \($0.text)" }
    }

    /// Everything that must not depend on how the input was cut.
    var all: [String] {
        var out: [String] = ["\(result)"]
        for block in document.blocks {
            switch block {
            case .paragraph(let paragraph):
                out.append("\(shown(paragraph.span)) \(paragraph.pointer ?? "") \(paragraph.kind) \(paragraph.text)")
            case .table(let table):
                out.append("\(table.info)")
                for batch in table.batches {
                    for row in batch.rows {
                        let cells = cells(of: row, in: batch).map {
                            "\(batch.text(of: $0))|\($0.kind)|\(shown(batch.span(ofCell: $0, in: row)))"
                        }
                        out.append("\(row.index) line \(row.line) \(shown(batch.span(ofRow: row))) \(cells)")
                    }
                }
            }
        }
        return out + findings
    }

    private func cells(of row: RowBatch.Row, in batch: RowBatch) -> ArraySlice<RowBatch.Cell> {
        batch.cells[Int(row.firstCell)..<Int(row.firstCell + row.cellCount)]
    }

    private func texts(of row: RowBatch.Row, in batch: RowBatch) -> [String] {
        cells(of: row, in: batch).map(batch.text(of:))
    }
}

/// A stretch as `line:column-line:column`, the end short when it is on the same line.
func shown(_ span: LineSpan) -> String {
    guard span.isKnown else { return "-" }
    let end = span.endLine == span.line ? "\(span.endColumn)" : "\(span.endLine):\(span.endColumn)"
    return "\(span.line):\(span.column)-\(end)"
}

/// A place as its stretch and, in tables, `[table,row,column]`, or as the number of a paragraph.
func shown(_ place: Place) -> String {
    if place.table < 0 { return place.row < 0 ? shown(place.span) : "¶\(place.row)" }
    return "\(shown(place.span)) [\(place.table),\(place.row),\(place.column)]"
}
