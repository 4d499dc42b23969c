import XML

/// The names that OpenDocument files are read by; OASIS OpenDocument 1.3 part 3.
struct OpenDocumentNames: Sendable {
    static let vocabulary = XMLVocabulary(
        namespaces: [
            ["urn:oasis:names:tc:opendocument:xmlns:office:1.0"], ["urn:oasis:names:tc:opendocument:xmlns:table:1.0"],
            ["urn:oasis:names:tc:opendocument:xmlns:text:1.0"], ["urn:oasis:names:tc:opendocument:xmlns:style:1.0"],
            ["urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"],
            ["urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"],
        ],
        locals: [
            "annotation", "automatic-styles", "body", "boolean-value", "bullet-char", "c", "continue-list", "continue-numbering",
            "covered-table-cell", "date-value", "display", "display-levels", "document-content", "encryption-data", "family", "formula",
            "h", "is-list-header", "level", "line-break", "list", "list-header", "list-item", "list-level-style-bullet",
            "list-level-style-number", "list-style", "name", "note", "note-citation", "num-format", "num-prefix", "num-suffix",
            "number-columns-repeated", "number-columns-spanned", "number-rows-repeated", "number-rows-spanned", "outline-level",
            "outline-level-style", "outline-style", "p", "ruby-text", "s", "spreadsheet", "start-value", "string-value", "style",
            "style-name", "tab", "table", "table-cell", "table-column", "table-column-group", "table-columns", "table-header-columns",
            "table-header-rows", "table-properties", "table-row", "table-row-group", "table-rows", "time-value", "tracked-changes", "value",
            "value-type", "visibility",
        ])

    static let tableNamespace: UInt16 = 2
    static let textNamespace: UInt16 = 3

    let annotation = office("annotation")
    let automaticStyles = office("automatic-styles")
    let body = office("body")
    let booleanValue = office("boolean-value")
    let dateValue = office("date-value")
    let documentContent = office("document-content")
    let spreadsheet = office("spreadsheet")
    let stringValue = office("string-value")
    let timeValue = office("time-value")
    let value = office("value")
    let valueType = office("value-type")

    let columnsRepeated = table("number-columns-repeated")
    let columnsSpanned = table("number-columns-spanned")
    let coveredCell = table("covered-table-cell")
    let display = table("display")
    let formula = table("formula")
    let rowsRepeated = table("number-rows-repeated")
    let rowsSpanned = table("number-rows-spanned")
    let table = table("table")
    let tableCell = table("table-cell")
    let tableColumn = table("table-column")
    let tableName = table("name")
    let tableRow = table("table-row")
    let tableStyleName = table("style-name")
    let visibility = table("visibility")
    /// Elements around rows or columns that say nothing of them.
    let groups: Set<XMLName> = [
        table("table-column-group"), table("table-columns"), table("table-header-columns"), table("table-header-rows"),
        table("table-row-group"), table("table-rows"),
    ]

    let bulletCharacter = text("bullet-char")
    let bulletLevel = text("list-level-style-bullet")
    let continueList = text("continue-list")
    let continueNumbering = text("continue-numbering")
    let displayLevels = text("display-levels")
    let heading = text("h")
    let headingLevel = text("outline-level")
    let isListHeader = text("is-list-header")
    let level = text("level")
    let lineBreak = text("line-break")
    let list = text("list")
    let listHeader = text("list-header")
    let listItem = text("list-item")
    let listStyle = text("list-style")
    let note = text("note")
    let noteCitation = text("note-citation")
    let numberLevel = text("list-level-style-number")
    let outlineLevel = text("outline-level-style")
    let outlineStyle = text("outline-style")
    let paragraph = text("p")
    let ruby = text("ruby-text")
    let space = text("s")
    let spaceCount = text("c")
    let startValue = text("start-value")
    let tab = text("tab")
    let textStyleName = text("style-name")
    let trackedChanges = text("tracked-changes")

    let numberFormat = name("num-format", 4)
    let numberPrefix = name("num-prefix", 4)
    let numberSuffix = name("num-suffix", 4)
    let style = name("style", 4)
    let styleFamily = name("family", 4)
    let styleName = name("name", 4)
    let tableProperties = name("table-properties", 4)

    let extendedValueType = name("value-type", 5)
    let encryptionData = name("encryption-data", 6)

    private static func name(_ local: String, _ namespace: UInt16) -> XMLName { vocabulary.name(local, namespace: namespace) }
    private static func office(_ local: String) -> XMLName { name(local, 1) }
    private static func table(_ local: String) -> XMLName { name(local, 2) }
    private static func text(_ local: String) -> XMLName { name(local, textNamespace) }
}

extension XMLTokenizer {
    /// The text of an attribute; nil when the element has none of that name.
    func string(_ name: XMLName) -> String? {
        attribute(name).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// The number that an attribute states: at least 1, which stands for a missing one, at most more than any sheet has.
    func count(_ name: XMLName) -> Int {
        guard let range = attribute(name) else { return 1 }
        var number = 0
        for byte in bytes[range] {
            guard byte >= 0x30, byte <= 0x39 else { return 1 }
            number = min(number * 10 + Int(byte - 0x30), 1 << 30)
        }
        return max(number, 1)
    }
}
