/// Where bytes come from, piece by piece.
public protocol ByteSource: ~Copyable {
    /// Appends at most so many bytes to a buffer and says how many; 0 only at the end.
    ///
    /// - Throws: Why the bytes cannot be had.
    mutating func read(into buffer: inout [UInt8], atMost limit: Int) throws(ReadFailure) -> Int

    /// The number of bytes in all, for a source that can be read at any offset; nil for one that cannot, such as a pipe.
    ///
    /// - Throws: Why the bytes cannot be had.
    var length: Int? { mutating get throws(ReadFailure) }

    /// Appends at most so many bytes from an offset on and says how many; 0 only at or behind the end. Moves no other reading.
    ///
    /// - Throws: Why the bytes cannot be had.
    mutating func read(at offset: Int, into buffer: inout [UInt8], atMost limit: Int) throws(ReadFailure) -> Int
}

extension ByteSource where Self: ~Copyable {
    /// Nil: the bytes come one after the other.
    public var length: Int? {
        mutating get throws(ReadFailure) { nil }
    }

    /// Gives nothing, as there is no going back.
    public mutating func read(at offset: Int, into buffer: inout [UInt8], atMost limit: Int) throws(ReadFailure) -> Int {
        0
    }
}

/// Why bytes cannot be had.
public enum ReadFailure: Error, Hashable, Sendable {
    /// The path is a folder.
    case directory
    /// The system refused, with its error number.
    case inputOutput(Int32)
    /// There is nothing at the path.
    case missing
    /// The file may not be read.
    case noPermission
}

/// Gives bytes that are in memory.
public struct MemorySource: ByteSource, Sendable {
    private let bytes: [UInt8]
    private var at = 0

    /// Gives these bytes.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Appends the next bytes to a buffer.
    public mutating func read(into buffer: inout [UInt8], atMost limit: Int) throws(ReadFailure) -> Int {
        let count = min(max(limit, 0), bytes.count - at)
        buffer += bytes[at..<at + count]
        at += count
        return count
    }

    /// The number of bytes.
    public var length: Int? {
        mutating get throws(ReadFailure) { bytes.count }
    }

    /// Appends bytes from an offset on to a buffer.
    public mutating func read(at offset: Int, into buffer: inout [UInt8], atMost limit: Int) throws(ReadFailure) -> Int {
        guard offset >= 0, offset < bytes.count, limit > 0 else { return 0 }
        let end = min(limit, bytes.count - offset) + offset
        buffer += bytes[offset..<end]
        return end - offset
    }
}
