import Diagnostics
import Rendering

/// Outcomes made by hand, one for each thing that a renderer must draw.
enum Sample: String, CaseIterable, CustomStringConvertible, Sendable {
    case clean
    case everything
    case flood
    case grid
    case header
    case hostile
    case injections
    case json
    case page
    case text
    case whole

    var description: String { rawValue }

    var outcome: Outcome {
        switch self {
        case .clean: Samples.clean
        case .everything: Samples.everything
        case .flood: Samples.flood
        case .grid: Samples.grid
        case .header: Samples.header
        case .hostile: Samples.hostile
        case .injections: Samples.injections
        case .json: Samples.json
        case .page: Samples.page
        case .text: Samples.text
        case .whole: Samples.whole
        }
    }

    /// The same with a flood cut down, because parsers in debug builds and validators in Python take a second for a thousand results.
    var shortOutcome: Outcome {
        var outcome = outcome
        if self == .flood { outcome.findings = Array(outcome.findings.prefix(1_100) + outcome.findings.suffix(10)) }
        return outcome
    }
}

/// What the samples are made of.
enum Samples {
    static let requirement = RequirementReference(item: "X1", fiscalYear: 2567, element: 7, source: "คู่มือตัวอย่าง หน้า 12")
    static let budgetRule = Rule(
        id: "X1/price-within-budget", level: .warning,
        title: Phrase(th: "ราคาที่ตกลงเกินวงเงิน", en: "the agreed price exceeds the budget"),
        help: Phrase(
            th: "ตรวจราคาที่ตกลงกับวงเงินในสัญญาอีกครั้ง ถ้าถูกต้องแล้วให้ระบุเหตุผลในช่องหมายเหตุ",
            en: "compare the agreed price with the budget in the contract; if both are right, say why in the remarks"),
        requirement: requirement)
    static let yearRule = Rule(
        id: "X2/fiscal-year", level: .error, title: Phrase(th: "ปีงบประมาณไม่ถูกต้อง", en: "the fiscal year is wrong"), requirement: nil)
    static let columnRule = Rule(
        id: "X1/column-missing", level: .error, title: Phrase(th: "ไม่มีคอลัมน์ที่ต้องมี", en: "a required column is missing"),
        requirement: RequirementReference(item: "X1", fiscalYear: 2567))
    static let blankRule = Rule(
        id: "X1/blank", level: .error, title: Phrase(th: "ช่องว่างเปล่า", en: "the cell is blank"),
        help: Phrase(th: "กรอกข้อมูลในช่องนี้", en: "fill in the cell"))
    static let fileRule = Rule(
        id: "file/unreadable", level: .error, title: Phrase(th: "อ่านไฟล์ไม่ได้", en: "the file cannot be read"),
        help: Phrase(th: "บันทึกไฟล์ใหม่แล้วลองอีกครั้ง", en: "save the file again and retry"))
    static let noteRule = Rule(
        id: "file/hidden-sheet", level: .note, title: Phrase(th: "มีแผ่นงานที่ซ่อนอยู่", en: "a sheet is hidden"))
    static let budgetMessage = Phrase(
        th: "ราคาที่ตกลง ({price}) เกินวงเงินงบประมาณ ({budget})", en: "the agreed price ({price}) exceeds the budget ({budget})")

    static func outcome(_ findings: [Finding], files: [FileRecord], rules: [Rule]) -> Outcome {
        var outcome = Outcome()
        outcome.files = files
        outcome.findings = findings
        for rule in rules { outcome.rules[rule.id] = rule }
        return outcome
    }

    static let workbook = FileRecord(
        path: "X1.xlsx", format: "xlsx",
        tables: [TableRecord(sheet: "รายการ", hasCells: true), TableRecord(sheet: "สรุป", hasCells: true, rowOffset: 2, columnOffset: 1)],
        item: "X1", checkedRows: 1_204)

    static func budgetFinding(file: Int32 = 0, row: Int32 = 11) -> Finding {
        let place = Place(file: file, table: 0, row: row, column: 13)
        return Finding(
            rule: budgetRule.id, level: .warning, place: place,
            message: Message(budgetMessage, [.init("price", "1,250,000.00"), .init("budget", "1,200,000.00")]),
            notes: [
                Note(Place(file: file, table: 0, row: row, column: 8), Message(th: "วงเงินที่อ่านได้", en: "the budget as read")),
                Note(
                    Place(file: file, table: 1, row: 2, column: 3),
                    Message(th: "ยอดรวมในสรุปก็เกินเช่นกัน", en: "the total of the summary is over, too")),
            ],
            fixes: [
                Fix(Message(th: "เขียนราคาตามสัญญา", en: "write the price of the contract"), [.init(place, "1,200,000.00")], isSafe: false)
            ],
            excerpt: .grid(
                GridExcerpt(
                    headerRow: 6, row: Int(row),
                    columns: [
                        .init(
                            column: 1, header: "ชื่อรายการของงานที่ซื้อหรือจ้าง", text: "จ้างเหมาปรับปรุงอาคารสำนักงานและระบบไฟฟ้าชั้น ๒\nรวมงานทาสี",
                            mark: .unmarked),
                        .init(column: 8, header: "วงเงินงบประมาณ", text: "1,200,000.00", mark: .secondary),
                        .init(
                            column: 13, header: "ราคาที่ตกลง", text: "1,250,000.00", mark: .primary,
                            label: Message(th: "เกินไป 50,000.00", en: "over by 50,000.00")),
                    ])))
    }

    /// A grid with two columns and one for orientation.
    static var grid: Outcome { outcome([budgetFinding()], files: [workbook], rules: [budgetRule]) }

    /// A finding about a header, and one about a blank cell.
    static var header: Outcome {
        let missing = Finding(
            rule: columnRule.id, level: .error, place: Place(file: 0, table: 0, row: 6, column: 2),
            message: Message(th: "ไม่มีคอลัมน์ “เลขที่โครงการ”", en: "the column “เลขที่โครงการ” is missing"),
            help: Message(th: "คอลัมน์นี้น่าจะเป็นคอลัมน์เดียวกัน ให้แก้ชื่อ", en: "this looks like the same column: correct its name"),
            fixes: [
                Fix(
                    Message(th: "เปลี่ยนชื่อหัวตาราง", en: "rename the header"),
                    [.init(Place(file: 0, table: 0, row: 6, column: 2), "เลขที่โครงการ")], isSafe: true)
            ],
            excerpt: .grid(
                GridExcerpt(
                    headerRow: 6, row: 6,
                    columns: [
                        .init(column: 1, header: "ลำดับที่", text: "", mark: .unmarked),
                        .init(
                            column: 2, header: "เลขที่โครงกำร", text: "", mark: .primary, label: Message(th: "สะกดผิดหรือไม่", en: "misspelt?")),
                        .init(column: 3, header: "", text: "ปีงบประมาณ", mark: .unmarked),
                    ])))
        let blank = Finding(
            rule: blankRule.id, level: .error, place: Place(file: 0, table: 1, row: 9_998, column: 0),
            message: Message(th: "ช่องว่างเปล่า", en: "the cell is blank"),
            excerpt: .grid(
                GridExcerpt(
                    headerRow: 1, row: 9_998,
                    columns: [
                        .init(column: 0, header: "ผู้ชนะ", text: "", mark: .primary),
                        .init(column: 1, header: "ราคา", text: "5.00", mark: .secondary),
                    ])))
        return outcome([missing, blank], files: [workbook], rules: [columnRule, blankRule])
    }

    static let longLine =
        "รายงานผลการดำเนินงานตามแผนปฏิบัติการประจำปีงบประมาณ พ.ศ. 2566 ของหน่วยงานซึ่งได้รับความเห็นชอบจากผู้บริหารแล้ว เมื่อวันที่ 31 มีนาคม 2567 และเผยแพร่บนเว็บไซต์"

    /// The scalars of a piece of a text.
    static func range(of piece: String, in text: String) -> Range<Int> {
        let text = Array(text.unicodeScalars)
        let piece = Array(piece.unicodeScalars)
        let start = text.indices.first { text[$0...].starts(with: piece) } ?? 0
        return start..<start + piece.count
    }

    /// Prose: a mark in a long Thai line, two labelled marks, and a whole line known only by its number.
    static var text: Outcome {
        let year = range(of: "2566", in: longLine)
        let first = Finding(
            rule: yearRule.id, level: .error,
            place: Place(
                file: 0, span: LineSpan(line: 3, column: Int32(year.lowerBound + 1), endLine: 3, endColumn: Int32(year.upperBound + 1))),
            message: Message(
                Phrase(th: "ปีงบประมาณคือ {found} ไม่ใช่ {expected}", en: "the fiscal year is {found}, not {expected}"),
                [.init("found", "2566"), .init("expected", "2567")]),
            fixes: [
                Fix(
                    Message(th: "แก้เป็น 2567", en: "write 2567"),
                    [
                        .init(
                            Place(
                                file: 0,
                                span: LineSpan(
                                    line: 3, column: Int32(year.lowerBound + 1), endLine: 3, endColumn: Int32(year.upperBound + 1))), "2567"
                        )
                    ], isSafe: true)
            ],
            excerpt: .text(
                TextExcerpt(
                    line: 3, text: longLine, isCutBefore: false, isCutAfter: true,
                    markings: [
                        .init(year, .primary, label: Message(th: "ปีก่อน", en: "last year")),
                        .init(
                            range(of: "31 มีนาคม 2567", in: longLine), .secondary,
                            label: Message(th: "วันที่อยู่ในปี 2567", en: "this date lies in 2567")),
                    ])))
        let short = "คะแนนรวม ๙๕.๔๐ คะแนน เพิ่มขึ้น ๓.๐ คะแนน"
        let second = Finding(
            rule: "X2/sum", level: .warning, place: Place(file: 0, span: LineSpan(line: 1_204, column: 10, endLine: 1_204, endColumn: 15)),
            message: Message(th: "ผลต่างไม่ตรง", en: "the difference does not agree"),
            notes: [Note(nil, Message(th: "คิดจากคะแนนสองปี", en: "reckoned from the marks of two years"))],
            excerpt: .text(
                TextExcerpt(
                    line: 1_204, text: short, isCutBefore: true,
                    markings: [
                        .init(range(of: "๙๕.๔๐", in: short), .secondary, label: Message(th: "ปีนี้", en: "this year")),
                        .init(range(of: "๓.๐", in: short), .primary, label: Message(th: "ควรเป็น ๓.๔๐", en: "should be 3.40")),
                    ])))
        let third = Finding(
            rule: "X2/sum", level: .note, place: Place(file: 0, span: LineSpan(line: 2_000, column: 0, endLine: 2_000, endColumn: 0)),
            message: Message(th: "บรรทัดนี้ว่าง", en: "this line is empty"))
        return outcome(
            [first, second, third], files: [FileRecord(path: "รายงาน/X2.md", format: "markdown", item: "X2")], rules: [yearRule])
    }

    /// Records of a JSON file, and a table of a word-processor file.
    static var json: Outcome {
        let file = FileRecord(
            path: "X1.json", format: "json", tables: [TableRecord(recordsPointer: "/records", keys: ["name", "a/b", "agreed_price"])],
            item: "X1", checkedRows: 12)
        let word = FileRecord(path: "X2.docx", format: "docx", tables: [TableRecord(blockPointer: "body/12")], item: "X2", checkedRows: 3)
        let span = LineSpan(line: 48, column: 21, endLine: 48, endColumn: 27)
        let first = Finding(
            rule: budgetRule.id, level: .warning, place: Place(file: 0, table: 0, row: 12, column: 2, span: span),
            message: Message(th: "ราคาเกิน", en: "the price is over"),
            excerpt: .grid(
                GridExcerpt(
                    headerRow: 0, row: 12,
                    columns: [
                        .init(column: 0, header: "name", text: "น้ำมันเชื้อเพลิง", mark: .secondary),
                        .init(column: 2, header: "agreed_price", text: "125000", mark: .primary),
                    ])))
        let second = Finding(
            rule: blankRule.id, level: .error, place: Place(file: 1, table: 0, row: 2, column: 1),
            message: Message(th: "ช่องว่างเปล่า", en: "the cell is blank"),
            excerpt: .grid(
                GridExcerpt(
                    headerRow: 0, row: 2,
                    columns: [
                        .init(column: 0, header: "กิจกรรม", text: "อบรม", mark: .unmarked),
                        .init(column: 1, header: "ผลที่ได้", text: "", mark: .primary),
                    ])))
        return outcome([first, second], files: [file, word], rules: [budgetRule, blankRule])
    }

    /// One rule that fires 40,000 times, one that fires six times, and findings that were only counted.
    static var flood: Outcome {
        var findings: [Finding] = (0..<5).map { budgetFinding(row: $0 + 11) }
        findings += (0..<39_995).map {
            Finding(rule: budgetRule.id, level: .warning, place: Place(file: 0, table: 0, row: $0 < 3 ? 17 + $0 : 18 + $0, column: 13))
        }
        findings += (1...6).map {
            Finding(
                rule: yearRule.id, level: .error,
                place: Place(file: 1, span: LineSpan(line: $0 * 2, column: 1, endLine: $0 * 2, endColumn: 5)))
        }
        var outcome = outcome(findings, files: [workbook, FileRecord(path: "X2.md", format: "markdown")], rules: [budgetRule, yearRule])
        outcome.unkept = ["X1/price-within-budget": 1_000_000]
        outcome.isIncomplete = true
        return outcome
    }

    /// Names, messages and cells that try to move the cursor, break lines or turn the direction of writing.
    static var hostile: Outcome {
        let nasty = "a\u{1B}[2J\u{202E}b\r\nc\u{9B}31m\u{7}\u{2066}\u{0}\td\u{85}\u{2028}e"
        let file = FileRecord(path: "bad\n\u{1B}]0;x\u{7}.csv", format: "csv", tables: [TableRecord(sheet: "s\u{202E}\n!", hasCells: true)])
        let cell = Finding(
            rule: RuleID("x/\u{1B}[1m"), level: .error, place: Place(file: 0, table: 0, row: 1, column: 0),
            message: Message(Phrase("value {text}"), [.init("text", nasty)]), help: Message(Phrase(nasty)),
            notes: [Note(Place(file: 0, table: 0, row: 5, column: 5), Message(Phrase(nasty)))],
            fixes: [Fix(Message(Phrase("write")), [.init(Place(file: 0, table: 0, row: 1, column: 0), nasty)], isSafe: true)],
            excerpt: .grid(
                GridExcerpt(
                    headerRow: 0, row: 1,
                    columns: [.init(column: 0, header: nasty, text: nasty, mark: .primary, label: Message(Phrase(nasty)))])))
        let line = Finding(
            rule: "x/line", level: .note, place: Place(file: 0, span: LineSpan(line: 1, column: 1, endLine: 1, endColumn: 2)),
            message: Message(Phrase(nasty)),
            excerpt: .text(TextExcerpt(line: 1, text: nasty, markings: [.init(1..<2, .primary, label: Message(Phrase(nasty)))])))
        var outcome = outcome([cell, line], files: [file], rules: [])
        outcome.assumptions = [Assumption(file: 0, Message(Phrase(nasty)))]
        outcome.verdicts = [
            Verdict(requirement: "X\u{1B}c", title: Phrase(nasty), isItem: true, result: .notEvaluated(Message(Phrase(nasty))), file: 0)
        ]
        return outcome
    }

    /// What would be markup, a command or a link in some format, in every place that a file can put text into.
    static let injection =
        "</failure>]]><script>alert(1)</script>%0A::error::owned ##[error]x [here](http://evil.example) `a` | b \\ \" ' & $x$ :tada: @all\n::warning::x"

    static var injections: Outcome {
        let place = Place(file: 0, table: 0, row: 1, column: 0)
        let file = FileRecord(
            path: "a,b:c%0A=[x](y)&<\">'.xlsx", format: "xlsx", tables: [TableRecord(sheet: injection, hasCells: true)], item: "X1",
            checkedRows: 1)
        let argument = Message(Phrase("{text}"), [.init("text", injection)])
        let cell = Finding(
            rule: "X1/a", level: .error, place: place, message: argument, help: argument, notes: [Note(place, argument)],
            fixes: [Fix(argument, [.init(place, injection)], isSafe: true)],
            excerpt: .grid(
                GridExcerpt(headerRow: 0, row: 1, columns: [.init(column: 0, header: injection, text: injection, mark: .primary)])))
        var outcome = outcome(
            [cell, Finding(rule: "X1/a", level: .error, place: place), Finding(rule: "X1/b", level: .warning, place: Place(file: 0))],
            files: [file],
            rules: [Rule(id: "X1/a", level: .error, title: Phrase(injection), help: Phrase(injection), requirement: requirement)])
        outcome.assumptions = [Assumption(file: 0, argument)]
        var counts = LevelCounts()
        counts.errors = 2
        outcome.verdicts = [
            Verdict(requirement: "X1", title: Phrase(injection), isItem: true, result: .failed, counts: counts, file: 0),
            Verdict(requirement: "X1/b", title: Phrase(injection), isItem: false, result: .notEvaluated(argument), file: 0),
        ]
        return outcome
    }

    /// Nothing to complain about.
    static var clean: Outcome {
        var outcome = outcome(
            [], files: [FileRecord(path: "X1.csv", format: "csv", tables: [TableRecord(hasCells: true)], item: "X1", checkedRows: 1)],
            rules: [])
        outcome.verdicts = [
            Verdict(requirement: "X1", title: Phrase(th: "รายงานตัวอย่าง", en: "A sample report"), isItem: true, result: .passed, file: 0)
        ]
        return outcome
    }

    /// Everything at once, with assumptions and verdicts.
    static var whole: Outcome {
        var outcome = outcome(
            [], files: [workbook, FileRecord(path: "broken.xlsx", isComplete: false)],
            rules: [budgetRule, columnRule, blankRule, fileRule, noteRule])
        let missingFile = Finding(
            rule: "X3/file-missing", level: .error, place: Place(), message: Message(th: "ไม่มีไฟล์สำหรับ X3", en: "no file answers X3"))
        outcome.findings =
            [missingFile] + header.findings + grid.findings + [
                Finding(rule: noteRule.id, level: .note, place: Place(file: 0, table: 1)),
                Finding(rule: blankRule.id, level: .error, place: Place(file: 0, table: 0, row: 30, column: -1)),
                Finding(
                    rule: fileRule.id, level: .error, place: Place(file: 1),
                    message: Message(th: "ไฟล์เสียที่ไบต์ 1,024", en: "the archive is broken at byte 1,024")),
            ]
        outcome.assumptions = [
            Assumption(file: 0, Message(th: "ถือว่าไฟล์นี้ตอบ X1 เพราะชื่อไฟล์", en: "oitlint took this file for X1, because of its name"))
        ]
        var counts = LevelCounts()
        counts.errors = 3
        counts.warnings = 1
        counts.notes = 1
        let title = Phrase(
            th: "ความก้าวหน้าของงานตามแผนที่ประกาศไว้และผลที่เกิดขึ้นจริงในรอบหกเดือนแรก",
            en: "Progress of the work as planned and as done in the first six months")
        let missing = Message(th: "ไม่มีคอลัมน์ “เลขที่โครงการ”", en: "the column “เลขที่โครงการ” is missing")
        func demand(_ name: String, _ result: Verdict.Result) -> Verdict {
            Verdict(requirement: "X1/\(name)", title: Phrase(name), isItem: false, result: result, file: 0)
        }
        outcome.verdicts = [
            Verdict(requirement: "X1", title: title, isItem: true, result: .failed, counts: counts, file: 0), demand("blank", .failed),
            demand("price-within-budget", .passed),
            demand("project-number", .notEvaluated(missing)), demand("project-unique", .notEvaluated(missing)),
            demand("half-year", .notEvaluated(Message(th: "ไม่มีวันที่", en: "there is no date"))),
            demand("district", .notApplicable(Message(th: "หน่วยงานไม่ใช่ท้องถิ่น", en: "the agency is not a local one"))),
            Verdict(
                requirement: "X2", title: Phrase(th: "แผนงาน", en: "The plan"), isItem: true,
                result: .notApplicable(Message(th: "เริ่มใช้ปีหน้า", en: "it begins next year"))),
            Verdict(
                requirement: "X3", title: Phrase(th: "ผลงาน", en: "The results"), isItem: true,
                result: .notEvaluated(Message(th: "ไม่มีไฟล์", en: "no file answers it"))),
        ]
        outcome.isIncomplete = true
        return outcome
    }

    /// The whole report, and beside it a prose file, a JSON file and a table of a word-processor file.
    static var everything: Outcome {
        var outcome = whole
        for other in [json, text] {
            let shift = Int32(outcome.files.count)
            outcome.files += other.files
            outcome.rules.merge(other.rules) { first, _ in first }
            outcome.findings += other.findings.map { $0.movingFiles(by: shift) }
        }
        return outcome
    }
}

/// Renders into a string.
func rendered(_ outcome: Outcome, _ format: OutputFormat = .text, _ options: RenderOptions = RenderOptions()) -> String {
    var sink = ByteCollector()
    render(outcome, as: format, options: options, into: &sink)
    return sink.text
}

extension Finding {
    /// The same finding in files that stand so much further back.
    func movingFiles(by shift: Int32) -> Finding {
        func moved(_ place: Place) -> Place {
            var place = place
            if place.file >= 0 { place.file += shift }
            return place
        }
        var finding = self
        finding.place = moved(place)
        guard var full else { return finding }
        full.notes = full.notes.map { Note($0.place.map(moved), $0.message) }
        full.fixes = full.fixes.map { fix in
            Fix(fix.message, fix.edits.map { Fix.Edit(moved($0.place), $0.replacement) }, isSafe: fix.isSafe)
        }
        finding.details = .full(full)
        return finding
    }
}
