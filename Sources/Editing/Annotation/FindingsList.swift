import Diagnostics
import Readers
import XML

/// The sheet that lists all findings, each with a link to its cell.
struct FindingsList {
    private var rows: [(mark: WorkbookAnnotator.Mark, sheet: String?, cell: SheetCell?)] = []
    private let titles: WorkbookAnnotator.Titles

    /// 65,000 links: a sheet has at most 65,530, https://support.microsoft.com on the limits of Excel.
    private static let links = 65_000
    /// 1,000,000 rows: a sheet has little more.
    private static let limit = 1_000_000

    init(_ titles: WorkbookAnnotator.Titles) {
        self.titles = titles
    }

    /// Takes a finding; without a sheet it is about the file.
    mutating func add(_ mark: WorkbookAnnotator.Mark, at place: (sheet: String, cell: SheetCell?)?) {
        if rows.count < Self.limit { rows.append((mark, place?.sheet, place?.cell)) }
    }

    /// Puts the sheet behind the others; false where the workbook cannot take it.
    func add(to changes: inout PackageChanges, _ parts: WorkbookParts, _ styles: inout StyleBook) -> Bool {
        guard let workbook = changes.part(parts.main) else { return false }
        let title = styles.wrapped(isBold: true)
        let text = styles.wrapped()
        var ofLevel: [Level: Int] = [:]
        for level in Level.allCases { ofLevel[level] = styles.wrapped(level: level) }
        let part = changes.add(
            "xl/worksheets/oitlint", "xml", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
            sheet(title: title, text: text, ofLevel: ofLevel))
        guard let id = changes.relate(parts.main, to: part, kind: "worksheet"), let named = listing(in: workbook, id, parts) else {
            return false
        }
        changes.set(parts.main, named)
        return true
    }

    /// The main part with the sheet in its list.
    private func listing(in workbook: [UInt8], _ id: String, _ parts: WorkbookParts) -> [UInt8]? {
        var end: Int?
        var highest = 0
        var prefix = ""
        let isWhole = PartScan.walk(workbook) { event, xml in
            switch event {
            case .start(let at, let tagEnd, _):
                if xml.depth == 1 { prefix = String(decoding: StartTag(workbook[at..<tagEnd]).prefix, as: UTF8.self) }
                if xml.word == .sheet { highest = max(highest, xml.number(.sheetId) ?? 0) }
            case .end(let at, _):
                if xml.word == .sheets, xml.depth == 2 { end = at }
            }
        }
        guard isWhole, let end else { return nil }
        var name = WorkbookAnnotator.tab
        var number = 1
        while parts.tabs.contains(where: { $0.lowercased() == name }) {
            number += 1
            name = "\(WorkbookAnnotator.tab) \(number)"
        }
        let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        var edits = ByteEdits()
        edits.insert(
            "<\(prefix)sheet xmlns:oitlint=\"\(namespace)\" name=\"\(name)\" sheetId=\"\(highest + 1)\" oitlint:id=\"\(id)\"/>", at: end)
        return edits.applied(to: workbook)
    }

    private func sheet(title: Int, text: Int, ofLevel: [Level: Int]) -> [UInt8] {
        var out = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
        out += #"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">"#
        out += #"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>"#
        for (index, width) in [14, 24, 60, 60, 36].enumerated() {
            out += "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
        }
        out += "</cols><sheetData>"
        out += row(1, titles.all.map { ($0, title) })
        var links = ""
        for (index, entry) in rows.enumerated() {
            let name = entry.sheet.map { sheet in
                quotedSheetName(sheet) + "!" + (entry.cell.map { columnLetters($0.column) + String($0.row + 1) } ?? "A1")
            }
            let mark = entry.mark
            out += row(
                index + 2,
                [
                    (mark.levelName, ofLevel[mark.level] ?? text), (name ?? "", text), (mark.message, text), (mark.help, text),
                    (mark.rule, text),
                ])
            if let name, index < Self.links {
                let shown = MarkupText.escaped(name)
                links += "<hyperlink ref=\"B\(index + 2)\" location=\"\(shown)\" display=\"\(shown)\"/>"
            }
        }
        out += "</sheetData>" + (links.isEmpty ? "" : "<hyperlinks>\(links)</hyperlinks>") + "</worksheet>"
        return Array(out.utf8)
    }

    private func row(_ number: Int, _ cells: [(text: String, style: Int)]) -> String {
        var out = "<row r=\"\(number)\">"
        for (column, cell) in cells.enumerated() {
            // 32,767 characters fit a cell.
            let text = String(String.UnicodeScalarView(cell.text.unicodeScalars.prefix(30_000)))
            out += "<c r=\"\(columnLetters(column))\(number)\" s=\"\(cell.style)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
            out += MarkupText.cell(text) + "</t></is></c>"
        }
        return out + "</row>"
    }
}
