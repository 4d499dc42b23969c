/// What an archive is, by what it holds and not by its name.
enum PackageKind: Hashable, Sendable, CaseIterable {
    case docm
    case docx
    case epub
    case odp
    case ods
    case odt
    case openDocument
    case openPackage
    case pptx
    case xlsb
    case xlsm
    case xlsx
    case zip

    /// Finds out what an archive is: by the OpenDocument or EPUB `mimetype`, by `[Content_Types].xml`, else by the parts there are.
    init(of archive: ZipArchive, from source: inout some ByteSource & ~Copyable) throws(PartFailure) {
        if let entry = archive.entry(named: "mimetype"), let kind = try Self.kind(ofMimetype: entry, from: &source) {
            self = kind
        } else if let entry = archive.entry(named: "[Content_Types].xml") {
            let types = try ContentTypes(entry, from: &source)
            self = types.kind(in: archive) ?? Self.byParts(archive) ?? .openPackage
        } else {
            self = Self.byParts(archive) ?? .zip
        }
    }

    /// What the text of a `mimetype` part stands for, OpenDocument 1.3 part 2 §3.3; nil when it is nothing known.
    init?(mimetype: String) {
        switch mimetype {
        case "application/epub+zip": self = .epub
        case let type where type.hasPrefix("application/vnd.oasis.opendocument.presentation"): self = .odp
        case let type where type.hasPrefix("application/vnd.oasis.opendocument.spreadsheet"): self = .ods
        case let type where type.hasPrefix("application/vnd.oasis.opendocument.text"): self = .odt
        case let type where type.hasPrefix("application/vnd.oasis.opendocument."): self = .openDocument
        default: return nil
        }
    }

    /// What the content type of a main part stands for, templates and add-ins counted as their documents; nil for any other part.
    init?(mainContentType type: String) {
        switch type.lowercased() {
        case "application/vnd.ms-excel.addin.macroenabled.main+xml", "application/vnd.ms-excel.sheet.macroenabled.main+xml",
            "application/vnd.ms-excel.template.macroenabled.main+xml":
            self = .xlsm
        case "application/vnd.ms-excel.sheet.binary.macroenabled.main": self = .xlsb
        case "application/vnd.ms-word.document.macroenabled.main+xml", "application/vnd.ms-word.template.macroenabledtemplate.main+xml":
            self = .docm
        case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml":
            self = .xlsx
        case "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml":
            self = .docx
        case let type where type.hasPrefix("application/vnd.ms-powerpoint.") && type.hasSuffix(".macroenabled.main+xml"): self = .pptx
        case let type where type.hasPrefix("application/vnd.openxmlformats-officedocument.presentationml.") && type.hasSuffix(".main+xml"):
            self = .pptx
        default: return nil
        }
    }

    /// What an archive without a usable list of types is by its main part.
    private static func byParts(_ archive: ZipArchive) -> PackageKind? {
        let mainParts: [(String, PackageKind)] = [
            ("word/document.xml", .docx), ("xl/workbook.bin", .xlsb), ("xl/workbook.xml", .xlsx), ("ppt/presentation.xml", .pptx),
        ]
        return mainParts.first { archive.entry(named: $0.0) != nil }?.1
    }

    /// The longest `mimetype` that is looked at: twice the longest there is.
    private static let mimetypeBytes = 128

    private static func kind(
        ofMimetype entry: ZipEntry, from source: inout some ByteSource & ~Copyable
    ) throws(PartFailure) -> PackageKind? {
        guard entry.size <= mimetypeBytes else { return nil }
        var reader = ZipEntryReader(entry)
        var bytes: [UInt8] = []
        do throws(ArchiveFailure) {
            while try reader.read(from: &source, into: &bytes, atMost: mimetypeBytes) > 0 {}
        } catch {
            throw .archive(error)
        }
        while let last = bytes.last, isBlank(last) { bytes.removeLast() }
        return PackageKind(mimetype: String(decoding: bytes, as: UTF8.self))
    }
}
