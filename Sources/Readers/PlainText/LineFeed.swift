import Diagnostics

/// Takes a text line by line, whatever its line ends, and cuts lines that are beyond the limit.
struct LineFeed {
    private let limits: ReadLimits
    /// The bytes that are held.
    private(set) var bytes: [UInt8] = []
    /// The current line without its end, as offsets into `bytes`.
    private(set) var range = 0..<0
    /// The 1-based number of the current line.
    private(set) var number: Int32 = 0
    /// Whether the current line was cut at the limit.
    private(set) var isCut = false
    /// Why no more could be read.
    private(set) var failure: ReadFailure?
    /// The first byte that was not taken yet.
    private var at = 0
    /// The first byte that was not searched for a line end.
    private var searched = 0
    /// The number of the line that `at` stands in.
    private var line: Int32 = 1
    /// Whether the rest of a line that was cut is being passed over.
    private var isSkipping = false

    init(limits: ReadLimits) {
        self.limits = limits
    }

    /// Goes to the next line; false when there is none.
    mutating func next(_ feed: inout TextFeed, from source: inout some ByteSource & ~Copyable) -> Bool {
        while true {
            var end = max(at, searched)
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            searched = end
            let isEnd = feed.isAtEnd || failure != nil
            if isSkipping {
                at = end
            } else if end - at > limits.fieldBytes {
                take(scalarStart(at + limits.fieldBytes))
                isCut = true
                isSkipping = true
                return true
            }
            // An LF may follow a CR that the bytes end in.
            if end < bytes.count, bytes[end] == 0x0A || end + 1 < bytes.count || isEnd {
                let wasSkipping = isSkipping
                take(end)
                at = end + (bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? 2 : 1)
                line = nextLine(line)
                isSkipping = false
                if wasSkipping { continue }
                return true
            }
            if isEnd {
                guard at < bytes.count, !isSkipping else { return false }
                take(bytes.count)
                return true
            }
            bytes.removeSubrange(..<at)
            searched -= at
            at = 0
            do throws(ReadFailure) {
                // A line longer than a chunk is held whole, so each time at least as much again is read.
                try feed.fill(&bytes, from: &source, atMost: max(limits.chunkBytes, bytes.count), line: line, column: isSkipping ? 0 : 1)
            } catch {
                failure = error
            }
        }
    }

    private mutating func take(_ end: Int) {
        range = at..<end
        number = line
        isCut = false
        at = end
    }

    private func scalarStart(_ offset: Int) -> Int {
        var at = offset
        while at > 0, at > offset - 4, bytes[at] & 0xC0 == 0x80 { at -= 1 }
        return at
    }
}
