import Diagnostics
import Documents
import Readers

/// A workbook made of XML that a test writes.
struct SampleWorkbook {
    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// Sheets as name, attributes in the workbook, and the content of `worksheet`.
    var sheets: [(name: String, attributes: String, xml: String)]
    /// The content of `sst`; nil without the part.
    var strings: String?
    /// The codes of formats by style, from 0 on; a number stands for a built-in format.
    var styles: [String] = []
    var workbookPr = ""
    /// The types of the sheets' relationships, `worksheet` where nothing is said.
    var kinds: [String: String] = [:]
    /// Parts that stand for those of the same name.
    var replaced: [String: String] = [:]
    /// The content of `definedNames`.
    var names = ""
    /// The tables of the first sheet: attributes, `>` and content each.
    var tables: [String] = []
    /// Parts that are named and not there.
    var missing: Set<String> = []

    init(_ sheets: [(name: String, attributes: String, xml: String)], strings: String? = nil, styles: [String] = []) {
        self.sheets = sheets
        self.strings = strings
        self.styles = styles
    }

    /// A workbook with one sheet of rows.
    init(rows: String, behind: String = "", front: String = "", strings: String? = nil, styles: [String] = []) {
        self.init([("ข้อมูล", "", "\(front)<sheetData>\(rows)</sheetData>\(behind)")], strings: strings, styles: styles)
    }

    var parts: [ZipBuilder.Part] {
        var parts: [(String, String)] = [
            (
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
                """
            ),
            ("_rels/.rels", relationships([("rId1", "officeDocument", "xl/workbook.xml")])),
        ]
        let list = sheets.indices.map {
            "<sheet name=\"\(sheets[$0].name)\" sheetId=\"\($0 + 1)\" r:id=\"rId\($0 + 1)\" \(sheets[$0].attributes)/>"
        }
        parts.append(
            (
                "xl/workbook.xml",
                "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\">\(workbookPr)<sheets>\(list.joined())</sheets>"
                    + "<definedNames>\(names)</definedNames></workbook>"
            ))
        var targets = sheets.indices.map { ("rId\($0 + 1)", kinds[sheets[$0].name] ?? "worksheet", "worksheets/sheet\($0 + 1).xml") }
        if strings != nil { targets.append(("rIdS", "sharedStrings", "sharedStrings.xml")) }
        if !styles.isEmpty { targets.append(("rIdT", "styles", "styles.xml")) }
        parts.append(("xl/_rels/workbook.xml.rels", relationships(targets)))
        for index in sheets.indices {
            parts.append(("xl/worksheets/sheet\(index + 1).xml", "<worksheet xmlns=\"\(Self.main)\">\(sheets[index].xml)</worksheet>"))
        }
        if !tables.isEmpty {
            let list = tables.indices.map { ("rId\($0)", "table", "../tables/table\($0).xml") }
            parts.append(("xl/worksheets/_rels/sheet1.xml.rels", relationships(list)))
        }
        for (index, table) in tables.enumerated() {
            parts.append(("xl/tables/table\(index).xml", "<table xmlns=\"\(Self.main)\" \(table)</table>"))
        }
        if let strings { parts.append(("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(strings)</sst>")) }
        if !styles.isEmpty { parts.append(("xl/styles.xml", stylesheet)) }
        return parts.filter { !missing.contains($0.0) }.map { ZipBuilder.Part($0.0, replaced[$0.0] ?? $0.1) }
    }

    var bytes: [UInt8] { ZipBuilder(parts).bytes }

    private func relationships(_ list: [(String, String, String)]) -> String {
        let items = list.map { "<Relationship Id=\"\($0)\" Type=\"\(Self.office)/\($1)\" Target=\"\($2)\"/>" }
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(items.joined())</Relationships>"
    }

    private var stylesheet: String {
        var formats = ""
        var styles = ""
        for (index, code) in self.styles.enumerated() {
            if let number = Int(code) {
                styles += "<xf numFmtId=\"\(number)\"/>"
            } else {
                let escaped = code.map { $0 == "\"" ? "&quot;" : $0 == "<" ? "&lt;" : $0 == "&" ? "&amp;" : String($0) }.joined()
                formats += "<numFmt numFmtId=\"\(164 + index)\" formatCode=\"\(escaped)\"/>"
                styles += "<xf numFmtId=\"\(164 + index)\"/>"
            }
        }
        return """
            <styleSheet xmlns="\(Self.main)"><numFmts>\(formats)</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>\
            <cellXfs>\(styles)</cellXfs></styleSheet>
            """
    }
}

extension Reading {
    init(_ workbook: SampleWorkbook, limits: ReadLimits = ReadLimits()) {
        self.init(workbook.bytes, path: "report.xlsx", limits: limits)
    }

    /// Each cell that is not blank as `A1 kind text = value`, with `^` behind the name of the rest of a merged range.
    func cells(of table: Int = 0) -> [String] {
        guard document.tables.indices.contains(table) else { return [] }
        return document.tables[table].batches.flatMap { batch in
            batch.rows.flatMap { row in
                (0..<Int(row.cellCount)).compactMap { column -> String? in
                    let cell = batch.cells[Int(row.firstCell) + column]
                    guard cell.kind != .blank else { return nil }
                    let value = String(decoding: batch.bytes[cell.value], as: UTF8.self)
                    let text = batch.text(of: cell)
                    let name = "\(columnLetters(column))\(row.index + 1)\(cell.isContinuation ? "^" : "")"
                    return "\(name) \(cell.kind) \(text)\(value == text ? "" : " = \(value)")"
                }
            }
        }
    }

    /// The sheets with their names, `hidden` behind those that are.
    var sheets: [String] {
        document.tables.map { "\($0.info.record.sheet ?? "-")\($0.info.isHidden ? " hidden" : "")" }
    }
}
