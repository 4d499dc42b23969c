import Diagnostics
import Foundation
import Testing
import ThaiText

@testable import Rules
@testable import oitlint

/// The sample repositories are right as they are, and whatever is demanded without doubt and taken out fails its item and no other.
struct RemovalTests {
    /// How many demands of a year are tried, spread evenly from a start that a year gives; all of them with `OITLINT_ALL_REMOVALS=1`,
    /// which takes some minutes in a debug build.
    static let tried = ProcessInfo.processInfo.environment["OITLINT_ALL_REMOVALS"] == "1" ? Int.max : 60

    @Test(arguments: [2566, 2567, 2568])
    func `what is taken out fails its item alone, and costs the points of that item`(_ year: Int) throws {
        let repository = try #require(try SampleRepository(year))
        let whole = repository.outcome()
        #expect(whole.findings == [])
        #expect(whole.score?.total == Ratio(100))
        let weights = Dictionary(
            (whole.score?.lines ?? []).filter { $0.kind == .item }.map { ($0.id, $0.weight) }, uniquingKeysWith: { first, _ in first })

        let all = repository.removals
        #expect(all.filter { $0.texts.isEmpty && $0.attest == nil }.map(\.name) == [], "the sample lacks what its pack demands")
        #expect(all.count > 140, "\(all.count)")
        let step = max(1, all.count / Self.tried)
        for removal in all.indices.filter({ $0 % step == year % step }).map({ all[$0] }) {
            let outcome = repository.outcome(without: removal)
            let failed = outcome.verdicts.filter { $0.isItem && !$0.result.isMet }.map(\.requirement)
            #expect(failed == [removal.item], "\(removal.name)")
            let errors = Set(outcome.findings.filter { $0.level == .error }.map(\.rule.description))
            #expect(errors.filter { !$0.hasPrefix(removal.item + "/") } == [], "\(removal.name)")
            if let rule = removal.rule { #expect(errors.contains(rule), "\(removal.name): \(errors.sorted())") }
            #expect(outcome.score.map { $0.total + (weights[removal.item] ?? Ratio(0)) } == Ratio(100), "\(removal.name)")
        }
    }
}
