/// Where bytes come from, piece by piece.
public protocol ByteSource: ~Copyable {
    /// Appends at most so many bytes to a buffer and says how many; 0 only at the end.
    ///
    /// - Throws: Why the bytes cannot be had.
    mutating func read(into buffer: inout [UInt8], atMost limit: Int) throws(ReadFailure) -> Int
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
}
