import Diagnostics
import Testing

@testable import Rendering

struct ExplanationTextTests {
    private let explanation = Samples.page.explanations[Samples.budgetRule.id]

    @Test func `an explanation is text for a terminal`() throws {
        let text = try text(of: #require(explanation), in: .en, width: 60)
        #expect(
            text == """
                X1/price-within-budget: warning: the agreed price exceeds
                  the budget
                  X1 Progress

                Why it matters:
                  X1 is worth 12.50 points

                How it decides:
                  price <= budget

                Examples that pass:
                  1 <= 1

                Examples that fail:
                  2 <= 1

                How to waive it:
                  write into oitlint.toml
                    [[waive]]
                    demand = "X1/…"

                """)
    }

    @Test func `pages and SARIF carry the same text`() throws {
        let explanation = try #require(explanation)
        for language in Language.allCases {
            let said = explanation.sections.flatMap { [$0.part.heading] + $0.lines + $0.code }.map { $0.text(in: language) }
            let options = RenderOptions(language: language)
            let page = rendered(Samples.page, .html, options)
            let sarif = rendered(Samples.page, .sarif, options)
            for line in said {
                #expect(page.contains(line.replacing("<", with: "&lt;").replacing("\"", with: "&quot;")))
                #expect(sarif.contains(line.replacing("\"", with: "\\\"")))
            }
        }
    }
}
