/// A pattern as a nondeterministic automaton over UTF-8 bytes.
struct Program: Sendable {
    /// One step; numbers are places in `instructions`.
    enum Instruction: Sendable {
        case check(Assertion, next: Int32)
        /// Consumes a byte by a node of a class; the class's other nodes stand at `base` plus their number.
        case consume(node: Int32, base: Int32, next: Int32)
        case match
        case save(slot: Int32, next: Int32)
        /// Tries `first`, and prefers what it finds.
        case split(first: Int32, second: Int32)
    }

    /// A byte range of a class node; a negative target ends the scalar, another is a node number within the class.
    struct Edge: Hashable, Sendable {
        var low: UInt8
        var high: UInt8
        var target: Int32
    }

    var instructions: [Instruction] = []
    var nodes: [[Edge]] = []
    /// Where a match that begins at a given place starts.
    var body: Int32 = 0
    /// Where a search for a match anywhere starts.
    var search: Int32 = 0
    var groupCount = 0
    /// The class of each byte; bytes of one class are never told apart.
    var byteClasses: [UInt8] = []
    /// One byte of each class.
    var representatives: [UInt8] = []
    /// Whether a match may begin with a byte; nil if a match may be empty.
    var firstBytes: [Bool]?

    /// Where a consuming instruction leads with a byte.
    func target(of node: Int32, base: Int32, next: Int32, on byte: UInt8) -> Int32? {
        for edge in nodes[Int(node)] where byte <= edge.high {
            if byte < edge.low { return nil }
            return edge.target < 0 ? next : base + edge.target
        }
        return nil
    }
}
