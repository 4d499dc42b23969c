import Diagnostics
import Testing

@testable import oitlint

struct ExitStatusTests {
    private func outcome(_ levels: [Level], isIncomplete: Bool = false, unkept: [RuleID: Int] = [:]) -> Outcome {
        var outcome = Outcome()
        outcome.findings = levels.map { Finding(rule: "x/y", level: $0, place: Place()) }
        outcome.isIncomplete = isIncomplete
        outcome.unkept = unkept
        return outcome
    }

    @Test(
        arguments: [
            ([], .note, .clean), ([.note], .error, .clean), ([.note], .note, .findings), ([.warning], .error, .clean),
            ([.note, .warning], .warning, .findings), ([.error], .error, .findings), ([.error], .warning, .findings),
            ([.error], .never, .clean),
        ] as [([Level], FailOn, ExitStatus)])
    func `findings at or above a level end in 1`(_ levels: [Level], _ failOn: FailOn, _ status: ExitStatus) {
        #expect(ExitStatus(of: outcome(levels), failOn: failOn) == status)
    }

    @Test(arguments: FailOn.allCases)
    func `an answer that is incomplete ends in 3 whatever was found`(_ failOn: FailOn) {
        #expect(ExitStatus(of: outcome([], isIncomplete: true), failOn: failOn) == .incomplete)
        #expect(ExitStatus(of: outcome([.error], isIncomplete: true), failOn: failOn) == .incomplete)
    }

    @Test func `findings that were not kept count`() {
        #expect(ExitStatus(of: outcome([], unkept: ["x/y": 1]), failOn: .error) == .findings)
    }

    @Test func `a pack with an error ends in 2`() {
        #expect(ExitStatus(ofPacks: outcome([])) == .clean)
        #expect(ExitStatus(ofPacks: outcome([.warning])) == .clean)
        #expect(ExitStatus(ofPacks: outcome([.error])) == .usage)
        #expect(ExitStatus(ofPacks: outcome([], isIncomplete: true)) == .usage)
    }

    @Test func `the numbers are those that scripts rely on`() {
        #expect(ExitStatus.allCases.map(\.rawValue) == [0, 1, 2, 3, 4])
    }
}
