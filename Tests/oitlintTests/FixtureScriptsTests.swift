import Foundation
import Testing

/// Files that scripts have written are those that the scripts write.
struct FixtureScriptsTests {
    @Test(arguments: ["make_fixtures.py", "make_samples.py"])
    func `a file that a script has written is what it writes`(_ script: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "\(Program.package)/Tests/Fixtures/\(script)", "--check"]
        let out = Pipe()
        process.standardOutput = out
        try process.run()
        let stale = try out.fileHandleForReading.readToEnd().map { String(decoding: $0, as: UTF8.self) } ?? ""
        process.waitUntilExit()
        // 127: there is no Python here, so nobody can tell.
        if process.terminationStatus == 127 { return }
        #expect(stale == "", "python3 Tests/Fixtures/\(script) writes them anew")
        #expect(process.terminationStatus == 0)
    }
}
