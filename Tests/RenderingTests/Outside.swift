import Foundation

/// Programs and schemas from outside, which tests hold output against where they are there.
enum Outside {
    /// Schemas of output formats: beside the package, or where the environment says.
    static let schemas: URL = {
        if let path = ProcessInfo.processInfo.environment["OITLINT_SHARED"] {
            return URL(filePath: path).appending(path: "conformance/sarif")
        }
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return package.deletingLastPathComponent().appending(path: "shared/conformance/sarif")
    }()

    static let hasSchemas = FileManager.default.fileExists(atPath: schemas.path)

    /// The interpreter of Python: the one the environment names, which may have more modules, else the system's.
    static let python = ProcessInfo.processInfo.environment["OITLINT_PYTHON"] ?? "python3"

    static let hasPython = (try? run("print(1)"))?.status == 0

    static let hasJSONSchema = (try? run("import jsonschema"))?.status == 0
    static let hasLXML = (try? run("import lxml.etree"))?.status == 0

    /// Runs a script with arguments and gives what it says, errors and all.
    static func run(_ script: String, _ arguments: [String] = []) throws -> (status: Int32, text: String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [python, "-c", script] + arguments
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }
}
