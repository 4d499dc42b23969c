import Diagnostics
import Testing

@testable import Rendering

@Suite struct WordingTests {
    @Test(arguments: Wording.allCases)
    func `a wording exists in both languages with the same placeholders`(_ wording: Wording) {
        let phrase = wording.phrase
        #expect(!phrase.th.isEmpty && !phrase.en.isEmpty)
        #expect(Set(phrase.placeholders(in: .th)) == Set(phrase.placeholders(in: .en)))
        let isFrame = withoutPlaceholders(phrase.en).unicodeScalars.allSatisfy { !$0.properties.isAlphabetic }
        #expect(phrase.th != phrase.en || isFrame)
    }

    @Test(arguments: Wording.allCases)
    func `no English stands in the Thai, and no Thai in the English`(_ wording: Wording) {
        let names = ["--all", "--format json", "--format text", "GitHub", "OIT", "oitlint explain", "oitlint"]
        let th = names.reduce(withoutPlaceholders(wording.phrase.th)) { $0.replacing($1, with: "") }
        #expect(!th.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic }, "\(th)")
        #expect(!wording.phrase.en.unicodeScalars.contains { (0x0E00...0x0E7F).contains($0.value) })
    }

    @Test func `levels have names in both languages`() {
        #expect(Level.allCases.map { Wording.name(of: $0, .en) } == ["note", "warning", "error"])
        #expect(Level.allCases.map { Wording.name(of: $0, .th) } == ["หมายเหตุ", "คำเตือน", "ข้อผิดพลาด"])
    }

    @Test func `one is counted apart from many`() {
        var counts = LevelCounts()
        counts.errors = 1
        counts.notes = 1_200
        #expect(Wording.findings(counts, .en) == "1 error, 1,200 notes")
        #expect(Wording.findings(counts, .th) == "ข้อผิดพลาด 1 รายการ, หมายเหตุ 1,200 รายการ")
    }

    @Test func `Thai output holds no English but ids, names of formats and options`() {
        let ids = ["oitlint", "--all", "X1.xlsx", "X1", "X2", "X3", "broken.xlsx"]
        for outcome in [Samples.whole, Samples.flood, Samples.clean] {
            var text = rendered(outcome, .text, RenderOptions(language: .th, width: 400))
            let rules = outcome.findings.map(\.rule.description) + outcome.verdicts.map(\.requirement)
            for id in Set(rules + ids).sorted(by: { $0.utf8.count > $1.utf8.count }) { text = text.replacing(id, with: "") }
            let lines = text.split(separator: "\n").filter { !$0.contains("|") && !$0.contains("!") && !$0.contains(".md") }
            let english = lines.filter { $0.unicodeScalars.contains { $0.isASCII && $0.properties.isAlphabetic } }
            #expect(english == [])
        }
    }

    private func withoutPlaceholders(_ text: String) -> String {
        var out = ""
        var isInside = false
        for character in text {
            if character == "{" { isInside = true }
            if !isInside { out.append(character) }
            if character == "}" { isInside = false }
        }
        return out
    }
}
