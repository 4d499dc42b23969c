import Diagnostics
import Rendering

extension Session {
    /// Checks files against the packs; a checklist is one more form of what comes of it.
    mutating func check(_ arguments: Arguments) -> ExitStatus {
        guard canWrite(arguments), let (found, isUsable) = outcome(arguments) else { return .usage }
        var outcome = found
        var status: ExitStatus?
        if isUsable {
            status = narrow(&outcome, arguments)
            if status == .usage { return .usage }
        }
        return write(outcome, arguments, status ?? (isUsable ? ExitStatus(of: outcome, failOn: arguments.failOn) : .usage))
    }

    /// Checks a report and shows its score.
    mutating func score(_ arguments: Arguments) -> ExitStatus {
        guard let (outcome, isUsable) = outcome(arguments) else { return .usage }
        guard isUsable else {
            render(outcome, as: .text, options: renderOptions(arguments), into: &trouble)
            return .usage
        }
        guard outcome.score != nil else {
            complain(
                Message(
                    th: "คิดคะแนนได้เฉพาะรายงานทั้งชุด: ระบุโฟลเดอร์ที่มี oitlint.toml ซึ่งบอกปีงบประมาณ และไม่จำกัดข้อด้วย items",
                    en: "only a whole report has a score: name a folder whose oitlint.toml has the fiscal year and no list of items"))
            return .usage
        }
        renderScore(outcome, options: renderOptions(arguments), into: &out)
        return ExitStatus(of: outcome, failOn: .error)
    }

    /// What came of checking the files that the operands stand for, and whether their settings could be used; nil after saying why
    /// nothing was checked.
    private mutating func outcome(_ arguments: Arguments) -> (outcome: Outcome, isUsable: Bool)? {
        let formats = arguments.outputs.map(\.format)
        let isExplained = formats.contains(where: \.isExplained)
        // Packs of a folder are read once, with their examples where a form of the output shows them.
        let isForChecking = arguments.rulesFolder == nil || !isExplained
        guard let engine = engine(arguments, isForChecking: isForChecking) else { return nil }
        if engine.isBroken {
            _ = write(engine.checkPacks(), arguments, .usage, isAboutPacks: true)
            return nil
        }
        let collection = collect(arguments)
        var outcome = collection.trouble
        outcome.append(collection.wrongSettings)
        let isUsable = collection.wrongSettings.findings.isEmpty
        if isUsable {
            let options = arguments.checkOptions
            for report in collection.reports {
                guard let complaint = engine.complaint(report.settings, options) else { continue }
                complain(complaint)
                return nil
            }
            tellPacks(engine, arguments)
            for report in collection.reports {
                let checked = engine.check(report, options, progress: progress)
                progress?.clear()
                tellReadings(report, checked, arguments)
                outcome.append(checked)
            }
        }
        if let due = arguments.due.flatMap(Day.shown) {
            for index in outcome.files.indices { outcome.files[index].due = due }
        }
        if isExplained { engine.explain(&outcome) }
        if formats.contains(.html) { outcome.addViews(renderOptions(arguments)) }
        return (outcome, isUsable)
    }

    /// Reports on the packs themselves.
    mutating func judgePacks(_ arguments: Arguments, _ judge: (Engine) -> Outcome) -> ExitStatus {
        guard canWrite(arguments), let engine = engine(arguments) else { return .usage }
        let outcome = judge(engine)
        return write(outcome, arguments, ExitStatus(ofPacks: outcome), isAboutPacks: true)
    }

    /// Lists the packs.
    mutating func listPacks(_ arguments: Arguments) -> ExitStatus {
        guard let engine = engine(arguments) else { return .usage }
        out.write(engine.listPacks(language))
        return reportBroken(engine, arguments) ? .usage : .clean
    }

    /// Says on standard error what is wrong with packs whose answer may therefore be wrong, and whether anything is.
    mutating func reportBroken(_ engine: Engine, _ arguments: Arguments) -> Bool {
        guard engine.isBroken else { return false }
        var options = renderOptions(arguments)
        options.isQuiet = true
        options.color = false
        render(engine.checkPacks(), as: .text, options: options, into: &trouble)
        return true
    }
}
