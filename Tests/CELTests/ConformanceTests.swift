import CEL
import Foundation
import Testing

/// The cases of cel-spec; see conformance/README.md beside the shared data.
struct ConformanceTests {
    struct Case: Sendable {
        let bindings: [CELValue?]
        let deducedType: String?
        let environment: Environment
        let expected: CELValue?
        let expression: String
        let extensionName: String?
        let file: String
        let id: String
        let isCheckOnly: Bool
        let isUnchecked: Bool

        var isCore: Bool {
            extensionName == nil && file != "macros2" && file != "type_deduction"
        }
    }

    static let file: URL? = {
        var folders = [URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../../shared/conformance")]
        if let shared = ProcessInfo.processInfo.environment["OITLINT_SHARED"] {
            folders.insert(URL(fileURLWithPath: shared).appending(path: "conformance"), at: 0)
        }
        return folders.map { $0.appending(path: "cel/open.jsonl").standardizedFileURL }.first {
            FileManager.default.fileExists(atPath: $0.path)
        }
    }()

    static func cases() throws -> [Case] {
        let text = try String(contentsOf: #require(file), encoding: .utf8)
        return try text.split(separator: "\n").map { line in
            let json = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            return try TypedJSON.conformanceCase(json)
        }
    }

    /// What is wrong with the answer to a case; nothing when it is right.
    static func complaint(about test: Case) -> String? {
        let program: Program
        do throws(CompileErrors) {
            program =
                test.isUnchecked
                ? try Program(uncheckedCompiling: test.expression, in: test.environment)
                : try Program(compiling: test.expression, in: test.environment)
        } catch {
            return test.expected == nil && test.deducedType == nil
                ? nil : "does not compile: \(error.errors.map { $0.message(thai: false) })"
        }
        if let deduced = test.deducedType, deduced != TypedJSON.name(of: program.type) {
            return "type \(TypedJSON.name(of: program.type)), not \(deduced)"
        }
        if test.isCheckOnly { return nil }
        switch program.evaluate(test.bindings) {
        case .value(let value):
            guard let expected = test.expected else { return "gives \(value), not an error" }
            return TypedJSON.isSame(value, expected) ? nil : "gives \(value), not \(expected)"
        case .absent(let index): return "absent \(index)"
        case .failure(let error): return test.expected == nil ? nil : "fails: \(error.message(thai: false))"
        }
    }

    static func complaints(_ isIncluded: (Case) -> Bool) throws -> (count: Int, complaints: [String]) {
        let included = try cases().filter(isIncluded)
        return (included.count, included.compactMap { test in complaint(about: test).map { "\(test.id): \(test.expression): \($0)" } })
    }

    /// Cases that do not pass, with the reason.
    static let gaps = [
        "parse/bytes_literals/triple_double_quoted_unescaped_punctuation":
            "the case expects a backslash that its expression does not contain"
    ]

    @Test(.enabled(if: file != nil, "shared conformance data is absent"))
    func `every core case of the language passes`() throws {
        let (count, complaints) = try Self.complaints(\.isCore)
        #expect(count == 648)
        #expect(complaints.filter { complaint in !Self.gaps.keys.contains { complaint.hasPrefix($0 + ":") } } == [])
        for (id, reason) in Self.gaps {
            withKnownIssue(Comment(rawValue: reason)) {
                #expect(!complaints.contains { $0.hasPrefix(id + ":") })
            }
        }
    }

    /// How many cases of each file besides the core pass; network functions are not ours.
    static let extensionCounts = [
        "bindings_ext": 4, "block_ext": 14, "encoders_ext": 4, "macros2": 30, "math_ext": 112, "optionals": 35,
        "string_ext": 119, "type_deduction": 18,
    ]

    @Test(.enabled(if: file != nil, "shared conformance data is absent"), arguments: extensionCounts.sorted { $0.key < $1.key })
    func `as many cases of an extension pass as are known to`(file: String, passing: Int) throws {
        let (count, complaints) = try Self.complaints { !$0.isCore && $0.file == file }
        #expect(count - complaints.count == passing, "\(complaints.prefix(5))")
    }

    @Test(.enabled(if: file != nil, "shared conformance data is absent"))
    func `every expected value survives being written and read`() throws {
        for value in try Self.cases().compactMap(\.expected) {
            let again = try #require(ConformanceValue(value)?.value)
            #expect(TypedJSON.isSame(again, value))
        }
    }
}
