/// Shows what changes in a text, line by line, as `diff -u` does.
public struct UnifiedDiff: Sendable {
    /// The lines of the difference without line ends, each with its sign in front; empty when nothing changes.
    public let lines: [String]

    /// 3 lines around a change, as is usual.
    private static let context = 3

    /// Compares two texts; texts with as many lines are compared line by line, others from their first to their last difference.
    public init(_ old: [UInt8], _ new: [UInt8]) {
        let (old, new) = (UnifiedDiff.lines(of: old), UnifiedDiff.lines(of: new))
        var changes: [(old: Range<Int>, new: Range<Int>)] = []
        if old.count == new.count {
            for index in old.indices where old[index] != new[index] {
                if let last = changes.last, last.old.upperBound == index {
                    changes[changes.count - 1] = (last.old.lowerBound..<index + 1, last.new.lowerBound..<index + 1)
                } else {
                    changes.append((index..<index + 1, index..<index + 1))
                }
            }
        } else {
            let head = zip(old, new).prefix { $0 == $1 }.count
            let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
            changes.append((head..<old.count - tail, head..<new.count - tail))
        }
        var lines: [String] = []
        var index = 0
        while index < changes.count {
            var last = index
            while last + 1 < changes.count, changes[last + 1].old.lowerBound - changes[last].old.upperBound <= 2 * Self.context {
                last += 1
            }
            lines += UnifiedDiff.hunk(changes[index...last], old, new)
            index = last + 1
        }
        self.lines = lines
    }

    private static func hunk(_ changes: ArraySlice<(old: Range<Int>, new: Range<Int>)>, _ old: [[UInt8]], _ new: [[UInt8]]) -> [String] {
        guard let first = changes.first, let last = changes.last else { return [] }
        let before = min(context, first.old.lowerBound)
        let after = min(context, old.count - last.old.upperBound)
        let oldRange = first.old.lowerBound - before..<last.old.upperBound + after
        let newRange = first.new.lowerBound - before..<last.new.upperBound + after
        func header(_ range: Range<Int>) -> String {
            "\(range.isEmpty ? range.lowerBound : range.lowerBound + 1),\(range.count)"
        }
        var lines = ["@@ -\(header(oldRange)) +\(header(newRange)) @@"]
        var at = oldRange.lowerBound
        for change in changes {
            lines += old[at..<change.old.lowerBound].flatMap { shown(" ", $0) }
            lines += old[change.old].flatMap { shown("-", $0) }
            lines += new[change.new].flatMap { shown("+", $0) }
            at = change.old.upperBound
        }
        return lines + old[at..<oldRange.upperBound].flatMap { shown(" ", $0) }
    }

    private static func shown(_ sign: String, _ line: [UInt8]) -> [String] {
        let hasEnd = line.last == UInt8(ascii: "\n")
        let text = sign + String(decoding: hasEnd ? line.dropLast() : line[...], as: UTF8.self)
        return hasEnd ? [text] : [text, "\\ No newline at end of file"]
    }

    /// The lines, each with its line feed; as `diff` has it, only a line feed ends a line.
    private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var start = 0
        for at in bytes.indices where bytes[at] == UInt8(ascii: "\n") {
            lines.append(Array(bytes[start...at]))
            start = at + 1
        }
        if start < bytes.count { lines.append(Array(bytes[start...])) }
        return lines
    }
}
