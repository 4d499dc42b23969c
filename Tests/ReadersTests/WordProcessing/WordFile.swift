import Diagnostics
import Documents
import Readers

/// Makes word-processor documents of pieces of XML.
struct WordFile {
    static let transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"

    /// What stands in the body.
    var body: String
    /// What stands in each of the other parts, by its name; an empty one is left out.
    var styles = ""
    var numbering = ""
    var settings = ""
    var footnotes = ""
    var endnotes = ""
    /// Page headers and footers, each with the id of its relationship.
    var headers: [(id: String, content: String)] = []
    var footers: [(id: String, content: String)] = []
    /// The namespace of the text, and the prefix that stands for it everywhere.
    var namespace = transitional
    var prefix = "w"
    var mainPart = "word/document.xml"
    var mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    /// Parts that are taken instead of those made here, or left out when nil.
    var replaced: [String: [UInt8]?] = [:]

    init(_ body: String) {
        self.body = body
    }

    private static let relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    private func root(_ name: String, _ content: String) -> String {
        let names = [
            "xmlns:w=\"\(namespace)\"", "xmlns:r=\"\(WordFile.relationshipTypes)\"",
            "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"",
            "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"",
            "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"", "xmlns:v=\"urn:schemas-microsoft-com:vml\"",
            "xmlns:o=\"urn:schemas-microsoft-com:office:office\"",
            "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"",
        ]
        let text = "<w:\(name) \(names.joined(separator: " "))>\(content)</w:\(name)>"
        guard prefix != "w" else { return text }
        let open = prefix.isEmpty ? "<" : "<\(prefix):"
        let close = prefix.isEmpty ? "</" : "</\(prefix):"
        // Attributes always need a prefix, so theirs stays.
        return text.replacing("</w:", with: close).replacing("<w:", with: open)
            .replacing("xmlns:w=", with: "xmlns:w=\"\(namespace)\" xmlns\(prefix.isEmpty ? "" : ":\(prefix)")=")
    }

    private func relationships(_ all: [(id: String, type: String, target: String)]) -> String {
        let each = all.map { "<Relationship Id=\"\($0.id)\" Type=\"\(WordFile.relationshipTypes)/\($0.type)\" Target=\"\($0.target)\"/>" }
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(each.joined())</Relationships>"
    }

    /// The parts by name, in order.
    var parts: [(name: String, content: [UInt8])] {
        var links: [(id: String, type: String, target: String)] = []
        var parts: [(name: String, content: String)] = []
        for (type, root, content) in [
            ("styles", "styles", styles), ("numbering", "numbering", numbering), ("settings", "settings", settings),
            ("footnotes", "footnotes", footnotes), ("endnotes", "endnotes", endnotes),
        ] where !content.isEmpty {
            links.append((type, type, "\(type).xml"))
            parts.append(("word/\(type).xml", self.root(root, content)))
        }
        for (number, header) in headers.enumerated() {
            links.append((header.id, "header", "header\(number + 1).xml"))
            parts.append(("word/header\(number + 1).xml", root("hdr", header.content)))
        }
        for (number, footer) in footers.enumerated() {
            links.append((footer.id, "footer", "footer\(number + 1).xml"))
            parts.append(("word/footer\(number + 1).xml", root("ftr", footer.content)))
        }
        let types =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/\(mainPart)\" ContentType=\"\(mainType)\"/></Types>"
        let name = mainPart.split(separator: "/").last ?? ""
        let all =
            [
                ("[Content_Types].xml", types), ("_rels/.rels", relationships([("rId1", "officeDocument", mainPart)])),
                (mainPart, root("document", "<w:body>\(body)</w:body>")), ("word/_rels/\(name).rels", relationships(links)),
            ] + parts
        return all.compactMap { name, content in
            if let other = replaced[name] { return other.map { (name, $0) } }
            return (name, Array(content.utf8))
        }
    }

    /// The file.
    var bytes: [UInt8] {
        ZipBuilder(parts.map { ZipBuilder.Part($0.name, $0.content) }).bytes
    }

    /// What is read of it.
    func read(limits: ReadLimits = ReadLimits()) -> Reading {
        Reading(bytes, path: "report.docx", limits: limits)
    }
}

/// A paragraph with a text.
func p(_ text: String, _ properties: String = "") -> String {
    "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")\(text.isEmpty ? "" : r(text))</w:p>"
}

/// A run with a text.
func r(_ text: String, _ properties: String = "") -> String {
    "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}

/// A cell of paragraphs.
func tc(_ content: String, _ properties: String = "") -> String {
    "<w:tc>\(properties.isEmpty ? "" : "<w:tcPr>\(properties)</w:tcPr>")\(content)</w:tc>"
}

/// A row of cells.
func tr(_ cells: String..., properties: String = "") -> String {
    "<w:tr>\(properties.isEmpty ? "" : "<w:trPr>\(properties)</w:trPr>")\(cells.joined())</w:tr>"
}

/// A table of rows.
func tbl(_ rows: String...) -> String {
    "<w:tbl><w:tblPr/><w:tblGrid/>\(rows.joined())</w:tbl>"
}

extension Reading {
    /// All blocks in reading order: paragraphs as `pointer kind: text`, tables as `pointer: rows`, continued cells marked with ^.
    var blocks: [String] {
        document.blocks.map { block in
            switch block {
            case .paragraph(let paragraph):
                return "\(paragraph.pointer ?? "-") \(paragraph.kind): \(paragraph.text)"
            case .table(let table):
                var rows: [String] = []
                for batch in table.batches {
                    for row in batch.rows { rows.append(shownCells(of: row, in: batch).joined(separator: " | ")) }
                }
                return "\(table.info.record.blockPointer ?? "-"): \(rows.joined(separator: " // "))"
            }
        }
    }

    private func shownCells(of row: RowBatch.Row, in batch: RowBatch) -> [String] {
        var cells: [String] = []
        for column in 0..<Int(row.cellCount) {
            guard let cell = batch.cell(row: row, column: column) else { continue }
            cells.append((cell.isContinuation ? "^" : "") + batch.text(of: cell))
        }
        return cells
    }

    /// The texts of all paragraphs.
    var texts: [String] { document.paragraphs.map(\.text) }
}
