import CZlib

/// Expands a raw deflate stream, RFC 1951, piece by piece.
struct Inflater: ~Copyable {
    /// What one step did.
    struct Step {
        /// The bytes that were taken and those that came out.
        let consumed: Int
        let produced: Int
        let outcome: Outcome
    }

    /// How a step ended.
    enum Outcome {
        case damaged
        case ended
        case more
    }

    /// The stream; on the heap, for zlib holds on to its address.
    private let stream: UnsafeMutablePointer<z_stream>
    /// Where expanded bytes come out.
    private let output: UnsafeMutableBufferPointer<UInt8>
    private let isReady: Bool

    /// The bytes that come out at a time, 64 KiB.
    private static let outputBytes = 64 << 10

    /// Makes ready for a stream.
    init() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        output = .allocate(capacity: Self.outputBytes)
        isReady = inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    }

    deinit {
        if isReady { inflateEnd(stream) }
        stream.deinitialize(count: 1)
        stream.deallocate()
        output.deallocate()
    }

    /// Takes bytes from an offset on and appends at most so many expanded ones to a buffer.
    mutating func step(_ input: [UInt8], from start: Int, into buffer: inout [UInt8], atMost limit: Int) -> Step {
        guard isReady else { return Step(consumed: 0, produced: 0, outcome: .damaged) }
        let stream = stream
        let room = min(limit, output.count)
        let status = input.withUnsafeBufferPointer { input in
            stream.pointee.next_in = input.baseAddress.map { UnsafeMutablePointer(mutating: $0 + start) }
            stream.pointee.avail_in = uInt(input.count - start)
            stream.pointee.next_out = output.baseAddress
            stream.pointee.avail_out = uInt(room)
            return inflate(stream, Z_NO_FLUSH)
        }
        let consumed = input.count - start - Int(stream.pointee.avail_in)
        let produced = room - Int(stream.pointee.avail_out)
        buffer.append(contentsOf: UnsafeBufferPointer(rebasing: output[..<produced]))
        switch status {
        case Z_OK, Z_BUF_ERROR: return Step(consumed: consumed, produced: produced, outcome: .more)
        case Z_STREAM_END: return Step(consumed: consumed, produced: produced, outcome: .ended)
        default: return Step(consumed: consumed, produced: produced, outcome: .damaged)
        }
    }
}
