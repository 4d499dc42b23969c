import XML

/// What the main part of a workbook says: its sheets in the order of their tabs, and where dates begin; ECMA-376-1 §18.2.
struct WorkbookPart {
    /// A sheet as the workbook lists it.
    struct Sheet {
        let name: String
        /// The id of the relationship that names its part.
        let relationship: String?
        let visibility: Visibility
        /// What the workbook's names say of it.
        var names = SheetNames()
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

    /// 64 KiB of a name's text are read: a print area of a thousand ranges has a third of that.
    private static let nameBytes = 64 << 10

    /// Reads the part.
    init(_ entry: ZipEntry, limits: ReadLimits, from source: inout some ByteSource & ~Copyable) throws(PartFailure) {
        var part = PackagePart(entry, vocabulary: WorkbookName.vocabulary)
        let id = XMLName(namespace: WorkbookName.Namespace.relationship, local: WorkbookName.id.rawValue)
        var isInSheets = false
        // The name that is being read: of which sheet it is, what it is called and what it stands for.
        var name: (sheet: Int, name: String, text: [UInt8])?
        reading: while true {
            switch try part.next(from: &source) {
            case .finished: break reading
            case .needsBytes: continue
            case .text:
                if let length = name?.text.count, length <= Self.nameBytes { name?.text += part.xml.bytes[part.xml.text] }
            case .end:
                if part.xml.sheetWord == .sheets { isInSheets = false }
                if let ended = name, part.xml.sheetWord == .definedName {
                    sheets[ended.sheet].names.take(ended.name, ended.text)
                    name = nil
                }
            case .start:
                switch part.xml.sheetWord {
                case .sheets: isInSheets = true
                case .definedName:
                    if let sheet = part.xml.number(.localSheetId), sheets.indices.contains(sheet) {
                        name = (sheet, part.xml.string(.name) ?? "", [])
                    }
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
