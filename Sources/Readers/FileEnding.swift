import Diagnostics

/// The ending of a file's name, held against what the file is.
enum FileEnding {
    /// The endings of files that programs of an office make, none of which is plain text.
    private static let office: Set<String> = [
        "doc", "docm", "docx", "dot", "dotm", "dotx", "epub", "odm", "odp", "ods", "odt", "otp", "ots", "ott", "pdf", "potm", "potx", "pps",
        "ppsm", "ppsx", "ppt", "pptm", "pptx", "rtf", "xlam", "xls", "xlsb", "xlsm", "xlsx", "xlt", "xltm", "xltx", "zip",
    ]
    /// The endings of text files.
    private static let text: Set<String> = [
        "csv", "geojson", "htm", "html", "json", "markdown", "md", "tab", "text", "tsv", "txt", "xml",
    ]

    /// Whether a name ends as those of archives do that are documents.
    static func isOffice(_ path: String) -> Bool {
        office.contains(pathSuffix(path))
    }

    /// The trouble with the name of an archive that is a document of a kind.
    static func trouble(path: String, kind: PackageKind) -> ReadTrouble? {
        let ending = pathSuffix(path)
        guard !kind.endings.isEmpty, office.contains(ending) || text.contains(ending), !kind.endings.contains(ending) else { return nil }
        return .wrongEnding(ending, is: kind.name)
    }

    /// The trouble with the name of a text file that is read as a format.
    static func trouble(path: String, format: InputFormat) -> ReadTrouble? {
        let ending = pathSuffix(path)
        // A page is often saved under the name of a table.
        let isWrong = office.contains(ending) || (format == .html && text.contains(ending) && !["htm", "html", "xml"].contains(ending))
        guard isWrong, let name = format.textName else { return nil }
        return .wrongEnding(ending, is: name)
    }
}

extension InputFormat {
    /// What a text file of this format is; nil for formats that are no text.
    fileprivate var textName: Phrase? {
        switch self {
        case .csv: Phrase(th: "ข้อความคั่นด้วยเครื่องหมาย (CSV)", en: "delimited text (CSV)")
        case .html: Phrase(th: "หน้าเว็บ (HTML)", en: "a web page (HTML)")
        case .json: Phrase("JSON")
        case .markdown: Phrase("Markdown")
        case .docx, .ods, .odt, .xlsx: nil
        case .text: Phrase(th: "ข้อความธรรมดา", en: "plain text")
        }
    }
}
