import Diagnostics
import Documents

extension TableChecker {
    /// Whether a delimited row has more or fewer cells than the header, so that its cells cannot be trusted.
    func isMisshapen(_ row: RowBatch.Row, _ batch: RowBatch, _ log: inout FindingLog) -> Bool {
        guard !(width...max(width, binding.labels.count)).contains(Int(row.cellCount)), isDelimited
        else {
            return false
        }
        let place = batch.place(row: row, column: -1, table: table)
        let count = Message.Argument("cells", Int(row.cellCount))
        let header = Message.Argument("columns", width)
        if Int(row.cellCount) < width {
            if log.wantsDetails(spec.shortRow) {
                log.add(
                    Finding(
                        rule: spec.shortRow, level: .error, place: place,
                        message: Message(
                            Phrase(
                                th: "แถวมี {cells} ช่อง แต่หัวตารางมี {columns} ช่อง", en: "the row has {cells} cells, the header {columns}"),
                            [count, header]),
                        help: Message(
                            th: "เติมเครื่องหมายคั่นที่ขาด หรือส่งออกไฟล์จากโปรแกรมตารางใหม่",
                            en: "add the delimiters that are missing, or export the file again from the spreadsheet")))
            } else {
                log.add(spec.shortRow, .error, place)
            }
            return true
        }
        let isFilled = (width..<Int(row.cellCount)).contains { column in
            batch.cell(row: row, column: column).map { $0.length > 0 && !isBlank(batch.bytes.span, $0) } ?? false
        }
        guard isFilled else { return false }
        if log.wantsDetails(spec.extraCells) {
            log.add(
                Finding(
                    rule: spec.extraCells, level: .error, place: place,
                    message: Message(
                        Phrase(th: "แถวมี {cells} ช่อง แต่หัวตารางมี {columns} ช่อง", en: "the row has {cells} cells, the header {columns}"),
                        [count, header]),
                    help: Message(
                        th: "ข้อความที่มีเครื่องหมายคั่นต้องอยู่ในเครื่องหมายคำพูด \"…\"",
                        en: "a text that holds the delimiter must stand in quotes \"…\"")))
        } else {
            log.add(spec.extraCells, .error, place)
        }
        return true
    }
}

/// Whether a text is only spaces, of any kind, or invisible.
func isBlank(_ text: Span<UInt8>) -> Bool {
    var at = 0
    while at < text.count {
        let byte = text[at]
        if byte <= UInt8(ascii: " ") {
            at += 1
        } else if byte == 0xC2, at + 1 < text.count, text[at + 1] == 0xA0 {
            at += 2
        } else if byte == 0xE2, at + 2 < text.count, text[at + 1] == 0x80, text[at + 2] <= 0x8F || text[at + 2] == 0xAF {
            at += 3
        } else if byte == 0xEF, at + 2 < text.count, text[at + 1] == 0xBB, text[at + 2] == 0xBF {
            at += 3
        } else {
            return false
        }
    }
    return true
}

/// Whether a cell is only spaces.
func isBlank(_ bytes: Span<UInt8>, _ cell: RowBatch.Cell) -> Bool {
    isBlank(bytes.extracting(Int(cell.start)..<Int(cell.start) + Int(cell.length)))
}
