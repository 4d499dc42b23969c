/// A pattern's syntax tree; flags are already worked into it.
indirect enum SyntaxNode: Hashable, Sendable {
    case alternatives([SyntaxNode])
    case assertion(Assertion)
    /// A capturing group; groups count from 0.
    case capture(Int, SyntaxNode)
    case empty
    case repetition(SyntaxNode, Repetition)
    case scalar(ScalarSet)
    case sequence([SyntaxNode])

    /// The items one after the other, without those that say nothing.
    static func joined(_ items: [SyntaxNode]) -> SyntaxNode {
        let telling = items.filter { $0 != .empty }
        return switch telling.count {
        case 0: .empty
        case 1: telling[0]
        default: .sequence(telling)
        }
    }

    /// The node repeated; what says nothing stays nothing, so that each copy made costs an instruction.
    func repeated(_ repetition: Repetition) -> SyntaxNode {
        self == .empty || repetition.maximum == 0 ? .empty : .repetition(self, repetition)
    }

    /// Whether the node can match without consuming a byte.
    var canBeEmpty: Bool {
        switch self {
        case .alternatives(let nodes): nodes.contains { $0.canBeEmpty }
        case .assertion, .empty: true
        case .capture(_, let node): node.canBeEmpty
        case .repetition(let node, let repetition): repetition.minimum == 0 || node.canBeEmpty
        case .scalar: false
        case .sequence(let nodes): nodes.allSatisfy { $0.canBeEmpty }
        }
    }

    /// Whether every match must begin at the beginning of the text.
    var isAnchored: Bool {
        switch self {
        case .alternatives(let nodes): nodes.allSatisfy { $0.isAnchored }
        case .assertion(let assertion): assertion == .textStart
        case .capture(_, let node): node.isAnchored
        case .empty, .scalar: false
        case .repetition(let node, let repetition): repetition.minimum > 0 && node.isAnchored
        case .sequence(let nodes): nodes.first?.isAnchored ?? false
        }
    }
}

/// How often a node may occur, and whether more is better.
struct Repetition: Hashable, Sendable {
    var minimum: Int
    /// No limit if nil.
    var maximum: Int?
    var isGreedy = true
}
