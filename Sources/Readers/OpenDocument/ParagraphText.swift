/// Gathers the text of paragraphs as it is shown: white space collapsed, paragraphs on lines of their own; OpenDocument 1.3 part 3 §6.1.2.
struct ParagraphText {
    /// What has been gathered, one text behind the other.
    var bytes: [UInt8] = []
    /// Whether the current text was longer than the limit.
    private(set) var isCut = false
    /// The bytes that one text may have.
    let limit: Int
    private var start = 0
    private var paragraphs = 0
    /// Whether a blank is to be written before the next character.
    private var hasSpace = false
    private var isAtStart = true

    init(limit: Int) {
        self.limit = limit
    }

    /// Begins a text at the end of what there is.
    mutating func begin() {
        start = bytes.count
        paragraphs = 0
        isCut = false
    }

    /// Begins a paragraph of the text.
    mutating func beginParagraph() {
        if paragraphs > 0 { put(0x0A) }
        paragraphs += 1
        hasSpace = false
        isAtStart = true
    }

    /// Appends characters of the paragraph.
    mutating func append(_ text: ArraySlice<UInt8>) {
        var at = text.startIndex
        while at < text.endIndex {
            if Self.isSpace(text[at]) {
                hasSpace = !isAtStart
                at += 1
                continue
            }
            var end = at + 1
            while end < text.endIndex, !Self.isSpace(text[end]) { end += 1 }
            writeSpace()
            put(text[at..<end])
            isAtStart = false
            at = end
        }
    }

    /// Appends a character that stands for itself, such as a tab, so many times.
    mutating func append(_ byte: UInt8, count: Int = 1) {
        writeSpace()
        isAtStart = false
        for _ in 0..<max(0, min(count, limit)) {
            guard !isCut else { return }
            put(byte)
        }
    }

    /// Appends a text whose white space stands for itself, such as a label.
    mutating func write(_ text: String) {
        guard !text.isEmpty else { return }
        put(Array(text.utf8)[...])
    }

    private mutating func writeSpace() {
        if hasSpace { put(0x20) }
        hasSpace = false
    }

    private mutating func put(_ byte: UInt8) {
        guard bytes.count - start < limit else {
            isCut = true
            return
        }
        bytes.append(byte)
    }

    private mutating func put(_ piece: ArraySlice<UInt8>) {
        let room = limit - (bytes.count - start)
        guard piece.count > room else {
            bytes += piece
            return
        }
        isCut = true
        var end = max(room, 0)
        // No piece of a letter is left.
        while end > 0, piece[piece.startIndex + end] & 0xC0 == 0x80 { end -= 1 }
        bytes += piece.prefix(end)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
