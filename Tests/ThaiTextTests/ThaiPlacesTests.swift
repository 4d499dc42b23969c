import Foundation
import Testing
import ThaiText

/// Real Thai names: provinces, districts and subdistricts of the shared conformance data.
struct ThaiPlacesTests {
    private static var file: URL {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let shared = ProcessInfo.processInfo.environment["OITLINT_SHARED"].map { URL(filePath: $0) }
        return (shared ?? root.deletingLastPathComponent().appending(path: "shared")).appending(path: "conformance/thai/places.json")
    }

    static var isPresent: Bool { FileManager.default.fileExists(atPath: file.path) }

    private static func names() throws -> [String] {
        let tables = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
        return tables.values.flatMap { ($0 as? [[String: Any]] ?? []).compactMap { $0["th"] as? String } }
    }

    @Test(.enabled(if: isPresent, "shared conformance data is absent"))
    func `real names are their own folding and survive Windows-874`() throws {
        let names = try Self.names()
        #expect(names.count > 8000)
        for name in names {
            // One name holds two spaces.
            #expect(isFolded(Array(name.utf8)) == !name.contains("  "), "\(name)")
            var out: [UInt8] = []
            #expect(WindowsThai.decode(windows874(name).span, into: &out) == 0)
            #expect(out == Array(name.utf8))
        }
        #expect(looksLikeThai874(windows874(names.joined(separator: "\n"))))
    }
}
