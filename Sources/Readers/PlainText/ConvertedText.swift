/// Text as people see it, made from what converters of PDF files and word processors write.
///
/// Tags are taken off, those of paragraphs and items become line breaks, check boxes become ☑ and ☐ however they are written, and
/// bold marks `**…**` and character references are resolved.
enum ConvertedText {
    /// The text of a range, trimmed; nil when it stands there just so.
    static func text(of bytes: Span<UInt8>) -> [UInt8]? {
        guard (0..<bytes.count).contains(where: { isMark(bytes[$0]) }) else { return nil }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        let boxes = CheckMarks(bytes)
        var isBold = false
        var at = 0
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "<"):
                guard let tag = Tag(bytes, at: at) else { break }
                append(tag.meaning, to: &out)
                at = tag.end
                continue
            case UInt8(ascii: "&"):
                guard let reference = CharacterReference(bytes, at: at) else { break }
                out += UTF8.encode(reference.scalar) ?? .encodedReplacementCharacter
                at = reference.end
                continue
            case UInt8(ascii: "*"):
                guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "*"), isBold || hasBold(bytes, from: at + 2) else { break }
                isBold.toggle()
                at += 2
                continue
            case UInt8(ascii: "("), 0xE2:
                guard let (isChecked, length) = boxes.box(bytes, at: at) else { break }
                append(.box(isChecked: isChecked), to: &out)
                at += length
                continue
            default: break
            }
            // What follows a line break begins its line.
            if out.last == UInt8(ascii: "\n"), bytes[at] == UInt8(ascii: " ") {
                at += 1
                continue
            }
            out.append(bytes[at])
            at += 1
        }
        while let last = out.last, isBlank(last) { out.removeLast() }
        let text = Array(out.drop(while: isBlank))
        return text.count == bytes.count && text.indices.allSatisfy { text[$0] == bytes[$0] } ? nil : text
    }

    /// Appends what a tag stands for.
    static func append(_ meaning: Tag.Meaning, to out: inout [UInt8]) {
        switch meaning {
        case .dress: return
        case .line:
            while out.last == UInt8(ascii: " ") { out.removeLast() }
            if let last = out.last, last != UInt8(ascii: "\n") { out.append(UInt8(ascii: "\n")) }
        case .box(let isChecked): out += (isChecked ? "☑" : "☐").utf8
        }
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "(") || byte == 0xE2
    }

    /// Whether bold text that begins at an offset ends: the marks stand at its letters, and a pair closes it.
    private static func hasBold(_ bytes: Span<UInt8>, from start: Int) -> Bool {
        guard start < bytes.count, !isBlank(bytes[start]), bytes[start] != UInt8(ascii: "*") else { return false }
        var at = start + 1
        // 10,000 bytes: no bold text goes on for pages.
        while at + 1 < bytes.count, at - start < 10_000 {
            if bytes[at] == UInt8(ascii: "*"), bytes[at + 1] == UInt8(ascii: "*") { return true }
            at += 1
        }
        return false
    }
}

/// The check boxes in a text that are written with letters.
///
/// `(/)` and `(✓)` are ticked; `( )` is an empty box where another one stands in the same text, for alone it may be left for a name.
struct CheckMarks {
    private let hasBrackets: Bool

    init(_ bytes: Span<UInt8>) {
        var ticked = 0
        var empty = 0
        for at in 0..<bytes.count where bytes[at] == UInt8(ascii: "(") {
            guard let (isChecked, _) = Self.bracketed(bytes, at: at) else { continue }
            if isChecked { ticked += 1 } else { empty += 1 }
        }
        hasBrackets = ticked > 0 || empty > 1
    }

    /// The box that begins at an offset, and how many bytes it takes.
    func box(_ bytes: Span<UInt8>, at: Int) -> (isChecked: Bool, length: Int)? {
        if bytes[at] == UInt8(ascii: "(") { return hasBrackets ? Self.bracketed(bytes, at: at) : nil }
        guard at + 2 < bytes.count, bytes[at] == 0xE2 else { return nil }
        switch (bytes[at + 1], bytes[at + 2]) {
        // □ U+25A1, ☐ U+2610, ▢ U+25A2.
        case (0x96, 0xA1), (0x96, 0xA2), (0x98, 0x90): return (false, 3)
        // ☑ U+2611, ☒ U+2612.
        case (0x98, 0x91), (0x98, 0x92): return (true, 3)
        default: return nil
        }
    }

    /// Parentheses with nothing or a tick between them; blanks between them are not more than three.
    private static func bracketed(_ bytes: Span<UInt8>, at start: Int) -> (isChecked: Bool, length: Int)? {
        var at = start + 1
        var blanks = 0
        var isChecked = false
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: " "): blanks += 1
            case UInt8(ascii: "/") where !isChecked: isChecked = true
            // ✓ U+2713, ✔ U+2714, √ U+221A.
            case 0xE2 where !isChecked && at + 2 < bytes.count && isTick(bytes[at + 1], bytes[at + 2]):
                isChecked = true
                at += 2
            case UInt8(ascii: ")"): return isChecked || blanks > 0 ? (isChecked, at + 1 - start) : nil
            default: return nil
            }
            guard blanks <= 3 else { return nil }
            at += 1
        }
        return nil
    }

    private static func isTick(_ second: UInt8, _ third: UInt8) -> Bool {
        second == 0x9C && (third == 0x93 || third == 0x94) || second == 0x88 && third == 0x9A
    }
}
