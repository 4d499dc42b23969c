import Diagnostics
import Documents

/// The address of a page on the web.
enum URLField {
    /// Reads any cell.
    static func read(_ cell: Span<UInt8>, kind: CellKind) -> FieldOutcome {
        let trim = TextTrim(cell)
        if trim.isBlank { return .blank(trim.style) }
        if kind == .error { return .invalid(.errorValue, trim.style) }
        let outcome = read(cell, trim)
        // Words for nothing are looked for last, because nearly every cell is an address.
        if outcome.reading.verdict == .invalid, CompactText(cell).saysNothing { return .invalid(.nothingWord, trim.style) }
        return outcome
    }

    private static func read(_ cell: Span<UInt8>, _ trim: TextTrim) -> FieldOutcome {
        var host = trim.start
        var hasScheme = false
        if let mark = colon(cell, trim) {
            let isWeb = isWord(cell, trim.start..<mark, "http") || isWord(cell, trim.start..<mark, "https")
            guard isWeb, mark + 3 < trim.end, cell[mark + 1] == UInt8(ascii: "/"), cell[mark + 2] == UInt8(ascii: "/") else {
                return FieldOutcome.invalid(.otherScheme, trim.style).markedInBytes(trim.start..<mark + 1)
            }
            host = mark + 3
            hasScheme = true
        }
        for at in trim.start..<trim.end where cell[at] <= 0x20 {
            return FieldOutcome.invalid(.spaceInAddress, trim.style).markedInBytes(at..<at + 1)
        }
        guard isHost(cell, host, trim.end) else { return .invalid(.malformed, trim.style) }
        return hasScheme ? .valid(trim.value, trim.style) : .remark(.missingScheme, trim.value, trim.style)
    }

    /// Where the colon behind a scheme of letters stands.
    private static func colon(_ cell: Span<UInt8>, _ trim: TextTrim) -> Int? {
        var at = trim.start
        while at < trim.end, (cell[at] | 0x20) &- 97 < 26 { at += 1 }
        // A colon before digits is that of a port: localhost:8080.
        guard at > trim.start, at + 1 < trim.end, cell[at] == UInt8(ascii: ":"), cell[at + 1] &- 48 >= 10 else { return nil }
        return at
    }

    private static func isWord(_ cell: Span<UInt8>, _ range: Range<Int>, _ word: StaticString) -> Bool {
        guard range.count == word.utf8CodeUnitCount else { return false }
        for at in range where cell[at] | 0x20 != word.utf8Start[at - range.lowerBound] { return false }
        return true
    }

    /// Whether a host with a dot inside stands at a place; letters outside ASCII are allowed, as in Thai domain names.
    static func isHost(_ cell: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var at = start
        var dots = 0
        var label = 0
        while at < end {
            let byte = cell[at]
            if byte == UInt8(ascii: ".") {
                guard label > 0 else { return false }
                dots += 1
                label = 0
            } else if byte >= 0x80 || byte &- 48 < 10 || (byte | 0x20) &- 97 < 26 || byte == UInt8(ascii: "-") {
                label += 1
            } else {
                break
            }
            at += 1
        }
        guard dots > 0, label > 1 else { return false }
        if at == end { return true }
        switch cell[at] {
        case UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
        default: return false
        }
    }

    /// The single obvious cure of a cell, if there is one.
    static func cure(_ outcome: FieldOutcome, _ cell: Span<UInt8>) -> FieldCure? {
        guard outcome.trouble == .missingScheme, case .text(let start, let length) = outcome.reading.value else { return nil }
        return FieldCure(text: "https://" + CellText.string(cell, Int(start)..<Int(start + length)), isSafe: false)
    }

    /// What the type is, and all that it can find.
    static let description = FieldDescription(
        name: "url",
        doc: Phrase(th: "ที่อยู่เว็บที่ขึ้นต้นด้วย http:// หรือ https://", en: "a web address that begins with http:// or https://"),
        accepts: [
            "https://www.example.go.th/ita/list.pdf", "http://example.go.th", "HTTPS://example.go.th?id=1", "https://ตัวอย่าง.ไทย/หน้า",
        ],
        rejects: [
            ("www.example.go.th/list", .missingScheme), ("ftp://example.go.th", .otherScheme), ("https//example.go.th", .malformed),
            ("https://example.go.th/a list.pdf", .spaceInAddress), ("https://example", .malformed), ("-", .nothingWord),
        ],
        rules: [
            NumberRules.errorValue,
            .invalid(
                .malformed, Phrase(th: "ไม่ใช่ที่อยู่เว็บ", en: "not a web address"),
                Phrase(th: "ไม่ใช่ที่อยู่เว็บ ({value})", en: "not a web address ({value})")),
            .remark(
                .missingScheme, .note, Phrase(th: "ที่อยู่เว็บไม่มี https:// นำหน้า", en: "the address lacks its https://"),
                Phrase(th: "ที่อยู่เว็บไม่มี https:// นำหน้า ({value})", en: "the address lacks its https:// ({value})")),
            .invalid(
                .nothingWord, Phrase(th: "ไม่มีที่อยู่เว็บในช่องที่ต้องมี", en: "no web address where one is demanded"),
                Phrase(th: "ไม่มีที่อยู่เว็บในช่องที่ต้องมี ({value})", en: "no web address where one is demanded ({value})")),
            .invalid(
                .otherScheme, Phrase(th: "ไม่ได้ขึ้นต้นด้วย http:// หรือ https://", en: "the address begins with neither http:// nor https://"),
                Phrase(
                    th: "ไม่ได้ขึ้นต้นด้วย http:// หรือ https:// ({value})", en: "the address begins with neither http:// nor https:// ({value})")),
            .invalid(
                .spaceInAddress, Phrase(th: "มีช่องว่างในที่อยู่เว็บ", en: "a space stands inside the address"),
                Phrase(th: "มีช่องว่างในที่อยู่เว็บ ({value})", en: "a space stands inside the address ({value})"),
                help: Phrase(th: "หนึ่งเซลล์ใส่ได้หนึ่งที่อยู่", en: "a cell holds one address")),
        ])
}
