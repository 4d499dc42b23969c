import Documents

/// A number format taken apart: how a style shows what its cells store, ECMA-376-1 §18.8.30 and §18.8.31.
struct CellFormat: Sendable, Equatable {
    /// The parts between semicolons, at most four.
    let sections: [Section]
    /// Whether texts are shown as they are.
    let showsTextPlainly: Bool

    /// One part of a format, for some of the numbers or for texts.
    struct Section: Sendable, Equatable {
        var items: [Item] = []
        var kind = Kind.plain
        var condition: Condition?
        /// Whether digits are ๐–๙.
        var hasThaiDigits = false
        /// Whether names of months and days are Thai.
        var isThai = false
        /// Whether years are those of the Buddhist Era.
        var isBuddhist = false
        /// The power of ten that per cent signs and scaling commas multiply by.
        var scale = 0
        var isGrouped = false
        /// The placeholders in front of the decimal point; in a fraction, of its whole part.
        var integerDigits = 0
        /// The placeholders behind the decimal point.
        var decimals = 0
        /// The digits behind the point of the seconds.
        var secondDecimals = 0
        /// The digits and grouping alone, where that is all it shows: `0`, `#,##0.00` with or without alignment.
        var isSimple = false
        var fraction: Fraction?
    }

    /// What a section shows.
    enum Kind: Sendable, Equatable {
        /// Nothing that depends on the value.
        case plain
        case number
        case scientific
        case fraction
        case date
        case general
        /// The text of the cell.
        case text
    }

    /// Which numbers a section is for.
    struct Condition: Sendable, Equatable {
        enum Comparison: Sendable { case less, lessOrEqual, equal, notEqual, greaterOrEqual, greater }
        let comparison: Comparison
        let limit: Double

        func holds(for value: Double) -> Bool {
            switch comparison {
            case .less: value < limit
            case .lessOrEqual: value <= limit
            case .equal: value == limit
            case .notEqual: value != limit
            case .greaterOrEqual: value >= limit
            case .greater: value > limit
            }
        }

        /// Whether only negative numbers meet it, so that the section says so itself.
        var isNegativeOnly: Bool {
            switch comparison {
            case .less: limit <= 0
            case .lessOrEqual, .equal: limit < 0
            case .notEqual, .greaterOrEqual, .greater: false
            }
        }
    }

    /// The lower half of a fraction.
    struct Fraction: Sendable, Equatable {
        /// The placeholders of the numerator and of the denominator.
        var numeratorDigits = 0
        var denominatorDigits = 0
        /// The denominator where the format names one.
        var denominator: UInt64?
    }

    /// A piece of a section.
    enum Item: Sendable, Equatable {
        case literal([UInt8])
        /// A blank as wide as some character.
        case padding
        /// A character that fills the cell; not shown, for how often depends on the column's width.
        case fill
        /// `0`, `#` or `?`.
        case digit(UInt8)
        case point
        case comma
        case percent
        /// `E+` (true) or `E-`, and the number of digits behind it.
        case exponent(Bool, Int)
        case slash
        /// The numerator, slash and denominator of a fraction.
        case fraction
        case general
        case text
        case date(DatePart)
    }

    /// A piece of a date or time, with the number of its letters.
    enum DatePart: Sendable, Equatable {
        case year(Int)
        case buddhistYear(Int)
        case era
        case month(Int)
        case day(Int)
        case hour(Int)
        case minute(Int)
        case second(Int)
        case secondFraction(Int)
        case elapsedHours(Int)
        case elapsedMinutes(Int)
        case elapsedSeconds(Int)
        /// `AM/PM` (false) or `A/P`.
        case half(Bool)
    }

    /// The format General.
    static let general = CellFormat(Array("General".utf8))

    /// Takes a format apart; never fails, what means nothing is shown as it stands.
    init(_ code: [UInt8]) {
        var parser = CellFormatParser(code: code)
        var sections = parser.parse()
        if sections.isEmpty { sections = [Section(items: [.general], kind: .general)] }
        self.sections = Array(sections.prefix(4))
        let last = sections.count > 3 ? sections[3] : sections[sections.count - 1]
        showsTextPlainly = last.kind == .text ? last.items.filter { $0 != .padding && $0 != .fill } == [.text] : sections.count < 4
    }

    /// The section that shows a number, and whether a minus sign goes before it; nil when none does, which Excel shows as ####.
    func section(for number: SheetNumber) -> (section: Int, showsSign: Bool)? {
        let count = sections[sections.count - 1].kind == .text && sections.count > 1 ? min(sections.count - 1, 3) : min(sections.count, 3)
        let isNegative = number.isNegative
        guard sections[0].condition != nil || (count > 1 && sections[1].condition != nil) else {
            switch count {
            case 1: return (0, isNegative)
            case 2: return isNegative ? (1, false) : (0, false)
            default: return isNegative ? (1, false) : number.isZero ? (2, false) : (0, false)
            }
        }
        let value = number.value
        func shows(_ index: Int) -> (Int, Bool) {
            (index, isNegative && !(sections[index].condition?.isNegativeOnly ?? false))
        }
        if let first = sections[0].condition {
            if first.holds(for: value) { return shows(0) }
        } else if value > 0 || (value == 0 && count < 3) {
            return shows(0)
        }
        guard count > 1 else { return nil }
        if let second = sections[1].condition {
            if second.holds(for: value) { return shows(1) }
            return count > 2 ? shows(2) : nil
        }
        if count == 2 { return shows(1) }
        return isNegative ? (1, false) : shows(2)
    }

    /// What a number is under this format: a date or a number.
    func kind(of number: SheetNumber) -> CellKind {
        guard let (index, _) = section(for: number) else { return .number }
        return sections[index].kind == .date ? .date : .number
    }
}
