import Foundation
import Testing

/// Whether the system's Python can be run.
private let hasPython: Bool = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "--version"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    // A system without `env` has no Python that could be found either.
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
}()

/// Files that scripts have written are those that the scripts write.
struct FixtureScriptsTests {
    @Test(.enabled(if: hasPython, "Python 3 is absent"), arguments: ["make_fixtures.py", "make_samples.py"])
    func `a file that a script has written is what it writes`(_ script: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "\(Program.package)/Tests/Fixtures/\(script)", "--check"]
        let out = Pipe()
        process.standardOutput = out
        try process.run()
        let stale = try out.fileHandleForReading.readToEnd().map { String(decoding: $0, as: UTF8.self) } ?? ""
        process.waitUntilExit()
        #expect(stale == "", "python3 Tests/Fixtures/\(script) writes them anew")
        #expect(process.terminationStatus == 0)
    }
}
