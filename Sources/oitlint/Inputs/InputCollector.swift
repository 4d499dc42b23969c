import Diagnostics

/// Finds the files that paths stand for, and the settings that each of them belongs to.
///
/// A file belongs to the nearest `oitlint.toml` above it, up to the root of its repository; standard input to that of the
/// working folder.
struct InputCollector {
    /// What was found.
    struct Collection {
        /// The files by report, reports sorted by the paths of their settings, one without settings first.
        var reports: [Report] = []
        /// What is wrong with the paths.
        var trouble = Outcome()
        /// What is wrong with settings; nothing should be checked by them then.
        var wrongSettings = Outcome()
    }

    /// The suffixes of files in a folder that are handed on: those that can be read, and those in which offices keep reports,
    /// so that the reader says what becomes of them.
    static let suffixes: Set<String> = [
        "csv", "doc", "docx", "htm", "html", "json", "markdown", "md", "ods", "odt", "pdf", "rtf", "tsv", "txt", "xls", "xlsm", "xlsx",
    ]

    private var collection = Collection()
    /// The settings by their folder.
    private var settings: [String: SettingsFile] = [:]
    /// The files found, by the folder of their settings; an empty text stands for no settings.
    private var found: [String: [Input]] = [:]
    /// The bytes of the absolute paths of files found: texts that Unicode takes for the same can be two files.
    private var seen: Set<[UInt8]> = []
    /// The absolute paths of folders and files that were asked for; settings answer only for files in them.
    private var asked: [String] = []
    private let workingFolder = FileSystem.absolute(".") ?? "/"

    /// Files that are no part of a report although they may lie among its files.
    private var leftOut: Set<FileSystem.Identity> = []

    /// Finds the files of paths; without paths those of the working folder.
    ///
    /// - Parameters:
    ///   - paths: What is asked for.
    ///   - others: Files that are none of a report's, such as a baseline or a page that an earlier run has written.
    /// - Returns: The files by report, and what is wrong.
    static func collect(_ paths: [String], leavingOut others: [String] = []) -> Collection {
        var collector = InputCollector()
        collector.leftOut = Set(others.compactMap { FileSystem.identity($0) })
        let paths = paths.isEmpty ? ["."] : paths
        for path in paths { collector.add(path) }
        if collector.seen.isEmpty, collector.collection.trouble.findings.isEmpty { collector.reportNone(paths[0]) }
        return collector.finish()
    }

    private mutating func add(_ path: String) {
        if path == Input.standardInput {
            note(Input(path), as: path, in: settings(above: workingFolder, isShownAbsolute: false))
            return
        }
        guard FileSystem.kind(path) == .folder else {
            let absolute = FileSystem.absolute(path)
            let folder = absolute.map(Path.folder(of:)) ?? FileSystem.absolute(Path.folder(of: path))
            let settings = folder.flatMap { self.settings(above: $0, isShownAbsolute: isAbsolute(path)) }
            if let absolute { asked.append(absolute) }
            note(path, absolute: absolute ?? path, in: settings)
            return
        }
        guard let absolute = FileSystem.absolute(path) else { return reportUnreadable(path) }
        asked.append(absolute)
        let before = seen.count
        let troubleBefore = collection.trouble.findings.count
        walk(path, absolute: absolute)
        if seen.count == before, collection.trouble.findings.count == troubleBefore, !wasSeen(in: absolute) { reportNone(path) }
    }

    // MARK: Walking

    /// A folder still to be looked into.
    private struct Step {
        let path: String
        let absolute: String
        let settings: String?
    }

    /// Looks into a folder and all below it, each once, however links lead around; a pipe that nobody writes to would
    /// never end, so pipes and devices are left to those who name them.
    private mutating func walk(_ path: String, absolute: String) {
        var folders: Set<FileSystem.Identity> = []
        let start = settings(above: absolute, isShownAbsolute: isAbsolute(path))
        var steps = [Step(path: path, absolute: absolute, settings: start)]
        addNamedFiles(of: start, below: path, absolute: absolute)
        while let step = steps.popLast() {
            guard let identity = FileSystem.identity(step.path), folders.insert(identity).inserted else { continue }
            guard let names = FileSystem.names(in: step.path) else {
                reportUnreadable(step.path)
                continue
            }
            var settings = step.settings
            if names.contains(SettingsFile.name), settings != step.absolute {
                settings = self.settings(above: step.absolute, isShownAbsolute: isAbsolute(path))
                addNamedFiles(of: settings, below: step.path, absolute: step.absolute)
            }
            for name in names where !isSkipped(name) {
                let inner = Path.join(step.path, name)
                let absolute = Path.join(step.absolute, name)
                let kind = FileSystem.kind(inner)
                if kind == .folder {
                    steps.append(Step(path: inner, absolute: FileSystem.absolute(inner) ?? absolute, settings: settings))
                } else if kind != .other, InputCollector.suffixes.contains(Path.suffix(of: name)) {
                    note(inner, absolute: FileSystem.absolute(inner) ?? absolute, in: settings)
                }
            }
        }
    }

    /// Whether a name in a folder is none of a report's: hidden, the lock that an office program leaves beside a file, or the page
    /// that tells what a repository is.
    private func isSkipped(_ name: String) -> Bool {
        name.utf8.first == UInt8(ascii: ".") || name.utf8.starts(with: "~$".utf8) || name.lowercased() == "readme.md"
    }

    /// Adds the files that settings name below a folder, whatever they are called.
    private mutating func addNamedFiles(of folder: String?, below path: String, absolute: String) {
        guard let folder, let file = settings[folder] else { return }
        for named in file.paths where Path.isInside(named, absolute) && FileSystem.kind(named) != .missing {
            note(Path.join(path, Path.relative(named, to: absolute)), absolute: FileSystem.absolute(named) ?? named, in: folder)
        }
    }

    private mutating func note(_ path: String, absolute: String, in folder: String?) {
        let item = folder.flatMap { settings[$0]?.items[Array(absolute.utf8)] }
        note(Input(path, item: item), as: absolute, in: folder)
    }

    private mutating func note(_ input: Input, as identity: String, in folder: String?) {
        if !leftOut.isEmpty, let file = FileSystem.identity(input.path), leftOut.contains(file) { return }
        guard seen.insert(Array(identity.utf8)).inserted else { return }
        found[folder ?? "", default: []].append(input)
    }

    /// Whether an earlier path has brought a file of a folder already.
    private func wasSeen(in absolute: String) -> Bool {
        seen.contains { Path.isInside(String(decoding: $0, as: UTF8.self), absolute) }
    }

    // MARK: Settings

    /// The folder of the settings that a folder belongs to, read when they are met first.
    private mutating func settings(above folder: String, isShownAbsolute: Bool) -> String? {
        guard let found = SettingsFile.folder(above: folder) else { return nil }
        if settings[found] == nil {
            let path = Path.join(found, SettingsFile.name)
            settings[found] = SettingsFile(in: found, shown: isShownAbsolute ? path : Path.relative(path, to: workingFolder))
        }
        return found
    }

    private func isAbsolute(_ path: String) -> Bool {
        path.utf8.first == UInt8(ascii: "/")
    }

    // MARK: Trouble

    private mutating func reportNone(_ path: String) {
        let message = Message(
            Phrase(th: "ไม่พบไฟล์ที่จะตรวจในโฟลเดอร์ ({path})", en: "the folder holds no file to check ({path})"), [.init("path", path)])
        report(InputRules.none, path, message)
    }

    private mutating func reportUnreadable(_ path: String) {
        let message = Message(Phrase(th: "อ่านโฟลเดอร์ไม่ได้ ({path})", en: "the folder cannot be read ({path})"), [.init("path", path)])
        report(InputRules.unreadableFolder, path, message)
    }

    private mutating func report(_ rule: RuleID, _ path: String, _ message: Message) {
        var outcome = Outcome()
        outcome.files = [FileRecord(path: path, isComplete: false)]
        outcome.findings = [Finding(rule: rule, level: .error, place: Place(file: 0), message: message)]
        for rule in InputRules.all where rule.id == outcome.findings[0].rule { outcome.rules[rule.id] = rule }
        outcome.isIncomplete = true
        collection.trouble.append(outcome)
    }

    /// The report of the year before that a report's settings name; nothing when they name none.
    private func previous(of folder: String) -> [Report]? {
        guard let file = settings[folder], let previous = file.settings.previous else { return [] }
        let path = Path.join(folder, previous.value)
        guard let absolute = FileSystem.absolute(path), FileSystem.kind(Path.join(absolute, SettingsFile.name)) == .file else { return nil }
        var collector = InputCollector()
        collector.walk(
            isAbsolute(file.settings.path ?? "/") ? absolute : Path.relative(absolute, to: workingFolder), absolute: absolute)
        return collector.report(of: absolute).map { [$0] } ?? []
    }

    /// The files of the settings in a folder.
    private func report(of folder: String) -> Report? {
        found[folder].map { inputs in
            Report(
                settings: settings[folder]?.settings ?? Settings(),
                inputs: inputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) },
                isWhole: asked.contains { Path.isInside(folder, $0) && FileSystem.kind($0) == .folder })
        }
    }

    private mutating func finish() -> Collection {
        var previous: [String: [Report]] = [:]
        for folder in settings.keys.sorted() {
            guard var file = settings[folder] else { continue }
            let reports = self.previous(of: folder)
            if reports == nil { file.reader.reportMissingPrevious() }
            previous[folder] = reports
            file.reader.reportMissingFiles { path in
                let absolute = Path.join(file.folder, path)
                return !asked.contains { Path.isInside(absolute, $0) } || FileSystem.kind(absolute) != .missing
            }
            guard !file.reader.findings.isEmpty else { continue }
            var outcome = Outcome()
            outcome.files = [FileRecord(path: file.settings.path ?? "", format: "toml")]
            outcome.findings = file.reader.findings
            for rule in SettingsRules.all where outcome.findings.contains(where: { $0.rule == rule.id }) { outcome.rules[rule.id] = rule }
            collection.wrongSettings.append(outcome)
        }
        collection.reports = found.keys.sorted().compactMap { folder in
            var report = report(of: folder)
            report?.previous = previous[folder] ?? []
            return report
        }
        return collection
    }
}
