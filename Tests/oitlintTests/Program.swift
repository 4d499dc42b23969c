import Foundation
import Testing

@testable import oitlint

/// The program as it was built beside the tests, run as its users do.
enum Program {
    /// The folder of the package; output names files relative to it.
    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// The program, which the build puts beside the bundle of tests.
    static let executable: URL? = {
        let bundles = Bundle.allBundles.map(\.bundleURL) + [Bundle.main.bundleURL, URL(fileURLWithPath: CommandLine.arguments[0])]
        let folders = bundles.flatMap { [$0, $0.deletingLastPathComponent()] }
        return folders.map { $0.appendingPathComponent("oitlint") }.first { url in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && !isFolder.boolValue
        }
    }()

    /// Runs the program in a folder, without a terminal and in no locale; what it writes can be sent to a device instead.
    static func run(
        _ words: [String], input: String = "", in folder: String = package, to device: String? = nil, variables: [String: String] = [:]
    ) throws -> Answer {
        let files = try TemporaryFolder(["in": input, "out": "", "trouble": ""])
        let program: URL = try #require(executable, "the program is not beside the tests")
        let out: FileHandle = try #require(FileHandle(forWritingAtPath: device ?? "\(files.path)/out"))
        let process = Process()
        process.executableURL = program
        process.arguments = words
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = variables
        process.standardInput = FileHandle(forReadingAtPath: "\(files.path)/in")
        process.standardOutput = out
        process.standardError = FileHandle(forWritingAtPath: "\(files.path)/trouble")
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        return Answer(
            status: try #require(ExitStatus(rawValue: process.terminationStatus)),
            out: try String(contentsOfFile: "\(files.path)/out", encoding: .utf8),
            trouble: try String(contentsOfFile: "\(files.path)/trouble", encoding: .utf8))
    }
}
