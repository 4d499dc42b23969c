extension Parser {
    /// Tells whether a word that begins with a digit is meant as a date or time: digits, then a hyphen or colon.
    func looksLikeDate(in span: Range<Int>) -> Bool {
        var end = span.lowerBound
        while end < span.upperBound, bytes[end].isDigit { end += 1 }
        return end < span.upperBound && (bytes[end] == Byte.hyphen || bytes[end] == Byte.colon)
    }

    /// Finds the end of a date whose time stands behind a space (RFC 3339 §5.6, note).
    func dateEnd(in word: Range<Int>) -> Int {
        let end = word.upperBound
        guard word.count == 10, byte(at: end) == Byte.space, byte(at: end + 1)?.isDigit == true else { return end }
        return bytes[word].contains(Byte.colon) ? end : wordEnd(from: end + 1)
    }

    /// Reads a date, a time, or both, with or without an offset from UTC.
    func date(in span: Range<Int>) throws(TOMLError) -> TOMLValue {
        var fields = FieldReader(bytes: bytes, position: span.lowerBound, end: span.upperBound)
        if bytes[span].dropFirst(2).first == Byte.colon {
            let time = try time(&fields, in: span)
            guard fields.isAtEnd else { throw malformed(span) }
            return .localTime(time)
        }
        guard let year = fields.number(digits: 4), fields.skip(Byte.hyphen), let month = fields.number(digits: 2),
            fields.skip(Byte.hyphen), let day = fields.number(digits: 2)
        else { throw malformed(span) }
        let written = span.lowerBound..<fields.position
        guard fields.isAtEnd || fields.skip(UInt8(ascii: "T")) || fields.skip(UInt8(ascii: "t")) || fields.skip(Byte.space) else {
            throw malformed(span)
        }
        guard let date = TOMLDate(year: year, month: month, day: day) else {
            throw TOMLError(span: written, kind: .noSuchDate(text: text(in: written)))
        }
        if written.upperBound == span.upperBound { return .localDate(date) }
        let time = try time(&fields, in: span)
        if fields.isAtEnd { return .localDateTime(TOMLDateTime(date: date, time: time)) }
        let offset = try offset(&fields, in: span)
        return .offsetDateTime(TOMLOffsetDateTime(date: date, time: time, offsetMinutes: offset))
    }

    /// Reads hours, minutes, seconds and their fraction.
    private func time(_ fields: inout FieldReader, in span: Range<Int>) throws(TOMLError) -> TOMLTime {
        let start = fields.position
        guard let hour = fields.number(digits: 2), fields.skip(Byte.colon), let minute = fields.number(digits: 2) else {
            throw malformed(span)
        }
        guard fields.skip(Byte.colon) else {
            let written = start..<fields.position
            throw fields.isAtEnd || fields.isAtOffset
                ? TOMLError(span: written, kind: .secondsMissing(text: text(in: written))) : malformed(span)
        }
        guard let second = fields.number(digits: 2) else { throw malformed(span) }
        let written = start..<fields.position
        var nanosecond = 0
        if fields.skip(Byte.dot) {
            guard let fraction = fields.nanoseconds() else { throw malformed(span) }
            nanosecond = fraction
        }
        guard let time = TOMLTime(hour: hour, minute: minute, second: second, nanosecond: nanosecond) else {
            throw TOMLError(span: written, kind: .noSuchTime(text: text(in: written)))
        }
        return time
    }

    /// Reads `Z` or `+07:00` up to the end, in minutes.
    private func offset(_ fields: inout FieldReader, in span: Range<Int>) throws(TOMLError) -> Int {
        let start = fields.position
        if fields.skip(UInt8(ascii: "Z")) || fields.skip(UInt8(ascii: "z")) {
            guard fields.isAtEnd else { throw malformed(span) }
            return 0
        }
        let isNegative = fields.skip(Byte.hyphen)
        guard isNegative || fields.skip(Byte.plus), let hour = fields.number(digits: 2), fields.skip(Byte.colon),
            let minute = fields.number(digits: 2), fields.isAtEnd
        else { throw malformed(span) }
        guard hour <= 23, minute <= 59 else {
            let written = start..<fields.position
            throw TOMLError(span: written, kind: .noSuchOffset(text: text(in: written)))
        }
        return (isNegative ? -1 : 1) * (hour * 60 + minute)
    }

    /// Makes the error for a date or time that is not in the form of any.
    private func malformed(_ span: Range<Int>) -> TOMLError {
        TOMLError(span: span, kind: .invalidDate(text: text(in: span)))
    }
}

/// Reads the fields of a date or time one after the other.
private struct FieldReader {
    let bytes: [UInt8]
    var position: Int
    let end: Int

    /// Whether all has been read.
    var isAtEnd: Bool { position == end }

    /// Whether an offset from UTC begins here.
    var isAtOffset: Bool {
        guard position < end else { return false }
        return [Byte.hyphen, Byte.plus, UInt8(ascii: "Z"), UInt8(ascii: "z")].contains(bytes[position])
    }

    /// Reads a byte if it is the one given.
    mutating func skip(_ byte: UInt8) -> Bool {
        guard position < end, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    /// Reads a number of exactly so many digits.
    mutating func number(digits: Int) -> Int? {
        guard position + digits <= end else { return nil }
        var total = 0
        for byte in bytes[position..<position + digits] {
            guard byte.isDigit else { return nil }
            total = total * 10 + Int(byte - Byte.zero)
        }
        position += digits
        return total
    }

    /// Reads all digits of a fraction, at least one; those behind the ninth do not count.
    mutating func nanoseconds() -> Int? {
        let start = position
        var total = 0
        var unit = 100_000_000
        while position < end, bytes[position].isDigit {
            total += Int(bytes[position] - Byte.zero) * unit
            unit /= 10
            position += 1
        }
        return position > start ? total : nil
    }
}
