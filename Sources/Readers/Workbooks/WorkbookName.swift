import XML

/// The names of elements and attributes that the parts of a workbook are read for.
enum WorkbookName: UInt16, CaseIterable {
    case Id, Relationship, Target, TargetMode
    case `Type`
    case c, cellXfs, col, cols, count, date1904, definedName, displayName, f, formatCode, headerRowCount, hidden, id, `is`, localSheetId,
        max
    case mergeCell, mergeCells, min, name, numFmt, numFmtId
    case numFmts, preserve, r, rPh, ref, row, s, sheet, sheetData, sheetView, sheets, showZeros, si, space, sst, state, styleSheet, t
    case table, tableColumn, totalsRowCount, totalsRowFunction, uniqueCount, v
    case width, workbook, workbookPr, worksheet, xf

    /// Numbers of namespaces in the vocabulary.
    enum Namespace {
        static let main: UInt16 = 1
        static let relationship: UInt16 = 2
        static let package: UInt16 = 3
        static let xml: UInt16 = 4
    }

    /// All names, with the namespaces of transitional and of strict workbooks, ECMA-376-1 Annex A and ECMA-376-4.
    static let vocabulary = XMLVocabulary(
        namespaces: [
            ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
            [
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships",
            ],
            ["http://schemas.openxmlformats.org/package/2006/relationships"],
            ["http://www.w3.org/XML/1998/namespace"],
        ],
        locals: WorkbookName.allCases.map { "\($0)" })

    /// The name without a namespace, as attributes have it.
    var attribute: XMLName { XMLName(namespace: XMLName.none, local: rawValue) }
}

extension XMLTokenizer {
    /// Which listed element of spreadsheets begins or ends; nil for any other.
    var sheetWord: WorkbookName? {
        name.namespace == WorkbookName.Namespace.main ? WorkbookName(rawValue: name.local) : nil
    }

    /// The text of an attribute of the element that begins.
    func string(_ name: WorkbookName) -> String? {
        attribute(name.attribute).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// Whether an attribute is on: `1`, `true` or `on`.
    func flag(_ name: WorkbookName) -> Bool? {
        guard let range = attribute(name.attribute) else { return nil }
        return range.count == 1
            ? bytes[range.lowerBound] == UInt8(ascii: "1") : ["true", "on"].contains(String(decoding: bytes[range], as: UTF8.self))
    }

    /// The number of an attribute, at most nine digits of it; nil when it is none.
    func number(_ name: WorkbookName) -> Int? {
        guard let range = attribute(name.attribute) else { return nil }
        return decimalNumber(bytes.span, range)
    }
}

/// A number of one to nine digits; nil for anything else.
@inline(__always)
func decimalNumber(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 9 else { return nil }
    var number = 0
    for index in range {
        let digit = bytes[index] &- 0x30
        guard digit < 10 else { return nil }
        number = number &* 10 &+ Int(digit)
    }
    return number
}
