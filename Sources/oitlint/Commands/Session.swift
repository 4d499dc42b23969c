import Diagnostics
import Readers
import Rendering
import ThaiText

/// One run: its command line, where it takes place, and where its output goes.
struct Session<Out: FlushableSink, Trouble: FlushableSink> {
    /// What stands behind the program's name.
    let words: [String]
    let surroundings: Surroundings
    /// Standard output.
    var out: Out
    /// Standard error.
    var trouble: Trouble
    /// The language of messages.
    private(set) var language: Language
    /// How far the run has come; nil before it begins.
    var progress: Progress?

    init(_ words: [String], in surroundings: Surroundings, out: Out, trouble: Trouble) {
        self.words = words
        self.surroundings = surroundings
        self.out = out
        self.trouble = trouble
        language = surroundings.language(ArgumentParser.language(in: words))
    }

    /// Does what the command line asks for; the input is read by commands that take no path.
    mutating func run(_ input: inout some ByteSource & ~Copyable) -> ExitStatus {
        let arguments: Arguments
        do throws(UsageError) {
            arguments = try ArgumentParser.parse(words)
        } catch {
            trouble.write(error.text(in: language))
            return .usage
        }
        language = surroundings.language(arguments.language)
        if arguments.wantsVersion {
            out.writeLine(Version.line)
            return .clean
        }
        let width = surroundings.width(arguments.width)
        if let topic = arguments.help {
            out.write(Help.text(about: topic, in: language, width: width))
            return .clean
        }
        guard let command = arguments.command else {
            trouble.write(Help.text(about: .overview, in: language, width: width))
            return .usage
        }
        progress = newProgress(arguments)
        if surroundings.progressWidth != nil { Signals.clearLineAtInterrupt() }
        if arguments.showsSettings { return showSettings(arguments) }
        switch command {
        case .annotate: return annotate(arguments)
        case .check: return arguments.isWatching ? watch(arguments) : check(arguments)
        case .checklist: return check(arguments)
        case .complete: return complete(arguments)
        case .completions: return printCompletions(arguments)
        case .debugCEL: return debugCEL(&input)
        case .debugTOML: return debugTOML(&input)
        case .fix: return fix(arguments)
        case .explain: return explain(arguments)
        case .help: return .clean
        case .inspect: return inspect(arguments)
        case .man:
            out.write(ManualPage.text(in: language))
            return .clean
        case .packCheck: return judgePacks(arguments) { $0.checkPacks() }
        case .packList: return listPacks(arguments)
        case .score: return score(arguments)
        case .new: return new(arguments)
        case .packDiff: return diffPacks(arguments)
        case .packDoc: return writeInPacks(arguments) { engine, folder throws(EngineFailure) in try engine.pages(in: folder) }
        case .packPublish: return writeInPacks(arguments) { engine, _ in engine.publishedLists }
        case .packMutate: return judgePacks(arguments) { $0.mutatePacks(arguments.operands) }
        case .packTest: return judgePacks(arguments) { $0.testPacks() }
        case .schema: return printSchemas(arguments)
        }
    }

    /// Begins to count what is read, and shows it where somebody watches.
    func newProgress(_ arguments: Arguments) -> Progress {
        let width = arguments.isQuiet ? nil : surroundings.progressWidth
        return Progress(width.map { ProgressLine(width: $0, language: language) })
    }

    /// The packs to work with; nil after saying why there are none.
    mutating func engine(_ arguments: Arguments, isForChecking: Bool = false) -> Engine? {
        do throws(EngineFailure) {
            return try Engine(rulesFolder: arguments.rulesFolder, isForChecking: isForChecking)
        } catch {
            complain(error.message)
            return nil
        }
    }

    /// Says on standard error why nothing can be done, in one line.
    mutating func complain(_ message: Message) {
        trouble.writeLine("\(Version.name): \(harmless(message.text(in: language)))")
    }

    /// How an outcome is to be shown on standard output.
    func renderOptions(_ arguments: Arguments) -> RenderOptions {
        RenderOptions(
            language: language, color: arguments.format == .text && surroundings.isColored(arguments.color),
            width: surroundings.width(arguments.width), maximumPerRule: arguments.showsAll ? nil : arguments.maximum ?? 5,
            showsNotes: !arguments.isQuiet, isQuiet: arguments.isQuiet, version: Version.number, folder: surroundings.folder,
            root: surroundings.repository)
    }
}
