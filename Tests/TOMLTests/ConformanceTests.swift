import Foundation
import TOML
import Testing

/// Where the cases of toml-test are.
private enum Conformance {
    /// The folder with the list of cases: under `OITLINT_SHARED`, or under `shared` beside the package.
    static let folder: URL? = {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let beside = package.deletingLastPathComponent().appending(path: "shared")
        let shared = ProcessInfo.processInfo.environment["OITLINT_SHARED"].map { URL(filePath: $0) } ?? beside
        let folder = shared.appending(path: "conformance/toml")
        return FileManager.default.fileExists(atPath: folder.appending(path: "files-toml-1.0.0").path) ? folder : nil
    }()
}

/// The cases of toml-test for TOML 1.0.0, where the shared conformance data lies beside the project.
@Suite(.enabled(if: Conformance.folder != nil, "shared conformance data is absent"))
struct ConformanceTests {
    /// Lists the documents of the suite below `valid/` or `invalid/`.
    private func documents(in folder: URL, below prefix: String) throws -> [String] {
        try String(contentsOf: folder.appending(path: "files-toml-1.0.0"), encoding: .utf8)
            .split(separator: "\n").map(String.init).filter { $0.hasPrefix(prefix) && $0.hasSuffix(".toml") }
    }

    @Test func `every valid document is read as the suite expects`() throws {
        let folder = try #require(Conformance.folder)
        let names = try documents(in: folder, below: "valid/")
        #expect(names.count == 210)
        var wrong: [String] = []
        for name in names {
            let bytes = try [UInt8](Data(contentsOf: folder.appending(path: name)))
            let expected = try [UInt8](Data(contentsOf: folder.appending(path: name.dropLast(4) + "json")))
            do throws(TOMLError) {
                let found = TaggedJSON.encode(try TOML.parse(bytes))
                let left = PlainJSON(reading: Array(found.utf8))?.comparable
                if left == nil || left != PlainJSON(reading: expected)?.comparable { wrong.append("\(name): \(found)") }
            } catch {
                wrong.append("\(name): \(error.message(thai: false)) at \(error.span)")
            }
        }
        #expect(wrong == [])
    }

    @Test func `every invalid document is refused`() throws {
        let folder = try #require(Conformance.folder)
        let names = try documents(in: folder, below: "invalid/")
        #expect(names.count == 499)
        var accepted: [String] = []
        for name in names {
            let bytes = try [UInt8](Data(contentsOf: folder.appending(path: name)))
            do throws(TOMLError) {
                _ = try TOML.parse(bytes)
                accepted.append(name)
            } catch {
                #expect(error.span.lowerBound >= 0 && error.span.upperBound <= bytes.count, "\(name)")
            }
        }
        #expect(accepted == [])
    }
}
