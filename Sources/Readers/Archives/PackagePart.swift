import XML

/// Gives the XML of one part of an archive, token by token, without holding more of it than a piece.
struct PackagePart: ~Copyable {
    /// The tokenizer, which has the facts of the current token.
    var xml: XMLTokenizer
    private var reader: ZipEntryReader
    private var piece: [UInt8] = []

    /// The expanded bytes that are handed to the tokenizer at a time, 128 KiB.
    private static let pieceBytes = 128 << 10

    /// Makes ready to read a part.
    init(_ entry: ZipEntry, vocabulary: XMLVocabulary, limits: ZipLimits = ZipLimits(), xmlLimits: XMLLimits = XMLLimits()) {
        xml = XMLTokenizer(vocabulary: vocabulary, limits: xmlLimits)
        reader = ZipEntryReader(entry, limits: limits)
    }

    /// The path of the part in the archive.
    var name: String { reader.entry.name }

    /// Goes on to the next token, which is never one that asks for bytes.
    ///
    /// With `finished`, size and check sum of the part are known to be right.
    ///
    /// - Throws: What is wrong with the part; damage to the archive rather than to the XML that it leads to.
    mutating func next(from source: inout some ByteSource & ~Copyable) throws(PartFailure) -> XMLToken {
        while true {
            let token: XMLToken
            do throws(XMLError) {
                token = try xml.next()
            } catch {
                while try feed(from: &source) {}
                throw .xml(error, part: name)
            }
            guard case .needsBytes = token else { return token }
            guard try feed(from: &source) else {
                xml.finish()
                continue
            }
            // Out of `self`, for the span of a property keeps the others from being changed.
            var bytes: [UInt8] = []
            swap(&bytes, &piece)
            xml.append(bytes.span)
            swap(&bytes, &piece)
        }
    }

    /// Reads the next piece and says whether there is one.
    private mutating func feed(from source: inout some ByteSource & ~Copyable) throws(PartFailure) -> Bool {
        piece.removeAll(keepingCapacity: true)
        do throws(ArchiveFailure) {
            return try reader.read(from: &source, into: &piece, atMost: Self.pieceBytes) > 0
        } catch {
            throw .archive(error)
        }
    }
}

/// Why a part of a document cannot be read.
enum PartFailure: Error, Hashable, Sendable {
    /// The archive, or the source below it.
    case archive(ArchiveFailure)
    /// The document lacks a part that it cannot do without.
    case missing(part: String)
    /// The part is not XML, or more than is believed.
    case xml(XMLError, part: String)
}
