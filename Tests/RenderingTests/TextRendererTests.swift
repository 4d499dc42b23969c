import Diagnostics
import Testing
import ThaiText

@testable import Rendering

@Suite struct TextRendererTests {
    @Test(arguments: [40, 80, 120, 200], Language.allCases)
    func `a whole report is drawn at every width in both languages`(_ width: Int, _ language: Language) throws {
        try expectGolden(rendered(.whole, width, language), "whole.\(language).\(width).txt")
    }

    @Test(arguments: [Sample.grid, .header, .json, .text, .clean, .flood, .hostile], [40, 80])
    func `every kind of finding is drawn`(_ sample: Sample, _ width: Int) throws {
        try expectGolden(rendered(sample, width, .en), "\(sample).\(width).txt")
    }

    @Test(arguments: [Sample.text, .flood])
    func `Thai output is drawn`(_ sample: Sample) throws {
        try expectGolden(rendered(sample, 100, .th), "\(sample).th.100.txt")
    }

    @Test func `colours stand where they should`() throws {
        try expectGolden(rendered(.whole, 80, .en, color: true), "whole.colour.txt")
    }

    @Test(arguments: Sample.allCases, [20, 40, 80, 120, 200])
    func `colours change nothing but colour`(_ sample: Sample, _ width: Int) {
        for language in Language.allCases {
            let plain = rendered(sample, width, language)
            let coloured = rendered(sample, width, language, color: true)
            #expect(withoutColour(coloured) == plain)
            #expect(plain == "" || coloured != plain || sample == .clean)
        }
    }

    @Test(arguments: Sample.allCases, [20, 40, 80, 120, 200])
    func `no line but the head line exceeds the width, and none ends in a blank`(_ sample: Sample, _ width: Int) {
        for language in Language.allCases {
            let lines = rendered(sample, width, language).split(separator: "\n", omittingEmptySubsequences: false)
            let names = Level.allCases.map { Wording.name(of: $0, language) + ": " }
            for line in lines {
                let isHead = names.contains { line.hasPrefix($0) || line.contains(": \($0)") } && line.first != " "
                #expect(isHead || DisplayWidth.width(of: String(line)) <= width, "\(line)")
                #expect(line.utf8.last != UInt8(ascii: " "), "\(line)")
            }
        }
    }

    @Test(arguments: Sample.allCases, Language.allCases)
    func `no control or bidirectional character gets out`(_ sample: Sample, _ language: Language) {
        for format in [OutputFormat.text, .compact] {
            let output = rendered(sample.outcome, format, RenderOptions(language: language))
            let bad = output.unicodeScalars.filter { scalar in
                switch scalar.value {
                case 0x0A: false
                case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
                default: false
                }
            }
            #expect(Array(bad) == [])
        }
    }

    @Test(arguments: ["2566", "๒๕๖๖", "ปี่", "น้ำ", "ที่นี่", "a", "漢字"], [30, 60, 400])
    func `carets stand under what they mark`(_ marked: String, _ width: Int) throws {
        for before in ["", "ปู่กับหลานกินข้าวที่บ้านกำนัน ", Samples.longLine + " ", "กำ"] {
            for after in ["", " และน้ำใส", Samples.longLine] {
                let text = before + marked + after
                let start = before.unicodeScalars.count
                let excerpt = TextExcerpt(line: 7, text: text, markings: [.init(start..<start + marked.unicodeScalars.count, .primary)])
                let finding = Finding(rule: "x/y", level: .error, place: Place(), message: Message(Phrase("m")), excerpt: .text(excerpt))
                let outcome = Samples.outcome([finding], files: [], rules: [])
                let lines = rendered(outcome, .text, RenderOptions(width: width, isQuiet: true)).split(separator: "\n")
                try #require(lines.count == 3)
                #expect(pieces(of: String(lines[1]), under: String(lines[2]), "^") == [marked])
            }
        }
    }

    @Test func `carets and dashes stand under the cells of a grid`() throws {
        for width in [50, 80, 200] {
            let lines = rendered(.grid, width, .en).split(separator: "\n").map(String.init)
            let marks = try #require(lines.firstIndex { $0.contains("^^^") })
            #expect(pieces(of: lines[marks - 1], under: lines[marks], "^") == ["1,250,000.00"])
            #expect(pieces(of: lines[marks - 1], under: lines[marks], "-") == ["1,200,000.00"])
            let header = lines[marks - 2]
            let headerCells = DisplayWidth.width(of: String(header[..<(try #require(header.firstRange(of: "ราคา"))).lowerBound]))
            let cell = DisplayWidth.width(of: String(lines[marks][..<(try #require(lines[marks].firstIndex(of: "^")))]))
            #expect(headerCells == cell)
        }
    }

    @Test func `a flood is cut after the cap, per rule and file, and says how much is left`() {
        func finding(_ file: Int32, _ row: Int32, _ rule: RuleID) -> Finding {
            Finding(rule: rule, level: .error, place: Place(file: file, table: 0, row: row, column: 0))
        }
        let table = TableRecord(hasCells: true)
        let files = ["a.csv", "b.csv"].map { FileRecord(path: $0, tables: [table]) }
        let findings = [
            finding(0, 1, "r/a"), finding(0, 1, "r/b"), finding(0, 2, "r/a"), finding(0, 3, "r/a"), finding(0, 3, "r/a"),
            finding(0, 8, "r/b"),
            finding(1, 1, "r/a"), finding(1, 2, "r/a"), finding(1, 4, "r/a"),
        ]
        let outcome = Samples.outcome(findings, files: files, rules: [])
        let capped = rendered(outcome, .text, RenderOptions(maximumPerRule: 2, isQuiet: true))
        #expect(
            capped == """
                a.csv:A2: error: r/a [r/a]
                a.csv:A2: error: r/b [r/b]
                a.csv:A3: error: r/a [r/a]
                    … and 2 more of r/a: row 4 (--all shows them)

                a.csv:A9: error: r/b [r/b]
                b.csv:A2: error: r/a [r/a]
                b.csv:A3: error: r/a [r/a]
                    … and 1 more of r/a: row 5 (--all shows them)


                """)
        #expect(rendered(outcome, .text, RenderOptions(maximumPerRule: nil, isQuiet: true)).split(separator: "\n").count == 9)
        #expect(rendered(outcome, .compact, RenderOptions(maximumPerRule: 2)).split(separator: "\n").count == 9)
    }

    @Test func `notes can be left out and are counted all the same`() {
        let output = rendered(Samples.whole, .text, RenderOptions(width: 400, showsNotes: false))
        #expect(!output.contains("file/hidden-sheet"))
        #expect(output.contains("1 note; incomplete"))
    }

    @Test func `output goes out in pieces`() {
        struct Counter: ByteSink {
            var sizes: [Int] = []
            mutating func write(_ bytes: borrowing [UInt8]) { sizes.append(bytes.count) }
        }
        var counter = Counter()
        render(Samples.flood, as: .compact, options: RenderOptions(), into: &counter)
        #expect(counter.sizes.count > 10)
        #expect(counter.sizes.dropLast().allSatisfy { (65_536..<66_560).contains($0) })
    }
}

/// The pieces of a line that stand over runs of a sign in the line below it, by the cells of a terminal.
func pieces(of line: String, under marks: String, _ sign: Character) -> [String] {
    var cells: [String] = []
    for scalar in line.unicodeScalars {
        let width = DisplayWidth.width(of: scalar)
        if width == 0, !cells.isEmpty {
            cells[cells.count - 1].unicodeScalars.append(scalar)
        } else {
            cells.append(String(scalar))
            if width == 2 { cells.append("") }
        }
    }
    var pieces: [String] = []
    var isInside = false
    for (cell, mark) in zip(cells + Array(repeating: "", count: 200), marks) {
        if mark == sign {
            if !isInside { pieces.append("") }
            pieces[pieces.count - 1] += cell
        }
        isInside = mark == sign
    }
    return pieces
}

func withoutColour(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var isInside = false
    for scalar in text.unicodeScalars {
        if scalar == "\u{1B}" { isInside = true }
        if !isInside { out.append(scalar) }
        if scalar == "m" { isInside = false }
    }
    return String(out)
}

private func rendered(_ sample: Sample, _ width: Int, _ language: Language, color: Bool = false) -> String {
    rendered(sample.outcome, .text, RenderOptions(language: language, color: color, width: width))
}
