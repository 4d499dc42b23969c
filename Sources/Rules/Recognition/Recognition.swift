import Diagnostics

/// The item that a file answers, ready to be checked.
struct Recognition: Sendable {
    /// A table's header and the demand it was taken for.
    struct Choice: Sendable {
        let demand: Int
        let binding: Binding
        /// Whether most of the form is there, so that data cannot be mistaken for a header.
        let isSure: Bool
    }

    let pack: Pack
    let item: Item
    let context: CheckContext
    let assumptions: [Message]
    /// The item's tables.
    let specs: [TableSpec]
    private let binders: [Binder]

    init(pack: Pack, item: Item, context: CheckContext, assumptions: [Message]) {
        self.pack = pack
        self.item = item
        self.context = context
        self.assumptions = assumptions
        specs = item.tables.indices.map { TableSpec(item: item, table: $0) }
        binders = item.tables.map { Binder($0.form) }
    }

    /// The demand that a header fits best; one of those that have no table yet wins a tie.
    func choose(_ head: [HeaderRow], preferring open: Set<Int>) -> Choice? {
        var best: (choice: Choice, score: Int)?
        for (index, binder) in binders.enumerated() {
            guard let binding = binder.bind(head) else { continue }
            let score = binding.score * 2 + (open.contains(index) ? 1 : 0)
            if best.map({ score > $0.score }) ?? true {
                let isSure = binding.boundCount >= 2 && binding.bound.allSatisfy { $0.map { $0.strength > .near } ?? true }
                best = (Choice(demand: index, binding: binding, isSure: isSure), score)
            }
        }
        return best?.choice
    }
}
