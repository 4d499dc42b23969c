/// The character references of HTML that office programs and web pages of agencies write.
enum HTMLReferences {
    /// Those that count without a semicolon too, HTML §13.5.
    private static let bare: [String: UInt32] = [
        "AMP": 0x26, "COPY": 0xA9, "GT": 0x3E, "LT": 0x3C, "QUOT": 0x22, "REG": 0xAE, "amp": 0x26, "brvbar": 0xA6, "cent": 0xA2,
        "copy": 0xA9, "deg": 0xB0, "divide": 0xF7, "frac12": 0xBD, "frac14": 0xBC, "frac34": 0xBE, "gt": 0x3E, "iexcl": 0xA1,
        "iquest": 0xBF, "laquo": 0xAB, "lt": 0x3C, "macr": 0xAF, "micro": 0xB5, "middot": 0xB7, "nbsp": 0xA0, "not": 0xAC, "ordf": 0xAA,
        "ordm": 0xBA, "para": 0xB6, "plusmn": 0xB1, "pound": 0xA3, "quot": 0x22, "raquo": 0xBB, "reg": 0xAE, "sect": 0xA7, "shy": 0xAD,
        "sup1": 0xB9, "sup2": 0xB2, "sup3": 0xB3, "times": 0xD7, "uml": 0xA8, "yen": 0xA5,
    ]
    /// Those that need it.
    private static let closed: [String: UInt32] = [
        "apos": 0x27, "ballot": 0x2610, "bull": 0x2022, "bullet": 0x2022, "check": 0x2713, "checkmark": 0x2713, "colon": 0x3A,
        "comma": 0x2C, "cross": 0x2717, "dagger": 0x2020, "darr": 0x2193, "dollar": 0x24, "emsp": 0x2003, "ensp": 0x2002, "equals": 0x3D,
        "euro": 0x20AC, "excl": 0x21, "ge": 0x2265, "geq": 0x2265, "harr": 0x2194, "hearts": 0x2665, "hellip": 0x2026, "horbar": 0x2015,
        "infin": 0x221E, "larr": 0x2190, "ldquo": 0x201C, "le": 0x2264, "leq": 0x2264, "lowbar": 0x5F, "loz": 0x25CA, "lpar": 0x28,
        "lrm": 0x200E, "lsquo": 0x2018, "mdash": 0x2014, "minus": 0x2212, "nbsp": 0xA0, "ndash": 0x2013, "ne": 0x2260, "num": 0x23,
        "percnt": 0x25, "period": 0x2E, "permil": 0x2030, "plus": 0x2B, "prime": 0x2032, "quest": 0x3F, "radic": 0x221A, "rarr": 0x2192,
        "rdquo": 0x201D, "rlm": 0x200F, "rpar": 0x29, "rsquo": 0x2019, "sbquo": 0x201A, "bdquo": 0x201E, "semi": 0x3B, "sol": 0x2F,
        "square": 0x25A1, "squ": 0x25A1, "squf": 0x25AA, "star": 0x2606, "starf": 0x2605, "sum": 0x2211, "thinsp": 0x2009, "tilde": 0x2DC,
        "trade": 0x2122, "uarr": 0x2191, "verbar": 0x7C, "zwj": 0x200D, "zwnj": 0x200C, "Tab": 0x09, "NewLine": 0x0A,
    ]
    /// What the numbers 128–159 stand for, HTML §13.2.5.80: the characters of Windows-1252.
    private static let windows: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90,
        0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]

    /// The character that a reference stands for, and where it ends; nil when the `&` is only itself.
    static func read(_ bytes: [UInt8], at start: Int, end: Int) -> (scalar: UInt32, end: Int)? {
        let first = start + 1
        guard first < end else { return nil }
        if bytes[first] == UInt8(ascii: "#") { return number(bytes, from: first + 1, end: end) }
        var at = first
        // 31 bytes: the longest name of HTML.
        while at < end, at - first < 31, bytes[at].isHTMLLetter || (at > first && bytes[at] >= 0x30 && bytes[at] <= 0x39) { at += 1 }
        guard at > first else { return nil }
        let name = String(decoding: bytes[first..<at], as: UTF8.self)
        let isClosed = at < end && bytes[at] == UInt8(ascii: ";")
        if isClosed, let scalar = bare[name] ?? closed[name] { return (scalar, at + 1) }
        // The longest beginning of the name that counts without a semicolon.
        var length = min(at - first, 6)
        while length >= 2 {
            if let scalar = bare[String(decoding: bytes[first..<first + length], as: UTF8.self)] { return (scalar, first + length) }
            length -= 1
        }
        return nil
    }

    private static func number(_ bytes: [UInt8], from start: Int, end: Int) -> (scalar: UInt32, end: Int)? {
        let isHexadecimal = start < end && bytes[start].lowered == UInt8(ascii: "x")
        var at = isHexadecimal ? start + 1 : start
        let digits = at
        var value: UInt32 = 0
        while at < end {
            let digit: UInt8
            switch bytes[at].lowered {
            case 0x30...0x39: digit = bytes[at] - 0x30
            case 0x61...0x66 where isHexadecimal: digit = bytes[at].lowered - 0x61 + 10
            default: digit = 255
            }
            if digit == 255 { break }
            value = min(value * (isHexadecimal ? 16 : 10) + UInt32(digit), 0x110000)
            at += 1
        }
        guard at > digits else { return nil }
        if at < end, bytes[at] == UInt8(ascii: ";") { at += 1 }
        if value >= 0x80, value < 0xA0 { value = windows[Int(value) - 0x80] }
        let isScalar = value != 0 && Unicode.Scalar(value) != nil
        return (isScalar ? value : 0xFFFD, at)
    }
}
