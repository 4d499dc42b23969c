import XML

/// The list of files of an OpenDocument package, which says whether they are encrypted; OpenDocument 1.3 part 2 §4.
enum OpenDocumentManifest {
    /// Whether any part is encrypted; a package without a list has none.
    ///
    /// A list that is not well formed says nothing, for OpenOffice 2 wrote one with a DOCTYPE.
    static func isProtected(_ archive: ZipArchive, from source: inout some ByteSource & ~Copyable) throws(PartFailure) -> Bool {
        guard let entry = archive.entry(named: "META-INF/manifest.xml") else { return false }
        let names = OpenDocumentNames()
        var part = PackagePart(entry, vocabulary: OpenDocumentNames.vocabulary)
        do throws(PartFailure) {
            while true {
                switch try part.next(from: &source) {
                case .finished: return false
                case .start where part.xml.name == names.encryptionData: return true
                case .end, .needsBytes, .start, .text: continue
                }
            }
        } catch {
            guard case .xml = error else { throw error }
            return false
        }
    }
}
