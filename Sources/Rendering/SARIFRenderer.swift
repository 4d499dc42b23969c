import Diagnostics

/// Writes an outcome as SARIF 2.1.0 (OASIS, errata 01), one run, each result on a line of its own.
///
/// All findings are in it, those that are waived as suppressed; of those beyond the limit of details the message is the rule's title.
struct SARIFRenderer {
    /// The symbolic name of what relative paths start from; its absolute path stays unsaid, SARIF 2.1.0 §3.14.14.
    static let root = "%SRCROOT%"

    private let outcome: Outcome
    private let options: RenderOptions
    private let places: SARIFPlaces
    private let rules: SARIFRules
    private var json = JSONBuffer()
    private var bare = BareParts()
    private var fingerprints: Fingerprints

    init(outcome: Outcome, options: RenderOptions) {
        self.outcome = outcome
        self.options = options
        places = SARIFPlaces(outcome, RepositoryPaths(outcome, options))
        rules = SARIFRules(outcome)
        fingerprints = Fingerprints(outcome)
    }

    private var language: Language { options.language }

    mutating func render(into sink: inout some ByteSink) {
        begin()
        json.beginArray("results")
        for finding in outcome.findings {
            append(finding)
            json.bytes.drain(into: &sink)
        }
        for waived in outcome.waived {
            append(waived.finding, waiver: waived)
            json.bytes.drain(into: &sink)
        }
        json.endArray()
        end()
        json.bytes.drain(into: &sink, always: true)
    }

    private mutating func begin() {
        json.beginObject()
        json.member("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
        json.member("version", "2.1.0")
        json.beginArray("runs")
        json.elementOnNewLine()
        json.beginObject()
        json.beginObject("tool")
        json.beginObject("driver")
        json.member("name", "oitlint")
        json.member("version", options.version)
        json.member("semanticVersion", options.version)
        json.member("language", language.rawValue)
        rules.append(language, to: &json)
        json.endObject()
        json.endObject()
        json.newLine()
        json.member("columnKind", "unicodeCodePoints")
        json.member("language", language.rawValue)
        json.newLine()
        json.beginObject("automationDetails")
        // What is behind the last slash would be the number of a run; what is before it tells this analysis from others.
        json.member("id", "oitlint/\(places.paths.folder)")
        json.endObject()
        json.newLine()
        json.beginObject("originalUriBaseIds")
        json.beginObject("%SRCROOT%")
        appendMessage(Wording.root.text(language), as: "description")
        json.endObject()
        json.endObject()
        json.newLine()
        appendArtifacts()
        json.newLine()
    }

    private mutating func appendArtifacts() {
        json.beginArray("artifacts")
        for (index, file) in outcome.files.enumerated() {
            json.elementOnNewLine()
            json.beginObject()
            places.appendArtifact(ofFile: Int32(clamping: index), as: "location", to: &json)
            json.beginArray("roles")
            json.element()
            json.bytes.append(quoted: "analysisTarget")
            json.endArray()
            json.beginObject("properties")
            if let format = file.format { json.member("format", format) }
            if let item = file.item { json.member("item", item) }
            json.member("checkedRows", file.checkedRows)
            json.member("complete", file.isComplete)
            json.endObject()
            json.endObject()
        }
        json.endArray()
    }

    private mutating func append(_ finding: Finding, waiver: WaivedFinding? = nil) {
        json.elementOnNewLine()
        if finding.full == nil {
            let part = bare.known(for: finding) ?? makePart(for: finding)
            json.resumeObject(part.opening)
        } else {
            json.beginObject()
            appendHead(finding)
        }
        json.beginArray("locations")
        json.element()
        json.beginObject()
        places.append(finding.place, to: &json)
        // A path of blocks means nothing to a person, §3.28.5.
        if let words = outcome.wordPlace(of: finding.place, in: language) { appendMessage(words, as: "message") }
        json.endObject()
        json.endArray()
        if let full = finding.full {
            if !full.notes.isEmpty { appendRelated(full.notes) }
            appendFixes(of: finding, full)
        }
        appendFingerprint(of: finding)
        if let waiver { appendSuppression(waiver) }
        if let help = finding.full?.help {
            json.beginObject("properties")
            json.member("help", oneLine(help.text(in: language)))
            json.endObject()
        }
        json.endObject()
    }

    private mutating func makePart(for finding: Finding) -> BareParts.Part {
        let outer = json
        json = JSONBuffer()
        json.beginObject()
        appendHead(finding)
        let part = BareParts.Part(opening: json.bytes, closing: [])
        json = outer
        bare.keep(part, for: finding)
        return part
    }

    private mutating func appendHead(_ finding: Finding) {
        json.member("ruleId", finding.rule.description)
        if let index = rules.index(of: finding.rule) { json.member("ruleIndex", index) }
        json.member("level", finding.level.name)
        appendMessage(outcome.message(of: finding, in: language), as: "message")
    }

    private mutating func appendRelated(_ notes: [Note]) {
        json.beginArray("relatedLocations")
        for (number, note) in notes.enumerated() {
            json.element()
            json.beginObject()
            json.member("id", number)
            if let place = note.place { places.append(place, to: &json) }
            appendMessage(note.message.text(in: language), as: "message")
            json.endObject()
        }
        json.endArray()
    }

    /// Writes the fixes that only put text in the place of text; what stands in a workbook's cell, no region can name.
    private mutating func appendFixes(of finding: Finding, _ full: Finding.FullDetails) {
        let fixes = full.fixes.compactMap { fix in TextEdits(fix, of: finding, in: outcome).map { (fix, $0) } }
        guard !fixes.isEmpty else { return }
        json.beginArray("fixes")
        for (fix, edits) in fixes {
            json.element()
            json.beginObject()
            appendMessage(fix.message.text(in: language), as: "description")
            json.beginArray("artifactChanges")
            for (file, replacements) in edits.files {
                json.element()
                json.beginObject()
                places.appendArtifact(ofFile: file, to: &json)
                json.beginArray("replacements")
                for replacement in replacements {
                    json.element()
                    json.beginObject()
                    json.beginObject("deletedRegion")
                    places.append(replacement.span, to: &json)
                    json.endObject()
                    json.beginObject("insertedContent")
                    json.member("text", replacement.text)
                    json.endObject()
                    json.endObject()
                }
                json.endArray()
                json.endObject()
            }
            json.endArray()
            json.endObject()
        }
        json.endArray()
    }

    /// Says that a finding is left by permission, which is kept outside of the file, SARIF 2.1.0 §3.35.
    private mutating func appendSuppression(_ waiver: WaivedFinding) {
        json.beginArray("suppressions")
        json.element()
        json.beginObject()
        json.member("kind", "external")
        json.member("status", "accepted")
        json.member("justification", oneLine(waiver.approver.isEmpty ? waiver.reason : "\(waiver.reason) (\(waiver.approver))"))
        json.endObject()
        json.endArray()
    }

    private mutating func appendFingerprint(of finding: Finding) {
        let fingerprint = fingerprints.next(for: finding)
        json.beginObject("partialFingerprints")
        json.key("oitlint/v1")
        append(fingerprint)
        if !finding.place.span.isKnown {
            // GitHub knows findings again by this one alone. Where there are lines it makes it itself; where there are none, nobody else can.
            json.key("primaryLocationLineHash")
            append(fingerprint)
        }
        json.endObject()
    }

    private mutating func append(_ fingerprint: Fingerprints.Fingerprint) {
        json.bytes.append(UInt8(ascii: "\""))
        fingerprint.append(to: &json.bytes)
        json.bytes.append(UInt8(ascii: "\""))
    }

    private mutating func end() {
        json.newLine()
        json.beginArray("invocations")
        json.element()
        json.beginObject()
        json.member("executionSuccessful", !outcome.isIncomplete && (options.exitStatus ?? 0) < 2)
        if let status = options.exitStatus { json.member("exitCode", status) }
        appendNotifications()
        json.endObject()
        json.endArray()
        appendSummary()
        json.endObject()
        json.endArray()
        json.endObject()
        json.bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func appendNotifications() {
        json.beginArray("toolExecutionNotifications")
        for assumption in outcome.assumptions {
            appendNotification(.note, assumption.message.text(in: language), file: assumption.file)
        }
        for (index, file) in outcome.files.enumerated() where !file.isComplete {
            appendNotification(.error, Wording.unread.text(language, [.init("path", file.path)]), file: Int32(clamping: index))
        }
        for (rule, count) in outcome.unkept.sorted(by: { $0.key < $1.key }) {
            appendNotification(.error, Wording.unkept(rule, count, language), file: -1, rule: rule)
        }
        if outcome.isIncomplete, outcome.unkept.isEmpty, outcome.files.allSatisfy(\.isComplete) {
            appendNotification(.error, Wording.incomplete.text(language), file: -1)
        }
        json.endArray()
    }

    private mutating func appendNotification(_ level: Level, _ message: String, file: Int32, rule: RuleID? = nil) {
        json.elementOnNewLine()
        json.beginObject()
        json.member("level", level.name)
        appendMessage(message, as: "message")
        if let index = rule.flatMap(rules.index(of:)) {
            json.beginObject("associatedRule")
            json.member("index", index)
            json.endObject()
        }
        if file >= 0, Int(file) < outcome.files.count {
            json.beginArray("locations")
            json.element()
            json.beginObject()
            json.beginObject("physicalLocation")
            places.appendArtifact(ofFile: file, to: &json)
            json.endObject()
            json.endObject()
            json.endArray()
        }
        json.endObject()
    }

    private mutating func appendSummary() {
        let summary = Summary(outcome)
        json.newLine()
        json.beginObject("properties")
        json.member("requirements", summary.requirements)
        json.member("passed", summary.passed)
        json.member("failed", summary.failed)
        json.member("notEvaluated", summary.notEvaluated)
        json.member("notApplicable", summary.notApplicable)
        json.member("errors", summary.counts.errors)
        json.member("warnings", summary.counts.warnings)
        json.member("notes", summary.counts.notes)
        json.endObject()
    }

    /// Writes a message: on one line, and without the form `[text](target)`, which would be a link, SARIF 2.1.0 §3.11.6.
    private mutating func appendMessage(_ text: String, as key: StaticString) {
        json.beginObject(key)
        json.member("text", withoutLinks(oneLine(text)))
        json.endObject()
    }
}

/// A text in which no `]` stands before a `(`.
private func withoutLinks(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
        if byte == UInt8(ascii: "("), bytes.last == UInt8(ascii: "]") { bytes.append(UInt8(ascii: " ")) }
        bytes.append(byte)
    }
    return bytes.count == text.utf8.count ? text : String(decoding: bytes, as: UTF8.self)
}
