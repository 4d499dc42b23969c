import Documents

@testable import Readers

/// Builds an OpenDocument spreadsheet.
struct Spreadsheet {
    /// The elements of `office:spreadsheet`.
    var body: String
    /// The elements of `office:automatic-styles`.
    var styles = ""
    /// The list of files; nil for none.
    var manifest: String?

    /// A spreadsheet of one sheet with these rows.
    init(rows: String) {
        self.init("<table:table table:name=\"รายการ\">\(rows)</table:table>")
    }

    init(_ body: String) {
        self.body = body
    }

    var content: String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" \
        xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:scripts/><office:font-face-decls/>\
        <office:automatic-styles>\(styles)</office:automatic-styles><office:body><office:spreadsheet>\(body)\
        <table:named-expressions/></office:spreadsheet></office:body></office:document-content>
        """
    }

    var bytes: [UInt8] {
        var parts = [
            ZipBuilder.Part("mimetype", "application/vnd.oasis.opendocument.spreadsheet", method: 0), .init("content.xml", content),
        ]
        if let manifest { parts.append(.init("META-INF/manifest.xml", manifest)) }
        return ZipBuilder(parts).bytes
    }

    var reading: Reading { Reading(bytes, path: "report.ods") }
}

extension Reading {
    /// Each cell that is not blank, as `B3 kind text` and ` = value` where another is stored, `^` for a continuation.
    var sheetCells: [[String]] {
        document.tables.map { table in
            table.batches.flatMap { batch in
                batch.rows.flatMap { row in
                    (0..<Int(row.cellCount)).compactMap { column -> String? in
                        guard let cell = batch.cell(row: row, column: column), cell.kind != .blank else { return nil }
                        let value = String(decoding: batch.bytes[cell.value], as: UTF8.self)
                        let text = batch.text(of: cell)
                        return "\(columnName(column))\(row.index + 1)\(cell.isContinuation ? "^" : "") \(cell.kind) \(text)"
                            + (value == text ? "" : " = \(value)")
                    }
                }
            }
        }
    }

    private func columnName(_ column: Int) -> String {
        column < 26 ? String(UnicodeScalar(UInt8(65 + column))) : columnName(column / 26 - 1) + columnName(column % 26)
    }
}
