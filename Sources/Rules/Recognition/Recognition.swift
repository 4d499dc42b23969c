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

    /// The demand whose header stands first, or of those in the same rows the one that it fits best.
    ///
    /// A file may hold the tables of an item one below the other, in any order. A demand that has no table yet wins a tie.
    func choose(_ head: [HeaderRow], preferring open: Set<Int>) -> Choice? {
        var best: (choice: Choice, score: Int)?
        for (index, binder) in binders.enumerated() {
            guard let binding = binder.bind(head) else { continue }
            // Of two forms that a header fits alike, the one of which nothing that must be there is missing.
            let missing = binder.form.columns.indices.count { binder.form.columns[$0].isNeeded && binding.bound[$0] == nil }
            // A table that need not be there is none of two columns that any table may have.
            let isAny = missing > 0 && binding.boundCount * 2 < binder.form.columns.count
            if specs[index].demand.presence == nil, isAny { continue }
            let score = binding.score * 8 - min(missing, 3) * 2 + (open.contains(index) ? 1 : 0)
            let isSure = binding.boundCount >= 2 && binding.bound.allSatisfy { $0.map { $0.strength > .near } ?? true }
            let choice = Choice(demand: index, binding: binding, isSure: isSure)
            guard let current = best else {
                best = (choice, score)
                continue
            }
            let rows = (choice.binding.headerRows, current.choice.binding.headerRows)
            if rows.0.overlaps(rows.1) ? score > current.score : rows.0.lowerBound < rows.1.lowerBound && isSure { best = (choice, score) }
        }
        return best?.choice
    }
}
