/// Decodes Windows-874, which contains TIS-620 and ISO 8859-11.
///
/// Source: the Unicode Consortium's mapping table CP874.TXT.
public enum WindowsThai {
    /// Appends the bytes in UTF-8, with U+FFFD for each undefined byte, and says how many of these there were.
    ///
    /// Each byte stands alone, so a stream may be cut anywhere.
    @discardableResult
    public static func decode(_ bytes: Span<UInt8>, into out: inout [UInt8]) -> Int {
        out.reserveCapacity(out.count + bytes.count)
        var undefined = 0
        for offset in bytes.indices {
            let byte = bytes[offset]
            if byte < 0x80 {
                out.append(byte)
            } else if isThai(byte) {
                out.append(thaiIndex: byte - 0xA0)
            } else if let value = sign(byte) {
                out.append(scalar: value)
            } else {
                out.append(contentsOf: [0xEF, 0xBF, 0xBD])
                undefined += 1
            }
        }
        return undefined
    }

    /// Whether a sample is likely Thai in Windows-874: not UTF-8, not binary, and built of Thai syllables.
    ///
    /// The sample may end in the middle of a UTF-8 sequence. Fewer than four Thai letters, or none but consonants, are not enough to tell.
    public static func looksLikeThai874(_ sample: Span<UInt8>) -> Bool {
        guard let invalid = UTF8Validation.firstInvalid(in: sample), !isCutSequence(sample, at: invalid) else { return false }
        var evidence = Evidence()
        for offset in sample.indices { evidence.take(sample[offset]) }
        return evidence.isThai
    }

    /// Whether ill-formed bytes at an offset are only a sequence that the end of the sample cuts.
    private static func isCutSequence(_ sample: Span<UInt8>, at offset: Int) -> Bool {
        let first = sample[offset]
        return first >= 0xC2 && first <= 0xF4 && offset + sample.scalar(at: offset).length == sample.count
            && hasMultibyte(sample, before: offset)
    }

    private static func hasMultibyte(_ sample: Span<UInt8>, before end: Int) -> Bool {
        for offset in 0..<end where sample[offset] >= 0x80 { return true }
        return false
    }

    @inline(__always)
    fileprivate static func isThai(_ byte: UInt8) -> Bool {
        byte >= 0xA1 && byte <= 0xDA || byte >= 0xDF && byte <= 0xFB
    }

    fileprivate static func sign(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x80: 0x20AC
        case 0x85: 0x2026
        case 0x91: 0x2018
        case 0x92: 0x2019
        case 0x93: 0x201C
        case 0x94: 0x201D
        case 0x95: 0x2022
        case 0x96: 0x2013
        case 0x97: 0x2014
        case 0xA0: 0xA0
        default: nil
        }
    }
}

/// Counts for and against a sample being Thai.
private struct Evidence {
    private enum Previous: Equatable {
        case gap, latin, consonant, leadingVowel, followingVowel, mark, digit, sign
    }

    private var previous = Previous.gap
    private var letters = 0
    private var undefined = 0
    private var controls = 0
    private var wellPlaced = 0
    private var misplaced = 0

    /// Whether the sample is Thai.
    ///
    /// One misplaced letter or undefined byte in twenty is allowed, for real files have slips of the keyboard. One letter in ten
    /// must be a vowel or mark where one belongs; in ordinary Thai it is about four.
    var isThai: Bool {
        letters >= 4 && controls == 0 && undefined * 20 <= letters && misplaced * 20 <= letters
            && wellPlaced >= 1 && wellPlaced * 10 >= letters
    }

    mutating func take(_ byte: UInt8) {
        switch byte {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: set(.gap)
        case 0x30...0x39: set(.digit)
        case 0x00...0x1F, 0x7F: controls += 1
        case 0x41...0x5A, 0x61...0x7A: set(.latin)
        default:
            if WindowsThai.isThai(byte) {
                takeThai(ThaiLetter(place: byte - 0xA0), byte)
            } else if WindowsThai.sign(byte) == nil {
                undefined += 1
                set(.gap)
            } else {
                set(.gap)
            }
        }
    }

    private mutating func set(_ next: Previous) {
        // SARA E and its kin must be followed by a consonant.
        if previous == .leadingVowel { misplaced += 1 }
        previous = next
    }

    private mutating func takeThai(_ letter: ThaiLetter, _ byte: UInt8) {
        letters += 1
        let isLeading = byte >= 0xE0 && byte <= 0xE4
        // Two SARA E are often typed for one SARA AE.
        if previous == .leadingVowel, letter != .consonant, byte != 0xE0 { misplaced += 1 }
        switch letter {
        case .consonant:
            if previous == .leadingVowel { wellPlaced += 1 }
            previous = .consonant
        case .mark:
            judge(previous == .consonant || previous == .mark)
            previous = .mark
        case .saraAA, .saraAM:
            judge(previous == .consonant || previous == .mark)
            previous = .followingVowel
        case .saraE, .vowel:
            if isLeading {
                previous = .leadingVowel
            } else {
                judge(previous == .consonant || previous == .mark || previous == .followingVowel)
                previous = .followingVowel
            }
        case .digit:
            // Where Latin-1 has ñ and ö.
            if previous == .latin { misplaced += 1 }
            previous = .digit
        case .punctuation, .other: previous = .sign
        }
    }

    private mutating func judge(_ isWellPlaced: Bool) {
        if isWellPlaced { wellPlaced += 1 } else { misplaced += 1 }
    }
}
