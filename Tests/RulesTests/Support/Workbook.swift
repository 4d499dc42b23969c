/// A workbook built in memory, as bytes: stored parts and XML by hand.
struct Workbook {
    /// What a cell holds; a number and a day have the style of an amount or of a date.
    enum Cell: Equatable {
        case blank
        case text(String)
        case number(String)
        /// A day as the number that Excel stores.
        case day(Int)
    }

    /// A sheet: its rows, what is merged and which rows are hidden, all 0-based.
    struct Sheet {
        var name: String
        var rows: [[Cell]] = []
        /// First row, first column, last row, last column.
        var merges: [(row: Int, column: Int, endRow: Int, endColumn: Int)] = []
        var hiddenRows: Set<Int> = []
    }

    var sheets: [Sheet]

    /// The file.
    var bytes: [UInt8] {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let package = "http://schemas.openxmlformats.org/package/2006/"
        var archive = StoredArchive()
        archive.add(
            "[Content_Types].xml",
            "<Types xmlns=\"\(package)content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>")
        let root = "<Relationship Id=\"r\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/>"
        archive.add("_rels/.rels", "<Relationships xmlns=\"\(package)relationships\">\(root)</Relationships>")
        var list = ""
        var links = "<Relationship Id=\"s\" Type=\"\(office)/styles\" Target=\"styles.xml\"/>"
        for (index, sheet) in sheets.enumerated() {
            list += "<sheet name=\"\(Self.escaped(sheet.name))\" sheetId=\"\(index + 1)\" r:id=\"r\(index)\"/>"
            links += "<Relationship Id=\"r\(index)\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet\(index).xml\"/>"
            archive.add("xl/worksheets/sheet\(index).xml", "<worksheet xmlns=\"\(main)\">\(Self.xml(of: sheet))</worksheet>")
        }
        archive.add("xl/workbook.xml", "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>\(list)</sheets></workbook>")
        archive.add("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"\(package)relationships\">\(links)</Relationships>")
        archive.add(
            "xl/styles.xml",
            "<styleSheet xmlns=\"\(main)\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-1070000]dd/mm/yyyy;@\"/></numFmts>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"4\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>")
        return archive.bytes
    }

    private static func xml(of sheet: Sheet) -> String {
        var out = "<sheetData>"
        for (row, cells) in sheet.rows.enumerated() {
            let isHidden = sheet.hiddenRows.contains(row)
            if cells.allSatisfy({ $0 == .blank }), !isHidden { continue }
            out += "<row r=\"\(row + 1)\"\(isHidden ? " hidden=\"1\"" : "")>"
            for (column, cell) in cells.enumerated() {
                let place = "r=\"\(letters(column))\(row + 1)\""
                switch cell {
                case .blank: continue
                case .day(let day): out += "<c \(place) s=\"2\"><v>\(day)</v></c>"
                case .number(let number): out += "<c \(place) s=\"1\"><v>\(number)</v></c>"
                case .text(let text): out += "<c \(place) t=\"inlineStr\"><is><t>\(escaped(text))</t></is></c>"
                }
            }
            out += "</row>"
        }
        out += "</sheetData>"
        guard !sheet.merges.isEmpty else { return out }
        let merges = sheet.merges.map {
            "<mergeCell ref=\"\(letters($0.column))\($0.row + 1):\(letters($0.endColumn))\($0.endRow + 1)\"/>"
        }
        return out + "<mergeCells>\(merges.joined())</mergeCells>"
    }

    /// The letters of a 0-based column below 26.
    private static func letters(_ column: Int) -> String {
        String(decoding: [UInt8(ascii: "A") + UInt8(column)], as: UTF8.self)
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }
}

/// A ZIP archive whose parts are stored as they are.
struct StoredArchive {
    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { sum, _ in sum & 1 == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB8_8320 }
    }

    private var body: [UInt8] = []
    private var list: [UInt8] = []
    private var count = 0

    mutating func add(_ name: String, _ text: String) {
        let name = Array(name.utf8)
        let content = Array(text.utf8)
        let sum = ~content.reduce(~UInt32(0)) { Self.table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ ($0 >> 8) }
        let facts =
            Self.little(20, 2) + Self.little(0, 8) + Self.little(Int(sum), 4) + Self.little(content.count, 4)
            + Self.little(content.count, 4) + Self.little(name.count, 2)
        list += [0x50, 0x4B, 1, 2] + Self.little(20, 2) + facts + Self.little(0, 12) + Self.little(body.count, 4) + name
        body += [0x50, 0x4B, 3, 4] + facts + Self.little(0, 2) + name + content
        count += 1
    }

    /// The file.
    var bytes: [UInt8] {
        body + list + [0x50, 0x4B, 5, 6] + Self.little(0, 4) + Self.little(count, 2) + Self.little(count, 2)
            + Self.little(list.count, 4) + Self.little(body.count, 4) + Self.little(0, 2)
    }

    private static func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}
