public import Diagnostics

/// The files of a set of packs, wherever they come from: the binary itself or a folder.
public struct PackFiles: Sendable {
    /// One file.
    public struct File: Sendable {
        /// Its path below the folder of packs, with `/` between names.
        public let path: String
        /// What it holds.
        public let bytes: [UInt8]
        /// What its path says it is.
        let kind: Kind

        /// Makes a file.
        public init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
            kind = Kind(path)
        }
    }

    /// What a file of packs is, by where it lies.
    enum Kind: Hashable, Sendable {
        case form
        /// An item, of the pack in a folder.
        case item(folder: String)
        case other
        /// The head of the pack in a folder.
        case pack(folder: String)
        /// The published ids of the pack in a folder.
        case published(folder: String)
        case vocabulary

        init(_ path: String) {
            let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
            guard let name = parts.last, name.utf8.count > 5, Array(name.utf8.suffix(5)) == Array(".toml".utf8) else {
                self = .other
                return
            }
            let folders = parts.dropLast()
            if name == "pack.toml", !folders.isEmpty {
                self = .pack(folder: folders.joined(separator: "/"))
            } else if name == "published.toml", !folders.isEmpty {
                self = .published(folder: folders.joined(separator: "/"))
            } else if folders.last == "items", folders.count > 1 {
                self = .item(folder: folders.dropLast().joined(separator: "/"))
            } else if folders.first == "forms" {
                self = .form
            } else if folders.first == "vocabulary" {
                self = .vocabulary
            } else {
                self = .other
            }
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
