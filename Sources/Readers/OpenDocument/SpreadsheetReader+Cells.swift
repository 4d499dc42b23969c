import Diagnostics
import Documents
import XML

extension SpreadsheetReader {
    /// Takes the attributes of a cell.
    mutating func beginCell(_ xml: borrowing XMLTokenizer) {
        var cell = CellBeingRead(isCovered: xml.name == names.coveredCell, start: rows.text.bytes.count)
        for attribute in xml.attributes {
            switch attribute.name {
            case names.columnsRepeated: cell.count = xml.count(names.columnsRepeated)
            case names.columnsSpanned: cell.columns = xml.count(names.columnsSpanned)
            case names.rowsSpanned: cell.rows = xml.count(names.rowsSpanned)
            case names.formula: cell.hasFormula = true
            case names.extendedValueType: cell.isError = xml.bytes[attribute.value].elementsEqual("error".utf8)
            case names.valueType: cell.type = Self.type(xml.bytes[attribute.value])
            case names.booleanValue, names.dateValue, names.stringValue, names.timeValue, names.value:
                cell.value = Array(xml.bytes[attribute.value].prefix(rows.text.limit))
            default: break
            }
        }
        rows.text.begin()
        self.cell = cell
    }

    private static func type(_ text: ArraySlice<UInt8>) -> ValueType {
        switch String(decoding: text, as: UTF8.self) {
        case "boolean": .boolean
        case "date": .date
        case "currency", "float", "percentage": .number
        case "string": .string
        case "time": .time
        default: .none
        }
    }

    /// Takes an element in a cell: paragraphs and what is set in them; notes and drawings are passed over.
    mutating func startInCell(_ xml: borrowing XMLTokenizer) {
        guard let paragraph = cell?.paragraph, xml.name.namespace == OpenDocumentNames.textNamespace else { return skip(xml) }
        switch xml.name {
        case names.heading where paragraph == 0, names.paragraph where paragraph == 0:
            cell?.paragraph = xml.depth
            cell?.hasParagraph = true
            rows.text.beginParagraph()
        case names.lineBreak where paragraph > 0: rows.text.append(0x0A)
        case names.note, names.ruby: skip(xml)
        case names.space where paragraph > 0: rows.text.append(0x20, count: xml.count(names.spaceCount))
        case names.tab where paragraph > 0: rows.text.append(0x09)
        default: break
        }
    }

    /// Ends a cell: settles what it holds and hands it to the row.
    mutating func endCell(into sink: inout some DocumentSink) {
        guard let cell else { return }
        self.cell = nil
        if cell.isCovered, rows.takeContinuation(from: cell.start, count: cell.count, reporter: &reporter, into: &sink) { return }
        if rows.text.isCut {
            reporter.report(.limit(.fieldBytes(rows.text.limit)), at: rows.place, to: &sink)
            isComplete = false
        }
        var length = rows.text.bytes.count - cell.start
        var kind = CellKind.text
        var stored: [UInt8] = []
        if cell.isError || (cell.hasFormula && isErrorText(from: cell.start)) {
            kind = .error
        } else {
            switch cell.type {
            case .none: break
            case .string:
                if !cell.hasParagraph { stored = cell.value }
            case .boolean:
                if cell.value.elementsEqual("true".utf8) || cell.value.elementsEqual("false".utf8) {
                    (kind, stored) = (.boolean, Array(cell.value.elementsEqual("true".utf8) ? "TRUE".utf8 : "FALSE".utf8))
                } else {
                    reportBadCell(cell.value, into: &sink)
                }
            case .date, .number, .time:
                if let value = value(of: cell) {
                    if !value.isEmpty { (kind, stored) = (cell.type == .number ? .number : .date, value) }
                } else {
                    reportBadCell(cell.value, into: &sink)
                }
            }
        }
        if length == 0 {
            rows.text.bytes += stored
            length = stored.count
            stored = []
        }
        if length == 0 {
            if cell.hasFormula, cell.type == .none, !cell.hasParagraph { noteFormula(at: rows.place) }
            kind = .blank
        }
        if rows.text.bytes[cell.start...].elementsEqual(stored) { stored = [] }
        rows.text.bytes += stored
        rows.append(
            start: cell.start, length: length, storedLength: stored.count, kind: kind, count: cell.count, columns: cell.columns,
            rows: cell.rows, reporter: &reporter, into: &sink)
    }

    /// What a cell stores as the model writes it; empty for a time that is none of a day, nil for what cannot be read.
    private func value(of cell: CellBeingRead) -> [UInt8]? {
        switch cell.type {
        case .boolean, .none, .string: []
        case .date: OpenDocumentValue.date(cell.value[...])
        case .number: OpenDocumentValue.number(cell.value[...])
        case .time: OpenDocumentValue.time(cell.value[...])
        }
    }

    private mutating func reportBadCell(_ value: [UInt8], into sink: inout some DocumentSink) {
        reporter.report(.openDocument(.badCell(String(decoding: value.prefix(40), as: UTF8.self))), at: rows.place, to: &sink)
    }

    /// Whether the result of a formula is an error by its text, as in files that do not mark errors.
    private func isErrorText(from start: Int) -> Bool {
        let text = rows.text.bytes[start...]
        guard text.count <= 8, let first = text.first else { return false }
        if first == UInt8(ascii: "#") { return Self.errors.contains(String(decoding: text, as: UTF8.self)) }
        return text.starts(with: "Err:".utf8) && text.dropFirst(4).allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }

    private static let errors: Set<String> = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"]
}
