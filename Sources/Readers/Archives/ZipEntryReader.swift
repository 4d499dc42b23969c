/// Gives the expanded bytes of one part, piece by piece, and checks them against the list of parts.
struct ZipEntryReader: ~Copyable {
    /// The part.
    let entry: ZipEntry
    private let limits: ZipLimits
    private var inflater = Inflater()
    private var input: [UInt8] = []
    private var inputStart = 0
    /// The offset in the file of the compressed bytes that come next, once the local header is read.
    private var offset: Int?
    private var compressedLeft: Int
    private var produced = 0
    private var sum: UInt32 = 0
    private var hasEnded = false

    /// Makes ready to read a part.
    init(_ entry: ZipEntry, limits: ZipLimits = ZipLimits()) {
        self.entry = entry
        self.limits = limits
        compressedLeft = entry.compressedSize
    }

    /// Appends at most so many expanded bytes to a buffer and says how many; 0 at the end, when size and check sum are known to be right.
    ///
    /// - Throws: Why the part cannot be read; what was appended is then not to be trusted.
    mutating func read(
        from source: inout some ByteSource & ~Copyable, into buffer: inout [UInt8], atMost limit: Int
    ) throws(ArchiveFailure) -> Int {
        guard !hasEnded, limit > 0 else { return 0 }
        if offset == nil { try open(&source) }
        let start = buffer.count
        let isAtEnd =
            entry.method == 0
            ? try copy(from: &source, into: &buffer, atMost: limit) : try inflate(from: &source, into: &buffer, atMost: limit)
        produced += buffer.count - start
        sum = checksum(buffer[start...], after: sum)
        guard produced <= entry.size, !isAtEnd || produced == entry.size else {
            throw .size(part: entry.name, stated: entry.size, found: produced)
        }
        if isAtEnd {
            hasEnded = true
            guard sum == entry.checksum else { throw .checksum(part: entry.name) }
        }
        return buffer.count - start
    }

    /// Reads the local header and holds it against the list of parts.
    private mutating func open(_ source: inout some ByteSource & ~Copyable) throws(ArchiveFailure) {
        guard !entry.isEncrypted else { throw .encrypted(part: entry.name) }
        guard entry.method == 0 || entry.method == 8 else { throw .compression(part: entry.name, method: entry.method) }
        guard entry.size <= limits.partBytes else { throw .limit(.partBytes(limits.partBytes, part: entry.name)) }
        guard entry.size <= limits.ratioFreeBytes || entry.size / max(entry.compressedSize, 1) <= limits.ratio else {
            throw .limit(.ratio(limits.ratio, part: entry.name))
        }
        let fixed = ZipEntry.localHeaderBytes
        let header = try source.part(at: entry.headerOffset, count: fixed + entry.rawName.count)
        let damage = ArchiveFailure.localHeader(part: entry.name)
        guard header.count == fixed + entry.rawName.count, header.starts(with: [0x50, 0x4B, 3, 4]),
            header.number16(at: 26) == entry.rawName.count, header[fixed...] == entry.rawName[...],
            header.number16(at: 8) == entry.method, header.number16(at: 6) & 1 == 0,
            header.number16(at: 6) & 8 != 0 || hasSameNumbers(header)
        else { throw damage }
        let data = entry.headerOffset + header.count + header.number16(at: 28)
        guard data <= entry.endLimit, entry.compressedSize <= entry.endLimit - data else { throw damage }
        offset = data
    }

    /// Whether check sum and sizes are those of the list; saturated sizes stand for those of the 64-bit field.
    private func hasSameNumbers(_ header: [UInt8]) -> Bool {
        func agrees(_ at: Int, _ size: Int) -> Bool {
            header.number32(at: at) == min(size, 0xFFFF_FFFF) || header.number32(at: at) == 0xFFFF_FFFF
        }
        return header.number32(at: 14) == Int(entry.checksum) && agrees(18, entry.compressedSize) && agrees(22, entry.size)
    }

    /// Appends bytes that are not compressed and says whether they were the last.
    private mutating func copy(
        from source: inout some ByteSource & ~Copyable, into buffer: inout [UInt8], atMost limit: Int
    ) throws(ArchiveFailure) -> Bool {
        guard entry.size == entry.compressedSize else {
            throw .size(part: entry.name, stated: entry.size, found: entry.compressedSize)
        }
        let piece = try take(min(limit, compressedLeft), from: &source)
        buffer += piece
        return compressedLeft == 0
    }

    /// Appends expanded bytes and says whether they were the last.
    private mutating func inflate(
        from source: inout some ByteSource & ~Copyable, into buffer: inout [UInt8], atMost limit: Int
    ) throws(ArchiveFailure) -> Bool {
        let end = buffer.count + limit
        while buffer.count < end {
            if inputStart == input.count {
                input = try take(min(limits.chunkBytes, compressedLeft), from: &source)
                inputStart = 0
            }
            let step = inflater.step(input, from: inputStart, into: &buffer, atMost: end - buffer.count)
            inputStart += step.consumed
            switch step.outcome {
            case .ended: return true
            case .more where step.consumed > 0 || step.produced > 0: continue
            case .damaged, .more: throw .inflate(part: entry.name, after: produced + buffer.count - (end - limit))
            }
        }
        return false
    }

    /// The next compressed bytes.
    private mutating func take(_ count: Int, from source: inout some ByteSource & ~Copyable) throws(ArchiveFailure) -> [UInt8] {
        let at = offset ?? 0
        let bytes = try source.part(at: at, count: count)
        guard bytes.count == count else { throw .inflate(part: entry.name, after: produced) }
        offset = at + count
        compressedLeft -= count
        return bytes
    }
}
