/// Runs a program with all its threads at once, and keeps where each thread's groups lie.
///
/// Every step looks at each instruction at most once: the cost is the text's length times the program's.
struct PikeMachine {
    /// Threads by falling priority, with their slots behind one another.
    private struct Threads {
        var places: [Int32] = []
        var slots: [Int] = []

        mutating func removeAll() {
            places.removeAll(keepingCapacity: true)
            slots.removeAll(keepingCapacity: true)
        }
    }

    private enum Job {
        case explore(Int32)
        case restore(slot: Int, value: Int)
    }

    private let program: Program
    /// Two slots for the match and two for each group; -1 is unset.
    private let slotCount: Int
    private var marks: [UInt64]
    private var generation: UInt64 = 0
    private var stack: [Job] = []
    private var working: [Int]
    /// Instructions looked at so far.
    private(set) var steps = 0

    init(_ program: Program) {
        self.program = program
        slotCount = 2 * program.groupCount + 2
        marks = [UInt64](repeating: 0, count: program.instructions.count)
        working = [Int](repeating: -1, count: slotCount)
    }

    /// The slots of the leftmost match that begins at an offset or later: the match's own two, then each group's.
    mutating func firstMatch(in text: Span<UInt8>, from start: Int) -> [Int]? {
        var current = Threads()
        var upcoming = Threads()
        var found: [Int]?
        generation += 1
        var position = start
        while position <= text.count {
            if current.places.isEmpty && found != nil { break }
            if found == nil && mayBegin(at: position, in: text, start: start) {
                for slot in working.indices { working[slot] = -1 }
                working[0] = position
                add(program.body, at: position, in: text, to: &current)
            }
            generation += 1
            advance(current, at: position, in: text, to: &upcoming, found: &found)
            swap(&current, &upcoming)
            upcoming.removeAll()
            position += 1
        }
        return found
    }

    private func mayBegin(at position: Int, in text: Span<UInt8>, start: Int) -> Bool {
        guard position < text.count else { return program.firstBytes == nil }
        if let firstBytes = program.firstBytes { return firstBytes[Int(text[position])] }
        return position == start || Neighbour(text[position]) != .continuation
    }

    private mutating func advance(
        _ current: Threads, at position: Int, in text: Span<UInt8>, to upcoming: inout Threads, found: inout [Int]?
    ) {
        for (index, place) in current.places.enumerated() {
            let slots = index * slotCount
            switch program.instructions[Int(place)] {
            case .match:
                var match = Array(current.slots[slots..<(slots + slotCount)])
                match[1] = position
                found = match
                // Whatever follows has less priority.
                return
            case .consume(let node, let base, let next) where position < text.count:
                guard let target = program.target(of: node, base: base, next: next, on: text[position]) else { continue }
                for slot in 0..<slotCount { working[slot] = current.slots[slots + slot] }
                add(target, at: position + 1, in: text, to: &upcoming)
            default: continue
            }
        }
    }

    /// Adds the threads reached from a place without consuming.
    private mutating func add(_ place: Int32, at position: Int, in text: Span<UInt8>, to threads: inout Threads) {
        let previous = Neighbour(before: position, in: text)
        let next = Neighbour(after: position, in: text)
        stack.append(.explore(place))
        while let job = stack.popLast() {
            guard case .explore(let place) = job else {
                if case .restore(let slot, let value) = job { working[slot] = value }
                continue
            }
            if marks[Int(place)] == generation { continue }
            marks[Int(place)] = generation
            steps += 1
            switch program.instructions[Int(place)] {
            case .check(let assertion, let behind):
                if assertion.holds(after: previous, before: next) { stack.append(.explore(behind)) }
            case .consume, .match:
                threads.places.append(place)
                threads.slots.append(contentsOf: working)
            case .save(let slot, let behind):
                let index = Int(slot) + 2
                stack.append(.restore(slot: index, value: working[index]))
                working[index] = position
                stack.append(.explore(behind))
            case .split(let first, let second):
                stack.append(.explore(second))
                stack.append(.explore(first))
            }
        }
    }
}
