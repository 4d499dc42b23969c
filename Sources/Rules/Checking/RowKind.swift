import ThaiText

/// What a row of a table is, when not all its cells are filled.
enum RowKind: Sendable {
    /// A row of data.
    case data
    /// A sum of the rows above.
    case total
    /// A single cell that no word explains: a heading between rows, perhaps.
    case lone
    /// A remark.
    case remark
    /// A sentence that says that there is nothing to report.
    case nothing
}

/// Tells rows of data from sums, remarks and sentences, by the words that a form knows.
struct RowClassifier: Sendable {
    private let totals: [String]
    private let remarks: [String]
    private let nilSentences: [String]

    init(_ demand: TableDemand) {
        totals = demand.form.totals.map(Self.key)
        remarks = demand.form.remarks.map { ThaiFolding.folded($0, options: [.dropSpaces]) }
        nilSentences = demand.nilSentences.map(Self.key)
    }

    /// What a row is.
    ///
    /// - Parameters:
    ///   - texts: The texts of its cells that are not blank, left to right.
    ///   - blank: How many of the columns that must not be blank are blank.
    ///   - demanded: How many such columns there are.
    /// - Returns: What it is; data when nothing speaks for anything else.
    func kind(texts: [String], blank: Int, of demanded: Int) -> RowKind {
        guard let first = texts.first else { return .remark }
        let keys = texts.map(Self.key)
        if keys.contains(where: { key in nilSentences.contains { !$0.isEmpty && key.hasPrefix($0) } }), blank * 2 >= demanded {
            return .nothing
        }
        let start = ThaiFolding.folded(first, options: [.dropSpaces])
        if remarks.contains(where: { !$0.isEmpty && start.hasPrefix($0) }), blank * 2 >= demanded { return .remark }
        let isSum = zip(texts, keys).prefix(3).contains { text, key in
            totals.contains { $0 == key || isTotal(key, $0) || isExplained(text, $0) }
        }
        // A total has nothing but figures behind its word.
        if isSum, blank * 2 >= demanded || blank > 0 && texts.count > 2 && texts.dropFirst().allSatisfy(isFigure) { return .total }
        // What is summed up may be said behind the word.
        if let key = keys.prefix(3).first(where: { key in totals.contains { isLong($0) && key.hasPrefix($0) } }),
            key.count <= Self.longestTotal,
            blank * 2 >= demanded
        {
            return .total
        }
        guard texts.count == 1, demanded >= 4, blank * 2 >= demanded else { return .data }
        return !nilSentences.isEmpty && CompactText(first.utf8.span).saysNothing ? .nothing : .lone
    }

    /// Whether a text is a figure, or a dash in the place of one.
    private func isFigure(_ text: String) -> Bool {
        let text = ThaiDigits.ascii(plainText(text))
        return !text.isEmpty && text.unicodeScalars.allSatisfy { "0123456789,.%-–— ".unicodeScalars.contains($0) }
    }

    /// Whether a text is a word for a total and nothing else.
    func isTotalWord(_ text: String) -> Bool {
        let key = Self.key(text)
        return !key.isEmpty && totals.contains(key)
    }

    /// Whether a text is a word for remarks and nothing else.
    func isRemarkWord(_ text: String) -> Bool {
        remarks.contains(ThaiFolding.folded(text, options: [.dropSpaces]))
    }

    /// Whether a wording is a total's followed by a number, such as a count of the rows.
    private func isTotal(_ key: String, _ word: String) -> Bool {
        guard !word.isEmpty, key.hasPrefix(word) else { return false }
        let rest = key.utf8.dropFirst(word.utf8.count)
        return rest.contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } && rest.count <= 40
    }

    /// 40 letters: a total is called no more.
    private static let longestTotal = 40
    /// 9 letters: shorter words begin others.
    private func isLong(_ word: String) -> Bool { word.count >= 9 }

    /// Whether a text is a total's word with something in brackets behind it, such as the sum in words.
    private func isExplained(_ text: String, _ word: String) -> Bool {
        guard !word.isEmpty, let bracket = text.firstIndex(of: "(") else { return false }
        return Self.key(String(text[..<bracket])) == word
    }

    private static func key(_ text: String) -> String {
        ThaiFolding.folded(text, options: [.dropSpaces, .dropPunctuation])
    }
}
