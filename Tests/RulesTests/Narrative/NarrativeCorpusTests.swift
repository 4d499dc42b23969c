import Diagnostics
import Foundation
import Testing

/// Reports of made-up agencies, by writers who did not know the program, each with a list of what is wrong in it: what is found of it,
/// and what is said besides, is recorded beside each, so that no change loses a finding or adds a false one unseen.
@Suite struct NarrativeCorpusTests {
    private static let folder = Folders.package.appending(path: "Tests/Fixtures/Narratives")

    /// One thing that is wrong.
    private struct Entry: Decodable {
        let line: Int?
        let lines: [Int]?
        let snippet: String?
        let severity: String
        let kind: String?
        let confidence: String?

        enum CodingKeys: String, CodingKey {
            case line
            case lines
            case snippet
            case severity
            case kind = "rule_kind"
            case confidence
        }

        /// Whether a program can be expected to find it.
        var isFair: Bool { kind != "semantic" && confidence != "low" }

        /// The places of its text: the line, and the columns in scalars, the end excluded.
        func spans(_ text: [[Unicode.Scalar]]) -> [(line: Int, range: Range<Int>)] {
            (lines ?? line.map { [$0] } ?? []).flatMap { number -> [(line: Int, range: Range<Int>)] in
                let line = text[number - 1]
                let wanted = Array((snippet ?? "").unicodeScalars)
                guard !wanted.isEmpty, wanted.count <= line.count else { return [(number, 1..<line.count + 1)] }
                let starts = (0...line.count - wanted.count).filter { line[$0..<$0 + wanted.count].elementsEqual(wanted) }
                return starts.isEmpty ? [(number, 1..<line.count + 1)] : starts.map { (number, $0 + 1..<$0 + 1 + wanted.count) }
            }
        }
    }

    /// A change to a report without a fault that puts one in.
    private struct Defect: Decodable {
        let kind: String
        let from: Int
        let remove: Int
        let insert: [String]
        let line: Int
        let snippet: String
        let related: [Int]
    }

    private static func touches(_ place: (line: Int, range: Range<Int>), _ span: LineSpan) -> Bool {
        guard span.isKnown, Int(span.line)...max(Int(span.line), Int(span.endLine)) ~= place.line else { return false }
        let low = place.line == Int(span.line) ? Int(span.column) : 1
        let high = place.line == Int(span.endLine) ? Int(span.endColumn) : Int.max
        return place.range.lowerBound < max(high, low + 1) && low < place.range.upperBound
    }

    private static func findings(_ text: String, _ name: String) -> [Finding] {
        Checked([("\(name).txt", text)], by: RealPacks.library).outcome.findings
    }

    private static func shown(_ finding: Finding) -> String {
        "\(finding.place.span.line):\(finding.place.span.column) \(finding.level) \(finding.rule)"
    }

    /// How many entries the findings meet, each spent on one, and what is missed and said besides.
    private static func tally(_ name: String) throws -> [String] {
        let text = try String(contentsOf: folder.appending(path: "\(name).txt"), encoding: .utf8)
        let entries = try JSONDecoder().decode([Entry].self, from: Data(contentsOf: folder.appending(path: "\(name).json")))
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
        let found = findings(text, name)
        var spent: Set<Int> = []
        var missed: [Entry] = []
        for entry in entries.sorted(by: { ($0.snippet?.count ?? 999) < ($1.snippet?.count ?? 999) }) {
            let spans = entry.spans(lines)
            let width = { (index: Int) in Int(found[index].place.span.endColumn) - Int(found[index].place.span.column) }
            let candidates = found.indices.filter { index in
                !spent.contains(index) && spans.contains { touches($0, found[index].place.span) }
            }
            if let best = candidates.min(by: { (width($0), $0) < (width($1), $1) }) { spent.insert(best) } else { missed.append(entry) }
        }
        let counts = ["error", "warning", "note"].map { level in
            let all = entries.count { $0.severity == level && $0.isFair }
            return "\(level)s \(all - missed.count { $0.severity == level && $0.isFair }) of \(all)"
        }
        let loud = found.filter { $0.level != .note }
        let beside = loud.filter { one in !entries.contains { $0.spans(lines).contains { touches($0, one.place.span) } } }
        return ["\(name): \(counts.joined(separator: ", ")); \(beside.count) of \(loud.count) beside the list"]
            + missed.filter(\.isFair).sorted { ($0.line ?? 0, $0.snippet ?? "") < ($1.line ?? 0, $1.snippet ?? "") }.map {
                "    missed \($0.severity) \($0.line ?? $0.lines?.first ?? 0) \($0.snippet ?? "")"
            } + beside.map { "    beside \(shown($0))" }
    }

    /// Which single defects of a base are found at their place or at the one that they contradict, and what is said besides.
    private static func defects(_ name: String) throws -> [String] {
        let text = try String(contentsOf: folder.appending(path: "\(name).txt"), encoding: .utf8)
        let base = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let defects = try JSONDecoder().decode([Defect].self, from: Data(contentsOf: folder.appending(path: "\(name).defects.json")))
        let own = findings(text, name).filter { $0.level != .note }
        let known = Set(own.map { "\($0.rule) \($0.place.span.column)" })
        var out: [String] = []
        var count = 0
        for defect in defects {
            var lines = base
            lines.replaceSubrange(defect.from..<defect.from + defect.remove, with: defect.insert)
            let new = findings(lines.joined(separator: "\n"), name).filter { !known.contains("\($0.rule) \($0.place.span.column)") }
            let entry = Entry(line: defect.line, lines: nil, snippet: defect.snippet, severity: "", kind: nil, confidence: nil)
            let spans = entry.spans(lines.map { Array($0.unicodeScalars) })
            let there = new.contains { one in spans.contains { touches($0, one.place.span) } }
            let isRelated = { (one: Finding) in
                defect.related.contains { Int(one.place.span.line)...max(Int(one.place.span.line), Int(one.place.span.endLine)) ~= $0 }
            }
            if there || new.contains(where: isRelated) { count += 1 }
            if !there {
                out.append("    \(new.contains(where: isRelated) ? "elsewhere" : "missed") \(defect.kind) \(defect.line) \(defect.snippet)")
            }
            let beside = new.filter { one in one.level != .note && !isRelated(one) && !spans.contains { touches($0, one.place.span) } }
            out += beside.map { "    beside \(defect.kind): \(shown($0))" }
        }
        return ["\(name): \(count) of \(defects.count) defects; \(own.count) in the base"] + own.map { "    in the base \(shown($0))" }
            + out
    }

    /// The reports, and the bases into which single defects are put.
    private static let names =
        ["a", "b", "c", "d", "e", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v"].flatMap { set in
            (1...5).map { "\(set)\($0)" }
        } + [
            "f1", "f2", "g1", "g2", "g3", "g4", "g5", "r6", "t6", "t7", "w1", "w2", "w3",
        ]

    @Test(arguments: names)
    func `what is found in a report of other hands is as recorded`(_ name: String) throws {
        let isList = FileManager.default.fileExists(atPath: Self.folder.appending(path: "\(name).json").path)
        let tally = try (isList ? Self.tally(name) : Self.defects(name)).joined(separator: "\n") + "\n"
        let file = Self.folder.appending(path: "\(name).tally.txt")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            guard try !FileManager.default.fileExists(atPath: file.path) || String(contentsOf: file, encoding: .utf8) != tally else {
                return
            }
            try tally.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("\(name).tally.txt is written; read the difference, then run again without RECORD")
            return
        }
        let recorded = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        let now = tally.split(separator: "\n")
        #expect(now.difference(from: recorded).map { "\($0)" } == [], "RECORD=1 writes \(name).tally.txt anew")
    }
}
