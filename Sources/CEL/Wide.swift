/// A 128-bit integer kept as two words.
///
/// Swift 6.3.1 on x86-64 reads a struct with an `Int128` inside, passed on the stack, as if it were aligned to 16 bytes,
/// and crashes when it is not (seen in `Optional<CELDecimal>` arguments, debug build); two words are aligned to 8.
struct Wide: Hashable, Sendable {
    private let high: Int64
    private let low: UInt64

    @inline(__always)
    init(_ value: Int128) {
        high = Int64(truncatingIfNeeded: value >> 64)
        low = UInt64(truncatingIfNeeded: value)
    }

    @inline(__always)
    var value: Int128 {
        Int128(high) << 64 | Int128(low)
    }
}
