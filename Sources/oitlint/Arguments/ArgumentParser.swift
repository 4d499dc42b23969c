import Diagnostics
import Rendering
import ThaiText

/// Reads a command line by the declarations of commands and options.
///
/// Options may stand anywhere; `--` ends them; of an option that is given twice the last counts, but each `--format`.
struct ArgumentParser {
    private var arguments = Arguments()
    private var given: [Option] = []
    private var rest: ArraySlice<String>
    private var words: [String] = []

    /// Reads the words behind the program's name.
    static func parse(_ words: [String]) throws(UsageError) -> Arguments {
        var parser = ArgumentParser(rest: words[...])
        try parser.readWords()
        try parser.assign()
        return parser.arguments
    }

    /// The language that a command line asks for, even where the rest of it cannot be understood.
    static func language(in words: [String]) -> Language? {
        var found: Language?
        for (index, word) in words.enumerated() {
            if word == "--" { break }
            if word == "--language" || word == "-l", index + 1 < words.count {
                found = Language(rawValue: words[index + 1]) ?? found
            } else if word.utf8.starts(with: "--language=".utf8) {
                found = Language(rawValue: String(word.dropFirst("--language=".count))) ?? found
            }
        }
        return found
    }

    /// The folder of packs that a command line names, even where the rest of it cannot be understood.
    static func rulesFolder(in words: [String]) -> String? {
        for (index, word) in words.enumerated() {
            if word == Option.rules.name, index + 2 < words.count { return words[index + 1] }
            if word.utf8.starts(with: (Option.rules.name + "=").utf8) { return String(word.dropFirst(Option.rules.name.count + 1)) }
        }
        return nil
    }

    private init(rest: ArraySlice<String>) {
        self.rest = rest
    }

    private mutating func readWords() throws(UsageError) {
        while let word = rest.popFirst() {
            if word == "--" {
                words += rest
                return
            }
            if word.utf8.starts(with: "--".utf8) {
                try readLong(word)
            } else if word.utf8.first == UInt8(ascii: "-"), word.utf8.count > 1 {
                try readShort(word)
            } else {
                words.append(word)
            }
        }
    }

    private mutating func readLong(_ word: String) throws(UsageError) {
        let name = word.utf8.dropFirst(2).prefix { $0 != UInt8(ascii: "=") }
        let isSplit = name.endIndex < word.utf8.endIndex
        guard let option = Option(long: String(name) ?? "") else { throw error(.unknownOption("--" + (String(name) ?? ""))) }
        let value = isSplit ? String(word[word.utf8.index(after: name.endIndex)...]) : nil
        switch option.spec.value {
        case .none:
            if value != nil { throw error(.unexpectedValue(option)) }
            try set(option, "")
        case .choice, .date, .number, .output, .text, .year:
            guard let value = value ?? rest.popFirst() else { throw error(.missingValue(option)) }
            try set(option, value)
        }
    }

    /// Reads `-q`, `-qf json`, `-f json`, `-fjson` and `-f=json`.
    private mutating func readShort(_ word: String) throws(UsageError) {
        var letters = word.unicodeScalars.dropFirst()
        while let letter = letters.popFirst() {
            guard let option = Option(short: letter) else { throw error(.unknownOption("-" + String(letter))) }
            if case .none = option.spec.value {
                try set(option, "")
                continue
            }
            if letters.first == "=" { letters.removeFirst() }
            let attached = letters.isEmpty ? nil : String(letters)
            guard let value = attached ?? rest.popFirst() else { throw error(.missingValue(option)) }
            try set(option, value)
            return
        }
    }

    private mutating func set(_ option: Option, _ value: String) throws(UsageError) {
        given.append(option)
        switch option.spec.value {
        case .none: break
        case .choice(let words): guard words.contains(value) else { throw error(.badValue(option, value)) }
        case .date: guard Day.read(value) != nil else { throw error(.badValue(option, value)) }
        case .output: guard Output(value) != nil else { throw error(.badValue(option, value)) }
        case .number(_, let range):
            guard let number = Int(ThaiDigits.ascii(value)), range.contains(number) else { throw error(.badValue(option, value)) }
        case .text: guard !value.isEmpty else { throw error(.badValue(option, value)) }
        case .year:
            guard let year = Int(ThaiDigits.ascii(value)), Option.years.contains(year) else { throw error(.badValue(option, value)) }
        }
        store(option, value)
    }

    /// Keeps a value that is known to be good.
    private mutating func store(_ option: Option, _ value: String) {
        let number = Int(ThaiDigits.ascii(value))
        switch option {
        case .agency: arguments.agency = value
        case .pack: arguments.pack = value
        case .all: arguments.showsAll = true
        case .diff: arguments.showsDiff = true
        case .baseline: arguments.baseline = value
        case .failOnStale: arguments.failsOnStale = true
        case .since: arguments.since = value
        case .writeBaseline: arguments.writtenBaseline = value
        case .color: arguments.color = ColorChoice(rawValue: value) ?? arguments.color
        case .due: arguments.due = Day.read(value)
        case .failOn: arguments.failOn = FailOn(rawValue: value) ?? arguments.failOn
        case .fiscalYear: arguments.fiscalYear = number
        case .format: if let output = Output(value) { arguments.outputs.append(output) }
        case .help: arguments.help = .overview
        case .item: arguments.item = value
        case .language: arguments.language = Language(rawValue: value)
        case .max: arguments.maximum = number
        case .output: arguments.output = value
        case .quiet: arguments.isQuiet = true
        case .rules: arguments.rulesFolder = value
        case .showSettings: arguments.showsSettings = true
        case .unsafe: arguments.includesUnsafe = true
        case .verbose: arguments.isVerbose = true
        case .version: arguments.wantsVersion = true
        case .watch: arguments.isWatching = true
        case .width: arguments.width = number
        }
    }

    /// Tells the command from its operands, and holds options and operands to it.
    private mutating func assign() throws(UsageError) {
        let wantsHelp = arguments.help != nil
        guard let first = words.first else { return }
        let topic = try topic(of: words)
        guard case .command(let command) = topic else {
            if !wantsHelp { throw UsageError(kind: .missingSubcommand(first), topic: topic) }
            arguments.help = topic
            return
        }
        arguments.command = command
        arguments.operands = Array(words.dropFirst(command.words.count))
        for option in given where !option.spec.commands.contains(command) {
            throw UsageError(kind: .misplacedOption(option, command), topic: topic)
        }
        for (first, second) in Option.conflicts where given.contains(first) && given.contains(second) {
            throw UsageError(kind: .conflictingOptions(first, second), topic: topic)
        }
        if arguments.isWatching, arguments.operands.contains(Input.standardInput) {
            throw UsageError(kind: .watchedInput, topic: topic)
        }
        try checkOutputs(of: command)
        if wantsHelp {
            arguments.help = topic
        } else if command == .help {
            arguments.help = arguments.operands.isEmpty ? .overview : try self.topic(of: arguments.operands)
        } else if !arguments.wantsVersion {
            try checkOperands(of: command)
        }
    }

    /// Holds each output to a place of its own, and to what the command can write.
    private mutating func checkOutputs(of command: Command) throws(UsageError) {
        if command == .checklist {
            if arguments.outputs.isEmpty { arguments.outputs = [Output(.text)] }
            arguments.outputs = try arguments.outputs.map { output throws(UsageError) in
                let known = Command.checklistFormats.first { $0.word == output.word }
                guard let known else { throw UsageError(kind: .unsuitedFormat(output, command), topic: .command(command)) }
                return Output(known.format, file: output.file)
            }
        } else if let output = arguments.outputs.first(where: { $0.word != $0.format.rawValue }) {
            throw UsageError(kind: .unsuitedFormat(output, command), topic: .command(command))
        }
        var places: [String?] = []
        for output in arguments.outputs {
            if places.contains(output.file) { throw UsageError(kind: .sharedOutput(output.file), topic: .command(command)) }
            places.append(output.file)
            if command == .inspect, output.file != nil || !Command.inspectFormats.contains(output.format) {
                throw UsageError(kind: .unsuitedFormat(output, command), topic: .command(command))
            }
        }
    }

    private func checkOperands(of command: Command) throws(UsageError) {
        switch command.spec.operands {
        case .any: break
        case .none:
            if let operand = arguments.operands.first {
                throw UsageError(kind: .unexpectedOperand(operand, command), topic: .command(command))
            }
        case .one:
            if arguments.operands.isEmpty { throw UsageError(kind: .missingOperand(command), topic: .command(command)) }
            if arguments.operands.count > 1 {
                throw UsageError(kind: .unexpectedOperand(arguments.operands[1], command), topic: .command(command))
            }
        case .some:
            if arguments.operands.isEmpty { throw UsageError(kind: .missingOperand(command), topic: .command(command)) }
        }
    }

    /// The command or group that words begin with.
    private func topic(of words: [String]) throws(UsageError) -> HelpTopic {
        if let command = Command.allCases.first(where: { words.starts(with: $0.words) }) { return .command(command) }
        guard let first = words.first else { return .overview }
        guard Command.groups.contains(first) else { throw UsageError(kind: .unknownCommand(first, group: nil), topic: .overview) }
        guard words.count > 1 else { return .group(first) }
        throw UsageError(kind: .unknownCommand(words[1], group: first), topic: .group(first))
    }

    /// An error with the help of the command that is known so far.
    private func error(_ kind: UsageError.Kind) -> UsageError {
        let topic = try? topic(of: words)
        return UsageError(kind: kind, topic: topic ?? .overview)
    }
}
