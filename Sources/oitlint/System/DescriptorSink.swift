import Diagnostics
import Rendering

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Writes bytes to a file descriptor in large pieces, and remembers the first failure.
///
/// After a failure nothing more is written; `flush` must be called at the end.
struct DescriptorSink: ByteSink, Sendable {
    /// The bytes that are collected before they are written, 64 KiB: a system call costs nothing beside them.
    private static let pieceBytes = 64 << 10

    private let descriptor: Int32
    private var waiting: [UInt8] = []
    /// The system's number of the first error; nil while there is none.
    private(set) var errorNumber: Int32?

    /// Writes to a descriptor that stays open.
    init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Takes bytes.
    mutating func write(_ bytes: borrowing [UInt8]) {
        waiting += copy bytes
        if waiting.count >= DescriptorSink.pieceBytes { flush() }
    }

    /// Writes what is waiting.
    mutating func flush() {
        var start = 0
        while start < waiting.count, errorNumber == nil {
            let (count, problem) = waiting.withUnsafeBytes { bytes in
                let count = systemWrite(descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start)
                return (count, count < 0 ? errno : 0)
            }
            if count >= 0 {
                start += count
            } else if problem == EAGAIN {
                waitUntilWritable()
            } else if problem != EINTR {
                errorNumber = problem
            }
        }
        waiting.removeAll(keepingCapacity: true)
    }

    /// Whether writing failed for another reason than that nobody reads any more.
    var hasFailed: Bool { errorNumber.map { $0 != EPIPE } ?? false }

    /// What the system says of the failure.
    var failureText: String {
        errorNumber.flatMap { strerror($0) }.map { String(cString: $0) } ?? ""
    }

    /// Waits for a reader of a pipe that does not block.
    private func waitUntilWritable() {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&request, 1, -1)
    }
}

/// A sink that collects bytes before it hands them on.
protocol FlushableSink: ByteSink {
    /// Hands on what was collected.
    mutating func flush()
    /// Whether nothing that is written arrives any more.
    var isBroken: Bool { get }
}

extension DescriptorSink: FlushableSink {
    var isBroken: Bool { errorNumber != nil }
}

extension ByteSink {
    /// Takes a text.
    mutating func write(_ text: String) {
        write(Array(text.utf8))
    }

    /// Takes a text and ends the line.
    mutating func writeLine(_ text: String) {
        write(text + "\n")
    }
}

private func systemWrite(_ descriptor: Int32, _ address: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, address, count)
}

extension Message {
    /// Says that the output is not all there.
    static func unwritten(_ reason: String) -> Message {
        Message(Phrase(th: "เขียนผลไม่ได้ ({reason})", en: "the output cannot be written ({reason})"), [.init("reason", reason)])
    }
}
