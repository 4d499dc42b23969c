import Diagnostics
import Documents
import XML

/// Tables, their rows and cells.
extension StoryReader {
    mutating func beginTable() -> Frame? {
        guard tables.count < limits.tableDepth else {
            report(.limit(.tableDepth(limits.tableDepth)))
            return nil
        }
        blockCount += 1
        guard blockCount <= limits.blocks else {
            if blockCount == limits.blocks + 1 { report(.limit(.blocks(limits.blocks))) }
            return nil
        }
        // A paragraph whose mark is gone cannot go on in a table.
        endContainer()
        let number = countBlock()
        let around = containers.last?.kind == .cell ? pointer : containers.last?.pointer ?? ""
        tables.append(WordTable(pointer: "\(around)/\(number)"))
        return .table
    }

    mutating func endTable() {
        guard !tables.isEmpty else { return }
        if let batch = tables[tables.count - 1].takeBatch(isEnd: true) { handToTable(.rows(batch)) }
        if let table = tables.last, table.hasBegun { handToTable(.endTable(TableRecord(blockPointer: table.pointer))) }
        guard let table = tables.popLast() else { return }
        if table.hasCoveredText, facts.hiddenText == nil { facts.hiddenText = table.pointer }
        let all = table.outputs + table.nested
        if containers.count == 1 {
            output += all
        } else if containers.last?.kind == .cell, !tables.isEmpty {
            tables[tables.count - 1].nested += all
        } else {
            containers[containers.count - 1].outputs += all
        }
    }

    /// Hands on a piece of the table that is open.
    mutating func handToTable(_ piece: StoryOutput) {
        if tables.isEmpty {
            output.append(piece)
        } else if isTableInBody {
            output.append(piece)
        } else {
            tables[tables.count - 1].outputs.append(piece)
        }
    }

    /// Whether the table that is open stands in the story itself.
    private var isTableInBody: Bool {
        tables.count == 1 && containers.allSatisfy { $0.kind != .textBox } && noteID == nil
    }

    /// Tells that the table has begun, once.
    mutating func beginRows() {
        guard let table = tables.last, !table.hasBegun else { return }
        tables[tables.count - 1].hasBegun = true
        hasText = true
        handToTable(.beginTable(TableInfo(record: TableRecord(blockPointer: table.pointer))))
    }

    mutating func beginRow() -> Frame? {
        guard frames.last != .row, let table = tables.last, !table.isInRow, !table.isInCell else { return .content }
        guard table.row < limits.rows else {
            if table.row == limits.rows, !facts.hasCut { report(.limit(.rows(limits.rows))) }
            return nil
        }
        tables[tables.count - 1].beginRow()
        return .row
    }

    mutating func takeRowProperty(_ element: WordName, _ xml: borrowing XMLTokenizer) -> Frame? {
        guard !tables.isEmpty else { return nil }
        let last = tables.count - 1
        let place = "\(tables[last].pointer)/\(tables[last].row + 1)"
        switch element {
        case .del:
            _ = beginChange(at: place)
            tables[last].isRowLeftOut = true
        case .ins: _ = beginChange(at: place)
        case .hidden:
            if xml.isOn() {
                tables[last].isRowLeftOut = true
                if facts.hiddenText == nil { facts.hiddenText = place }
            }
        case .gridBefore: tables[last].skipColumns(xml.integer() ?? 0, limits: limits)
        case .gridAfter: tables[last].columnsAfter = max(0, xml.integer() ?? 0)
        default: break
        }
        return nil
    }

    mutating func endRow() {
        guard !tables.isEmpty else { return }
        let last = tables.count - 1
        guard tables[last].endRow(limits: limits) else { return }
        if tables[last].isRowCut {
            facts.hasCut = true
            beginRows()
            handToTable(.trouble(.limit(.cells(limits.columns)), row: tables[last].row - 1, column: -1))
        }
        beginRows()
        if let batch = tables[last].takeBatch(isEnd: false) { handToTable(.rows(batch)) }
    }

    mutating func beginCell() -> Frame? {
        guard let table = tables.last, table.isInRow, !table.isInCell else { return .content }
        if table.isRowLeftOut { return nil }
        tables[tables.count - 1].beginCell()
        var cell = Container(kind: .cell, pointer: "")
        cell.outerFields = fields.count
        containers.append(cell)
        return .cell
    }

    mutating func takeCellProperty(_ element: WordName, _ xml: borrowing XMLTokenizer) -> Frame? {
        guard !tables.isEmpty else { return nil }
        let last = tables.count - 1
        switch element {
        case .gridSpan: tables[last].columnSpan = max(1, xml.integer() ?? 1)
        case .vMerge: tables[last].vertical = xml.value(.val) == "restart" ? .begins : .goesOn
        case .hMerge: tables[last].horizontal = xml.value(.val) == "restart" ? .begins : .goesOn
        case .cellDel:
            _ = beginChange()
            tables[last].isCellLeftOut = true
        case .cellIns: _ = beginChange()
        case .cellMerge:
            // What the cell becomes when the change is accepted, ECMA-376-1 §17.13.5.3.
            _ = beginChange()
            tables[last].vertical = xml.value(.vMerge) == "cont" ? .goesOn : .begins
        default: break
        }
        return nil
    }

    mutating func endCell() {
        endContainer()
        guard containers.count > 1, let cell = containers.popLast(), !tables.isEmpty else { return }
        dropFields(to: cell.outerFields)
        tables[tables.count - 1].endCell(limits: limits)
        if tables[tables.count - 1].repeatedBytes > limits.repeatedBytes, !facts.hasCut {
            report(.limit(.repeatedBytes(limits.repeatedBytes)))
        }
    }
}
