/// One small change to the text of a pattern, for asking whether examples would notice it.
public struct PatternMutation: Hashable, Sendable {
    /// The bytes that are taken out: UTF-8 offsets into the pattern.
    public let range: Range<Int>
    /// The pattern without them.
    public let source: String

    /// Every change: an alternative less, or a range of characters less in a class.
    ///
    /// Works on text that may be escaped once more, as patterns in expressions are.
    public static func all(of source: String) -> [PatternMutation] {
        let bytes = Array(source.utf8)
        var ranges: [Range<Int>] = []
        /// Where the alternatives of each open group begin; the pattern itself is the first.
        var starts: [[Int]] = [[0]]
        var at = 0
        func end(at place: Int) {
            guard let own = starts.last, own.count > 1 else { return }
            for (index, start) in own.enumerated() {
                // With the bar behind it, and of the last the bar before it.
                let isLast = index == own.count - 1
                ranges.append(isLast ? start - 1..<place : start..<own[index + 1])
            }
        }
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\\"): at += 1
            case UInt8(ascii: "["):
                let (close, found) = members(bytes, from: at + 1)
                if found.count > 1 { ranges += found.filter { $0.count > 1 } }
                at = close
            case UInt8(ascii: "("):
                var start = at + 1
                // `(?s)` and `(?:` are no part of the first alternative.
                if start < bytes.count, bytes[start] == UInt8(ascii: "?") {
                    while start < bytes.count, bytes[start] != UInt8(ascii: ":"), bytes[start] != UInt8(ascii: ")") { start += 1 }
                    if start < bytes.count, bytes[start] == UInt8(ascii: ")") {
                        if starts.count == 1, starts[0] == [at] { starts[0] = [start + 1] }
                        at = start
                        break
                    }
                    start += 1
                }
                starts.append([start])
                at = start - 1
            case UInt8(ascii: ")"):
                end(at: at)
                if starts.count > 1 { starts.removeLast() }
            case UInt8(ascii: "|"): starts[starts.count - 1].append(at + 1)
            default: break
            }
            at += 1
        }
        end(at: bytes.count)
        return ranges.sorted { $0.lowerBound < $1.lowerBound }.map { range in
            PatternMutation(range: range, source: String(decoding: bytes[..<range.lowerBound] + bytes[range.upperBound...], as: UTF8.self))
        }
    }

    /// The members of a class, ranges such as `0-9` and single characters, and where it closes.
    private static func members(_ bytes: [UInt8], from start: Int) -> (close: Int, members: [Range<Int>]) {
        var members: [Range<Int>] = []
        var at = start
        func next(_ place: Int) -> Int {
            if bytes[place] == UInt8(ascii: "\\") { return min(place + 2, bytes.count) }
            var end = place + 1
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            return end
        }
        if at < bytes.count, bytes[at] == UInt8(ascii: "^") { at += 1 }
        while at < bytes.count, bytes[at] != UInt8(ascii: "]") {
            let begin = at
            at = next(at)
            if at + 1 < bytes.count, bytes[at] == UInt8(ascii: "-"), bytes[at + 1] != UInt8(ascii: "]") {
                at = next(at + 1)
                members.append(begin..<at)
            } else {
                // Of single characters none is worth a change of its own.
                members.append(begin..<begin)
            }
        }
        return (at, members)
    }
}
