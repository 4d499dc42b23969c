import Diagnostics
import Rendering

/// An option, by its long name.
enum Option: String, CaseIterable, Sendable {
    case output
    case diff
    case unsafe
    case item
    case fiscalYear = "fiscal-year"
    case agency
    case pack
    case format
    case due
    case failOn = "fail-on"
    case baseline
    case writeBaseline = "write-baseline"
    case failOnStale = "fail-on-stale"
    case since
    case watch
    case all
    case max
    case quiet
    case verbose
    case showSettings = "show-settings"
    case rules
    case color
    case language
    case width
    case help
    case version

    /// The option as it is written, such as `--format`.
    var name: String { "--" + rawValue }

    /// What an option takes.
    enum Value: Sendable {
        case none
        /// One of these words.
        case choice([String])
        /// A day, `2024-04-30`.
        case date(String)
        /// A whole number in a range.
        case number(String, ClosedRange<Int>)
        /// One of these words, with `=` and a file behind it or not; as often as one likes.
        case output([String])
        /// Any text that is not empty.
        case text(Noun)
        /// A year of the Buddhist Era.
        case year(String)

        /// What stands for the value in help, such as `text|json`; nil when there is none.
        var placeholder: String? {
            switch self {
            case .none: nil
            case .choice(let words): words.joined(separator: "|")
            case .output: "FORMAT[=FILE]"
            case .date(let name), .number(let name, _), .year(let name): name
            case .text(let noun): noun.name
            }
        }
    }

    /// Finds an option by a long name without dashes.
    init?(long name: String) {
        guard let option = Option.allCases.first(where: { $0.rawValue == name }) else { return nil }
        self = option
    }

    /// Finds an option by a letter.
    init?(short letter: Unicode.Scalar) {
        guard let option = Option.allCases.first(where: { $0.spec.short == letter }) else { return nil }
        self = option
    }
}

/// What is declared of an option; parsing and help both work from it.
struct OptionSpec: Sendable {
    /// The letter that stands for it.
    let short: Unicode.Scalar?
    /// What it takes.
    let value: Option.Value
    /// What it does, one phrase.
    let help: Phrase
    /// The commands that take it.
    let commands: [Command]

    init(_ short: Unicode.Scalar? = nil, _ value: Option.Value, _ commands: [Command], _ help: Phrase) {
        self.short = short
        self.value = value
        self.help = help
        self.commands = commands
    }
}

extension Option {
    /// The years that can be asked for: wide enough for any report, too narrow for a year of the Common Era.
    static let years = 2400...2700
    /// The widths that lines can be fitted to.
    static let widths = 20...1000
    /// The commands whose answer is an outcome.
    private static let judging: [Command] = [.check, .checklist, .packCheck, .packMutate, .packTest]
    /// The commands that cut what is long; a checklist leaves nothing out.
    private static let cutting: [Command] = [.check, .packCheck, .packMutate, .packTest, .inspect]
    /// The commands that check reports, by their settings.
    private static let reporting: [Command] = [.annotate, .check, .checklist, .fix, .score]
    /// The commands that use packs.
    private static let ruled: [Command] = [
        .annotate, .check, .checklist, .explain, .fix, .new, .score, .packList, .packCheck, .packDiff, .packDoc, .packMutate, .packPublish,
        .packTest,
    ]

    /// The declaration of the option.
    var spec: OptionSpec {
        switch self {
        case .output:
            OptionSpec("o", .text(.file), [.annotate], Phrase(th: "ไฟล์สำเนาที่จะเขียน", en: "the file to write the copy to"))
        case .diff:
            OptionSpec(
                nil, .none, [.fix], Phrase(th: "แสดงสิ่งที่จะแก้ โดยไม่แก้ไฟล์", en: "show what would change, and change nothing"))
        case .unsafe:
            OptionSpec(
                nil, .none, [.fix],
                Phrase(th: "แก้แม้ความหมายอาจเปลี่ยน ต้องตรวจผลเอง", en: "make the fixes too that may change a meaning; look them over"))
        case .item:
            OptionSpec(
                "i", .text(.item), [.annotate, .check, .checklist, .fix],
                Phrase(th: "ข้อที่ไฟล์ตอบ ใช้แทนที่ oitlint.toml บอก", en: "the item that the files answer, whatever oitlint.toml says"))
        case .fiscalYear:
            OptionSpec(
                "y", .year("N"), [.annotate, .check, .checklist, .fix, .new, .score],
                Phrase(th: "ปีงบประมาณ พ.ศ. ที่ตรวจ", en: "the fiscal year to check for, Buddhist Era"))
        case .agency:
            OptionSpec(
                "a", .text(.agency), [.annotate, .check, .checklist, .fix, .new, .score],
                Phrase(th: "ชื่อหน่วยงานที่รายงาน", en: "the name of the agency that reports"))
        case .pack:
            OptionSpec(
                nil, .text(.pack), [.annotate, .check, .checklist, .fix, .new, .score],
                Phrase(
                    th: "ชุดข้อกำหนดที่ใช้ เช่น ของสถานศึกษา ดูได้จาก oitlint pack list (ปกติตามประเภทหน่วยงานใน oitlint.toml)",
                    en: "the pack to use, such as one for schools; `oitlint pack list` names them (default: by the agency's type)"))
        case .format:
            OptionSpec(
                "f", .output(OutputFormat.optionNames), Option.judging + [.inspect],
                Phrase(
                    th: "รูปแบบของผล (ปกติ text) และไฟล์ที่จะเขียน ไม่ระบุไฟล์หรือระบุ - คือ standard output ระบุได้หลายครั้ง",
                    en: "the form of the output (default: text), and the file to write it to; none or - is standard output; can be repeated"
                ))
        case .due:
            OptionSpec(
                nil, .date("DATE"), [.check, .checklist],
                Phrase(
                    th: "วันที่ต้องแก้ให้เสร็จ เช่น 2567-04-30 แสดงในรายการที่ต้องแก้ไข",
                    en: "the day by which to be ready, such as 2024-04-30, as checklists say it"))
        case .failOn:
            OptionSpec(
                nil, .choice(FailOn.allCases.map(\.rawValue)), [.annotate, .check, .checklist, .fix],
                Phrase(th: "ระดับต่ำสุดที่ทำให้จบด้วยรหัส 1 (ปกติ error)", en: "the lowest level that ends in exit status 1 (default: error)"))
        case .baseline:
            OptionSpec(
                nil, .text(.file), [.check],
                Phrase(
                    th: "นับเฉพาะข้อสังเกตที่ไม่อยู่ในไฟล์นี้",
                    en: "count only findings that are not in this file, and say which of its entries are gone"))
        case .writeBaseline:
            OptionSpec(
                nil, .text(.file), [.check],
                Phrase(
                    th: "เขียนข้อสังเกตทั้งหมดลงไฟล์ ครั้งต่อไปไม่นับ ใช้คู่กับ --baseline เพื่อลบรายการที่ไม่พบแล้วเท่านั้น",
                    en: "write all findings to a file of known ones; with --baseline only take out what no longer occurs"))
        case .failOnStale:
            OptionSpec(
                nil, .none, [.check],
                Phrase(
                    th: "ถือรายการใน baseline ที่ไม่พบแล้วเป็นข้อผิดพลาด (ปกติเมื่อมีตัวแปร CI)",
                    en: "make entries of the baseline that no longer occur errors (default where the variable CI is set)"))
        case .since:
            OptionSpec(
                nil, .text(.revision), [.check],
                Phrase(
                    th: "เฉพาะข้อสังเกตในไฟล์และบรรทัดที่เปลี่ยนตั้งแต่รุ่นนี้ของ git",
                    en: "only findings in files and lines that changed since this revision of git"))
        case .watch:
            OptionSpec(
                "w", .none, [.check],
                Phrase(
                    th: "ตรวจใหม่ทุกครั้งที่ไฟล์เปลี่ยน จนกว่าจะกด Ctrl-C", en: "check again whenever a file changes, until Ctrl-C"))
        case .all:
            OptionSpec(
                nil, .none, Option.cutting + [.fix],
                Phrase(th: "แสดงทั้งหมด ไม่ย่อรายการที่ซ้ำ ๆ กัน", en: "show everything, however many findings or rows are alike"))
        case .max:
            OptionSpec(
                nil, .number("N", 1...1_000_000), Option.cutting + [.fix],
                Phrase(
                    th: "จำนวนข้อสังเกตของกฎเดียวกัน ที่แสดงต่อไฟล์ (ปกติ 5) หรือจำนวนแถวของ inspect (ปกติ 10)",
                    en: "how many findings of one rule to show for each file (default: 5), or rows of a table by inspect (default: 10)"))
        case .quiet:
            OptionSpec(
                "q", .none, [.check, .fix, .packCheck, .packTest],
                Phrase(th: "แสดงเฉพาะข้อผิดพลาดและคำเตือน", en: "errors and warnings alone: no notes, assumptions, verdicts or summary"))
        case .verbose:
            OptionSpec(
                "v", .none, Option.reporting,
                Phrase(
                    th: "บอกทาง standard error ว่าใช้การตั้งค่าและชุดข้อกำหนดใด อ่านไฟล์ใด และถือว่าตอบข้อใดเพราะอะไร",
                    en: "say on standard error which settings, packs and files were read, what each file answers and why"))
        case .showSettings:
            OptionSpec(
                nil, .none, Option.reporting,
                Phrase(
                    th: "แสดงค่าของการตั้งค่าทุกข้อ และไฟล์กับบรรทัดที่กำหนด โดยไม่ตรวจ",
                    en: "show the value of every setting and the file and line that set it, and check nothing"))
        case .rules:
            OptionSpec(
                nil, .text(.folder), Option.ruled,
                Phrase(
                    th: "ใช้ชุดข้อกำหนดในโฟลเดอร์นี้ แทนชุดที่มากับโปรแกรม",
                    en: "use the packs in this folder instead of those inside the program"))
        case .color:
            OptionSpec(
                nil, .choice(ColorChoice.allCases.map(\.rawValue)), Option.cutting,
                Phrase(
                    th: "ใช้สีเมื่อใด (ปกติ auto: เมื่อแสดงบนจอ ตาม NO_COLOR และ CLICOLOR_FORCE)",
                    en: "when to use colour (default: auto, on a terminal, as NO_COLOR and CLICOLOR_FORCE allow)"))
        case .language:
            OptionSpec(
                "l", .choice(Language.allCases.map(\.rawValue)), Command.allCases,
                Phrase(
                    th: "ภาษาของข้อความ (ปกติตาม LC_ALL, LC_MESSAGES, LANG)",
                    en: "the language of messages (default: by LC_ALL, LC_MESSAGES, LANG)"))
        case .width:
            OptionSpec(
                nil, .number("N", Option.widths), Command.allCases,
                Phrase(
                    th: "จำนวนช่องตัวอักษรต่อบรรทัด (ปกติตามจอ หรือ 100)",
                    en: "the columns of a line (default: those of the terminal, else 100)"))
        case .help:
            OptionSpec("h", .none, Command.allCases, Phrase(th: "แสดงวิธีใช้", en: "show how it is used"))
        case .version:
            OptionSpec("V", .none, Command.allCases, Phrase(th: "แสดงรุ่นของโปรแกรม", en: "show the version"))
        }
    }

    /// The options that ask for opposite things.
    static let conflicts: [(Option, Option)] = [(.quiet, .verbose), (.watch, .writeBaseline)]

    /// The options of a command, in the order of their declaration.
    static func options(of command: Command) -> [Option] {
        allCases.filter { $0.spec.commands.contains(command) }
    }
}

extension OutputFormat {
    /// The forms in the order of help, the usual one first.
    static let listed: [OutputFormat] = [
        .text, .compact, .html, .checklist, .checklistHTML, .checklistMarkdown, .json, .jsonLines, .sarif, .junit, .github, .githubSummary,
        .gitlab,
    ]
    /// The forms as the option names them.
    static let optionNames = listed.map(\.rawValue)
}
