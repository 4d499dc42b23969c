import Foundation

/// Programs of the system, run where they are there.
enum Outside {
    /// Where a program lies by the search path; nil when it is not installed.
    static func path(of name: String) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    static func has(_ name: String) -> Bool { path(of: name) != nil }

    /// What a program writes to standard output and standard error together, and its exit status.
    static func run(
        _ name: String, _ words: [String], in folder: String, variables: [String: String] = [:]
    ) throws -> (status: Int32, text: String) {
        guard let path = path(of: name) else { throw CocoaError(.fileNoSuchFile) }
        let files = try TemporaryFolder(["out": ""])
        guard let out = FileHandle(forWritingAtPath: "\(files.path)/out") else { throw CocoaError(.fileWriteUnknown) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = words
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ProcessInfo.processInfo.environment.filter { ["HOME", "PATH", "TMPDIR"].contains($0.key) }
            .merging(variables) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = out
        process.standardError = out
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, try String(contentsOfFile: "\(files.path)/out", encoding: .utf8))
    }

    /// The search path with the folder of the program in front.
    static var searchPath: String {
        let folder = Program.executable?.deletingLastPathComponent().path ?? "."
        return "\(folder):\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")"
    }
}
