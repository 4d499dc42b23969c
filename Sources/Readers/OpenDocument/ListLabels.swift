/// How a level of a list is labelled; OpenDocument 1.3 part 3 §16.31.
struct OutlineLevel: Hashable, Sendable {
    /// The letters or digits that it counts in, as the file names them by their first (`1`, `a`, `ก, ข, ค, ...`); nil for a bullet.
    var format: String?
    /// The sign of a bullet.
    var bullet = ""
    var prefix = ""
    var suffix = ""
    /// The first number.
    var start = 1
    /// How many levels, the own one counted, the label shows.
    var shownLevels = 1
}

/// Counts the paragraphs of lists and gives their labels.
struct ListLabels: Sendable {
    /// A list that is open.
    private struct Open {
        let style: String
        let level: Int
        /// Whether the next paragraph is the first of its item.
        var isPending = false
        var start: Int?
    }

    /// The deepest level that has a label, as the format allows.
    static let levels = 10
    /// The styles of lists that are remembered, 10,000: as many as a long document has lists.
    static let styleLimit = 10_000
    /// The style that headings are numbered by.
    static let outline = ""

    private var definitions: [String: [Int: OutlineLevel]] = [:]
    private var counts: [String: [Int]] = [:]
    private var open: [Open] = []

    init() {}

    /// Takes the label of a level, 0-based, of a style.
    mutating func define(_ level: OutlineLevel, at index: Int, of style: String) {
        guard (0..<Self.levels).contains(index), definitions[style] != nil || definitions.count < Self.styleLimit else { return }
        definitions[style, default: [:]][index] = level
    }

    /// Begins a list, which goes on counting where another ended or not.
    mutating func beginList(style: String?, continues: Bool) {
        let style = style ?? open.last?.style ?? ""
        let level = open.count
        open.append(Open(style: style, level: level))
        guard !continues, level < Self.levels, var numbers = counts[style] else { return }
        for index in level..<Self.levels { numbers[index] = Int.min }
        counts[style] = numbers
    }

    /// Begins an item, whose first paragraph has a label unless it is the header of the list.
    mutating func beginItem(isHeader: Bool, start: Int?) {
        guard !open.isEmpty else { return }
        open[open.count - 1].isPending = !isHeader
        open[open.count - 1].start = start
    }

    /// Ends a list.
    mutating func endList() {
        _ = open.popLast()
    }

    /// The label of a paragraph with the blank behind it; empty when it has none.
    mutating func label() -> String {
        guard let list = open.last, list.isPending else { return "" }
        open[open.count - 1].isPending = false
        return label(style: list.style, level: list.level, start: list.start)
    }

    /// The label of a heading of a level, 0-based, that stands in no list.
    mutating func headingLabel(level: Int) -> String {
        open.isEmpty ? label(style: Self.outline, level: level, start: nil) : label()
    }

    private mutating func label(style: String, level: Int, start: Int?) -> String {
        guard (0..<Self.levels).contains(level), let levels = definitions[style], let definition = levels[level] else { return "" }
        guard let format = definition.format else { return definition.bullet.isEmpty ? "" : definition.bullet + " " }
        var numbers = counts[style] ?? Array(repeating: Int.min, count: Self.levels)
        numbers[level] = start ?? (numbers[level] == .min ? definition.start : min(numbers[level], Int.max - 1) + 1)
        for deeper in level + 1..<max(Self.levels, level + 1) { numbers[deeper] = .min }
        counts[style] = numbers
        guard !format.isEmpty else { return "" }
        var parts: [String] = []
        for shown in max(0, level + 1 - max(definition.shownLevels, 1))...level {
            let outer = levels[shown]
            guard let format = shown == level ? format : outer?.format, !format.isEmpty else { continue }
            parts.append(Self.text(of: numbers[shown] == .min ? outer?.start ?? 1 : numbers[shown], format: format))
        }
        return definition.prefix + parts.joined(separator: ".") + definition.suffix + " "
    }

    /// A number as it is shown; in digits where the format has no sign for it.
    static func text(of number: Int, format: String) -> String {
        switch format {
        case "a": letters(number, "abcdefghijklmnopqrstuvwxyz")
        case "A": letters(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        case "i": roman(number).lowercased()
        case "I": roman(number)
        case let format where format.hasPrefix("ก"): letters(number, "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ")
        case let format where format.hasPrefix("๑"):
            String(String.UnicodeScalarView(String(number).unicodeScalars.map { thaiDigit($0) }))
        default: String(number)
        }
    }

    private static func thaiDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard scalar >= "0", scalar <= "9" else { return scalar }
        return Unicode.Scalar(scalar.value - 0x30 + 0x0E50) ?? scalar
    }

    /// The letter of a number; behind the last letter they come in pairs as in AA, AB.
    private static func letters(_ number: Int, _ alphabet: String) -> String {
        let letters = Array(alphabet.unicodeScalars)
        guard number >= 1 else { return String(number) }
        var rest = number
        var out: [Unicode.Scalar] = []
        while rest > 0 {
            out.append(letters[(rest - 1) % letters.count])
            rest = (rest - 1) / letters.count
        }
        return String(String.UnicodeScalarView(out.reversed()))
    }

    private static func roman(_ number: Int) -> String {
        guard (1...3_999).contains(number) else { return String(number) }
        let signs = [
            (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"),
            (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var out = ""
        for (value, sign) in signs {
            while rest >= value {
                out += sign
                rest -= value
            }
        }
        return out
    }
}
