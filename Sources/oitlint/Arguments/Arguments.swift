import Diagnostics
import Rendering

/// What the command line asks for.
struct Arguments: Equatable, Sendable {
    /// What to do; nil when nothing was said.
    var command: Command?
    /// What to show help about; nil when no help is wanted.
    var help: HelpTopic?
    /// Whether the version is wanted.
    var wantsVersion = false
    /// What stands behind the command: paths or ids.
    var operands: [String] = []

    /// The name of the agency, where it is given.
    var agency: String?
    /// The file with the findings that are known, where it is given.
    var baseline: String?
    /// The file to write all findings to as known, where it is given.
    var writtenBaseline: String?
    /// Whether entries of the baseline that no longer occur make a run fail.
    var failsOnStale = false
    /// The revision since which changes count, where it is given.
    var since: String?
    /// When to use colour, where it is given.
    var givenColor: ColorChoice?
    /// The day by which to be ready, where it is given, in days since 1970-01-01.
    var due: Int32?
    /// The lowest level that makes a run fail, where it is given.
    var givenFailOn: FailOn?
    /// The fiscal year, Buddhist Era, where it is given.
    var fiscalYear: Int?
    /// The forms of the output and where each goes, as they were given; empty when nothing was said.
    var outputs: [Output] = []
    /// Whether only errors and warnings are shown.
    var isQuiet = false
    /// Whether the run says what it reads.
    var isVerbose = false
    /// Whether files are watched and checked again.
    var isWatching = false
    /// Whether settings are shown and nothing is checked.
    var showsSettings = false
    /// The item, where it is given.
    var item: String?
    /// The language, where it is given.
    var language: Language?
    /// How many findings of a rule to show, where it is given.
    var maximum: Int?
    /// The id of the pack, where it is given.
    var pack: String?
    /// The folder of packs, where it is given.
    var rulesFolder: String?
    /// Whether all findings are shown.
    var showsAll = false
    /// Whether changes are only shown.
    var showsDiff = false
    /// Whether fixes are made that may change a meaning.
    var includesUnsafe = false
    /// The file to write to, where it is given.
    var output: String?
    /// The columns of a line, where they are given.
    var width: Int?

    /// When to use colour.
    var color: ColorChoice {
        get { givenColor ?? .auto }
        set { givenColor = newValue }
    }

    /// The lowest level that makes a run fail.
    var failOn: FailOn {
        get { givenFailOn ?? .error }
        set { givenFailOn = newValue }
    }

    /// What the command line says about a check.
    var checkOptions: CheckOptions { CheckOptions(agency: agency, fiscalYear: fiscalYear, item: item, pack: pack) }
}

/// When to use colour.
enum ColorChoice: String, CaseIterable, Sendable {
    case auto
    case always
    case never
}

/// The lowest level of a finding that makes a run fail.
enum FailOn: String, CaseIterable, Sendable {
    case error
    case warning
    case note
    case never

    /// The level; nil when no finding makes a run fail.
    var level: Level? { Level(name: rawValue) }
}

/// What help can be about.
enum HelpTopic: Equatable, Sendable {
    case overview
    /// The commands that begin with one word.
    case group(String)
    case command(Command)

    /// How help about it is asked for, such as `oitlint check --help`.
    var invocation: String {
        switch self {
        case .overview: "\(Version.name) --help"
        case .group(let name): "\(Version.name) \(name) --help"
        case .command(let command): "\(Version.name) \(command.name) --help"
        }
    }
}
