import CEL
import Foundation
import JSON
import Testing

@testable import oitlint

/// The cases of cel-spec as `debug cel` answers them, where the shared conformance data lies beside the project.
struct CELConformanceTests {
    static let file: URL? = {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let beside = package.deletingLastPathComponent().appending(path: "shared")
        let shared = ProcessInfo.processInfo.environment["OITLINT_SHARED"].map { URL(filePath: $0) } ?? beside
        let file = shared.appending(path: "conformance/cel/open.jsonl")
        return FileManager.default.fileExists(atPath: file.path) ? file : nil
    }()

    /// Cases whose answer differs, with the reason.
    static let gaps = ["parse/bytes_literals/triple_double_quoted_unescaped_punctuation"]

    private func isSame(_ found: JSONNode?, _ expected: JSONNode) throws -> Bool {
        guard let found else { return false }
        let (left, right) = (try TypedJSON.value(found), try TypedJSON.value(expected))
        guard found.members?.first?.key == expected.members?.first?.key else { return false }
        if case .double(let left) = left, case .double(let right) = right, left.isNaN, right.isNaN { return true }
        return left == right
    }

    @Test(.enabled(if: file != nil, "shared conformance data is absent"))
    func `every core case is answered as the suite expects`() throws {
        let lines = try [UInt8](Data(contentsOf: #require(Self.file))).split(separator: UInt8(ascii: "\n")).map(Array.init)
        var wrong: [String] = []
        var count = 0
        for line in lines {
            let test = try JSONParser.parse(line)
            let answer = try JSONParser.parse(CELCase.answer(line))
            #expect(answer["id"]?.stringValue == test["id"]?.stringValue)
            let file = test["file"]?.stringValue
            if test["extension"] != nil || file == "macros2" || file == "type_deduction" { continue }
            count += 1
            let isRight =
                if let expected = test["expect"]?["value"] { try isSame(answer["value"], expected) } else {
                    answer["error"]?.stringValue != nil
                }
            if !isRight { wrong.append(test["id"]?.stringValue ?? "") }
        }
        #expect(count == 648)
        #expect(wrong == Self.gaps)
    }
}
