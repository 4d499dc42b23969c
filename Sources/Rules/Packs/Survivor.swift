import Diagnostics

/// A change to a pack that no example can notice, and why: it stands in the file of what is changed.
struct Survivor: Sendable {
    /// The check, element or column.
    let of: String
    /// The key whose value is changed.
    let key: String
    /// What would stand there.
    let mutant: String
    /// Why it makes no difference.
    let reason: Phrase
    let origin: Origin

    /// Those of a file.
    static func list(_ root: inout PackTable, _ loading: inout Loading) -> [Survivor] {
        guard loading.readsExamples else {
            _ = root.node("survivor")
            return []
        }
        return root.tables("survivor", &loading).map { load($0, &loading) }
    }

    private static func load(_ table: PackTable, _ loading: inout Loading) -> Survivor {
        var table = table
        let survivor = Survivor(
            of: table.requiredString("of", &loading), key: table.requiredString("key", &loading),
            mutant: table.requiredString("mutant", &loading), reason: table.requiredPhrase("reason", &loading), origin: table.origin)
        table.finish(&loading)
        return survivor
    }
}
