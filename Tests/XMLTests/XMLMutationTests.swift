import Testing
import XML

/// Documents that are damaged at random, with fixed seeds.
@Suite
struct XMLMutationTests {
    /// A small generator whose numbers are the same everywhere.
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    static let seed = Array(
        """
        <?xml version="1.0" encoding="UTF-8"?><!-- c --><p:a xmlns:p='urn:one' xmlns="urn:two" p:b="1&lt;2" id='x'><row a="ก">\
        ข้อความ &amp; &#xE01; <![CDATA[<x>]]]>]]><?pi x?></row><averyveryverylongname averyveryverylongattribute='1'/>]]\r\n<b/></p:a>

        """.utf8)
    static let pieces = [
        "<", ">", "/", "&", ";", "\"", "'", "]]>", "<!--", "-->", "<![CDATA[", "<?", "?>", "=", " ", "\r", "xmlns:p='", "\0", "ก",
    ]

    @Test(arguments: 0..<8)
    func `a damaged document ends or is refused, the same wherever it is cut`(seed: UInt64) {
        var random = Generator(state: seed)
        for _ in 0..<100 {
            var document = Self.seed
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let at = Int.random(in: 0...document.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: document.removeSubrange(at..<min(at + Int.random(in: 1...20, using: &random), document.count))
                case 1: document.insert(UInt8.random(in: 0...255, using: &random), at: at)
                case 2: document.insert(contentsOf: Self.pieces.randomElement(using: &random).map { Array($0.utf8) } ?? [], at: at)
                default: document.insert(contentsOf: document[at...].prefix(30), at: Int.random(in: 0...document.count, using: &random))
                }
            }
            let whole = events(of: document)
            let cut = Int.random(in: 0...document.count, using: &random)
            #expect(events(of: [Array(document[..<cut]), Array(document[cut...])]) == whole)
            #expect(events(of: document.map { [$0] }) == whole)
        }
    }

    @Test func `random bytes never stop the program`() {
        var random = Generator(state: 99)
        for _ in 0..<200 {
            let document = (0..<Int.random(in: 0...60, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
            let whole = events(of: document)
            #expect(whole.error != nil)
            #expect(events(of: document.map { [$0] }) == whole)
        }
    }

    @Test func `more names than the tables hold are read`() {
        let inner = (0..<2000).map { "<n\($0) m\($0)='\($0)' averyverylongname\($0)=''/>" }.joined()
        let found = events(of: Array("<a>\(inner)</a>".utf8))
        #expect(found.error == nil)
        #expect(found.lines.count == 2000 * 4 + 2)
        #expect(found.lines.last == ">a a 1")
    }

    @Test func `a large tag is read from pieces of one byte`() {
        let document = Array("<a b='\(String(repeating: "x", count: 5000))'>\(String(repeating: "<!-- -->", count: 100))</a>".utf8)
        #expect(events(of: document.map { [$0] }) == events(of: document))
    }
}
