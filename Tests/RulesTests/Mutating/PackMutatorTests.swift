import Diagnostics
import Testing

@testable import Rules

@Suite struct PackMutatorTests {
    private let form = "forms/orders.toml"
    private let list = "2567/published.toml"

    /// A pack with the list of its published ids.
    private func listed(_ pack: SamplePack) -> SamplePack {
        pack.with(list, pack.library.publishedLists[0].text)
    }

    /// What survives, as `place: message`; the marked place as ⟦⟧.
    private func survivors(_ pack: SamplePack, _ ids: [String] = [], _ language: Language = .en) -> [String] {
        var mutator = PackMutator(pack.library, ids: ids)
        return mutator.run().findings.map { finding in
            let path = pack.files.files[Int(finding.place.file)].path
            let isMarked = MarkedText(pack.texts[path] ?? "").span == finding.place.span
            return "\(isMarked ? "⟦⟧" : path): \(finding.full?.message.text(in: language) ?? "")"
        }
    }

    /// The sample whose every change is noticed.
    private var tight: SamplePack {
        SamplePack()
            .replacing(
                "near    = [{ ordered = \"1 ต.ค. 2566\" }, { ordered = \"30 ก.ย. 2567\" }]\nfails   = [{ ordered = \"30 ก.ย. 2566\" }]",
                by: """
                    near    = [{ ordered = "1 ต.ค. 2566" }, { ordered = "30 ก.ย. 2567" }, { thing = "ของเก่า", ordered = "30 ก.ย. 2566" }]
                    fails   = [{ ordered = "30 ก.ย. 2566" }, { ordered = "1 ต.ค. 2567" }]
                    """, in: form
            )
            .replacing(
                "near     = [{ code = \"AB1\" }]\nfails    = [{ code = \"AB\" }]",
                by: "near     = [{ code = \"AB1\" }]\nfails    = [{ code = \"AB\" }, { code = \"ab1\" }]", in: form)
    }

    @Test func `of a pack with good examples nothing survives`() {
        var mutator = PackMutator(listed(tight).library)
        let report = mutator.run()
        #expect(report.findings.map { $0.full?.message.text(in: .en) } == [])
        #expect(report.triedCount > 60)
        #expect(report.listedCount == 0)
    }

    @Test func `a bound that no example stands on survives at its place`() {
        let pack = listed(tight).replacing("near    = [{ price = \"1000.00\", budget = \"1000\" }]\n", by: "", in: form)
            .replacing(
                "passes  = [{ price = \"1000\", budget = \"1000\" }]", by: "passes  = [{ price = \"999\", budget = \"1000\" }]", in: form
            )
            .replacing("\"price <= budget\"", by: "\"price ⟦<=⟧ budget\"", in: form)
        #expect(survivors(pack) == ["⟦⟧: no example notices when dearer-than-planned.assert becomes: price < budget"])
        #expect(survivors(pack, [], .th) == ["⟦⟧: ไม่มีตัวอย่างใดสังเกตเห็นเมื่อ dearer-than-planned.assert เปลี่ยนเป็น: price < budget"])
    }

    @Test func `a condition that no example needs survives`() {
        let pack = listed(tight).replacing("\"thing != 'ของเก่า'\"", by: "⟦\"price > 0\"⟧", in: form)
            .replacing(", { thing = \"ของเก่า\", ordered = \"30 ก.ย. 2566\" }]\nnear", by: "]\nnear", in: form)
            .replacing(", { thing = \"ของเก่า\", ordered = \"30 ก.ย. 2566\" }]\nfails", by: "]\nfails", in: form)
        #expect(survivors(pack, ["wrong-year"]).contains("⟦⟧: no example notices when wrong-year.when becomes: none"))
    }

    @Test func `a change that is listed with its reason is counted, and one that does not survive is reported`() {
        let loose = listed(tight).replacing("near    = [{ price = \"1000.00\", budget = \"1000\" }]\n", by: "", in: form)
            .replacing(
                "passes  = [{ price = \"1000\", budget = \"1000\" }]", by: "passes  = [{ price = \"999\", budget = \"1000\" }]", in: form)
        func survivor(_ mutant: String) -> String {
            """
            [[survivor]]
            of     = "dearer-than-planned"
            key    = "assert"
            mutant = "\(mutant)"
            reason = { th = "ไม่ต่างกัน", en = "it makes no difference" }

            """
        }
        let pack = loose.adding(survivor("price < budget"))
        var mutator = PackMutator(pack.library)
        let report = mutator.run()
        #expect(report.findings == [])
        #expect(report.listedCount == 1)
        let needless = pack.adding(
            "⟦[[survivor]]⟧" + survivor("price > budget").split(separator: "[[survivor]]", omittingEmptySubsequences: false).joined())
        #expect(
            survivors(needless) == ["⟦⟧: there is no such change, or an example notices it (dearer-than-planned.assert: price > budget)"])
        #expect(
            survivors(needless, [], .th) == ["⟦⟧: ไม่มีการเปลี่ยนนี้ หรือมีตัวอย่างที่สังเกตเห็นแล้ว (dearer-than-planned.assert: price > budget)"])
    }

    @Test func `a level that nothing has written down survives`() {
        let pack = listed(tight).replacing("\"X1/dearer-than-planned\" = \"warning\"\n", by: "", in: list)
            .replacing("[[check]]\nid      = \"dearer", by: "⟦[[check]]⟧\nid      = \"dearer", in: form)
        #expect(
            survivors(pack) == ["⟦⟧: nothing notices when X1/dearer-than-planned has another level, for it is not in published.toml"])
        #expect(survivors(pack, [], .th) == ["⟦⟧: ไม่มีสิ่งใดสังเกตเห็นเมื่อ X1/dearer-than-planned เปลี่ยนระดับ เพราะไม่อยู่ใน published.toml"])
    }

    @Test func `ids narrow down what is tried`() {
        var counts: [Int] = []
        for ids in [["dearer-than-planned"], ["x1/dearer-than-planned"], ["orders"], ["X1"], ["no-such"]] {
            var mutator = PackMutator(listed(tight).library, ids: ids)
            counts.append(mutator.run().triedCount)
        }
        #expect(counts[0] > 0)
        #expect(counts[1] == counts[0] + 1)
        #expect(counts[2] > counts[0])
        #expect(counts[4] == 0)
    }

    @Test func `packs whose examples are wrong are not changed at all`() {
        let pack = listed(tight).replacing("fails   = [{ price = \"1001\",", by: "fails   = [{ price = \"999\",", in: form)
        var mutator = PackMutator(pack.library)
        let report = mutator.run()
        #expect(report.findings.map(\.rule) == [PackRules.example])
        #expect(report.triedCount == 0)
    }

    @Test func `what an element asks for and which word stands for nothing are changed`() {
        let pack = SamplePack.withElements
        let found = survivors(pack.with(list, pack.library.publishedLists[0].text), ["X2"])
        #expect(found.contains("2567/items/X2.toml: no example notices when telephone.content becomes: number"))
        #expect(!found.contains("2567/items/X2.toml: no example notices when opened.content becomes: date"))
    }

    @Test func `the years that a report may name are changed`() {
        let pack = SamplePack.prose
        #expect(
            survivors(pack.with(list, pack.library.publishedLists[0].text), ["X3"]).contains(
                "2567/items/X3.toml: no example notices when years.cited becomes: 2567, 2566, 2568"))
    }
}
