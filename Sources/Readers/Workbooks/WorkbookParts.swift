/// Which part of a workbook is which, for a program that changes some of them.
public struct WorkbookParts: Sendable {
    /// A sheet that is read as a table.
    public struct Sheet: Hashable, Sendable {
        /// Its name on the tab.
        public let name: String
        /// The path of its part.
        public let part: String
    }

    /// A part that another part names.
    public struct Relationship: Hashable, Sendable {
        /// The name by which the other part speaks of it.
        public let id: String
        /// The last word of its type, such as `comments`.
        public let kind: String
        /// The path of its part.
        public let part: String
    }

    /// The path of the main part.
    public let main: String
    /// The sheets, in the order of the tables that the reader makes of them.
    public let sheets: [Sheet]
    /// The names of all tabs.
    public let tabs: [String]
    /// Whether days are counted from 1904.
    public let countsFrom1904: Bool
    private let package: ZipPackage

    /// Finds the parts; nil when the archive is no workbook that can be read.
    public init?(_ package: ZipPackage) {
        self.package = package
        var source = MemorySource(package.bytes)
        do throws(PartFailure) {
            let kind = try PackageKind(of: package.zip, from: &source)
            guard kind == .xlsx || kind == .xlsm else { return nil }
            let main = try WorkbookReader.mainPart(of: package.zip, from: &source)
            let workbook = try WorkbookPart(main, limits: ReadLimits(), from: &source)
            let relationships = try WorkbookRelationships(of: main.name, in: package.zip, from: &source)
            var seen: Set<String> = []
            self.main = main.name
            sheets = workbook.sheets.compactMap { sheet in
                guard let entry = WorkbookReader.part(of: sheet, relationships, in: package.zip), seen.insert(entry.name).inserted else {
                    return nil
                }
                return Sheet(name: sheet.name, part: entry.name)
            }
            tabs = workbook.sheets.map(\.name)
            countsFrom1904 = workbook.dates == .from1904
        } catch {
            return nil
        }
    }

    /// The parts that a part names; none where that cannot be read.
    public func relationships(of part: String) -> [Relationship] {
        var source = MemorySource(package.bytes)
        do throws(PartFailure) {
            let all = try WorkbookRelationships(of: part, in: package.zip, from: &source).all
            return all.map { Relationship(id: $0.id, kind: $0.kind, part: $0.path) }
        } catch {
            return []
        }
    }
}
