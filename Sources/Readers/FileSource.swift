#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Gives the bytes of a file, a pipe or standard input.
///
/// The file is opened by the first read, so that a missing file is reported where all trouble is.
public struct FileSource: ByteSource, ~Copyable, Sendable {
    /// The path that stands for standard input.
    public static let standardInput = "-"

    private let path: String
    private var descriptor: Int32 = -1
    /// The number of bytes of a regular file that is read from its beginning; nil for everything else.
    private var size: Int?

    /// Names a file; `-` is standard input.
    public init(path: String) {
        self.path = path
    }

    deinit {
        if descriptor > STDIN_FILENO { close(descriptor) }
    }

    /// Appends the next bytes of the file to a buffer.
    ///
    /// - Throws: Why the file cannot be opened or read.
    public mutating func read(into buffer: inout [UInt8], atMost limit: Int) throws(ReadFailure) -> Int {
        try fill(&buffer, at: nil, atMost: limit)
    }

    /// The number of bytes of a regular file; nil for a pipe or a terminal.
    public var length: Int? {
        mutating get throws(ReadFailure) {
            if descriptor < 0 { try open() }
            return size
        }
    }

    /// Appends bytes from an offset on to a buffer.
    ///
    /// - Throws: Why the file cannot be opened or read.
    public mutating func read(at offset: Int, into buffer: inout [UInt8], atMost limit: Int) throws(ReadFailure) -> Int {
        guard offset >= 0 else { return 0 }
        return try fill(&buffer, at: offset, atMost: limit)
    }

    /// Appends bytes from an offset on, or from where the last reading ended.
    private mutating func fill(_ buffer: inout [UInt8], at offset: Int?, atMost limit: Int) throws(ReadFailure) -> Int {
        if descriptor < 0 { try open() }
        guard limit > 0 else { return 0 }
        var count = 0
        var problem: Int32 = 0
        buffer.append(addingCapacity: limit) { (span: inout OutputSpan<UInt8>) in
            span.withUnsafeMutableBufferPointer { bytes, filled in
                let address = UnsafeMutableRawPointer(bytes.baseAddress)
                repeat {
                    count = offset.map { systemRead(descriptor, address, limit, at: $0) } ?? systemRead(descriptor, address, limit)
                    problem = count < 0 ? errno : 0
                } while problem == EINTR
                filled = max(count, 0)
            }
        }
        guard count >= 0 else { throw ReadFailure(errorNumber: problem) }
        return count
    }

    private mutating func open() throws(ReadFailure) {
        let opened = path == FileSource.standardInput ? STDIN_FILENO : systemOpen(path)
        guard opened >= 0 else { throw ReadFailure(errorNumber: errno) }
        descriptor = opened
        var information = stat()
        guard fstat(opened, &information) == 0 else { throw ReadFailure(errorNumber: errno) }
        if information.st_mode & S_IFMT == S_IFDIR { throw .directory }
        if information.st_mode & S_IFMT == S_IFREG, lseek(opened, 0, SEEK_CUR) == 0 { size = Int(information.st_size) }
    }
}

extension ReadFailure {
    /// What the system says of going back in a pipe.
    static let notSeekable = ReadFailure.inputOutput(ESPIPE)

    /// Says what an error number of the system means.
    init(errorNumber: Int32) {
        switch errorNumber {
        case EACCES, EPERM: self = .noPermission
        case EISDIR: self = .directory
        case ENOENT, ENOTDIR: self = .missing
        default: self = .inputOutput(errorNumber)
        }
    }
}

private func systemOpen(_ path: String) -> Int32 {
    open(path, O_RDONLY | O_CLOEXEC)
}

private func systemRead(_ descriptor: Int32, _ address: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, address, count)
}

private func systemRead(_ descriptor: Int32, _ address: UnsafeMutableRawPointer?, _ count: Int, at offset: Int) -> Int {
    pread(descriptor, address, count, off_t(offset))
}
