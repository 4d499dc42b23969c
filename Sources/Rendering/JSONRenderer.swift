import Diagnostics

/// Writes an outcome as JSON for programs: a small vocabulary of its own, apart from the internal types, with a version.
///
/// Lines, columns and rows are 1-based, columns count Unicode scalars, ends are excluded. Keys that do not apply are left out.
struct JSONRenderer {
    /// The version of the vocabulary: the first number changes when a key goes or changes its meaning.
    static let schemaVersion = "1.0"

    let outcome: Outcome
    let options: RenderOptions
    /// Whether each finding and verdict says what it is, as it must where no member does.
    let namesKinds: Bool
    var json = JSONBuffer()
    private var bare = BareParts()
    private var places: JSONPlaces

    /// What is written and not yet handed on.
    var out: [UInt8] {
        get { json.bytes }
        _modify { yield &json.bytes }
    }

    init(outcome: Outcome, options: RenderOptions, namesKinds: Bool = false) {
        self.outcome = outcome
        self.options = options
        self.namesKinds = namesKinds
        places = JSONPlaces(outcome)
    }

    private var language: Language { options.language }

    /// Writes all that stands before the findings.
    mutating func begin() {
        json.beginObject()
        appendTool()
        json.newLine()
        json.beginArray("files")
        for file in outcome.files {
            json.elementOnNewLine()
            append(file)
        }
        json.endArray()
        json.newLine()
        json.beginArray("assumptions")
        for assumption in outcome.assumptions {
            json.elementOnNewLine()
            append(assumption)
        }
        json.endArray()
        json.newLine()
        json.beginArray("findings")
    }

    /// Writes who speaks, by which vocabulary, in which language.
    mutating func appendTool() {
        json.member("schemaVersion", JSONRenderer.schemaVersion)
        json.beginObject("tool")
        json.member("name", "oitlint")
        json.member("version", options.version)
        json.endObject()
        json.member("language", language.rawValue)
    }

    /// Writes a file as an object.
    mutating func append(_ file: FileRecord) {
        begin("file")
        json.member("path", file.path)
        if let format = file.format { json.member("format", format) }
        if let item = file.item { json.member("item", item) }
        json.member("checkedRows", file.checkedRows)
        if !file.isComplete { json.member("complete", false) }
        json.endObject()
    }

    /// Writes an assumption as an object.
    mutating func append(_ assumption: Assumption) {
        begin("assumption")
        if let path = outcome.path(ofFile: assumption.file) { json.member("file", path) }
        json.member("message", assumption.message.text(in: language))
        json.endObject()
    }

    /// Writes a finding as an object.
    mutating func append(_ finding: Finding) {
        guard let full = finding.full else { return appendBare(finding) }
        begin("finding")
        appendHead(finding)
        appendLocation(finding.place)
        if !full.notes.isEmpty { appendRelated(full.notes) }
        if !full.fixes.isEmpty { appendFixes(full.fixes) }
        appendRequirement(outcome.rule(of: finding).requirement)
        json.endObject()
    }

    /// Ends the findings and begins the verdicts.
    mutating func beginVerdicts() {
        json.endArray()
        json.newLine()
        json.beginArray("verdicts")
    }

    /// Writes a verdict as an object.
    mutating func append(_ verdict: Verdict) {
        begin("verdict")
        json.member("requirement", verdict.requirement)
        json.member("title", verdict.title.text(in: language))
        json.member("kind", verdict.isItem ? "item" : "demand")
        json.member("result", verdict.result.name)
        if let reason = verdict.result.reason { json.member("reason", reason.text(in: language)) }
        json.member("errors", verdict.counts.errors)
        json.member("warnings", verdict.counts.warnings)
        json.member("notes", verdict.counts.notes)
        if let path = verdict.file.flatMap(outcome.path(ofFile:)) { json.member("file", path) }
        json.endObject()
    }

    /// Writes the summary and ends the document.
    mutating func end() {
        json.endArray()
        json.newLine()
        if !outcome.unkept.isEmpty {
            appendUnkept()
            json.newLine()
        }
        if let score = outcome.score {
            append(score)
            json.newLine()
        }
        json.beginObject("summary")
        appendSummary()
        json.endObject()
        json.endObject()
        json.bytes.append(UInt8(ascii: "\n"))
    }

    /// Writes the members of the summary.
    mutating func appendSummary() {
        let summary = Summary(outcome)
        json.member("files", summary.files)
        json.member("tables", summary.tables)
        json.member("rows", summary.rows)
        json.member("requirements", summary.requirements)
        json.member("passed", summary.passed)
        json.member("failed", summary.failed)
        json.member("notEvaluated", summary.notEvaluated)
        json.member("notApplicable", summary.notApplicable)
        json.member("attested", summary.attested)
        json.member("waived", summary.waived)
        json.member("errors", summary.counts.errors)
        json.member("warnings", summary.counts.warnings)
        json.member("notes", summary.counts.notes)
        json.member("complete", summary.isComplete)
    }

    /// Writes the points and the arithmetic that leads to them.
    mutating func append(_ score: Score) {
        json.beginObject("score")
        json.member("fiscalYear", score.fiscalYear)
        if let grade = score.grade { json.member("grade", grade.text(in: language)) }
        json.beginArray("lines")
        for line in score.lines {
            if namesKinds { json.element() } else { json.elementOnNewLine() }
            json.beginObject()
            json.member("kind", line.kind.name)
            if !line.id.isEmpty { json.member("id", line.id) }
            json.member("points", line.points.shown)
            json.member("weight", line.weight.shown)
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }

    /// Writes how many findings of each rule were counted but are not among the findings.
    mutating func appendUnkept() {
        json.beginArray("unkept")
        for (rule, count) in outcome.unkept.sorted(by: { $0.key < $1.key }) {
            if namesKinds { json.element() } else { json.elementOnNewLine() }
            json.beginObject()
            json.member("rule", rule.description)
            json.member("count", count)
            json.endObject()
        }
        json.endArray()
    }

    /// Begins an object, with its kind where that is wanted.
    private mutating func begin(_ kind: String) {
        json.beginObject()
        if namesKinds { json.member("type", kind) }
    }

    /// Writes a finding that says no more than its rule.
    private mutating func appendBare(_ finding: Finding) {
        let part = bare.known(for: finding) ?? makePart(for: finding)
        json.resumeObject(part.opening)
        appendLocation(finding.place)
        json.bytes.append(contentsOf: part.closing)
    }

    private mutating func makePart(for finding: Finding) -> BareParts.Part {
        var renderer = JSONRenderer(outcome: outcome, options: options, namesKinds: namesKinds)
        // What to do and what is demanded stand in the findings of the rule that are kept in full, not again in a flood of it.
        renderer.begin("finding")
        renderer.json.member("rule", finding.rule.description)
        renderer.json.member("level", finding.level.name)
        renderer.json.member("message", outcome.message(of: finding, in: language))
        let opening = renderer.out
        renderer.out.removeAll()
        renderer.json.endObject()
        let part = BareParts.Part(opening: opening, closing: renderer.out)
        bare.keep(part, for: finding)
        return part
    }

    private mutating func appendHead(_ finding: Finding) {
        json.member("rule", finding.rule.description)
        json.member("level", finding.level.name)
        json.member("message", outcome.message(of: finding, in: language))
        if let help = outcome.help(of: finding, in: language) { json.member("help", help) }
    }

    private mutating func appendLocation(_ place: Place) {
        places.append(place, of: outcome, to: &json)
    }

    private mutating func appendRelated(_ notes: [Note]) {
        json.beginArray("related")
        for note in notes {
            json.element()
            json.beginObject()
            json.member("message", note.message.text(in: language))
            if let place = note.place { appendLocation(place) }
            json.endObject()
        }
        json.endArray()
    }

    private mutating func appendFixes(_ fixes: [Fix]) {
        json.beginArray("fixes")
        for fix in fixes {
            json.element()
            json.beginObject()
            json.member("message", fix.message.text(in: language))
            json.member("safe", fix.isSafe)
            json.beginArray("edits")
            for edit in fix.edits {
                json.element()
                json.beginObject()
                appendLocation(edit.place)
                json.member("replacement", edit.replacement)
                json.endObject()
            }
            json.endArray()
            json.endObject()
        }
        json.endArray()
    }

    private mutating func appendRequirement(_ requirement: RequirementReference?) {
        guard let requirement else { return }
        json.beginObject("requirement")
        json.member("item", requirement.item)
        json.member("fiscalYear", requirement.fiscalYear)
        if let element = requirement.element { json.member("element", element) }
        if let source = requirement.source { json.member("source", source) }
        json.endObject()
    }
}

extension Outcome {
    /// The path of a file by its index.
    func path(ofFile index: Int32) -> String? {
        index >= 0 && Int(index) < files.count ? files[Int(index)].path : nil
    }
}
