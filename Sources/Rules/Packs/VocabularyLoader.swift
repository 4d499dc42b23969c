import Diagnostics
import TOML

extension Vocabulary {
    /// Reads a vocabulary's file.
    static func load(_ root: PackTable, _ loading: inout Loading) -> Vocabulary {
        var root = root
        var head = root.table("vocabulary", &loading) ?? PackTable(TOMLTable.empty, file: root.file)
        let id = head.requiredString("id", &loading)
        let title = head.requiredPhrase("title", &loading)
        let isOpen = head.boolean("open", &loading) ?? false
        let nameEnds = head.strings("name-ends", &loading)
        head.finish(&loading)
        var terms: [Term] = []
        var places: [String: Origin] = [:]
        for var table in root.tables("term", &loading) {
            let term = Term(
                id: table.requiredString("id", &loading), th: table.requiredString("th", &loading),
                en: table.requiredString("en", &loading), wordings: table.strings("wordings", &loading),
                tolerated: table.strings("tolerated", &loading), retired: table.phrase("retired", &loading),
                namedAfter: table.table["named-after"] == nil
                    ? nil : table.choice("named-after", default: Places.Kind.subdistrict, &loading),
                oftenNamedAfter: table.table["often-named-after"] == nil
                    ? nil : table.choice("often-named-after", default: Places.Kind.subdistrict, &loading),
                begins: table.strings("begins", &loading))
            table.finish(&loading)
            if let first = places[term.id] { loading.reportDuplicate(term.id, at: table.origin(of: "id"), first: first) }
            places[term.id] = table.origin(of: "id")
            terms.append(term)
        }
        root.finish(&loading)
        return Vocabulary(id: id, title: title, isOpen: isOpen, terms: terms, nameEnds: nameEnds)
    }
}

extension Loading {
    /// Reports an id that stands twice.
    mutating func reportDuplicate(_ id: String, at origin: Origin, first: Origin) {
        report(
            PackRules.duplicateID, at: origin, th: "รหัสซ้ำ (\(id))", en: "the id is used twice (\(id))",
            notes: [(first, Message(th: "ใช้ครั้งแรกที่นี่", en: "it is used here first"))])
    }
}
