import XML

/// What the main part of a workbook says: its sheets in the order of their tabs, and where dates begin; ECMA-376-1 §18.2.
struct WorkbookPart {
    /// A sheet as the workbook lists it.
    struct Sheet {
        let name: String
        /// The id of the relationship that names its part.
        let relationship: String?
        let visibility: Visibility
    }

    /// Whether a sheet can be seen.
    enum Visibility: Hashable, Sendable {
        case visible
        case hidden
        /// Hidden so that Excel's menu does not offer to show it.
        case veryHidden
    }

    private(set) var sheets: [Sheet] = []
    private(set) var dates = DateSystem.from1900
    /// The number of sheets beyond the limit.
    private(set) var sheetsLeftOut = 0

    /// Reads the part.
    init(_ entry: ZipEntry, limits: ReadLimits, from source: inout some ByteSource & ~Copyable) throws(PartFailure) {
        var part = PackagePart(entry, vocabulary: WorkbookName.vocabulary)
        let id = XMLName(namespace: WorkbookName.Namespace.relationship, local: WorkbookName.id.rawValue)
        var isInSheets = false
        reading: while true {
            switch try part.next(from: &source) {
            case .finished: break reading
            case .needsBytes, .text: continue
            case .end:
                if part.xml.sheetWord == .sheets { isInSheets = false }
            case .start:
                switch part.xml.sheetWord {
                case .sheets: isInSheets = true
                case .workbookPr:
                    if part.xml.flag(.date1904) == true { dates = .from1904 }
                case .sheet where isInSheets:
                    guard sheets.count < limits.sheets else {
                        sheetsLeftOut += 1
                        continue
                    }
                    let visibility: Visibility
                    switch part.xml.string(.state) {
                    case "hidden": visibility = .hidden
                    case "veryHidden": visibility = .veryHidden
                    default: visibility = .visible
                    }
                    sheets.append(
                        Sheet(
                            name: part.xml.string(.name) ?? "",
                            relationship: part.xml.attribute(id).map { String(decoding: part.xml.bytes[$0], as: UTF8.self) },
                            visibility: visibility))
                default: continue
                }
            }
        }
    }
}
