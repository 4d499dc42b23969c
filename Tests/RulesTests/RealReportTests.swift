import Diagnostics
import Foundation
import Testing

@testable import Rules

/// Reports that agencies published, with lists of what is wrong in them, where they lie beside the project.
@Suite(.enabled(if: Folders.shared != nil, "shared reports are absent"))
struct RealReportTests {
    /// The list of what is wrong in a report, and of what only looks wrong.
    private struct Truth: Decodable {
        struct Report: Decodable {
            let agency: String
            let district: String?
            let province: String?
        }
        struct Entry: Decodable {
            let line: Int?
            let lines: [Int]?
            let snippet: String?

            /// Whether a finding touches the entry: the same line, and its snippet where that is to be found there.
            func touches(_ span: LineSpan, _ text: [Substring]) -> Bool {
                (lines ?? line.map { [$0] } ?? []).contains { number in
                    guard Int(span.line)...max(Int(span.line), Int(span.endLine)) ~= number, text.indices.contains(number - 1) else {
                        return false
                    }
                    let line = Array(text[number - 1].unicodeScalars)
                    let wanted = Array((snippet ?? "").unicodeScalars)
                    guard !wanted.isEmpty, line.count >= wanted.count else { return true }
                    let starts = (0...line.count - wanted.count).filter { line[$0..<$0 + wanted.count].elementsEqual(wanted) }
                    let low = number == Int(span.line) ? Int(span.column) - 1 : 0
                    let high = number == Int(span.endLine) ? Int(span.endColumn) - 1 : line.count
                    return starts.isEmpty || starts.contains { $0 < max(high, low + 1) && low < $0 + wanted.count }
                }
            }
        }
        let document: Report
        let findings: [Entry]
        let notFindings: [Entry]

        enum CodingKeys: String, CodingKey {
            case document
            case findings
            case notFindings = "not_findings"
        }
    }

    @Test(arguments: [("000", "35", 2567), ("003", "43", 2566), ("004", "28", 2568)])
    func `a report is known for what it is, and no error is said of what is right`(name: String, item: String, year: Int) throws {
        let shared = try #require(Folders.shared)
        let text = try String(contentsOf: shared.appending(path: "reports/\(name).txt"), encoding: .utf8)
        let truth = try JSONDecoder().decode(Truth.self, from: Data(contentsOf: shared.appending(path: "truth/\(name).json")))
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let checker = ReportChecker(RealPacks.library)
        let checked = Checked([("\(name).txt", text)], by: RealPacks.library)
        #expect(checked.outcome.files.map(\.item) == ["O" + item])
        #expect(checked.assumptions().first?.hasPrefix("taken for O\(item) (FY\(year))") == true)
        _ = checker

        let errors = checked.outcome.findings.filter { $0.level == .error }
        let unfounded = errors.filter { error in !truth.findings.contains { $0.touches(error.place.span, lines) } }
        #expect(unfounded.map { "\(checked.shown($0.place)) \($0.rule)" } == [])
        let tempted = errors.filter { error in
            truth.notFindings.contains { $0.touches(error.place.span, lines) }
                && !truth.findings.contains { $0.touches(error.place.span, lines) }
        }
        #expect(tempted.map { "\(checked.shown($0.place)) \($0.rule)" } == [])

        let agency = try #require(checked.assumptions().first { $0.hasPrefix("taken for a report of ") })
        let name = truth.document.agency.prefix { $0 != " " }
        #expect(agency.hasPrefix("taken for a report of \(name)"))
        if let district = truth.document.district { #expect(agency.contains("อำเภอ\(district)")) }
        if let province = truth.document.province, !province.contains(" ") { #expect(agency.contains("จังหวัด\(province)")) }
    }
}
