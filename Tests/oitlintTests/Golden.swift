import Foundation
import Testing

/// Compares output with a file in Golden/; with RECORD=1 in the environment writes the file and fails once.
func expectGolden(_ output: String, _ name: String, filePath: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation) throws
{
    let url = URL(fileURLWithPath: filePath).deletingLastPathComponent().appendingPathComponent("Golden/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        let isSame = (try? String(contentsOf: url, encoding: .utf8)).map { Array($0.utf8) == Array(output.utf8) } ?? false
        guard !isSame else { return }
        try output.write(to: url, atomically: true, encoding: .utf8)
        Issue.record("recorded \(name): read the difference, then run again without RECORD", sourceLocation: sourceLocation)
        return
    }
    let expected = try String(contentsOf: url, encoding: .utf8)
    #expect(Array(output.utf8) == Array(expected.utf8), "\(name) differs:\n\(output)", sourceLocation: sourceLocation)
}
