import Diagnostics
import Rendering

/// Writes the manual page, in the macros of man(7), from the declarations that parsing and help use.
struct ManualPage {
    private let language: Language
    private var text = ""

    /// The whole page.
    static func text(in language: Language) -> String {
        var page = ManualPage(language: language)
        page.write()
        return page.text
    }

    private init(language: Language) {
        self.language = language
    }

    private mutating func write() {
        text += ".\\\" Written by: \(Version.name) man\n"
        // Thai has no blanks between words, and is hyphenated nowhere: lines are ragged.
        text += ".TH \(Version.name.uppercased()) 1 \"\" \"\(Version.line)\" \"\"\n.nh\n.ad l\n"
        section(th: "ชื่อ", en: "NAME")
        line(
            "\(Version.name) \\- "
                + escaped(
                    th: "ตรวจรายงานด้านความโปร่งใสของหน่วยงานก่อนส่ง", en: "check an agency's transparency reports before they are submitted"))
        section(th: "วิธีใช้", en: "SYNOPSIS")
        line(".B \(Version.name)\n.I COMMAND\n[\\fIOPTION\\fR ...] [\\fIOPERAND\\fR ...]")
        section(th: "คำอธิบาย", en: "DESCRIPTION")
        line(
            escaped(
                th: "โปรแกรมอ่านไฟล์รายงาน เทียบกับข้อกำหนดของปีงบประมาณ แล้วบอกว่าผิดที่ใด เพราะอะไร และแก้อย่างไร ไม่ใช้อินเทอร์เน็ต",
                en: """
                    It reads the files of a report, holds them against the requirements of a fiscal year, and says where something is wrong, \
                    why, and what to do. It needs no network.
                    """))
        section(th: "คำสั่ง", en: "COMMANDS")
        for command in Command.shown { write(command) }
        section(th: "ตัวเลือก", en: "OPTIONS")
        for option in Option.allCases { write(option) }
        section(th: "รูปแบบของผล", en: "FORMATS")
        for format in OutputFormat.listed { entry(bold(format.rawValue), escaped(format.meaning)) }
        section(th: "รหัสเมื่อจบ", en: "EXIT STATUS")
        for status in ExitStatus.allCases { entry(bold(String(status.rawValue)), escaped(status.meaning)) }
        section(th: "ตัวแปรสภาพแวดล้อม", en: "ENVIRONMENT")
        for (names, meaning) in Surroundings.documented { entry(names.map(bold).joined(separator: ", "), escaped(meaning)) }
        section(th: "ไฟล์", en: "FILES")
        entry(
            bold(SettingsFile.name),
            escaped(
                th: "การตั้งค่าของรายงาน ใช้ไฟล์ที่ใกล้ที่สุดเหนือแต่ละไฟล์ขึ้นไปจนถึงรากของ repository (.git)",
                en: "The settings of a report: for each file the nearest one above it, up to the root of its repository (.git)."))
        section(th: "ตัวอย่าง", en: "EXAMPLES")
        for example in Command.check.spec.examples { write(example) }
    }

    private mutating func write(_ command: Command) {
        let spec = command.spec
        line(".SS \(Self.escaped(command.usage))")
        line(escaped(spec.text))
        let own = Option.options(of: command).filter { $0.spec.commands.count < Command.allCases.count }
        if !own.isEmpty {
            line(".PP")
            line(escaped(th: "ตัวเลือก: ", en: "Options: ") + own.map { bold($0.name) }.joined(separator: ", "))
        }
        if command != .check { for example in spec.examples { write(example) } }
    }

    private mutating func write(_ option: Option) {
        let spec = option.spec
        let names = [spec.short.map { "-\($0)" }, option.name].compactMap(\.self).map(bold).joined(separator: ", ")
        let value = spec.value.placeholder.map { " \\fI\(Self.escaped($0))\\fR" } ?? ""
        entry(names + value, escaped(spec.help))
    }

    private mutating func write(_ example: Command.Example) {
        entry(bold(example.line), escaped(example.phrase))
    }

    // MARK: Macros

    private mutating func line(_ words: String) { text += words + "\n" }

    private mutating func section(th: String, en: String) { line(".SH \"\(language == .th ? th : en)\"") }

    private mutating func entry(_ name: String, _ meaning: String) { text += ".TP\n\(name)\n\(meaning)\n" }

    private func bold(_ words: String) -> String { "\\fB\(Self.escaped(words))\\fR" }

    private func escaped(_ phrase: Phrase) -> String { Self.escaped(phrase.text(in: language)) }

    private func escaped(th: String, en: String) -> String { Self.escaped(language == .th ? th : en) }

    /// A text without what roff would take for a request: groff_char(7), man(7).
    private static func escaped(_ words: String) -> String {
        var escaped = ""
        for (number, scalar) in words.unicodeScalars.enumerated() {
            switch scalar {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case "'" where number > 0: escaped += "\\(aq"
            case ".", "'": escaped += number == 0 ? "\\&\(scalar)" : "\(scalar)"
            case "~": escaped += "\\(ti"
            case "^": escaped += "\\(ha"
            case "`": escaped += "\\(ga"
            case "\n": escaped += " "
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
