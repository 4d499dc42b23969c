import Diagnostics
import Documents
import Foundation
import Readers
import Testing

/// Files that are cut off or have wrong bits: a finding, or the right content.
@Suite struct WordDamageTests {
    private static let file: [UInt8] = {
        var body = p("รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2567", "<w:pStyle w:val=\"H\"/>")
        for number in 1...10 {
            body += p("ข้อความที่ \(number)", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
            body += tbl(tr(tc(p("ที่")), tc(p("รายการ"))), tr(tc(p(String(number * 7919))), tc(p("งาน \(number * 104_729)"))))
        }
        var file = WordFile(body + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>")
        file.headers = [("h", p("หัวกระดาษ"))]
        file.styles = "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/></w:style>"
        file.numbering =
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        return file.bytes
    }()

    private static let whole = Reading(file, path: "report.docx")

    /// Whether a reading of a damaged file is honest: an error and no claim to be complete, or all of the content.
    private static func isHonest(_ reading: Reading) -> Bool {
        let hasError = reading.document.findings.contains { $0.level == .error }
        if reading.result.isComplete { return reading.blocks == whole.blocks }
        return hasError
    }

    @Test func `the whole file is read`() {
        #expect(Self.whole.findings == [])
        #expect(Self.whole.document.blocks.count == 22)
        #expect(Self.whole.result.isComplete)
    }

    @Test(arguments: 1..<100)
    func `a file that is cut off is not complete`(percent: Int) {
        let reading = Reading(Array(Self.file.prefix(Self.file.count * percent / 100)), path: "report.docx")
        let hasError = reading.document.findings.contains { $0.level == .error }
        #expect(hasError && !reading.result.isComplete, "\(reading.findings)")
    }

    @Test func `a wrong bit is found or does not matter`() {
        var state: UInt64 = 20_261_121
        for round in 0..<1_000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            var bytes = Self.file
            let bit = Int((state >> 20) % UInt64(bytes.count * 8))
            bytes[bit / 8] ^= 1 << UInt8(bit % 8)
            let reading = Reading(bytes, path: "report.docx")
            let isHonest = Self.isHonest(reading)
            #expect(isHonest, "round \(round), bit \(bit): \(reading.findings)")
        }
    }

    @Test func `damage inside the text never crashes`() throws {
        var file = WordFile(
            p("ก", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
                + tbl(tr(tc(p("a"), "<w:vMerge w:val=\"restart\"/>"), tc(tbl(tr(tc(p("n"))))))) + p("ข"))
        let parts = file.parts
        let original = try #require(parts.first { $0.name == "word/document.xml" }?.content)
        let pieces = [
            "<w:p>", "</w:p>", "<w:tc>", "</w:tc>", "<w:tr>", "</w:tr>", "<w:tbl>", "</w:tbl>", "<w:r>", "<w:t>", "</w:sdt>", "<w:sdt>",
            "<w:sdtContent>", "<w:txbxContent>", "<w:pPr>", "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"end\"/>",
            "<w:gridSpan w:val=\"9\"/>", "<w:footnote w:id=\"1\">", "\"", "<", "x",
        ]
        var state: UInt64 = 7
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        for _ in 0..<600 {
            var text = original
            for _ in 0...next(4) {
                // Elements come in pairs half of the time, so that much of it stays well formed.
                let at = text.indices.filter { text[$0] == UInt8(ascii: "<") }[next(30)]
                let piece = pieces[next(pieces.count)]
                if next(2) == 0, piece.hasPrefix("<w:"), piece.hasSuffix(">"), !piece.hasSuffix("/>") {
                    let name = piece.dropFirst(1).prefix { $0 != " " && $0 != ">" }
                    text.insert(contentsOf: Array("\(piece)</\(name)>".utf8), at: at)
                } else if next(2) == 0, piece.hasSuffix("/>") {
                    text.insert(contentsOf: Array(piece.utf8), at: at)
                } else {
                    text.insert(contentsOf: Array(piece.utf8), at: at)
                }
            }
            file.replaced["word/document.xml"] = .some(text)
            let reading = file.read()
            #expect(!reading.document.blocks.isEmpty || reading.document.findings.contains { $0.level == .error })
        }
    }
}
