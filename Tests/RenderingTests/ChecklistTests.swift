import Diagnostics
import Testing

@testable import Rendering

/// The checklist: every finding once, what costs most first.
@Suite struct ChecklistTests {
    static let formats: [(format: OutputFormat, ending: String)] = [
        (.checklist, "txt"), (.checklistMarkdown, "md"), (.checklistHTML, "html"),
    ]

    @Test(arguments: Language.allCases)
    func `a checklist is written as recorded`(_ language: Language) throws {
        for (format, ending) in Self.formats {
            try expectGolden(
                rendered(Samples.page, format, RenderOptions(language: language, width: 80, version: "1.2.3")),
                "checklist.\(language.rawValue).\(ending)")
        }
    }

    @Test(arguments: Sample.allCases, Language.allCases)
    func `every finding is in one line, and nothing else is`(_ sample: Sample, _ language: Language) {
        let outcome = sample.outcome
        #expect(Checklist(outcome, language).count == outcome.counts.total)
    }

    @Test func `units and items that cost most come first, errors before warnings`() {
        let list = Checklist(Samples.page, .en)
        #expect(list.units.map(\.name.en) == ["sample finance division", "sample clerk", "whoever makes the report"])
        #expect(list.units.map(\.stake.shown) == ["17.50", "5.00", "0.00"])
        #expect(list.units.map { $0.parts.map { $0.item?.id } } == [["X1", "X3"], ["X2"], [nil]])
        for part in list.units.flatMap(\.parts) {
            #expect(part.lines.map(\.level) == part.lines.map(\.level).sorted(by: >))
        }
    }

    @Test func `findings that are alike are one line with all places and their number`() {
        var outcome = Samples.grid
        outcome.findings = [12, 13, 14, 20].map {
            Finding(rule: Samples.budgetRule.id, level: .warning, place: Place(file: 0, table: 0, row: $0, column: 13))
        }
        outcome.findings.append(Finding(rule: Samples.budgetRule.id, level: .warning, place: Place(file: 0, table: 0, row: 30, column: -1)))
        let lines = Checklist(outcome, .en).units.flatMap(\.parts).flatMap(\.lines)
        #expect(lines.map { $0.location(.en) } == ["X1.xlsx · รายการ · N13:N15, N21, row 31 (5 places)"])
        #expect(lines.map(\.count) == [5])
    }

    @Test func `what to change to what is said where a fix says it`() {
        let lines = Checklist(Samples.header, .en).units.flatMap(\.parts).flatMap(\.lines)
        #expect(lines.first?.cure == "change “เลขที่โครงกำร” to “เลขที่โครงการ”")
        #expect(lines.last?.cure == "fill in the cell")
    }

    @Test func `what only was counted is a line too`() {
        let lines = Checklist(Samples.flood, .en).units.flatMap(\.parts).flatMap(\.lines)
        #expect(lines.filter { $0.file == nil }.map(\.count) == [1_000_000])
    }

    @Test func `items without a file are named, but are no line`() {
        #expect(Checklist(Samples.page, .en).unanswered == ["X5"])
        let text = rendered(Samples.page, .checklist)
        #expect(text.contains("items without a file yet, which are not in this list: 1 (X5)"))
    }

    @Test func `without a day there is room to write one`() {
        #expect(rendered(Samples.grid, .checklist).contains("Due: _______________"))
        #expect(rendered(Samples.page, .checklist).contains("Due: 30 April 2024"))
        #expect(rendered(Samples.page, .checklist, RenderOptions(language: .th)).contains("กำหนดแก้ไข: 30 เมษายน 2567"))
    }

    @Test(arguments: [Sample.hostile, .injections])
    func `a line of a checklist is one line, whatever stands in files`(_ sample: Sample) {
        for (format, _) in Self.formats where format != .checklistHTML {
            let text = rendered(sample.outcome, format, RenderOptions(width: 1_000))
            #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control && $0 != "\u{202E}" })
            let boxes = text.split(separator: "\n").filter { $0.hasPrefix(format == .checklist ? "[ ] " : "- [ ] ") }
            #expect(boxes.count == Checklist(sample.outcome, .en).units.flatMap(\.parts).flatMap(\.lines).count)
        }
        #expect(!rendered(sample.outcome, .checklistMarkdown).contains("<script"))
    }

    @Test(arguments: [([], []), ([3], [3...3]), ([3, 1, 2, 2, 7], [1...3, 7...7])] as [([Int], [ClosedRange<Int>])])
    func `numbers become ranges`(_ numbers: [Int], _ ranges: [ClosedRange<Int>]) {
        #expect(PlaceList.ranges(numbers) == ranges)
    }
}
