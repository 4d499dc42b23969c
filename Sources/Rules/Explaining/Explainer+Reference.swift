public import Diagnostics
import CEL

extension Explainer {
    /// The pages that are about no rule: what types read, and what expressions can call.
    static let references = ["functions", "types"]

    /// A page of reference, as text; nil when there is none of that name.
    public static func reference(_ name: String, _ language: Language) -> String? {
        switch name {
        case "functions": functions(language)
        case "types": types(language)
        default: nil
        }
    }

    private static func types(_ language: Language) -> String {
        var out = ""
        for name in FieldType.names {
            let vocabulary = Vocabulary(id: "", title: Phrase(""), isOpen: false, terms: [])
            guard let type = FieldType.named(name, vocabulary: vocabulary) else { continue }
            out += "\(name): \(type.description.doc.text(in: language))\n"
            if !type.description.accepts.isEmpty { out += "  \(type.description.accepts.joined(separator: " · "))\n" }
        }
        return out
    }

    private static func functions(_ language: Language) -> String {
        FunctionReference.functions.map { function in
            "\(function.name): \(language == .th ? function.thai : function.english)\n"
                + function.examples.map { "  \($0.expression) → \($0.result)\n" }.joined()
        }.joined()
    }
}
