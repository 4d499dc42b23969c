import XML

/// The texts that cells name by number, one behind the other in one run of bytes; ECMA-376-1 §18.4.9.
struct SharedStrings: Sendable {
    /// The bytes of all texts.
    private(set) var bytes: [UInt8] = []
    /// Where each ends.
    private(set) var ends: [UInt32] = []
    /// What was left out, each kind once.
    private(set) var limits: [WorkbookTrouble.Limit] = []

    /// The number of texts.
    var count: Int { ends.count }

    /// Holds no texts.
    init() {}

    /// The bytes of a text.
    @inline(__always)
    func range(_ index: Int) -> Range<Int> {
        Int(index == 0 ? 0 : ends[index &- 1])..<Int(ends[index])
    }

    /// Reads the part into a table that holds nothing yet; what came before trouble is kept.
    mutating func read(_ entry: ZipEntry, limits: ReadLimits, from source: inout some ByteSource & ~Copyable) throws(PartFailure) {
        var part = PackagePart(entry, vocabulary: WorkbookName.vocabulary)
        var text = CellText(limit: limits.fieldBytes)
        // Texts are shorter than the part; memory that is reserved and not touched costs nothing.
        text.reserve(min(entry.size, limits.sharedStringBytes, Self.reserveLimit))
        defer { bytes = text.bytes }
        var phoneticDepth = 0
        var isInText = false
        var isInItem = false
        var longTexts = 0
        reading: while true {
            switch try part.next(from: &source) {
            case .finished: break reading
            case .needsBytes: continue
            case .text:
                if isInText { text.append(part.xml.bytes[part.xml.text]) }
            case .start:
                switch part.xml.sheetWord {
                case .si:
                    isInItem = true
                    text.begin()
                case .t where isInItem && phoneticDepth == 0:
                    isInText = true
                    text.beginRun(isPreserved: part.xml.isSpacePreserved)
                case .rPh: phoneticDepth += 1
                default: continue
                }
            case .end:
                switch part.xml.sheetWord {
                case .t:
                    if isInText { text.endRun() }
                    isInText = false
                case .rPh: phoneticDepth -= 1
                case .si:
                    isInItem = false
                    let range = text.end()
                    ends.append(UInt32(truncatingIfNeeded: range.upperBound))
                    if text.isCut { longTexts += 1 }
                    if ends.count >= limits.sharedStrings || range.upperBound >= limits.sharedStringBytes {
                        self.limits.append(
                            ends.count >= limits.sharedStrings
                                ? .sharedStrings(limits.sharedStrings) : .sharedStringBytes(limits.sharedStringBytes))
                        break reading
                    }
                default: continue
                }
            }
        }
        if longTexts > 0 { self.limits.append(.textBytes(limits.fieldBytes, texts: longTexts)) }
    }

    /// 256 MiB: room is made at once for no more.
    private static let reserveLimit = 256 << 20
}

extension XMLTokenizer {
    /// Whether blanks at the ends of the text count.
    var isSpacePreserved: Bool {
        let name = XMLName(namespace: WorkbookName.Namespace.xml, local: WorkbookName.space.rawValue)
        guard let range = attribute(name) else { return false }
        return bytes[range].elementsEqual("preserve".utf8)
    }
}
