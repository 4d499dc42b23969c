/// A decimal number in a text, read strictly: thousands in groups of three or not at all, one decimal point.
struct NumberScan {
    /// The digits before and after the point, as one number without sign.
    private(set) var coefficient: Int64 = 0
    /// How many digits stand after the point.
    private(set) var decimals = 0
    /// Where they stand.
    private(set) var decimalPlaces = 0..<0
    /// Whether the number is below zero.
    private(set) var isNegative = false
    /// Where the sign of a negative number stands.
    private(set) var sign = 0..<0
    /// What is the matter, if anything; then the numbers above mean nothing.
    private(set) var trouble: FieldTrouble?
    /// Where.
    private(set) var mark = 0..<0

    /// The number with its sign.
    var signed: Int64 { isNegative ? -coefficient : coefficient }

    /// Reads a part of a text.
    init(_ text: CompactText, _ range: Range<Int>) {
        var range = range
        strip(text, &range)
        scan(text, range)
    }

    private mutating func scan(_ text: CompactText, _ range: Range<Int>) {
        var digits = 0
        var firstLetter: Int?
        var firstSpace: Int?
        var stray = 0..<0
        for place in range {
            let symbol = text[place]
            switch symbol {
            case 48...57: digits += 1
            case UInt8(ascii: ","), UInt8(ascii: "."): break
            case UInt8(ascii: " "): firstSpace = firstSpace ?? place
            case UInt8(ascii: "O"), UInt8(ascii: "o"), UInt8(ascii: "l"), UInt8(ascii: "I"): firstLetter = firstLetter ?? place
            default:
                if stray.isEmpty { stray = place..<place + 1 } else if stray.upperBound == place { stray = stray.lowerBound..<place + 1 }
            }
        }
        guard digits > 0 else { return fail(.notANumber, 0..<0) }
        guard stray.isEmpty else { return fail(.malformed, stray) }
        scanDigits(text, range)
        if trouble == nil, let firstLetter { return fail(.digitO, firstLetter..<firstLetter + 1) }
        if let firstSpace, firstLetter == nil {
            // Two numbers in one cell are no number with a space in it.
            return fail(trouble == nil ? .spaceInNumber : .malformed, firstSpace..<firstSpace + 1)
        }
        if trouble != nil, let firstLetter { return fail(.malformed, firstLetter..<firstLetter + 1) }
    }

    private mutating func fail(_ trouble: FieldTrouble, _ mark: Range<Int>) {
        self.trouble = trouble
        self.mark = mark
    }

    /// Takes off a sign, or the parentheses that accountants write for one.
    private mutating func strip(_ text: CompactText, _ range: inout Range<Int>) {
        guard let first = range.first, let last = range.last else { return }
        if text[first] == UInt8(ascii: "("), text[last] == UInt8(ascii: ")"), range.count > 2 {
            isNegative = true
            sign = range
            range = first + 1..<last
        } else if text[first] == UInt8(ascii: "-") || text[first] == UInt8(ascii: "+") {
            isNegative = text[first] == UInt8(ascii: "-")
            sign = first..<first + 1
            range = text.afterSpaces(first + 1)..<max(range.upperBound, text.afterSpaces(first + 1))
        }
    }

    private mutating func scanDigits(_ text: CompactText, _ range: Range<Int>) {
        var point: Int?
        var group = 0
        var groupStart = range.lowerBound
        var commas = 0
        var lastComma = 0
        var isGroupingWrong = false
        var wrongGroup = 0..<0
        var integerDigits = 0
        func isGroupWrong(isLast: Bool) -> Bool { commas == 0 ? !isLast && !(1...3).contains(group) : group != 3 }
        for place in range {
            let symbol = text[place]
            switch symbol {
            case UInt8(ascii: " "): continue
            case UInt8(ascii: ","):
                guard point == nil else { return fail(.wrongGrouping, place..<place + 1) }
                if !isGroupingWrong, isGroupWrong(isLast: false) {
                    isGroupingWrong = true
                    wrongGroup = groupStart..<max(place, groupStart + 1)
                }
                commas += 1
                lastComma = place
                group = 0
                groupStart = place + 1
            case UInt8(ascii: "."):
                guard point == nil else { return fail(.twoDecimalPoints, place..<place + 1) }
                point = place
            default:
                let digit = symbol &- 48 < 10 ? Int64(symbol &- 48) : symbol | 0x20 == UInt8(ascii: "o") ? 0 : 1
                let (product, overflow) = coefficient.multipliedReportingOverflow(by: 10)
                let (sum, carry) = product.addingReportingOverflow(digit)
                guard !overflow, !carry else { return fail(.tooLarge, 0..<0) }
                coefficient = sum
                if point == nil {
                    group += 1
                    integerDigits += 1
                } else {
                    decimals += 1
                }
            }
        }
        let integerEnd = point ?? range.upperBound
        if commas == 1, point == nil, (1...2).contains(group), lastComma > range.lowerBound {
            return fail(.decimalComma, lastComma..<lastComma + 1)
        }
        if !isGroupingWrong, isGroupWrong(isLast: true) {
            isGroupingWrong = true
            wrongGroup = groupStart..<max(integerEnd, groupStart + 1)
        }
        if isGroupingWrong { return fail(.wrongGrouping, wrongGroup) }
        if let point {
            if decimals == 0 { return fail(.trailingPoint, point..<point + 1) }
            if integerDigits == 0 { return fail(.leadingPoint, point..<point + 1) }
            decimalPlaces = point + 1..<range.upperBound
        }
    }
}
