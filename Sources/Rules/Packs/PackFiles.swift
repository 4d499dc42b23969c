public import Diagnostics

/// The files of a set of packs, wherever they come from: the binary itself or a folder.
public struct PackFiles: Sendable {
    /// One file.
    public struct File: Sendable {
        /// Its path below the folder of packs, with `/` between names.
        public let path: String
        /// What it holds.
        public let bytes: [UInt8]

        /// Makes a file.
        public init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    /// The folder's name as shown in front of paths, such as `rules`.
    public let root: String
    /// The files, sorted by path.
    public let files: [File]

    /// Makes a set of files.
    public init(root: String, files: [File]) {
        self.root = root
        self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// The records of the files, for an outcome about packs.
    public var records: [FileRecord] {
        files.map { FileRecord(path: root + "/" + $0.path, format: "toml") }
    }
}
