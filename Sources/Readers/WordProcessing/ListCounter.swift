/// Counts the paragraphs of lists and makes their labels as Word shows them.
struct ListCounter: Sendable {
    private let definitions: NumberingDefinitions
    /// The list that each numbering style names.
    private let listOfStyle: [String: Int]
    /// The pattern that each list has its levels of, once looked up.
    private var patterns: [Int: Int?] = [:]
    /// The numbers so far, by pattern: lists of one pattern count on.
    private var counts: [Int: [Int?]] = [:]
    /// The levels at which each list has begun, as bits, for the starts that it says anew.
    private var begun: [Int: UInt16] = [:]

    init(_ definitions: NumberingDefinitions = NumberingDefinitions(), listOfStyle: [String: Int] = [:]) {
        self.definitions = definitions
        self.listOfStyle = listOfStyle
    }

    /// Counts a paragraph and gives its label with what stands behind it; nil when there is no such list or level.
    mutating func label(list: Int, level: Int) -> String? {
        guard (0..<NumberingDefinitions.levels).contains(level), let pattern = pattern(of: list),
            let definition = definitions.level(level, of: list, pattern: pattern)
        else { return nil }
        count(level, definition, list: list, pattern: pattern)
        guard let label = wording(of: definition, level, list: list, pattern: pattern), !label.isEmpty else { return "" }
        return definition.suffix == .nothing ? label : label + " "
    }

    /// The level of a list that belongs to a paragraph style.
    mutating func level(ofStyle style: String, list: Int) -> Int? {
        guard let pattern = pattern(of: list) else { return nil }
        return (0..<NumberingDefinitions.levels).first { definitions.level($0, of: list, pattern: pattern)?.style == style }
    }

    private mutating func pattern(of list: Int) -> Int? {
        if let known = patterns[list] { return known }
        let pattern = definitions.pattern(of: list) { listOfStyle[$0] }
        patterns[list] = .some(pattern)
        return pattern
    }

    private mutating func count(_ level: Int, _ definition: ListLevel, list: Int, pattern: Int) {
        var numbers = counts[pattern] ?? Array(repeating: nil, count: NumberingDefinitions.levels)
        let bit = UInt16(1) << UInt16(level)
        let starts = definitions.lists[list]?.starts ?? [:]
        if let start = starts[level], begun[list, default: 0] & bit == 0 {
            numbers[level] = start
        } else if let number = numbers[level] {
            numbers[level] = number < .max ? number + 1 : number
        } else {
            numbers[level] = starts[level] ?? definition.start
        }
        begun[list, default: 0] |= bit
        for deeper in level + 1..<max(NumberingDefinitions.levels, level + 1) {
            let restart = definitions.level(deeper, of: list, pattern: pattern)?.restart
            if restart.map({ level < $0 }) ?? true { numbers[deeper] = nil }
        }
        counts[pattern] = numbers
    }

    private func wording(of definition: ListLevel, _ level: Int, list: Int, pattern: Int) -> String? {
        if definition.format == .bullet {
            return SymbolFont.bullet(definition.text, font: definition.font, isPicture: definition.hasPicture)
        }
        let numbers = counts[pattern] ?? []
        var text: [UInt8] = []
        var isPercent = false
        for byte in definition.text.utf8 {
            if isPercent, byte >= UInt8(ascii: "1"), byte <= UInt8(ascii: "9") {
                let other = Int(byte - UInt8(ascii: "1"))
                let meant = definitions.level(other, of: list, pattern: pattern)
                // A level above that has not come yet counts as begun.
                let number = (other < numbers.count ? numbers[other] : nil) ?? meant?.start ?? 1
                var format = meant?.format ?? .decimal
                if definition.isLegal, format != .none, format != .bullet, other <= level { format = .decimal }
                text += format.text(of: number).utf8
                isPercent = false
            } else if byte == UInt8(ascii: "%"), !isPercent {
                isPercent = true
            } else {
                if isPercent { text.append(UInt8(ascii: "%")) }
                isPercent = byte == UInt8(ascii: "%")
                if !isPercent { text.append(byte) }
            }
        }
        if isPercent { text.append(UInt8(ascii: "%")) }
        return String(decoding: text, as: UTF8.self)
    }
}
