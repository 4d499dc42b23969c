/// Decides in one fast pass whether folding would change anything.
///
/// It mirrors `FoldingMachine`; a test holds the two together on random text.
struct FoldingScanner {
    /// No mark may follow.
    private static let closed = 16

    private let map: FoldingMap
    /// The least rank a mark must have now.
    private var leastRank = Self.closed
    /// Whether the last letter is a consonant whose SARA AA has not come.
    private var takesVowel = false
    private var marks: UInt16 = 0
    private var isAfterSaraE = false
    private var isAfterSpace = true

    init(options: ThaiFolding.Options) { map = FoldingMap(options) }

    /// Whether the bytes are their own folding.
    mutating func isFolded(_ bytes: Span<UInt8>) -> Bool {
        var offset = 0
        let end = bytes.count
        while offset < end {
            let byte = bytes[offset]
            if byte < 0x80 {
                guard takes(ascii: byte) else { return false }
                offset += 1
            } else if let place = bytes.thaiIndex(at: offset) {
                guard takes(thai: place) else { return false }
                offset += 3
            } else {
                let scalar = bytes.scalar(at: offset)
                guard scalar.isValid, map.other(scalar.value) == scalar.value else { return false }
                close()
                offset += scalar.length
            }
        }
        return end == 0 || bytes[end - 1] != 0x20
    }

    @inline(__always)
    private mutating func takes(ascii byte: UInt8) -> Bool {
        guard map.ascii(byte) == UInt32(byte) else { return false }
        if byte == 0x20 {
            if isAfterSpace { return false }
            leastRank = Self.closed
            isAfterSaraE = false
            isAfterSpace = true
            if !map.mendsExtraction { takesVowel = false }
        } else {
            close()
        }
        return true
    }

    @inline(__always)
    private mutating func takes(thai place: UInt8) -> Bool {
        switch ThaiLetter(place: place) {
        case .consonant: open(takesVowel: true)
        case .saraE:
            if isAfterSaraE { return false }
            open(takesVowel: false)
            isAfterSaraE = true
        case .vowel: open(takesVowel: false)
        case .saraAA, .saraAM:
            if map.mendsExtraction, place == 0x33 || takesVowel && isAfterSpace { return false }
            guard takesVowel else {
                open(takesVowel: false)
                return true
            }
            if marks & ThaiLetter.bit(ThaiLetter.nikhahitRank) != 0 { return false }
            if map.mendsExtraction, marks & ThaiLetter.bit(ThaiLetter.maiHanAkatRank) != 0 { return false }
            close()
        case .mark(let rank):
            guard Int(rank) >= leastRank, map.droppedMarks & ThaiLetter.bit(rank) == 0 else { return false }
            leastRank = Int(rank) + 1
            marks |= ThaiLetter.bit(rank)
            isAfterSaraE = false
        case .digit: return false
        case .punctuation:
            if map.dropsPunctuation { return false }
            close()
        case .other: close()
        }
        return true
    }

    @inline(__always)
    private mutating func open(takesVowel: Bool) {
        leastRank = 0
        self.takesVowel = takesVowel
        marks = 0
        isAfterSaraE = false
        isAfterSpace = false
    }

    @inline(__always)
    private mutating func close() {
        leastRank = Self.closed
        takesVowel = false
        isAfterSaraE = false
        isAfterSpace = false
    }
}
