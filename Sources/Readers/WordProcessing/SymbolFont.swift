/// Fonts whose letters are pictures: which character of Unicode a picture is.
enum SymbolFont: Sendable {
    case symbol
    case webdings
    case wingdings
    case wingdings2
    case wingdings3

    /// Knows a font by its name.
    init?(name: some StringProtocol) {
        switch name.lowercased() {
        case "symbol", "standardsymbolsps", "symbolmt": self = .symbol
        case "webdings": self = .webdings
        case "wingdings", "wingdings-regular": self = .wingdings
        case "wingdings 2", "wingdings2": self = .wingdings2
        case "wingdings 3", "wingdings3": self = .wingdings3
        default: return nil
        }
    }

    /// What a character of the font shows; nil when nothing in Unicode is known for it.
    ///
    /// - Parameter code: The character, as it is or moved to U+F000–U+F0FF as Word does.
    /// - Returns: The character of Unicode.
    func scalar(for code: UInt32) -> Unicode.Scalar? {
        let low = code & 0xFF
        switch self {
        case .symbol: return SymbolFont.symbols[low] ?? SymbolFont.greek(low)
        case .webdings: return SymbolFont.webdingsSigns[low]
        case .wingdings: return SymbolFont.wingdingsSigns[low]
        case .wingdings2: return SymbolFont.wingdings2Signs[low]
        case .wingdings3: return nil
        }
    }

    /// What a character in the private area shows in a font that is not known for its pictures.
    static func scalar(forPrivate code: UInt32, font: SymbolFont?) -> Unicode.Scalar? {
        guard (0xF000...0xF0FF).contains(code) else { return nil }
        return (font ?? .wingdings).scalar(for: code)
    }

    /// The bullet of a list: boxes to tick stay boxes, other pictures become a plain bullet.
    static func bullet(_ text: String, font: String, isPicture: Bool) -> String {
        let known = SymbolFont(name: font)
        guard !isPicture, let first = text.unicodeScalars.first else { return isPicture ? "•" : "" }
        let isPrivate = (0xE000...0xF8FF).contains(first.value)
        guard isPrivate || known != nil else { return text }
        let shown = known?.scalar(for: first.value) ?? scalar(forPrivate: first.value, font: known)
        if let shown, "☐☑☒".unicodeScalars.contains(shown) { return String(Character(shown)) }
        return "•"
    }

    private static let symbols: [UInt32: Unicode.Scalar] = [
        0x22: "∀", 0x24: "∃", 0x27: "∋", 0x2A: "∗", 0x2D: "−", 0x40: "≅", 0x5C: "∴", 0x5E: "⊥", 0xA3: "≤", 0xA5: "∞", 0xA6: "ƒ", 0xAB: "↔",
        0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB6: "∂", 0xB7: "•", 0xB8: "÷",
        0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xD1: "∇", 0xD2: "®", 0xD3: "©", 0xD4: "™", 0xD5: "∏", 0xD6: "√", 0xD7: "⋅", 0xE5: "∑",
        0xF2: "∫",
    ]

    private static func greek(_ low: UInt32) -> Unicode.Scalar? {
        let capitals: [Unicode.Scalar] = Array("ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ".unicodeScalars)
        let small: [Unicode.Scalar] = Array("αβχδεφγηιϕκλμνοπθρστυϖωξψζ".unicodeScalars)
        switch low {
        case 0x41...0x5A: return capitals[Int(low - 0x41)]
        case 0x61...0x7A: return small[Int(low - 0x61)]
        case 0x20...0x40, 0x5B, 0x5D, 0x5F, 0x7B...0x7D: return Unicode.Scalar(low)
        default: return nil
        }
    }

    private static let webdingsSigns: [UInt32: Unicode.Scalar] = [
        0x61: "✔", 0x63: "☐", 0x67: "■", 0x6E: "●", 0x72: "✖", 0x78: "☒",
    ]

    private static let wingdingsSigns: [UInt32: Unicode.Scalar] = [
        0x20: " ", 0x28: "☎", 0x29: "✆", 0x2A: "✉", 0x4A: "☺", 0x4B: "😐", 0x4C: "☹", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "☐", 0x70: "☐",
        0x71: "❑", 0x72: "❒", 0x73: "⬧", 0x74: "⧫", 0x75: "◆", 0x76: "❖", 0x78: "☒", 0x80: "⓪", 0x81: "①", 0x82: "②", 0x83: "③",
        0x84: "④", 0x85: "⑤", 0x86: "⑥", 0x87: "⑦", 0x88: "⑧", 0x89: "⑨", 0x8A: "⑩", 0x9E: "·", 0x9F: "•", 0xA0: "▪", 0xA1: "○", 0xA4: "◉",
        0xA7: "▪", 0xA8: "☐", 0xAB: "★", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xEF: "⇦", 0xF0: "⇨", 0xFB: "✗",
        0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
    ]

    private static let wingdings2Signs: [UInt32: Unicode.Scalar] = [
        0x20: " ", 0x2A: "☐", 0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "●", 0x98: "•", 0xA2: "■", 0xA3: "☐",
        0xAE: "◆",
    ]
}
