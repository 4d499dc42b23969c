import Diagnostics
import Rendering

extension Session {
    /// Leaves of an outcome what is asked for: what changed since a revision, what a baseline does not know; writes a new baseline.
    ///
    /// - Returns: Why the run ends otherwise than the outcome says; nil when nothing went wrong.
    mutating func narrow(_ outcome: inout Outcome, _ arguments: Arguments) -> ExitStatus? {
        let all = outcome
        var unused: [Baseline.Entry] = []
        var known: Baseline?
        if let path = arguments.baseline {
            guard let baseline = baseline(path) else { return .usage }
            known = baseline
            unused = baseline.apply(to: &outcome).unused.filter { isGone($0, all, baseline: path) }
            note(&outcome, all.findings.count - outcome.findings.count) {
                Message(
                    Phrase(
                        th: "ไม่แสดงข้อสังเกตที่อยู่ใน baseline แล้ว {count} รายการ",
                        en: $0 == 1 ? "{count} finding of the baseline is left out" : "{count} findings of the baseline are left out"),
                    [.init("count", $0)])
            }
        }
        var status: ExitStatus?
        if let path = arguments.writtenBaseline {
            let written = known?.without(unused) ?? Baseline(all) { name(of: $0, from: path) }
            do throws(OutputFailure) {
                var file = try OutputFile(path)
                file.sink.write(written.text)
                try file.close()
                if known == nil { outcome.findings = [] }
                unused = []
                outcome.assumptions.append(
                    Assumption(
                        file: -1,
                        Message(
                            Phrase(th: "เขียน baseline {count} รายการลงใน {path}", en: "the baseline in {path} has {count} entries"),
                            [.init("count", written.entries.count), .init("path", path)])))
            } catch {
                complain(error.message)
                status = .incomplete
            }
        }
        if let revision = arguments.since {
            do throws(GitChanges.Failure) {
                let changes = try GitChanges(since: revision, in: folder(of: arguments.operands.first ?? "."))
                let files = outcome.files
                let count = outcome.findings.count
                outcome.findings = outcome.findings.filter { finding in
                    changes.touches(finding.place, in: files)
                        || (finding.full?.notes.contains { note in
                            note.place.map { $0.span.isKnown && changes.touches($0, in: files) } ?? false
                        } ?? false)
                }
                note(&outcome, count - outcome.findings.count) {
                    Message(
                        Phrase(
                            th: "ไม่แสดงข้อสังเกตในส่วนที่ไม่เปลี่ยนตั้งแต่ {revision} {count} รายการ",
                            en: $0 == 1
                                ? "{count} finding in what has not changed since {revision} is left out"
                                : "{count} findings in what has not changed since {revision} are left out"),
                        [.init("count", $0), .init("revision", revision)])
                }
            } catch {
                complain(error.message)
                return .usage
            }
        }
        if let path = arguments.baseline { report(unused, of: path, arguments, &outcome) }
        return status
    }

    private func note(_ outcome: inout Outcome, _ count: Int, _ message: (Int) -> Message) {
        if count > 0 { outcome.assumptions.append(Assumption(file: -1, message(count))) }
    }

    /// Reads a baseline; nil after saying why it cannot be used.
    private mutating func baseline(_ path: String) -> Baseline? {
        guard let bytes = FileSystem.bytes(of: path, atMost: 256 << 20) else {
            complain(Message(Phrase(th: "อ่าน baseline ไม่ได้ ({path})", en: "the baseline cannot be read ({path})"), [.init("path", path)]))
            return nil
        }
        do throws(Baseline.Failure) {
            return try Baseline(bytes)
        } catch {
            complain(message(of: error, path))
            return nil
        }
    }

    private func message(of failure: Baseline.Failure, _ path: String) -> Message {
        switch failure {
        case .json(let line, let column, let what):
            Message(
                Phrase(
                    th: "{path}:{line}:{column}: baseline ไม่ใช่ JSON: {what}", en: "{path}:{line}:{column}: the baseline is not JSON: {what}"
                ),
                [
                    .init("path", path), .init("line", Int(line)), .init("column", Int(column)),
                    .init("what", Phrase(th: what.text(in: .th), en: what.text(in: .en))),
                ])
        case .shape(let line, let column):
            Message(
                Phrase(
                    th: "{path}:{line}:{column}: ไม่ใช่ไฟล์ที่ --write-baseline เขียน",
                    en: "{path}:{line}:{column}: this is not what --write-baseline writes"),
                [.init("path", path), .init("line", Int(line)), .init("column", Int(column))])
        case .version(let version):
            Message(
                Phrase(
                    th: "{path}: baseline รุ่น {version} ใช้กับโปรแกรมรุ่นนี้ไม่ได้ ให้เขียนใหม่ด้วย --write-baseline",
                    en: "{path}: a baseline of version {version} does not fit this program; write it anew by --write-baseline"),
                [.init("path", path), .init("version", version)])
        }
    }

    /// Whether an entry that no finding answers to is stale: its file was checked, or is there no more.
    private func isGone(_ entry: Baseline.Entry, _ outcome: Outcome, baseline: String) -> Bool {
        let name = Path.name(of: entry.file)
        if outcome.files.contains(where: { Path.name(of: $0.path).utf8.elementsEqual(name.utf8) }) { return true }
        return FileSystem.kind(Path.join(Path.folder(of: baseline), entry.file)) == .missing
    }

    /// Says which entries of a baseline no longer occur; where machines check, that is an error.
    private func report(_ unused: [Baseline.Entry], of path: String, _ arguments: Arguments, _ outcome: inout Outcome) {
        guard !unused.isEmpty else { return }
        var stale = Outcome()
        stale.files = [FileRecord(path: path, format: "json")]
        for rule in BaselineRules.all { stale.rules[rule.id] = rule }
        let level: Level = arguments.failsOnStale || surroundings.isCI ? .error : .note
        stale.findings = unused.sorted { $0.span.line < $1.span.line }.map { entry in
            Finding(
                rule: BaselineRules.stale, level: level, place: Place(file: 0, span: entry.span),
                message: Message(
                    Phrase(
                        th: "รายการใน baseline ไม่พบแล้ว ({rule} ใน {file})",
                        en: "an entry of the baseline no longer occurs ({rule} in {file})"),
                    [.init("rule", entry.rule.description), .init("file", entry.file)]))
        }
        outcome.append(stale)
    }

    /// The path of a file as seen from the folder of the baseline; its name where it lies elsewhere.
    private func name(of file: String, from baseline: String) -> String {
        guard let folder = FileSystem.absolute(Path.folder(of: baseline)), let absolute = FileSystem.absolute(file),
            Path.isInside(absolute, folder)
        else { return Path.name(of: file) }
        return Path.relative(absolute, to: folder)
    }

    private func folder(of path: String) -> String {
        FileSystem.kind(path) == .folder ? path : Path.folder(of: path)
    }
}
