/// Counts the terminal cells that text takes.
///
/// Marks that stand above or below a letter and characters that are not seen take none, East Asian wide characters and
/// emoji two, all else one. Control characters count none: replace them first, see `harmless(_:)`.
public enum DisplayWidth {
    /// The cells of one scalar: 0, 1 or 2.
    public static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20...0x7E: 1
        case 0x00...0x9F: 0
        case 0xA0...0x02FF: scalar.value == 0xAD ? 0 : 1
        case 0x0E00...0x0E7F: ThaiLetter(place: UInt8(truncatingIfNeeded: scalar.value & 0x7F)).width
        // HANGUL JUNGSEONG and JONGSEONG join the syllable before them.
        case 0x1160...0x11FF: 0
        default: generalWidth(of: scalar)
        }
    }

    /// The cells of UTF-8 bytes; an ill-formed sequence counts one, as its U+FFFD would.
    public static func width(of bytes: Span<UInt8>) -> Int {
        var cells = 0
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte >= 0x20, byte < 0x7F {
                cells += 1
                offset += 1
            } else if let place = bytes.thaiIndex(at: offset) {
                cells += ThaiLetter(place: place).width
                offset += 3
            } else {
                let decoded = bytes.scalar(at: offset)
                cells += Unicode.Scalar(decoded.value).map(width(of:)) ?? 1
                offset += decoded.length
            }
        }
        return cells
    }

    /// The cells of a string.
    public static func width(of text: String) -> Int { width(of: text.utf8.span) }

    /// Cuts text to at most so many cells, ending what was cut with an ellipsis, and never parts a letter from its marks.
    ///
    /// Where even the ellipsis does not fit, nothing is left.
    public static func truncate(_ text: String, toWidth limit: Int, ellipsis: String = "…") -> String {
        guard width(of: text) > limit else { return text }
        let room = limit - width(of: ellipsis)
        guard room >= 0 else { return "" }
        var kept = String.UnicodeScalarView()
        var cells = 0
        var isJoined = false
        for scalar in text.unicodeScalars {
            let width = width(of: scalar)
            if cells + width > room { break }
            cells += width
            isJoined = scalar.value == 0x200D
            kept.append(scalar)
        }
        // A joiner with nothing to join.
        if isJoined { kept.removeLast() }
        return String(kept) + ellipsis
    }

    /// Text with spaces after it up to so many cells; longer text stays as it is.
    public static func padded(_ text: String, toWidth width: Int) -> String {
        let missing = width - Self.width(of: text)
        return missing > 0 ? text + String(repeating: " ", count: missing) : text
    }

    private static func generalWidth(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: 0
        default: isWide(scalar.value) ? 2 : 1
        }
    }

    private static func isWide(_ value: UInt32) -> Bool {
        guard value >= 0x1100 else { return false }
        var low = 0
        var high = wideRanges.count
        while low < high {
            let middle = (low + high) / 2
            if value > wideRanges[middle].upperBound { low = middle + 1 } else { high = middle }
        }
        return low < wideRanges.count && wideRanges[low].contains(value)
    }

    /// Scalars with East_Asian_Width W or F (Unicode 14, EastAsianWidth.txt); gaps of unassigned places are closed.
    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0, 0x23F3...0x23F3,
        0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F, 0x2693...0x2693, 0x26A1...0x26A1,
        0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA,
        0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B,
        0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
        0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55, 0x2E80...0x303E,
        0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAD9,
        0xFE10...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1F004...0x1F004,
        0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F265, 0x1F300...0x1F320, 0x1F32D...0x1F335,
        0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4,
        0x1F3F8...0x1F43E, 0x1F440...0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E, 0x1F550...0x1F567,
        0x1F57A...0x1F57A, 0x1F595...0x1F596, 0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC,
        0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7F0, 0x1F90C...0x1F93A,
        0x1F93C...0x1F945, 0x1F947...0x1F9FF, 0x1FA70...0x1FAF6, 0x20000...0x3FFFD,
    ]
}

extension ThaiLetter {
    /// Terminal cells.
    fileprivate var width: Int {
        if case .mark = self { 0 } else { 1 }
    }
}
