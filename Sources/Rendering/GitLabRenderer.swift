import Diagnostics

/// Writes findings as a Code Quality report for GitLab, each on a line of its own.
///
/// All findings are in it. A cell of a workbook stands at the line of its row, for the report knows nothing but lines; a finding
/// about no file stands at the folder of all files. What was counted but not kept has one entry for each rule.
struct GitLabRenderer {
    private let outcome: Outcome
    private let options: RenderOptions
    private let paths: RepositoryPaths
    /// The paths as JSON.
    private let quotedPaths: [[UInt8]]
    private let quotedFolder: [UInt8]
    private var fingerprints: Fingerprints
    private var json = JSONBuffer()
    private var bare = BareParts()

    init(outcome: Outcome, options: RenderOptions) {
        paths = RepositoryPaths(outcome, options)
        fingerprints = Fingerprints(outcome)
        quotedPaths = paths.paths.map { GitLabRenderer.quoted($0) }
        quotedFolder = GitLabRenderer.quoted(paths.folder.isEmpty ? "." : paths.folder)
        self.outcome = outcome
        self.options = options
    }

    mutating func render(into sink: inout some ByteSink) {
        json.beginArray()
        for finding in outcome.findings {
            append(finding)
            json.bytes.drain(into: &sink)
        }
        for (rule, count) in outcome.unkept.sorted(by: { $0.key < $1.key }) { append(rule, count) }
        json.endArray()
        json.bytes.append(UInt8(ascii: "\n"))
        json.bytes.drain(into: &sink, always: true)
    }

    private mutating func append(_ finding: Finding) {
        json.elementOnNewLine()
        let location = finding.place.span.isKnown ? nil : outcome.location(of: finding.place)
        let within = location == nil ? nil : outcome.placeWithinFile(finding.place, in: options.language)
        if finding.full == nil, within == nil {
            json.resumeObject((bare.known(for: finding) ?? makePart(for: finding)).opening)
        } else {
            appendHead(of: finding, at: within)
        }
        json.key("fingerprint")
        json.bytes.append(UInt8(ascii: "\""))
        fingerprints.next(for: finding).append(to: &json.bytes)
        json.bytes.append(UInt8(ascii: "\""))
        let span = finding.place.span
        let line = span.isKnown ? Int(span.line) : (location?.row ?? 0) + 1
        append(file: finding.place.file, line: line, endLine: span.isKnown && span.endLine > span.line ? Int(span.endLine) : line)
        json.endObject()
    }

    private mutating func append(_ rule: RuleID, _ count: Int) {
        json.elementOnNewLine()
        json.beginObject()
        json.member("type", "issue")
        json.member("check_name", rule.description)
        json.member("severity", GitLabRenderer.severity(outcome.rules[rule]?.level ?? .error))
        json.member("description", oneLine(Wording.unkept(rule, count, options.language)))
        json.member("fingerprint", "unkept:\(rule)")
        append(file: -1, line: 1, endLine: 1)
        json.endObject()
    }

    private mutating func makePart(for finding: Finding) -> BareParts.Part {
        let outer = json
        json = JSONBuffer()
        appendHead(of: finding, at: nil)
        let part = BareParts.Part(opening: json.bytes, closing: [])
        json = outer
        bare.keep(part, for: finding)
        return part
    }

    private mutating func appendHead(of finding: Finding, at cell: String?) {
        let said = outcome.message(of: finding, in: options.language)
        // A description must not be empty.
        let message = said.isEmpty ? finding.rule.description : said
        json.beginObject()
        json.member("type", "issue")
        json.member("check_name", finding.rule.description)
        json.member("severity", GitLabRenderer.severity(finding.level))
        json.member("description", oneLine(cell.map { "\($0): \(message)" } ?? message))
    }

    private mutating func append(file: Int32, line: Int, endLine: Int) {
        json.beginObject("location")
        json.member("path", json: file >= 0 && Int(file) < quotedPaths.count ? quotedPaths[Int(file)] : quotedFolder)
        json.beginObject("lines")
        json.member("begin", line)
        if endLine > line { json.member("end", endLine) }
        json.endObject()
        json.endObject()
    }

    private static func severity(_ level: Level) -> String {
        switch level {
        case .error: "major"
        case .warning: "minor"
        case .note: "info"
        }
    }

    /// A path as JSON; GitLab knows none that begin with a slash.
    private static func quoted(_ path: String) -> [UInt8] {
        let relative = path.utf8.drop { $0 == UInt8(ascii: "/") }
        var bytes: [UInt8] = []
        bytes.append(quoted: relative.isEmpty ? "." : String(decoding: relative, as: UTF8.self))
        return bytes
    }
}
