import Diagnostics

/// The items of an earlier year that an item goes on from, where their titles do not tell.
public struct Follows: Sendable {
    /// The items, each as pack and number, such as `2567/O1`.
    public let items: [String]
    /// How sure it is.
    public let confidence: Confidence
    /// Where it is written.
    let origin: Origin

    static func load(_ table: PackTable, _ loading: inout Loading) -> Follows {
        var table = table
        _ = table.required("items", &loading)
        let follows = Follows(
            items: table.strings("items", &loading), confidence: table.choice("confidence", default: .high, &loading),
            origin: table.origin(of: "items"))
        table.finish(&loading)
        return follows
    }

    /// Reports the names of items that there are not.
    func check(_ packs: [Pack], _ loading: inout Loading) {
        let known = packs.flatMap { pack in pack.items.map { "\(pack.id)/\($0.id)" } }
        for name in items where !known.contains(name) {
            let hint = Loading.suggestion(for: name, among: known)
            loading.report(
                PackRules.unknownName, at: origin, th: "ไม่มีข้อนี้ (\(name))\(hint.th)", en: "there is no such item (\(name))\(hint.en)")
        }
    }
}
