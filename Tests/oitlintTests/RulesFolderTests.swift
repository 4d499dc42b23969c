import Testing

@testable import oitlint

struct RulesFolderTests {
    @Test func `the TOML files of a folder are read, sorted by path`() throws {
        let folder = try TemporaryFolder([
            "forms/b.toml": "b", "2567/pack.toml": "p", "2567/items/a.toml": "a", "README.md": "x", ".cache/c.toml": "x",
            "forms/.d.toml": "x",
        ])
        let files = try RulesFolder.files(in: folder.path)
        #expect(files.map(\.path) == ["2567/items/a.toml", "2567/pack.toml", "forms/b.toml"])
        #expect(files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["a", "p", "b"])
    }

    @Test func `a folder that is not there is a failure`() {
        #expect(throws: EngineFailure.noFolder("/nonexistent")) { try RulesFolder.files(in: "/nonexistent") }
    }
}
