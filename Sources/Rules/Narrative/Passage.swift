import Diagnostics
import Documents
import ThaiText

/// A text of a report as readings see it: folded signs without the blanks between them, each knowing where it stood.
///
/// Thai parts no words, and lines of a printed page break inside of them, so blanks are kept apart from the signs: `isParted` says
/// where one stood, `isBroken` where a line or paragraph ended. A cell that pages have cut is one passage of several pieces.
struct Passage: Sendable {
    /// All that it holds, behind one reference: passages are handed on all the time.
    private let signs: Signs

    /// The folded signs: Thai and Latin letters, ASCII digits, punctuation; U+FFFD for signs beyond 16 bits.
    var key: [UInt16] { signs.key }
    /// For each sign whether a blank stands in front of it.
    var isParted: [Bool] { signs.isParted }
    /// For each sign whether a line or a paragraph ends in front of it.
    var isBroken: [Bool] { signs.isBroken }

    /// Whether it has any digit.
    var hasDigits: Bool { signs.hasDigits }
    /// The pairs of neighbouring signs that it has.
    var pairs: SignPairs { signs.pairs }

    init(_ sources: [Prose]) {
        signs = Signs(sources)
    }

    /// The passage with more pieces behind it.
    func joined(with more: [Prose]) -> Passage { Passage(signs.pieces + more) }

    /// Whether it is the same text of the report, and not only the same words.
    func isSame(as other: Passage) -> Bool { signs === other.signs }

    /// Whether it says nothing at all.
    var isBlank: Bool { key.isEmpty }
    /// Whether pages or lines have cut it into pieces.
    var pieceCount: Int { signs.pieces.count }
    /// Where it begins.
    var place: Place { signs.pieces.first?.place ?? Place(file: 0) }

    /// The place of some of its signs, up to the end of the piece they begin in.
    func place(of range: Range<Int>) -> Place {
        guard let (piece, source) = source(of: range) else { return place }
        return signs.pieces[piece].place(of: source)
    }

    /// A window of the text around some of its signs, marked.
    func excerpt(of range: Range<Int>) -> Excerpt? {
        guard let (piece, source) = source(of: range), place.span.isKnown else { return nil }
        return signs.pieces[piece].excerpt(of: source)
    }

    /// Some of its signs as they are written, cut to 60 scalars.
    func text(_ range: Range<Int>) -> String {
        guard let (piece, source) = source(of: range) else { return "" }
        let written = String(decoding: signs.texts[piece][source], as: UTF8.self).unicodeScalars
        let words = written.split(whereSeparator: \.properties.isWhitespace)
        let scalars = words.map { String($0) }.joined(separator: " ").unicodeScalars
        guard scalars.count > 60 else { return String(scalars) }
        return String(scalars.prefix(58)) + "…"
    }

    private func source(of range: Range<Int>) -> (piece: Int, source: Range<Int>)? {
        let known = range.clamped(to: 0..<key.count)
        guard let first = known.first else { return nil }
        let piece = signs.origins[first].piece
        var last = known.upperBound - 1
        while last > first, signs.origins[last].piece != piece { last -= 1 }
        let start = Int(signs.origins[first].start)
        return (Int(piece), start..<max(start, Int(signs.origins[last].end)))
    }

    /// Whether a sign is written as a Thai digit.
    func isThaiDigit(_ index: Int) -> Bool {
        let origin = signs.origins[index]
        return signs.texts[Int(origin.piece)][Int(origin.start)] == 0xE0
    }

    /// Which piece a sign stands in.
    func piece(of index: Int) -> Int { Int(signs.origins[index].piece) }
}

extension Passage {
    /// Folds a wording as passages are folded.
    static func key(_ text: String) -> [UInt16] {
        var key: [UInt16] = []
        for scalar in ThaiFolding.folded(text).unicodeScalars where scalar != " " {
            key.append(scalar.value > 0xFFFF ? 0xFFFD : UInt16(scalar.value))
        }
        return key
    }

    /// Whether a wording stands at a place.
    func has(_ wording: [UInt16], at place: Int) -> Bool {
        guard place >= 0, place + wording.count <= key.count else { return false }
        for index in wording.indices where key[place + index] != wording[index] { return false }
        return true
    }

    /// Whether a wording ends at a place.
    func has(_ wording: [UInt16], endingAt place: Int) -> Bool { has(wording, at: place - wording.count) }

    /// The first place of a wording.
    func first(_ wording: [UInt16], from start: Int = 0) -> Range<Int>? {
        guard let sign = wording.first else { return nil }
        var at = max(0, start)
        while at + wording.count <= key.count {
            if key[at] == sign, has(wording, at: at) { return at..<at + wording.count }
            at += 1
        }
        return nil
    }

    /// The whole of it.
    var whole: Range<Int> { 0..<key.count }

    /// The digits that begin at a place, at most nine, as a number; nil when none do.
    func number(at place: Int) -> (value: Int, end: Int)? {
        var at = place
        var value = 0
        while at < key.count, at < place + 9, key[at].isDigit, at == place || !isParted[at] {
            value = value * 10 + Int(key[at] - 0x30)
            at += 1
        }
        return at > place ? (value, at) : nil
    }
}

extension Passage {
    /// Whether a year of the Buddhist Era other than one is named within some signs in front of a place.
    func namesOtherYear(than year: Int, before place: Int, within reach: Int) -> Bool {
        (max(0, place - reach)..<place).contains { at in
            (at == 0 || !key[at - 1].isDigit) && (number(at: at).map { 2400...2699 ~= $0.value && $0.value != year } ?? false)
        }
    }
}

extension UInt16 {
    /// Whether the sign is a digit; folding has made them all ASCII.
    var isDigit: Bool { 0x30...0x39 ~= self }
    /// Whether the sign is a Thai letter, vowel or mark.
    var isThai: Bool { 0x0E01...0x0E4E ~= self && self != 0x0E3F }
    /// Whether the sign is a Latin letter.
    var isLatin: Bool { 0x61...0x7A ~= self }
    /// Whether the sign is a Thai vowel or mark that cannot begin a word.
    var isDependent: Bool { 0x0E30...0x0E3A ~= self || 0x0E45 == self || 0x0E47...0x0E4E ~= self }
    /// The sign of an ASCII letter.
    init(sign: Unicode.Scalar) { self = UInt16(truncatingIfNeeded: sign.value) }
}
