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

    /// What is asked for that no pack knows: a fiscal year, or an item; nil when all is known.
    func complaint(_ settings: Settings, _ options: CheckOptions) -> Message? {
        let year = options.fiscalYear ?? settings.fiscalYear?.value
        let packs = library.packs.filter { year == nil || $0.fiscalYear == year }
        if let year, packs.isEmpty {
            let known = library.packs.map { String($0.fiscalYear) }.joined(separator: ", ")
            return Message(
                Phrase(
                    th: "ไม่มีชุดข้อกำหนดของปีงบประมาณ {year} มีเฉพาะปี {known}",
                    en: "there is no pack for fiscal year {year}, only for {known}"),
                [.init("year", String(year)), .init("known", known)])
        }
        guard let item = options.item, !packs.contains(where: { $0.item(item) != nil }) else { return nil }
        var known: [String] = []
        for item in packs.flatMap(\.items) where !known.contains(item.id) { known.append(item.id) }
        if known.count > Self.namedItems { known = ["\(known[0]) … \(known[known.count - 1])"] }
        return Message(
            Phrase(th: "ชุดข้อกำหนดไม่มีข้อนี้ ({item}) มีเฉพาะ {known}", en: "the packs have no such item ({item}), only {known}"),
            [.init("item", item), .init("known", known.joined(separator: ", "))])
    }

    /// Checks the files of one report.
    func check(_ inputs: [Input], _ settings: Settings, _ options: CheckOptions) -> Outcome {
        let checker = ReportChecker(library)
        let year = options.fiscalYear ?? settings.fiscalYear?.value
        let agency = Agency(
            name: options.agency ?? settings.agency.name?.value, district: settings.agency.district?.value,
            province: settings.agency.province?.value)
        // Who asks for some of a report's files does not want to hear that the others are missing.
        let isWhole = !settings.files.isEmpty && inputs.count { $0.item != nil } >= settings.files.count
        var files: [FileChecker] = []
        var isComplete: [Bool] = []
        for input in inputs {
            var file = checker.file(input.path, Expectation(item: options.item ?? input.item, fiscalYear: year, agency: agency))
            var source = FileSource(path: input.path)
            let result = Reader.read(&source, path: input.path, format: nil, into: &file)
            file.end(format: result.format?.rawValue, isComplete: result.isComplete)
            files.append(file)
            isComplete.append(result.isComplete)
        }
        var statements = settings.path.map { Statements(path: $0, today: Clock.today) }
        statements?.attestations = settings.attestations
        statements?.waivers = settings.waivers
        return checker.outcome(
            of: &files, isComplete: isComplete, rules: ReaderRules.all, expectedYear: isWhole ? year : nil, statements: statements)
    }

    /// What the tables of a file are taken for, for showing it beside what was read.
    func recognise(_ path: String, _ options: CheckOptions) -> [InspectRenderer.Recognition] {
        // A pipe can be read only once.
        guard FileSystem.kind(path) == .file else { return [] }
        let expectation = Expectation(item: options.item, fiscalYear: options.fiscalYear, agency: Agency(name: options.agency))
        var file = ReportChecker(library).file(path, expectation)
        var source = FileSource(path: path)
        let result = Reader.read(&source, path: path, format: nil, into: &file)
        file.end(format: result.format?.rawValue)
        return file.recognisedTables.map { table in
            InspectRenderer.Recognition(
                table: table.table, what: table.what, headerRow: table.headerRow,
                columns: table.columns.map { (column: $0.physical, field: $0.title) })
        }
    }

    /// Explains an item, a check or a rule; nil when there is none of that id.
    func explain(_ id: String, _ language: Language) -> String? {
        Explainer(library, rules: ReaderRules.all, language: language).explain(id)
    }

    /// All ids that can be explained.
    func knownIDs() -> [String] {
        Explainer(library, rules: ReaderRules.all, language: .en).ids
    }

    /// The files of a report of a fiscal year to fill in; nil when there is no pack of the year.
    func template(year: Int, agency: String, _ language: Language) -> [ReportTemplate.File]? {
        library.pack(year: year).map { ReportTemplate($0, agency: agency, language: language).files }
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
