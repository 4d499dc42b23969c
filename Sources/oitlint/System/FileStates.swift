#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What can be seen of files without reading them, so that a change is noticed.
struct FileStates: Equatable {
    /// A file as it is at one moment; another file under the same name is another state.
    private struct State: Hashable {
        let device: UInt64
        let number: UInt64
        let size: Int64
        let seconds: Int
        let nanoseconds: Int
        /// A file can be locked by the program that has it open, and become readable without changing.
        let isReadable: Bool
    }

    private var states: [String: State] = [:]

    /// Looks at files; those that are not there are left out.
    init(of paths: some Sequence<String>) {
        for path in paths {
            var information = stat()
            guard stat(path, &information) == 0 else { continue }
            #if canImport(Darwin)
                let changed = information.st_mtimespec
            #else
                let changed = information.st_mtim
            #endif
            states[path] = State(
                device: UInt64(truncatingIfNeeded: information.st_dev), number: UInt64(truncatingIfNeeded: information.st_ino),
                size: Int64(information.st_size), seconds: changed.tv_sec, nanoseconds: changed.tv_nsec,
                isReadable: access(path, R_OK) == 0)
        }
    }

    /// The number of files that are there.
    var count: Int { states.count }

    /// The files that are new, gone or changed since an earlier look, sorted.
    func changes(since earlier: FileStates) -> [String] {
        Set(states.keys).union(earlier.states.keys).filter { states[$0] != earlier.states[$0] }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Whether a file that was there at an earlier look is gone.
    func lacks(anyOf earlier: FileStates) -> Bool { earlier.states.keys.contains { states[$0] == nil } }
}
