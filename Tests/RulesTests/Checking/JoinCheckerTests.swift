import Diagnostics
import Rules
import Testing

/// Checks between items: what is done follows from what was planned.
@Suite struct JoinCheckerTests {
    private static let library = SamplePack.between.library
    private static let head = "กิจการที่ทำ,ค่าใช้จ่าย (บาท)\n"

    private func check(plan: String?, done: String, policy: String? = nil) -> Checked {
        let files: [(path: String, text: String)?] = [
            plan.map { ("X3.csv", Self.head + $0) }, ("X4.csv", Self.head + done), policy.map { ("X5.md", "# นโยบายกิจการ\n\n\($0)\n") },
        ]
        return Checked(files.compactMap { $0 }, by: Self.library)
    }

    @Test func `the packs are right and their examples hold`() {
        #expect(Self.library.findings == [])
        var tester = PackTester(Self.library)
        #expect(tester.run().findings.compactMap { $0.full?.message.text(in: .en) } == [])
    }

    @Test func `what is done as it was planned says nothing, however it is spaced and numbered`() {
        let checked = check(plan: "1. งานปลูกต้นไม้,100.00\n", done: "ปลูก ต้นไม้,90.00\n", policy: "ปลูกต้นไม้ริมถนน")
        #expect(checked.findings() == [])
        #expect(checked.verdicts.contains("X4/deed-not-planned passed 0/0/0"))
    }

    @Test func `a deed without a plan is found at its cell, with the place where the plan writes it nearly so`() {
        let checked = check(plan: "ปลูกต้นไม้,100.00\n", done: "ปลูกต้นไผ่,90.00\n", policy: "ปลูกต้นไผ่")
        #expect(
            checked.findings() == [
                "X3.csv:A2 warning X4/planned-deed-not-done: nothing is said of (ปลูกต้นไม้)",
                "X4.csv:A2 error X4/deed-not-planned: the plan has no such deed (ปลูกต้นไผ่)",
            ])
        #expect(checked.notes(1) == ["X3.csv:A2: here it is written “ปลูกต้นไม้”"])
        #expect(checked.help(1) == "name it as the plan does")
    }

    @Test func `a deed that the prose does not name is found`() {
        let checked = check(plan: "ขุดบ่อน้ำ,100.00\n", done: "ขุดบ่อน้ำ,100.00\n", policy: "ปลูกต้นไม้ริมถนน")
        #expect(checked.findings() == ["X4.csv:A2 note X4/deed-not-in-policy: the policy does not name (ขุดบ่อน้ำ)"])
        #expect(checked.notes(0) == ["X5.md:-: held against: policy"])
    }

    @Test func `figures are compared between items`() {
        let checked = check(plan: "ปลูกต้นไม้,100.00\n", done: "ปลูกต้นไม้,60.00\nปลูกต้นไม้,40.01\n", policy: "ปลูกต้นไม้")
        #expect(checked.findings() == ["X3.csv:A2 warning X4/planned-deed-not-done: nothing is said of (ปลูกต้นไม้)"])
    }

    @Test func `a plan that is not there, or cannot be read, is no reason to blame its progress`() {
        let alone = check(plan: nil, done: "ปลูกต้นไม้,90.00\n")
        #expect(alone.findings() == [])
        #expect(alone.verdicts.contains("X4/deed-not-planned not-evaluated 0/0/0: no file answers X3"))
        let blank = check(plan: ",100.00\n", done: "ปลูกต้นไม้,90.00\n")
        #expect(blank.findings().map { $0.split(separator: " ")[2] } == ["X3/deed/blank:"])
        #expect(blank.verdicts.contains("X4/deed-not-planned not-evaluated 0/0/0: some cells of Deed cannot be read"))
        let headless = Checked(
            [("X3.csv", "โครงการอะไร,ค่าใช้จ่าย (บาท)\nปลูก,1.00\n"), ("X4.csv", Self.head + "ปลูกต้นไม้,90.00\n")], by: Self.library)
        #expect(!headless.findings().contains { $0.contains("deed-not-planned") })
    }

    @Test(
        arguments: [
            ("X9/plan.by_deed", "the name is not known (X9/plan.by_deed); known are done.by_deed"),
            ("X3/plan.by_dead", "the name is not known (X3/plan.by_dead), did you mean (X3/plan.by_deed)?"),
            ("X3", "(with) must be an item with elements, whose text is read"),
        ])
    func `a side that is not there is a mistake in the pack`(name: String, message: String) {
        let library = SamplePack.between.replacing(
            "\"X3/plan.by_deed\"\nassert  = \"right.rows > 0\"\n", by: "\"⟦\(name)⟧\"\nassert  = \"true\"\n", in: SamplePack.progressItem
        )
        .library
        #expect(library.findings.compactMap { $0.full?.message.text(in: .en) }.first == message)
    }

    @Test func `an expression about the other item is checked against its columns`() {
        let library = SamplePack.between.replacing("left.cost >= right.cost", by: "left.cost >= right.price", in: SamplePack.progressItem)
            .library
        #expect(library.findings.map(\.rule) == ["pack/expression"])
    }

    @Test func `results are held against the plan of the year before`() throws {
        let old = SamplePack.between.with("2566/pack.toml", SamplePack.pack.replacing2567("2566")).with(
            "2566/items/X3.toml", "")
        let pack = old.with("2566/items/X3.toml", planText)
            .replacing("with    = \"X3/plan.by_deed\"", by: "with    = \"2566:X3/plan.by_deed\"", in: SamplePack.progressItem)
            .replacing("{}], \"X3/plan\" = [{}] }]\nfails", by: "{}], \"2566:X3/plan\" = [{}] }]\nfails", in: SamplePack.progressItem)
            .replacing(
                "{ deed = \"ขุดบ่อน้ำ\" }, {}], \"X3/plan\"", by: "{ deed = \"ขุดบ่อน้ำ\" }, {}], \"2566:X3/plan\"", in: SamplePack.progressItem)
        let library = pack.library
        #expect(library.findings == [])
        let without = Checked([("X4.csv", Self.head + "ปลูกต้นไม้,90.00\n")], by: library, year: 2567)
        #expect(
            without.verdicts.contains(
                "X4/deed-not-planned not-evaluated 0/0/0: the report of the year before is not named ([report] previous)"))
        let with = Checked(
            [("X4.csv", Self.head + "ปลูกต้นไม้,90.00\nขุดบ่อน้ำ,1.00\n")], by: library, year: 2567,
            previous: [("old/X3.csv", Self.head + "ปลูกต้นไม้,90.00\n")], previousYear: 2566)
        #expect(with.findings().contains("X4.csv:A3 error X4/deed-not-planned: the plan has no such deed (ขุดบ่อน้ำ)"))
        let index = try #require(with.outcome.findings.firstIndex { $0.rule == "X4/deed-not-planned" })
        #expect(with.notes(index) == ["old/X3.csv:A2: the other table begins here: plan"])
    }

    private var planText: String {
        """
        [item]
        id         = "X3"
        indicator  = "1.1"
        title      = { th = "แผนกิจการ", en = "plan of deeds" }
        owner      = { th = "ฝ่ายตัวอย่าง", en = "sample division" }
        source     = { document = "เอกสารตัวอย่าง" }

        [[table]]
        id    = "plan"
        form  = "deeds"
        title = { th = "ตารางแผน", en = "plan" }

        """
    }
}
