/// A string, number or word whose beginning was read and whose end may lie in bytes yet to come.
struct PartialToken: Sendable {
    let kind: Kind
    /// The offset of its first byte in the buffer.
    var start: Int
    var hasEscapes = false
    var hasLoneSurrogate = false
    /// The offset in the whole input after the escape of a high surrogate whose low one has not come.
    var highSurrogateEnd: Int?

    init(_ kind: Kind, start: Int) {
        self.kind = kind
        self.start = start
    }

    enum Kind: Sendable {
        case key, number(NumberState), string, word
    }

    /// How far a number has come in the grammar of RFC 8259 §6.
    enum NumberState: Sendable {
        case exponent, exponentDigits, exponentSign, fraction, integer, minus, point, start, zero
    }
}
