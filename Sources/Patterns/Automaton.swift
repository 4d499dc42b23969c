/// A deterministic automaton, made from a program as far as it has been explored.
///
/// A state is a set of places in the program, closed over the steps that need no neighbour. Assertions in it are
/// settled on the way out, when the byte before and the byte after are both known.
struct Automaton: Sendable {
    /// What the automaton answers.
    enum Mode: Sendable {
        /// Is there a match anywhere?
        case search
        /// Is the whole text a match?
        case whole
    }

    /// Bounds of what may be kept; reaching one flushes.
    struct Limits {
        var states: Int
        /// Places in all sets together.
        var places: Int

        /// For caches that live as long as one run or one matcher: at most about 10 MB.
        static let lazy = Limits(states: 4_000, places: 1_000_000)
    }

    private struct Key: Hashable {
        var places: [Int32]
        var previous: Neighbour
    }

    private let mode: Mode
    private let byteClasses: [UInt8]
    /// Number of classes, and one for the end of the text.
    private let stride: Int
    /// The next state, times `stride`, for each state and class.
    private var table: [Int32]
    private var states: [Key] = []
    private var numbers: [Key: Int32] = [:]
    private var placeCount = 0
    /// Instructions looked at so far, the measure of cost.
    private(set) var work = 0
    private var start: Int32

    private var marks: [UInt32]
    private var generation: UInt32 = 0
    private var stack: [Int32] = []

    // The first three states have no set. They compare below all others in the loop.
    private static let dead = 0
    private static let accepted = 1
    private static let unknown = 2
    private static let reserved = 3
    private var accepted: Int32 { Int32(Self.accepted * stride) }
    private var unknown: Int32 { Int32(Self.unknown * stride) }

    init(_ program: Program, _ mode: Mode) {
        self.mode = mode
        byteClasses = program.byteClasses
        stride = program.representatives.count + 1
        table = [Int32](repeating: 0, count: Self.reserved * stride)
        marks = [UInt32](repeating: 0, count: program.instructions.count)
        start = 0
        start = makeStart(program)
    }

    /// Explores breadth first while the work stays within a budget, then drops what only exploring needs.
    mutating func explore(_ program: Program, states limit: Int, work budget: Int) {
        var index = 0
        while index < states.count, states.count < limit, work < budget {
            let state = Int32((Self.reserved + index) * stride)
            for byteClass in 0..<stride where table[Int(state) + byteClass] == unknown {
                if states.count >= limit || work >= budget { break }
                _ = resolve(state, byteClass, program)
            }
            index += 1
        }
        numbers = [:]
        marks = []
        stack = []
    }

    /// Runs over a text without changing the automaton; what is unexplored is explored in a copy of that one state.
    func run(_ text: Span<UInt8>, _ program: Program) -> Bool {
        var state = start
        let unknown = unknown
        var position = 0
        while position <= text.count {
            if state <= unknown { return state == accepted }
            let byteClass = position < text.count ? Int(byteClasses[Int(text[position])]) : stride - 1
            let next = table[Int(state) + byteClass]
            if next == unknown {
                var fresh = Automaton(program, mode)
                let same = fresh.intern(states[Int(state) / stride - Self.reserved])
                return fresh.runLazily(text, from: position, same, program)
            }
            state = next
            position += 1
        }
        return state == accepted
    }

    /// Runs over a text from its beginning and keeps what was explored.
    mutating func runLazily(_ text: Span<UInt8>, _ program: Program) -> Bool {
        runLazily(text, from: 0, start, program)
    }

    private mutating func runLazily(_ text: Span<UInt8>, from offset: Int, _ first: Int32, _ program: Program) -> Bool {
        var state = first
        let unknown = unknown
        var position = offset
        while position <= text.count {
            if state <= unknown { return state == accepted }
            let byteClass = position < text.count ? Int(byteClasses[Int(text[position])]) : stride - 1
            var next = table[Int(state) + byteClass]
            if next == unknown {
                if states.count >= Limits.lazy.states || placeCount >= Limits.lazy.places { state = flush(keeping: state, program) }
                next = resolve(state, byteClass, program)
            }
            state = next
            position += 1
        }
        return state == accepted
    }

    // MARK: - Making states

    private mutating func flush(keeping state: Int32, _ program: Program) -> Int32 {
        let kept = states[Int(state) / stride - Self.reserved]
        table.removeSubrange((Self.reserved * stride)...)
        states.removeAll(keepingCapacity: true)
        numbers.removeAll(keepingCapacity: true)
        placeCount = 0
        start = makeStart(program)
        return intern(kept)
    }

    private mutating func makeStart(_ program: Program) -> Int32 {
        var places: [Int32] = []
        beginSet()
        close(over: mode == .search ? program.search : program.body, program, into: &places)
        return state(of: places, after: .edge, program)
    }

    /// Finds the next state and keeps it in the table.
    private mutating func resolve(_ state: Int32, _ byteClass: Int, _ program: Program) -> Int32 {
        let next = step(states[Int(state) / stride - Self.reserved], byteClass, program)
        table[Int(state) + byteClass] = next
        return next
    }

    private mutating func step(_ from: Key, _ byteClass: Int, _ program: Program) -> Int32 {
        let isEnd = byteClass == stride - 1
        let byte = isEnd ? 0 : program.representatives[byteClass]
        let next = isEnd ? Neighbour.edge : Neighbour(byte)
        var current = from.places
        settle(&current, after: from.previous, before: next, program)
        var places: [Int32] = []
        beginSet()
        for place in current {
            switch program.instructions[Int(place)] {
            case .match where mode == .search || isEnd: return accepted
            case .consume(let node, let base, let after) where !isEnd:
                if let target = program.target(of: node, base: base, next: after, on: byte) {
                    close(over: target, program, into: &places)
                }
            default: break
            }
        }
        work += current.count
        // A continuation byte is no word and no line end to what follows it.
        return state(of: places, after: next == .continuation ? .other : next, program)
    }

    /// Adds what lies behind the assertions that hold.
    private mutating func settle(
        _ places: inout [Int32], after previous: Neighbour, before next: Neighbour, _ program: Program
    ) {
        guard places.contains(where: { Self.isCheck(program.instructions[Int($0)]) }) else { return }
        beginSet()
        for place in places { marks[Int(place)] = generation }
        var index = 0
        while index < places.count {
            if case .check(let assertion, let behind) = program.instructions[Int(places[index])],
                assertion.holds(after: previous, before: next)
            {
                close(over: behind, program, into: &places)
            }
            index += 1
        }
    }

    private static func isCheck(_ instruction: Program.Instruction) -> Bool {
        if case .check = instruction { true } else { false }
    }

    private mutating func beginSet() {
        if generation == .max {
            for index in marks.indices { marks[index] = 0 }
            generation = 0
        }
        generation += 1
    }

    /// Adds the places reached from one without consuming and without asking for a neighbour.
    private mutating func close(over place: Int32, _ program: Program, into places: inout [Int32]) {
        stack.append(place)
        while let place = stack.popLast() {
            if marks[Int(place)] == generation { continue }
            marks[Int(place)] = generation
            work += 1
            switch program.instructions[Int(place)] {
            case .check, .consume, .match: places.append(place)
            case .save(_, let next): stack.append(next)
            case .split(let first, let second):
                stack.append(second)
                stack.append(first)
            }
        }
    }

    private mutating func state(of places: [Int32], after previous: Neighbour, _ program: Program) -> Int32 {
        if places.isEmpty { return Int32(Self.dead) }
        var hasCheck = false
        for place in places {
            switch program.instructions[Int(place)] {
            case .check: hasCheck = true
            case .match where mode == .search: return accepted
            default: break
            }
        }
        // Only an assertion can tell what came before.
        return intern(Key(places: places.sorted(), previous: hasCheck ? previous : .other))
    }

    private mutating func intern(_ key: Key) -> Int32 {
        if let number = numbers[key] { return number }
        let number = Int32((Self.reserved + states.count) * stride)
        numbers[key] = number
        states.append(key)
        placeCount += key.places.count
        table.append(contentsOf: repeatElement(unknown, count: stride))
        return number
    }
}
