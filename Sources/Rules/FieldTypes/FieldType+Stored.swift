import Diagnostics
import Documents

extension FieldType {
    /// Reads a cell of a workbook that stores something else than it shows; for the inner loop.
    func parse(_ shown: Span<UInt8>, stored: Span<UInt8>, kind: CellKind) -> FieldReading {
        if kind == .number {
            switch self {
            case .fiscalYear, .integer, .money:
                if var reading = plain.read(stored) {
                    reading.style = []
                    return reading
                }
            default: break
            }
        }
        return outcome(shown, stored: stored, kind: kind).reading
    }

    /// Reads a cell of a workbook that stores something else than it shows.
    ///
    /// Numbers and dates are what is stored, words what is shown; of identifying numbers what is shown counts when it is whole.
    func outcome(_ shown: Span<UInt8>, stored: Span<UInt8>, kind: CellKind) -> FieldOutcome {
        switch kind {
        case .number:
            switch self {
            case .decimal, .integer, .money: number(shown, stored)
            case .percentage: PercentageField.read(shown, stored: stored)
            case .projectNumber, .taxID: identifier(shown, stored)
            case .date, .fiscalYear, .period: outcome(stored, kind: .number).ofStored
            case .agency, .choice, .email, .itemID, .telephone, .text, .url: outcome(shown, kind: kind)
            }
        case .date:
            switch self {
            case .date: DateField.read(shown, stored: stored)
            case .period: PeriodField.read(shown, stored: stored)
            default: outcome(shown, kind: kind)
            }
        case .blank, .boolean, .error, .text: outcome(shown, kind: kind)
        }
    }

    /// A number as it is stored; rounded as it is shown where a formula left more decimals than there may be.
    private func number(_ shown: Span<UInt8>, _ stored: Span<UInt8>) -> FieldOutcome {
        let held = outcome(stored, kind: .number)
        if held.trouble == .tooManyDecimals {
            let seen = outcome(shown, kind: .text)
            if seen.reading.verdict == .valid { return seen.unstyled }
        }
        return held.unstyled.unmarked
    }

    /// An identifying number: as it is shown where a format gives it its zeros, otherwise with all the digits that are stored.
    private func identifier(_ shown: Span<UInt8>, _ stored: Span<UInt8>) -> FieldOutcome {
        let seen = outcome(shown, kind: .text)
        if seen.reading.verdict == .valid { return seen.unstyled }
        let held = outcome(stored, kind: .number)
        if held.reading.verdict == .valid, seen.trouble == .scientificNotation {
            return .remark(.shownScientific, held.reading.value, [])
        }
        return held.ofStored
    }

    /// What a workbook should store when a problem is cured: what people calculate with, and dates that were stored as such, as numbers.
    func form(curing problem: FieldProblem) -> Fix.Edit.Form {
        if problem.name == FieldTrouble.storedBuddhistYear.rawValue { return .date }
        return isCalculated ? .number : .text
    }

    /// Whether a number that is stored as text is worth a word: where people calculate with it.
    var isCalculated: Bool {
        switch self {
        case .decimal, .money, .percentage: true
        case .agency, .choice, .date, .email, .fiscalYear, .integer, .itemID, .period, .projectNumber, .taxID, .telephone, .text, .url:
            false
        }
    }
}

extension FieldOutcome {
    /// The same about what is stored, whose format is nobody's choice.
    var ofStored: FieldOutcome {
        var outcome = unstyled
        outcome.isOfStored = true
        return outcome
    }

    /// The same without the way in which it is written.
    var unstyled: FieldOutcome {
        var outcome = self
        outcome.reading.style.formIntersection(.blank)
        return outcome
    }

    /// The same about the cell as a whole.
    var unmarked: FieldOutcome {
        var outcome = self
        outcome.mark = 0..<0
        return outcome
    }
}

/// What spreadsheets show where a formula failed, wherever it is read from.
enum SpreadsheetError {
    /// The kind of a cell: an exported file has the error as text.
    @inline(never)
    static func kind(of text: Span<UInt8>, _ kind: CellKind) -> CellKind {
        guard kind == .text, text.count <= 13, text.count > 3, text[0] == UInt8(ascii: "#") else { return kind }
        let compact = CompactText(text)
        return values.contains { compact.isWord($0) } ? .error : kind
    }

    private static let values: [StaticString] = [
        "#n/a", "#ref!", "#value!", "#div/0!", "#name?", "#num!", "#null!", "#spill!", "#calc!", "#getting_data",
    ]
}
