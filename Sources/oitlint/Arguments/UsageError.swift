import Diagnostics
import Rendering
import ThaiText

/// Why a command line cannot be understood, and which help says more.
struct UsageError: Error, Equatable, Sendable {
    /// What is wrong.
    enum Kind: Equatable, Sendable {
        /// A value that an option does not take.
        case badValue(Option, String)
        /// Two options that ask for opposite things.
        case conflictingOptions(Option, Option)
        /// No operand where one is needed.
        case missingOperand(Command)
        /// A group without the command in it.
        case missingSubcommand(String)
        /// An option without its value.
        case missingValue(Option)
        /// An option that the command has no use for.
        case misplacedOption(Option, Command)
        /// Two outputs to one file, or two to standard output where there is none.
        case sharedOutput(String?)
        /// More than the command takes.
        case unexpectedOperand(String, Command)
        /// A value for an option that takes none.
        case unexpectedValue(Option)
        /// A command that does not exist, in a group where there is one.
        case unknownCommand(String, group: String?)
        /// An option that does not exist, as written.
        case unknownOption(String)
        /// An output that the command cannot write.
        case unsuitedFormat(Output, Command)
        /// Standard input, which does not change once it is read.
        case watchedInput
    }

    let kind: Kind
    let topic: HelpTopic

    /// The two lines for standard error: what is wrong, and where help is.
    func text(in language: Language) -> String {
        let hint = language == .th ? "ดู \(topic.invocation)" : "see \(topic.invocation)"
        return "\(Version.name): \(harmless(kind.message.text(in: language)))\n\(hint)\n"
    }
}

extension UsageError.Kind {
    /// What is wrong, one phrase.
    var message: Message {
        switch self {
        case .badValue(let option, let value):
            badValue(option, value)
        case .conflictingOptions(let first, let second):
            Message(
                Phrase(th: "ใช้ {first} กับ {second} พร้อมกันไม่ได้", en: "{first} and {second} cannot be used together"),
                [.init("first", first.name), .init("second", second.name)])
        case .missingOperand(let command):
            Message(
                Phrase(th: "{command} ต้องระบุ {operand}", en: "{command} needs {operand}"),
                [.init("command", command.name), .init("operand", command.spec.operands.usage)])
        case .missingSubcommand(let group):
            Message(
                Phrase(th: "{group} ต้องตามด้วยคำสั่ง{known}", en: "{group} needs one of {known} behind it"),
                [.init("group", group), .init("known", list(Command.members(of: group).map { $0.words[1] }))])
        case .missingValue(let option):
            Message(
                Phrase(th: "{option} ต้องมีค่า ({value})", en: "{option} needs a value ({value})"),
                [.init("option", option.name), .init("value", option.spec.value.placeholder ?? "")])
        case .misplacedOption(let option, let command):
            Message(
                Phrase(th: "{command} ไม่มีตัวเลือก {option}", en: "{command} has no option {option}"),
                [.init("command", command.name), .init("option", option.name)])
        case .sharedOutput(let file):
            Message(
                Phrase(
                    th: "ผลสองรูปแบบเขียนลงที่เดียวกันไม่ได้ ({file}) ให้ระบุไฟล์ เช่น --format sarif=FILE",
                    en: "two outputs cannot go to one place ({file}), name a file, such as --format sarif=FILE"),
                [.init("file", file ?? "standard output")])
        case .unexpectedOperand(let operand, let command):
            Message(
                Phrase(th: "{command} ไม่รับค่านี้ ({operand})", en: "{command} takes nothing more ({operand})"),
                [.init("command", command.name), .init("operand", operand)])
        case .unexpectedValue(let option):
            Message(Phrase(th: "{option} ไม่รับค่า", en: "{option} takes no value"), [.init("option", option.name)])
        case .unknownCommand(let word, let group):
            unknownCommand(word, group)
        case .unknownOption(let name):
            unknownOption(name)
        case .unsuitedFormat(let output, let command) where command != .inspect:
            Message(
                Phrase(th: "{command} ไม่มีรูปแบบ ({format}) มีเฉพาะ{known}", en: "{command} has no form ({format}), only {known}"),
                [
                    .init("command", command.name), .init("format", output.word),
                    .init(
                        "known",
                        list(command == .checklist ? Command.checklistFormats.map(\.word) : OutputFormat.listed.map(\.rawValue))),
                ])
        case .unsuitedFormat(let output, let command):
            Message(
                Phrase(
                    th: "{command} เขียนได้เฉพาะ{known} ทาง standard output ({format})",
                    en: "{command} writes {known} to standard output and nothing else ({format})"),
                [
                    .init("command", command.name), .init("known", list(Command.inspectFormats.map(\.rawValue))),
                    .init("format", output.format.rawValue + (output.file.map { "=" + $0 } ?? "")),
                ])
        case .watchedInput:
            Message(
                th: "--watch ใช้กับข้อมูลเข้ามาตรฐานไม่ได้ ระบุไฟล์หรือโฟลเดอร์", en: "--watch cannot watch standard input; name a file or a folder")
        }
    }

    private func badValue(_ option: Option, _ value: String) -> Message {
        let base = Message(
            Phrase(th: "{option} ใช้ค่า ({value}) ไม่ได้ ต้องเป็น{accepted}", en: "{option} takes {accepted}, not ({value})"),
            [.init("option", option.name), .init("value", value), .init("accepted", accepted(by: option))])
        switch option.spec.value {
        case .choice(let words), .output(let words):
            let value = String(value.utf8.prefix { $0 != UInt8(ascii: "=") }) ?? value
            return base.suggesting(EditDistance.nearest(value, among: words).map { words[$0.index] })
        case .year:
            let year = Int(ThaiDigits.ascii(value)).flatMap { (1900...2200).contains($0) ? $0 + 543 : nil }
            return base.suggesting(year.map(String.init))
        case .date, .none, .number, .text:
            return base
        }
    }

    private func unknownCommand(_ word: String, _ group: String?) -> Message {
        let known = group.map { Command.members(of: $0).map { $0.words[1] } } ?? Command.firstWords
        let name = group.map { "\($0) \(word)" } ?? word
        var suggestion = EditDistance.nearest(word, among: known).map { nearest in
            group.map { "\($0) \(known[nearest.index])" } ?? known[nearest.index]
        }
        if suggestion == nil, group == nil, word.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") }) {
            suggestion = "\(Version.name) check \(word)"
        }
        return Message(Phrase(th: "ไม่มีคำสั่ง ({name})", en: "there is no command ({name})"), [.init("name", name)]).suggesting(suggestion)
    }

    private func unknownOption(_ name: String) -> Message {
        let known = Option.allCases.map(\.name)
        let suggestion = name.utf8.starts(with: "--".utf8) ? EditDistance.nearest(name, among: known).map { known[$0.index] } : nil
        return Message(Phrase(th: "ไม่มีตัวเลือก ({name})", en: "there is no option ({name})"), [.init("name", name)]).suggesting(suggestion)
    }

    /// What an option accepts, in words.
    private func accepted(by option: Option) -> Phrase {
        switch option.spec.value {
        case .none: Phrase("")
        case .choice(let words), .output(let words): list(words)
        case .date: Phrase(th: "วันที่ เช่น 2567-04-30", en: "a day such as 2024-04-30")
        case .number(_, let range):
            Phrase(
                th: "จำนวนเต็ม \(range.lowerBound) ถึง \(range.upperBound)",
                en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        case .text: Phrase(th: "ข้อความที่ไม่ว่าง", en: "a text that is not empty")
        case .year:
            Phrase(
                th: "ปี พ.ศ. \(Option.years.lowerBound) ถึง \(Option.years.upperBound)",
                en: "a year of the Buddhist Era from \(Option.years.lowerBound) to \(Option.years.upperBound)")
        }
    }

    /// Words with commas between them and an "or" before the last.
    private func list(_ words: [String]) -> Phrase {
        guard let last = words.last, words.count > 1 else { return Phrase(words.first ?? "") }
        let first = words.dropLast().joined(separator: ", ")
        return Phrase(th: " \(first) หรือ \(last)", en: "\(first) or \(last)")
    }
}

extension Message {
    /// The message with a question whether another spelling was meant.
    func suggesting(_ spelling: String?) -> Message {
        guard let spelling else { return self }
        return Message(
            Phrase(th: phrase.th + " หมายถึง {suggestion} หรือไม่", en: phrase.en + ", did you mean {suggestion}?"),
            arguments + [Argument("suggestion", spelling)])
    }
}

extension Command {
    /// The words that a command line can begin with, those of hidden commands left out.
    static var firstWords: [String] {
        shown.reduce(into: []) { words, command in
            if !words.contains(command.words[0]) { words.append(command.words[0]) }
        }
    }
}
