public import Diagnostics
import JSON

/// The findings that are known already, so that only new ones count.
///
/// A file of JSON with a line for each finding, sorted, so that two people's changes of it can be merged like any text. Findings are told by
/// their fingerprints, which have no part in line numbers or folders; file and rule stand beside them for people.
public struct Baseline: Hashable, Sendable {
    /// One known finding.
    public struct Entry: Hashable, Sendable {
        /// The name by which the finding is known again.
        public let fingerprint: String
        /// The rule that found it.
        public let rule: RuleID
        /// The file it stood in, seen from the folder of the baseline.
        public let file: String
        /// Where the entry stands in the baseline.
        public let span: LineSpan
    }

    /// Why a file is no baseline that can be used.
    public enum Failure: Error, Hashable, Sendable {
        /// It is no JSON; where, and what is wrong.
        case json(line: Int32, column: Int32, Message)
        /// It is JSON of another shape; where.
        case shape(line: Int32, column: Int32)
        /// It was written by another version; which.
        case version(Int)
    }

    /// The version of the form of the file.
    public static let schemaVersion = 1

    /// The entries, sorted by file, rule and fingerprint where this program wrote them.
    public private(set) var entries: [Entry]

    /// Takes note of all findings of an outcome.
    ///
    /// - Parameters:
    ///   - outcome: What was found.
    ///   - name: How the baseline names a file of the outcome.
    public init(_ outcome: Outcome, naming name: (String) -> String) {
        let names = outcome.files.map { name($0.path) }
        var fingerprints = Fingerprints(outcome)
        entries = outcome.findings.map { finding in
            let file = Int(finding.place.file)
            return Entry(
                fingerprint: fingerprints.next(for: finding).text, rule: finding.rule,
                file: names.indices.contains(file) ? names[file] : "",
                span: .none)
        }
        entries.sort { $0.isBefore($1) }
    }

    /// Reads a baseline.
    ///
    /// - Throws: Why it cannot be used.
    public init(_ bytes: [UInt8]) throws(Failure) {
        let lines = LineIndex(bytes)
        func shape(_ node: JSONNode) -> Failure {
            let place = lines.position(of: node.span.lowerBound)
            return .shape(line: place.line, column: place.column)
        }
        let root: JSONNode
        do throws(JSONError) {
            root = try JSONParser.parse(bytes)
        } catch {
            let place = lines.position(of: error.offset)
            throw .json(line: place.line, column: place.column, Message(th: error.message(thai: true), en: error.message(thai: false)))
        }
        guard let version = root["schemaVersion"]?.intValue, let fingerprints = root["fingerprintVersion"]?.intValue else {
            throw shape(root)
        }
        guard version == Self.schemaVersion else { throw .version(version) }
        guard fingerprints == Fingerprints.version else { throw .version(fingerprints) }
        guard let findings = root["findings"], let elements = findings.elements else { throw shape(root["findings"] ?? root) }
        var entries: [Entry] = []
        for element in elements {
            guard let fingerprint = element["fingerprint"]?.stringValue, let rule = element["rule"]?.stringValue,
                let file = element["file"]?.stringValue
            else { throw shape(element) }
            entries.append(Entry(fingerprint: fingerprint, rule: RuleID(rule), file: file, span: lines.span(of: element.span)))
        }
        self.entries = entries
    }

    /// The file.
    public var text: String {
        var lines: [String] = []
        for entry in entries {
            var json = JSONWriter()
            json.beginObject()
            json.key("file")
            json.value(entry.file)
            json.key("rule")
            json.value(entry.rule.description)
            json.key("fingerprint")
            json.value(entry.fingerprint)
            json.endObject()
            lines.append("    " + json.text)
        }
        return """
            {
              "schemaVersion": \(Self.schemaVersion),
              "fingerprintVersion": \(Fingerprints.version),
              "findings": [\(lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n  ")]
            }

            """
    }

    /// Takes the known findings out of an outcome.
    ///
    /// - Returns: How many there were, and the entries that no finding answers to.
    public func apply(to outcome: inout Outcome) -> (known: Int, unused: [Entry]) {
        var fingerprints = Fingerprints(outcome)
        var left: [String: [Int]] = [:]
        for (index, entry) in entries.enumerated().reversed() { left[entry.fingerprint, default: []].append(index) }
        var used: Set<Int> = []
        let count = outcome.findings.count
        outcome.findings = outcome.findings.filter { finding in
            let name = fingerprints.next(for: finding).text
            guard let index = left[name]?.popLast() else { return true }
            used.insert(index)
            return false
        }
        let unused = entries.indices.filter { !used.contains($0) }.map { entries[$0] }
        return (count - outcome.findings.count, unused)
    }

    /// The baseline without some of its entries.
    public func without(_ gone: [Entry]) -> Baseline {
        var pruned = self
        let gone = Set(gone)
        pruned.entries.removeAll { gone.contains($0) }
        return pruned
    }

    /// The JSON Schema (draft 2020-12) of the file.
    public static let schema = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:oitlint:schema:baseline:\(schemaVersion)",
          "title": "What oitlint check --write-baseline writes",
          "type": "object",
          "required": ["schemaVersion", "fingerprintVersion", "findings"],
          "properties": {
            "schemaVersion": {"const": \(schemaVersion), "description": "The version of this form."},
            "fingerprintVersion": {"const": \(Fingerprints.version), "description": "The version of what goes into a fingerprint."},
            "findings": {
              "type": "array",
              "description": "The known findings, sorted by file, rule and fingerprint, each on a line of its own.",
              "items": {
                "type": "object",
                "required": ["file", "rule", "fingerprint"],
                "properties": {
                  "file": {"type": "string", "description": "Seen from the folder of the baseline; for people and for telling what is gone."},
                  "rule": {"type": "string"},
                  "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{16}:[1-9][0-9]*$"}
                },
                "additionalProperties": false
              }
            }
          },
          "additionalProperties": false
        }

        """
}

extension Baseline.Entry {
    /// Whether it stands before another in the file.
    fileprivate func isBefore(_ other: Baseline.Entry) -> Bool {
        for (one, two) in [(file, other.file), (rule.description, other.rule.description)] where one != two {
            return one.utf8.lexicographicallyPrecedes(two.utf8)
        }
        return fingerprint.utf8.lexicographicallyPrecedes(other.fingerprint.utf8)
    }
}
