extension [UInt8] {
    /// The 16-bit number at an offset, least byte first; there must be two bytes.
    func number16(at offset: Int) -> Int {
        Int(self[offset]) | Int(self[offset + 1]) << 8
    }

    /// The 32-bit number at an offset, least byte first; there must be four bytes.
    func number32(at offset: Int) -> Int {
        number16(at: offset) | number16(at: offset + 2) << 16
    }

    /// The 64-bit number at an offset, least byte first; nil when it is beyond every file, and there must be eight bytes.
    func number64(at offset: Int) -> Int? {
        let high = number32(at: offset + 4)
        return high < 1 << 30 ? high << 32 | number32(at: offset) : nil
    }
}

extension ByteSource where Self: ~Copyable {
    /// The bytes from an offset on; fewer than asked for only where the source ends.
    mutating func bytes(at offset: Int, count: Int) throws(ReadFailure) -> [UInt8] {
        var buffer: [UInt8] = []
        while buffer.count < count {
            let read = try read(at: offset + buffer.count, into: &buffer, atMost: count - buffer.count)
            guard read > 0 else { break }
        }
        return buffer
    }
}
