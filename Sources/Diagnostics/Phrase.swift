/// One thought in both languages, with `{name}` where an argument stands.
public struct Phrase: Hashable, Sendable {
    /// The Thai wording.
    public let th: String
    /// The English wording.
    public let en: String

    /// Makes a phrase of its two wordings.
    public init(th: String, en: String) {
        self.th = th
        self.en = en
    }

    /// Makes a phrase that reads the same in both languages, such as a name.
    public init(_ same: String) {
        self.init(th: same, en: same)
    }

    /// The wording in one language.
    public func text(in language: Language) -> String {
        switch language {
        case .th: th
        case .en: en
        }
    }

    /// The names between braces in one wording, in order of appearance; `{{` and `}}` stand for braces.
    public func placeholders(in language: Language) -> [String] {
        var names: [String] = []
        Phrase.walk(text(in: language)) { piece in
            if case .placeholder(let name) = piece { names.append(String(name)) }
        }
        return names
    }

    /// A run of plain text, or the name between two braces.
    enum Piece {
        case text(Substring)
        case placeholder(Substring)
    }

    /// Cuts a wording into plain runs and placeholders.
    static func walk(_ wording: String, _ visit: (Piece) -> Void) {
        var rest = wording[...]
        while let open = rest.utf8.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) {
            let after = rest.utf8.index(after: open)
            if after < rest.endIndex, rest.utf8[after] == rest.utf8[open] {
                visit(.text(rest[..<after]))
                rest = rest[rest.utf8.index(after: after)...]
                continue
            }
            guard rest.utf8[open] == UInt8(ascii: "{"),
                let close = rest[after...].utf8.firstIndex(of: UInt8(ascii: "}"))
            else {
                visit(.text(rest[..<after]))
                rest = rest[after...]
                continue
            }
            visit(.text(rest[..<open]))
            visit(.placeholder(rest[after..<close]))
            rest = rest[rest.utf8.index(after: close)...]
        }
        visit(.text(rest))
    }
}
