/// The points of a report, with the arithmetic that leads to them.
public struct Score: Hashable, Sendable {
    /// One line of the arithmetic: the whole, an indicator, a sub-indicator or an item.
    public struct Line: Hashable, Sendable {
        /// What a line stands for.
        public enum Kind: Hashable, Sendable {
            /// All indicators together.
            case whole
            /// An indicator, the mean of its sub-indicators.
            case indicator
            /// A sub-indicator, the mean of its items.
            case subIndicator
            /// An item: all points or none.
            case item

            /// The kind's name in JSON.
            public var name: String {
                switch self {
                case .whole: "whole"
                case .indicator: "indicator"
                case .subIndicator: "sub-indicator"
                case .item: "item"
                }
            }
        }

        /// What it stands for.
        public let kind: Kind
        /// Its number, such as `9.3`; empty for the whole.
        public let id: String
        /// What it is called.
        public let title: Phrase
        /// Its points, of 100.
        public let points: Ratio
        /// How many of the whole's points depend on it.
        public let weight: Ratio

        /// Describes a line.
        public init(kind: Kind, id: String, title: Phrase, points: Ratio, weight: Ratio) {
            self.kind = kind
            self.id = id
            self.title = title
            self.points = points
            self.weight = weight
        }
    }

    /// The fiscal year of the assessment, Buddhist Era.
    public let fiscalYear: Int
    /// The lines: the whole, then each indicator, its sub-indicators and their items.
    public let lines: [Line]
    /// The grade that the points allow.
    public let grade: Phrase?

    /// Describes a score.
    public init(fiscalYear: Int, lines: [Line], grade: Phrase?) {
        self.fiscalYear = fiscalYear
        self.lines = lines
        self.grade = grade
    }

    /// The points of all, of 100.
    public var total: Ratio { lines.first?.points ?? Ratio(0) }
}

/// An exact fraction, not negative.
public struct Ratio: Hashable, Sendable, Comparable {
    /// The number above the line.
    public let numerator: Int
    /// The number below the line, more than 0; they have no factor in common.
    public let denominator: Int

    /// Makes a fraction.
    public init(_ numerator: Int, over denominator: Int = 1) {
        precondition(numerator >= 0 && denominator > 0, "a ratio of \(numerator) and \(denominator)")
        var (a, b) = (numerator, denominator)
        while b != 0 { (a, b) = (b, a % b) }
        self.numerator = numerator / max(a, 1)
        self.denominator = denominator / max(a, 1)
    }

    /// The sum of two fractions.
    public static func + (left: Ratio, right: Ratio) -> Ratio {
        Ratio(left.numerator * right.denominator + right.numerator * left.denominator, over: left.denominator * right.denominator)
    }

    /// The product of two fractions.
    public static func * (left: Ratio, right: Ratio) -> Ratio {
        Ratio(left.numerator * right.numerator, over: left.denominator * right.denominator)
    }

    /// Whether a fraction is less than another.
    public static func < (left: Ratio, right: Ratio) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }

    /// The fraction with two decimals, rounded half up.
    public var shown: String {
        let hundredths = (numerator * 200 + denominator) / (denominator * 2)
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// The mean of fractions; 0 of none.
    public static func mean(_ all: [Ratio]) -> Ratio {
        all.isEmpty ? Ratio(0) : all.reduce(Ratio(0), +) * Ratio(1, over: all.count)
    }
}
