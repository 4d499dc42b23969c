import Foundation
import RulePacks
import Rules
import Testing

@Suite struct RulePacksTests {
    @Test func `the packs inside the binary are the files`() throws {
        let files = try Folders.files(below: Folders.rules, ending: ".toml").map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
        #expect(files.count > 20)
        let packed = files.map { PackFiles.File(path: $0.0, bytes: Array($0.1.utf8)) }
        let wanted = EmbeddedPacks.source(of: files, outline: PackLibrary(PackFiles(root: "rules", files: packed)).outlineText)
        let place = Folders.rules.appending(path: "RulePacks.swift")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(wanted.utf8).write(to: place)
            Issue.record("RulePacks.swift is written; run again without RECORD")
            return
        }
        let isSame = Array(wanted.utf8) == Array(try Data(contentsOf: place))
        #expect(isSame, "rules/RulePacks.swift is not what the files make of it; run this test with RECORD=1")
    }

    @Test func `the compiler reads the literals as the files`() throws {
        let files = try Folders.files(below: Folders.rules, ending: ".toml")
        #expect(RulePacks.files.map(\.path) == files.map(\.path))
        for (packed, file) in zip(RulePacks.files, files) {
            let isSame = packed.text.withUTF8Buffer { Array($0) } == file.bytes
            #expect(isSame, "\(file.path)")
        }
    }

    @Test(
        arguments: [
            ("a = 1", "##"), ("a = \"\"\"x\"\"\"", "##"), ("'\"\"\"#'", "##"), ("'\"\"\"##'", "###"), ("'\"\"\"\"####'", "#####"),
            ("'\\#'", "##"), ("'\\##(x)'", "###"), ("####", "##"),
        ])
    func `a literal has more number signs than any quote or backslash in it`(text: String, signs: String) {
        #expect(EmbeddedPacks.literal(text) == "\(signs)\"\"\"\n\(text)\n\"\"\"\(signs)")
    }
}

/// Writes the packs as Swift source.
enum EmbeddedPacks {
    /// The whole file.
    static func source(of files: [(path: String, text: String)], outline: String) -> String {
        """
        /// The packs as they travel inside the binary: a copy of the files beside this one.
        ///
        /// Written by the test `the packs inside the binary are the files` with RECORD=1; do not edit.
        public enum RulePacks {
            /// The files, sorted by path: the path below this folder, and the text.
            public static let files: [(path: String, text: StaticString)] = [

        """ + files.map { "        (\"\($0.path)\", \(literal($0.text))),\n" }.joined() + "    ]\n\n"
            + "    /// What is needed of them to recognise a file, so that only the item it answers is read.\n"
            + "    public static let outline: StaticString = \(literal(outline))\n}\n"
    }

    /// A raw literal of a text, with as many number signs as keep it from ending or escaping early.
    static func literal(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var longest = 0
        for at in bytes.indices {
            let isQuote = bytes[at...].starts(with: Array("\"\"\"".utf8))
            guard isQuote || bytes[at] == UInt8(ascii: "\\") else { continue }
            longest = max(longest, bytes[(at + (isQuote ? 3 : 1))...].prefix { $0 == UInt8(ascii: "#") }.count)
        }
        let signs = String(repeating: "#", count: max(2, longest + 1))
        return "\(signs)\"\"\"\n\(text)\n\"\"\"\(signs)"
    }
}
