import Diagnostics
import Readers
import Testing

@testable import Rules

@Suite struct ExplainerTests {
    @Test(arguments: Language.allCases) func `every id is explained`(language: Language) {
        let explainer = Explainer(RealPacks.library, rules: ReaderRules.all, language: language)
        #expect(explainer.ids == explainer.ids.sorted())
        #expect(explainer.ids.count > 500)
        let silent = explainer.ids.filter { (explainer.explain($0) ?? "").split(separator: "\n").count < 2 }
        #expect(silent == [])
    }

    @Test func `the two languages say it differently`() {
        let explainers = Language.allCases.map { Explainer(RealPacks.library, rules: ReaderRules.all, language: $0) }
        #expect(explainers[0].ids.filter { explainers[0].explain($0) == explainers[1].explain($0) } == [])
    }

    @Test func `a check is explained by its expression and examples`() {
        let explainer = Explainer(SamplePack().library, rules: [], language: .en)
        #expect(
            explainer.explain("X1/dearer-than-planned") == """
                X1/dearer-than-planned · X1 register of orders (sample assessment)

                  warning: the price ({price}) exceeds the budget ({budget})

                  what to do: see to the price
                  element: 2

                  how it decides: price <= budget
                  passes: ราคาตกลงกัน (บาท) = 1000; เงินที่เตรียมไว้ (บาท) = 1000
                  fails: ราคาตกลงกัน (บาท) = 1001; เงินที่เตรียมไว้ (บาท) = 1000

                """)
    }

    @Test func `a column is explained, and its rules lead to it`() {
        let explainer = Explainer(SamplePack().library, rules: [], language: .en)
        #expect(explainer.explain("X1/colour")?.contains("สีเขียวอ่อน (light green)") == true)
        #expect(explainer.explain("X1/colour/unknown-term")?.contains("สีเขียวอ่อน (light green)") == true)
        #expect(explainer.explain("x1") == explainer.explain("X1"))
    }

    @Test(arguments: ["", "X", "X9", "X1/", "X1/no-such-thing", "nothing/at-all"]) func `what there is not is not explained`(id: String) {
        #expect(Explainer(SamplePack().library, rules: [], language: .th).explain(id) == nil)
    }
}
