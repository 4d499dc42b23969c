import Foundation

/// Where things are, found from the place of this file.
enum Folders {
    /// The package.
    static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The packs.
    static let rules = package.appending(path: "rules")

    /// Conformance data beside the package, or where `OITLINT_SHARED` says; nil when there is none.
    static let shared: URL? = {
        let beside = package.deletingLastPathComponent().appending(path: "shared")
        let shared = ProcessInfo.processInfo.environment["OITLINT_SHARED"].map { URL(filePath: $0) } ?? beside
        return FileManager.default.fileExists(atPath: shared.appending(path: "truth").path) ? shared : nil
    }()

    /// The files of an ending below a folder, by their path below it, sorted.
    static func files(below folder: URL, ending: String) throws -> [(path: String, bytes: [UInt8])] {
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return try names.filter { $0.hasSuffix(ending) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map {
            ($0, Array(try Data(contentsOf: folder.appending(path: $0))))
        }
    }
}
