import Diagnostics
import Rendering
import ThaiText

/// Words help from the declarations of commands and options.
struct Help {
    let language: Language
    /// The columns of a line.
    let width: Int
    private(set) var text = ""

    /// The whole help about a topic.
    static func text(about topic: HelpTopic, in language: Language, width: Int) -> String {
        var help = Help(language: language, width: max(width, 40))
        switch topic {
        case .overview: help.appendOverview()
        case .group(let name): help.appendGroup(name)
        case .command(let command): help.append(command)
        }
        return help.text
    }

    private init(language: Language, width: Int) {
        self.language = language
        self.width = width
    }

    private mutating func appendOverview() {
        paragraph(
            th: "oitlint ตรวจรายงานด้านความโปร่งใสของหน่วยงานก่อนส่ง บอกว่าผิดที่ใด เพราะอะไร และแก้อย่างไร",
            en: "oitlint checks an agency's transparency reports before they are submitted: where something is wrong, why, and what to do.")
        usage(["COMMAND [OPTION…] [OPERAND…]"])
        heading(th: "คำสั่ง", en: "Commands")
        rows(Command.shown.map { ($0.usage, $0.spec.summary) })
        heading(th: "ตัวเลือกของทุกคำสั่ง", en: "Options of every command")
        options(Option.allCases.filter { $0.spec.commands.count == Command.allCases.count })
        appendExitStatus()
        text += "\n"
        paragraph(
            th: "ดูวิธีใช้คำสั่งหนึ่ง: oitlint help COMMAND", en: "How a command is used: oitlint help COMMAND", isFirst: false)
    }

    private mutating func appendGroup(_ name: String) {
        let members = Command.members(of: name)
        usage(members.map { "\($0.usage) [OPTION…]" }, isFirst: true)
        heading(th: "คำสั่ง", en: "Commands")
        rows(members.map { ($0.usage, $0.spec.summary) })
    }

    private mutating func append(_ command: Command) {
        let spec = command.spec
        let operands = spec.operands.usage
        paragraph(th: "oitlint \(command.name): \(spec.summary.th)", en: "oitlint \(command.name): \(spec.summary.en)")
        usage(["\(command.name) [OPTION…]" + (operands.isEmpty ? "" : " \(operands)")])
        text += "\n"
        paragraph(th: spec.text.th, en: spec.text.en, isFirst: false)
        let all = Option.options(of: command)
        let common = all.filter { $0.spec.commands.count == Command.allCases.count }
        let own = all.filter { !common.contains($0) }
        if !own.isEmpty {
            heading(th: "ตัวเลือก", en: "Options")
            options(own)
        }
        heading(th: "ตัวเลือกของทุกคำสั่ง", en: "Options of every command")
        options(common)
        if own.contains(.format), command != .inspect {
            heading(th: "รูปแบบของผล", en: "Formats")
            rows(
                command == .checklist
                    ? Command.checklistFormats.map { ($0.word, $0.format.meaning) } : OutputFormat.listed.map { ($0.rawValue, $0.meaning) })
        }
        if command == .check { appendExitStatus() }
        heading(th: "ตัวอย่าง", en: "Examples")
        for example in spec.examples {
            text += "  \(example.line)\n"
            lines(example.phrase.text(in: language), indent: 6)
        }
    }

    private mutating func appendExitStatus() {
        heading(th: "รหัสเมื่อจบ", en: "Exit status")
        rows(ExitStatus.allCases.map { (String($0.rawValue), $0.meaning) })
    }

    private mutating func usage(_ forms: [String], isFirst: Bool = false) {
        if !isFirst { text += "\n" }
        let label = language == .th ? "วิธีใช้: " : "Usage: "
        let indent = DisplayWidth.width(of: label)
        for (number, form) in forms.enumerated() {
            text += (number == 0 ? label : String(repeating: " ", count: indent)) + "\(Version.name) \(form)\n"
        }
    }

    private mutating func heading(th: String, en: String) {
        text += "\n" + (language == .th ? th : en) + ":\n"
    }

    private mutating func paragraph(th: String, en: String, isFirst: Bool = true) {
        lines(language == .th ? th : en, indent: 0)
    }

    private mutating func options(_ options: [Option]) {
        rows(
            options.map { option in
                let short = option.spec.short.map { "-\($0), " } ?? "    "
                let value = option.spec.value.placeholder.map { " \($0)" } ?? ""
                return ("\(short)\(option.name)\(value)", option.spec.help)
            })
    }

    /// The widest left column, 34 cells: a longer entry has its line to itself.
    private static let widestEntry = 34

    /// Writes entries with what they mean in a column beside them.
    private mutating func rows(_ rows: [(entry: String, meaning: Phrase)]) {
        let widest = min(Help.widestEntry, width / 2 - 4)
        let column = rows.map { DisplayWidth.width(of: $0.entry) }.filter { $0 <= widest }.max() ?? 0
        for (entry, meaning) in rows {
            let isAlone = DisplayWidth.width(of: entry) > column
            text += "  " + (isAlone ? entry + "\n" : DisplayWidth.padded(entry, toWidth: column))
            lines(meaning.text(in: language), indent: column + 4, skippingFirst: isAlone ? 0 : column + 2)
        }
    }

    /// Writes wrapped lines, of the first of which some cells are written already.
    private mutating func lines(_ paragraph: String, indent: Int, skippingFirst written: Int = 0) {
        for (number, line) in wrapped(paragraph, width: width - indent).enumerated() {
            text += String(repeating: " ", count: number == 0 ? indent - written : indent) + line + "\n"
        }
    }
}
