extension Parser {
    /// Reads a boolean, number, date or time.
    mutating func scalar() throws(TOMLError) -> TOMLValue {
        let start = position
        var end = wordEnd(from: start)
        guard start < end else {
            let isThere = next != nil && newlineLength(at: start) == nil && next != Byte.hash
            throw fault(.missingValue, at: start..<(isThere ? start + 1 : start))
        }
        let value: TOMLValue
        switch bytes[start] {
        case Byte.plus, Byte.hyphen, Byte.dot:
            value = try number(in: start..<end)
        case let first where first.isDigit:
            if looksLikeDate(in: start..<end) {
                end = dateEnd(in: start..<end)
                value = try date(in: start..<end)
            } else {
                value = try number(in: start..<end)
            }
        default:
            guard let word = word(in: start..<end) else {
                throw fault(.unknownValue(text: text(in: start..<end)), at: start..<end)
            }
            value = word
        }
        position = end
        return value
    }

    /// Reads a word that stands for a value.
    private func word(in span: Range<Int>) -> TOMLValue? {
        if isText("true", in: span) { return .boolean(true) }
        if isText("false", in: span) { return .boolean(false) }
        return special(in: span)
    }

    /// Reads `inf` or `nan`, with or without a sign.
    private func special(in span: Range<Int>) -> TOMLValue? {
        let first = bytes[span.lowerBound]
        let unsigned = first == Byte.plus || first == Byte.hyphen ? span.dropFirst() : span
        let value: Double
        if isText("inf", in: unsigned) {
            value = .infinity
        } else if isText("nan", in: unsigned) {
            value = .nan
        } else {
            return nil
        }
        return .float(TOMLFloat(value: first == Byte.hyphen ? -value : value, text: text(in: span)))
    }

    /// Compares a stretch of the document with a text.
    private func isText(_ text: StaticString, in span: Range<Int>) -> Bool {
        guard span.count == text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { $0.elementsEqual(bytes[span]) }
    }

    /// Reads an integer or a float.
    private func number(in span: Range<Int>) throws(TOMLError) -> TOMLValue {
        if let value = special(in: span) { return value }
        if bytes[span.lowerBound] == Byte.zero, span.count > 1, let radix = radix(of: bytes[span.lowerBound + 1]) {
            return .integer(try prefixedInteger(in: span, radix: radix))
        }
        var end = span.lowerBound
        if bytes[end] == Byte.plus || bytes[end] == Byte.hyphen { end += 1 }
        let whole = end..<(try digitsEnd(from: end, in: span, radix: 10))
        end = whole.upperBound
        if whole.count > 1, bytes[whole.lowerBound] == Byte.zero { throw wrong(span) { .leadingZero(text: $0) } }
        if end == span.upperBound { return .integer(try integer(whole, in: span)) }
        if bytes[end] == Byte.dot { end = try digitsEnd(from: end + 1, in: span, radix: 10) }
        if end < span.upperBound, bytes[end] | 0x20 == UInt8(ascii: "e") {
            end += 1
            if end < span.upperBound, bytes[end] == Byte.plus || bytes[end] == Byte.hyphen { end += 1 }
            end = try digitsEnd(from: end, in: span, radix: 10)
        }
        guard end == span.upperBound else { throw wrong(span) { .invalidNumber(text: $0) } }
        let text = String(decoding: bytes[span].filter { $0 != Byte.underscore }, as: UTF8.self)
        guard let value = Double(text) else { throw wrong(span) { .invalidNumber(text: $0) } }
        return .float(TOMLFloat(value: value, text: text))
    }

    /// The base that a letter behind a zero stands for.
    private func radix(of letter: UInt8) -> Int? {
        switch letter {
        case UInt8(ascii: "b"): 2
        case UInt8(ascii: "o"): 8
        case UInt8(ascii: "x"): 16
        default: nil
        }
    }

    /// Reads an integer behind `0x`, `0o` or `0b`.
    private func prefixedInteger(in span: Range<Int>, radix: Int) throws(TOMLError) -> Int64 {
        let digits = span.lowerBound + 2..<(try digitsEnd(from: span.lowerBound + 2, in: span, radix: radix))
        guard digits.upperBound == span.upperBound else { throw wrong(span) { .invalidNumber(text: $0) } }
        guard let value = magnitude(digits, radix: radix), let result = Int64(exactly: value) else {
            throw wrong(span) { .integerOutOfRange(text: $0) }
        }
        return result
    }

    /// Makes a decimal integer of its digits and the sign before them.
    private func integer(_ digits: Range<Int>, in span: Range<Int>) throws(TOMLError) -> Int64 {
        guard let magnitude = magnitude(digits, radix: 10) else { throw wrong(span) { .integerOutOfRange(text: $0) } }
        if bytes[span.lowerBound] == Byte.hyphen, magnitude == Int64.min.magnitude { return .min }
        guard let value = Int64(exactly: magnitude) else { throw wrong(span) { .integerOutOfRange(text: $0) } }
        return bytes[span.lowerBound] == Byte.hyphen ? -value : value
    }

    /// Adds up digits, unless there are too many of them.
    private func magnitude(_ digits: Range<Int>, radix: Int) -> UInt64? {
        var total: UInt64 = 0
        for offset in digits {
            guard let digit = bytes[offset].digitValue else { continue }
            let (product, isTooLarge) = total.multipliedReportingOverflow(by: UInt64(radix))
            let (sum, isSumTooLarge) = product.addingReportingOverflow(UInt64(digit))
            if isTooLarge || isSumTooLarge { return nil }
            total = sum
        }
        return total
    }

    /// Finds the end of digits, at least one, with underscores only between two of them.
    private func digitsEnd(from start: Int, in span: Range<Int>, radix: Int) throws(TOMLError) -> Int {
        var end = start
        var isAfterDigit = false
        while end < span.upperBound {
            if bytes[end] == Byte.underscore {
                guard isAfterDigit else { throw wrong(span) { .misplacedUnderscore(text: $0) } }
                isAfterDigit = false
            } else if let digit = bytes[end].digitValue, digit < radix {
                isAfterDigit = true
            } else {
                break
            }
            end += 1
        }
        guard end > start else { throw wrong(span) { .invalidNumber(text: $0) } }
        guard isAfterDigit else { throw wrong(span) { .misplacedUnderscore(text: $0) } }
        return end
    }

    /// Makes an error about a word that was read as a whole.
    private func wrong(_ span: Range<Int>, _ kind: (String) -> TOMLError.Kind) -> TOMLError {
        TOMLError(span: span, kind: kind(text(in: span)))
    }
}
