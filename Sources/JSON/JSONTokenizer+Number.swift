extension JSONTokenizer {
    /// Reads a number on from `position` (RFC 8259 §6).
    mutating func scanNumber(in bytes: Span<UInt8>, isFinal: Bool, _ token: PartialToken) throws(JSONError) -> JSONToken? {
        guard case .number(var state) = token.kind else { return nil }
        let count = bytes.count
        var index = position
        while index < count {
            let byte = bytes[index]
            guard let next = try step(state, byte, at: index) else { break }
            state = next
            index &+= 1
        }
        if index >= count, !isFinal {
            position = index
            partial = PartialToken(.number(state), start: token.start)
            return nil
        }
        if let fault = state.fault { throw fail(.badNumber(fault), at: index) }
        position = index
        partial = nil
        endValue()
        return JSONToken(.number, token.start, index)
    }

    /// Gives the state after one more byte; `nil` when the byte is not of the number.
    @inline(__always)
    private mutating func step(
        _ state: PartialToken.NumberState, _ byte: UInt8, at index: Int
    ) throws(JSONError) -> PartialToken.NumberState? {
        let isDigit = byte &- UInt8(ascii: "0") < 10
        switch state {
        case .start where byte == UInt8(ascii: "-"):
            return .minus
        case .start, .minus:
            return isDigit ? (byte == UInt8(ascii: "0") ? .zero : .integer) : nil
        case .zero where isDigit:
            throw fail(.badNumber(.leadingZero), at: index - 1)
        case .integer where isDigit:
            return .integer
        case .zero, .integer:
            if byte == UInt8(ascii: ".") { return .point }
            return byte | 0x20 == UInt8(ascii: "e") ? .exponent : nil
        case .point:
            return isDigit ? .fraction : nil
        case .fraction where isDigit:
            return .fraction
        case .fraction:
            return byte | 0x20 == UInt8(ascii: "e") ? .exponent : nil
        case .exponent where byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"):
            return .exponentSign
        case .exponent, .exponentSign, .exponentDigits:
            return isDigit ? .exponentDigits : nil
        }
    }

    /// Reads `true`, `false` or `null` at `position`.
    mutating func scanWord(in bytes: Span<UInt8>, isFinal: Bool) throws(JSONError) -> JSONToken? {
        let start = position
        guard start < bytes.count else { throw fail(.unknownWord, at: start) }
        let (kind, word): (JSONToken.Kind, StaticString) =
            switch bytes[start] {
            case UInt8(ascii: "t"): (.true, "true")
            case UInt8(ascii: "f"): (.false, "false")
            case UInt8(ascii: "n"): (.null, "null")
            default: throw fail(.unknownWord, at: start)
            }
        let length = word.utf8CodeUnitCount
        let present = min(length, bytes.count - start)
        let isSame = word.withUTF8Buffer { letters in
            (0..<present).allSatisfy { bytes[start + $0] == letters[$0] }
        }
        guard isSame, present == length || !isFinal else { throw fail(.unknownWord, at: start) }
        guard present == length else {
            partial = PartialToken(.word, start: start)
            return nil
        }
        position = start + length
        partial = nil
        endValue()
        return JSONToken(kind, start, start + length)
    }
}

extension PartialToken.NumberState {
    /// What is missing when the number ends in this state.
    fileprivate var fault: JSONError.NumberFault? {
        switch self {
        case .exponent, .exponentSign: .noDigitAfterExponent
        case .start, .minus: .noDigitAfterMinus
        case .point: .noDigitAfterPoint
        case .exponentDigits, .fraction, .integer, .zero: nil
        }
    }
}
