import Diagnostics
import Documents
import Foundation
import Readers
import Testing

/// Pseudo-random numbers that are the same in every run, SplitMix64.
private struct Numbers {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}

@Suite struct WorkbookDamageTests {
    private static let sample: SampleWorkbook = {
        let rows = (1...16).map { row in
            """
            <row r="\(row)"><c r="A\(row)" t="s"><v>\(row % 3)</v></c><c r="B\(row)" s="1"><v>\(row).25</v></c>\
            <c r="C\(row)" t="inlineStr"><is><t>ข้อความ &amp; \(row)</t></is></c><c r="D\(row)" s="2"><v>\(45_000 + row)</v></c></row>
            """
        }
        return SampleWorkbook(
            rows: rows.joined(), behind: "<mergeCells><mergeCell ref=\"E1:F2\"/><mergeCell ref=\"A3:A9\"/></mergeCells>",
            strings: "<si><t>ก</t></si><si><r><t>ข</t></r></si><si><t>ค_x000D_</t></si>", styles: ["0", "#,##0.00", "[$-41E]d mmm bbbb"])
    }()

    /// Everything that was read, findings left out.
    private static func content(_ reading: Reading) -> [[String]] {
        [reading.sheets] + reading.document.tables.indices.map { reading.cells(of: $0) }
    }

    private static func check(_ bytes: [UInt8], against whole: [[String]], _ what: String) {
        let reading = Reading(bytes, path: "a.xlsx")
        let hasError = reading.document.findings.contains { $0.level >= .warning }
        if reading.result.isComplete, !hasError { #expect(content(reading) == whole, "\(what)") }
        let isNothing = reading.document.tables.allSatisfy { $0.rowCount == 0 }
        if isNothing {
            #expect(!reading.result.isComplete, "\(what)")
            #expect(hasError, "\(what)")
        }
    }

    @Test func `a flipped bit is found or does no harm`() {
        let bytes = Self.sample.bytes
        let whole = Self.content(Reading(Self.sample))
        #expect(whole.count == 2 && whole[1].count > 60)
        var numbers = Numbers(state: 2567)
        for round in 0..<1_000 {
            var damaged = bytes
            let at = numbers.next(below: bytes.count)
            damaged[at] ^= 1 << UInt8(numbers.next(below: 8))
            Self.check(damaged, against: whole, "flip \(round) at \(at)")
        }
    }

    @Test func `a file that is cut off is found or does no harm`() {
        let bytes = Self.sample.bytes
        let whole = Self.content(Reading(Self.sample))
        for percent in 1..<100 {
            Self.check(Array(bytes.prefix(bytes.count * percent / 100)), against: whole, "\(percent) %")
        }
    }

    @Test func `parts that are not what they should be never trap`() {
        var numbers = Numbers(state: 99)
        let names = [
            "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels",
            "_rels/.rels",
        ]
        let originals = Dictionary(uniqueKeysWithValues: Self.sample.parts.map { (String(decoding: $0.name, as: UTF8.self), $0.content) })
        let pieces = [
            "\"", "<", ">", "/>", "999999999999", "-1", "c", "row", "<c/>", "<v>", "A1:B2", "s=\"9\"", "&amp;", "ก", "]]>", "<!--",
            "t=\"s\"", " r=\"\"",
        ].map { Array($0.utf8) }
        for round in 0..<500 {
            let name = names[numbers.next(below: names.count)]
            guard var content = originals[name] else { continue }
            for _ in 0...numbers.next(below: 3) {
                let at = numbers.next(below: content.count + 1)
                if numbers.next(below: 2) == 0 {
                    content.removeSubrange(at..<min(at + 1 + numbers.next(below: 6), content.count))
                } else {
                    content.insert(contentsOf: pieces[numbers.next(below: pieces.count)], at: at)
                }
            }
            let parts = Self.sample.parts.map { String(decoding: $0.name, as: UTF8.self) == name ? ZipBuilder.Part(name, content) : $0 }
            let reading = Reading(ZipBuilder(parts).bytes, path: "a.xlsx")
            if reading.document.tables.allSatisfy({ $0.rowCount == 0 }) {
                #expect(!reading.result.isComplete && !reading.document.findings.isEmpty, "round \(round)")
            }
        }
    }

    @Test func `plain cells and the same cells written otherwise give the same`() {
        var numbers = Numbers(state: 7)
        let values = [
            "0", "1", "-5", "1250000.4000000001", "1e3", "12345678901", "123456789012", "0.10", ".5", "5.", "00", "1E-10", "45382.5",
            "99999999999.9",
        ]
        let preserved = " xml:space=\"preserve\""
        let texts = [
            ("", "ก"), ("", "ข้อความยาวกว่าแปดไบต์"), ("", " ก "), (preserved, " ก "), (preserved, "a&amp;b"), ("", ""), ("", "_x0041_"),
            ("", "a]b>c"),
            (preserved, "1\n2\r\n3"), ("", "12345678"),
        ]
        for _ in 0..<60 {
            var plain = ""
            var other = ""
            for row in 1...3 {
                plain += "<row r=\"\(row)\">"
                other += "<row  r = '\(row)' >"
                for column in 0..<6 where numbers.next(below: 4) > 0 {
                    let name = "\(columnLetters(column))\(row)"
                    let style = numbers.next(below: 5)
                    let isText = numbers.next(below: 3) == 0
                    let value = isText ? "\(numbers.next(below: 3))" : values[numbers.next(below: values.count)]
                    if numbers.next(below: 4) == 0 {
                        let text = texts[numbers.next(below: texts.count)]
                        plain += "<c r=\"\(name)\" t=\"inlineStr\"><is><t\(text.0)>\(text.1)</t></is></c>"
                        other += "<c r='\(name)' t='inlineStr' ><is ><t \(text.0)>\(text.1)</t></is></c>"
                        continue
                    }
                    let type = isText ? " t=\"s\"" : ""
                    let styled = style == 0 ? "" : " s=\"\(style)\""
                    plain += "<c r=\"\(name)\"\(styled)\(type)><v>\(value)</v></c>"
                    other += "<c\(type)  \(styled) r='\(name)'><!-- --><v>\(value)</v> </c>"
                }
                plain += "</row>"
                other += "</row>"
            }
            var workbook = Self.sample
            workbook.styles = ["0", "#,##0.00", "14", "[$-D00041E]0.0", "0.00;(0.00)"]
            workbook.sheets[0].xml = "<sheetData>\(plain)</sheetData>"
            let one = Reading(workbook)
            workbook.sheets[0].xml = "<sheetData>\(other)</sheetData>"
            #expect(one.cells() == Reading(workbook).cells())
        }
    }
}
