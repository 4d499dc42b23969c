import Diagnostics
public import Documents

/// Reads a file of any known format.
public struct Reader {
    /// Reads a source to its end and hands everything in it, trouble included, to a sink.
    ///
    /// Never fails: what is wrong becomes findings at `Place(file: 0, …)`, and what could be read has been handed on.
    ///
    /// - Parameters:
    ///   - source: where the bytes come from.
    ///   - path: the file's name, which helps to tell the format.
    ///   - format: the format, when it is known; otherwise it is told by content, then name.
    ///   - limits: how much to hold and to believe.
    ///   - sink: what takes the document.
    /// - Returns: what the file was found to be.
    public static func read(
        _ source: inout some ByteSource & ~Copyable, path: String, format: InputFormat?, limits: ReadLimits = ReadLimits(),
        into sink: inout some DocumentSink
    ) -> ReadResult {
        var reading = Reading(path: path, limits: limits.clamped)
        do throws(ReadFailure) {
            try reading.run(&source, format: format, into: &sink)
        } catch {
            reading.fail(error, into: &sink)
        }
        return reading.result
    }
}

/// One file being read.
private struct Reading {
    let path: String
    let limits: ReadLimits
    var result = ReadResult(isComplete: false)
    private var feed = TextFeed()
    private var reporter = TroubleReporter()

    init(path: String, limits: ReadLimits) {
        self.path = path
        self.limits = limits
    }

    mutating func run(
        _ source: inout some ByteSource & ~Copyable, format: InputFormat?, into sink: inout some DocumentSink
    ) throws(ReadFailure) {
        try feed.readHead(&source, chunk: limits.chunkBytes)
        if let signature = try signature(&source) {
            try readBinary(signature, &source, into: &sink)
            return
        }
        feed.detectEncoding()
        feed.hint = HTMLDetection.statedEncoding(feed.ahead)
        var head: [UInt8] = []
        repeat {
            try feed.fill(&head, from: &source, atMost: limits.chunkBytes, line: 1, column: 1)
        } while head.count < TextFeed.headBytes && !feed.isAtEnd
        if feed.isAtEnd, head.allSatisfy(isBlank) {
            reporter.report(.empty, at: Place(file: 0), to: &sink)
            result.encoding = feed.encoding ?? .utf8
            // No document of an office is empty: this one has been cut off before its first byte.
            result.isComplete = !FileEnding.isOffice(path)
            return
        }
        if format == nil, let markup = MarkupSignature(text: head) {
            reporter.report(.unreadableMarkup(markup), at: Place(file: 0), to: &sink)
            return
        }
        let format = format ?? InputFormat.detect(path: path, text: head)
        result.format = format
        if let trouble = FileEnding.trouble(path: path, format: format) { reporter.report(trouble, at: Place(file: 0), to: &sink) }
        let isComplete: Bool
        do throws(ReadFailure) {
            let dialect = dialect(of: head)
            feed.giveBack(head)
            isComplete = try readText(dialect, as: format, &source, into: &sink)
        } catch {
            reportText(into: &sink)
            throw error
        }
        reportText(into: &sink)
        result.isComplete = isComplete
    }

    /// What the file is when it is no text: by its head, or by its end when its name is that of an archive.
    private func signature(_ source: inout some ByteSource & ~Copyable) throws(ReadFailure) -> FileSignature? {
        let signature = FileSignature(head: feed.ahead)
        guard signature == nil || signature == .binary, FileEnding.isOffice(path), let length = try source.length else { return signature }
        do throws(ArchiveFailure) {
            _ = try ZipDirectoryEnd(&source, length: length)
            return .office
        } catch {
            return signature
        }
    }

    /// Reads what is no text, or says why it is not read.
    private mutating func readBinary(
        _ signature: FileSignature, _ source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink
    ) throws(ReadFailure) {
        switch signature {
        case .binary, .image, .pdf, .rtf:
            reporter.report(.unreadable(signature), at: Place(file: 0), to: &sink)
        case .office, .oldOffice:
            if try source.length != nil {
                try readContainer(signature, &source, into: &sink)
            } else if var memory = try spool(&source) {
                try readContainer(signature, &memory, into: &sink)
            } else {
                reporter.report(.limit(.spoolBytes(limits.spoolBytes)), at: Place(file: 0), to: &sink)
            }
        }
    }

    private mutating func readContainer(
        _ signature: FileSignature, _ source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink
    ) throws(ReadFailure) {
        var reader = PackageReader(path: path, limits: limits)
        result =
            signature == .oldOffice
            ? try reader.readCompoundFile(&source, into: &sink) : reader.readArchive(&source, into: &sink)
    }

    /// Everything that comes through a pipe, the head included; nil when it is beyond the limit.
    private func spool(_ source: inout some ByteSource & ~Copyable) throws(ReadFailure) -> MemorySource? {
        var bytes = feed.ahead
        while bytes.count <= limits.spoolBytes {
            if try source.read(into: &bytes, atMost: limits.chunkBytes) == 0 { return MemorySource(bytes) }
        }
        return nil
    }

    private mutating func readText(
        _ dialect: Dialect, as format: InputFormat, _ source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink
    ) throws(ReadFailure) -> Bool {
        switch format {
        case .csv, .docx, .ods, .odt, .xlsx:
            return try readDelimited(dialect, &source, into: &sink)
        case .html:
            var tables = JoinedTables(sink)
            defer {
                tables.end()
                sink = tables.sink
            }
            var reader = HTMLReader(limits: limits)
            return try reader.read(feed: &feed, from: &source, into: &tables)
        case .json:
            var reader = JSONReader(limits: limits)
            return try reader.read(feed: &feed, from: &source, into: &sink)
        case .markdown:
            return try readLines(.markdown, &source, into: &sink)
        case .text:
            if dialect.isConsistent, !dialect.hasTabs {
                result.format = .csv
                return try readDelimited(dialect, &source, into: &sink)
            }
            return try readLines(.plain, &source, into: &sink)
        }
    }

    /// Reads text whose tables pages may have cut.
    private mutating func readLines(
        _ syntax: TextReader.Syntax, _ source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink
    ) throws(ReadFailure) -> Bool {
        var tables = JoinedTables(sink)
        defer {
            tables.end()
            sink = tables.sink
        }
        var reader = TextReader(syntax, limits: limits)
        return try reader.read(feed: &feed, from: &source, into: &tables)
    }

    private func dialect(of head: [UInt8]) -> Dialect {
        Dialect(
            head: Array(head.prefix(TextFeed.headBytes)), suffix: pathSuffix(path),
            isWhole: feed.isAtEnd && head.count <= TextFeed.headBytes)
    }

    private mutating func readDelimited(
        _ dialect: Dialect, _ source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink
    ) throws(ReadFailure) -> Bool {
        result.delimiter = dialect.delimiter
        var reader = DelimitedReader(dialect: dialect, limits: limits)
        return try reader.read(feed: &feed, from: &source, into: &sink)
    }

    /// Reports what became known of the text as a whole.
    private mutating func reportText(into sink: inout some DocumentSink) {
        let encoding = feed.encoding ?? .utf8
        result.encoding = encoding
        if encoding != .utf8 { reporter.report(.encoding(encoding, of: result.format ?? .csv), at: Place(file: 0), to: &sink) }
        if feed.badPlaces > 0 {
            reporter.report(.invalidBytes(encoding, places: feed.badPlaces), at: Place(file: 0, span: feed.firstBadPlace), to: &sink)
        }
        if feed.nulCount > 0 { reporter.report(.nul(count: feed.nulCount), at: Place(file: 0, span: feed.firstNul), to: &sink) }
    }

    /// Reports that the source gave out.
    mutating func fail(_ failure: ReadFailure, into sink: inout some DocumentSink) {
        reporter.report(.failure(failure), at: Place(file: 0), to: &sink)
        result.isComplete = false
    }
}
