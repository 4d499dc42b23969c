import Diagnostics
import Readers
import Testing

@Suite struct ReaderRulesTests {
    @Test func `the catalogue is sorted and whole`() {
        let ids = ReaderRules.all.map(\.id)
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == ids.count)
        for rule in ReaderRules.all {
            #expect(rule.title.th != rule.title.en)
            #expect(rule.title.placeholders(in: .th) == [])
            #expect(rule.help != nil)
        }
    }
}
