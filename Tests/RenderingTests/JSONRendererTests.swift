import Diagnostics
import Foundation
import Testing

@testable import Rendering

@Suite struct JSONRendererTests {
    @Test(arguments: [Sample.whole, .text, .json, .hostile, .clean], Language.allCases)
    func `an outcome is written as JSON`(_ sample: Sample, _ language: Language) throws {
        try expectGolden(rendered(sample.outcome, .json, RenderOptions(language: language, version: "1.2.3")), "\(sample).\(language).json")
    }

    @Test func `the vocabulary is this and no more`() throws {
        var keys: Set<String> = []
        for sample in Sample.allCases {
            collect(try parsed(rendered(sample.outcome, .json)), "", &keys)
        }
        try expectGolden(keys.sorted().joined(separator: "\n") + "\n", "vocabulary.txt")
    }

    @Test func `a finding without details says what its rule says`() throws {
        let outcome = Samples.outcome(
            (1...3).map {
                Finding(rule: "X1/blank", level: $0 == 3 ? .note : .error, place: Place(file: 0, table: 0, row: Int32($0), column: 1))
            }
                + [Finding(rule: "y/unknown", level: .error, place: Place())],
            files: [FileRecord(path: "ก.csv", tables: [TableRecord(hasCells: true)])], rules: [Samples.blankRule])
        let lines = rendered(outcome, .json).split(separator: "\n").filter { $0.contains("\"rule\"") }
        #expect(
            lines == [
                #"{"rule":"X1/blank","level":"error","message":"the cell is blank","location":{"file":"ก.csv","cell":"B2","row":2}},"#,
                #"{"rule":"X1/blank","level":"error","message":"the cell is blank","location":{"file":"ก.csv","cell":"B3","row":3}},"#,
                #"{"rule":"X1/blank","level":"note","message":"the cell is blank","location":{"file":"ก.csv","cell":"B4","row":4}},"#,
                #"{"rule":"y/unknown","level":"error","message":"y/unknown"}],"#,
            ])
    }

    @Test func `findings that were only counted are named beside the summary`() {
        let lines = rendered(Samples.flood, .json).split(separator: "\n")
        #expect(lines.suffix(3).first == #""unkept":["#)
        #expect(lines.dropLast().last == #"{"rule":"X1/price-within-budget","count":1000000}],"#)
        #expect(lines.last?.contains(#""errors":6,"warnings":1040000,"notes":0,"complete":false"#) == true)
        #expect(lines.count { $0.hasPrefix(#"{"rule":"X1/price-within-budget","level""#) } == 40_000)
    }

    @Test func `hostile text comes back as it was`() throws {
        let json = try parsed(rendered(Samples.hostile, .json))
        let findings = try #require((json as? [String: Any])?["findings"] as? [[String: Any]])
        #expect(findings.first?["help"] as? String == "a\u{1B}[2J\u{202E}b\r\nc\u{9B}31m\u{7}\u{2066}\u{0}\td\u{85}\u{2028}e")
    }

    @Test func `the summary counts what the verdicts say`() throws {
        let json = try #require(try parsed(rendered(Samples.whole, .json)) as? [String: Any])
        let summary = try #require(json["summary"] as? [String: Any])
        let verdicts = try #require(json["verdicts"] as? [[String: Any]])
        for (key, name) in [
            ("passed", "passed"), ("failed", "failed"), ("notEvaluated", "not-evaluated"), ("notApplicable", "not-applicable"),
        ] {
            #expect(summary[key] as? Int == verdicts.count { $0["result"] as? String == name })
        }
        #expect(summary["requirements"] as? Int == verdicts.count)
        #expect(summary["complete"] as? Bool == false)
    }

    private func parsed(_ text: String) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(text.utf8))
    }

    private func collect(_ json: Any, _ path: String, _ keys: inout Set<String>) {
        if let object = json as? [String: Any] {
            for (key, value) in object {
                keys.insert(path + key)
                collect(value, "\(path)\(key).", &keys)
            }
        } else if let array = json as? [Any] {
            for value in array { collect(value, path.hasSuffix(".") ? "\(path.dropLast())[]." : path, &keys) }
        }
    }
}
