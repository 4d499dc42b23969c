import Diagnostics
import Testing

@testable import Rendering

@Suite struct FingerprintTests {
    private func names(_ outcome: Outcome) -> [String] {
        var fingerprints = Fingerprints(outcome)
        return outcome.findings.map { fingerprints.next(for: $0).text }
    }

    /// A finding about one row of a sheet, with a running number beside it.
    private func finding(row: Int, number: String, price: String = "5.00", message: String = "m") -> Finding {
        Finding(
            rule: "X1/a", level: .error, place: Place(file: 0, table: 0, row: Int32(row), column: 2), message: Message(Phrase(message)),
            excerpt: .grid(
                GridExcerpt(
                    headerRow: 0, row: row,
                    columns: [
                        .init(column: 0, header: "ลำดับ", text: number, mark: .unmarked),
                        .init(column: 1, header: "เลขที่โครงการ", text: "67039549408", mark: .unmarked),
                        .init(column: 2, header: "ราคา", text: price, mark: .primary),
                    ])))
    }

    private func outcome(_ findings: [Finding], path: String = "X1.xlsx", sheet: String = "รายการ") -> Outcome {
        Samples.outcome(findings, files: [FileRecord(path: path, tables: [TableRecord(sheet: sheet, hasCells: true)])], rules: [])
    }

    @Test func `the hash is the same for ever`() {
        // FNV-1a with 64 bits of the byte FF, and of "foobar" FF, as other implementations give them.
        var hash = StableHash()
        #expect(hash.value == 0xcbf2_9ce4_8422_2325)
        hash.combine("".utf8)
        #expect(hash.value == 0xaf64_724c_8602_eb6e)
        var word = StableHash()
        word.combine("foobar".utf8)
        #expect(word.value == 0x3452_4ba7_168a_2c15)
    }

    @Test func `a name survives inserted rows, a moved file and another wording`() {
        let before = names(outcome([finding(row: 4, number: "3")]))
        #expect(names(outcome([finding(row: 9, number: "๘")])) == before)
        #expect(names(outcome([finding(row: 4, number: "3")], path: "reports/2567/X1.xlsx")) == before)
        #expect(names(outcome([finding(row: 4, number: "3", message: "other words")])) == before)
    }

    @Test func `a name changes with what is shown, the sheet and the file's name`() {
        let all = [
            outcome([finding(row: 4, number: "3")]), outcome([finding(row: 4, number: "3", price: "6.00")]),
            outcome([finding(row: 4, number: "3")], sheet: "สรุป"), outcome([finding(row: 4, number: "3")], path: "X2.xlsx"),
        ].flatMap(names)
        #expect(Set(all).count == 4)
        #expect(all.allSatisfy { $0.hasSuffix(":1") && $0.utf8.count == 18 })
    }

    @Test func `those that are alike are numbered, and so is a flood`() {
        let twice = names(outcome([finding(row: 4, number: "3"), finding(row: 5, number: "4")]))
        #expect(twice.map { $0.suffix(2) } == [":1", ":2"])
        #expect(twice[0].dropLast() == twice[1].dropLast())
        let bare = (1...3).map { Finding(rule: "X1/a", level: .error, place: Place(file: 0, table: 0, row: $0, column: 2)) }
        #expect(names(outcome(bare)).map { $0.suffix(2) } == [":1", ":2", ":3"])
    }
}
