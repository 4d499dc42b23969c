/// Why an archive, or a part of it, cannot be read; facts only, worded in `ArchiveFailure+Message`.
enum ArchiveFailure: Error, Hashable, Sendable {
    /// A part is not what its check sum says.
    case checksum(part: String)
    /// A part is compressed by a method that is not known, by its number.
    case compression(part: String, method: Int)
    /// The list of parts is damaged at an offset of the file.
    case directory(offset: Int)
    /// A part is protected by a password.
    case encrypted(part: String)
    /// The compressed bytes of a part are damaged; so many bytes came out before.
    case inflate(part: String, after: Int)
    /// A limit was reached.
    case limit(Limit)
    /// What stands in front of a part contradicts the list of parts.
    case localHeader(part: String)
    /// Two parts lie on the same bytes, as only in an archive made to harm.
    case overlap(part: String, other: String)
    /// The source gave out.
    case read(ReadFailure)
    /// The archive is one disk of several.
    case severalDisks
    /// A part is not as long as the list of parts says.
    case size(part: String, stated: Int, found: Int)
    /// The file ends before the list of parts: so long it is, and this is the last part that begins in it.
    case truncated(length: Int, lastPart: String?)

    /// A limit that was reached, and its size.
    enum Limit: Hashable, Sendable {
        case directoryBytes(Int)
        case entries(Int)
        case partBytes(Int, part: String)
        case ratio(Int, part: String)
        case totalBytes(Int)
    }
}
