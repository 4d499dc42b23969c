import Diagnostics
import Documents

/// Reads an Office file, whatever its name, as the document that its parts make.
struct PackageReader {
    private let path: String
    private let limits: ReadLimits
    private var reporter = TroubleReporter()

    init(path: String, limits: ReadLimits) {
        self.path = path
        self.limits = limits
    }

    /// Reads an archive of a source that can be read at any offset.
    mutating func readArchive(_ source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink) -> ReadResult {
        var result = ReadResult(isComplete: false)
        // Pages cut the tables of documents; sheets pass as they are.
        var tables = JoinedTables(sink)
        defer {
            tables.end()
            sink = tables.sink
        }
        do throws(PartFailure) {
            let archive = try archive(&source)
            guard !archive.entries.isEmpty else {
                reporter.report(.empty, at: Place(file: 0), to: &tables)
                return result
            }
            let kind = try PackageKind(of: archive, from: &source)
            if let trouble = FileEnding.trouble(path: path, kind: kind) { reporter.report(trouble, at: Place(file: 0), to: &tables) }
            for name in archive.duplicates { reporter.report(.duplicatePart(name), at: Place(file: 0), to: &tables) }
            try read(archive, as: kind, from: &source, into: &tables, result: &result)
        } catch {
            reporter.report(.part(error), at: Place(file: 0), to: &tables)
            result.isComplete = false
        }
        return result
    }

    /// Says what a compound file is, which is never read.
    mutating func readCompoundFile(
        _ source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink
    ) throws(ReadFailure) -> ReadResult {
        let kind = try CompoundFile(&source)
        reporter.report(kind == .protected ? .protected : .unreadableCompound(kind), at: Place(file: 0), to: &sink)
        return ReadResult(isComplete: false)
    }

    /// Hands the archive to the reader of its kind.
    private mutating func read(
        _ archive: ZipArchive, as kind: PackageKind, from source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink,
        result: inout ReadResult
    ) throws(PartFailure) {
        switch kind {
        case .docm, .docx:
            result.format = .docx
            var reader = WordReader(limits: limits, reporter: reporter)
            result.isComplete = try reader.read(archive, from: &source, into: &sink)
        case .ods:
            result.format = .ods
            var reader = SpreadsheetReader(limits: limits)
            result.isComplete = try reader.read(archive, from: &source, into: &sink)
        case .odt:
            result.format = .odt
            var reader = TextDocumentReader(limits: limits)
            result.isComplete = try reader.read(archive, from: &source, into: &sink)
        case .xlsm, .xlsx:
            result.format = .xlsx
            var reader = WorkbookReader(archive: archive, limits: limits)
            result.isComplete = try reader.read(from: &source, into: &sink)
        case .epub, .odp, .openDocument, .openPackage, .pptx, .xlsb, .zip:
            reporter.report(.unreadablePackage(kind), at: Place(file: 0), to: &sink)
        }
    }

    private func archive(_ source: inout some ByteSource & ~Copyable) throws(PartFailure) -> ZipArchive {
        do throws(ArchiveFailure) {
            return try ZipArchive(&source)
        } catch {
            throw .archive(error)
        }
    }
}
