import Diagnostics
import Testing

@testable import Rendering

/// One recorded output for each format; text and JSON have more of their own.
@Suite struct GoldenFormatTests {
    static let formats = OutputFormat.allCases.filter { $0 != .text && $0 != .json }

    private func fileName(_ name: String, _ format: OutputFormat) -> String {
        switch format {
        case .checklistHTML: "\(name).checklist.html"
        case .checklistMarkdown: "\(name).checklist.md"
        case .checklist, .compact, .github: "\(name).\(format.rawValue).txt"
        case .githubSummary: "\(name).\(format.rawValue).md"
        case .gitlab, .json: "\(name).\(format.rawValue).json"
        case .html: "\(name).html"
        case .jsonLines: "\(name).jsonl"
        case .junit: "\(name).\(format.rawValue).xml"
        case .sarif: "\(name).sarif"
        case .text: "\(name).txt"
        }
    }

    @Test(arguments: formats)
    func `a whole report is written as recorded`(_ format: OutputFormat) throws {
        let output = rendered(Samples.everything, format, RenderOptions(language: .en, version: "1.2.3", exitStatus: 1))
        try expectGolden(output, fileName("everything", format))
    }

    @Test(arguments: formats)
    func `hostile text is written as recorded`(_ format: OutputFormat) throws {
        try expectGolden(
            rendered(Samples.hostile, format, RenderOptions(language: .en, version: "1.2.3")), fileName("hostile", format))
    }
}
