import Diagnostics
import Foundation
import FoundationXML
import Testing

@testable import Rendering

/// What is written for programs, read back as they read it.
@Suite struct FormatParsingTests {
    private func json(_ text: String) throws -> Any { try JSONSerialization.jsonObject(with: Data(text.utf8)) }

    private func object(_ text: some StringProtocol) throws -> [String: Any] { try #require(try json(String(text)) as? [String: Any]) }

    private func results(_ outcome: Outcome) throws -> [[String: Any]] {
        let runs = try #require(try object(rendered(outcome, .sarif))["runs"] as? [[String: Any]])
        return try #require(runs.first?["results"] as? [[String: Any]])
    }

    private func lines(_ outcome: Outcome) throws -> [[String: Any]] {
        try rendered(outcome, .jsonLines).split(separator: "\n").map { try object($0) }
    }

    /// Reads a test report: the lines of findings in it, and what else is asked.
    private final class Report: NSObject, XMLParserDelegate {
        var findings: [String] = []
        var cases: [String: String] = [:]
        var texts: [String] = []
        private var text = ""
        private var name = ""

        init(_ xml: String) throws {
            super.init()
            let parser = XMLParser(data: Data(xml.utf8))
            parser.delegate = self
            try #require(parser.parse(), "\(String(describing: parser.parserError))")
        }

        func parser(
            _: XMLParser, didStartElement element: String, namespaceURI _: String?, qualifiedName _: String?, attributes: [String: String]
        ) {
            text = ""
            texts += attributes.values
            if element == "testcase" {
                name = attributes["name"] ?? ""
                cases[name] = "passed"
            } else if ["failure", "error", "skipped"].contains(element) {
                cases[name] = element
            }
        }

        func parser(_: XMLParser, foundCharacters characters: String) { text += characters }

        func parser(_: XMLParser, didEndElement element: String, namespaceURI _: String?, qualifiedName _: String?) {
            if ["failure", "error", "system-out"].contains(element) {
                findings += text.split(separator: "\n").filter { !$0.hasPrefix("…") }.map(String.init)
            }
            text = ""
        }
    }

    @Test(arguments: Sample.allCases)
    func `every format has all findings`(_ sample: Sample) throws {
        let outcome = sample.shortOutcome
        let count = outcome.findings.count
        #expect(rendered(outcome, .compact).split(separator: "\n").count == count)
        #expect((try object(rendered(outcome, .json))["findings"] as? [Any])?.count == count)
        #expect(try lines(outcome).count { $0["type"] as? String == "finding" } == count)
        #expect(try results(outcome).count == count + outcome.waived.count)
        #expect((try json(rendered(outcome, .gitlab)) as? [Any])?.count == count + outcome.unkept.count)
        #expect(try Report(rendered(outcome, .junit)).findings.count == count)
        #expect(rendered(outcome, .github).split(separator: "\n").count == min(count, 1_000) + 1)
    }

    @Test(arguments: Sample.allCases)
    func `a result names its rule by an index that is right`(_ sample: Sample) throws {
        let run = try #require((try object(rendered(sample.shortOutcome, .sarif))["runs"] as? [[String: Any]])?.first)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let ids = try #require(driver["rules"] as? [[String: Any]]).map { $0["id"] as? String }
        for result in try #require(run["results"] as? [[String: Any]]) {
            #expect(ids[try #require(result["ruleIndex"] as? Int)] == result["ruleId"] as? String)
        }
    }

    @Test(arguments: Sample.allCases)
    func `no two findings have the same fingerprint`(_ sample: Sample) throws {
        let issues = try #require(try json(rendered(sample.shortOutcome, .gitlab)) as? [[String: Any]])
        let prints = issues.compactMap { $0["fingerprint"] as? String }
        #expect(prints.count == issues.count && Set(prints).count == prints.count)
        let results = try results(sample.shortOutcome).map { ($0["partialFingerprints"] as? [String: String])?["oitlint/v1"] }
        let kept = sample.shortOutcome.findings.count
        #expect(Array(results.prefix(kept)) == prints.prefix(kept).map { $0 })
    }

    @Test(arguments: [Sample.hostile, .injections])
    func `no control or bidirectional character stands in a message`(_ sample: Sample) throws {
        var shown = try results(sample.shortOutcome).compactMap { ($0["message"] as? [String: String])?["text"] }
        shown += try #require(try json(rendered(sample.shortOutcome, .gitlab)) as? [[String: Any]]).compactMap {
            $0["description"] as? String
        }
        let report = try Report(rendered(sample.outcome, .junit))
        shown += report.findings + report.texts
        shown += rendered(sample.outcome, .github).split(separator: "\n").map(String.init)
        shown += rendered(sample.outcome, .githubSummary).split(separator: "\n").map(String.init)
        for text in shown {
            #expect(!text.unicodeScalars.contains { $0.properties.isBidiControl || $0.properties.generalCategory == .control }, "\(text)")
        }
    }

    @Test func `injected text is text again for who reads the format`() throws {
        let outcome = Samples.injections
        let shown = oneLine(Samples.injection)
        let results = try results(outcome)
        // In SARIF `](` would make a link.
        #expect((results.first?["message"] as? [String: String])?["text"] == shown.replacing("](", with: "] ("))
        let report = try Report(rendered(outcome, .junit))
        #expect(report.cases == ["X1 \(shown)": "failure", "X1/b \(shown)": "skipped"])
        #expect(report.findings.count == 3 && report.findings[0].contains(shown))
        let issues = try #require(try json(rendered(outcome, .gitlab)) as? [[String: Any]])
        #expect((issues[0]["description"] as? String)?.hasSuffix("!A2: \(shown)") == true)
        #expect((issues[0]["location"] as? [String: Any])?["path"] as? String == outcome.files[0].path)
        #expect(try lines(outcome).first { $0["type"] as? String == "finding" }?["help"] as? String == Samples.injection)
    }

    @Test func `each line of annotations is one command whose parts come back`() throws {
        let output = rendered(Samples.injections, .github).split(separator: "\n")
        #expect(output.count == 4)
        #expect(output.last?.hasPrefix("oitlint: ") == true)
        for line in output.dropLast() {
            #expect(line.hasPrefix("::error ") || line.hasPrefix("::warning ") || line.hasPrefix("::notice "))
        }
        // As the runner reads it: properties up to the next `::`, cut at commas, then unescaped.
        let command = output[0].dropFirst("::error ".count)
        let end = try #require(command.firstRange(of: "::"))
        var properties: [String: String] = [:]
        for pair in command[..<end.lowerBound].split(separator: ",") {
            let parts = pair.split(separator: "=", maxSplits: 1)
            try #require(parts.count == 2)
            properties[String(parts[0])] = String(parts[1]).replacing("%3A", with: ":").replacing("%2C", with: ",")
                .replacing("%0A", with: "\n").replacing("%25", with: "%")
        }
        #expect(properties["file"] == Samples.injections.files[0].path)
        #expect(Set(properties.keys) == ["file", "title"])
    }

    @Test func `the page of a run has no markup but its own`() {
        let output = rendered(Samples.injections, .githubSummary)
        for sign in ["<", "[here]", "`a`", "http:", "@all", "$x$"] { #expect(!output.contains(sign), "\(sign)") }
        let rows = output.split(separator: "\n").filter { $0.hasPrefix("| X1") }
        #expect(rows.count == 1)
        #expect(rows.first?.replacing("\\|", with: "").count { $0 == "|" } == 7)
    }

    @Test func `a workbook has logical places and a text file has regions`() throws {
        let results = try results(Samples.everything)
        func location(_ rule: String, _ file: String) -> [String: Any]? {
            let all = results.filter { $0["ruleId"] as? String == rule }.compactMap { ($0["locations"] as? [[String: Any]])?.first }
            return all.first { "\($0)".contains(file) }
        }
        let cell = try #require(location("X1/price-within-budget", "X1.xlsx"))
        #expect(
            (cell["logicalLocations"] as? [[String: String]])
                == [["name": "N12", "fullyQualifiedName": "X1.xlsx/รายการ!N12", "kind": "cell"]])
        #expect((cell["physicalLocation"] as? [String: Any])?["region"] == nil)
        let text = try #require(location("X2/fiscal-year", "X2.md")?["physicalLocation"] as? [String: Any])
        #expect(text["region"] as? [String: Int] == ["startLine": 3, "startColumn": 58, "endLine": 3, "endColumn": 62])
        #expect(
            (text["artifactLocation"] as? [String: Any])?["uri"] as? String
                == "%E0%B8%A3%E0%B8%B2%E0%B8%A2%E0%B8%87%E0%B8%B2%E0%B8%99/X2.md")
    }

    @Test func `a waived finding is suppressed with its reason`() throws {
        var outcome = Samples.grid
        outcome.waived = [WaivedFinding(outcome.findings[0], reason: "ตามหนังสือ\n1/2567", approver: "ปลัด")]
        let results = try results(outcome)
        #expect(results.count == 2 && results[0]["suppressions"] == nil)
        #expect(
            results[1]["suppressions"] as? [[String: String]]
                == [["kind": "external", "status": "accepted", "justification": "ตามหนังสือ␤1/2567 (ปลัด)"]])
    }

    @Test func `what a person answers for is passed or skipped in a test report`() throws {
        var outcome = Samples.clean
        let reason = Message(Phrase("r"))
        for (name, result) in [("a", Verdict.Result.attested(reason)), ("b", .waived(reason))] {
            outcome.verdicts.append(Verdict(requirement: "X1/\(name)", title: Phrase("t"), isItem: false, result: result, file: 0))
        }
        let cases = try Report(rendered(outcome, .junit)).cases
        #expect(cases == ["X1 A sample report": "passed", "X1/a t": "passed", "X1/b t": "skipped"])
    }

    @Test func `what only was counted is said in every format`() throws {
        var outcome = Samples.flood
        outcome.findings.removeLast(39_000)
        for format in OutputFormat.allCases where format != .github && format != .githubSummary && format != .compact {
            let output = rendered(outcome, format)
            #expect(
                output.contains("1,000,000 more of X1/price-within-budget") || output.contains("1,000,000 more were counted")
                    || output.contains("\"count\":1000000"), "\(format)")
        }
        #expect(rendered(outcome, .githubSummary).contains("1,001,006 warnings"))
        #expect(rendered(outcome, .github).contains("1,001,006 warnings"))
    }
}
