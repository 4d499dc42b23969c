/// Where the folding machine puts its bytes.
protocol FoldingSink {
    /// Takes one folded byte and the byte range of the source it came from.
    mutating func put(_ byte: UInt8, from: Int, to: Int)
}

/// Folds text in one pass, holding back one Thai letter with its marks and one space.
///
/// A letter and its marks are put in canonical order only when the next letter comes, because text layers put tone marks
/// after SARA AA as often as before it.
struct FoldingMachine<Sink: FoldingSink> {
    var sink: Sink
    private let map: FoldingMap
    private var letter = HeldLetter()
    private var space: (from: Int, to: Int)?
    private var hasPut = false

    init(sink: Sink, options: ThaiFolding.Options) {
        self.sink = sink
        map = FoldingMap(options)
    }

    mutating func run(_ bytes: Span<UInt8>) {
        var offset = 0
        let end = bytes.count
        while offset < end {
            if let place = bytes.thaiIndex(at: offset) {
                take(thai: place, from: offset, to: offset + 3)
                offset += 3
                continue
            }
            let scalar = bytes.scalar(at: offset)
            let next = offset + scalar.length
            let value = scalar.value < 0x80 ? map.ascii(UInt8(truncatingIfNeeded: scalar.value)) : map.other(scalar.value)
            switch value {
            case FoldingMap.drop: break
            case FoldingMap.space: takeSpace(from: offset, to: next)
            case 0x0E00...0x0E7F: take(thai: UInt8(truncatingIfNeeded: value & 0x7F), from: offset, to: next)
            default:
                release()
                put(scalar: value, from: offset, to: next)
            }
            offset = next
        }
        releaseLetter()
    }

    private mutating func takeSpace(from: Int, to: Int) {
        guard hasPut || letter.isHeld else { return }
        space = (space?.from ?? from, to)
    }

    private mutating func take(thai place: UInt8, from: Int, to: Int) {
        switch ThaiLetter(place: place) {
        case .consonant:
            release()
            letter = HeldLetter(place: place, isConsonant: true, from: from, to: to)
        case .saraE:
            if letter.isBareSaraE, space == nil {
                letter.place = 0x41
                letter.baseEnd = to
                letter.end = to
            } else {
                hold(place, from: from, to: to)
            }
        case .vowel: hold(place, from: from, to: to)
        case .saraAA, .saraAM:
            let vowel: UInt8 = map.mendsExtraction ? 0x32 : place
            if letter.takesVowel, space == nil || map.mendsExtraction {
                letter.vowel = vowel
                letter.end = to
                space = nil
            } else {
                hold(vowel, from: from, to: to)
            }
        case .mark(let rank):
            let bit = ThaiLetter.bit(rank)
            guard map.droppedMarks & bit == 0, letter.isHeld else { return }
            if space != nil {
                guard map.mendsExtraction, letter.takesVowel else { return }
                space = nil
            }
            letter.marks |= bit
            letter.end = to
        case .digit:
            release()
            put(0x30 + (place & 0x0F), from: from, to: to)
        case .punctuation:
            if map.dropsPunctuation { return }
            release()
            put(scalar: 0x0E00 + UInt32(place), from: from, to: to)
        case .other:
            release()
            put(scalar: 0x0E00 + UInt32(place), from: from, to: to)
        }
    }

    /// Holds a vowel that has no consonant before it to lean on.
    private mutating func hold(_ place: UInt8, from: Int, to: Int) {
        release()
        letter = HeldLetter(place: place, isConsonant: false, from: from, to: to)
    }

    /// Puts the held letter and the space after it.
    private mutating func release() {
        releaseLetter()
        guard let held = space else { return }
        space = nil
        put(0x20, from: held.from, to: held.to)
    }

    private mutating func releaseLetter() {
        guard letter.isHeld else { return }
        var marks = letter.marks
        var vowel = letter.vowel
        if vowel != 0 {
            let nikhahit = ThaiLetter.bit(ThaiLetter.nikhahitRank)
            if marks & nikhahit != 0 {
                marks &= ~nikhahit
                vowel = 0x33
            }
            if map.mendsExtraction { marks &= ~ThaiLetter.bit(ThaiLetter.maiHanAkatRank) }
        }
        put(place: letter.place, from: letter.start, to: letter.baseEnd)
        while marks != 0 {
            let rank = UInt8(truncatingIfNeeded: marks.trailingZeroBitCount)
            put(place: ThaiLetter.place(ofMark: rank), from: letter.baseEnd, to: letter.end)
            marks &= marks - 1
        }
        if vowel != 0 { put(place: vowel, from: letter.baseEnd, to: letter.end) }
        letter = HeldLetter()
    }

    private mutating func put(_ byte: UInt8, from: Int, to: Int) {
        sink.put(byte, from: from, to: to)
        hasPut = true
    }

    private mutating func put(place: UInt8, from: Int, to: Int) {
        put(0xE0, from: from, to: to)
        put(0xB8 | place >> 6, from: from, to: to)
        put(0x80 | place & 0x3F, from: from, to: to)
    }

    private mutating func put(scalar value: UInt32, from: Int, to: Int) {
        if value < 0x80 { return put(UInt8(truncatingIfNeeded: value), from: from, to: to) }
        guard let scalar = Unicode.Scalar(value) else { return }
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { put(byte, from: from, to: to) }
    }
}

/// A Thai letter that still gathers its marks.
private struct HeldLetter {
    /// The place in the Thai block; 0 when nothing is held.
    var place: UInt8 = 0
    var isConsonant = false
    /// One bit for each rank of `ThaiLetter.mark`.
    var marks: UInt16 = 0
    /// The place of the SARA AA or SARA AM that follows; 0 when none does.
    var vowel: UInt8 = 0
    var start = 0
    var baseEnd = 0
    var end = 0

    init() {}

    init(place: UInt8, isConsonant: Bool, from: Int, to: Int) {
        self.place = place
        self.isConsonant = isConsonant
        start = from
        baseEnd = to
        end = to
    }

    var isHeld: Bool { place != 0 }
    var isBareSaraE: Bool { place == 0x40 && marks == 0 }
    var takesVowel: Bool { isConsonant && vowel == 0 }
}
