import Diagnostics
import Testing

@testable import Rendering

struct PageWordingTests {
    @Test(arguments: PageWording.allCases)
    func `a wording is there in both languages, with the same placeholders`(_ wording: PageWording) {
        #expect(!wording.phrase.th.isEmpty && !wording.phrase.en.isEmpty)
        #expect(wording.phrase.th != wording.phrase.en)
        #expect(Set(wording.phrase.placeholders(in: .th)) == Set(wording.phrase.placeholders(in: .en)))
    }

    @Test func `the headings of explanations are there in both languages`() {
        #expect(Explanation.Part.allCases.allSatisfy { $0.heading.th != $0.heading.en })
    }
}
