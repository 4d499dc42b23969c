/// A phrase with its arguments, worded when it is shown.
public struct Message: Hashable, Sendable {
    /// A value that stands for a placeholder.
    public struct Argument: Hashable, Sendable {
        /// The placeholder's name.
        public let name: String
        /// What stands there, in both languages.
        public let value: Phrase

        /// Names a value.
        public init(_ name: String, _ value: Phrase) {
            self.name = name
            self.value = value
        }

        /// Names a text that reads the same in both languages.
        public init(_ name: String, _ value: String) {
            self.init(name, Phrase(value))
        }

        /// Names a whole number.
        public init(_ name: String, _ value: Int) {
            self.init(name, grouped(value))
        }
    }

    /// The wording with its placeholders.
    public let phrase: Phrase
    /// The values of the placeholders; one that is missing is shown as "…".
    public let arguments: [Argument]

    /// Makes a message.
    public init(_ phrase: Phrase, _ arguments: [Argument] = []) {
        self.phrase = phrase
        self.arguments = arguments
    }

    /// Makes a message of two finished wordings.
    public init(th: String, en: String) {
        self.init(Phrase(th: th, en: en))
    }

    /// The message in one language, placeholders filled in.
    public func text(in language: Language) -> String {
        var out = ""
        Phrase.walk(phrase.text(in: language)) { piece in
            switch piece {
            case .text(let text):
                out += text
            case .placeholder(let name):
                out += arguments.first { $0.name == name }?.value.text(in: language) ?? "…"
            }
        }
        return out
    }
}

/// Writes a whole number with commas between thousands.
public func grouped(_ number: Int) -> String {
    var digits = Array(String(number.magnitude).utf8)
    var place = digits.count - 3
    while place > 0 {
        digits.insert(UInt8(ascii: ","), at: place)
        place -= 3
    }
    return (number < 0 ? "-" : "") + String(decoding: digits, as: UTF8.self)
}
