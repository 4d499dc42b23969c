import Diagnostics
import Rendering

extension Session {
    /// Shows the settings of each report that the operands name, and those of the run.
    mutating func showSettings(_ arguments: Arguments) -> ExitStatus {
        guard let engine = engine(arguments, isForChecking: true) else { return .usage }
        if reportBroken(engine, arguments) { return .usage }
        let collection = collect(arguments)
        let shown = ShownSettings(arguments: arguments, surroundings: surroundings, language: language)
        for report in collection.reports {
            out.writeLine(shown.text(of: report, pack: engine.pack(report.settings, arguments.checkOptions)))
        }
        out.write(shown.textOfRun)
        for outcome in [collection.wrongSettings, collection.trouble] where !outcome.findings.isEmpty { showProblems(outcome, arguments) }
        guard collection.wrongSettings.findings.isEmpty else { return .usage }
        for report in collection.reports {
            guard let complaint = engine.complaint(report.settings, arguments.checkOptions) else { continue }
            complain(complaint)
            return .usage
        }
        return collection.trouble.isIncomplete ? .incomplete : .clean
    }

    /// The files that the operands stand for, but those that the run itself writes or reads besides.
    func collect(_ arguments: Arguments) -> InputCollector.Collection {
        InputCollector.collect(
            arguments.operands,
            leavingOut: [arguments.baseline, arguments.writtenBaseline].compactMap(\.self) + arguments.outputs.compactMap(\.file))
    }

    /// Says on standard error what is wrong, a line each.
    mutating func showProblems(_ outcome: Outcome, _ arguments: Arguments) {
        var options = renderOptions(arguments)
        options.isQuiet = true
        options.color = false
        render(outcome, as: .compact, options: options, into: &trouble)
    }
}
