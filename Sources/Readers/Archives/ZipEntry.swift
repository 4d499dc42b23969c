/// One part of an archive as the list of parts has it.
struct ZipEntry: Hashable, Sendable {
    /// Its path, with `/` between folders.
    let name: String
    /// The bytes of its name as they are written.
    let rawName: [UInt8]
    /// How it is compressed: 0 not at all, 8 by deflate.
    let method: Int
    /// The general purpose bits, APPNOTE §4.4.4.
    let flags: Int
    /// The CRC-32 of its expanded bytes.
    let checksum: UInt32
    /// The number of its bytes in the archive.
    let compressedSize: Int
    /// The number of its expanded bytes.
    let size: Int
    /// The offset in the file of its local header.
    let headerOffset: Int
    /// The offset in the file at which it must have ended.
    let endLimit: Int

    /// Whether it is a folder.
    var isFolder: Bool { name.hasSuffix("/") }
    /// Whether it needs a password.
    var isEncrypted: Bool { flags & 1 != 0 }
    /// Whether its local header may leave sizes and check sum to a descriptor behind the data.
    var hasDescriptor: Bool { flags & 8 != 0 }

    /// The number of bytes of a local header without its name and extra fields, APPNOTE §4.3.7.
    static let localHeaderBytes = 30
}

/// The path of a part for comparing: ASCII letters in lower case, `/` between folders and none in front, ECMA-376-2 §6.2.2.3.
func partKey(_ name: String) -> String {
    var bytes: [UInt8] = []
    for byte in name.utf8 {
        switch byte {
        case UInt8(ascii: "\\"): bytes.append(UInt8(ascii: "/"))
        case 0x41...0x5A: bytes.append(byte | 0x20)
        default: bytes.append(byte)
        }
    }
    return String(decoding: bytes.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
}
