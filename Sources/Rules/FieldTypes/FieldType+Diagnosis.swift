import Diagnostics
import Documents

extension FieldType {
    /// Says what is the matter with a cell; nil when its verdict is valid.
    func diagnose(_ cell: [UInt8], kind: CellKind) -> FieldProblem? {
        diagnose(cell.span, kind: kind)
    }

    /// Says what is the matter with a cell; nil when its verdict is valid.
    func diagnose(_ cell: Span<UInt8>, kind: CellKind) -> FieldProblem? {
        problem(outcome(cell, kind: kind), cell, kind)
    }

    /// Says what is the matter with a cell that stores something else than it shows; nil when its verdict is valid.
    func diagnose(_ shown: Span<UInt8>, stored: Span<UInt8>, kind: CellKind) -> FieldProblem? {
        let outcome = outcome(shown, stored: stored, kind: kind)
        return outcome.isOfStored ? problem(outcome, stored, kind) : problem(outcome, shown, kind)
    }

    private func problem(_ outcome: FieldOutcome, _ cell: Span<UInt8>, _ kind: CellKind) -> FieldProblem? {
        guard let trouble = outcome.trouble, let rule = description.rules.first(where: { $0.trouble == trouble }) else { return nil }
        // A cure that leaves the cell invalid is none: there was more than one thing the matter.
        let cure = cure(outcome, cell, kind).flatMap { self.outcome($0.text.utf8.span, kind: .text).reading.verdict == .invalid ? nil : $0 }
        let marked = marked(outcome, cell)
        var arguments = [
            Message.Argument("value", CellText.shown(cell)),
            Message.Argument("found", CellText.string(cell, marked ?? 0..<cell.count)),
            Message.Argument("fact", String(outcome.fact)),
        ]
        var help = rule.help.map { Message($0, arguments) }
        if case .choice(let vocabulary) = self {
            arguments += ChoiceField.arguments(outcome, vocabulary)
            help = rule.help.map { Message($0, arguments) }
            if trouble == .unknownTerm || trouble == .unlistedTerm { help = ChoiceField.help(cure?.text, vocabulary) }
        }
        return FieldProblem(
            name: rule.name, level: rule.level, message: Message(rule.message, arguments), help: help, replacement: cure?.text,
            isSafe: cure?.isSafe ?? false, marked: marked)
    }

    /// The bytes that are wrong; nil for the whole cell.
    private func marked(_ outcome: FieldOutcome, _ cell: Span<UInt8>) -> Range<Int>? {
        guard !outcome.mark.isEmpty else { return nil }
        if outcome.isMarkedInBytes { return outcome.mark }
        let places = CompactText.places(in: cell)
        let range = outcome.mark.clamped(to: 0..<places.count)
        guard let last = range.last else { return nil }
        return places[range.lowerBound].bytes.lowerBound..<places[last].bytes.upperBound
    }

    private func cure(_ outcome: FieldOutcome, _ cell: Span<UInt8>, _ kind: CellKind) -> FieldCure? {
        switch self {
        case .agency, .email, .period, .text: nil
        case .choice(let vocabulary): ChoiceField.cure(outcome, cell, vocabulary)
        case .date: DateField.cure(outcome, cell)
        case .decimal: DecimalField.cure(outcome, cell)
        case .fiscalYear: FiscalYearField.cure(outcome)
        case .integer: IntegerField.cure(outcome, cell)
        case .itemID: ItemIDField.cure(outcome, cell)
        case .money: MoneyField.cure(outcome, cell)
        case .percentage: PercentageField.cure(outcome, cell)
        case .projectNumber: ProjectNumberField.cure(outcome, cell, kind: kind)
        case .taxID: TaxIDField.cure(outcome, cell, kind: kind)
        case .telephone: TelephoneField.cure(outcome, cell)
        case .url: URLField.cure(outcome, cell)
        }
    }
}
