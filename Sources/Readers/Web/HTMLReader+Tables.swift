import Diagnostics
import Documents

/// Tables, their rows and cells.
extension HTMLReader {
    mutating func beginTable(isHidden: Bool, into sink: inout some DocumentSink) {
        blockBreak(into: &sink)
        guard tables.count < Self.tableDepth else {
            if !isTooDeep { report(.page(.limit(.tableDepth(Self.tableDepth))), at: Place(file: 0, span: here), into: &sink) }
            isTooDeep = true
            hasCut = true
            return
        }
        let info = TableInfo(record: TableRecord(), isHidden: isHidden || hidden != nil || tables.last?.info.isHidden == true)
        tables.append(HTMLTable(info: info, hiddenAround: hidden))
        hidden = nil
        isInCell = false
    }

    mutating func endTable(into sink: inout some DocumentSink) {
        endRow(into: &sink)
        endParagraph(into: &sink)
        handOn(into: &sink)
        guard let table = tables.popLast() else { return }
        hidden = table.hiddenAround
        continuations += table.continuations
        isInCell = tables.last?.cell != nil
        cellLimit = limits.fieldBytes
        if tables.isEmpty {
            if table.hasBegun { sink.endTable(table.info.record) }
            for output in table.inner { emit(output, into: &sink) }
            heldBytes = 0
        } else {
            let last = tables.count - 1
            tables[last].inner += table.outputs
            if table.hasBegun { tables[last].inner.append(.end(table.info.record)) }
            tables[last].inner += table.inner
        }
    }

    mutating func endRowGroup(into sink: inout some DocumentSink) {
        guard !tables.isEmpty else { return }
        endRow(into: &sink)
        tables[tables.count - 1].endGroup()
    }

    mutating func beginRow(isHidden: Bool, into sink: inout some DocumentSink) {
        guard !tables.isEmpty else { return blockBreak(into: &sink) }
        endRow(into: &sink)
        endParagraph(into: &sink)
        let last = tables.count - 1
        let isFull = tables[last].rowIndex >= Int32(clamping: limits.rows)
        if isFull, !tables[last].isFull {
            tables[last].isFull = true
            report(.limit(.rows(limits.rows)), at: place(row: -1, column: -1), into: &sink)
            hasCut = true
        }
        tables[last].beginRow(
            start: base + scanner.range.lowerBound, line: tracker.position.line, column: tracker.position.column,
            isHidden: isHidden || isFull)
    }

    mutating func endRow(into sink: inout some DocumentSink) {
        let last = tables.count - 1
        guard last >= 0, tables[last].row != nil else { return }
        endCell(into: &sink)
        tables[last].endRow(at: now, columnLimit: limits.cellsPerRow)
        if tables[last].continuations > Self.continuationLimit - continuations, !tables[last].isFull {
            tables[last].isFull = true
            report(.page(.limit(.repeatedCells(Self.continuationLimit))), at: place(row: -1, column: -1), into: &sink)
            hasCut = true
        }
        if tables[last].isFull { tables[last].endGroup() }
        let stretch = now - (tables[last].needed ?? now)
        if tables[last].pendingCells >= DelimitedTokenizer.cellsPerBatch || tables[last].pendingBytes + stretch > limits.chunkBytes {
            handOn(into: &sink)
        }
    }

    mutating func beginCell(isHidden: Bool, into sink: inout some DocumentSink) {
        guard !tables.isEmpty else { return blockBreak(into: &sink) }
        if tables[tables.count - 1].row == nil { beginRow(isHidden: false, into: &sink) }
        endCell(into: &sink)
        endParagraph(into: &sink)
        // HTML §4.9.11: at most 1,000 columns and 65,534 rows; 0 rows are all that follow.
        let columns = min(max(number("colspan") ?? 1, 1), 1000)
        let stated = number("rowspan") ?? 1
        let rows = stated == 0 ? 65_534 : min(max(stated, 1), 65_534)
        let isFull = tables[tables.count - 1].isFull
        tables[tables.count - 1].beginCell(
            columns: isFull ? 1 : columns, rows: isFull ? 1 : rows, start: base + scanner.range.upperBound, isHidden: isHidden)
        isInCell = true
        cellLimit = max(0, min(limits.fieldBytes, limits.recordBytes - tables[tables.count - 1].pendingBytes))
        if isHidden { hide(scanner.tag, isTemplate: false) }
    }

    mutating func endCell(into sink: inout some DocumentSink) {
        guard isInCell else { return }
        isInCell = false
        let last = tables.count - 1
        let column = tables[last].column
        let start = tables[last].cell?.start ?? now
        if tables[last].cell?.text.isCut == true {
            report(
                .limit(.fieldBytes(limits.fieldBytes)), at: place(row: tables[last].rowIndex, column: Int32(clamping: column)), into: &sink)
            hasCut = true
        }
        if !tables[last].endCell(source: sourceRange(from: start), columnLimit: limits.cellsPerRow), !tables[last].isRowCut {
            tables[last].isRowCut = true
            report(.limit(.cells(limits.cellsPerRow)), at: place(row: tables[last].rowIndex, column: -1), into: &sink)
            hasCut = true
        }
    }

    /// Keeps a paragraph that stands in a table, but in no cell, until it can be handed on.
    mutating func hold(_ paragraph: Paragraph, into sink: inout some DocumentSink) {
        guard let table = tables.last else { return }
        let last = tables.count - 1
        if table.hasBegun || table.pendingRows > 0 {
            tables[last].inner.append(.paragraph(paragraph))
        } else if last == 0 {
            sink.paragraph(paragraph)
        } else {
            tables[last].outputs.append(.paragraph(paragraph))
        }
    }

    /// Hands on the rows of the innermost table that wait, or keeps them until the table around has ended.
    private mutating func handOn(into sink: inout some DocumentSink) {
        let last = tables.count - 1
        guard last >= 0, tables[last].pendingRows > 0 else { return }
        if last > 0, heldBytes > Self.heldLimit {
            if !tables[last].isFull { report(.page(.limit(.heldBytes(Self.heldLimit))), at: place(row: -1, column: -1), into: &sink) }
            tables[last].isFull = true
            hasCut = true
            _ = tables[last].takeRows(page: [], base: base)
            return
        }
        hasText = true
        if !tables[last].hasBegun {
            tables[last].hasBegun = true
            if last == 0 {
                tables[last].number = tableCount
                sink.beginTable(tables[last].info)
            } else {
                tables[last].outputs.append(.begin(tables[last].info))
            }
            tableCount = nextLine(tableCount)
        }
        var batch = tables[last].takeRows(page: page, base: base)
        if last == 0 {
            sink.rows(&batch)
        } else {
            heldBytes += batch.bytes.count + 24 * batch.cells.count
            tables[last].outputs.append(.rows(batch))
        }
    }

    private func emit(_ output: HTMLTable.Output, into sink: inout some DocumentSink) {
        switch output {
        case .begin(let info): sink.beginTable(info)
        case .end(let record): sink.endTable(record)
        case .paragraph(let paragraph): sink.paragraph(paragraph)
        case .rows(var batch): sink.rows(&batch)
        }
    }

    /// Where a cell of the innermost table stands; without table where its number is not known yet.
    private func place(row: Int32, column: Int32) -> Place {
        guard tables.count == 1, let table = tables.last, table.hasBegun || table.pendingRows > 0 else { return Place(file: 0, span: here) }
        return Place(file: 0, table: table.hasBegun ? table.number : tableCount, row: row, column: column, span: here)
    }

    /// Where the scanner is in the page.
    private var now: Int { base + (isAtEnd ? scanner.position : scanner.range.lowerBound) }

    /// The content of a cell without blanks at its ends.
    private func sourceRange(from start: Int) -> Range<Int> {
        var lower = start
        var upper = max(start, now)
        guard lower >= base, upper <= base + page.count else { return start..<start }
        while upper > lower, page[upper - 1 - base].isHTMLSpace { upper -= 1 }
        while lower < upper, page[lower - base].isHTMLSpace { lower += 1 }
        return lower..<upper
    }
}
