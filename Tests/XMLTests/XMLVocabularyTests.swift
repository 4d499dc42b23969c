import Testing
import XML

@Suite
struct XMLVocabularyTests {
    @Test func `names are numbered in the order in which they are listed`() {
        let vocabulary = XMLVocabulary(namespaces: [["urn:a", "urn:b"]], locals: ["row", "c"])
        #expect(vocabulary.name("row") == XMLName(namespace: 1, local: 0))
        #expect(vocabulary.name("c", namespace: 0) == XMLName(namespace: XMLName.none, local: 1))
        #expect(vocabulary.name("v") == XMLName(namespace: 1, local: XMLName.other))
    }
}
