import Diagnostics
import Documents

/// An address for electronic mail.
enum EmailField {
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
        var sign: Int?
        for at in trim.start..<trim.end {
            if cell[at] <= 0x20 { return FieldOutcome.invalid(.spaceInAddress, trim.style).markedInBytes(at..<at + 1) }
            if cell[at] == UInt8(ascii: "@") {
                if sign != nil { return FieldOutcome.invalid(.malformed, trim.style).markedInBytes(at..<at + 1) }
                sign = at
            }
        }
        guard let sign else { return .invalid(.noAtSign, trim.style) }
        guard isLocal(cell, trim.start..<sign), isDomain(cell, sign + 1..<trim.end) else { return .invalid(.malformed, trim.style) }
        return .valid(trim.value, trim.style)
    }

    /// Whether a range is the part before the @: RFC 5321 §4.1.2, without quotes.
    private static func isLocal(_ cell: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard let last = range.last, cell[range.lowerBound] != UInt8(ascii: "."), cell[last] != UInt8(ascii: ".") else { return false }
        for at in range {
            switch cell[at] {
            case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "<"),
                UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F...:
                return false
            default: break
            }
        }
        return true
    }

    private static func isDomain(_ cell: Span<UInt8>, _ range: Range<Int>) -> Bool {
        for at in range where cell[at] < 0x80 {
            let byte = cell[at]
            guard byte &- 48 < 10 || (byte | 0x20) &- 97 < 26 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") else {
                return false
            }
        }
        return URLField.isHost(cell, range.lowerBound, range.upperBound)
    }

    /// What the type is, and all that it can find.
    static let description = FieldDescription(
        name: "email",
        doc: Phrase(th: "ที่อยู่ไปรษณีย์อิเล็กทรอนิกส์", en: "an e-mail address"),
        accepts: ["saraban@example.go.th", " first.last+ita@example.ac.th "],
        rejects: [
            ("saraban.example.go.th", .noAtSign), ("saraban@example", .malformed), ("a@b@example.go.th", .malformed),
            ("saraban @example.go.th", .spaceInAddress), ("-", .nothingWord),
        ],
        rules: [
            NumberRules.errorValue,
            .invalid(
                .malformed, Phrase(th: "ไม่ใช่ที่อยู่อีเมล", en: "not an e-mail address"),
                Phrase(th: "ไม่ใช่ที่อยู่อีเมล ({value})", en: "not an e-mail address ({value})")),
            .invalid(
                .noAtSign, Phrase(th: "ที่อยู่อีเมลไม่มีเครื่องหมาย @", en: "the address lacks its @"),
                Phrase(th: "ที่อยู่อีเมลไม่มีเครื่องหมาย @ ({value})", en: "the address lacks its @ ({value})")),
            .invalid(
                .nothingWord, Phrase(th: "ไม่มีที่อยู่อีเมลในช่องที่ต้องมี", en: "no e-mail address where one is demanded"),
                Phrase(th: "ไม่มีที่อยู่อีเมลในช่องที่ต้องมี ({value})", en: "no e-mail address where one is demanded ({value})")),
            .invalid(
                .spaceInAddress, Phrase(th: "มีช่องว่างในที่อยู่อีเมล", en: "a space stands inside the address"),
                Phrase(th: "มีช่องว่างในที่อยู่อีเมล ({value})", en: "a space stands inside the address ({value})")),
        ])
}
