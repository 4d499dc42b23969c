/// Reads the code of a number format.
struct CellFormatParser {
    private let code: [UInt8]
    private var at = 0
    private var section = CellFormat.Section()

    /// Builds a parser; code beyond 4,096 bytes is left out, sixteen times what Excel takes.
    init(code: [UInt8]) {
        self.code = Array(code.prefix(4_096))
    }

    /// Gives the sections.
    mutating func parse() -> [CellFormat.Section] {
        guard !code.isEmpty else { return [] }
        var sections: [CellFormat.Section] = []
        while at < code.count, sections.count < 4 {
            takeSection()
            section.finish()
            sections.append(section)
            section = CellFormat.Section()
        }
        if code.last == UInt8(ascii: ";"), sections.count < 4, !endsInEscape { sections.append(CellFormat.Section()) }
        return sections
    }

    /// Whether the last semicolon is a character shown as it is.
    private var endsInEscape: Bool {
        code.count > 1 && [UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*")].contains(code[code.count - 2])
    }

    private mutating func takeSection() {
        while at < code.count {
            let byte = code[at]
            switch byte {
            case UInt8(ascii: ";"):
                at += 1
                return
            case UInt8(ascii: "\""):
                takeQuoted()
            case UInt8(ascii: "\\"):
                at += 1
                append(literal: takeScalar())
            case UInt8(ascii: "_"):
                at += 1
                _ = takeScalar()
                section.items.append(.padding)
            case UInt8(ascii: "*"):
                at += 1
                _ = takeScalar()
                section.items.append(.fill)
            case UInt8(ascii: "["):
                takeBracket()
            case UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?"):
                section.items.append(.digit(byte))
                at += 1
            case UInt8(ascii: "."):
                section.items.append(.point)
                at += 1
            case UInt8(ascii: ","):
                section.items.append(.comma)
                at += 1
            case UInt8(ascii: "%"):
                section.items.append(.percent)
                at += 1
            case UInt8(ascii: "/"):
                section.items.append(.slash)
                at += 1
            case UInt8(ascii: "@"):
                section.items.append(.text)
                at += 1
            default:
                takeLetters()
            }
        }
    }

    private mutating func takeLetters() {
        let byte = code[at]
        if isNext("general") {
            section.items.append(.general)
            at += 7
        } else if isNext("am/pm") {
            section.items.append(.date(.half(false)))
            at += 5
        } else if isNext("a/p") {
            section.items.append(.date(.half(true)))
            at += 3
        } else if byte | 0x20 == UInt8(ascii: "e"), let exponent = exponent() {
            section.items.append(exponent)
        } else if byte | 0x20 == UInt8(ascii: "t"), section.isBeforeValue, at + 1 < code.count, isValueBegin(code[at + 1]) {
            section.hasThaiDigits = true
            at += 1
        } else if let part = datePart(byte | 0x20) {
            section.items.append(.date(part))
        } else {
            append(literal: takeScalar())
        }
    }

    /// Whether a byte behind a `t` makes it the sign for Thai digits.
    private func isValueBegin(_ byte: UInt8) -> Bool {
        [UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: ".")].contains(byte)
            || [UInt8(ascii: "d"), UInt8(ascii: "m"), UInt8(ascii: "y"), UInt8(ascii: "h"), UInt8(ascii: "s"), UInt8(ascii: "b")]
                .contains(byte | 0x20)
    }

    /// Takes a run of one letter that stands for a part of a date.
    private mutating func datePart(_ letter: UInt8) -> CellFormat.DatePart? {
        guard "ybegmdhs".utf8.contains(letter), code[at] >= 0x41 else { return nil }
        var count = 0
        while at < code.count, code[at] | 0x20 == letter, code[at] >= 0x41 {
            count += 1
            at += 1
        }
        switch letter {
        case UInt8(ascii: "y"): return .year(count)
        case UInt8(ascii: "b"): return .buddhistYear(count)
        case UInt8(ascii: "e"): return .year(4)
        case UInt8(ascii: "g"): return .era
        case UInt8(ascii: "m"): return .month(count)
        case UInt8(ascii: "d"): return .day(count)
        case UInt8(ascii: "h"): return .hour(count)
        default: return .second(count)
        }
    }

    /// Takes `E+00` or `E-00`.
    private mutating func exponent() -> CellFormat.Item? {
        guard at + 1 < code.count, code[at + 1] == UInt8(ascii: "+") || code[at + 1] == UInt8(ascii: "-") else { return nil }
        var digits = 0
        while at + 2 + digits < code.count, [UInt8(ascii: "0"), UInt8(ascii: "#"), UInt8(ascii: "?")].contains(code[at + 2 + digits]) {
            digits += 1
        }
        guard digits > 0 else { return nil }
        let showsPlus = code[at + 1] == UInt8(ascii: "+")
        at += 2 + digits
        return .exponent(showsPlus, digits)
    }

    private mutating func takeQuoted() {
        at += 1
        var end = at
        while end < code.count, code[end] != UInt8(ascii: "\"") { end += 1 }
        append(literal: Array(code[at..<end]))
        at = min(end + 1, code.count)
    }

    /// Takes a colour, a condition, elapsed time, or a currency with its language.
    private mutating func takeBracket() {
        guard let close = code[at...].firstIndex(of: UInt8(ascii: "]")) else {
            append(literal: takeScalar())
            return
        }
        let inside = Array(code[(at + 1)..<close])
        at = close + 1
        guard let first = inside.first else { return }
        if first == UInt8(ascii: "$") {
            takeLocale(inside.dropFirst())
        } else if let condition = CellFormat.Condition(inside) {
            section.condition = condition
        } else if let letter = inside.first.map({ $0 | 0x20 }), inside.allSatisfy({ $0 | 0x20 == letter && $0 >= 0x41 }) {
            switch letter {
            case UInt8(ascii: "h"): section.items.append(.date(.elapsedHours(inside.count)))
            case UInt8(ascii: "m"): section.items.append(.date(.elapsedMinutes(inside.count)))
            case UInt8(ascii: "s"): section.items.append(.date(.elapsedSeconds(inside.count)))
            default: break
            }
        }
    }

    /// Takes `฿-41E` or `-D07041E`: a symbol to show, then digit shapes, calendar and language as hexadecimal digits.
    private mutating func takeLocale(_ inside: ArraySlice<UInt8>) {
        guard let dash = inside.lastIndex(of: UInt8(ascii: "-")) else {
            append(literal: Array(inside))
            return
        }
        var symbol = inside[..<dash]
        var rest = inside[(dash + 1)...]
        // A language may be named (`th-TH`), with shapes and calendar behind a comma.
        if let hyphen = symbol.firstIndex(of: UInt8(ascii: "-")) {
            rest = inside[(hyphen + 1)...]
            symbol = symbol[..<hyphen]
        }
        append(literal: Array(symbol))
        if rest.prefix(2).map({ $0 | 0x20 }) == Array("th".utf8) { section.isThai = true }
        if let comma = rest.firstIndex(of: UInt8(ascii: ",")) { rest = rest[(comma + 1)...] }
        guard let number = UInt32(String(decoding: rest, as: UTF8.self), radix: 16) else { return }
        // [MS-OE376] 2.1.742: the highest byte is the shape of digits, 0D for Thai; then the calendar, 7 for Thai Buddhist.
        if number >> 24 == 0x0D { section.hasThaiDigits = true }
        if (number >> 16) & 0x7F == 7 { section.isBuddhist = true }
        if number & 0xFFFF == 0x041E { section.isThai = true }
    }

    private mutating func append(literal bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        if case .literal(let before) = section.items.last {
            section.items[section.items.count - 1] = .literal(before + bytes)
        } else {
            section.items.append(.literal(bytes))
        }
    }

    /// Takes one scalar as it is.
    private mutating func takeScalar() -> [UInt8] {
        guard at < code.count else { return [] }
        var end = at + 1
        while end < code.count, code[end] & 0xC0 == 0x80 { end += 1 }
        defer { at = end }
        return Array(code[at..<end])
    }

    private func isNext(_ word: StaticString) -> Bool {
        guard at + word.utf8CodeUnitCount <= code.count else { return false }
        var offset = at
        return "\(word)".utf8.allSatisfy { letter in
            defer { offset += 1 }
            return code[offset] == letter || (code[offset] | 0x20 == letter && letter >= 0x61)
        }
    }
}

extension CellFormat.Condition {
    /// Reads `>=100`; nil for anything else.
    init?(_ inside: [UInt8]) {
        let signs = inside.prefix { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "=") }
        let comparison: Comparison
        switch String(decoding: signs, as: UTF8.self) {
        case "<": comparison = .less
        case "<=": comparison = .lessOrEqual
        case "=": comparison = .equal
        case "<>": comparison = .notEqual
        case ">=": comparison = .greaterOrEqual
        case ">": comparison = .greater
        default: return nil
        }
        guard let number = SheetNumber(inside.span, signs.count..<inside.count) else { return nil }
        self.init(comparison: comparison, limit: number.value)
    }
}
