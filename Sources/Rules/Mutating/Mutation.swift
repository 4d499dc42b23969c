import CEL
import Patterns
import TOML

/// One small change to what a pack declares.
struct Mutation {
    /// The check, element or column that is changed.
    let owner: String
    /// The key whose value is changed.
    let key: String
    /// What would stand there, `none` where the key is left out.
    let says: String
    /// Where in the pack the change would be made.
    let origin: Origin
    /// The declaration after the change.
    let table: TOMLTable
}

/// Makes the changes to one declaration.
struct Mutations {
    private let owner: String
    private let file: Int32
    private let table: TOMLTable
    private(set) var all: [Mutation] = []

    /// Stands for a key that is left out.
    static let none = "none"

    /// All changes to a declaration whose examples would have to notice them.
    init(of table: TOMLTable, file: Int32) {
        self.table = table
        self.file = file
        owner = if case .string(let id)? = table["id"]?.value { id.value } else { "" }
        for entry in table.entries {
            switch entry.key {
            case "assert": changeExpression(entry, isOptional: false)
            case "blank-when", "when": changeExpression(entry, isOptional: true)
            case "content": changeWord(entry, among: ElementDemand.Content.allCases.map(\.rawValue))
            case "determines": swapColumns(entry)
            case "maximum", "minimum": moveNumber(entry)
            case "nothing": changeWord(entry, among: ["allowed", "refused"])
            case "pattern": changePattern(entry)
            case "unique": dropMembers(entry)
            default: break
            }
        }
    }

    private mutating func add(_ entry: TOMLEntry, _ says: String, _ range: Range<Int>, _ value: TOMLValue?) {
        all.append(
            Mutation(
                owner: owner, key: entry.key, says: says, origin: Origin(file: file, range: range),
                table: table.setting(entry.key, to: value)))
    }

    private mutating func changeExpression(_ entry: TOMLEntry, isOptional: Bool) {
        guard case .string(let text) = entry.node.value else { return }
        func value(_ source: String) -> TOMLValue { .string(TOMLString(source, insteadOf: entry.node.span)) }
        if isOptional {
            add(entry, Self.none, entry.node.span, nil)
        } else {
            for truth in ["true", "false"] { add(entry, truth, entry.node.span, value(truth)) }
        }
        for mutation in ExpressionMutation.all(of: text.value) {
            add(entry, mutation.source, text.sourceSpan(ofUTF8Range: mutation.range), value(mutation.source))
        }
    }

    private mutating func changePattern(_ entry: TOMLEntry) {
        guard case .string(let text) = entry.node.value else { return }
        add(entry, Self.none, entry.node.span, nil)
        for mutation in PatternMutation.all(of: text.value) {
            let value = TOMLValue.string(TOMLString(mutation.source, insteadOf: entry.node.span))
            add(entry, mutation.source, text.sourceSpan(ofUTF8Range: mutation.range), value)
        }
    }

    private mutating func changeWord(_ entry: TOMLEntry, among words: [String]) {
        guard case .string(let text) = entry.node.value else { return }
        for word in words where word != text.value {
            add(entry, word, entry.node.span, .string(TOMLString(word, insteadOf: entry.node.span)))
        }
    }

    private mutating func moveNumber(_ entry: TOMLEntry) {
        add(entry, Self.none, entry.node.span, nil)
        switch entry.node.value {
        case .integer(let number):
            for moved in [number - 1, number + 1] { add(entry, String(moved), entry.node.span, .integer(moved)) }
        case .float(let number):
            guard let decimal = CELDecimal(number.text) else { return }
            for step in [Int128(-1), 1] {
                guard let moved = CELDecimal(coefficient: decimal.coefficient + step, scale: decimal.scale),
                    let float = TOMLFloat(text: moved.description)
                else { continue }
                add(entry, moved.description, entry.node.span, .float(float))
            }
        default: return
        }
    }

    private mutating func dropMembers(_ entry: TOMLEntry) {
        guard case .array(let members) = entry.node.value, members.count > 1 else { return }
        for index in members.indices {
            var rest = members
            let dropped = rest.remove(at: index)
            let names = rest.map { if case .string(let name) = $0.value { name.value } else { "…" } }
            add(entry, names.joined(separator: ", "), dropped.span, .array(rest))
        }
    }

    /// Of two columns of which one determines the other, takes each for the other.
    private mutating func swapColumns(_ entry: TOMLEntry) {
        guard case .table(let pair) = entry.node.value, let of = pair["of"], let value = pair["value"] else { return }
        let swapped = pair.setting("of", to: value.value).setting("value", to: of.value)
        add(entry, "of and value swapped", entry.node.span, .table(swapped))
    }
}
