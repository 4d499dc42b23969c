/// What a file that cannot be read really is, by its first bytes.
enum FileSignature: Hashable, Sendable, CaseIterable {
    case binary
    case image
    case office
    case oldOffice
    case pdf
    case rtf

    /// Recognises a file by its first bytes; nil for what may be text.
    init?(head: [UInt8]) {
        if head.starts(with: Array("%PDF-".utf8)) {
            self = .pdf
        } else if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06])
            || head.starts(with: [0x50, 0x4B, 0x07, 0x08])
        {
            self = .office
        } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            self = .oldOffice
        } else if head.starts(with: [0x89, 0x50, 0x4E, 0x47]) || head.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .image
        } else if head.starts(with: Array("{\\rtf".utf8)) {
            self = .rtf
        } else if FileSignature.isBinary(head) {
            self = .binary
        } else {
            return nil
        }
    }

    /// Whether more than one byte in a hundred is NUL, outside UTF-16.
    private static func isBinary(_ head: [UInt8]) -> Bool {
        guard TextEncoding.stated(by: head) == nil, TextEncoding.unmarkedUTF16(head) == nil else { return false }
        var zeros = 0
        for byte in head where byte == 0 { zeros += 1 }
        return zeros * 100 > head.count
    }
}

/// Whether a byte is a blank, a tab or a line end.
func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
}
