import Diagnostics
import Testing

@testable import oitlint

struct OutcomeAppendingTests {
    private func outcome(_ path: String, _ rules: [RuleID], isIncomplete: Bool = false) -> Outcome {
        var outcome = Outcome()
        outcome.files = [FileRecord(path: path)]
        outcome.findings = rules.map { rule in
            let place = Place(file: 0, span: LineSpan(line: 1, column: 1, endLine: 1, endColumn: 2))
            let fix = Fix(Message(th: "ก", en: "a"), [Fix.Edit(place, "b")], isSafe: true)
            return Finding(
                rule: rule, level: .error, place: place, message: Message(th: "ก", en: "a"),
                notes: [Note(place, Message(th: "ข", en: "b")), Note(nil, Message(th: "ค", en: "c"))], fixes: [fix])
        }
        outcome.rules = Dictionary(uniqueKeysWithValues: rules.map { ($0, Rule(id: $0, level: .error, title: Phrase(path))) })
        outcome.verdicts = [Verdict(requirement: path, title: Phrase(path), isItem: true, result: .passed, file: 0)]
        outcome.assumptions = [Assumption(file: 0, Message(th: path, en: path)), Assumption(file: -1, Message(th: "", en: ""))]
        outcome.unkept = ["x/y": 1]
        outcome.isIncomplete = isIncomplete
        return outcome
    }

    @Test func `an outcome added to nothing is itself`() {
        var sum = Outcome()
        sum.append(outcome("b", ["r/1"]))
        #expect(sum == outcome("b", ["r/1"]))
    }

    @Test func `everything points at its file when files are sorted again`() {
        var sum = outcome("b", ["r/2", "r/1"])
        sum.append(outcome("a", ["r/3"], isIncomplete: true))
        #expect(sum.files.map(\.path) == ["a", "b"])
        #expect(sum.findings.map(\.rule) == ["r/3", "r/2", "r/1"])
        #expect(sum.findings.map(\.place.file) == [0, 1, 1])
        #expect(sum.findings.map { $0.full?.notes.map(\.place?.file) } == [[0, nil], [1, nil], [1, nil]])
        #expect(sum.findings.map { $0.full?.fixes.first?.edits.first?.place.file } == [0, 1, 1])
        #expect(sum.verdicts.map(\.requirement) == ["b", "a"])
        #expect(sum.verdicts.map(\.file) == [1, 0])
        #expect(sum.assumptions.map(\.file) == [1, -1, 0, -1])
        #expect(sum.rules.keys.sorted() == ["r/1", "r/2", "r/3"])
        #expect(sum.unkept == ["x/y": 2])
        #expect(sum.isIncomplete)
    }
}
