extension XMLTokenizer {
    /// Reads text at `tokenStart`; nil when too little of it is here to tell.
    mutating func characters() throws(XMLError) -> XMLToken? {
        let start = position
        let stop = Self.plainEnd(bytes, from: start)
        guard bytes[stop] == UInt8(ascii: "<") else { return try charactersSlowly(from: start, plainTo: stop) }
        text = start..<stop
        position = stop
        depth = elements.count
        return .text
    }

    /// The first byte from an index on that text is not simply made of.
    @inline(__always)
    private static func plainEnd(_ bytes: [UInt8], from start: Int) -> Int {
        var at = start
        while true {
            let stops = WordScan.textStops(word(bytes, at))
            if stops != 0 { return at &+ stops.trailingZeroBitCount >> 3 }
            at &+= 8
        }
    }

    /// Reads text with references and line ends in it, moving it together in place.
    private mutating func charactersSlowly(from start: Int, plainTo stop: Int) throws(XMLError) -> XMLToken? {
        var at = stop
        var written = stop
        loop: while true {
            switch bytes[at] {
            case UInt8(ascii: "&"):
                tokenStart = at
                let found: (scalar: UInt32, end: Int)?
                do throws(XMLError) {
                    found = try reference(at: at)
                } catch {
                    guard written > start else { throw error }
                    takeBackFailure()
                    found = nil
                }
                tokenStart = start
                guard let found else { break loop }
                written = write(found.scalar, at: written)
                at = found.end
            case UInt8(ascii: "]"):
                // §2.4: the two bytes behind decide.
                let second = bytes[at + 1]
                let third = second == UInt8(ascii: "]") ? bytes[at + 2] : 1
                if !isComplete, second == 0 || third == 0 { break loop }
                if third == UInt8(ascii: ">") {
                    guard written > start else { throw fail(.cdataEndInText, at: at) }
                    break loop
                }
                bytes[written] = UInt8(ascii: "]")
                written += 1
                at += 1
            case 0x0D:
                // §2.11
                if bytes[at + 1] == 0, !isComplete { break loop }
                bytes[written] = 0x0A
                written += 1
                at += bytes[at + 1] == 0x0A ? 2 : 1
            case 0, UInt8(ascii: "<"):
                break loop
            default:
                let stop = Self.plainEnd(bytes, from: at)
                move(at..<stop, to: written)
                written += stop - at
                at = stop
            }
        }
        position = at
        guard written > start else { return nil }
        text = start..<written
        depth = elements.count
        return .text
    }

    /// Forgets an error that the next token will come upon again, for the text before it is handed on first.
    private mutating func takeBackFailure() {
        failure = nil
        mode = .content
    }

    /// Reads CDATA; nil at its end.
    mutating func cdata() throws(XMLError) -> XMLToken? {
        tokenStart = position
        var at = position
        var written = at
        var isEnd = false
        while at < end {
            let byte = bytes[at]
            if byte == UInt8(ascii: "]") {
                let second = bytes[at + 1]
                let third = second == UInt8(ascii: "]") ? bytes[at + 2] : 1
                if second == 0 || third == 0 { break }
                if third == UInt8(ascii: ">") {
                    isEnd = true
                    break
                }
            } else if byte == 0x0D {
                if bytes[at + 1] == 0, !isComplete { break }
                if bytes[at + 1] == 0x0A { at += 1 }
                bytes[written] = 0x0A
                written += 1
                at += 1
                continue
            }
            if written != at { bytes[written] = byte }
            written += 1
            at += 1
        }
        text = position..<written
        position = at
        if !text.isEmpty {
            depth = elements.count
            return .text
        }
        if isEnd {
            position += 3
            mode = .content
            return nil
        }
        return try stopInside(.cdata)
    }

    /// Resolves the references of a value and normalises its white space, XML 1.0 §3.3.3; the value was found good before.
    mutating func decoded(_ value: Range<Int>) throws(XMLError) -> Range<Int> {
        var at = value.lowerBound
        var written = at
        while at < value.upperBound {
            switch bytes[at] {
            case UInt8(ascii: "&"):
                guard let found = try reference(at: at, valueStart: value.lowerBound) else { return value.lowerBound..<written }
                written = write(found.scalar, at: written)
                at = found.end
            case 0x09, 0x0A, 0x0D:
                // §2.11 makes one line end of CR LF first.
                at += bytes[at] == 0x0D && bytes[at + 1] == 0x0A ? 2 : 1
                bytes[written] = 0x20
                written += 1
            default:
                bytes[written] = bytes[at]
                written += 1
                at += 1
            }
        }
        return value.lowerBound..<written
    }

    /// The character that a reference stands for, and where it ends; nil when its end is not here.
    mutating func reference(at start: Int, valueStart: Int? = nil) throws(XMLError) -> (scalar: UInt32, end: Int)? {
        var at = start + 1
        while true {
            let byte = bytes[at]
            if at - start > limits.nameBytes {
                throw failInTag(.tooLarge(.reference, limit: limits.nameBytes), at: start, seenAt: at, valueStart: valueStart)
            }
            if byte == UInt8(ascii: ";") { break }
            if byte == 0 { return nil }
            guard CharacterClass.isReferencePart(byte) else {
                throw failInTag(.badReference, at: start, seenAt: at, valueStart: valueStart)
            }
            at += 1
        }
        let inner = bytes[start + 1..<at]
        let scalar: UInt32
        if inner.first == UInt8(ascii: "#") {
            guard let number = CharacterClass.number(inner.dropFirst()) else {
                throw failInTag(.badReference, at: start, valueStart: valueStart)
            }
            guard CharacterClass.isLegal(number) else {
                throw failInTag(.illegalCharacter(number), at: start, valueStart: valueStart)
            }
            scalar = number
        } else if inner.elementsEqual("amp".utf8) {
            scalar = 0x26
        } else if inner.elementsEqual("lt".utf8) {
            scalar = 0x3C
        } else if inner.elementsEqual("gt".utf8) {
            scalar = 0x3E
        } else if inner.elementsEqual("quot".utf8) {
            scalar = 0x22
        } else if inner.elementsEqual("apos".utf8) {
            scalar = 0x27
        } else if inner.isEmpty || inner.contains(UInt8(ascii: "#")) {
            throw failInTag(.badReference, at: start, valueStart: valueStart)
        } else {
            throw failInTag(.unknownEntity(text(start + 1..<at)), at: start, valueStart: valueStart)
        }
        return (scalar, at + 1)
    }

    /// Writes a character over bytes that have been read, and gives where the next goes.
    private mutating func write(_ scalar: UInt32, at index: Int) -> Int {
        var encoded: [UInt8] = []
        encoded.append(scalar: scalar)
        for (offset, byte) in encoded.enumerated() { bytes[index + offset] = byte }
        return index + encoded.count
    }

    private mutating func move(_ range: Range<Int>, to target: Int) {
        guard range.lowerBound != target else { return }
        var all = bytes.mutableSpan
        for offset in 0..<range.count { all[target &+ offset] = all[range.lowerBound &+ offset] }
    }
}

extension CharacterClass {
    /// Whether a byte may stand between `&` and `;`; names are looked at no closer, for only five are known.
    static func isReferencePart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "#"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"), 0x80...:
            true
        default: false
        }
    }

    /// The number of a character reference, decimal or behind `x` hexadecimal; nil when it is none.
    static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
        let isHexadecimal = digits.first == UInt8(ascii: "x")
        let digits = isHexadecimal ? digits.dropFirst() : digits
        guard !digits.isEmpty else { return nil }
        var number: UInt32 = 0
        for byte in digits {
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f") where isHexadecimal: digit = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F") where isHexadecimal: digit = byte - UInt8(ascii: "A") + 10
            default: return nil
            }
            // Beyond Unicode all numbers are alike.
            number = min(number * (isHexadecimal ? 16 : 10) + UInt32(digit), 0x110000)
        }
        return number
    }
}
