import Foundation
import JSON
import Testing

private let shared =
    ProcessInfo.processInfo.environment["OITLINT_SHARED"].map { URL(fileURLWithPath: $0) }
    ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../shared").standardizedFileURL
private let folder = shared.appendingPathComponent("conformance/json")
private let isPresent = FileManager.default.fileExists(atPath: folder.appendingPathComponent("test_parsing").path)

private func files(_ name: String) throws -> [(name: String, bytes: [UInt8])] {
    let place = folder.appendingPathComponent(name)
    return try FileManager.default.contentsOfDirectory(atPath: place.path).filter { $0.hasSuffix(".json") }.sorted()
        .map { ($0, [UInt8](try Data(contentsOf: place.appendingPathComponent($0)))) }
}

@Suite(.enabled(if: isPresent, "shared conformance data is absent"))
struct JSONConformanceTests {
    @Test func `good texts are accepted and bad ones refused, as a tree and as tokens`() throws {
        let files = try files("test_parsing")
        #expect(files.count > 300)
        for (name, bytes) in files {
            let error = parseError(bytes)
            if name.hasPrefix("y_") { #expect(error == nil, "\(name)") }
            if name.hasPrefix("n_") { #expect(error != nil, "\(name)") }
            #expect(outcome(of: bytes).error == error, "\(name)")
        }
    }

    @Test func `chunks of any size give the same tokens and errors`() throws {
        var dice = Dice()
        for (name, bytes) in try files("test_parsing") {
            let whole = outcome(of: bytes)
            #expect(outcome(of: bytes, chunks: [1]) == whole, "\(name)")
            for _ in 0..<4 {
                let sizes = (0..<8).map { _ in Int.random(in: 1...7, using: &dice) }
                #expect(outcome(of: bytes, chunks: sizes) == whole, "\(name) \(sizes)")
            }
        }
    }

    @Test func `what may go either way goes the way we chose`() throws {
        let accepted = try files("test_parsing").filter { $0.name.hasPrefix("i_") && parseError($0.bytes) == nil }.map(\.name)
        // Huge numbers and lone surrogate escapes are kept, a byte order mark is passed, 500 levels are within the limit.
        let expected = try files("test_parsing").map(\.name).filter { name in
            name.hasPrefix("i_number_") || name.hasPrefix("i_object_key_lone") || name == "i_structure_500_nested_arrays.json"
                || name == "i_structure_UTF-8_BOM_empty_object.json" || name == "i_string_incomplete_surrogate_and_escape_valid.json"
                || name == "i_string_incomplete_surrogate_pair.json" || name == "i_string_incomplete_surrogates_escape_valid.json"
                || name == "i_string_inverted_surrogates_U+1D11E.json" || name == "i_string_lone_second_surrogate.json"
                || name == "i_string_1st_surrogate_but_2nd_missing.json" || name == "i_string_1st_valid_surrogate_2nd_invalid.json"
                || name == "i_string_invalid_lonely_surrogate.json" || name == "i_string_invalid_surrogate.json"
        }
        #expect(accepted == expected)
    }

    @Test func `what was read is written and read again as the same`() throws {
        var count = 0
        for (name, bytes) in try files("test_parsing") + files("test_transform") {
            // What must be refused is refused in a test of its own.
            guard let node = try? JSONParser.parse(bytes) else { continue }
            count += 1
            for layout in [JSONWriter.Layout.compact, .pretty] {
                var writer = JSONWriter(layout, escaping: [.standard, .html])
                writer.value(node)
                #expect(writer.misuses == 0, "\(name)")
                var again = JSONWriter(layout, escaping: [.standard, .html])
                again.value(try JSONParser.parse(writer.bytes))
                #expect(again.bytes == writer.bytes, "\(name)")
                #expect(bare(try JSONParser.parse(writer.bytes)) == bare(node), "\(name)")
            }
        }
        #expect(count >= 95)
    }

    /// The node without its places.
    private func bare(_ node: JSONNode) -> JSONNode {
        switch node.value {
        case .array(let elements): JSONNode(.array(elements.map(bare)))
        case .object(let members): JSONNode(.object(members.map { JSONMember(key: $0.key, node: bare($0.node)) }))
        case .bool, .null, .number, .string: JSONNode(node.value)
        }
    }

    @Test func `no byte deleted or changed in a conformance file crashes the parser`() throws {
        for (_, bytes) in try files("test_parsing") where bytes.count < 100 {
            for index in bytes.indices {
                var changed = bytes
                changed[index] ^= 0x80
                #expect(outcome(of: changed).error == parseError(changed))
            }
        }
    }
}
