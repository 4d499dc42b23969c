/// Where rendered bytes go, in pieces of about 64 KiB.
public protocol ByteSink {
    /// Takes the next bytes of the output, UTF-8.
    mutating func write(_ bytes: borrowing [UInt8])
}

/// Keeps rendered bytes in memory.
public struct ByteCollector: ByteSink, Sendable {
    /// What has been written so far.
    public private(set) var bytes: [UInt8] = []

    /// Makes an empty collector.
    public init() {}

    /// Keeps the bytes.
    public mutating func write(_ bytes: borrowing [UInt8]) {
        self.bytes += copy bytes
    }

    /// What has been written so far, as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// The size at which rendered bytes are handed on: large enough that a system call costs nothing, small enough to stay in the cache.
let flushThreshold = 64 * 1024

extension Array where Element == UInt8 {
    /// Hands the bytes on when there are enough of them, and keeps the memory.
    mutating func drain(into sink: inout some ByteSink, always: Bool = false) {
        guard count >= flushThreshold || (always && !isEmpty) else { return }
        sink.write(self)
        removeAll(keepingCapacity: true)
    }

    /// Appends a text.
    mutating func append(_ text: String) {
        append(contentsOf: text.utf8)
    }

    /// Appends one ASCII character a number of times.
    mutating func append(_ scalar: Unicode.Scalar, times count: Int) {
        guard count > 0 else { return }
        append(contentsOf: repeatElement(UInt8(truncatingIfNeeded: scalar.value), count: count))
    }

    /// Appends a whole number in decimal digits.
    mutating func append(number: Int) {
        let first = count
        var rest = number.magnitude
        repeat {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        if number < 0 { append(UInt8(ascii: "-")) }
        self[first...].reverse()
    }
}
