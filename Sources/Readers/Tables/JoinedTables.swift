import Diagnostics
import Documents

/// Puts tables together that page breaks have cut, and hands whole tables on while they are read.
///
/// A table goes on in the next one when nothing but page furniture stands between and that one says the header again, or has none
/// and its first row follows on the last. A repeated header is left out, and a row that was cut is made whole. Rows are counted on
/// from part to part, those that are left out too, so that a row's number always says where it stands. Sheets and records of JSON
/// are tables by themselves and pass as they are.
struct JoinedTables<Sink: DocumentSink>: DocumentSink {
    /// Where the reading of a part stands.
    private enum Stage {
        case outside
        /// A part has begun of which no row is known, behind a table that may go on in it.
        case undecided(TableInfo)
        /// So many rows of a repeated header have been left out.
        case header(Int)
        /// The first row of a part comes next, and the row before the break may go on in it.
        case firstRow
        case rows
        /// The table cannot be cut by pages.
        case passing
    }

    /// 1,000 paragraphs of page furniture are held until the table ends; a report has one or two a page.
    private static var heldFurniture: Int { 1_000 }

    private(set) var sink: Sink
    private var stage = Stage.outside
    /// The table that is open in the sink.
    private var whole: WholeTable?
    /// The last row of the open table that is not handed on yet, because the next part may go on with it.
    private var held: RowBatch?
    private var furniture: [Paragraph] = []
    /// Whether page furniture stood behind the last part.
    private var hasBreak = false
    /// What was found in a part of which no row is known.
    private var findings: [Finding] = []
    /// For each table that was read, the table it belongs to and the number of its first row in that.
    private var tables: [(table: Int32, firstRow: Int32)] = []
    private var count: Int32 = 0

    init(_ sink: Sink) {
        self.sink = sink
    }

    mutating func paragraph(_ paragraph: Paragraph) {
        let isBlankText = paragraph.text.utf8.allSatisfy(isBlank)
        if whole != nil, paragraph.kind == .margin || isBlankText {
            if paragraph.kind == .margin { hasBreak = true }
            if furniture.count < Self.heldFurniture { furniture.append(paragraph) } else { hand(on: paragraph) }
            return
        }
        end()
        hand(on: paragraph)
    }

    mutating func beginTable(_ info: TableInfo) {
        if info.record.hasCells || info.record.sheet != nil || info.hasKeyHeader || !info.record.keys.isEmpty {
            end()
            begin(info)
            stage = .passing
        } else if whole != nil {
            stage = .undecided(info)
        } else {
            begin(info)
            stage = .rows
        }
    }

    mutating func rows(_ batch: inout RowBatch) {
        if case .passing = stage {
            sink.rows(&batch)
            return
        }
        var next = 0
        while next < batch.rows.count, takesHeader(next, of: batch) { next += 1 }
        guard next < batch.rows.count else { return }
        if case .firstRow = stage {
            stage = .rows
            if let held, let whole, whole.isCut(before: next, of: batch, held) {
                self.held = held.joined(with: batch, row: next, firstRow: whole.partStart, table: count - 1)
                self.whole?.count(batch.rows[next])
                next += 1
            }
        }
        handOn(&batch, from: next)
    }

    mutating func endTable(_ record: TableRecord) {
        switch stage {
        case .undecided(let info):
            // A table without rows goes on with nothing.
            end()
            begin(info)
        case .firstRow, .header, .outside, .rows: break
        case .passing:
            sink.endTable(record)
            whole = nil
            stage = .outside
            return
        }
        stage = .outside
        whole?.endPart(record)
    }

    mutating func finding(_ finding: Finding) {
        if case .undecided = stage { findings.append(finding) } else { sink.finding(placed(finding)) }
    }

    /// Ends the table that is open; call it once more when everything has been read.
    mutating func end() {
        guard let whole else { return }
        if var last = held { sink.rows(&last) }
        held = nil
        sink.endTable(whole.record)
        self.whole = nil
        hasBreak = false
        for paragraph in furniture { hand(on: paragraph) }
        furniture.removeAll()
    }

    private mutating func begin(_ info: TableInfo) {
        whole = WholeTable(info.record)
        tables.append((count, 0))
        count += 1
        sink.beginTable(info)
        for finding in findings { sink.finding(placed(finding)) }
        findings.removeAll()
    }

    /// Takes a row as part of a repeated header, which is left out; false when data begins with it.
    private mutating func takesHeader(_ index: Int, of batch: RowBatch) -> Bool {
        let row = batch.rows[index]
        switch stage {
        case .undecided(let info):
            guard let whole else { return false }
            let keys = WholeTable.keys(of: row, in: batch)
            let repeats = whole.repeatsHeader(keys)
            if !repeats, !(held.map { whole.goesOn(in: index, of: batch, $0, isBehindBreak: hasBreak) } ?? false) {
                end()
                begin(info)
                stage = .rows
                return false
            }
            tables.append((count - 1, whole.partStart))
            for finding in findings { sink.finding(placed(finding)) }
            findings.removeAll()
            hasBreak = false
            stage = repeats ? .header(1) : .firstRow
            if repeats { self.whole?.count(row) }
            return repeats
        case .header(let taken):
            guard whole?.repeatsHeader(WholeTable.keys(of: row, in: batch), at: taken) ?? false else {
                stage = .firstRow
                return false
            }
            stage = .header(taken + 1)
            whole?.count(row)
            return true
        case .firstRow, .outside, .passing, .rows: return false
        }
    }

    /// Hands rows on, all but the last, and before them the one that was held back.
    private mutating func handOn(_ batch: inout RowBatch, from first: Int) {
        guard first < batch.rows.count, let start = whole?.partStart else { return }
        if var last = held { sink.rows(&last) }
        for index in first..<batch.rows.count {
            whole?.add(index, of: batch)
            batch.rows[index].index &+= start
        }
        if start > 0 {
            for index in batch.origins.indices { batch.origins[index] = placed(batch.origins[index]) }
        }
        held = batch.row(at: batch.rows.count - 1)
        batch.keepRows(first..<batch.rows.count - 1)
        if !batch.rows.isEmpty { sink.rows(&batch) }
    }

    /// Hands a paragraph on; a page break without any text of its own has done its duty.
    private mutating func hand(on paragraph: Paragraph) {
        if paragraph.kind != .margin || !paragraph.text.isEmpty { sink.paragraph(paragraph) }
    }

    private func placed(_ place: Place) -> Place {
        guard place.table >= 0, Int(place.table) < tables.count else { return place }
        var place = place
        let (table, firstRow) = tables[Int(place.table)]
        place.table = table
        if place.row >= 0 { place.row &+= firstRow }
        return place
    }

    private func placed(_ finding: Finding) -> Finding {
        var finding = finding
        finding.place = placed(finding.place)
        return finding
    }
}
