extension XMLTokenizer {
    /// How characters are made of the part's bytes.
    enum Encoding: Sendable {
        case utf16BE, utf16LE, utf8
    }

    /// The zeroes behind the content: a name is looked at 16 bytes at a time.
    private static let padding = 24

    /// Takes the next piece of the part; cut it anywhere.
    public mutating func append(_ piece: Span<UInt8>) {
        guard troubleAhead == nil, failure == nil, !isFinished else { return }
        dropConsumed()
        if encoding == nil {
            carry.append(copying: piece)
            if carry.count >= 4 { detectEncoding() }
        } else {
            take(piece)
        }
        pad()
    }

    /// Says that no more pieces will come.
    public mutating func finish() {
        guard !isFinished else { return }
        dropConsumed()
        if encoding == nil { detectEncoding() }
        isFinished = true
        if let first = carry.first, troubleAhead == nil {
            troubleAhead = XMLError(offset: sourceOffset(of: end), kind: encoding == .utf8 ? .invalidUTF8(first) : .invalidUTF16)
        }
        pad()
    }

    /// The bytes of the part before an index of `bytes`.
    func sourceOffset(of index: Int) -> Int {
        guard encoding == .utf16BE || encoding == .utf16LE else { return base + index }
        return widths[..<min(index, widths.count)].reduce(base) { $0 + Int($1) }
    }

    /// The bytes of a range as text.
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    mutating func pad() {
        bytes.append(contentsOf: repeatElement(0, count: Self.padding))
    }

    /// Removes what has been read, and the zeroes at the end.
    private mutating func dropConsumed() {
        bytes.removeSubrange(end...)
        // The end of an empty element still tells its name.
        let count = mode == .emptyEnd ? tokenStart : position
        guard count > 0 else { return }
        base = sourceOffset(of: count)
        bytes.removeFirst(count)
        if !widths.isEmpty { widths.removeFirst(count) }
        end -= count
        position -= count
        tokenStart = max(0, tokenStart - count)
        cut.scanned -= count
        localName = max(0, localName.lowerBound - count)..<max(0, localName.upperBound - count)
        attributes.removeAll(keepingCapacity: true)
        text = 0..<0
    }

    /// XML 1.0 appendix F: by the byte order mark, else by how a `<` is written.
    private mutating func detectEncoding() {
        let first = Array(carry.prefix(4))
        var mark = 0
        if first == [0, 0, 0xFE, 0xFF] || first == [0xFF, 0xFE, 0, 0] || first == [0, 0, 0, 0x3C] || first == [0x3C, 0, 0, 0] {
            encoding = .utf8
            troubleAhead = XMLError(offset: 0, kind: .unsupportedEncoding("UTF-32"))
            carry.removeAll()
            return
        }
        if first.starts(with: [0xFE, 0xFF]) || first.starts(with: [0xFF, 0xFE]) {
            encoding = first[0] == 0xFE ? .utf16BE : .utf16LE
            mark = 2
        } else if first.starts(with: [0, 0x3C]) || first.starts(with: [0x3C, 0]) {
            encoding = first[0] == 0 ? .utf16BE : .utf16LE
        } else {
            encoding = .utf8
            if first.starts(with: [0xEF, 0xBB, 0xBF]) { mark = 3 }
        }
        base = mark
        let head = Array(carry[mark...])
        carry.removeAll()
        take(head.span)
    }

    private mutating func take(_ piece: Span<UInt8>) {
        if encoding != .utf8 {
            takeUTF16(piece)
            return
        }
        bytes += carry
        carry.removeAll(keepingCapacity: true)
        bytes.append(copying: piece)
        let count = bytes.count
        switch CharacterScan.check(bytes.span, from: end, to: count) {
        case .good:
            end = count
        case .cut(let at):
            carry += bytes[at...]
            end = at
        case .invalid(let at):
            end = at
            troubleAhead = XMLError(offset: base + at, kind: .invalidUTF8(bytes[at]))
        case .illegal(let at, let scalar):
            end = at
            troubleAhead = XMLError(offset: base + at, kind: .illegalCharacter(scalar))
        }
        bytes.removeSubrange(end...)
    }

    /// Turns UTF-16 into UTF-8, and notes how many bytes of the part each byte stands for.
    private mutating func takeUTF16(_ piece: Span<UInt8>) {
        carry.append(copying: piece)
        let isBig = encoding == .utf16BE
        let units = carry
        func unit(_ at: Int) -> UInt32 {
            isBig ? UInt32(units[at]) << 8 | UInt32(units[at + 1]) : UInt32(units[at + 1]) << 8 | UInt32(units[at])
        }
        var at = 0
        while at + 2 <= units.count {
            var scalar = unit(at)
            var length = 2
            if scalar >= 0xD800, scalar < 0xE000 {
                guard scalar >= 0xDC00 || at + 4 <= units.count else { break }
                guard scalar < 0xDC00, case 0xDC00..<0xE000 = unit(at + 2) else {
                    troubleAhead = XMLError(offset: sourceOffset(of: end), kind: .invalidUTF16)
                    break
                }
                scalar = 0x10000 + (scalar - 0xD800) << 10 + (unit(at + 2) - 0xDC00)
                length = 4
            }
            guard CharacterClass.isLegal(scalar) else {
                troubleAhead = XMLError(offset: sourceOffset(of: end), kind: .illegalCharacter(scalar))
                break
            }
            bytes.append(scalar: scalar)
            widths.append(UInt8(length))
            widths.append(contentsOf: repeatElement(0, count: bytes.count - end - 1))
            end = bytes.count
            at += length
        }
        carry.removeFirst(at)
    }
}

extension [UInt8] {
    /// Appends borrowed bytes.
    mutating func append(copying bytes: Span<UInt8>) {
        bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
    }
}
