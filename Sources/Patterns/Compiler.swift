/// Turns a syntax tree into a program, from its end to its beginning.
struct Compiler {
    /// 5,000 Thai letters or classes of them, but only some 50 of `\p{L}`; more is a mistake or an attack.
    static let maximumInstructions = 20_000

    /// The program grew too large.
    struct TooLarge: Error {}

    private var program = Program()
    /// The first node and the number of nodes of each set met.
    private var classes: [ScalarSet: Range<Int32>] = [:]
    private var usesLines = false
    private var usesWords = false
    private var usesScalarBoundaries = false

    /// The program of a whole pattern.
    static func program(of tree: SyntaxNode, groupCount: Int) throws(TooLarge) -> Program {
        var compiler = Compiler()
        compiler.program.groupCount = groupCount
        let match = try compiler.append(.match)
        compiler.program.body = try compiler.emit(tree, next: match)
        if tree.isAnchored {
            compiler.program.search = compiler.program.body
        } else {
            try compiler.emitSearch(canBeEmpty: tree.canBeEmpty)
        }
        compiler.findByteClasses()
        compiler.findFirstBytes()
        return compiler.program
    }

    private mutating func append(_ instruction: Program.Instruction) throws(TooLarge) -> Int32 {
        if program.instructions.count >= Self.maximumInstructions { throw TooLarge() }
        program.instructions.append(instruction)
        return Int32(program.instructions.count - 1)
    }

    private mutating func emit(_ node: SyntaxNode, next: Int32) throws(TooLarge) -> Int32 {
        switch node {
        case .alternatives(let nodes):
            guard var entry = try nodes.last.map({ last throws(TooLarge) in try emit(last, next: next) }) else { return next }
            for node in nodes.dropLast().reversed() {
                entry = try append(.split(first: try emit(node, next: next), second: entry))
            }
            return entry
        case .assertion(let assertion):
            note(assertion)
            return try append(.check(assertion, next: next))
        case .capture(let group, let node):
            let end = try append(.save(slot: Int32(2 * group + 1), next: next))
            return try append(.save(slot: Int32(2 * group), next: try emit(node, next: end)))
        case .empty:
            return next
        case .repetition(let node, let repetition):
            return try emit(node, repetition, next: next)
        case .scalar(let set):
            return try emit(set, next: next)
        case .sequence(let nodes):
            var entry = next
            for node in nodes.reversed() { entry = try emit(node, next: entry) }
            return entry
        }
    }

    private mutating func emit(_ node: SyntaxNode, _ repetition: Repetition, next: Int32) throws(TooLarge) -> Int32 {
        var entry = next
        var copies = repetition.minimum
        if let maximum = repetition.maximum {
            // x{0,2} is (x(x)?)?, all of whose ways out are the same.
            for _ in 0..<(maximum - repetition.minimum) {
                entry = try append(choice(of: try emit(node, next: entry), over: next, repetition))
            }
        } else {
            let loop = try append(.split(first: next, second: next))
            let body = try emit(node, next: loop)
            program.instructions[Int(loop)] = choice(of: body, over: next, repetition)
            if copies > 0 {
                entry = body
                copies -= 1
            } else {
                // What can be empty is written (x+)?, so that an empty turn is tried in its own place.
                entry = node.canBeEmpty ? try append(choice(of: body, over: next, repetition)) : loop
            }
        }
        for _ in 0..<copies { entry = try emit(node, next: entry) }
        return entry
    }

    private func choice(of body: Int32, over next: Int32, _ repetition: Repetition) -> Program.Instruction {
        repetition.isGreedy ? .split(first: body, second: next) : .split(first: next, second: body)
    }

    private mutating func emit(_ set: ScalarSet, next: Int32) throws(TooLarge) -> Int32 {
        var place = classes[set]
        if place == nil {
            let trie = ByteTrie(set)
            let first = Int32(program.nodes.count)
            program.nodes += trie.nodes
            place = first..<Int32(program.nodes.count)
            classes[set] = place
        }
        let base = Int32(program.instructions.count)
        for node in place ?? 0..<0 { _ = try append(.consume(node: node, base: base, next: next)) }
        return base
    }

    /// Any bytes before the body, which is tried first; an empty match must not begin inside a scalar.
    private mutating func emitSearch(canBeEmpty: Bool) throws(TooLarge) {
        var again = program.body
        if canBeEmpty {
            note(.scalarBoundary)
            again = try append(.check(.scalarBoundary, next: again))
        }
        let loop = try append(.split(first: again, second: again))
        program.nodes.append([Program.Edge(low: 0, high: 0xFF, target: -1)])
        let base = Int32(program.instructions.count)
        let skip = try append(.consume(node: Int32(program.nodes.count - 1), base: base, next: loop))
        program.instructions[Int(loop)] = .split(first: again, second: skip)
        program.search = try append(.split(first: program.body, second: skip))
    }

    private mutating func note(_ assertion: Assertion) {
        switch assertion {
        case .lineEnd, .lineStart: usesLines = true
        case .notWordBoundary, .wordBoundary: usesWords = true
        case .scalarBoundary: usesScalarBoundaries = true
        case .textEnd, .textStart: break
        }
    }

    private mutating func findByteClasses() {
        // A byte that begins a class.
        var begins = [Bool](repeating: false, count: 256)
        begins[0] = true
        for edge in program.nodes.joined() {
            begins[Int(edge.low)] = true
            if edge.high < 0xFF { begins[Int(edge.high) + 1] = true }
        }
        for byte in 1..<256 {
            let here = Neighbour(UInt8(byte))
            let before = Neighbour(UInt8(byte - 1))
            guard here != before else { continue }
            if usesLines && (here == .newline || before == .newline) { begins[byte] = true }
            if usesWords && (here == .word || before == .word) { begins[byte] = true }
            if usesScalarBoundaries && (here == .continuation || before == .continuation) { begins[byte] = true }
        }
        for byte in UInt8.min...UInt8.max {
            if begins[Int(byte)] { program.representatives.append(byte) }
            program.byteClasses.append(UInt8(program.representatives.count - 1))
        }
    }

    private mutating func findFirstBytes() {
        var bytes = [Bool](repeating: false, count: 256)
        var seen = [Bool](repeating: false, count: program.instructions.count)
        var stack = [program.body]
        while let place = stack.popLast() {
            if seen[Int(place)] { continue }
            seen[Int(place)] = true
            switch program.instructions[Int(place)] {
            case .check(_, let next), .save(_, let next): stack.append(next)
            case .consume(let node, _, _):
                for edge in program.nodes[Int(node)] {
                    for byte in edge.low...edge.high { bytes[Int(byte)] = true }
                }
            case .match: return
            case .split(let first, let second): stack += [first, second]
            }
        }
        program.firstBytes = bytes
    }
}
