import Diagnostics
import Readers
import Rendering
import Rules
import ThaiText

extension Session {
    /// Explains items, checks and rules.
    mutating func explain(_ arguments: Arguments) -> ExitStatus {
        guard let engine = engine(arguments) else { return .usage }
        var status = reportBroken(engine, arguments) ? ExitStatus.usage : .clean
        for (number, id) in arguments.operands.enumerated() {
            let explanations = engine.explanations(of: id)
            if let page = Explainer.reference(id, language) {
                out.write((number > 0 ? "\n" : "") + page)
            } else if !explanations.isEmpty {
                for (place, explanation) in explanations.enumerated() {
                    if number > 0 || place > 0 { out.write("\n") }
                    out.write(text(of: explanation, in: language, width: surroundings.width(arguments.width)))
                }
            } else {
                let message = Message(Phrase(th: "ไม่รู้จัก ({id})", en: "nothing is known by this id ({id})"), [.init("id", id)])
                complain(message)
                suggest(id, among: engine.knownIDs())
                status = .usage
            }
        }
        return status
    }

    /// Lists ids that may have been meant.
    private mutating func suggest(_ id: String, among known: [String]) {
        let suggestions = RuleCatalogue.suggestions(for: id, among: known)
        if suggestions.isEmpty {
            let topic = HelpTopic.command(.explain).invocation
            return trouble.writeLine(language == .th ? "ดู \(topic)" : "see \(topic)")
        }
        trouble.writeLine(language == .th ? "หมายถึงรหัสใดต่อไปนี้หรือไม่" : "did you mean one of these?")
        for suggestion in suggestions { trouble.writeLine("  " + harmless(suggestion)) }
    }
}

/// The rules that belong to no pack: about files and settings.
enum RuleCatalogue {
    /// All of them.
    static var all: [Rule] { BaselineRules.all + InputRules.all + ReaderRules.all + SettingsRules.all }

    /// Their ids.
    static var ids: [String] { all.map(\.id.description) }

    /// How many ids are suggested at most: as many as are read at a glance.
    private static let mostSuggestions = 8

    /// The nearest id, then those that begin or end like a word.
    static func suggestions(for word: String, among known: [String]) -> [String] {
        var found = EditDistance.nearest(word, among: known).map { [known[$0.index]] } ?? []
        let wanted = Array(word.lowercased().utf8)
        for id in known where !found.contains(id) && !wanted.isEmpty {
            let name = Array(id.lowercased().utf8)
            let tail = name.suffix(from: name.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)
            if name.starts(with: wanted) || tail.starts(with: wanted) { found.append(id) }
        }
        return Array(found.prefix(mostSuggestions))
    }
}
