import Readers

/// Reads a folder of packs.
enum RulesFolder {
    /// One file of a pack: its path below the folder, and what it holds.
    typealias File = (path: String, bytes: [UInt8])

    /// The largest file that is read, 16 MiB: ten times all packs together.
    static let largest = 16 << 20

    /// All TOML files of a folder and the folders in it, sorted by the bytes of their paths; hidden ones are left out.
    ///
    /// - Throws: what is not there or cannot be read.
    static func files(in folder: String) throws(EngineFailure) -> [File] {
        try names(in: folder).map { name throws(EngineFailure) in (name, try bytes(of: Path.join(folder, name))) }
    }

    /// The paths of all TOML files of a folder and the folders in it; nil when they cannot be told.
    static func paths(in folder: String) -> [String]? {
        (try? names(in: folder))?.map { Path.join(folder, $0) }
    }

    /// The paths of the files below the folder, sorted by their bytes.
    private static func names(in folder: String) throws(EngineFailure) -> [String] {
        guard FileSystem.kind(folder) == .folder else { throw .noFolder(folder) }
        var files: [String] = []
        var folders: Set<FileSystem.Identity> = []
        var steps = [""]
        while let step = steps.popLast() {
            let path = Path.join(folder, step)
            guard let identity = FileSystem.identity(path), folders.insert(identity).inserted else { continue }
            guard let names = FileSystem.names(in: path) else { throw .unreadable(path) }
            for name in names where name.utf8.first != UInt8(ascii: ".") {
                let inner = Path.join(step, name)
                if FileSystem.kind(Path.join(folder, inner)) == .folder {
                    steps.append(inner)
                } else if Path.suffix(of: name) == "toml" {
                    files.append(inner)
                }
            }
        }
        return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// What a file holds.
    static func bytes(of path: String) throws(EngineFailure) -> [UInt8] {
        var source = FileSource(path: path)
        var bytes: [UInt8] = []
        do throws(ReadFailure) {
            while bytes.count <= largest {
                if try source.read(into: &bytes, atMost: 256 << 10) == 0 { return bytes }
            }
        } catch {
            throw .unreadable(path)
        }
        throw .unreadable(path)
    }
}
