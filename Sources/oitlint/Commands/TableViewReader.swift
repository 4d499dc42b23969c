import Diagnostics
import Documents
import Readers
import Rendering

/// Keeps some rows of a file's tables while it is read.
struct TableViewReader: DocumentSink {
    /// A cell can hold a page; 300 characters say what it is.
    private static let longestText = 300

    /// The rows to keep, by table, sorted.
    private let wanted: [Int32: [Int]]
    private let file: Int32
    private var table: Int32 = -1
    private var rows: [TableView.Row] = []
    private var next = 0
    /// What was kept.
    private(set) var views: [TableView] = []

    init(_ wanted: [Int32: [Int]], ofFile file: Int32) {
        self.wanted = wanted
        self.file = file
    }

    mutating func paragraph(_ paragraph: Paragraph) {}

    mutating func finding(_ finding: Finding) {}

    mutating func beginTable(_ info: TableInfo) {
        table += 1
        rows = []
        next = 0
    }

    mutating func rows(_ batch: inout RowBatch) {
        guard let wanted = wanted[table] else { return }
        for row in batch.rows {
            while next < wanted.count, wanted[next] < Int(row.index) { next += 1 }
            guard next < wanted.count else { return }
            guard wanted[next] == Int(row.index) else { continue }
            let first = Int(row.firstCell)
            let cells = batch.cells[first..<first + Int(row.cellCount)].map { cell in
                cell.isContinuation ? "" : Self.text(batch.bytes[Int(cell.start)..<Int(cell.start) + Int(cell.length)])
            }
            rows.append(TableView.Row(index: Int(row.index), cells: cells))
        }
    }

    mutating func endTable(_ record: TableRecord) {
        if !rows.isEmpty { views.append(TableView(file: file, table: table, rows: rows)) }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        // A character has at most four bytes; the renderer cuts what is still too long, and says so.
        String(decoding: bytes.prefix((longestText + 1) * 4), as: UTF8.self)
    }
}

extension Outcome {
    /// Adds the tables around what is shown, by reading the files once more; a pipe can be read only once.
    mutating func addViews(_ options: RenderOptions) {
        for (file, tables) in rowsToDraw(self, options: options).sorted(by: { $0.key < $1.key }) {
            guard file >= 0, Int(file) < files.count, FileSystem.kind(files[Int(file)].path) == .file else { continue }
            var reader = TableViewReader(tables, ofFile: file)
            var source = FileSource(path: files[Int(file)].path)
            _ = Reader.read(&source, path: files[Int(file)].path, format: nil, into: &reader)
            views += reader.views
        }
    }
}
