import Diagnostics
import Documents
import XML

/// Reads a word-processor document of Office Open XML (docx, docm), transitional or strict.
///
/// Headers come first, then the body, notes and footers. What is read is the document as it stands when all changes are accepted
/// and nothing hidden is shown; that there are such changes, or such text, is a finding.
struct WordReader {
    private let limits: WordLimits
    private var reporter: TroubleReporter
    private var relationships = WordRelationships()
    private var styles = WordStyles()
    private var counter = ListCounter()
    private var settings = WordSettings()
    private var facts = StoryFacts()
    private var references: [NoteReference] = []
    private var notes: [String: [StoryOutput]] = [:]
    private var shownMargins: Set<String> = []
    /// The parts of headers and footers that have been read.
    private var readMargins: Set<String> = []
    private var hasText = false
    private var isComplete = true
    /// Whether a part could not be read, so that it is known why there is no text.
    private var hasFailed = false
    /// The table that was handed on last, as an index into the document's tables, and its path.
    private var table: Int32 = -1
    private var tablePointer = ""
    /// The paragraphs that were handed on.
    private var paragraphCount = 0
    private var trackedChange = WordSighting()
    private var hiddenText = WordSighting()

    init(limits: ReadLimits, reporter: TroubleReporter = TroubleReporter()) {
        self.limits = WordLimits(limits)
        self.reporter = reporter
    }

    /// Reads the document of an archive and gives whether all of it was read.
    mutating func read(
        _ archive: ZipArchive, from source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink
    ) throws(PartFailure) -> Bool {
        guard let main = try mainPart(archive, &source, &sink) else { throw .missing(part: "word/document.xml") }
        relationships = try relationships(of: main, archive, &source, &sink)
        try readDefinitions(archive, &source, &sink)
        let sections = try readSections(main, archive, &source, &sink)
        for id in sections.headers { try readMargin(id, archive, &source, &sink) }
        let footnotes = try readBody(main, archive, &source, &sink)
        try readNotes(footnotes, archive, &source, &sink)
        for id in sections.footers { try readMargin(id, archive, &source, &sink) }
        reportFacts(to: &sink)
        return isComplete
    }

    /// The part that holds the text: the one that the package names, else the one by the usual name.
    private mutating func mainPart(
        _ archive: ZipArchive, _ source: inout some ByteSource & ~Copyable, _ sink: inout some DocumentSink
    ) throws(PartFailure) -> String? {
        let package = try relationships(of: "", archive, &source, &sink)
        if let part = package.part("officeDocument"), archive.entry(named: part) != nil { return part }
        return archive.entry(named: "word/document.xml") == nil ? nil : "word/document.xml"
    }

    private mutating func relationships(
        of part: String, _ archive: ZipArchive, _ source: inout some ByteSource & ~Copyable, _ sink: inout some DocumentSink
    ) throws(PartFailure) -> WordRelationships {
        let path = WordRelationships.path(of: part)
        var taker = RelationshipsTaker(of: part)
        // A document that refers to nothing may leave this part out; the package itself, or one with more parts beside it, may not.
        let folder = part.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/"
        let isNeeded =
            part.isEmpty || archive.entries.contains { $0.name.hasPrefix(folder) && !$0.isFolder && partKey($0.name) != partKey(part) }
        guard archive.entry(named: path) != nil || isNeeded else { return WordRelationships() }
        try take(path, &taker, archive, &source, &sink)
        return WordRelationships(taker)
    }

    /// Reads settings, styles and lists.
    private mutating func readDefinitions(
        _ archive: ZipArchive, _ source: inout some ByteSource & ~Copyable, _ sink: inout some DocumentSink
    ) throws(PartFailure) {
        var settings = WordSettings()
        if let part = relationships.part("settings") { try take(part, &settings, archive, &source, &sink) }
        self.settings = settings
        var stylesTaker = StylesTaker()
        if let part = relationships.part("styles") { try take(part, &stylesTaker, archive, &source, &sink) }
        styles = stylesTaker.styles
        var numberingTaker = NumberingTaker()
        if let part = relationships.part("numbering") { try take(part, &numberingTaker, archive, &source, &sink) }
        counter = ListCounter(numberingTaker.definitions, listOfStyle: styles.lists)
    }

    /// Finds the headers and footers that are shown.
    private mutating func readSections(
        _ main: String, _ archive: ZipArchive, _ source: inout some ByteSource & ~Copyable, _ sink: inout some DocumentSink
    ) throws(PartFailure) -> WordSections {
        var sections = WordSections(hasEvenPages: settings.hasEvenPages)
        guard relationships.all.contains(where: { $0.type == "header" || $0.type == "footer" }) else { return sections }
        // Trouble with the part is told when it is read for its text.
        do throws(PartFailure) {
            _ = try pump(main, &sections, archive, &source, &sink)
        } catch {
            if case .archive(.read) = error { throw error }
        }
        return sections
    }

    private mutating func readBody(
        _ main: String, _ archive: ZipArchive, _ source: inout some ByteSource & ~Copyable, _ sink: inout some DocumentSink
    ) throws(PartFailure) -> (footnotes: NoteNumbering, endnotes: NoteNumbering) {
        var story = StoryReader(.body, pointer: "body", limits: limits, styles: styles, counter: counter)
        story.footnotes = settings.footnotes
        story.endnotes = settings.endnotes
        defer {
            facts.add(story.facts)
            references = story.references
            styles = story.styles
            counter = story.counter
        }
        try takeStory(main, &story, archive, &source, &sink)
        hasText = hasText || story.hasText
        return (story.footnotes, story.endnotes)
    }

    private mutating func readMargin(
        _ id: String, _ archive: ZipArchive, _ source: inout some ByteSource & ~Copyable, _ sink: inout some DocumentSink
    ) throws(PartFailure) {
        guard let part = relationships.partsByID[id], readMargins.insert(part).inserted else { return }
        var story = StoryReader(.margin, pointer: WordReader.stem(of: part), limits: limits, styles: styles, counter: counter)
        try take(part, &story, archive, &source, &sink)
        story.finish()
        facts.add(story.facts)
        reportTrouble(in: story.output, &sink)
        for paragraph in WordReader.paragraphs(in: story.output, kind: .margin) where shownMargins.insert(paragraph.text).inserted {
            hand(paragraph, &sink)
        }
    }

    /// Reads the notes that the text refers to and hands them on in that order, each behind its number.
    private mutating func readNotes(
        _ numbering: (footnotes: NoteNumbering, endnotes: NoteNumbering), _ archive: ZipArchive,
        _ source: inout some ByteSource & ~Copyable, _ sink: inout some DocumentSink
    ) throws(PartFailure) {
        for (type, isEndnote) in [("footnotes", false), ("endnotes", true)] {
            let wanted = references.filter { $0.isEndnote == isEndnote }
            guard !wanted.isEmpty else { continue }
            guard let part = relationships.part(type) else {
                try fail(.missing(part: "word/\(type).xml"), &sink)
                continue
            }
            var story = StoryReader(.notes, pointer: type, limits: limits, styles: styles, counter: counter)
            try take(part, &story, archive, &source, &sink)
            story.finish()
            facts.add(story.facts)
            reportTrouble(in: story.output, &sink)
            let style = isEndnote ? numbering.endnotes : numbering.footnotes
            var number = style.start
            for reference in wanted {
                let mark = reference.hasOwnMark ? "" : style.format.text(of: number) + " "
                let place = "\(type)/\(number)"
                if !reference.hasOwnMark, number < .max { number += 1 }
                guard let note = story.notes[reference.id] else { continue }
                reportTrouble(in: note, &sink)
                for (index, paragraph) in WordReader.paragraphs(in: note, kind: .note).enumerated() {
                    var paragraph = paragraph
                    if index == 0 { paragraph.text = mark + paragraph.text }
                    paragraph.pointer = "\(place)/\(index + 1)"
                    hand(paragraph, &sink)
                }
            }
        }
    }

    /// The paragraphs of a story, and the cells of its tables as paragraphs.
    private static func paragraphs(in outputs: [StoryOutput], kind: Paragraph.Kind) -> [Paragraph] {
        var paragraphs: [Paragraph] = []
        var pointer = ""
        for output in outputs {
            switch output {
            case .paragraph(let paragraph): paragraphs.append(paragraph)
            case .beginTable(let info): pointer = info.record.blockPointer ?? ""
            case .rows(let batch):
                for row in batch.rows {
                    for column in 0..<Int(row.cellCount) {
                        guard let cell = batch.cell(row: row, column: column), cell.kind != .blank, !cell.isContinuation else { continue }
                        let place = "\(pointer)/\(row.index + 1)/\(column + 1)"
                        paragraphs.append(Paragraph(text: batch.text(of: cell), kind: kind, span: .none, pointer: place))
                    }
                }
            case .endTable, .trouble: break
            }
        }
        return paragraphs
    }

    private static func stem(of part: String) -> String {
        let name = part.utf8.split(separator: UInt8(ascii: "/")).last ?? part.utf8[...]
        return String(Substring(name.prefix { $0 != UInt8(ascii: ".") }))
    }
}

/// Parts and what is wrong with them.
extension WordReader {
    /// Hands a part to its taker; what is wrong with it is told and ends the part alone.
    private mutating func take(
        _ part: String, _ taker: inout some WordPartTaker, _ archive: ZipArchive, _ source: inout some ByteSource & ~Copyable,
        _ sink: inout some DocumentSink
    ) throws(PartFailure) {
        do throws(PartFailure) {
            try pump(part, &taker, archive, &source, &sink)
        } catch {
            try fail(error, &sink)
        }
    }

    private mutating func pump(
        _ name: String, _ taker: inout some WordPartTaker, _ archive: ZipArchive, _ source: inout some ByteSource & ~Copyable,
        _ sink: inout some DocumentSink
    ) throws(PartFailure) {
        guard let entry = archive.entry(named: name) else { throw .missing(part: name) }
        var part = PackagePart(entry, vocabulary: WordNamespace.vocabulary)
        while true {
            switch try part.next(from: &source) {
            case .start: taker.start(part.xml)
            case .text: taker.text(part.xml)
            case .end: taker.end(part.xml)
            case .finished: return
            case .needsBytes: break
            }
        }
    }

    /// Hands the body on while it is read.
    private mutating func takeStory(
        _ name: String, _ story: inout StoryReader, _ archive: ZipArchive, _ source: inout some ByteSource & ~Copyable,
        _ sink: inout some DocumentSink
    ) throws(PartFailure) {
        guard let entry = archive.entry(named: name) else { return try fail(.missing(part: name), &sink) }
        var part = PackagePart(entry, vocabulary: WordNamespace.vocabulary)
        do throws(PartFailure) {
            reading: while true {
                switch try part.next(from: &source) {
                case .start: story.start(part.xml)
                case .text: story.text(part.xml)
                case .end:
                    story.end(part.xml)
                    if !story.output.isEmpty { drain(&story, &sink) }
                case .finished: break reading
                case .needsBytes: break
                }
            }
        } catch {
            story.finish()
            drain(&story, &sink)
            return try fail(error, &sink)
        }
        story.finish()
        drain(&story, &sink)
    }

    private mutating func drain(_ story: inout StoryReader, _ sink: inout some DocumentSink) {
        for piece in story.output {
            switch piece {
            case .paragraph(let paragraph): hand(paragraph, noting: story.facts, &sink)
            case .beginTable(let info):
                table += 1
                tablePointer = info.record.blockPointer ?? ""
                sink.beginTable(info)
            case .rows(var batch):
                see(story.facts)
                sink.rows(&batch)
            case .endTable(let record):
                see(story.facts)
                sink.endTable(record)
            case .trouble(let trouble, let row, let column):
                isComplete = false
                reporter.report(trouble, at: Place(file: 0, table: row < 0 ? -1 : table, row: row, column: column), to: &sink)
            }
        }
        story.output.removeAll(keepingCapacity: true)
    }

    /// Hands a paragraph on.
    private mutating func hand(_ paragraph: Paragraph, noting new: StoryFacts = StoryFacts(), _ sink: inout some DocumentSink) {
        let place = paragraph.place(at: paragraphCount)
        paragraphCount += 1
        trackedChange.see(paragraph: paragraph.pointer, at: place, lookingFor: facts.trackedChange ?? new.trackedChange)
        hiddenText.see(paragraph: paragraph.pointer, at: place, lookingFor: facts.hiddenText ?? new.hiddenText)
        sink.paragraph(paragraph)
    }

    /// Looks whether the table that is open is where something was seen.
    private mutating func see(_ new: StoryFacts) {
        trackedChange.see(table: tablePointer, table, lookingFor: facts.trackedChange ?? new.trackedChange)
        hiddenText.see(table: tablePointer, table, lookingFor: facts.hiddenText ?? new.hiddenText)
    }

    /// Tells of trouble in a story that is not handed on as it stands.
    private mutating func reportTrouble(in outputs: [StoryOutput], _ sink: inout some DocumentSink) {
        for case .trouble(let trouble, _, _) in outputs {
            isComplete = false
            reporter.report(trouble, at: Place(file: 0), to: &sink)
        }
    }

    /// Tells what is wrong with a part; only a source that gives out ends the reading.
    private mutating func fail(_ failure: PartFailure, _ sink: inout some DocumentSink) throws(PartFailure) {
        if case .archive(.read) = failure { throw failure }
        isComplete = false
        hasFailed = true
        reporter.report(.part(failure), at: Place(file: 0), to: &sink)
    }

    /// Tells what became known of the document as a whole.
    private mutating func reportFacts(to sink: inout some DocumentSink) {
        if facts.trackedChange != nil {
            reporter.report(.trackedChanges(isHere: trackedChange.isExact), at: trackedChange.place, to: &sink)
        }
        if facts.hiddenText != nil { reporter.report(.hiddenText(isHere: hiddenText.isExact), at: hiddenText.place, to: &sink) }
        for name in facts.foreign { reporter.report(.foreignContent(name), at: Place(file: 0), to: &sink) }
        if facts.hasCut || facts.foreign.contains("altChunk") || facts.foreign.contains("subDoc") { isComplete = false }
        guard !hasText else { return }
        if !hasFailed { reporter.report(.empty, at: Place(file: 0), to: &sink) }
        isComplete = false
    }
}
