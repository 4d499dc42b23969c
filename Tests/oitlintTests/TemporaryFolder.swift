import Foundation

/// A folder that is there as long as the value.
final class TemporaryFolder: Sendable {
    /// Its absolute path, without links.
    let path: String

    /// Makes a folder with files, by path and text; a path that ends in `/` is an empty folder.
    init(_ files: [String: String] = [:]) throws {
        let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appendingPathComponent("oitlint-\(UUID().uuidString)")
        path = url.path
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for (name, text) in files {
            let file = url.appendingPathComponent(name)
            let folder = name.hasSuffix("/") ? file : file.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            if !name.hasSuffix("/") { try text.write(to: file, atomically: true, encoding: .utf8) }
        }
    }

    /// Writes a file whose name is taken byte by byte.
    func write(_ name: String, _ text: String) throws {
        guard let file = fopen("\(path)/\(name)", "w") else { throw CocoaError(.fileWriteUnknown) }
        fputs(text, file)
        fclose(file)
    }

    /// Makes a symbolic link.
    func link(_ name: String, to destination: String) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: destination)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}
