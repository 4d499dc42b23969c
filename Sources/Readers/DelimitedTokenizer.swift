import Documents

/// Cuts delimited text into records and fields, RFC 4180, zero copy, resumable at the record that a buffer ends in.
///
/// A quote opens a quoted field only as its first byte; elsewhere in an unquoted field it is kept as it is, silently,
/// because inch marks and nicknames are written so and no reader mistakes them.
struct DelimitedTokenizer {
    /// Trouble that was found in a field, with what is needed to tell its place.
    struct Found {
        var trouble: ReadTrouble
        var range: Range<Int>
        var row: Int32
        var column: Int32
        var recordStart: Int
        var recordLine: Int32
    }

    /// What one call made of a buffer.
    enum Stop {
        /// All complete records of the buffer were taken.
        case needsBytes
        /// The batch has enough cells.
        case batchIsFull
        /// The table may have no more rows.
        case rowLimit
    }

    /// The cells after which a batch is handed on, 2^19: ten megabytes of them.
    static let cellsPerBatch = 1 << 19

    let delimiter: UInt8
    let limits: ReadLimits
    /// The 1-based line of the next record.
    var line: Int32 = 1
    /// The 0-based number of the next record.
    var rowIndex: Int32 = 0
    /// Whether the rest of a line is being passed over because the record in it was cut.
    var isSkipping = false
    /// Whether something was cut.
    var hasCut = false

    private let delimiterWord: UInt64

    init(delimiter: UInt8, limits: ReadLimits, line: Int32) {
        self.delimiter = delimiter
        self.limits = limits
        self.line = line
        delimiterWord = 0x0101_0101_0101_0101 &* UInt64(delimiter)
    }

    /// How a field ended.
    private enum FieldEnd {
        case delimiter, lineEnd, endOfInput, cut, incomplete
    }

    /// Takes the records of a buffer from an offset on; gives where the next call must begin.
    mutating func tokenize(
        _ bytes: Span<UInt8>, from start: Int, isEnd: Bool, cells: inout [RowBatch.Cell], rows: inout [RowBatch.Row],
        decoded: inout [UInt8], found: inout [Found]
    ) -> (consumed: Int, stop: Stop) {
        let end = bytes.count
        var at = start
        if isSkipping {
            at = skipLine(bytes, from: at, isEnd: isEnd)
            if isSkipping { return (at, .needsBytes) }
        }
        while at < end {
            if cells.count >= DelimitedTokenizer.cellsPerBatch || rows.count >= DelimitedTokenizer.cellsPerBatch {
                return (at, .batchIsFull)
            }
            if Int(rowIndex) >= limits.rows { return (at, .rowLimit) }
            let recordStart = at
            let recordLine = line
            let firstCell = cells.count
            let decodedMark = decoded.count
            let foundMark = found.count
            let first = bytes[at]
            var isOpen = true
            var fieldEnd = FieldEnd.lineEnd
            if first == UInt8(ascii: "\n") || first == UInt8(ascii: "\r") { isOpen = false }
            while isOpen {
                let column = Int32(truncatingIfNeeded: cells.count - firstCell)
                if Int(column) >= limits.cellsPerRow {
                    found.append(
                        Found(
                            trouble: .limit(.cells(limits.cellsPerRow)), range: at..<at, row: rowIndex, column: -1,
                            recordStart: recordStart,
                            recordLine: recordLine))
                    fieldEnd = .cut
                    break
                }
                if at < end, bytes[at] == UInt8(ascii: "\"") {
                    fieldEnd = quotedField(
                        bytes, at: &at, isEnd: isEnd, column: column, recordStart: recordStart, recordLine: recordLine, cells: &cells,
                        decoded: &decoded, found: &found)
                } else {
                    let fieldStart = at
                    fieldEnd = unquotedField(
                        bytes, at: &at, textStart: fieldStart, fieldStart: fieldStart, isEnd: isEnd, column: column,
                        recordStart: recordStart,
                        recordLine: recordLine, cells: &cells, found: &found)
                }
                isOpen = fieldEnd == .delimiter
            }
            if fieldEnd == .lineEnd {
                // A CR at the end of the buffer may be half of CR LF.
                if bytes[at] == UInt8(ascii: "\r"), at + 1 == end, !isEnd {
                    fieldEnd = .incomplete
                } else {
                    at += bytes[at] == UInt8(ascii: "\r") && at + 1 < end && bytes[at + 1] == UInt8(ascii: "\n") ? 2 : 1
                    line = nextLine(line)
                }
            }
            if fieldEnd == .incomplete {
                cells.removeLast(cells.count - firstCell)
                decoded.removeLast(decoded.count - decodedMark)
                found.removeLast(found.count - foundMark)
                line = recordLine
                return (recordStart, .needsBytes)
            }
            rows.append(
                RowBatch.Row(
                    index: rowIndex, firstCell: Int32(truncatingIfNeeded: firstCell),
                    cellCount: Int32(truncatingIfNeeded: cells.count - firstCell), line: recordLine,
                    sourceStart: UInt32(truncatingIfNeeded: recordStart), lineStart: UInt32(truncatingIfNeeded: recordStart)))
            rowIndex += 1
            if fieldEnd == .cut {
                hasCut = true
                isSkipping = true
                at = skipLine(bytes, from: at, isEnd: isEnd)
                if isSkipping { return (at, .needsBytes) }
            }
        }
        return (at, .needsBytes)
    }

    /// Passes over the rest of a line and its end.
    private mutating func skipLine(_ bytes: Span<UInt8>, from start: Int, isEnd: Bool) -> Int {
        var at = start
        while at < bytes.count, bytes[at] != UInt8(ascii: "\n"), bytes[at] != UInt8(ascii: "\r") { at += 1 }
        guard at < bytes.count else {
            if isEnd { isSkipping = false }
            return at
        }
        if bytes[at] == UInt8(ascii: "\r"), at + 1 == bytes.count, !isEnd { return at }
        at += bytes[at] == UInt8(ascii: "\r") && at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "\n") ? 2 : 1
        line = nextLine(line)
        isSkipping = false
        return at
    }

    /// Takes a field up to its delimiter or line end; moves behind a delimiter, and stays at a line end.
    @inline(__always)
    private mutating func unquotedField(
        _ bytes: Span<UInt8>, at: inout Int, textStart: Int, fieldStart: Int, isEnd: Bool, column: Int32, recordStart: Int,
        recordLine: Int32, cells: inout [RowBatch.Cell], found: inout [Found]
    ) -> FieldEnd {
        let stop = endOfField(bytes, from: textStart)
        let limit = min(fieldStart + limits.fieldBytes, recordStart + limits.recordBytes)
        if stop > limit {
            let cut = max(textStart, scalarStart(bytes, at: limit))
            if limit > fieldStart { appendCell(textStart, cut, fieldStart, cut, &cells) }
            found.append(
                Found(
                    trouble: .limit(limitReached(limit, fieldStart)), range: fieldStart..<fieldStart, row: rowIndex, column: column,
                    recordStart: recordStart, recordLine: recordLine))
            at = cut
            return .cut
        }
        guard stop < bytes.count else {
            guard isEnd else { return .incomplete }
            appendCell(textStart, stop, fieldStart, stop, &cells)
            at = stop
            return .endOfInput
        }
        appendCell(textStart, stop, fieldStart, stop, &cells)
        if bytes[stop] == delimiter {
            at = stop + 1
            return .delimiter
        }
        at = stop
        return .lineEnd
    }

    /// Takes a field that begins with a quote, RFC 4180 §2.5-2.7.
    private mutating func quotedField(
        _ bytes: Span<UInt8>, at: inout Int, isEnd: Bool, column: Int32, recordStart: Int, recordLine: Int32,
        cells: inout [RowBatch.Cell], decoded: inout [UInt8], found: inout [Found]
    ) -> FieldEnd {
        let end = bytes.count
        let fieldStart = at
        let limit = min(fieldStart + limits.fieldBytes, recordStart + limits.recordBytes)
        if limit <= fieldStart {
            found.append(
                Found(
                    trouble: .limit(.recordBytes(limits.recordBytes)), range: fieldStart..<fieldStart, row: rowIndex, column: column,
                    recordStart: recordStart, recordLine: recordLine))
            return .cut
        }
        var next = fieldStart + 1
        var lines = 0
        var hasEscape = false
        var evidence: ReadTrouble.Evidence?
        scan: while true {
            next = quoteOrLineEnd(bytes, from: next)
            if next > limit {
                evidence = .bytes(limit - fieldStart)
                break
            }
            guard next < end else {
                if !isEnd { return .incomplete }
                evidence = .endOfFile
                break
            }
            switch bytes[next] {
            case UInt8(ascii: "\""):
                guard next + 1 < end else {
                    if !isEnd { return .incomplete }
                    break scan
                }
                let behind = bytes[next + 1]
                if behind == UInt8(ascii: "\"") {
                    hasEscape = true
                    next += 2
                    continue
                }
                if lines > 0 {
                    let after = behindBlanks(bytes, from: next + 1)
                    if after == end, !isEnd { return .incomplete }
                    if after < end, !isFieldEnd(bytes[after]) { evidence = .textBehindNext }
                }
                break scan
            case UInt8(ascii: "\r") where next + 1 == end && !isEnd:
                return .incomplete
            case UInt8(ascii: "\r") where next + 1 < end && bytes[next + 1] == UInt8(ascii: "\n"):
                next += 2
            default:
                next += 1
            }
            lines += 1
            if lines > limits.quotedLines {
                evidence = .lines(limits.quotedLines)
                break
            }
        }
        if let evidence {
            found.append(
                Found(
                    trouble: .unclosedQuote(evidence), range: fieldStart..<fieldStart + 1, row: rowIndex, column: column,
                    recordStart: recordStart, recordLine: recordLine))
            return unquotedField(
                bytes, at: &at, textStart: fieldStart + 1, fieldStart: fieldStart, isEnd: isEnd, column: column, recordStart: recordStart,
                recordLine: recordLine, cells: &cells, found: &found)
        }
        return closedField(
            bytes, at: &at, quote: next, hasEscape: hasEscape, lines: lines, isEnd: isEnd, column: column, recordStart: recordStart,
            recordLine: recordLine, cells: &cells, decoded: &decoded, found: &found)
    }

    /// Ends a quoted field at its closing quote, and takes text behind the quote to it.
    @inline(__always)
    private mutating func closedField(
        _ bytes: Span<UInt8>, at: inout Int, quote: Int, hasEscape: Bool, lines: Int, isEnd: Bool, column: Int32, recordStart: Int,
        recordLine: Int32, cells: inout [RowBatch.Cell], decoded: inout [UInt8], found: inout [Found]
    ) -> FieldEnd {
        let fieldStart = at
        let behind = quote + 1
        var stop = behind
        line = line > .max - Int32(lines) ? .max : line + Int32(lines)
        if behind < bytes.count, !isFieldEnd(bytes[behind]) {
            stop = endOfField(bytes, from: behind)
            let limit = min(fieldStart + limits.fieldBytes, recordStart + limits.recordBytes)
            let isCut = stop > limit
            if isCut { stop = max(behind, scalarStart(bytes, at: limit)) }
            // The caller takes the line back with the record.
            if !isCut, stop == bytes.count, !isEnd { return .incomplete }
            found.append(
                Found(
                    trouble: .textAfterQuote, range: behind..<stop, row: rowIndex, column: column, recordStart: recordStart,
                    recordLine: recordLine))
            let textStart = decoded.count
            unescape(bytes, fieldStart + 1..<quote, into: &decoded)
            for index in behind..<stop { decoded.append(bytes[index]) }
            appendCell(bytes.count + textStart, bytes.count + decoded.count, fieldStart, stop, &cells)
            if isCut {
                found.append(
                    Found(
                        trouble: .limit(limitReached(limit, fieldStart)), range: fieldStart..<fieldStart, row: rowIndex, column: column,
                        recordStart: recordStart, recordLine: recordLine))
                at = stop
                return .cut
            }
        } else if hasEscape {
            let textStart = decoded.count
            unescape(bytes, fieldStart + 1..<quote, into: &decoded)
            appendCell(bytes.count + textStart, bytes.count + decoded.count, fieldStart, behind, &cells)
        } else {
            appendCell(fieldStart + 1, quote, fieldStart, behind, &cells)
        }
        guard stop < bytes.count else {
            at = stop
            return .endOfInput
        }
        if bytes[stop] == delimiter {
            at = stop + 1
            return .delimiter
        }
        at = stop
        return .lineEnd
    }

    @inline(__always)
    private func appendCell(_ start: Int, _ end: Int, _ sourceStart: Int, _ sourceEnd: Int, _ cells: inout [RowBatch.Cell]) {
        cells.append(
            RowBatch.Cell(
                start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: end &- start),
                sourceStart: UInt32(truncatingIfNeeded: sourceStart), sourceLength: UInt32(truncatingIfNeeded: sourceEnd &- sourceStart),
                kind: start == end ? .blank : .text))
    }

    /// Whether a field was cut for its own length or for that of its record.
    private func limitReached(_ limit: Int, _ fieldStart: Int) -> ReadTrouble.Limit {
        limit < fieldStart + limits.fieldBytes ? .recordBytes(limits.recordBytes) : .fieldBytes(limits.fieldBytes)
    }

    /// Whether a byte ends a field.
    @inline(__always)
    private func isFieldEnd(_ byte: UInt8) -> Bool {
        byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    /// The first offset that holds no blank.
    private func behindBlanks(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var at = start
        while at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
        return at
    }

    private func unescape(_ bytes: Span<UInt8>, _ range: Range<Int>, into decoded: inout [UInt8]) {
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = bytes[at]
            decoded.append(byte)
            at += byte == UInt8(ascii: "\"") ? 2 : 1
        }
    }

    /// The first offset of the scalar that a byte belongs to.
    private func scalarStart(_ bytes: Span<UInt8>, at offset: Int) -> Int {
        var at = offset
        while at > 0, at > offset - 4, at < bytes.count, bytes[at] & 0xC0 == 0x80 { at -= 1 }
        return at
    }

    /// The first delimiter or line end from an offset on; the number of bytes when there is none.
    @inline(__always)
    private func endOfField(_ bytes: Span<UInt8>, from start: Int) -> Int {
        WordScan.first(of: delimiter, delimiterWord, in: bytes, from: start)
    }

    /// The first quote or line end from an offset on; the number of bytes when there is none.
    @inline(__always)
    private func quoteOrLineEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
        WordScan.first(of: UInt8(ascii: "\""), 0x2222_2222_2222_2222, in: bytes, from: start)
    }
}
