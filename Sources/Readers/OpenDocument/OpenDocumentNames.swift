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
            "automatic-styles", "body", "boolean-value", "c", "covered-table-cell", "date-value", "display", "document-content",
            "encryption-data", "family", "formula", "h", "line-break", "name", "note", "number-columns-repeated", "number-columns-spanned",
            "number-rows-repeated", "number-rows-spanned", "p", "ruby-text", "s", "spreadsheet", "string-value", "style", "style-name",
            "tab", "table",
            "table-cell", "table-column", "table-column-group", "table-columns", "table-header-columns", "table-header-rows",
            "table-properties", "table-row", "table-row-group", "table-rows", "time-value", "value", "value-type", "visibility",
        ])

    static let textNamespace: UInt16 = 3

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

    let heading = text("h")
    let lineBreak = text("line-break")
    let note = text("note")
    let paragraph = text("p")
    let ruby = text("ruby-text")
    let space = text("s")
    let spaceCount = text("c")
    let tab = text("tab")

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
