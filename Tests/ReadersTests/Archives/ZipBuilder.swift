import CZlib

/// Builds an archive byte by byte, right or wrong as the test wishes.
struct ZipBuilder {
    /// One part, and what its headers say of it where that is not the truth.
    struct Part {
        var name: [UInt8]
        var content: [UInt8]
        var method = 8
        var flags = 0
        /// What the list says instead of the name, check sum, size or method.
        var listedName: [UInt8]?
        var listedChecksum: UInt32?
        var listedSize: Int?
        var listedCompressedSize: Int?
        var listedMethod: Int?
        var listedOffset: Int?
        /// Extra fields, in the local header and in the list.
        var localExtra: [UInt8] = []
        var listedExtra: [UInt8] = []
        /// Whether sizes and offset are written with 64 bits.
        var isWide = false
        /// Bytes that are taken for the compressed ones.
        var compressed: [UInt8]?

        init(_ name: String, _ content: String, method: Int = 8) {
            self.init(name, Array(content.utf8), method: method)
        }

        init(_ name: String, _ content: [UInt8], method: Int = 8) {
            self.name = Array(name.utf8)
            self.content = content
            self.method = method
            if name.utf8.contains(where: { $0 >= 0x80 }) { flags = 0x800 }
        }
    }

    var parts: [Part] = []
    /// Bytes in front, of which the list knows nothing.
    var prefix: [UInt8] = []
    var comment: [UInt8] = []
    /// Bytes behind everything.
    var suffix: [UInt8] = []
    /// Whether the end is written with 64 bits.
    var hasWideEnd = false
    /// What the end says instead of the number of parts.
    var statedCount: Int?
    /// The number of the disk that the end stands on.
    var disk = 0

    init(_ parts: [Part]) {
        self.parts = parts
    }

    /// The archive.
    var bytes: [UInt8] {
        var body: [UInt8] = []
        var list: [UInt8] = []
        for part in parts {
            let offset = body.count
            let data = part.compressed ?? (part.method == 8 ? deflated(part.content) : part.content)
            let sum = crc(part.content)
            let isStreamed = part.flags & 8 != 0
            let wideSizes = little(part.content.count, 8) + little(data.count, 8)
            let localExtra = (part.isWide ? little(1, 2) + little(16, 2) + wideSizes : []) + part.localExtra
            body += [0x50, 0x4B, 3, 4] + little(20, 2) + little(part.flags, 2) + little(part.method, 2) + little(0, 4)
            body += isStreamed ? little(0, 12) : little(Int(sum), 4) + sizes(data.count, part.content.count, isWide: part.isWide)
            body += little(part.name.count, 2) + little(localExtra.count, 2) + part.name + localExtra + data
            if isStreamed { body += [0x50, 0x4B, 7, 8] + little(Int(sum), 4) + little(data.count, 4) + little(part.content.count, 4) }

            let name = part.listedName ?? part.name
            let wide = little(1, 2) + little(24, 2) + wideSizes + little(offset, 8)
            let extra = part.listedExtra + (part.isWide ? wide : [])
            list += [0x50, 0x4B, 1, 2] + little(20, 2) + little(20, 2) + little(part.flags, 2)
            list += little(part.listedMethod ?? part.method, 2) + little(0, 4) + little(Int(part.listedChecksum ?? sum), 4)
            list += sizes(
                part.listedCompressedSize ?? data.count, part.listedSize ?? part.content.count, isWide: part.isWide)
            list += little(name.count, 2) + little(extra.count, 2) + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4)
            list += little(part.isWide ? 0xFFFF_FFFF : part.listedOffset ?? offset, 4) + name + extra
        }
        let count = statedCount ?? parts.count
        var end: [UInt8] = []
        if hasWideEnd {
            end += [0x50, 0x4B, 6, 6] + little(44, 8) + little(45, 2) + little(45, 2) + little(0, 8)
            end += little(count, 8) + little(count, 8) + little(list.count, 8) + little(body.count, 8)
            end += [0x50, 0x4B, 6, 7] + little(0, 4) + little(body.count + list.count, 8) + little(1, 4)
            end +=
                [0x50, 0x4B, 5, 6] + little(0, 4) + little(0xFFFF, 2) + little(0xFFFF, 2) + little(0xFFFF_FFFF, 4) + little(0xFFFF_FFFF, 4)
        } else {
            end +=
                [0x50, 0x4B, 5, 6] + little(disk, 2) + little(0, 2) + little(count, 2) + little(count, 2) + little(list.count, 4)
                + little(body.count, 4)
        }
        return prefix + body + list + end + little(comment.count, 2) + comment + suffix
    }

    private func sizes(_ compressed: Int, _ expanded: Int, isWide: Bool) -> [UInt8] {
        isWide ? little(0xFFFF_FFFF, 4) + little(0xFFFF_FFFF, 4) : little(compressed, 4) + little(expanded, 4)
    }
}

/// A number, least byte first.
func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
}

/// The CRC-32 of bytes.
func crc(_ bytes: [UInt8]) -> UInt32 {
    UInt32(truncatingIfNeeded: crc32(0, bytes, uInt(bytes.count)))
}

/// Compresses bytes as a raw deflate stream.
func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    var input = bytes
    var output = [UInt8](repeating: 0, count: bytes.count + bytes.count / 100 + 64)
    let count = output.count
    deflateInit2_(&stream, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    let left = input.withUnsafeMutableBufferPointer { input in
        output.withUnsafeMutableBufferPointer { output in
            stream.next_in = input.baseAddress
            stream.avail_in = uInt(input.count)
            stream.next_out = output.baseAddress
            stream.avail_out = uInt(count)
            deflate(&stream, Z_FINISH)
            return Int(stream.avail_out)
        }
    }
    deflateEnd(&stream)
    return Array(output[..<(count - left)])
}
