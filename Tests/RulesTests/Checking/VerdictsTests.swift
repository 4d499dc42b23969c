import Diagnostics
import Testing

@testable import Rules

@Suite struct VerdictsTests {
    private static let items = RealPacks.library.packs.flatMap(\.items) + SamplePack.joined.library.packs.flatMap(\.items)

    private func judge(
        _ item: Item, _ counts: [RuleID: LevelCounts], _ reasons: [String: Message] = [:], isComplete: Bool = true
    ) -> [Verdict] {
        Verdicts(item).judge(counts: counts, reasons: Reasons(unevaluated: reasons), isComplete: isComplete, file: 0)
    }

    private func count(_ level: Level) -> LevelCounts {
        var counts = LevelCounts()
        counts[level] = 1
        return counts
    }

    @Test func `every rule of every item belongs to one demand, or to the item as a whole`() {
        var wrong: [String] = []
        for item in Self.items {
            for rule in item.rules {
                let verdicts = judge(item, [rule.id: count(.error)])
                let failed = verdicts.filter { $0.result == .failed }
                let count = item.generalRules.contains(rule) ? 1 : 2
                if failed.count != count || failed.first?.isItem != true || verdicts.first?.counts.errors != 1 {
                    wrong.append(rule.id.description)
                }
            }
        }
        #expect(wrong == [])
    }

    @Test func `demands are judged once each, the item first`() {
        for item in Self.items {
            let verdicts = judge(item, [:])
            #expect(verdicts.map(\.isItem) == [true] + Array(repeating: false, count: verdicts.count - 1))
            #expect(Set(verdicts.map(\.requirement)).count == verdicts.count)
            #expect(verdicts.allSatisfy { $0.result == .passed && $0.file == 0 && !$0.title.th.isEmpty && !$0.title.en.isEmpty })
        }
    }

    @Test func `warnings and notes fail nothing, and a rule of another item counts nothing`() throws {
        let item = try #require(SamplePack().library.packs.first?.items.first)
        let verdicts = judge(
            item, ["X1/price/blank": count(.warning), "X1/code/other-pattern": count(.note), "X9/price/blank": count(.error)])
        #expect(verdicts.allSatisfy { $0.result == .passed })
        #expect(verdicts.first?.counts.warnings == 1)
        #expect(verdicts.first?.counts.notes == 1)
        #expect(verdicts.first?.counts.errors == 0)
    }

    @Test func `an error weighs more than a reason for not having looked`() throws {
        let item = try #require(SamplePack().library.packs.first?.items.first)
        let reason = Message(th: "เหตุ", en: "reason")
        let verdicts = judge(item, ["X1/price/blank": count(.error)], ["X1/price": reason, "X1/code": reason], isComplete: false)
        #expect(verdicts.first { $0.requirement == "X1/price" }?.result == .failed)
        #expect(verdicts.first { $0.requirement == "X1/code" }?.result == .notEvaluated(reason))
        #expect(verdicts.first?.result == .failed)
        #expect(judge(item, [:], isComplete: false).first?.result.name == "not-evaluated")
    }
}
