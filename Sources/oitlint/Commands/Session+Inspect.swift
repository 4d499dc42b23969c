import Diagnostics
import Readers
import Rendering
import ThaiText

extension Session {
    /// Shows what was read from files.
    mutating func inspect(_ arguments: Arguments) -> ExitStatus {
        guard let engine = engine(arguments, isForChecking: true) else { return .usage }
        let collection = InputCollector.collect(arguments.operands)
        let options = renderOptions(arguments)
        // Settings do not matter here, but a folder without files does.
        var outcome = collection.trouble
        let inputs = collection.reports.flatMap(\.inputs).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        for (number, input) in inputs.enumerated() {
            let file = InspectedFile(input.path)
            let known = CheckOptions(agency: arguments.agency, fiscalYear: arguments.fiscalYear, item: arguments.item ?? input.item)
            let (recognised, facts) = engine.recognise(input.path, known)
            let renderer = InspectRenderer(
                options: options, recognised: recognised, facts: facts,
                maximumRows: arguments.showsAll ? nil : arguments.maximum ?? 10)
            if arguments.format == .json {
                renderer.renderJSON(file.document, into: &out)
            } else {
                if number > 0 { out.write("\n") }
                out.writeLine(heading(of: file, input.path))
                renderer.renderText(file.document, into: &out)
            }
            outcome.append(file.outcome)
        }
        var troubleOptions = options
        troubleOptions.isQuiet = true
        troubleOptions.color = false
        render(outcome, as: .text, options: troubleOptions, into: &trouble)
        return outcome.isIncomplete ? .incomplete : .clean
    }

    /// The path of a file, and what it was read as.
    private func heading(of file: InspectedFile, _ path: String) -> String {
        var facts = [file.result.format?.rawValue, file.result.encoding?.name].compactMap(\.self)
        if let delimiter = file.result.delimiter {
            facts.append(delimiter == UInt8(ascii: "\t") ? "tab" : String(UnicodeScalar(delimiter)))
        }
        return harmless(path) + (facts.isEmpty ? "" : ": " + facts.joined(separator: " "))
    }
}
