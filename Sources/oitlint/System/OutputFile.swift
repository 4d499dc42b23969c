import Diagnostics
import Rendering

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Why a file of the output is not there as it should be.
struct OutputFailure: Error, Equatable, Sendable {
    let path: String
    /// What the system says.
    let reason: String

    /// What is wrong, one phrase.
    var message: Message {
        Message(
            Phrase(th: "เขียนไฟล์ผลไม่ได้ ({path}: {reason})", en: "the output cannot be written ({path}: {reason})"),
            [.init("path", path), .init("reason", reason)])
    }
}

/// A file that gets its new content all at once: who reads it finds the old content or the new, never a part.
///
/// The bytes go to a file beside it, which takes its name in the end, rename(2). A device, a pipe or a socket is written as it is.
struct OutputFile: ~Copyable {
    private let path: String
    /// The file that gets the name in the end, symbolic links followed.
    private let target: String
    /// The file that is written; the target itself where that is no ordinary file.
    private let temporary: String?
    private let descriptor: Int32
    /// Takes the bytes.
    var sink: DescriptorSink
    private var isClosed = false

    /// Begins a file.
    ///
    /// - Throws: what the system says when it cannot be made.
    init(_ path: String) throws(OutputFailure) {
        self.path = path
        target = FileSystem.absolute(path) ?? path
        switch FileSystem.kind(target) {
        case .folder, .other:
            temporary = nil
            descriptor = open(target, O_WRONLY | O_CLOEXEC)
        case .file, .missing:
            // Not made of the file's own name, which may already be as long as a name can be.
            let name = Path.join(Path.folder(of: target), ".\(Version.name)-\(getpid())")
            temporary = name
            descriptor = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
        }
        guard descriptor >= 0 else { throw OutputFailure(path: path, reason: OutputFile.reason(errno)) }
        if temporary != nil { OutputFile.copyMode(of: target, to: descriptor) }
        sink = DescriptorSink(descriptor)
    }

    /// Writes what is left and gives the file its name.
    ///
    /// - Throws: the first thing that went wrong since it was begun; the old file is then still there.
    consuming func close() throws(OutputFailure) {
        sink.flush()
        var problem = sink.errorNumber
        isClosed = true
        // The name may be on the disk before the bytes are, if nobody asks for them first.
        if problem == nil, temporary != nil, fsync(descriptor) != 0, errno != EINVAL { problem = errno }
        if closeDescriptor(descriptor) != 0, problem == nil { problem = errno }
        if let temporary {
            if problem == nil, rename(temporary, target) != 0 { problem = errno }
            if problem != nil { unlink(temporary) }
        }
        if let problem { throw OutputFailure(path: path, reason: OutputFile.reason(problem)) }
    }

    deinit {
        guard !isClosed else { return }
        _ = closeDescriptor(descriptor)
        if let temporary { unlink(temporary) }
    }

    /// Why a file cannot be made, as far as one can see without making it; nil when nothing is in the way.
    static func problem(with path: String) -> Message? {
        let target = FileSystem.absolute(path) ?? path
        switch FileSystem.kind(target) {
        case .folder: return OutputFailure(path: path, reason: reason(EISDIR)).message
        case .other: return access(target, W_OK) == 0 ? nil : OutputFailure(path: path, reason: reason(errno)).message
        case .file, .missing:
            // The folder must take a new file, whatever the old one allows.
            return access(Path.folder(of: target), W_OK | X_OK) == 0 ? nil : OutputFailure(path: path, reason: reason(errno)).message
        }
    }

    /// Gives the new file the permissions of the old one.
    private static func copyMode(of path: String, to descriptor: Int32) {
        var information = stat()
        guard stat(path, &information) == 0 else { return }
        _ = fchmod(descriptor, information.st_mode & 0o777)
    }

    private static func reason(_ number: Int32) -> String {
        strerror(number).map { String(cString: $0) } ?? String(number)
    }
}

private func closeDescriptor(_ descriptor: Int32) -> Int32 {
    close(descriptor)
}
