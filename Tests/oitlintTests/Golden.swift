import Foundation
import Testing

/// Compares output with a file in Golden/; with RECORD=1 in the environment writes the file and fails once.
func expectGolden(_ output: String, _ name: String, filePath: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation) throws
{
    let url = URL(fileURLWithPath: filePath).deletingLastPathComponent().appendingPathComponent("Golden/\(name)")
    try expectRecorded(output, at: url.path, sourceLocation: sourceLocation)
}

/// Compares output with a file anywhere; with RECORD=1 in the environment writes the file and fails once.
func expectRecorded(_ output: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let url = URL(fileURLWithPath: path)
    let name = url.lastPathComponent
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        let isSame = (try? String(contentsOf: url, encoding: .utf8)).map { Array($0.utf8) == Array(output.utf8) } ?? false
        guard !isSame else { return }
        try output.write(to: url, atomically: true, encoding: .utf8)
        Issue.record("recorded \(name): read the difference, then run again without RECORD", sourceLocation: sourceLocation)
        return
    }
    let expected = try String(contentsOf: url, encoding: .utf8)
    guard Array(output.utf8) != Array(expected.utf8) else { return }
    // Whole outputs are long: the first line that differs is what one looks for.
    let now = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let recorded = expected.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let line = zip(now, recorded).prefix { Array($0.utf8) == Array($1.utf8) }.count
    Issue.record(
        """
        \(name) differs at line \(line + 1); RECORD=1 writes it anew
        now:      \(line < now.count ? now[line] : "")
        recorded: \(line < recorded.count ? recorded[line] : "")
        """, sourceLocation: sourceLocation)
}
