import Diagnostics
import Documents

/// Writes the parts of a document as JSON; rows and columns are 1-based and those of the sheet, blank cells are left out.
struct InspectJSON {
    private let language: Language
    private var json = JSONBuffer()

    init(renderer: InspectRenderer) {
        language = renderer.options.language
    }

    /// What is written and not yet handed on.
    var out: [UInt8] {
        get { json.bytes }
        _modify { yield &json.bytes }
    }

    mutating func begin() {
        json.beginObject()
        json.beginArray("tables")
    }

    mutating func begin(_ table: Table) {
        json.elementOnNewLine()
        json.beginObject()
        if let name = table.info.record.sheet { json.member("name", name) }
        json.member("hidden", table.info.isHidden)
        if let pointer = table.info.record.pointer { json.member("pointer", pointer) }
        if !table.info.record.parts.isEmpty { append(table.info.record) }
        json.beginArray("cells")
    }

    /// Writes the parts that a table was put together from: the row that each begins with, and where it stands.
    private mutating func append(_ record: TableRecord) {
        json.beginArray("parts")
        for part in record.parts {
            json.element()
            json.beginObject()
            json.member("row", part.firstRow + record.rowOffset + 1)
            if part.line > 0 {
                json.member("line", Int(part.line))
                json.member("endLine", Int(part.endLine))
            }
            if let pointer = part.blockPointer { json.member("pointer", pointer) }
            json.endObject()
        }
        json.endArray()
    }

    mutating func append(_ row: RowBatch.Row, of batch: RowBatch, in table: TableRecord) {
        for column in 0..<Int(row.cellCount) {
            guard let cell = batch.cell(row: row, column: column), cell.kind != .blank, !cell.isContinuation else { continue }
            let text = batch.text(of: cell)
            if cell.kind == .text, text.isEmpty { continue }
            json.elementOnNewLine()
            json.beginObject()
            json.member("row", Int(row.index) + table.rowOffset + 1)
            json.member("column", column + table.columnOffset + 1)
            json.member("text", text)
            json.member("kind", cell.kind.name)
            json.key("value")
            let isShown = cell.value.lowerBound == Int(cell.start)
            appendValue(isShown ? text : String(decoding: batch.bytes[cell.value], as: UTF8.self), cell.kind)
            json.endObject()
        }
    }

    mutating func end(_ record: TableRecord, _ recognition: InspectRenderer.Recognition?) {
        json.endArray()
        if let recognition {
            json.beginObject("recognised")
            json.member("as", recognition.what.text(in: language))
            if let row = recognition.headerRow { json.member("headerRow", row + record.rowOffset + 1) }
            json.beginArray("columns")
            for (column, field) in recognition.columns {
                json.element()
                json.beginObject()
                json.member("column", column + record.columnOffset + 1)
                json.member("field", field.text(in: language))
                json.endObject()
            }
            json.endArray()
            json.endObject()
        }
        json.endObject()
    }

    mutating func beginBlocks() {
        json.endArray()
        json.newLine()
        json.beginArray("blocks")
    }

    mutating func append(_ paragraph: Paragraph) {
        json.elementOnNewLine()
        json.beginObject()
        switch paragraph.kind {
        case .body:
            json.member("kind", "paragraph")
        case .heading(let level):
            json.member("kind", "heading")
            json.member("level", level)
        case .margin:
            json.member("kind", "margin")
        case .note:
            json.member("kind", "note")
        case .property(let key):
            json.member("kind", "property")
            json.member("key", key)
        }
        json.member("text", paragraph.text)
        if paragraph.span.isKnown { json.member("line", Int(paragraph.span.line)) }
        if let pointer = paragraph.pointer { json.member("pointer", pointer) }
        json.endObject()
    }

    mutating func append(_ table: Table, number: Int) {
        json.elementOnNewLine()
        json.beginObject()
        json.member("kind", "table")
        json.member("table", number)
        if let line = table.batches.first?.rows.first?.line, line > 0 { json.member("line", Int(line)) }
        if let pointer = table.info.record.pointer { json.member("pointer", pointer) }
        json.endObject()
    }

    /// Ends the blocks and writes what is known of the report as a whole, where anything is.
    mutating func endBlocks(_ facts: [InspectRenderer.Fact]) {
        json.endArray()
        guard !facts.isEmpty else { return }
        json.newLine()
        json.beginArray("report")
        for fact in facts {
            json.element()
            json.beginObject()
            json.member("name", fact.key)
            json.member("value", fact.value.text(in: language))
            json.endObject()
        }
        json.endArray()
    }

    mutating func end() {
        json.endObject()
        json.bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func appendValue(_ text: String, _ kind: CellKind) {
        switch kind {
        case .number where isExactJSONNumber(text):
            json.bytes.append(text)
        case .boolean where isOne(of: ["true", "TRUE", "True", "1"], text):
            json.bytes.append("true")
        case .boolean where isOne(of: ["false", "FALSE", "False", "0"], text):
            json.bytes.append("false")
        case .blank, .boolean, .date, .error, .number, .text:
            json.bytes.append(quoted: text)
        }
    }

    private func isOne(of spellings: [String], _ text: String) -> Bool { spellings.contains(text) }
}

extension TableRecord {
    /// Where the table itself stands in a JSON or word-processor file.
    var pointer: String? { recordsPointer ?? blockPointer }
}

extension CellKind {
    /// The kind's name in JSON.
    var name: String {
        switch self {
        case .blank: "blank"
        case .boolean: "boolean"
        case .date: "date"
        case .error: "error"
        case .number: "number"
        case .text: "text"
        }
    }
}
