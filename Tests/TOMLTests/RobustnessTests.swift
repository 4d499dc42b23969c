import TOML
import Testing

@Suite struct RobustnessTests {
    private static let samples = [
        "[a.b]\nk.\"q\" = 'v' # c\n[[l]]\n[[l]]\n[l.s]\n[z]\nb.c = {x = 1, y.z = []}\r\n",
        "i = [-1_0, 0xF_f, 0o7, 0b1, +0]\nf = [1.5, -1e6, 6.0e-2_3, inf, -nan]\n",
        "d = 2024-02-29\nt = 07:30:00.5\nl = 2024-02-29 07:30:00\no = 2024-02-29T07:30:00+07:00\n",
        "a = \"ก\\u0E01\\n\\\"\\U0001F600\"\nb = \"\"\"\n x\\\n  y\"\" z\"\"\"\"\"\n",
        "c = '''\r\nno \\ escape ''''\nd = [ # c\n  { a = { b = [[]] } },\n]\ne = true",
        "\u{FEFF}\"\" = ''\n\"ชื่อ\".x = \"\"\n",
    ]

    /// Reads a document that may be broken and checks that whatever comes of it holds together.
    private func check(_ bytes: [UInt8]) -> Bool {
        do throws(TOMLError) {
            let table = try TOML.parse(bytes)
            return TaggedJSON.encode(table).utf8.last == UInt8(ascii: "}") && isWithin(table, 0..<bytes.count)
        } catch {
            let places = [error.span, error.first ?? error.span]
            return places.allSatisfy { 0 <= $0.lowerBound && $0.upperBound <= bytes.count }
                && !error.message(thai: true).isEmpty && !error.message(thai: false).isEmpty
        }
    }

    /// Tells whether all places lie in the document and every byte of every string is traced into its span.
    private func isWithin(_ table: TOMLTable, _ document: Range<Int>) -> Bool {
        table.entries.allSatisfy { entry in
            document.contains(entry.keySpan.lowerBound) && entry.keySpan.upperBound <= document.upperBound
                && isWithin(entry.node, document) && table.entry(entry.key)?.keySpan == entry.keySpan
        }
    }

    private func isWithin(_ node: TOMLNode, _ document: Range<Int>) -> Bool {
        guard document.contains(node.span.lowerBound), node.span.upperBound <= document.upperBound else { return false }
        switch node.value {
        case .array(let items): return items.allSatisfy { isWithin($0, document) }
        case .table(let table): return isWithin(table, document)
        case .string(let string):
            let offsets = (0...string.value.utf8.count).map { string.sourceOffset(ofUTF8Offset: $0) }
            return zip(offsets, offsets.dropFirst()).allSatisfy { $0 <= $1 } && offsets.allSatisfy { node.span.contains($0) }
        default: return true
        }
    }

    @Test(arguments: samples)
    func `a document cut anywhere does no harm`(sample: String) throws {
        let bytes = Array(sample.utf8)
        #expect(throws: Never.self) { try TOML.parse(bytes) }
        #expect((0...bytes.count).filter { !check(Array(bytes[..<$0])) } == [])
    }

    @Test(arguments: samples)
    func `a document with any byte left out does no harm`(sample: String) {
        let bytes = Array(sample.utf8)
        let broken = bytes.indices.filter { offset in
            var mutant = bytes
            mutant.remove(at: offset)
            return !check(mutant)
        }
        #expect(broken == [])
    }

    @Test(arguments: samples)
    func `a document with any bit flipped or byte replaced does no harm`(sample: String) {
        let bytes = Array(sample.utf8)
        let broken = bytes.indices.filter { offset in
            let flipped = (0..<8).map { bytes[offset] ^ (1 << $0) }
            let replaced = Array("\"'\\\n\r[]{},.=#_-0eZ \0".utf8) + [0xFF, 0xE0, 0xEF]
            return (flipped + replaced).contains { byte in
                var mutant = bytes
                mutant[offset] = byte
                return !check(mutant)
            }
        }
        #expect(broken == [])
    }
}
