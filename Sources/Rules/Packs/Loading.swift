import CEL
import Diagnostics
import TOML
import ThaiText

/// How much of packs is read.
public enum PackDetail: Sendable {
    /// All but examples.
    case checks
    /// All.
    case everything
    /// The headers of forms, which is enough to recognise a table; nothing is compiled, and no mistake reported.
    case headers
}

/// What is found while packs are loaded: one for all their files.
struct Loading {
    private(set) var findings: [Finding] = []
    private var lines: [Int32: LineIndex] = [:]
    private let files: [PackFiles.File]
    /// The patterns of all expressions: several forms ask the same.
    var patterns = PreparedPatterns()
    let detail: PackDetail

    /// Whether examples are read; checking a report needs none.
    var readsExamples: Bool { detail == .everything }

    init(_ files: PackFiles, detail: PackDetail = .everything) {
        self.detail = detail
        self.files = files.files
    }

    /// The lines of a range of a file.
    mutating func place(_ origin: Origin) -> Place {
        if lines[origin.file] == nil { lines[origin.file] = LineIndex(files[Int(origin.file)].bytes) }
        return Place(file: origin.file, span: lines[origin.file]?.span(of: origin.range) ?? .none)
    }

    /// Reports a mistake in a pack.
    mutating func report(_ rule: RuleID, at origin: Origin, _ message: Message, help: Message? = nil, notes: [(Origin, Message)] = []) {
        // Headers alone leave out what names refer to.
        if detail == .headers { return }
        let place = place(origin)
        let notes = notes.map { Note(self.place($0.0), $0.1) }
        findings.append(
            Finding(
                rule: rule, level: .error, place: place, message: message, help: help, notes: notes, excerpt: excerpt(at: place)))
    }

    /// Reports a mistake in a pack in two finished wordings, whose braces are a pack's and mean nothing here.
    mutating func report(_ rule: RuleID, at origin: Origin, th: String, en: String, notes: [(Origin, Message)] = []) {
        report(rule, at: origin, Message(Phrase("{mistake}"), [Message.Argument("mistake", Phrase(th: th, en: en))]), notes: notes)
    }

    /// The line that a place stands on, marked.
    private func excerpt(at place: Place) -> Excerpt? {
        guard let index = lines[place.file], place.span.isKnown else { return nil }
        let text = index.text(ofLine: Int(place.span.line))
        let length = text.unicodeScalars.count
        let start = min(max(Int(place.span.column) - 1, 0), length)
        let end = place.span.endLine == place.span.line ? Int(place.span.endColumn) - 1 : length
        let range = start..<min(max(end, start), length)
        return .text(TextExcerpt(line: Int(place.span.line), text: text, markings: [TextExcerpt.Marking(range, .primary)]))
    }

    /// Parses a file; nil after reporting what is wrong with it.
    mutating func parse(_ file: Int32) -> TOMLTable? {
        do throws(TOMLError) {
            return try TOML.parse(files[Int(file)].bytes)
        } catch {
            report(
                PackRules.syntax, at: Origin(file: file, range: error.span), th: error.message(thai: true), en: error.message(thai: false))
            return nil
        }
    }

    /// Words a "did you mean" for a name that is not known.
    static func suggestion(for name: String, among known: [String]) -> (th: String, en: String) {
        if known.isEmpty { return ("", "") }
        guard let nearest = EditDistance.nearest(name, among: known) else {
            let list = known.joined(separator: ", ")
            return ("; ใช้ได้: \(list)", "; known are \(list)")
        }
        return (" หมายถึง (\(known[nearest.index])) หรือไม่", ", did you mean (\(known[nearest.index]))?")
    }
}
