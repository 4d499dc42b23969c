import Diagnostics
import Documents
import Foundation
import Readers
import Testing

private let documents: URL = {
    if let path = ProcessInfo.processInfo.environment["OITLINT_SHARED"] { return URL(filePath: path).appending(path: "conformance/docx") }
    var package = URL(filePath: #filePath)
    for _ in 0..<4 { package.deleteLastPathComponent() }
    return package.deletingLastPathComponent().appending(path: "shared/conformance/docx")
}()

private let isThere = FileManager.default.fileExists(atPath: documents.path)

/// Documents of other projects' tests, and what another reader saw in them.
@Suite struct WordConformanceTests {
    /// A paragraph or table as the reference has it.
    private struct Block: Decodable {
        let p: String?
        let table: [[[Block]]]?

        /// The texts of paragraphs and cells, nested tables behind the cell that holds them; blank ones left out.
        var pieces: [String] {
            if let p { return [p].filter { !isBlank($0) } }
            var pieces: [String] = []
            for row in table ?? [] {
                for cell in row {
                    let text = cell.compactMap(\.p).joined(separator: "\n")
                    if !isBlank(text) { pieces.append(text) }
                    pieces += cell.filter { $0.table != nil }.flatMap(\.pieces)
                }
            }
            return pieces
        }
    }

    private struct Reference: Decodable {
        let blocks: [Block]
    }

    private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

    private static func files() throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: documents.appending(path: "files"), includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "docx" }.sorted { $0.path < $1.path }
    }

    /// What we read of the body: paragraphs, and the cells that no other covers.
    private static func pieces(of document: Document) -> [String] {
        var pieces: [String] = []
        for block in document.blocks {
            switch block {
            case .paragraph(let paragraph):
                if paragraph.pointer?.hasPrefix("body/") == true, paragraph.pointer?.contains("textbox") == false {
                    pieces.append(paragraph.text)
                }
            case .table(let table):
                for batch in table.batches {
                    for row in batch.rows {
                        for column in 0..<Int(row.cellCount) {
                            guard let cell = batch.cell(row: row, column: column), !cell.isContinuation else { continue }
                            let text = batch.text(of: cell)
                            if !isBlank(text) { pieces.append(text) }
                        }
                    }
                }
            }
        }
        return pieces
    }

    /// Whether two texts are the same but for symbols and labels of lists, which the reference has not, and blanks.
    private static func agree(_ ours: String, _ theirs: String) -> Bool {
        func lines(_ text: String) -> [String] {
            text.split(separator: "\n").map { line in
                String(
                    line.filter {
                        !$0.isWhitespace && !"☐☑".contains($0) && !$0.unicodeScalars.contains { (0xF000...0xF0FF).contains($0.value) }
                    })
            }.filter { !$0.isEmpty }
        }
        let left = lines(ours)
        let right = lines(theirs)
        return left.count == right.count && zip(left, right).allSatisfy { $0 == $1 || $0.hasSuffix($1) && $0.count - $1.count < 12 }
    }

    @Test(.enabled(if: isThere, "shared conformance data is absent"))
    func `nearly all blocks are those that another reader saw`() throws {
        var agreeing = 0
        var total = 0
        for file in try Self.files() {
            let reference = documents.appending(path: "reference/\(file.lastPathComponent).json")
            guard FileManager.default.fileExists(atPath: reference.path) else { continue }
            let theirs = try JSONDecoder().decode(Reference.self, from: Data(contentsOf: reference)).blocks.flatMap(\.pieces)
            let ours = Self.pieces(of: Reading(Array(try Data(contentsOf: file)), path: file.lastPathComponent).document)
            total += theirs.count
            var same = 0
            var at = 0
            for text in theirs {
                // A block that one of the two lacks must not make all others disagree.
                guard let found = ours[at...].prefix(20).firstIndex(where: { Self.agree($0, text) }) else {
                    print(
                        "docx conformance: \(file.lastPathComponent): not found: \(text.prefix(100).debugDescription); here: \(ours[at...].prefix(1))"
                    )
                    continue
                }
                at = found + 1
                same += 1
            }
            agreeing += same
            if ours.count != theirs.count {
                print("docx conformance: \(file.lastPathComponent): \(ours.count) blocks, reference \(theirs.count)")
            }
        }
        print("docx conformance: \(agreeing) of \(total) paragraphs and cells agree")
        #expect(total > 800)
        #expect(Double(agreeing) >= 0.99 * Double(total))
    }

    @Test(.enabled(if: isThere, "shared conformance data is absent"))
    func `every file is read or refused with a finding`() throws {
        for file in try Self.files() {
            let reading = Reading(Array(try Data(contentsOf: file)), path: file.lastPathComponent)
            let errors = reading.document.findings.filter { $0.level == .error }
            #expect(!reading.document.blocks.isEmpty || !errors.isEmpty && !reading.result.isComplete, "\(file.lastPathComponent)")
            if !reading.findings.isEmpty { print("docx conformance: \(file.lastPathComponent): \(reading.findings)") }
        }
    }
}
