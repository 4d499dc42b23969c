import Documents
import ThaiText

extension Passage {
    /// The signs of a passage and where each of them stood.
    final class Signs: Sendable {
        /// The pieces it was read from.
        let pieces: [Prose]
        /// Their texts with tags and marks of emphasis blanked; every other byte stands where it stood.
        let texts: [[UInt8]]
        /// The folded signs.
        let key: [UInt16]
        /// For each sign whether a blank stands in front of it.
        let isParted: [Bool]
        /// For each sign whether a line or a paragraph ends in front of it.
        let isBroken: [Bool]
        /// Where each sign stood.
        let origins: [Origin]
        /// The pairs of neighbouring signs.
        let pairs: SignPairs
        /// Whether any of them is a digit.
        let hasDigits: Bool

        init(_ sources: [Prose]) {
            pieces = sources
            texts = sources.map { MarkupBlanks.blanked($0.text) }
            var folding = Folding()
            for (index, text) in texts.enumerated() { folding.append(text, Int32(index)) }
            key = folding.key
            isParted = folding.isParted
            isBroken = folding.isBroken
            origins = folding.origins
            pairs = SignPairs(folding.key)
            hasDigits = folding.key.contains(where: \.isDigit)
        }
    }

    /// The piece of a sign, and where it begins and ends in that.
    struct Origin {
        let piece: Int32
        let start: Int32
        let end: Int32
    }

    /// Folds texts into signs.
    private struct Folding {
        private(set) var key: [UInt16] = []
        private(set) var isParted: [Bool] = []
        private(set) var isBroken: [Bool] = []
        private(set) var origins: [Origin] = []

        mutating func append(_ text: [UInt8], _ piece: Int32) {
            let folded = ThaiFolding.traced(text.span)
            let bytes = folded.bytes
            let room = key.count + bytes.count / 3
            key.reserveCapacity(room)
            isParted.reserveCapacity(room)
            isBroken.reserveCapacity(room)
            origins.reserveCapacity(room)
            var at = 0
            var sawBlank = piece > 0
            var before = 0
            let hasTypedBoxes = Self.hasTypedBoxes(bytes)
            while at < bytes.count {
                let byte = bytes[at]
                if byte == 0x20 {
                    sawBlank = true
                    at += 1
                    continue
                }
                let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                let end = min(at + length, bytes.count)
                var value = UInt32(length == 1 ? byte : byte & (0xFF >> UInt8(length + 1)))
                for next in bytes[(at + 1)..<max(end, at + 1)] { value = value << 6 | UInt32(next & 0x3F) }
                let start = Int(folded.sourceOffsets[at])
                key.append(value > 0xFFFF ? 0xFFFD : UInt16(value))
                isParted.append(sawBlank || key.count == 1)
                let breaks = sawBlank && before < start && text[before..<start].contains(UInt8(ascii: "\n"))
                isBroken.append(breaks || key.count == 1)
                origins.append(Origin(piece: piece, start: folded.sourceOffsets[at], end: folded.sourceEnds[end - 1]))
                before = Int(folded.sourceEnds[end - 1])
                sawBlank = false
                at = end
                if hasTypedBoxes { closeBox() }
            }
        }

        /// Whether a text has a box that is typed with a tick inside, such as `[/]` or `( / )`.
        private static func hasTypedBoxes(_ bytes: [UInt8]) -> Bool {
            var at = 0
            while at < bytes.count {
                let first = bytes[at]
                at += 1
                guard first == UInt8(ascii: "[") || first == UInt8(ascii: "(") else { continue }
                // A slash, or a sign of three bytes: which one it is, is seen when it is read.
                var next = at
                while next < bytes.count, bytes[next] == 0x20 { next += 1 }
                guard next < bytes.count, bytes[next] == UInt8(ascii: "/") || bytes[next] == 0xE2 else { continue }
                next += bytes[next] == 0xE2 ? 3 : 1
                while next < bytes.count, bytes[next] == 0x20 { next += 1 }
                if next < bytes.count, bytes[next] == (first == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")) { return true }
            }
            return false
        }

        /// The brackets that boxes are typed with.
        private static let brackets: [UInt16: UInt16] = [
            UInt16(sign: "["): UInt16(sign: "]"), UInt16(sign: "("): UInt16(sign: ")"),
        ]
        /// The signs that tick a box.
        private static let ticks: [UInt16] = [UInt16(sign: "/"), UInt16(sign: "✓"), UInt16(sign: "✔"), UInt16(sign: "√")]

        /// Takes a typed box at the end of the signs for the one sign that it stands for.
        private mutating func closeBox() {
            guard let last = key.last else { return }
            for width in [2, 3] where key.count >= width {
                let first = key.count - width
                guard Self.brackets[key[first]] == last, width == 2 || Self.ticks.contains(key[first + 1]),
                    origins[first].piece == origins[key.count - 1].piece
                else { continue }
                key[first] = width == 2 ? CheckBoxes.empty : CheckBoxes.marked
                origins[first] = Origin(piece: origins[first].piece, start: origins[first].start, end: origins[key.count - 1].end)
                key.removeSubrange((first + 1)...)
                isParted.removeSubrange((first + 1)...)
                isBroken.removeSubrange((first + 1)...)
                origins.removeSubrange((first + 1)...)
                return
            }
        }
    }
}
