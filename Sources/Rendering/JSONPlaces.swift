import Diagnostics

/// Writes places as JSON; the names of files and sheets are escaped once for all.
struct JSONPlaces {
    private struct Table {
        let sheet: [UInt8]?
        let record: TableRecord
        let hasPointer: Bool
    }

    private let files: [(path: [UInt8], tables: [Table])]
    /// The letters of the first columns.
    private let letters = (0..<64).map { Array(columnLetters($0).utf8) }

    init(_ outcome: Outcome) {
        files = outcome.files.map { file in
            let tables = file.tables.map { record in
                Table(sheet: record.sheet.map(JSONPlaces.quoted), record: record, hasPointer: record.pointer != nil)
            }
            return (JSONPlaces.quoted(file.path), tables)
        }
    }

    /// Writes the member `location`, or nothing for a place outside files.
    func append(_ place: Place, of outcome: Outcome, to json: inout JSONBuffer) {
        let file = Int(place.file)
        guard file >= 0, file < files.count else { return }
        json.beginObject("location")
        json.member("file", json: files[file].path)
        if place.span.isKnown { append(place.span, to: &json) }
        let table = Int(place.table)
        if let paragraph = outcome.paragraph(of: place) {
            json.member("pointer", paragraph.pointer)
            if !paragraph.opening.isEmpty { json.member("opening", paragraph.opening) }
        }
        if table >= 0, table < files[file].tables.count { append(place, in: files[file].tables[table], of: outcome, to: &json) }
        json.endObject()
    }

    private func append(_ place: Place, in table: Table, of outcome: Outcome, to json: inout JSONBuffer) {
        if let sheet = table.sheet { json.member("sheet", json: sheet) }
        guard place.row >= 0 else { return }
        let row = Int(place.row) + table.record.rowOffset + 1
        if table.record.hasCells {
            json.key("cell")
            json.bytes.append(UInt8(ascii: "\""))
            appendCell(place.column < 0 ? nil : Int(place.column) + table.record.columnOffset, row, to: &json.bytes)
            json.bytes.append(UInt8(ascii: "\""))
        }
        json.member("row", row)
        if table.hasPointer, let pointer = outcome.location(of: place)?.pointer { json.member("pointer", pointer) }
    }

    /// Writes a cell as a spreadsheet names it, or a row (`12:12`), as `Location.cell` has it.
    private func appendCell(_ column: Int?, _ row: Int, to bytes: inout [UInt8]) {
        if let column {
            bytes.append(contentsOf: column >= 0 && column < letters.count ? letters[column] : Array(columnLetters(column).utf8))
        } else {
            bytes.append(number: row)
            bytes.append(UInt8(ascii: ":"))
        }
        bytes.append(number: row)
    }

    private func append(_ span: LineSpan, to json: inout JSONBuffer) {
        json.member("line", Int(span.line))
        if span.column > 0 { json.member("column", Int(span.column)) }
        if span.endLine > 0 { json.member("endLine", Int(span.endLine)) }
        if span.endColumn > 0 { json.member("endColumn", Int(span.endColumn)) }
    }

    private static func quoted(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append(quoted: text)
        return bytes
    }
}
