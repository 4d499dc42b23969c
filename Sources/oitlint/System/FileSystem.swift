import Readers

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the system says about files and folders.
enum FileSystem {
    /// What stands at a path.
    enum Kind: Equatable, Sendable {
        case file
        case folder
        case missing
        /// A pipe, a device or a socket.
        case other
    }

    /// One file or folder, whatever it is called.
    struct Identity: Hashable, Sendable {
        let device: UInt64
        let number: UInt64
    }

    /// Says what stands at a path, symbolic links followed.
    static func kind(_ path: String) -> Kind {
        var information = stat()
        guard stat(path, &information) == 0 else { return .missing }
        switch information.st_mode & S_IFMT {
        case S_IFDIR: return .folder
        case S_IFREG: return .file
        default: return .other
        }
    }

    /// Tells a file from others, symbolic links followed; nil when there is none.
    static func identity(_ path: String) -> Identity? {
        var information = stat()
        guard stat(path, &information) == 0 else { return nil }
        return Identity(device: UInt64(truncatingIfNeeded: information.st_dev), number: UInt64(truncatingIfNeeded: information.st_ino))
    }

    /// The number of bytes of a file; nil when there is no such file.
    static func size(_ path: String) -> Int? {
        var information = stat()
        guard stat(path, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(information.st_size)
    }

    /// The absolute path of what stands at a path, without links and dots; nil when there is nothing.
    static func absolute(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Makes a folder, with those above it that are missing; one that is there is left.
    static func makeFolder(_ path: String) throws(OutputFailure) {
        if kind(path) == .folder { return }
        let above = Path.folder(of: path)
        if !above.isEmpty, above != path { try makeFolder(above) }
        guard mkdir(path, 0o777) == 0 || kind(path) == .folder else {
            throw OutputFailure(path: path, reason: strerror(errno).map { String(cString: $0) } ?? String(errno))
        }
    }

    /// The bytes of a file; nil when it cannot be read, or has more of them.
    static func bytes(of path: String, atMost limit: Int) -> [UInt8]? {
        var source = FileSource(path: path)
        var bytes: [UInt8] = []
        do throws(ReadFailure) {
            while try source.read(into: &bytes, atMost: 1 << 20) > 0 {
                if bytes.count > limit { return nil }
            }
        } catch {
            return nil
        }
        return bytes
    }

    /// The names in a folder, sorted by their bytes; nil when it cannot be read.
    static func names(in folder: String) -> [String]? {
        guard let handle = opendir(folder) else { return nil }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
