/// One level of a list: how its number counts and is shown, ECMA-376-1 §17.9.6.
struct ListLevel: Hashable, Sendable {
    /// What stands between a number and its text.
    enum Suffix: Hashable, Sendable {
        case nothing
        case space
        case tab
    }

    /// The first number.
    var start = 1
    var format = NumberFormat.decimal
    /// The wording, with `%1` to `%9` where the numbers of levels stand.
    var text = ""
    var suffix = Suffix.tab
    /// Whether all numbers are shown in digits, as in law.
    var isLegal = false
    /// The 1-based level whose paragraphs make this one start again; nil for any higher one, 0 for none.
    var restart: Int?
    /// The id of the paragraph style that belongs to the level.
    var style: String?
    /// The font of a bullet.
    var font = ""
    var hasPicture = false
}

/// What numbering.xml says: lists, each made after a pattern that several may share.
struct NumberingDefinitions: Sendable {
    /// Word has nine levels.
    static let levels = 9

    /// A pattern.
    struct Pattern: Sendable {
        var levels: [Int: ListLevel] = [:]
        /// The id of the numbering style that has the levels instead.
        var styleLink: String?
    }

    /// A list, which may say some of its pattern anew.
    struct List: Sendable {
        var pattern = 0
        var levels: [Int: ListLevel] = [:]
        var starts: [Int: Int] = [:]
    }

    /// By `abstractNumId`.
    var patterns: [Int: Pattern] = [:]
    /// By `numId`.
    var lists: [Int: List] = [:]

    /// The pattern whose levels a list has, followed through the numbering styles that stand for another.
    ///
    /// - Parameters:
    ///   - list: The number of the list.
    ///   - listOfStyle: The list that a numbering style names.
    /// - Returns: The pattern's number; nil when there is no such list.
    func pattern(of list: Int, listOfStyle: (String) -> Int?) -> Int? {
        var list = list
        // Styles may refer to each other in a ring; eight steps are more than anyone takes.
        for _ in 0..<8 {
            guard let definition = lists[list], let pattern = patterns[definition.pattern] else { return nil }
            guard let link = pattern.styleLink, pattern.levels.isEmpty else { return definition.pattern }
            guard let next = listOfStyle(link), next != list else { return definition.pattern }
            list = next
        }
        return nil
    }

    /// The level of a list, its own wording before its pattern's.
    func level(_ level: Int, of list: Int, pattern: Int) -> ListLevel? {
        lists[list]?.levels[level] ?? patterns[pattern]?.levels[level]
    }
}
