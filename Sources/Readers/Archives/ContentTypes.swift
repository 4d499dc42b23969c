import XML

/// The content types of main parts that an Open Packaging archive states; ECMA-376-2 §7.2.3.
struct ContentTypes {
    /// A kind, and the part that is of it or the ending of parts that are.
    private struct Main {
        let kind: PackageKind
        let part: String?
        let ending: String?
    }

    private var mains: [Main] = []

    private static let vocabulary = XMLVocabulary(
        namespaces: [["http://schemas.openxmlformats.org/package/2006/content-types"]],
        locals: ["ContentType", "Default", "Extension", "Override", "PartName"])

    /// Reads the list of types.
    init(_ entry: ZipEntry, from source: inout some ByteSource & ~Copyable) throws(PartFailure) {
        let override = Self.vocabulary.name("Override")
        let standard = Self.vocabulary.name("Default")
        let type = Self.vocabulary.name("ContentType", namespace: 0)
        let partName = Self.vocabulary.name("PartName", namespace: 0)
        let ending = Self.vocabulary.name("Extension", namespace: 0)
        var part = PackagePart(entry, vocabulary: Self.vocabulary)
        reading: while true {
            switch try part.next(from: &source) {
            case .finished: break reading
            case .end, .needsBytes, .text: continue
            case .start:
                guard part.xml.name == override || part.xml.name == standard, let range = part.xml.attribute(type),
                    let kind = PackageKind(mainContentType: String(decoding: part.xml.bytes[range], as: UTF8.self))
                else { continue }
                func text(_ name: XMLName) -> String? {
                    part.xml.attribute(name).map { String(decoding: part.xml.bytes[$0], as: UTF8.self) }
                }
                mains.append(Main(kind: kind, part: text(partName), ending: text(ending)))
            }
        }
    }

    /// What the archive is: what is stated of a part that is there, or of an ending that a part has.
    func kind(in archive: ZipArchive) -> PackageKind? {
        if let main = mains.first(where: { $0.part.map { archive.entry(named: $0) != nil } ?? false }) { return main.kind }
        for main in mains {
            guard let ending = main.ending else { continue }
            if archive.entries.contains(where: { pathSuffix($0.name) == ending.lowercased() }) { return main.kind }
        }
        return mains.first?.kind
    }
}
