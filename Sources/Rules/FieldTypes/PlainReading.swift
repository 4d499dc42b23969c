/// How a cell is read that is written in one of the usual ways; without payload, so that the inner loop retains nothing.
enum PlainReading: UInt8, Sendable {
    case agency
    case date
    case fiscalYear
    case integer
    case money
    /// There is no quick way.
    case none
    case projectNumber
    case taxID
    case text

    /// The reading of a cell that is text or a number; nil for one that is not plain.
    @inline(__always)
    func read(_ cell: Span<UInt8>) -> FieldReading? {
        switch self {
        case .money:
            let satang = MoneyField.satang(cell)
            guard satang >= 0 else { return nil }
            return FieldReading(value: .decimal(coefficient: satang, scale: 2), verdict: .valid, style: .arabicDigits)
        case .date:
            return DateField.plain(cell)
        case .taxID:
            let number = TaxIDField.plain(cell)
            guard number >= 0 else { return nil }
            return FieldReading(value: .integer(number), verdict: .valid, style: .arabicDigits)
        case .agency:
            guard AgencyField.isPlain(cell) else { return nil }
            return FieldReading(value: .text(start: 0, length: Int32(clamping: cell.count)), verdict: .valid, style: [])
        case .text:
            guard TextTrim.isPlain(cell) else { return nil }
            return FieldReading(value: .text(start: 0, length: Int32(clamping: cell.count)), verdict: .valid, style: [])
        case .integer:
            let number = IntegerField.digits(cell)
            // The slow way allows for four decimals.
            guard number >= 0, number < 100_000_000_000_000 else { return nil }
            return FieldReading(value: .integer(number), verdict: .valid, style: .arabicDigits)
        case .projectNumber:
            let number = ProjectNumberField.plain(cell)
            guard number >= 0 else { return nil }
            return FieldReading(value: .integer(number), verdict: .valid, style: .arabicDigits)
        case .fiscalYear:
            let year = FiscalYearField.year(cell)
            guard year >= 0 else { return nil }
            return FieldReading(value: .integer(year), verdict: .valid, style: [.arabicDigits, .buddhistEra])
        case .none:
            return nil
        }
    }
}
