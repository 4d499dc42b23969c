import Diagnostics
import Rendering

/// Something oitlint can be asked to do.
enum Command: String, CaseIterable, Sendable {
    case check
    case checklist
    case fix
    case annotate
    case inspect
    case explain
    case score
    case new
    case packList = "pack list"
    case packCheck = "pack check"
    case packTest = "pack test"
    case packMutate = "pack mutate"
    case packDiff = "pack diff"
    case packDoc = "pack doc"
    case packPublish = "pack publish"
    case schema
    case completions
    case man
    case help
    case complete = "debug complete"
    case debugTOML = "debug toml"
    case debugCEL = "debug cel"

    /// The words that call it, such as `pack list`.
    var name: String { rawValue }

    /// The words that call it, one by one.
    var words: [String] { rawValue.utf8.split(separator: UInt8(ascii: " ")).compactMap { String($0) } }

    /// The first word of commands that come in a group, such as `pack`.
    var group: String? { words.count > 1 ? words[0] : nil }

    /// Whether it is left out of the overview.
    var isHidden: Bool { group == "debug" }

    /// The commands that people are told of.
    static let shown = allCases.filter { !$0.isHidden }

    /// The forms that `inspect` can write, which has no outcome.
    static let inspectFormats: [OutputFormat] = [.text, .compact, .json]

    /// The forms of a checklist, by the words that `checklist` knows them by.
    static let checklistFormats: [(word: String, format: OutputFormat)] = [
        ("text", .checklist), ("markdown", .checklistMarkdown), ("html", .checklistHTML),
    ]

    /// The groups of commands, in order.
    static let groups = ["pack", "debug"]

    /// The commands of a group.
    static func members(of group: String) -> [Command] {
        allCases.filter { $0.group == group }
    }

    /// What it takes besides options.
    enum Operands: Sendable {
        case none
        /// Any number of them, also none.
        case any(Noun)
        /// One of them and no more.
        case one(Noun)
        /// One of them or more.
        case some(Noun)

        /// The operands as a usage line names them, such as `[PATH…]`; empty when there are none.
        var usage: String {
            switch self {
            case .none: ""
            case .any(let noun): "[\(noun.name)…]"
            case .one(let noun): noun.name
            case .some(let noun): "\(noun.name)…"
            }
        }
    }

    /// A command line and what it does.
    struct Example: Sendable {
        let line: String
        let phrase: Phrase

        init(_ line: String, th: String, en: String) {
            self.line = line
            phrase = Phrase(th: th, en: en)
        }
    }

    /// Its usage line without options, such as `check [PATH…]`.
    var usage: String {
        let operands = spec.operands.usage
        return operands.isEmpty ? name : "\(name) \(operands)"
    }
}
