/// The cures that every type of number offers.
enum NumberCure {
    /// The text of a cell's number alone, put right.
    static func of(_ outcome: FieldOutcome, _ cell: Span<UInt8>, _ core: Range<Int>, decimals: Int) -> FieldCure? {
        switch outcome.trouble {
        case .amountWithUnit:
            return FieldCure(text: CompactText.rewrite(cell, core) { _ in .keep }, isSafe: true)
        case .numberWithUnit:
            return FieldCure(text: CompactText.rewrite(cell, core) { _ in .keep }, isSafe: false)
        case .decimalComma:
            return FieldCure(
                text: CompactText.rewrite(cell, core) { $0 == UInt8(ascii: ",") ? .replace(UInt8(ascii: ".")) : .keep }, isSafe: false)
        case .digitO:
            return FieldCure(
                text: CompactText.rewrite(cell, core) { symbol in
                    switch symbol {
                    case UInt8(ascii: "O"), UInt8(ascii: "o"): .replace(UInt8(ascii: "0"))
                    case UInt8(ascii: "l"), UInt8(ascii: "I"): .replace(UInt8(ascii: "1"))
                    case UInt8(ascii: " "): .drop
                    default: .keep
                    }
                }, isSafe: false)
        case .leadingPoint:
            return FieldCure(text: CompactText.rewrite(cell, core) { _ in .keep }.replacingPoint("0."), isSafe: true)
        case .spaceInNumber:
            return FieldCure(text: CompactText.rewrite(cell, core) { $0 == UInt8(ascii: " ") ? .drop : .keep }, isSafe: false)
        case .trailingPoint:
            return FieldCure(text: CompactText.rewrite(cell, core) { $0 == UInt8(ascii: ".") ? .drop : .keep }, isSafe: true)
        case .tooManyDecimals where !outcome.mark.isEmpty:
            let zeros = CompactText.rewrite(cell, outcome.mark.dropFirst(decimals)) { $0 == UInt8(ascii: "0") ? .drop : .keep }
            guard zeros.isEmpty else { return nil }
            return FieldCure(
                text: CompactText.rewrite(cell, core.lowerBound..<outcome.mark.lowerBound + decimals) { _ in .keep }, isSafe: true)
        default:
            return nil
        }
    }
}

extension String {
    /// The text with something else in place of its first decimal point.
    fileprivate func replacingPoint(_ other: String) -> String {
        guard let point = utf8.firstIndex(of: UInt8(ascii: ".")) else { return self }
        return self[..<point] + other + self[utf8.index(after: point)...]
    }
}
