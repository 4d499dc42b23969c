import TOML
import Testing

@Suite struct TOMLTableTests {
    private static let sample = """
        title = "รายงาน"
        [a.b]  # comment
        "x y".'z' = [1, {k = 'v'}]
        [[list]]
        n = -1_0
        [ list . sub ]
        [[ list ]]
        """

    /// Writes every key with its place and value in order of the document.
    private func outline(_ table: TOMLTable, path: String, of text: String) -> [String] {
        table.entries.flatMap { entry in
            let name = path + entry.key
            let line = name + " | " + cut(entry.keySpan, of: text) + " | " + cut(entry.node.span, of: text)
            return [line] + outline(entry.node, path: name, of: text)
        }
    }

    private func outline(_ node: TOMLNode, path: String, of text: String) -> [String] {
        switch node.value {
        case .table(let table): outline(table, path: path + ".", of: text)
        case .array(let items):
            items.enumerated().flatMap { index, item in
                ["\(path)[\(index)] | " + cut(item.span, of: text)] + outline(item, path: "\(path)[\(index)]", of: text)
            }
        default: []
        }
    }

    @Test func `every key and value has its place`() throws {
        let lines = outline(try parse(TOMLTableTests.sample), path: "", of: TOMLTableTests.sample)
        #expect(
            lines == [
                "title | title | \"รายงาน\"",
                "a | a | a",
                "a.b | b | [a.b]",
                "a.b.x y | \"x y\" | \"x y\"",
                "a.b.x y.z | 'z' | [1, {k = 'v'}]",
                "a.b.x y.z[0] | 1",
                "a.b.x y.z[1] | {k = 'v'}",
                "a.b.x y.z[1].k | k | 'v'",
                "list | list | [[list]]",
                "list[0] | [[list]]",
                "list[0].n | n | -1_0",
                "list[0].sub | sub | [ list . sub ]",
                "list[1] | [[ list ]]",
            ])
    }

    @Test func `every table knows how it came to be`() throws {
        let root = try parse("a.b = 1\n[c.d]\n[[e]]\nf = {}\n[c]\n[g.h]\n")
        #expect(root.origin == .root)
        #expect(root.span == 0..<37)
        #expect(root.table("a")?.origin == .dotted)
        #expect(root.table("c")?.origin == .header)
        #expect(root.table("c")?.span == 27..<30)
        #expect(root.entry("c")?.keySpan == 28..<29)
        #expect(root.table("c")?.table("d")?.origin == .header)
        #expect(root.table("g")?.origin == .implicit)
        guard case .table(let element) = root.array("e")?.first?.value else {
            Issue.record("no table in the array")
            return
        }
        #expect(element.origin == .header)
        #expect(element.table("f")?.origin == .inline)
        #expect(element.table("f")?.span == 24..<26)
    }

    @Test(arguments: [1, 8, 9, 1_000])
    func `keys are found in small and in large tables`(count: Int) throws {
        let table = try parse((0..<count).map { "k\($0) = \($0)\n" }.joined())
        #expect(table.entries.map(\.key) == (0..<count).map { "k\($0)" })
        #expect((0..<count).allSatisfy { table["k\($0)"]?.value == .integer(Int64($0)) })
        #expect(table["k\(count)"] == nil)
    }

    @Test(arguments: ["", (0..<20).map { "k\($0) = 0\n" }.joined()])
    func `keys that differ in bytes only are different keys`(before: String) throws {
        let table = try parse(before + "\"\u{E9}\" = 1\n\"e\u{301}\" = 2\n")
        #expect(table["\u{E9}"]?.value == .integer(1))
        #expect(table["e\u{301}"]?.value == .integer(2))
    }

    @Test func `a byte order mark at the start counts in places`() throws {
        let document = try TOMLDocument(parsing: Array("\u{FEFF}a = 1".utf8))
        #expect(document.root.entry("a")?.keySpan == 3..<4)
        #expect(document.root["a"]?.span == 7..<8)
    }

    @Test func `equal documents give equal tables`() throws {
        #expect(try parse("a = 1") == parse("a = 1"))
        #expect(try parse("a = 1") != parse("a =  1"))
    }
}
