import Diagnostics
import Foundation
import Testing

@testable import Rendering

/// Output held against the schemas that others have written, and JSON against our own, by validators that others have written.
@Suite struct SchemaTests {
    /// Checks documents, or lines that are documents, against a schema; says what is wrong and ends in 1.
    private static let checkJSON = """
        import json, sys, jsonschema
        schema = json.load(open(sys.argv[1], encoding="utf-8"))
        kind = jsonschema.validators.validator_for(schema)
        kind.check_schema(schema)
        failed = 0
        for path in sys.argv[3:]:
            text = open(path, encoding="utf-8").read()
            documents = [json.loads(line) for line in text.split("\\n") if line] if sys.argv[2] == "lines" else [json.loads(text)]
            for document in documents:
                for e in list(kind(schema, format_checker=kind.FORMAT_CHECKER).iter_errors(document))[:5]:
                    failed = 1
                    print(path, e.json_path, e.message[:300])
        sys.exit(failed)
        """
    private static let checkXML = """
        import sys
        from lxml import etree
        schema = etree.XMLSchema(etree.parse(sys.argv[1]))
        failed = 0
        for path in sys.argv[3:]:
            if not schema.validate(etree.parse(path)):
                failed = 1
                for e in list(schema.error_log)[:5]: print(path, e)
        sys.exit(failed)
        """

    private func expectValid(_ format: OutputFormat, by schema: String, _ script: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("oitlint-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let schemaFile = folder.appending(path: "schema")
        try schema.write(to: schemaFile, atomically: true, encoding: .utf8)
        let files = try Sample.allCases.map { sample in
            let file = folder.appending(path: sample.rawValue)
            let output = rendered(sample.shortOutcome, format, RenderOptions(language: .th, version: "1.2.3", exitStatus: 1))
            try output.write(to: file, atomically: true, encoding: .utf8)
            return file.path
        }
        let answer = try Outside.run(script, [schemaFile.path, format == .jsonLines ? "lines" : "one"] + files)
        #expect(answer.status == 0, "\(answer.text)")
    }

    private func outside(_ name: String) throws -> String {
        try String(contentsOf: Outside.schemas.appending(path: name), encoding: .utf8)
    }

    @Test(.enabled(if: Outside.hasSchemas, "shared schemas are absent"), .enabled(if: Outside.hasJSONSchema, "no python3 with jsonschema"))
    func `SARIF is valid by the schema of OASIS`() throws {
        try expectValid(.sarif, by: outside("sarif-schema-2.1.0.json"), Self.checkJSON)
    }

    @Test(.enabled(if: Outside.hasSchemas, "shared schemas are absent"), .enabled(if: Outside.hasJSONSchema, "no python3 with jsonschema"))
    func `a Code Quality report is valid by its schema`() throws {
        try expectValid(.gitlab, by: outside("codequality/gitlab-codequality.schema.json"), Self.checkJSON)
    }

    @Test(
        .enabled(if: Outside.hasSchemas, "shared schemas are absent"), .enabled(if: Outside.hasLXML, "no python3 with lxml"),
        arguments: ["junit/JUnit-windyroad.xsd", "junit/jenkins-junit-10.xsd"])
    func `a test report is valid by the schemas of Ant and Jenkins`(_ schema: String) throws {
        try expectValid(.junit, by: outside(schema), Self.checkXML)
    }

    @Test(.enabled(if: Outside.hasJSONSchema, "no python3 with jsonschema"), arguments: OutputSchema.formats)
    func `JSON is valid by the schema that is printed`(_ format: OutputFormat) throws {
        try expectValid(format, by: #require(OutputSchema.text(of: format)), Self.checkJSON)
    }

    @Test func `the schema names every member that is written`() throws {
        let text = try #require(OutputSchema.text(of: .json))
        let vocabulary = try String(
            contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/vocabulary.txt"), encoding: .utf8)
        for key in vocabulary.split(whereSeparator: { $0 == "." || $0.isNewline }) {
            #expect(text.contains("\"\(key.hasSuffix("[]") ? key.dropLast(2) : key)\":"), "\(key)")
        }
        #expect(OutputFormat.allCases.filter { OutputSchema.text(of: $0) != nil } == OutputSchema.formats)
    }

    @Test func `a schema is JSON as it stands`() throws {
        for format in OutputSchema.formats {
            let text = try #require(OutputSchema.text(of: format))
            let schema = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
            #expect(schema["$id"] as? String == "urn:oitlint:schema:\(format.rawValue):1.0")
        }
    }
}
