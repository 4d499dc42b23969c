/// How the text of a file is encoded.
public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
    /// UTF-16, high byte first.
    case utf16BE = "UTF-16BE"
    /// UTF-16, low byte first, which Windows calls "Unicode".
    case utf16LE = "UTF-16LE"
    /// UTF-8.
    case utf8 = "UTF-8"
    /// Windows-874, which contains TIS-620 and ISO 8859-11.
    case windows874 = "Windows-874"

    /// The name as standards write it, with the national one where that is better known.
    public var name: String {
        self == .windows874 ? "TIS-620/Windows-874" : rawValue
    }

    /// The encoding that a byte-order mark at the start states, and the mark's length.
    static func stated(by head: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if head.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
        if head.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
        return nil
    }

    /// Which UTF-16 a text without byte-order mark is, if any: three high bytes in four belong to ASCII or Thai, and some are NUL.
    static func unmarkedUTF16(_ head: [UInt8]) -> TextEncoding? {
        let units = head.count / 2
        guard units >= 2 else { return nil }
        var highAtOdd = 0
        var highAtEven = 0
        var zeros = 0
        for unit in 0..<units {
            let even = head[2 * unit]
            let odd = head[2 * unit + 1]
            if odd == 0 || odd == 0x0E { highAtOdd += 1 }
            if even == 0 || even == 0x0E { highAtEven += 1 }
            if odd == 0 || even == 0 { zeros += 1 }
        }
        guard zeros > 0 else { return nil }
        if highAtOdd * 4 >= units * 3, highAtEven * 2 < units { return .utf16LE }
        if highAtEven * 4 >= units * 3, highAtOdd * 2 < units { return .utf16BE }
        return nil
    }
}
