import Diagnostics
import TOML

extension ElementDemand {
    /// Reads an element of an item; how sure the item's source is decides the level that is not given.
    static func load(_ table: PackTable, confidence: Confidence, _ loading: inout Loading) -> ElementDemand {
        var table = table
        let id = table.requiredString("id", &loading)
        let title = table.requiredPhrase("title", &loading)
        let wordings = table.strings("wordings", &loading)
        let nilSentences = table.strings("nil", &loading)
        let content = table.choice("content", default: Content.text, &loading)
        let nothing = table.choice("nothing", default: Nothing.refused, &loading)
        let presence = table.level("presence", default: confidence.level, off: "optional", &loading)
        let element = table.integer("element", &loading)
        let help = table.phrase("help", &loading)
        let passes = TextExample.list("passes", &table, &loading)
        let fails = TextExample.list("fails", &table, &loading)
        table.finish(&loading)
        return ElementDemand(
            id: id, title: title, wordings: wordings, nilSentences: nilSentences, content: content, allowsNothing: nothing == .allowed,
            presence: presence, element: element, help: help, passes: passes, fails: fails, origin: table.origin)
    }

    /// Whether words for nothing will do.
    private enum Nothing: String, CaseIterable {
        case allowed
        case refused
    }
}

extension AttestDemand {
    static func load(_ table: PackTable, _ loading: inout Loading) -> AttestDemand {
        var table = table
        let demand = AttestDemand(
            id: table.requiredString("id", &loading), question: table.requiredPhrase("question", &loading),
            element: table.integer("element", &loading), help: table.phrase("help", &loading), origin: table.origin)
        table.finish(&loading)
        return demand
    }
}

extension Confidence {
    /// The level of a demand that the source supports no better than this.
    var level: Level {
        switch self {
        case .high: .error
        case .medium: .warning
        case .low: .note
        }
    }

    /// What findings say of a source that is not certain.
    var doubt: Phrase? {
        switch self {
        case .high: nil
        case .medium: Phrase(th: "ที่มาบางส่วนสรุปจากแหล่งรอง", en: "partly inferred from secondary sources")
        case .low: Phrase(th: "ที่มาเป็นเพียงความรู้ทั่วไป", en: "from background knowledge only")
        }
    }
}

extension TextExample {
    static func list(_ key: String, _ table: inout PackTable, _ loading: inout Loading) -> [TextExample] {
        guard let node = table.node(key), loading.readsExamples else { return [] }
        guard case .array(let elements) = node.value else {
            let none: [TextExample]? = table.wrong(node, key, "a list of texts", "รายการข้อความ", &loading)
            return none ?? []
        }
        return elements.compactMap { element in
            table.text(element, key, &loading).map { TextExample(text: $0, origin: Origin(file: table.file, range: element.span)) }
        }
    }
}
