import Diagnostics
import Readers
import XML

/// Marks cells of one sheet: their styles, their comments, and what the sheet needs to show comments.
struct SheetMarking {
    let part: String
    let cells: [SheetCell: [WorkbookAnnotator.Mark]]
    /// The number of the sheet among those with marks, from 1, of which the names of shapes are made.
    let number: Int

    /// The elements that stand behind `legacyDrawing`, ECMA-376-1 §18.3.1.99.
    private static let behind: Set<PartScan.Name> = [
        .legacyDrawingHF, .drawingHF, .picture, .oleObjects, .controls, .webPublishItems, .tableParts, .extLst,
    ]

    /// What is known of the sheet's bytes.
    private struct Outline {
        struct Row {
            let tag: Range<Int>
            let isEmpty: Bool
            var end = 0
            let style: Int?
        }
        struct Cell {
            let cell: SheetCell
            let tag: Range<Int>
            let isEmpty: Bool
            let style: Int
        }
        var rows: [(index: Int, row: Row)] = []
        var cells: [Cell] = []
        var columns: [(range: ClosedRange<Int>, style: Int)] = []
        var data: (tag: Range<Int>, isEmpty: Bool, end: Int)?
        var drawingPlace = 0
        var hasDrawing = false
        var prefix = ""
        var dataName = ""
    }

    /// Makes the changes; false where the sheet cannot be changed.
    mutating func apply(to changes: inout PackageChanges, _ parts: WorkbookParts, _ styles: inout StyleBook) -> Bool {
        guard let bytes = changes.part(part), let outline = outline(bytes), let data = outline.data else { return false }
        var edits = ByteEdits()
        let known = Dictionary(outline.cells.map { ($0.cell, $0) }) { first, _ in first }
        let rowsByIndex = Dictionary(outline.rows.map { ($0.index, $0.row) }) { first, _ in first }
        let cellsByRow = Dictionary(grouping: outline.cells) { $0.cell.row }
        var newRows: [Int: String] = [:]
        var filledRows: [Int: String] = [:]
        for (cell, marks) in cells.sorted(by: { $0.key < $1.key }) {
            let level = marks.map(\.level).max() ?? .note
            if let there = known[cell] {
                let style = styles.filled(there.style, level)
                edits.replace(
                    there.tag, with: StartTag(bytes[there.tag]).written(with: [("s", String(style))]) + (there.isEmpty ? "/>" : ">").utf8)
                continue
            }
            let row = rowsByIndex[cell.row]
            let base = row?.style ?? outline.columns.first { $0.range.contains(cell.column) }?.style ?? 0
            let written = "<\(outline.prefix)c r=\"\(name(cell))\" s=\"\(styles.filled(base, level))\"/>"
            if let row {
                if row.isEmpty {
                    filledRows[cell.row, default: ""] += written
                } else {
                    let next = cellsByRow[cell.row]?.first { $0.cell.column > cell.column }
                    edits.insert(written, at: next?.tag.lowerBound ?? row.end)
                }
            } else {
                newRows[cell.row, default: ""] += written
            }
        }
        for (index, written) in filledRows.sorted(by: { $0.key < $1.key }) {
            guard let row = rowsByIndex[index] else { continue }
            edits.replace(row.tag, with: StartTag(bytes[row.tag]).written() + ">\(written)</\(outline.prefix)row>".utf8)
        }
        var inserted = ""
        for (index, written) in newRows.sorted(by: { $0.key < $1.key }) {
            let row = "<\(outline.prefix)row r=\"\(index + 1)\">\(written)</\(outline.prefix)row>"
            if data.isEmpty {
                inserted += row
            } else {
                edits.insert(row, at: outline.rows.first { $0.index > index }?.row.tag.lowerBound ?? data.end)
            }
        }
        if !inserted.isEmpty {
            edits.replace(data.tag, with: StartTag(bytes[data.tag]).written() + ">\(inserted)</\(outline.dataName)>".utf8)
        }
        guard comment(&changes, parts, outline, &edits) else { return false }
        changes.set(part, edits.applied(to: bytes))
        return true
    }

    private func outline(_ bytes: [UInt8]) -> Outline? {
        var outline = Outline()
        var cursor = SheetCursor()
        let rows = Set(cells.keys.map(\.row))
        let isWhole = PartScan.walk(bytes) { event, xml in
            switch event {
            case .start(let at, let tagEnd, let isEmpty):
                cursor.start(xml)
                if xml.depth == 1 { outline.prefix = String(decoding: StartTag(bytes[at..<tagEnd]).prefix, as: UTF8.self) }
                switch xml.word {
                case .sheetData where xml.depth == 2:
                    outline.data = (at..<tagEnd, isEmpty, tagEnd)
                    outline.dataName = String(decoding: StartTag(bytes[at..<tagEnd]).name, as: UTF8.self)
                case .col:
                    if let first = xml.number(.min), let last = xml.number(.max), let style = xml.number(.style), first > 0, last >= first {
                        outline.columns.append((first - 1...last - 1, style))
                    }
                case .row where cursor.isInData:
                    let style = xml.string(.customFormat) == "1" ? xml.number(.s) : nil
                    outline.rows.append((cursor.row, Outline.Row(tag: at..<tagEnd, isEmpty: isEmpty, end: tagEnd, style: style)))
                case .c where cursor.isInData:
                    if rows.contains(cursor.cell.row) {
                        outline.cells.append(
                            Outline.Cell(cell: cursor.cell, tag: at..<tagEnd, isEmpty: isEmpty, style: xml.number(.s) ?? 0))
                    }
                default: break
                }
                if xml.depth == 2, let word = xml.word {
                    if word == .legacyDrawing { outline.hasDrawing = true }
                    if Self.behind.contains(word), outline.drawingPlace == 0 { outline.drawingPlace = at }
                }
            case .end(let at, _):
                if xml.word == .row, cursor.isInData, !outline.rows.isEmpty { outline.rows[outline.rows.count - 1].row.end = at }
                if xml.word == .sheetData, xml.depth == 2 { outline.data?.end = at }
                if xml.depth == 1, outline.drawingPlace == 0 { outline.drawingPlace = at }
                cursor.end(xml)
            }
        }
        return isWhole ? outline : nil
    }

    // MARK: Comments

    private func comment(_ changes: inout PackageChanges, _ parts: WorkbookParts, _ outline: Outline, _ edits: inout ByteEdits) -> Bool {
        let related = parts.relationships(of: part)
        var new = Array(cells.keys)
        if let there = related.first(where: { $0.kind == "comments" }), let bytes = changes.part(there.part) {
            guard let (changed, already) = CommentsPart.adding(cells, to: bytes) else { return false }
            changes.set(there.part, changed)
            new.removeAll { already.contains($0) }
        } else {
            let name = changes.add(
                "xl/oitlintComments", "xml", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
                CommentsPart.new(cells))
            guard changes.relate(part, to: name, kind: "comments") != nil else { return false }
        }
        new.sort()
        if outline.hasDrawing, let there = related.first(where: { $0.kind == "vmlDrawing" }), let bytes = changes.part(there.part) {
            guard let changed = NoteShapes.adding(new, to: bytes) else { return false }
            changes.set(there.part, changed)
        } else if !outline.hasDrawing {
            let name = changes.add(
                "xl/oitlintNotes", "vml", type: "application/vnd.openxmlformats-officedocument.vmlDrawing", NoteShapes.new(new, number))
            guard let id = changes.relate(part, to: name, kind: "vmlDrawing") else { return false }
            let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            edits.insert("<\(outline.prefix)legacyDrawing xmlns:oitlint=\"\(namespace)\" oitlint:id=\"\(id)\"/>", at: outline.drawingPlace)
        }
        return true
    }

    private func name(_ cell: SheetCell) -> String { columnLetters(cell.column) + String(cell.row + 1) }
}

/// The part with the comments of a sheet, ECMA-376-1 §18.7.
enum CommentsPart {
    private static let author = "oitlint"

    /// A part with a comment on each cell.
    static func new(_ cells: [SheetCell: [WorkbookAnnotator.Mark]]) -> [UInt8] {
        let comments = cells.sorted { $0.key < $1.key }.map { comment($0.key, $0.value, author: 0, prefix: "") }.joined()
        let head = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
        let open = #"<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">"#
        return Array("\(head)\(open)<authors><author>\(author)</author></authors><commentList>\(comments)</commentList></comments>".utf8)
    }

    /// A part with more comments, and the cells that had one, to which the new text is added.
    static func adding(_ cells: [SheetCell: [WorkbookAnnotator.Mark]], to part: [UInt8]) -> (part: [UInt8], already: Set<SheetCell>)? {
        var edits = ByteEdits()
        var already: Set<SheetCell> = []
        var authors = 0
        var prefix = ""
        var open: SheetCell?
        var listEnd: Int?
        var plain: Int?
        let isWhole = PartScan.walk(part) { event, xml in
            switch event {
            case .start(let at, let tagEnd, let isEmpty):
                if xml.depth == 1 { prefix = String(decoding: StartTag(part[at..<tagEnd]).prefix, as: UTF8.self) }
                switch xml.word {
                case .author: authors += 1
                case .comment: open = xml.string(.ref).flatMap { SheetCell($0) }
                case .commentList where isEmpty: listEnd = -tagEnd
                case .t where xml.depth == 5: plain = at
                default: break
                }
            case .end(let at, let end):
                switch xml.word {
                case .t:
                    // A text without runs becomes the first run, for ours is to stand behind it.
                    if xml.depth == 5, let start = plain, let cell = open, cells[cell] != nil {
                        edits.insert("<\(prefix)r>", at: start)
                        edits.insert("</\(prefix)r>", at: end)
                    }
                case .text:
                    if let cell = open, let marks = cells[cell], already.insert(cell).inserted {
                        edits.insert(run("\n\n" + WorkbookAnnotator.comment(marks), prefix), at: at)
                    }
                case .comment: open = nil
                case .authors: edits.insert("<\(prefix)author>\(author)</\(prefix)author>", at: at)
                case .commentList: if listEnd == nil { listEnd = at }
                default: break
                }
            }
        }
        guard isWhole, let end = listEnd else { return nil }
        let comments = cells.filter { !already.contains($0.key) }.sorted { $0.key < $1.key }
            .map { comment($0.key, $0.value, author: authors, prefix: prefix) }.joined()
        if end < 0 {
            edits.replace(-end - 2 ..< -end, with: ">\(comments)</\(prefix)commentList>".utf8)
        } else {
            edits.insert(comments, at: end)
        }
        return (edits.applied(to: part), already)
    }

    private static func comment(_ cell: SheetCell, _ marks: [WorkbookAnnotator.Mark], author: Int, prefix: String) -> String {
        let name = columnLetters(cell.column) + String(cell.row + 1)
        let text = run(WorkbookAnnotator.comment(marks), prefix)
        return "<\(prefix)comment ref=\"\(name)\" authorId=\"\(author)\"><\(prefix)text>\(text)</\(prefix)text></\(prefix)comment>"
    }

    private static func run(_ text: String, _ prefix: String) -> String {
        "<\(prefix)r><\(prefix)t xml:space=\"preserve\">\(MarkupText.cell(text))</\(prefix)t></\(prefix)r>"
    }
}

/// The shapes in which a sheet shows its comments, in VML; ECMA-376-4 §19.
enum NoteShapes {
    private static let type = """
        <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
        """

    /// A drawing with a shape for each cell.
    static func new(_ cells: [SheetCell], _ number: Int) -> [UInt8] {
        // Numbers of shapes come in blocks of 1,024; far from those that other sheets have.
        let block = 500 + number * 8
        let head = """
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="\(block)"/></o:shapelayout>
            """
        return Array((head + type + shapes(cells, from: block * 1024 + 1) + "</xml>").utf8)
    }

    /// A drawing with more shapes; nil when it has no end that can be found.
    static func adding(_ cells: [SheetCell], to part: [UInt8]) -> [UInt8]? {
        let text = String(decoding: part, as: UTF8.self)
        let close = Array("</xml>".utf8)
        guard let end = part.indices.last(where: { part[$0] == close[0] && part[$0...].starts(with: close) }) else { return nil }
        let last = text.split(separator: "_x0000_s").dropFirst().compactMap { Int($0.prefix { $0.isASCII && $0.isNumber }) }.max() ?? 1024
        var edits = ByteEdits()
        edits.insert((text.contains("_x0000_t202\"") ? "" : type) + shapes(cells, from: last + 1), at: end)
        return edits.applied(to: part)
    }

    private static func shapes(_ cells: [SheetCell], from first: Int) -> String {
        cells.enumerated().map { index, cell in
            let (row, column) = (cell.row, cell.column)
            return """
                <v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s\(first + index)" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:260pt;height:120pt;z-index:\(index + 1);visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>\(column + 1), 15, \(max(row - 1, 0)), 2, \(column + 5), 15, \(max(row - 1, 0) + 7), 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>\(row)</x:Row><x:Column>\(column)</x:Column></x:ClientData></v:shape>
                """
        }.joined()
    }
}
