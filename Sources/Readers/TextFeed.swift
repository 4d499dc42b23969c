import Diagnostics
import ThaiText

/// Turns the bytes of a source into UTF-8, piece by piece, whatever their encoding, and counts what had to be repaired.
struct TextFeed {
    /// How much is looked at to tell the encoding and the format.
    static let headBytes = 64 << 10

    /// The encoding, once a byte has told it.
    private(set) var encoding: TextEncoding?
    /// What a web page says of its encoding; it decides where the bytes leave a doubt.
    var hint: TextEncoding?
    /// The bytes that were read ahead to tell the encoding and are not given out yet.
    private(set) var ahead: [UInt8] = []
    private var aheadStart = 0
    private var sourceHasEnded = false
    /// The bytes of a scalar that the last piece ended in.
    private var carry: [UInt8] = []
    /// The number of bad places that were replaced by U+FFFD, and the first of them.
    private(set) var badPlaces = 0
    private(set) var firstBadPlace = LineSpan.none
    /// The number of NUL characters, and the first of them.
    private(set) var nulCount = 0
    private(set) var firstNul = LineSpan.none

    /// Text that was given out to tell the format, and then given back.
    private var returned: [UInt8] = []
    private var returnedStart = 0

    /// Whether all text has been given out.
    var isAtEnd: Bool { sourceHasEnded && aheadStart == ahead.count && carry.isEmpty && returnedStart == returned.count }

    /// Takes text back, to give it out again before the rest.
    mutating func giveBack(_ text: [UInt8]) {
        returned = text
        returnedStart = 0
    }

    /// Passes over the beginning of text that was given back.
    mutating func skip(_ count: Int) {
        returnedStart = min(returnedStart + count, returned.count)
    }

    /// Reads the head of the source; call it once, before anything else.
    mutating func readHead(_ source: inout some ByteSource & ~Copyable, chunk: Int) throws(ReadFailure) {
        try readAhead(&source, until: TextFeed.headBytes, chunk: chunk)
    }

    /// Tells the encoding by the head, where that can be told, and drops a byte-order mark.
    mutating func detectEncoding() {
        if let (stated, length) = TextEncoding.stated(by: ahead) {
            encoding = stated
            aheadStart = length
        } else if let guess = TextEncoding.unmarkedUTF16(ahead) {
            encoding = guess
        }
    }

    /// Appends the next text, about `limit` bytes of it; `line` and `column` say where the buffer's first byte stands, 0 for an unknown column.
    mutating func fill(
        _ bytes: inout [UInt8], from source: inout some ByteSource & ~Copyable, atMost limit: Int, line: Int32, column: Int32
    ) throws(ReadFailure) {
        let start = bytes.count
        if returnedStart < returned.count {
            let end = min(returnedStart + max(limit, 1), returned.count)
            bytes += returned[returnedStart..<end]
            returnedStart = end
            if end == returned.count { giveBack([]) }
            return
        }
        if aheadStart == ahead.count {
            ahead.removeAll(keepingCapacity: true)
            aheadStart = 0
            if encoding == .utf8 {
                bytes += carry
                carry.removeAll()
                if try source.read(into: &bytes, atMost: max(limit, 1)) == 0 { sourceHasEnded = true }
                repair(&bytes, from: start, line: line, column: column)
                return
            }
            if try source.read(into: &ahead, atMost: max(limit, 1)) == 0 { sourceHasEnded = true }
        }
        if encoding == nil { try decideEncoding(&source, chunk: limit) }
        let end = min(aheadStart + max(limit, 1), ahead.count)
        let piece = carry + ahead[aheadStart..<end]
        carry.removeAll()
        aheadStart = end
        switch encoding ?? .utf8 {
        case .utf8:
            bytes += piece
            repair(&bytes, from: start, line: line, column: column)
        case .utf16BE, .utf16LE:
            decodeUTF16(piece, into: &bytes, line: line, column: column)
        case .windows874:
            decodeWindows874(piece, into: &bytes, line: line, column: column)
        }
        if encoding != .utf8 { countNuls(bytes, from: start, line: line, column: column) }
    }

    /// Decides the encoding by the text around the first byte that is not ASCII; none in sight decides nothing.
    private mutating func decideEncoding(_ source: inout some ByteSource & ~Copyable, chunk: Int) throws(ReadFailure) {
        guard let first = firstNonASCII(ahead, from: aheadStart) else { return }
        try readAhead(&source, until: first + TextFeed.headBytes, chunk: chunk)
        let sample = ahead[max(aheadStart, first - 1024)..<min(first + TextFeed.headBytes, ahead.count)]
        encoding = WindowsThai.looksLikeThai874(sample.span) || isHinted874(sample.span) ? .windows874 : .utf8
    }

    /// Whether a text that says it is Windows-874 is at least not UTF-8; a sequence may be cut at its end.
    private func isHinted874(_ sample: Span<UInt8>) -> Bool {
        guard hint == .windows874, let invalid = UTF8Validation.firstInvalid(in: sample) else { return false }
        return sourceHasEnded || invalid + 4 <= sample.count
    }

    private mutating func readAhead(
        _ source: inout some ByteSource & ~Copyable, until count: Int, chunk: Int
    ) throws(ReadFailure) {
        while !sourceHasEnded, ahead.count < count {
            if try source.read(into: &ahead, atMost: min(max(chunk, 1), count - ahead.count)) == 0 { sourceHasEnded = true }
        }
    }

    /// Whether nothing comes behind the piece that is being decoded.
    private var isLastPiece: Bool { sourceHasEnded && aheadStart == ahead.count }

    /// Replaces what is not UTF-8 and holds back a scalar that the bytes end in.
    private mutating func repair(_ bytes: inout [UInt8], from start: Int, line: Int32, column: Int32) {
        if let invalid = UTF8Validation.firstInvalid(in: bytes.span.extracting(start...)) {
            let valid = start + invalid
            let rest = Array(bytes[valid...])
            bytes.removeSubrange(valid...)
            var at = 0
            while at < rest.count {
                switch UTF8Step(rest.span, at: at) {
                case .scalar(let length):
                    bytes += rest[at..<at + length]
                    at += length
                case .invalid(let length):
                    noteBadPlace(bytes, line: line, column: column)
                    bytes += [0xEF, 0xBF, 0xBD]
                    at += length
                case .truncated where !isLastPiece:
                    carry = Array(rest[at...])
                    at = rest.count
                case .truncated:
                    noteBadPlace(bytes, line: line, column: column)
                    bytes += [0xEF, 0xBF, 0xBD]
                    at = rest.count
                }
            }
        }
        countNuls(bytes, from: start, line: line, column: column)
    }

    private mutating func decodeUTF16(_ piece: [UInt8], into bytes: inout [UInt8], line: Int32, column: Int32) {
        let isBig = encoding == .utf16BE
        func unit(_ at: Int) -> UInt32 {
            isBig ? UInt32(piece[at]) << 8 | UInt32(piece[at + 1]) : UInt32(piece[at + 1]) << 8 | UInt32(piece[at])
        }
        var at = 0
        while at + 2 <= piece.count {
            let first = unit(at)
            var value = first
            var length = 2
            if first >= 0xD800, first < 0xDC00 {
                if at + 4 > piece.count, !isLastPiece { break }
                if at + 4 <= piece.count, unit(at + 2) >= 0xDC00, unit(at + 2) < 0xE000 {
                    value = 0x10000 + (first - 0xD800) << 10 + (unit(at + 2) - 0xDC00)
                    length = 4
                }
            }
            if Unicode.Scalar(value) == nil { noteBadPlace(bytes, line: line, column: column) }
            bytes += UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? .encodedReplacementCharacter
            at += length
        }
        guard at < piece.count else { return }
        if isLastPiece {
            noteBadPlace(bytes, line: line, column: column)
            bytes += [0xEF, 0xBF, 0xBD]
        } else {
            carry = Array(piece[at...])
        }
    }

    private mutating func decodeWindows874(_ piece: [UInt8], into bytes: inout [UInt8], line: Int32, column: Int32) {
        let start = bytes.count
        let undefined = WindowsThai.decode(piece.span, into: &bytes)
        guard undefined > 0 else { return }
        if badPlaces == 0, let first = (start..<bytes.count).first(where: { bytes[$0] == 0xEF && bytes[$0 + 1] == 0xBF }) {
            firstBadPlace = spanOfScalar(at: first, in: bytes, line: line, column: column)
        }
        badPlaces += undefined
    }

    private mutating func noteBadPlace(_ bytes: [UInt8], line: Int32, column: Int32) {
        if badPlaces == 0 { firstBadPlace = spanOfScalar(at: bytes.count, in: bytes, line: line, column: column) }
        badPlaces += 1
    }

    private mutating func countNuls(_ bytes: [UInt8], from start: Int, line: Int32, column: Int32) {
        guard let first = firstNulByte(bytes, from: start) else { return }
        if nulCount == 0 { firstNul = spanOfScalar(at: first, in: bytes, line: line, column: column) }
        for at in first..<bytes.count where bytes[at] == 0 { nulCount += 1 }
    }
}

/// The line and column of the scalar that begins at an offset, when the first byte stands at a line and column; 0 is a column unknown.
func spanOfScalar(at offset: Int, in bytes: [UInt8], line: Int32, column: Int32) -> LineSpan {
    var position = TextPosition(line: line, column: column)
    position.advance(over: bytes, 0..<offset)
    if column == 0, position.line == line { return LineSpan(line: line, column: 0, endLine: line, endColumn: 0) }
    return LineSpan(line: position.line, column: position.column, endLine: position.line, endColumn: position.column &+ 1)
}
