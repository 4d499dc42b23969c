/// A set of scalars as a deterministic automaton over their UTF-8 bytes; equal tails are shared.
struct ByteTrie {
    /// The first node is where a scalar begins.
    private(set) var nodes: [[Program.Edge]] = [[]]
    private var known: [[Program.Edge]: Int32] = [:]

    /// The byte ranges of scalars that are encoded in equally many bytes.
    private typealias Run = [ClosedRange<UInt8>]

    init(_ set: ScalarSet) {
        var runs: [Run] = []
        for range in set.ranges {
            // RFC 3629 §3: the lengths of UTF-8, and no surrogates.
            for part in [UInt32(0)...0x7F, 0x80...0x7FF, 0x800...0xD7FF, 0xE000...0xFFFF, 0x10000...0x10FFFF]
            where range.overlaps(part) {
                let clamped = range.clamped(to: part)
                Self.append(clamped.lowerBound, clamped.upperBound, to: &runs)
            }
        }
        nodes[0] = edges(of: runs[...], at: 0)
    }

    /// Cuts a range until each cut is one product of byte ranges.
    private static func append(_ low: UInt32, _ high: UInt32, to runs: inout [Run]) {
        for bits in [UInt32(6), 12, 18] {
            let mask = (UInt32(1) << bits) - 1
            guard low & ~mask != high & ~mask else { continue }
            if low & mask != 0 {
                append(low, low | mask, to: &runs)
                append((low | mask) + 1, high, to: &runs)
                return
            }
            if high & mask != mask {
                append(low, (high & ~mask) - 1, to: &runs)
                append(high & ~mask, high, to: &runs)
                return
            }
        }
        runs.append(zip(bytes(low), bytes(high)).map { $0...$1 })
    }

    private static func bytes(_ value: UInt32) -> [UInt8] {
        let tail = { (shift: UInt32) in UInt8(0x80 | ((value >> shift) & 0x3F)) }
        return switch value {
        case ...0x7F: [UInt8(value)]
        case ...0x7FF: [UInt8(0xC0 | (value >> 6)), tail(0)]
        case ...0xFFFF: [UInt8(0xE0 | (value >> 12)), tail(6), tail(0)]
        default: [UInt8(0xF0 | ((value >> 18) & 0x07)), tail(12), tail(6), tail(0)]
        }
    }

    /// The edges for the bytes at a depth; runs that share them stand together and in order.
    private mutating func edges(of runs: ArraySlice<Run>, at depth: Int) -> [Program.Edge] {
        var edges: [Program.Edge] = []
        var start = runs.startIndex
        while start < runs.endIndex {
            let byte = runs[start][depth]
            var end = start + 1
            while end < runs.endIndex, runs[end][depth] == byte { end += 1 }
            let isLast = depth + 1 == runs[start].count
            let target = isLast ? -1 : node(self.edges(of: runs[start..<end], at: depth + 1))
            if let previous = edges.last, previous.target == target, previous.high < byte.lowerBound, previous.high + 1 == byte.lowerBound {
                edges[edges.count - 1].high = byte.upperBound
            } else {
                edges.append(Program.Edge(low: byte.lowerBound, high: byte.upperBound, target: target))
            }
            start = end
        }
        return edges
    }

    private mutating func node(_ edges: [Program.Edge]) -> Int32 {
        if let number = known[edges] { return number }
        let number = Int32(nodes.count)
        nodes.append(edges)
        known[edges] = number
        return number
    }
}
