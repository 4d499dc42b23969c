/// All that one run found out: what every renderer works from.
public struct Outcome: Hashable, Sendable {
    /// The files that were looked at, sorted by path.
    public var files: [FileRecord]
    /// Every rule that has a finding or a verdict.
    public var rules: [RuleID: Rule]
    /// The findings: by file, then place, then rule.
    public var findings: [Finding]
    /// The findings that are waived, and are none of `findings`.
    public var waived: [WaivedFinding]
    /// The verdicts: items in the pack's order, each followed by its demands.
    public var verdicts: [Verdict]
    /// The points, when a whole report was checked.
    public var score: Score?
    /// The items that findings and verdicts belong to, in the packs' order.
    public var items: [ItemRecord]
    /// What each rule asks, where a form of the output tells it.
    public var explanations: [RuleID: Explanation]
    /// The tables around what was found, where a form of the output draws them.
    public var views: [TableView]
    /// What was taken for granted because nobody said it, such as the item a file answers.
    public var assumptions: [Assumption]
    /// Whether some input could not be read or a limit was reached, so that the findings are not all there are.
    public var isIncomplete: Bool
    /// The number of findings that were counted but not kept, by rule; empty unless a limit was reached.
    public var unkept: [RuleID: Int]

    /// An outcome that says nothing yet.
    public init() {
        files = []
        rules = [:]
        findings = []
        waived = []
        verdicts = []
        items = []
        explanations = [:]
        views = []
        assumptions = []
        isIncomplete = false
        unkept = [:]
    }

    /// The number of findings of each level.
    public var counts: LevelCounts {
        var counts = LevelCounts()
        for finding in findings { counts[finding.level] += 1 }
        for (rule, more) in unkept { counts[rules[rule]?.level ?? .error] += more }
        return counts
    }

    /// The rule of a finding; one without description gets its id for a title.
    public func rule(of finding: Finding) -> Rule {
        rules[finding.rule] ?? Rule(id: finding.rule, level: finding.level, title: Phrase(finding.rule.description))
    }

    /// What a finding says, in one language.
    public func message(of finding: Finding, in language: Language) -> String {
        finding.full?.message.text(in: language) ?? rule(of: finding).title.text(in: language)
    }

    /// What to do about a finding, in one language.
    public func help(of finding: Finding, in language: Language) -> String? {
        finding.full?.help?.text(in: language) ?? rule(of: finding).help?.text(in: language)
    }

    /// The place as people and programs name it.
    public func location(of place: Place) -> Location? {
        guard place.file >= 0, Int(place.file) < files.count else { return nil }
        let file = files[Int(place.file)]
        var location = Location(file: file.path, span: place.span)
        if let paragraph = paragraph(of: place) {
            location.pointer = paragraph.pointer
            location.opening = paragraph.opening
        }
        guard place.table >= 0, Int(place.table) < file.tables.count else { return location }
        let table = file.tables[Int(place.table)]
        location.sheet = table.sheet
        if place.row >= 0 {
            location.row = Int(place.row) + table.rowOffset
            location.columnIndex = place.column >= 0 ? Int(place.column) + table.columnOffset : nil
            location.pointer = table.pointer(row: Int(place.row), column: Int(place.column))
        }
        location.hasCells = table.hasCells
        return location
    }

    /// The paragraph of a word-processor file that a place names.
    public func paragraph(of place: Place) -> ParagraphRecord? {
        guard place.table < 0, place.row >= 0, place.file >= 0, Int(place.file) < files.count else { return nil }
        let paragraphs = files[Int(place.file)].paragraphs
        return Int(place.row) < paragraphs.count ? paragraphs[Int(place.row)] : nil
    }
}

/// A finding that is left as it is by permission.
public struct WaivedFinding: Hashable, Sendable {
    /// What was found.
    public var finding: Finding
    /// Why it is left.
    public let reason: String
    /// Who allowed it.
    public let approver: String

    /// Describes one.
    public init(_ finding: Finding, reason: String, approver: String) {
        self.finding = finding
        self.reason = reason
        self.approver = approver
    }
}

/// One file that was looked at.
public struct FileRecord: Hashable, Sendable {
    /// The path as given, with `/` between folders.
    public let path: String
    /// What it was read as, such as `csv`; nil when it could not be read.
    public var format: String?
    /// Its tables, in the order in which they stand.
    public var tables: [TableRecord]
    /// The paragraphs that a place may name, in reading order; empty where lines name them.
    public var paragraphs: [ParagraphRecord]
    /// The item it was taken to answer; nil when none.
    public var item: String?
    /// The number of rows of data that were checked.
    public var checkedRows: Int
    /// Whether all of it could be read.
    public var isComplete: Bool
    /// The name of the agency that reports, where it is known.
    public var agency: String?
    /// The day by which it must be right, where it is known.
    public var due: Phrase?

    /// Describes a file.
    public init(
        path: String, format: String? = nil, tables: [TableRecord] = [], paragraphs: [ParagraphRecord] = [], item: String? = nil,
        checkedRows: Int = 0, isComplete: Bool = true
    ) {
        self.path = path
        self.format = format
        self.tables = tables
        self.paragraphs = paragraphs
        self.item = item
        self.checkedRows = checkedRows
        self.isComplete = isComplete
    }
}

/// One table of a file, with what is needed to name its cells.
public struct TableRecord: Hashable, Sendable {
    /// The sheet's name as the workbook shows it; nil outside workbooks.
    public var sheet: String?
    /// Whether a cell is named as in a spreadsheet (`N12`), as in workbooks and delimited files.
    public var hasCells: Bool
    /// What to add to a row index to get the 0-based row of the sheet.
    public var rowOffset: Int
    /// What to add to a column index to get the 0-based column of the sheet.
    public var columnOffset: Int
    /// The JSON pointer of the array that holds the records; nil when it is not JSON.
    public var recordsPointer: String?
    /// The keys of the records, one per column; empty when it is not JSON.
    public var keys: [String]
    /// The path of a block in a word-processor file, such as `body/12`; nil elsewhere.
    public var blockPointer: String?
    /// The parts that it was put together from, in reading order; empty for a table in one piece.
    public var parts: [TablePart]

    /// Describes a table.
    public init(
        sheet: String? = nil, hasCells: Bool = false, rowOffset: Int = 0, columnOffset: Int = 0, recordsPointer: String? = nil,
        keys: [String] = [], blockPointer: String? = nil, parts: [TablePart] = []
    ) {
        self.sheet = sheet
        self.hasCells = hasCells
        self.rowOffset = rowOffset
        self.columnOffset = columnOffset
        self.recordsPointer = recordsPointer
        self.keys = keys
        self.blockPointer = blockPointer
        self.parts = parts
    }

    /// The pointer to a cell, by RFC 6901 for JSON, where row 0 is the header made of the keys.
    func pointer(row: Int, column: Int) -> String? {
        if let recordsPointer {
            guard row > 0 else { return recordsPointer }
            let record = "\(recordsPointer)/\(row - 1)"
            guard column >= 0, column < keys.count else { return record }
            return record + "/" + escapedPointerToken(keys[column])
        }
        let part = parts.last { $0.firstRow <= row }
        guard let blockPointer = part?.blockPointer ?? blockPointer else { return nil }
        let row = row - (part?.firstRow ?? 0)
        return column >= 0 ? "\(blockPointer)/\(row + 1)/\(column + 1)" : "\(blockPointer)/\(row + 1)"
    }
}

/// Escapes one reference token: `~` and `/`, RFC 6901 §3.
public func escapedPointerToken(_ token: String) -> String {
    var out: [UInt8] = []
    for byte in token.utf8 {
        switch byte {
        case UInt8(ascii: "~"): out += "~0".utf8
        case UInt8(ascii: "/"): out += "~1".utf8
        default: out.append(byte)
        }
    }
    return String(decoding: out, as: UTF8.self)
}

/// A place with everything looked up, as it is shown.
public struct Location: Hashable, Sendable {
    /// The path of the file.
    public let file: String
    /// The stretch of text, where there is one.
    public let span: LineSpan
    /// The sheet's name.
    public var sheet: String?
    /// The 0-based row of the sheet.
    public var row: Int?
    /// The 0-based column of the sheet.
    public var columnIndex: Int?
    /// Whether cells are named as in a spreadsheet.
    public var hasCells = false
    /// A JSON pointer, or the path of a paragraph or cell in a word-processor file.
    public var pointer: String?
    /// The first words of a paragraph of a word-processor file.
    public var opening: String?

    init(file: String, span: LineSpan) {
        self.file = file
        self.span = span
    }

    /// The cell as a spreadsheet names it (`N12`), or the row (`12:12`) when no one column is meant.
    public var cell: String? {
        guard hasCells, let row else { return nil }
        guard let columnIndex else { return "\(row + 1):\(row + 1)" }
        return columnLetters(columnIndex) + String(row + 1)
    }

    /// The sheet, or the cell with its sheet as a formula names it, such as `'ปี 2567'!B7`; nil outside workbooks.
    public var sheetPlace: String? {
        sheet.map { sheet in cell.map { "\(quotedSheetName(sheet))!\($0)" } ?? sheet }
    }

    /// The place in the form compilers use: `file:line:column` or `file:sheet!cell`; `file:cell` where only the cell is known.
    public var shown: String {
        if let sheetPlace { return "\(file):\(sheetPlace)" }
        guard span.isKnown else { return cell.map { "\(file):\($0)" } ?? file }
        return span.column > 0 ? "\(file):\(span.line):\(span.column)" : "\(file):\(span.line)"
    }
}

/// A sheet's name as a formula writes it: in apostrophes unless it is all letters, digits and underscores and no cell's name.
public func quotedSheetName(_ name: String) -> String {
    var isPlain = true
    var isFirst = true
    for scalar in name.unicodeScalars {
        let isDigit = ("0"..."9").contains(scalar)
        let isWord =
            switch scalar.properties.generalCategory {
            case .decimalNumber, .enclosingMark, .lowercaseLetter, .modifierLetter, .nonspacingMark, .otherLetter, .spacingMark,
                .titlecaseLetter, .uppercaseLetter:
                true
            default: scalar == "_"
            }
        if !isWord || isFirst && isDigit { isPlain = false }
        isFirst = false
    }
    if isPlain, !isFirst, !looksLikeCell(name) { return name }
    return "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
}

/// Whether a sheet's name could be a cell's, such as `B7` or `R1C1`.
private func looksLikeCell(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    let letters = bytes.prefix { ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") }.count
    let isA1 = (1...3).contains(letters) && letters < bytes.count && bytes[letters...].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    let isR1C1 = bytes.first.map { $0 | 0x20 == UInt8(ascii: "r") || $0 | 0x20 == UInt8(ascii: "c") } ?? false
    return isA1
        || isR1C1 && bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 | 0x20 == UInt8(ascii: "r") || $0 | 0x20 == UInt8(ascii: "c") }
}

/// Something that was taken for granted, so that a wrong guess can be seen and corrected.
public struct Assumption: Hashable, Sendable {
    /// The file it is about, as an index into `Outcome.files`.
    public var file: Int32
    /// What was assumed and why.
    public let message: Message

    /// States an assumption.
    public init(file: Int32, _ message: Message) {
        self.file = file
        self.message = message
    }
}
