import Diagnostics
import Documents
import Foundation
import Readers
import Testing

/// Where outside data lies: beside the package, or where the environment says.
private let shared: URL = {
    if let path = ProcessInfo.processInfo.environment["OITLINT_SHARED"] { return URL(filePath: path) }
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return package.deletingLastPathComponent().appending(path: "shared")
}()

private let csv = shared.appending(path: "conformance/csv")
private let json = shared.appending(path: "conformance/json")

private func isThere(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path) }

private func files(in folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
    return (found?.allObjects as? [URL] ?? []).filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
        .sorted { $0.path < $1.path }
}

@Suite struct ConformanceTests {
    private struct ParseCase: Decodable {
        let id: String
        let file: String
        let rows: [[String]]?
    }

    @Test(.enabled(if: isThere(csv.appending(path: "parse-cases.jsonl")), "shared conformance data is absent"))
    func `every parse case gives its rows`() throws {
        let lines = try String(contentsOf: csv.appending(path: "parse-cases.jsonl"), encoding: .utf8).split(separator: "\n")
        #expect(lines.count >= 11)
        for line in lines {
            let one = try JSONDecoder().decode(ParseCase.self, from: Data(line.utf8))
            let bytes = Array(try Data(contentsOf: csv.appending(path: one.file)))
            if let rows = one.rows { #expect(Reading(bytes, path: one.file).rows == rows, "\(one.id)") }
        }
    }

    @Test(.enabled(if: isThere(csv), "shared conformance data is absent"))
    func `every odd file gives rows or a finding and the same in small pieces`() throws {
        let all = files(in: csv).filter { !$0.path.hasSuffix(".md") }
        #expect(all.count > 100)
        for file in all {
            let bytes = Array(try Data(contentsOf: file))
            let reading = Reading(bytes, path: file.lastPathComponent)
            #expect(!reading.document.blocks.isEmpty || !reading.document.findings.isEmpty, "\(file.lastPathComponent)")
            if bytes.count < 2_000 {
                for chunk in [1, 7, 64] {
                    #expect(
                        Reading(bytes, path: file.lastPathComponent, chunk: chunk).all == reading.all, "\(file.lastPathComponent), \(chunk)"
                    )
                }
            }
        }
    }

    @Test(.enabled(if: isThere(json), "shared conformance data is absent"))
    func `JSON that must be refused is and JSON that must be accepted is`() throws {
        let all = files(in: json).filter { $0.pathExtension == "json" }
        #expect(all.count > 100)
        for file in all {
            let name = file.lastPathComponent
            let bytes = Array(try Data(contentsOf: file))
            guard bytes.count < 50_000 else { continue }
            let reading = Reading(bytes, path: name, format: .json)
            let errors = reading.document.findings.filter { $0.level == .error && $0.rule != "json/duplicate-key" }
            if name.hasPrefix("y_") { #expect(errors.isEmpty, "\(name): \(reading.findings)") }
            if name.hasPrefix("n_") { #expect(!errors.isEmpty, "\(name)") }
            for chunk in [1, 5] where bytes.count < 2_000 {
                #expect(Reading(bytes, path: name, format: .json, chunk: chunk).all == reading.all, "\(name), \(chunk)")
            }
        }
    }

    @Test(.enabled(if: isThere(shared.appending(path: "reports")), "shared reports are absent"))
    func `every report has tables and paragraphs`() throws {
        for file in files(in: shared.appending(path: "reports")) where file.pathExtension == "txt" {
            let reading = Reading(Array(try Data(contentsOf: file)), path: file.lastPathComponent)
            #expect(reading.result.format == .text)
            #expect(!reading.document.tables.isEmpty, "\(file.lastPathComponent)")
            #expect(!reading.document.paragraphs.isEmpty)
            #expect(reading.findings == [])
        }
    }
}
