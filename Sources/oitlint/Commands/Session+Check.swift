import Diagnostics
import Rendering

extension Session {
    /// Checks files against the packs.
    mutating func check(_ arguments: Arguments) -> ExitStatus {
        guard let engine = engine(arguments, readsExamples: false) else { return .usage }
        if engine.isBroken {
            render(engine.checkPacks(), as: arguments.format, options: renderOptions(arguments), into: &out)
            return .usage
        }
        let collection = InputCollector.collect(arguments.operands)
        var outcome = collection.trouble
        outcome.append(collection.wrongSettings)
        let isUsable = collection.wrongSettings.findings.isEmpty
        if isUsable {
            let options = CheckOptions(agency: arguments.agency, fiscalYear: arguments.fiscalYear, item: arguments.item)
            for report in collection.reports { outcome.append(engine.check(report.inputs, report.settings, options)) }
        }
        render(outcome, as: arguments.format, options: renderOptions(arguments), into: &out)
        return isUsable ? ExitStatus(of: outcome, failOn: arguments.failOn) : .usage
    }

    /// Reports on the packs themselves.
    mutating func judgePacks(_ arguments: Arguments, _ judge: (Engine) -> Outcome) -> ExitStatus {
        guard let engine = engine(arguments) else { return .usage }
        let outcome = judge(engine)
        render(outcome, as: arguments.format, options: renderOptions(arguments), into: &out)
        return ExitStatus(ofPacks: outcome)
    }

    /// Lists the packs.
    mutating func listPacks(_ arguments: Arguments) -> ExitStatus {
        guard let engine = engine(arguments) else { return .usage }
        out.write(engine.listPacks(language))
        return .clean
    }
}
