import Diagnostics
import Readers
import Testing

@testable import Rules

@Suite struct ExplainerTests {
    private static let real = Explainer(RealPacks.library, rules: ReaderRules.all)
    /// What is said of every id of the packs and of the program.
    private static let everything = Dictionary(
        uniqueKeysWithValues: real.ids.filter { Explainer.reference($0, .en) == nil }.map { ($0, real.explanations(of: $0)) })
    private static let sample = Explainer(SamplePack().library, rules: [])

    private func lines(_ explanation: Explanation?, _ part: Explanation.Part) -> [String]? {
        explanation?.sections.first { $0.part == part }?.lines.map(\.en)
    }

    @Test func `every id is explained, and says what is demanded and why`() {
        #expect(Self.real.ids == Self.real.ids.sorted())
        #expect(Self.everything.count > 500)
        let silent = Self.everything.filter { _, explanations in
            explanations.isEmpty || explanations.contains { one in !Set([.demand, .why, .waive]).isSubset(of: one.sections.map(\.part)) }
        }
        #expect(silent.keys.sorted() == [])
    }

    @Test func `the two languages say it differently`() {
        let alike = Self.everything.values.joined().filter { one in
            let said = one.sections.flatMap(\.lines)
            return said.map(\.th) == said.map(\.en)
        }
        #expect(alike.map(\.id) == [])
        #expect(["functions", "types"].allSatisfy { Explainer.reference($0, .th) != Explainer.reference($0, .en) })
    }

    @Test func `every rule of the packs says how it decides or leads to rules that do`() {
        let mute = RealPacks.library.packs.flatMap(\.items).flatMap(\.rules).filter { rule in
            Self.everything[rule.id.description]?.contains { one in
                !one.sections.contains { $0.part == .decides || $0.part == .rules }
            } ?? true
        }
        #expect(mute.map(\.id) == [])
    }

    @Test func `a check is explained by its expression, its examples, its points and a waiver`() {
        let explanation = Self.sample.explanations(of: "X1/dearer-than-planned").first
        #expect(explanation?.id == "X1/dearer-than-planned")
        #expect(explanation?.level == .warning)
        #expect(explanation?.title.en == "the price exceeds the budget")
        #expect(explanation?.context?.en == "X1 register of orders (sample assessment)")
        #expect(lines(explanation, .demand)?.last == "data element 2")
        #expect(
            lines(explanation, .why) == [
                "X1 is worth 100.00 of 100 points, all or none of them",
                "a warning costs no points by itself, but mostly something is wrong: a person should look", "source: เอกสารตัวอย่าง, ข้อ 1",
                "confidence: high: read in a primary source",
            ])
        #expect(
            lines(explanation, .decides) == [
                "of every row this must hold: price <= budget",
                "rows where a cell that is needed is blank or cannot be read are skipped: that cell has a finding of its own",
            ])
        #expect(
            lines(explanation, .passes) == [
                "ราคาตกลงกัน (บาท) = 1000; เงินที่เตรียมไว้ (บาท) = 1000", "ราคาตกลงกัน (บาท) = 1000.00; เงินที่เตรียมไว้ (บาท) = 1000",
            ])
        #expect(lines(explanation, .fails) == ["ราคาตกลงกัน (บาท) = 1001; เงินที่เตรียมไว้ (บาท) = 1000"])
        #expect(lines(explanation, .cure) == ["see to the price"])
        #expect(
            explanation?.sections.last?.code.map(\.en) == [
                "[[waive]]", "demand      = \"X1/dearer-than-planned\"", "place       = \"…\"", "reason      = \"…\"",
                "approved-by = \"…\"", "until       = 2024-09-30",
            ])
    }

    @Test func `a column is explained, and its rules tell what is theirs`() {
        let column = Self.sample.explanations(of: "X1/colour").first
        #expect(lines(column, .decides)?.contains("สีเขียวอ่อน (light green)") == true)
        #expect(lines(column, .rules)?.contains { $0.hasPrefix("X1/colour/blank (error): ") } == true)
        let rule = Self.sample.explanations(of: "X1/colour/unknown-term").first
        #expect(lines(rule, .decides)?.contains("สีเขียวอ่อน (light green)") == true)
        #expect(Self.sample.explanations(of: "x1") == Self.sample.explanations(of: "X1"))
    }

    @Test func `a rule about files cannot be waived`() {
        let explanation = Self.real.explanations(of: "file/encoding").first
        #expect(explanation?.level == .warning)
        #expect(lines(explanation, .waive) == ["it cannot be waived, for no item demands it: correct the file"])
    }

    @Test func `rules of an outcome are explained as by their ids`() {
        let rules = RealPacks.library.packs.flatMap { $0.items.prefix(3) }.flatMap(\.rules)
        let explanations = Self.real.explanations(of: rules)
        #expect(Set(explanations.keys) == Set(rules.map(\.id)))
        #expect(explanations.allSatisfy { Self.real.explanations(of: $0.key.description).contains($0.value) })
    }

    @Test(arguments: ["", "X", "X9", "X1/", "X1/no-such-thing", "nothing/at-all"]) func `what there is not is not explained`(id: String) {
        #expect(Self.sample.explanations(of: id) == [])
    }
}
