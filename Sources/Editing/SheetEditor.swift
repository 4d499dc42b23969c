import XML

/// A cell of a sheet, 0-based.
struct SheetCell: Comparable, Hashable {
    let row: Int
    let column: Int

    init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// Reads a name such as `B7`; nil for anything else.
    init?(_ name: some StringProtocol) {
        var column = 0
        var digits: [UInt8] = []
        for byte in name.utf8 where byte != UInt8(ascii: "$") {
            switch byte {
            case 0x41...0x5A where digits.isEmpty && column < 1 << 20: column = column * 26 + Int(byte) - 0x40
            case 0x61...0x7A where digits.isEmpty && column < 1 << 20: column = column * 26 + Int(byte) - 0x60
            case 0x30...0x39 where column > 0 && digits.count < 9: digits.append(byte)
            default: return nil
            }
        }
        guard let row = Int(String(decoding: digits, as: UTF8.self)), row > 0, column > 0 else { return nil }
        self.init(row: row - 1, column: column - 1)
    }

    static func < (left: SheetCell, right: SheetCell) -> Bool {
        (left.row, left.column) < (right.row, right.column)
    }
}

/// The ranges of merged cells of a sheet.
struct SheetMerges {
    private var ranges: [(first: SheetCell, last: SheetCell)] = []

    /// 100,000: as many as the reader believes are never looked through for every cell.
    private static let limit = 100_000

    mutating func take(_ reference: String) {
        let ends = reference.split(separator: ":").compactMap { SheetCell($0) }
        guard ends.count == 2, ranges.count < Self.limit else { return }
        ranges.append((ends[0], ends[1]))
    }

    /// The cell that holds what a cell shows.
    func origin(of cell: SheetCell) -> SheetCell {
        let range = ranges.first {
            $0.first.row <= cell.row && cell.row <= $0.last.row && $0.first.column <= cell.column && cell.column <= $0.last.column
        }
        return range?.first ?? cell
    }
}

/// Where rows and cells stand in the part of a sheet; a row or cell that does not say its place follows the one before.
struct SheetCursor {
    private(set) var row = -1
    private(set) var cell = SheetCell(row: 0, column: 0)
    private var nextColumn = 0
    private(set) var isInData = false

    mutating func start(_ xml: XMLTokenizer) {
        switch xml.word {
        case .sheetData: isInData = true
        case .row where isInData:
            row = xml.number(.r).map { $0 - 1 } ?? row + 1
            nextColumn = 0
        case .c where isInData:
            cell = xml.string(.r).flatMap { SheetCell($0) } ?? SheetCell(row: row, column: nextColumn)
            nextColumn = cell.column + 1
        default: break
        }
    }

    mutating func end(_ xml: XMLTokenizer) {
        if xml.word == .sheetData { isInData = false }
    }
}

/// Puts other contents into some cells of a sheet, every other byte kept.
enum SheetEditor {
    /// The part with new contents, and the cells among those asked for that now have them: none with a formula, none that was not there.
    static func edit(_ part: [UInt8], _ contents: [SheetCell: CellContent]) -> (part: [UInt8], done: Set<SheetCell>)? {
        var merges = SheetMerges()
        guard
            PartScan.walk(
                part,
                { event, xml in
                    if case .start = event, xml.word == .mergeCell, let reference = xml.string(.ref) { merges.take(reference) }
                })
        else { return nil }
        var wanted: [SheetCell: (content: CellContent, asked: SheetCell)] = [:]
        for (cell, content) in contents.sorted(by: { $0.key < $1.key }) {
            let origin = merges.origin(of: cell)
            if wanted[origin] == nil { wanted[origin] = (content, cell) }
        }
        var edits = ByteEdits()
        var done: Set<SheetCell> = []
        var cursor = SheetCursor()
        var open: (start: Int, tag: StartTag)?
        var hasFormula = false
        let isWhole = PartScan.walk(part) { event, xml in
            switch event {
            case .start(let start, let tagEnd, _):
                cursor.start(xml)
                if xml.word == .c, cursor.isInData {
                    open = wanted[cursor.cell] == nil ? nil : (start, StartTag(part[start..<tagEnd]))
                    hasFormula = false
                } else if xml.word == .f {
                    hasFormula = true
                }
            case .end(_, let end):
                if xml.word == .c, let cell = open, let (content, asked) = wanted.removeValue(forKey: cursor.cell) {
                    open = nil
                    guard !hasFormula else { return }
                    edits.replace(cell.start..<end, with: written(content, cell.tag))
                    done.insert(asked)
                }
                cursor.end(xml)
            }
        }
        return isWhole ? (edits.applied(to: part), done) : nil
    }

    /// A cell with a content, its style and place as they were.
    private static func written(_ content: CellContent, _ tag: StartTag) -> [UInt8] {
        let prefix = String(decoding: tag.prefix, as: UTF8.self)
        let name = String(decoding: tag.name, as: UTF8.self)
        if content.isNumber {
            return tag.written(without: ["t"]) + "><\(prefix)v>\(content.text)</\(prefix)v></\(name)>".utf8
        }
        let text = MarkupText.cell(content.text)
        return tag.written(with: [("t", "inlineStr")])
            + "><\(prefix)is><\(prefix)t xml:space=\"preserve\">\(text)</\(prefix)t></\(prefix)is></\(name)>".utf8
    }
}
