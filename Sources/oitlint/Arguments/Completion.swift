import Diagnostics
import Rendering

/// What can stand where a word of a command line is being typed, by the declarations of commands and options.
struct Completion {
    /// A word and what it means.
    struct Candidate: Equatable, Sendable {
        let word: String
        let meaning: Phrase
    }

    /// Which names of files can stand there besides.
    enum Names: String, Sendable {
        case none
        case files
        case folders
    }

    /// What only the packs and the repository know.
    struct Sources: Sendable {
        var years: @Sendable () -> [Int]
        var items: @Sendable () -> [(id: String, title: Phrase)]
        var packs: @Sendable () -> [(id: String, title: Phrase)]
        var ids: @Sendable () -> [String]
        var revisions: @Sendable () -> [String]
    }

    /// The words that begin like the one that is typed, with all of that word's own letters.
    private(set) var candidates: [Candidate] = []
    private(set) var names = Names.none
    /// What of the typed word stands before the name of a file, such as `--format=sarif=`.
    private(set) var nameStart = ""

    private let sources: Sources
    private let typed: String

    /// Completes the last of the words behind the program's name.
    init(_ words: [String], _ sources: Sources) {
        self.sources = sources
        typed = words.last ?? ""
        var before = Array(words.dropLast())
        var isEnded = false
        var operands: [String] = []
        var given: [Option] = []
        var open: Option?
        while !before.isEmpty {
            let word = before.removeFirst()
            if isEnded {
                operands.append(word)
            } else if word == "--" {
                isEnded = true
            } else if let option = Self.option(word) {
                given.append(option)
                guard option.spec.value.placeholder != nil, !Self.hasValue(word) else { continue }
                if before.isEmpty { open = option } else { before.removeFirst() }
            } else if !word.utf8.starts(with: "-".utf8) || word == "-" {
                operands.append(word)
            }
        }
        let command = Command.allCases.first { operands.starts(with: $0.words) }
        if let open {
            addValues(of: open, behind: "", command)
        } else if !isEnded, let sign = typed.utf8.firstIndex(of: UInt8(ascii: "=")), let option = Self.option(typed) {
            addValues(of: option, behind: String(typed[...sign]), command)
        } else if !isEnded, typed.utf8.first == UInt8(ascii: "-") {
            addOptions(command, given)
        } else {
            addOperands(command, operands)
        }
        candidates = candidates.filter { $0.word.utf8.starts(with: typed.utf8) }
    }

    /// The option that a word names: a long one with or without a value, or the last of some letters.
    private static func option(_ word: String) -> Option? {
        if word.utf8.starts(with: "--".utf8) {
            return Option(long: String(word.utf8.dropFirst(2).prefix { $0 != UInt8(ascii: "=") }) ?? "")
        }
        guard word.utf8.first == UInt8(ascii: "-"), word.utf8.count > 1 else { return nil }
        var option: Option?
        for letter in word.unicodeScalars.dropFirst() {
            option = Option(short: letter)
            if option?.spec.value.placeholder != nil || option == nil { return option }
        }
        return option
    }

    /// Whether the value of an option stands in the same word.
    private static func hasValue(_ word: String) -> Bool {
        if word.utf8.starts(with: "--".utf8) { return word.utf8.contains(UInt8(ascii: "=")) }
        guard let at = word.unicodeScalars.dropFirst().firstIndex(where: { Option(short: $0)?.spec.value.placeholder != nil }) else {
            return false
        }
        return word.unicodeScalars.index(after: at) < word.unicodeScalars.endIndex
    }

    // MARK: Candidates

    private mutating func add(_ word: String, _ meaning: Phrase = Phrase("")) {
        candidates.append(Candidate(word: word, meaning: meaning))
    }

    private mutating func addOptions(_ command: Command?, _ given: [Option]) {
        let all = Option.allCases.filter { option in
            command.map { option.spec.commands.contains($0) } ?? (option.spec.commands.count == Command.allCases.count)
        }
        for option in all where option == .format || !given.contains(option) { add(option.name, option.spec.help) }
    }

    private mutating func addValues(of option: Option, behind start: String, _ command: Command?) {
        switch option.spec.value {
        case .date, .none, .number: break
        case .choice(let words): for word in words { add(start + word) }
        case .output: addFormats(behind: start, command)
        case .year: for year in sources.years() { add(start + String(year)) }
        case .text(let noun): addNoun(noun, behind: start)
        }
    }

    /// The forms of the output; behind the sign after one of them stands a file.
    private mutating func addFormats(behind start: String, _ command: Command?) {
        if typed.utf8.dropFirst(start.utf8.count).contains(UInt8(ascii: "=")) {
            names = .files
            let behind = typed.utf8.index(typed.startIndex, offsetBy: start.utf8.count)
            nameStart = typed.utf8[behind...].firstIndex(of: UInt8(ascii: "=")).map { String(typed[...$0]) } ?? ""
        } else if command == .checklist {
            for (word, format) in Command.checklistFormats { add(start + word, format.meaning) }
        } else {
            for format in command == .inspect ? Command.inspectFormats : OutputFormat.listed {
                add(start + format.rawValue, format.meaning)
            }
        }
    }

    private mutating func addOperands(_ command: Command?, _ operands: [String]) {
        guard let command else {
            if let group = operands.first {
                for member in Command.members(of: group) where operands.count == 1 { add(member.words[1], member.spec.summary) }
            } else {
                addCommands()
            }
            return
        }
        switch command.spec.operands {
        case .none: break
        case .one(let noun): if operands.count == command.words.count { addNoun(noun, behind: "") }
        case .any(let noun), .some(let noun):
            if noun == .command, operands.count > 1, let group = operands.dropFirst().first {
                for member in Command.members(of: group) where operands.count == 2 { add(member.words[1], member.spec.summary) }
            } else {
                addNoun(noun, behind: "")
            }
        }
    }

    private mutating func addCommands() {
        var words: Set<String> = []
        for command in Command.shown where words.insert(command.words[0]).inserted {
            let isGroup = command.group != nil
            add(command.words[0], isGroup ? Phrase(th: "คำสั่งเกี่ยวกับชุดข้อกำหนด", en: "commands about requirement packs") : command.spec.summary)
        }
    }

    private mutating func addNoun(_ noun: Noun, behind start: String) {
        switch noun {
        case .agency: break
        case .command: addCommands()
        case .file, .path: (names, nameStart) = (.files, start)
        case .folder: (names, nameStart) = (.folders, start)
        case .format: for name in OutputSchema.names { add(start + name) }
        case .id: for id in sources.ids() { add(start + id) }
        case .item: for item in sources.items() { add(start + item.id, item.title) }
        case .pack: for pack in sources.packs() { add(start + pack.id, pack.title) }
        case .revision: for revision in sources.revisions() { add(start + revision) }
        case .shell: for shell in Shell.allCases { add(start + shell.rawValue) }
        }
    }
}
