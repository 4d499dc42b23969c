import Diagnostics
import Documents
import XML

/// Tables, their rows and cells, and tables in cells.
extension TextDocumentReader {
    /// Takes an element of a table; the paragraphs of tables inside paragraphs belong to those.
    mutating func startInTable(_ xml: borrowing XMLTokenizer, into sink: inout some DocumentSink) {
        guard paragraphs.isEmpty else { return }
        guard openTable?.cell == nil else {
            if xml.name == names.table, outer.count + 1 < Self.tableDepth { beginNested(depth: xml.depth) }
            return
        }
        switch xml.name {
        case names.table where openTable == nil:
            table += 1
            block += 1
            let pointer = "\(story)/\(block)"
            openTable = OpenTable(depth: xml.depth, pointer: pointer)
            rows.beginSheet(table: table)
            sink.beginTable(TableInfo(record: TableRecord(blockPointer: pointer)))
        case names.tableRow where openTable != nil:
            openTable?.isInRow = true
            openTable?.rowCount = xml.count(names.rowsRepeated)
            rows.beginRow()
        case names.coveredCell where openTable?.isInRow == true, names.tableCell where openTable?.isInRow == true:
            openTable?.cell = OpenCell(
                depth: xml.depth, start: rows.text.bytes.count, isCovered: xml.name == names.coveredCell,
                count: xml.count(names.columnsRepeated), columns: xml.count(names.columnsSpanned), rows: xml.count(names.rowsSpanned))
            rows.text.begin()
        default: break
        }
    }

    /// Begins a table in the cell that is open, whose text goes on behind it.
    private mutating func beginNested(depth: Int) {
        guard var around = openTable else { return }
        around.cell?.blocks += 1
        let place = rows.place
        let pointer = "\(around.pointer)/\(place.row + 1)/\(place.column + 1)/\(around.cell?.blocks ?? 1)"
        outer.append(OuterTable(table: around, rows: rows, boxLines: boxLines, boxBytes: boxBytes))
        boxLines = []
        boxBytes = 0
        rows = rows.nested(table: table + 1 + Int32(clamping: nested.count))
        openTable = OpenTable(depth: depth, pointer: pointer)
        nested.beginTable(TableInfo(record: TableRecord(blockPointer: pointer)))
    }

    mutating func endInTable(_ xml: borrowing XMLTokenizer, into sink: inout some DocumentSink) {
        guard !outer.isEmpty else { return endInOpenTable(xml.name, depth: xml.depth, into: &sink) }
        let (name, depth) = (xml.name, xml.depth)
        endNested { reader, tables in reader.endInOpenTable(name, depth: depth, into: &tables) }
    }

    /// Ends something in a table that stands in a cell, and goes on with the one around when the table itself has ended.
    mutating func endNested(_ end: (inout TextDocumentReader, inout NestedTables) -> Void) {
        var tables = NestedTables(bytes: 0)
        swap(&tables, &nested)
        let wasCut = tables.isCut
        end(&self, &tables)
        swap(&tables, &nested)
        if nested.isCut, !wasCut {
            isComplete = false
            reporter.report(.limit(.recordBytes(limits.recordBytes)), at: rows.place, to: &nested)
        }
        guard openTable == nil, var last = outer.popLast() else { return }
        last.rows.spend(like: rows)
        rows = last.rows
        boxLines = last.boxLines
        boxBytes = last.boxBytes
        openTable = last.table
    }

    private mutating func endInOpenTable(_ name: XMLName, depth: Int, into sink: inout some DocumentSink) {
        guard let open = openTable else { return }
        if let cell = open.cell {
            if cell.depth == depth { endCell(cell, into: &sink) }
        } else if name == names.tableRow, open.isInRow {
            openTable?.isInRow = false
            if rows.endRow(count: open.rowCount, reporter: &reporter, into: &sink) { isBlank = false }
        } else if depth == open.depth {
            endTable(into: &sink)
        }
    }

    private mutating func endCell(_ cell: OpenCell, into sink: inout some DocumentSink) {
        openTable?.cell = nil
        for line in boxLines {
            rows.text.beginParagraph()
            rows.text.append(line[...])
        }
        boxLines.removeAll()
        boxBytes = 0
        if cell.isCovered, rows.takeContinuation(from: cell.start, count: cell.count, reporter: &reporter, into: &sink) { return }
        if rows.text.isCut {
            reporter.report(.limit(.fieldBytes(limits.fieldBytes)), at: rows.place, to: &sink)
            isComplete = false
        }
        let length = rows.text.bytes.count - cell.start
        rows.append(
            start: cell.start, length: length, storedLength: 0, kind: length > 0 ? .text : .blank, count: cell.count,
            columns: cell.columns, rows: cell.rows, reporter: &reporter, into: &sink)
    }

    mutating func endTable(into sink: inout some DocumentSink) {
        rows.flush(into: &sink)
        sink.endTable(TableRecord(blockPointer: openTable?.pointer))
        openTable = nil
        guard outer.isEmpty else { return }
        nested.handOn(to: &sink)
        table += Int32(clamping: nested.count)
        nested = NestedTables(bytes: limits.recordBytes)
        handHeld(to: &sink)
    }
}
