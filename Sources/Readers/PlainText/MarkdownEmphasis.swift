/// Runs of `*`, `_` and `~` in a text, and which of them are marks: CommonMark 0.31 §6.2 and its appendix on delimiters.
struct MarkdownEmphasis {
    private struct Run {
        let byte: UInt8
        let start: Int
        let length: Int
        let canOpen: Bool
        let canClose: Bool
        /// How many of its bytes are no marks so far.
        var left: Int

        /// A number from 0 to 17 for what decides about the runs that it closes.
        var kind: Int {
            (byte == UInt8(ascii: "*") ? 0 : byte == UInt8(ascii: "_") ? 6 : 12) + length % 3 * 2 + (canOpen ? 1 : 0)
        }
    }

    private var runs: [Run] = []

    /// Adds a run that stands at an offset, between two scalars or ends of the text.
    mutating func add(_ byte: UInt8, _ length: Int, at start: Int, before: Unicode.Scalar?, after: Unicode.Scalar?) {
        let blankBefore = before?.properties.isWhitespace ?? true
        let blankAfter = after?.properties.isWhitespace ?? true
        let markBefore = before.map(Self.isPunctuation) ?? false
        let markAfter = after.map(Self.isPunctuation) ?? false
        let isLeft = !blankAfter && (!markAfter || blankBefore || markBefore)
        let isRight = !blankBefore && (!markBefore || blankAfter || markAfter)
        let isWithin = byte == UInt8(ascii: "_") && isLeft && isRight
        let isOpening = isWithin ? markBefore : isLeft
        let isClosing = isWithin ? markAfter : isRight
        let isMark = byte != UInt8(ascii: "~") || length <= 2
        runs.append(
            Run(byte: byte, start: start, length: length, canOpen: isMark && isOpening, canClose: isMark && isClosing, left: length))
    }

    /// The marks, as ranges of the text.
    var marks: [Range<Int>] {
        guard runs.count > 1 else { return [] }
        var runs = self.runs
        var open: [Int] = []
        var bottoms = Array(repeating: 0, count: 18)
        for closer in runs.indices {
            if runs[closer].canClose { close(closer, &runs, &open, &bottoms) }
            if runs[closer].canOpen, runs[closer].left > 0 { open.append(closer) }
        }
        return runs.filter { $0.left < $0.length }.map { $0.start..<$0.start + $0.length - $0.left }
    }

    /// Pairs a run with those before it; `bottoms` has, for each kind of run, how many of the open ones are known not to fit it.
    private func close(_ closer: Int, _ runs: inout [Run], _ open: inout [Int], _ bottoms: inout [Int]) {
        let kind = runs[closer].kind
        while runs[closer].left > 0 {
            guard let found = open[bottoms[kind]...].lastIndex(where: { pairs(runs[$0], runs[closer]) }) else {
                bottoms[kind] = open.count
                return
            }
            let opener = open[found]
            let isTilde = runs[closer].byte == UInt8(ascii: "~")
            let length = isTilde ? runs[closer].left : min(2, runs[opener].left, runs[closer].left)
            runs[opener].left -= length
            runs[closer].left -= length
            // What opened in between is text.
            open.removeSubrange((runs[opener].left > 0 ? found + 1 : found)...)
            for index in bottoms.indices { bottoms[index] = min(bottoms[index], open.count) }
        }
    }

    private func pairs(_ opener: Run, _ closer: Run) -> Bool {
        guard opener.byte == closer.byte else { return false }
        if opener.byte == UInt8(ascii: "~") { return opener.length == closer.length }
        // Runs that both open and close pair only where their lengths do not add up to a multiple of three.
        let isDouble = opener.canClose || closer.canOpen
        return !isDouble || (opener.length + closer.length) % 3 != 0 || opener.length % 3 == 0 && closer.length % 3 == 0
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .closePunctuation, .connectorPunctuation, .currencySymbol, .dashPunctuation, .finalPunctuation, .initialPunctuation,
            .mathSymbol, .modifierSymbol, .openPunctuation, .otherPunctuation, .otherSymbol:
            true
        default: false
        }
    }
}
