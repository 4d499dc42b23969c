import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the system says of where a run takes place.
struct Surroundings: Sendable {
    /// The environment variables that matter, those that are set.
    var variables: [String: String] = [:]
    /// Whether standard output is a terminal.
    var isTerminal = false
    /// The columns of the terminal, where there is one.
    var terminalWidth: Int?
    /// The columns of the terminal that standard error is; nil where it is none.
    var troubleWidth: Int?
    /// The absolute path of the folder that relative paths start from; nil where it is not known.
    var folder: String?

    /// The variables that are looked at.
    private static let names = [
        "CI", "CI_PROJECT_DIR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "GITHUB_WORKSPACE", "LANG", "LC_ALL", "LC_MESSAGES", "NO_COLOR",
        "TERM",
    ]

    /// What the variables are for, those that belong together side by side.
    static let documented: [(names: [String], meaning: Phrase)] = [
        (["LC_ALL", "LC_MESSAGES", "LANG"], Phrase(th: "ภาษาของข้อความ", en: "the language of messages")),
        (["NO_COLOR", "CLICOLOR_FORCE", "CLICOLOR", "TERM"], Phrase(th: "ใช้สีหรือไม่", en: "whether colour is used")),
        (["COLUMNS"], Phrase(th: "จำนวนช่องตัวอักษรต่อบรรทัด", en: "the columns of a line where there is no terminal")),
        (
            ["CI"],
            Phrase(
                th: "เมื่อมีตัวแปรนี้ รายการใน baseline ที่ไม่พบแล้วเป็นข้อผิดพลาด",
                en: "where it is set, entries of a baseline that no longer occur are errors")
        ),
        (
            ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"],
            Phrase(th: "รากของ repository ที่ชื่อไฟล์ในผลเริ่มนับ", en: "the root of the repository, from which the output names files")
        ),
        ([Clock.variable], Phrase(th: "วันที่ใช้แทนวันนี้ เช่น 2024-03-31", en: "a day that stands in for today, such as 2024-03-31")),
    ]

    /// Asks the system.
    static func current() -> Surroundings {
        var surroundings = Surroundings()
        for name in names {
            if let value = getenv(name) { surroundings.variables[name] = String(cString: value) }
        }
        surroundings.folder = FileSystem.absolute(".")
        surroundings.isTerminal = isatty(STDOUT_FILENO) == 1
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { surroundings.terminalWidth = Int(size.ws_col) }
        if isatty(STDERR_FILENO) == 1 {
            let isKnown = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
            surroundings.troubleWidth = isKnown ? Int(size.ws_col) : 80
        }
        return surroundings
    }

    /// The language of messages: the one asked for, else the locale's, else English.
    func language(_ wanted: Language?) -> Language {
        if let wanted { return wanted }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { set($0) }.first ?? ""
        let name = locale.utf8.prefix { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "@") }
        return name.elementsEqual("th".utf8) ? .th : .en
    }

    /// The variable that gives the language; nil when none does.
    var languageVariable: String? { ["LC_ALL", "LC_MESSAGES", "LANG"].first { set($0) != nil } }

    /// The variable that decides about colour; nil when the terminal does.
    var colorVariable: String? {
        if set("NO_COLOR") != nil { return "NO_COLOR" }
        if let force = set("CLICOLOR_FORCE"), force != "0" { return "CLICOLOR_FORCE" }
        return nil
    }

    /// The absolute path of the repository that a code host checks, where the run takes place in it; nil elsewhere.
    var repository: String? {
        guard let folder else { return nil }
        let said = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"].compactMap { set($0).map { FileSystem.absolute($0) ?? $0 } }
        return said.first { Path.isInside(folder, $0) }
    }

    /// Whether a machine of a code host checks, as the variable `CI` says everywhere.
    var isCI: Bool {
        self.set("CI").map { $0 != "0" && $0.lowercased() != "false" } ?? false
    }

    /// Whether to use colour.
    func isColored(_ choice: ColorChoice) -> Bool {
        switch choice {
        case .always: return true
        case .never: return false
        case .auto:
            if set("NO_COLOR") != nil { return false }
            if let force = set("CLICOLOR_FORCE"), force != "0" { return true }
            return isTerminal && variables["TERM"] != "dumb" && variables["CLICOLOR"] != "0"
        }
    }

    /// The columns for a line that is drawn again and again; nil where there is no terminal that can.
    var progressWidth: Int? { variables["TERM"] == "dumb" ? nil : troubleWidth }

    /// The columns of a line: those asked for, else the terminal's, else `COLUMNS`, else 100.
    func width(_ wanted: Int?) -> Int {
        let said = variables["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
        let width = wanted ?? terminalWidth ?? said ?? 100
        return min(max(width, Option.widths.lowerBound), Option.widths.upperBound)
    }

    /// A variable that is set and not empty.
    private func set(_ name: String) -> String? {
        variables[name].flatMap { $0.isEmpty ? nil : $0 }
    }
}
