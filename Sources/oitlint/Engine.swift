import Diagnostics
import Documents
import Readers
import Rendering
import RulePacks
import Rules

/// What the command line says about a check, over what settings say.
struct CheckOptions: Equatable, Sendable {
    /// The name of the agency.
    var agency: String?
    /// The fiscal year, Buddhist Era.
    var fiscalYear: Int?
    /// The item that all files answer.
    var item: String?
    /// The id of the pack.
    var pack: String?
}

/// Why there are no packs to work with.
enum EngineFailure: Error, Equatable, Sendable {
    /// There is no such folder.
    case noFolder(String)
    /// The folder holds nothing that could be a pack.
    case noPack(String)
    /// A file or folder of packs cannot be read.
    case unreadable(String)

    /// What is wrong, one phrase.
    var message: Message {
        switch self {
        case .noFolder(let path):
            Message(Phrase(th: "ไม่มีโฟลเดอร์ชุดข้อกำหนด ({path})", en: "there is no folder of packs ({path})"), [.init("path", path)])
        case .noPack(let path):
            Message(
                Phrase(
                    th: "โฟลเดอร์ไม่มีชุดข้อกำหนด เพราะไม่มีไฟล์ TOML ({path})",
                    en: "the folder holds no pack, for there is no TOML file in it ({path})"), [.init("path", path)])
        case .unreadable(let path):
            Message(Phrase(th: "อ่านชุดข้อกำหนดไม่ได้ ({path})", en: "the packs cannot be read ({path})"), [.init("path", path)])
        }
    }
}

/// The one seam to the packs and the checking by them.
struct Engine {
    private let library: PackLibrary

    /// Takes the packs in a folder, or those inside the program, which have been tested and need no more than an outline to begin with.
    ///
    /// - Throws: why the folder cannot be read.
    init(rulesFolder: String?, isForChecking: Bool = false) throws(EngineFailure) {
        if let rulesFolder {
            let files = try RulesFolder.files(in: rulesFolder).map { PackFiles.File(path: $0.path, bytes: $0.bytes) }
            guard !files.isEmpty else { throw .noPack(rulesFolder) }
            library = PackLibrary(PackFiles(root: rulesFolder, files: files), detail: isForChecking ? .checks : .everything)
        } else {
            let files = RulePacks.files.map { file in
                PackFiles.File(path: file.path, bytes: file.text.withUTF8Buffer { Array($0) })
            }
            let packs = PackFiles(root: "rules", files: files)
            let outlined = isForChecking ? PackLibrary(packs, outline: RulePacks.outline.withUTF8Buffer { Array($0) }) : nil
            library = outlined ?? PackLibrary(packs)
        }
    }

    /// Whether the packs have mistakes, so that nothing can be checked by them.
    var isBroken: Bool { !library.findings.isEmpty }

    /// 8 items: more are named by the first and the last.
    private static let namedItems = 8

    /// What is asked for that no pack knows: a pack, a fiscal year, or an item; nil when all is known.
    func complaint(_ settings: Settings, _ options: CheckOptions) -> Message? {
        let year = options.fiscalYear ?? settings.fiscalYear?.value
        var packs = library.packs.filter { year == nil || $0.fiscalYear == year }
        if let year, packs.isEmpty {
            var years: [String] = []
            for pack in library.packs where !years.contains(String(pack.fiscalYear)) { years.append(String(pack.fiscalYear)) }
            return Message(
                Phrase(
                    th: "ไม่มีชุดข้อกำหนดของปีงบประมาณ {year} มีเฉพาะปี {known}",
                    en: "there is no pack for fiscal year {year}, only for {known}"),
                [.init("year", String(year)), .init("known", years.joined(separator: ", "))])
        }
        if let id = options.pack ?? settings.pack?.value {
            guard packs.contains(where: { $0.id == id }) else {
                return Message(
                    year == nil
                        ? Phrase(th: "ไม่มีชุดข้อกำหนดนี้ ({pack}) มีเฉพาะ {known}", en: "there is no such pack ({pack}), only {known}")
                        : Phrase(
                            th: "ไม่มีชุดข้อกำหนดนี้ ({pack}) ในปีงบประมาณ {year} มีเฉพาะ {known}",
                            en: "there is no such pack ({pack}) for fiscal year {year}, only {known}"),
                    [
                        .init("pack", id), .init("year", year.map { String($0) } ?? ""),
                        .init("known", packs.map(\.id).joined(separator: ", ")),
                    ])
            }
            packs = packs.filter { $0.id == id }
        }
        guard let item = options.item, !packs.contains(where: { $0.item(item) != nil }) else { return nil }
        var known: [String] = []
        for item in packs.flatMap(\.items) where !known.contains(item.id) { known.append(item.id) }
        if known.count > Self.namedItems { known = ["\(known[0]) … \(known[known.count - 1])"] }
        return Message(
            Phrase(th: "ชุดข้อกำหนดไม่มีข้อนี้ ({item}) มีเฉพาะ {known}", en: "the packs have no such item ({item}), only {known}"),
            [.init("item", item), .init("known", known.joined(separator: ", "))])
    }

    /// The id of the pack that a report is held against as a whole, and whether the agency's type has chosen it; nil without a year.
    func pack(_ settings: Settings, _ options: CheckOptions) -> (id: String, isByType: Bool)? {
        guard let year = options.fiscalYear ?? settings.fiscalYear?.value else { return nil }
        if let id = pack(settings, options, ReportChecker(library), year: year) { return (id, true) }
        return library.pack(year: year).map { ($0.id, false) }
    }

    /// The fiscal years and items that the packs know, each once.
    var known: (years: [Int], items: [(id: String, title: Phrase)]) {
        var years: [Int] = []
        var items: [(id: String, title: Phrase)] = []
        var ids: Set<String> = []
        for pack in library.packs {
            if !years.contains(pack.fiscalYear) { years.append(pack.fiscalYear) }
            for item in pack.items where ids.insert(item.id).inserted { items.append((item.id, item.title)) }
        }
        return (years, items)
    }

    /// The packs by id, with their titles.
    var packs: [(id: String, title: Phrase)] { library.packs.map { ($0.id, $0.title) } }

    /// The id of the pack that a report is held against; nil for the one for all agencies.
    private func pack(_ settings: Settings, _ options: CheckOptions, _ checker: ReportChecker, year: Int?) -> String? {
        if let id = options.pack ?? settings.pack?.value { return id }
        guard let type = settings.agency.type?.value else { return nil }
        return year.flatMap { checker.pack(year: $0, agencyType: type) }
    }

    /// Checks the files of one report.
    ///
    /// - Parameters:
    ///   - report: The files and what is known of them.
    ///   - options: What the command line says.
    ///   - contents: What to take files for, by their paths, instead of what is on the disk.
    ///   - isThorough: Whether every finding is kept in full with all its fixes.
    ///   - progress: Takes note of what is read.
    /// - Returns: What was found.
    func check(
        _ report: Report, _ options: CheckOptions, contents: [String: [UInt8]] = [:], isThorough: Bool = false, progress: Progress? = nil
    ) -> Outcome {
        let settings = report.settings
        let checker = ReportChecker(library, isThorough: isThorough)
        let year = options.fiscalYear ?? settings.fiscalYear?.value
        var (files, isComplete) = read(report, options, checker, contents: contents, progress: progress)
        var statements = settings.path.map { Statements(path: $0, today: Clock.today) }
        statements?.attestations = settings.attestations
        statements?.waivers = settings.waivers
        statements?.agency = settings.agency.stated
        statements?.agencySpans = settings.agency.spans
        var outcome = checker.outcome(
            of: &files, isComplete: isComplete, rules: ReaderRules.all,
            whole: year.flatMap { wholeReport(report, options, checker, year: $0) }, statements: statements)
        for index in outcome.files.indices {
            outcome.files[index].agency = options.agency ?? settings.agency.name?.value
            outcome.files[index].due = settings.due.flatMap { Day.shown($0.value) }
        }
        return outcome
    }

    /// The report as a whole; nil when only some of its files are looked at, for who asks for some does not want to hear that the
    /// others are missing.
    private func wholeReport(_ report: Report, _ options: CheckOptions, _ checker: ReportChecker, year: Int) -> WholeReport? {
        guard report.isWhole, options.item == nil, let stated = report.settings.fiscalYear else { return nil }
        var before = report.previous.first
        if before?.settings.fiscalYear == nil { before?.settings.fiscalYear = Settings.Located(value: year - 1, span: .none) }
        return WholeReport(
            fiscalYear: year, pack: pack(report.settings, options, checker, year: year),
            items: report.settings.items?.map { ($0.value, $0.span) }, span: stated.span,
            previous: before.map { read($0, CheckOptions(), checker).files } ?? [])
    }

    /// Reads the files of a report.
    private func read(
        _ report: Report, _ options: CheckOptions, _ checker: ReportChecker, contents: [String: [UInt8]] = [:], progress: Progress? = nil
    ) -> (files: [FileChecker], isComplete: [Bool]) {
        let settings = report.settings
        let year = options.fiscalYear ?? settings.fiscalYear?.value
        var agency = settings.agency.stated
        if let name = options.agency { agency.name = name }
        let pack = pack(settings, options, checker, year: year)
        var files: [FileChecker] = []
        var isComplete: [Bool] = []
        func bytes(_ input: Input) -> Int { contents[input.path]?.count ?? FileSystem.size(input.path) ?? 0 }
        progress?.begin(bytes: report.inputs.reduce(0) { $0 + bytes($1) })
        for input in report.inputs {
            progress?.beginFile(input.path, bytes: bytes(input))
            defer { progress?.endFile() }
            let expectation = Expectation(item: options.item ?? input.item, fiscalYear: year, agency: agency, pack: pack)
            let (file, isWhole) = read(input.path, checker, expectation, content: contents[input.path], progress: progress)
            files.append(file)
            isComplete.append(isWhole)
        }
        return (files, isComplete)
    }

    /// Reads one file, and once more by another year's requirements where its title names a year that its content is not of.
    private func read(
        _ path: String, _ checker: ReportChecker, _ expectation: Expectation, content: [UInt8]? = nil, progress: Progress? = nil
    ) -> (file: FileChecker, isComplete: Bool) {
        var file = checker.file(path, expectation)
        let result: ReadResult
        if let content {
            var source = CountedSource(MemorySource(content), progress)
            result = Reader.read(&source, path: path, format: nil, into: &file)
        } else {
            var source = CountedSource(FileSource(path: path), progress)
            result = Reader.read(&source, path: path, format: nil, into: &file)
        }
        file.end(format: result.format?.rawValue, isComplete: result.isComplete)
        // A pipe can be read only once.
        if let year = file.contentYear, expectation.contentYear == nil, content != nil || FileSystem.kind(path) == .file {
            var again = expectation
            again.contentYear = year
            return read(path, checker, again, content: content, progress: progress)
        }
        return (file, result.isComplete)
    }

    /// What the tables of a file are taken for, for showing it beside what was read.
    func recognise(_ path: String, _ options: CheckOptions) -> ([InspectRenderer.Recognition], [InspectRenderer.Fact]) {
        // A pipe can be read only once.
        guard FileSystem.kind(path) == .file else { return ([], []) }
        let expectation = Expectation(item: options.item, fiscalYear: options.fiscalYear, agency: Agency(name: options.agency))
        let (file, _) = read(path, ReportChecker(library), expectation)
        // A form says more of a table than the parts of its columns do.
        let byForm = file.recognisedTables
        let byRole = (file.narrativeSummary?.tables ?? []).filter { table in !byForm.contains { $0.table == table.table } }
        let tables = (byForm + byRole).map { table in
            InspectRenderer.Recognition(
                table: table.table, what: table.what, headerRow: table.headerRow,
                columns: table.columns.map { (column: $0.physical, field: $0.title) })
        }
        return (tables, (file.narrativeSummary?.facts ?? []).map { .init(key: $0.key, label: $0.label, value: $0.value) })
    }

    private var explainer: Explainer { Explainer(library, rules: RuleCatalogue.all) }

    /// What an item, a check or a rule asks, by each pack that has it; empty when there is none of that id.
    func explanations(of id: String) -> [Explanation] { explainer.explanations(of: id) }

    /// Adds what the rules of an outcome ask, those of them that have findings.
    func explain(_ outcome: inout Outcome) {
        let found = Set(outcome.findings.map(\.rule)).union(outcome.waived.map(\.finding.rule)).union(outcome.unkept.keys)
        outcome.explanations = explainer.explanations(of: found.sorted().compactMap { outcome.rules[$0] })
    }

    /// All ids that can be explained.
    func knownIDs() -> [String] { explainer.ids }

    /// The files of a report of a fiscal year to fill in; nil when there is no pack of the year.
    func template(year: Int, pack: String?, agency: String, _ language: Language) -> [ReportTemplate.File]? {
        library.pack(year: year, id: pack).map { ReportTemplate($0, agency: agency, language: language).files }
    }

    /// The packs, a line each, and their items below.
    func listPacks(_ language: Language) -> String {
        library.packs.map { pack in
            "\(pack.id)  \(pack.title.text(in: language))\n"
                + pack.items.map { "  \($0.id)  \($0.title.text(in: language))\n" }.joined()
        }.joined()
    }

    /// Reports the mistakes in the packs.
    func checkPacks() -> Outcome {
        outcome(library.findings)
    }

    /// Runs the examples of the packs.
    func testPacks() -> Outcome {
        var tester = PackTester(library)
        let report = tester.run()
        var outcome = outcome(report.findings)
        outcome.assumptions.append(
            Assumption(
                file: -1,
                Message(
                    Phrase(th: "ลองตัวอย่าง {examples} รายการของการตรวจ {checks} ข้อ", en: "ran {examples} examples of {checks} checks"),
                    [.init("examples", report.exampleCount), .init("checks", report.checkCount)])))
        return outcome
    }

    /// Breaks the packs, or what ids name in them, and reports what their examples do not notice.
    func mutatePacks(_ ids: [String]) -> Outcome {
        var mutator = PackMutator(library, ids: ids)
        let report = mutator.run()
        var outcome = outcome(report.findings)
        outcome.assumptions.append(
            Assumption(
                file: -1,
                Message(
                    Phrase(
                        th: "ลองเปลี่ยน {tried} จุด ระบุไว้พร้อมเหตุผลว่าไม่มีผล {listed} จุด",
                        en: "tried {tried} changes, of which {listed} are listed with the reason why nothing notices them"),
                    [.init("tried", report.triedCount), .init("listed", report.listedCount)])))
        return outcome
    }

    /// What became of the items of one pack in a later one; nil unless there are both, the earlier first.
    func diffPacks(_ from: String, _ to: String, _ language: Language) -> String? {
        PackDiff(library, from: from, to: to)?.text(language)
    }

    /// The names of the packs.
    var packNames: [String] { library.packs.map(\.id) }

    /// The pages that document the packs in a folder, the folder's own with its overview renewed among them.
    func pages(in folder: String) throws(EngineFailure) -> [(path: String, text: String)] {
        let page = PackPage(library)
        let own = Path.join(folder, "README.md")
        guard FileSystem.kind(own) == .file else { return page.pages }
        let text = String(decoding: try RulesFolder.bytes(of: own), as: UTF8.self)
        return page.pages + (page.renewed(text).map { [("README.md", $0)] } ?? [])
    }

    /// The lists of published ids, completed.
    var publishedLists: [(path: String, text: String)] { library.publishedLists }

    private func outcome(_ findings: [Finding]) -> Outcome {
        var outcome = Outcome()
        outcome.files = library.files.records
        outcome.findings = findings
        for rule in PackRules.all { outcome.rules[rule.id] = rule }
        return outcome
    }
}
