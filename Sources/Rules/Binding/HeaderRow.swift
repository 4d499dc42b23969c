import Documents

/// One row of a table as text, for finding the header.
struct HeaderRow: Sendable {
    /// The 0-based number of the row in its table.
    let index: Int
    /// The text of its cells, blank ones empty.
    let cells: [String]
    /// The cells folded for looking them up.
    let keys: [HeaderKey]
    /// Which cells only repeat a merged range that begins further up or to the left.
    let merged: MergedCells
    /// Whether the workbook itself says that the row is a header: that of a table, a filter or every printed page.
    let isNamed: Bool

    /// 4,096 bytes of a cell: no header or title is longer, and what stands there is held against every name that packs know.
    static let readBytes: UInt32 = 4_096

    init(_ row: RowBatch.Row, in batch: RowBatch, layout: SheetLayout = SheetLayout()) {
        index = Int(row.index)
        cells = (0..<Int(row.cellCount)).map { column in
            guard let cell = batch.cell(row: row, column: column), cell.kind != .blank else { return "" }
            var start = cell
            start.length = min(cell.length, HeaderRow.readBytes)
            return plainText(batch.text(of: start))
        }
        keys = cells.map { HeaderKey($0) }
        merged = MergedCells(row, batch)
        isNamed = !layout.isEmpty && layout.isHeader(row.index)
    }

    /// The number of cells that hold something.
    var filledCount: Int { cells.reduce(0) { $0 + ($1.isEmpty ? 0 : 1) } }

    /// The text of the row, each merged range once.
    var text: String {
        cells.indices.lazy.filter { !cells[$0].isEmpty && !merged.isContinued($0) }.map { cells[$0] }.joined(separator: " ")
    }

    /// Whether a cell holds a box that people tick.
    var isTicked: Bool { cells.contains { $0.utf16.contains { CheckBoxes.isBox($0) } } }

    /// Whether no cell holds anything.
    var isBlank: Bool { cells.allSatisfy(\.isEmpty) }
}

/// A cell's text without the tags that a converter left in it, trimmed.
func plainText(_ text: String) -> String {
    let bytes = Array(text.utf8)
    if isPlain(bytes) { return text }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var isTag = false
    for (index, byte) in bytes.enumerated() {
        if isTag {
            isTag = byte != UInt8(ascii: ">")
        } else if byte == UInt8(ascii: "<"), index + 1 < bytes.count, isTagStart(bytes[index + 1]) {
            isTag = true
        } else {
            out.append(byte)
        }
    }
    while let last = out.last, last <= UInt8(ascii: " ") { out.removeLast() }
    return String(decoding: out.drop { $0 <= UInt8(ascii: " ") }, as: UTF8.self)
}

/// Whether a text has no tags, and no blanks at its ends.
private func isPlain(_ bytes: [UInt8]) -> Bool {
    let blank = UInt8(ascii: " ")
    guard let first = bytes.first, let last = bytes.last else { return true }
    return first > blank && last > blank && !bytes.contains(UInt8(ascii: "<"))
}

/// Whether a tag can go on with a byte behind `<`.
private func isTagStart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
}
