/// Follows lines and columns through a buffer that slides, counting each byte once.
struct PositionTracker {
    /// The offset in the buffer that `position` speaks of.
    private(set) var mark = 0
    /// Where that is in the file.
    private(set) var position = TextPosition()
    /// The offset in the buffer at which that line begins; negative when it is no longer held.
    private(set) var lineStart = 0

    /// Moves on to an offset; an offset before the mark changes nothing.
    mutating func advance(to offset: Int, in bytes: [UInt8]) {
        guard offset > mark else { return }
        let line = position.line
        position.advance(over: bytes, mark..<offset)
        mark = offset
        guard position.line != line else { return }
        var start = offset
        while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
        lineStart = start
    }

    /// Takes note that bytes went from the buffer's front.
    mutating func drop(_ count: Int) {
        mark -= count
        lineStart -= count
    }
}
