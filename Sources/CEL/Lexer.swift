/// Cuts a source into tokens; CEL language definition, "Syntax".
struct Lexer {
    private let bytes: [UInt8]
    private var place = 0

    init(_ source: String) {
        bytes = Array(source.utf8)
    }

    /// Reads all tokens, the last of which is the end.
    static func tokens(_ source: String) throws(CELError) -> [Token] {
        var lexer = Lexer(source)
        var tokens: [Token] = []
        while true {
            let token = try lexer.next()
            tokens.append(token)
            if token.kind == .end { return tokens }
        }
    }

    private func peek(_ ahead: Int = 0) -> UInt8 {
        place + ahead < bytes.count ? bytes[place + ahead] : 0
    }

    private func text(from start: Int) -> String {
        String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func skipSpace() {
        while place < bytes.count {
            switch bytes[place] {
            case 0x09, 0x0A, 0x0C, 0x0D, 0x20: place += 1
            case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"):
                while place < bytes.count, bytes[place] != 0x0A { place += 1 }
            default: return
            }
        }
    }

    private mutating func next() throws(CELError) -> Token {
        skipSpace()
        let start = place
        guard place < bytes.count else { return Token(kind: .end, range: start..<start) }
        let byte = bytes[place]
        let kind: Token.Kind
        if let literal = try stringLiteral() {
            kind = literal
        } else if Self.isLetter(byte) {
            while Self.isLetter(peek()) || Self.isDigit(peek()) { place += 1 }
            kind = .identifier(text(from: start))
        } else if Self.isDigit(byte) || byte == UInt8(ascii: ".") && Self.isDigit(peek(1)) {
            kind = try number()
        } else if byte == UInt8(ascii: "`") {
            kind = try quotedIdentifier()
        } else {
            kind = .symbol(try symbol())
        }
        return Token(kind: kind, range: start..<place)
    }

    private mutating func symbol() throws(CELError) -> Token.Symbol {
        if place + 1 < bytes.count, let pair = Token.Symbol(rawValue: String(decoding: bytes[place..<place + 2], as: UTF8.self)) {
            place += 2
            return pair
        }
        if let single = Token.Symbol(rawValue: String(decoding: bytes[place..<place + 1], as: UTF8.self)) {
            place += 1
            return single
        }
        let start = place
        place += 1
        while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
        if let meant = Self.meant[bytes[start]] {
            throw CELError(.operatorSpelling(text(from: start), meant: meant), at: start..<place)
        }
        throw CELError(.unexpectedByte(text(from: start)), at: start..<place)
    }

    /// What other languages write with one character.
    private static let meant: [UInt8: String] = [UInt8(ascii: "&"): "&&", UInt8(ascii: "="): "==", UInt8(ascii: "|"): "||"]

    private mutating func quotedIdentifier() throws(CELError) -> Token.Kind {
        let start = place
        place += 1
        while place < bytes.count, bytes[place] != UInt8(ascii: "`"), bytes[place] != 0x0A { place += 1 }
        guard peek() == UInt8(ascii: "`"), place > start + 1 else { throw CELError(.unterminatedString, at: start..<place) }
        let name = String(decoding: bytes[start + 1..<place], as: UTF8.self)
        place += 1
        return .quotedIdentifier(name)
    }

    private mutating func number() throws(CELError) -> Token.Kind {
        let start = place
        if peek() == UInt8(ascii: "0"), peek(1) | 0x20 == UInt8(ascii: "x") {
            place += 2
            while Self.isLetter(peek()) || Self.isDigit(peek()) { place += 1 }
            var digits = bytes[start + 2..<place]
            let isUnsigned = digits.last.map { $0 | 0x20 } == UInt8(ascii: "u")
            if isUnsigned { digits.removeLast() }
            guard !digits.isEmpty, digits.allSatisfy({ Self.hexadecimal($0) != nil }) else { throw invalidNumber(start) }
            guard let value = UInt64(String(decoding: digits, as: UTF8.self), radix: 16) else { throw outOfRange(start) }
            return isUnsigned ? .uint(value) : .int(value)
        }
        var isDouble = false
        while Self.isDigit(peek()) { place += 1 }
        if peek() == UInt8(ascii: "."), Self.isDigit(peek(1)) {
            isDouble = true
            place += 1
            while Self.isDigit(peek()) { place += 1 }
        }
        if peek() | 0x20 == UInt8(ascii: "e") {
            let sign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-") ? 1 : 0
            if Self.isDigit(peek(1 + sign)) {
                isDouble = true
                place += 1 + sign
                while Self.isDigit(peek()) { place += 1 }
            }
        }
        let end = place
        while Self.isLetter(peek()) || Self.isDigit(peek()) { place += 1 }
        let suffix = text(from: end)
        let digits = String(decoding: bytes[start..<end], as: UTF8.self)
        if isDouble {
            guard suffix.isEmpty, let value = Double(digits) else { throw invalidNumber(start) }
            return .double(value)
        }
        guard suffix.isEmpty || suffix == "u" || suffix == "U" else { throw invalidNumber(start) }
        guard let value = UInt64(digits) else { throw outOfRange(start) }
        return suffix.isEmpty ? .int(value) : .uint(value)
    }

    private func invalidNumber(_ start: Int) -> CELError {
        CELError(.invalidNumber(text(from: start)), at: start..<place)
    }

    private func outOfRange(_ start: Int) -> CELError {
        CELError(.integerOutOfRange(text(from: start)), at: start..<place)
    }

    /// Reads a string or bytes literal with its prefix, or stays where it is.
    private mutating func stringLiteral() throws(CELError) -> Token.Kind? {
        let start = place
        var prefix = 0
        var isBytes = false
        var isRaw = false
        if peek() | 0x20 == UInt8(ascii: "b") {
            isBytes = true
            prefix += 1
        }
        if peek(prefix) | 0x20 == UInt8(ascii: "r") {
            isRaw = true
            prefix += 1
        }
        let quote = peek(prefix)
        guard quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else { return nil }
        place += prefix
        let isTriple = peek(1) == quote && peek(2) == quote
        place += isTriple ? 3 : 1
        var content: [UInt8] = []
        while true {
            guard place < bytes.count, isTriple || peek() != 0x0A && peek() != 0x0D else {
                throw CELError(.unterminatedString, at: start..<place)
            }
            let byte = bytes[place]
            if byte == quote, !isTriple || peek(1) == quote && peek(2) == quote {
                place += isTriple ? 3 : 1
                break
            }
            if byte == UInt8(ascii: "\\"), !isRaw {
                try escape(into: &content, isBytes: isBytes)
            } else {
                content.append(byte)
                place += 1
            }
        }
        return isBytes ? .bytes(content) : .string(String(decoding: content, as: UTF8.self))
    }

    private mutating func escape(into content: inout [UInt8], isBytes: Bool) throws(CELError) {
        let start = place
        let letter = peek(1)
        place = min(place + 2, bytes.count)
        switch letter {
        case UInt8(ascii: "a"): content.append(0x07)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "v"): content.append(0x0B)
        case UInt8(ascii: "\\"), UInt8(ascii: "?"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): content.append(letter)
        case UInt8(ascii: "x"), UInt8(ascii: "X"): try code(2, radix: 16, from: start, isBytes: isBytes, into: &content)
        case UInt8(ascii: "u") where !isBytes: try code(4, radix: 16, from: start, isBytes: false, into: &content)
        case UInt8(ascii: "U") where !isBytes: try code(8, radix: 16, from: start, isBytes: false, into: &content)
        case UInt8(ascii: "0")...UInt8(ascii: "3"):
            place -= 1
            try code(3, radix: 8, from: start, isBytes: isBytes, into: &content)
        default:
            while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
            throw CELError(.invalidEscape(text(from: start)), at: start..<place)
        }
    }

    private mutating func code(_ count: Int, radix: UInt32, from start: Int, isBytes: Bool, into content: inout [UInt8]) throws(CELError) {
        var value: UInt32 = 0
        var read = 0
        while read < count, let digit = Self.hexadecimal(peek()), digit < radix {
            value = value &* radix &+ digit
            place += 1
            read += 1
        }
        if read == count, isBytes {
            content.append(UInt8(truncatingIfNeeded: value))
        } else if read == count, let scalar = Unicode.Scalar(value) {
            content.append(contentsOf: Array(String(Character(scalar)).utf8))
        } else {
            throw CELError(.invalidEscape(text(from: start)), at: start..<place)
        }
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - 48)
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - 87)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - 55)
        default: nil
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte == UInt8(ascii: "_")
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= 48 && byte <= 57
    }
}
