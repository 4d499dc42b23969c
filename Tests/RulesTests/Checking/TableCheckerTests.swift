import Diagnostics
import Testing

@testable import Rules

/// Rows, cells and headers of one table.
@Suite struct TableCheckerTests {
    private let good = "1,โต๊ะ,สีแดง,1000,900,1 ต.ค. 2566,AB12\n"
    private let second = "2,เก้าอี้,แดง,\"2,000.50\",2000.50,30 ก.ย. 2567,AB13\n"

    @Test func `a good table has no findings, and every demand a verdict`() {
        let checked = Checked(header + good + second)
        #expect(checked.findings() == [])
        #expect(
            checked.verdicts == [
                "X1 passed 0/0/0", "X1/orders passed 0/0/0", "X1/number passed 0/0/0", "X1/thing passed 0/0/0", "X1/colour passed 0/0/0",
                "X1/budget passed 0/0/0", "X1/price passed 0/0/0", "X1/ordered passed 0/0/0", "X1/code passed 0/0/0",
                "X1/dearer-than-planned passed 0/0/0", "X1/wrong-year passed 0/0/0", "X1/out-of-sequence passed 0/0/0",
                "X1/repeated-code passed 0/0/0",
            ])
        #expect(checked.outcome.files.map(\.checkedRows) == [2])
        #expect(checked.outcome.files.map(\.item) == ["X1"])
        #expect(!checked.outcome.isIncomplete)
    }

    @Test func `a cell that is not of its column's type is found as what it is`() throws {
        let checked = Checked(header + "x,โต๊ะ,สีม่วง,1.000.5,-,31 ก.พ. 2566,AB12\n")
        #expect(
            checked.findings() == [
                "A2 error X1/number/not-a-number: not a number (x)", "C2 error X1/colour/unknown-term: not in the list of colours (สีม่วง)",
                "D2 error X1/budget/two-decimal-points: the number has two decimal points (1.000.5)",
                "E2 error X1/price/nothing-word: no number where one is demanded (-)",
                "F2 error X1/ordered/no-such-day: there is no day 31; the month has 28 days (31 ก.พ. 2566)",
            ])
        // The type knows better than the column how to mend it.
        #expect(checked.help(2) == "put commas between thousands and one point before the decimals")
        #expect(checked.help(2, .th)?.hasPrefix("คั่นหลักพันด้วยจุลภาค") == true)
        #expect(checked.unpassed.count == 6)
        guard case .grid(let grid)? = checked.outcome.findings.first?.full?.excerpt else {
            Issue.record("there is no excerpt")
            return
        }
        #expect(grid.row == 1)
        #expect(grid.headerRow == 0)
        #expect(grid.columns.map(\.text) == ["x"])
        #expect(grid.columns.map(\.header) == ["No."])
    }

    @Test func `a blank cell is found, by the level of its column`() {
        let checked = Checked(header + ",โต๊ะ,\u{200B} ,1000,900,1 ต.ค. 2566,\n")
        #expect(
            checked.findings() == [
                "A2 note X1/number/blank: the cell is blank: No.", "C2 error X1/colour/blank: the cell is blank: Colour",
            ])
        #expect(checked.findings(.th).last == "C2 error X1/colour/blank: ยังไม่ได้กรอก: เลือกสี")
    }

    @Test func `a blank cell is right in the rows that the pack says`() {
        expect(
            header + "1,ของแถม,สีแดง,1000,,1 ต.ค. 2566,AB12\n2,โต๊ะ,สีแดง,1000,,1 ต.ค. 2566,AB13\n",
            ["E3 error X1/price/blank: the cell is blank: Price (baht)"])
    }

    @Test func `a value beyond its bounds is found with the bound as it is written`() {
        let checked = Checked(header + "1,โต๊ะ,สีแดง,0.99,0.5,1 ต.ค. 2566,AB12\n2,โต๊ะ,สีแดง,\"1,000,000.01\",1,1 ต.ค. 2566,AB13\n")
        #expect(
            checked.findings() == [
                "D2 error X1/budget/out-of-range: the value (0.99) is less than 1",
                "D3 error X1/budget/out-of-range: the value (1,000,000.01) is more than 1,000,000",
            ])
        #expect(checked.findings(.th).last == "D3 error X1/budget/out-of-range: ค่า (1,000,000.01) มากกว่า 1,000,000")
        expect(header + "1,โต๊ะ,สีแดง,1,1,1 ต.ค. 2566,AB12\n2,โต๊ะ,สีแดง,1000000,1,1 ต.ค. 2566,AB13\n", [])
    }

    @Test func `a cell must match the whole pattern`() {
        expect(
            header + "1,โต๊ะ,สีแดง,1000,900,1 ต.ค. 2566,AB12x\n",
            ["G2 error X1/code/other-pattern: the cell does not have the demanded form (AB12x)"])
    }

    @Test func `a check of each row points at its cell and shows the values`() {
        let checked = Checked(header + good + "2,โต๊ะ,สีแดง,\"1000\",2500.5,1 ต.ค. 2566,AB13\n")
        #expect(checked.findings() == ["E3 warning X1/dearer-than-planned: the price (2,500.50) exceeds the budget (1,000.00)"])
        #expect(checked.findings(.th) == ["E3 warning X1/dearer-than-planned: ราคา (2,500.50) เกินเงิน (1,000.00)"])
        #expect(checked.help(0, .th) == "ตรวจราคา")
        guard case .grid(let grid)? = checked.outcome.findings.first?.full?.excerpt else {
            Issue.record("there is no excerpt")
            return
        }
        #expect(grid.columns.map(\.column) == [3, 4])
        #expect(grid.columns.map(\.mark) == [.secondary, .primary])
        #expect(grid.columns.last?.label?.text(in: .en) == "over by 1,500.50")
        #expect(checked.outcome.rules["X1/dearer-than-planned"]?.requirement?.element == 2)
    }

    @Test func `a check that reports once counts its rows`() {
        let rows = (1...7).map { "\($0),โต๊ะ,สีแดง,1000,900,1 ต.ค. 2567,AB1\($0)\n" }.joined()
        let checked = Checked(header + rows)
        #expect(checked.findings() == ["F2 error X1/wrong-year: the day (1 ต.ค. 2567) is not in 2567"])
        #expect(checked.notes(0) == ["it concerns 7 rows: 2, 3, 4, 5, 6, …"])
        #expect(checked.notes(0, .th) == ["พบ 7 แถว: 2, 3, 4, 5, 6, …"])
        #expect(Checked(header + "1,โต๊ะ,สีแดง,1000,900,1 ต.ค. 2567,AB12\n").notes(0) == [])
    }

    @Test func `a check is not held against rows where a cell it reads says nothing`() {
        expect(
            header + "1,โต๊ะ,สีแดง,1000,มาก,1 ต.ค. 2566,AB12\n", ["E2 error X1/price/not-a-number: not a number (มาก)"])
        expect(header + "1,ของเก่า,สีแดง,1000,900,1 ต.ค. 2560,AB12\n", [])
    }

    @Test func `right totals and subtotals are silent, wrong ones are found`() {
        let rows = good + second
        expect(header + rows + "รวม,,,3000.50,2900.50,,\n", [])
        expect(header + good + "รวม,,,1000,900,,\n" + second + "รวม,,,2000.50,2000.50,,\nรวม,,,\"3,000.50\",2900.50,,\n", [])
        let checked = Checked(header + rows + "รวม,,,3000,2900.50,,\n")
        #expect(
            checked.findings() == ["D4 warning X1/orders/other-total: the total (3,000.00) differs from the sum of the rows (3,000.50)"])
        #expect(checked.findings(.th) == ["D4 warning X1/orders/other-total: ยอดรวม (3,000.00) ไม่ตรงกับผลรวมของรายการ (3,000.50)"])
        #expect(checked.outcome.files.map(\.checkedRows) == [2])
        #expect(checked.unpassed == [])
    }

    @Test func `a total over a cell that cannot be read is not held against the rest`() {
        let checked = Checked(header + good + "2,โต๊ะ,สีแดง,2000,สองพัน,1 ต.ค. 2566,AB13\nรวม,,,3000,2900,,\n")
        #expect(checked.outcome.findings.map(\.rule) == ["X1/price/not-a-number"])
    }

    @Test func `a total may count the rows behind its word`() {
        expect(header + good + "รวม 1 รายการ,,,1000,900,,\n", [])
    }

    @Test func `remarks and blank rows are no data`() {
        let checked = Checked(header + good + ",,,,,,\n" + second + "หมายเหตุ: ราคารวมภาษี,,,,,,\n")
        #expect(checked.findings() == [])
        #expect(checked.outcome.files.map(\.checkedRows) == [2])
    }

    @Test func `a sentence stands in for rows`() {
        let checked = Checked(header + "ไม่มีการสั่งของ ในเดือนนี้,,,,,,\n")
        #expect(checked.findings() == [])
        #expect(checked.outcome.files.map(\.checkedRows) == [0])
        #expect(
            checked.verdicts.prefix(3) == [
                "X1 passed 0/0/0", "X1/orders passed 0/0/0",
                "X1/number not-evaluated 0/0/0: the report says that there is nothing to report",
            ])
    }

    @Test func `a header without rows is an error, and nothing else is judged`() {
        let checked = Checked(header)
        #expect(checked.findings() == ["1:1 error X1/orders/no-rows: the table has a header and no rows"])
        #expect(checked.findings(.th) == ["1:1 error X1/orders/no-rows: ตารางมีแต่หัวตาราง ไม่มีรายการ"])
        #expect(checked.help(0) == "fill in the rows; where there is nothing to report, write “ไม่มีการสั่งของ”")
        #expect(
            checked.verdicts.prefix(3) == [
                "X1 failed 1/0/0", "X1/orders failed 1/0/0", "X1/number not-evaluated 0/0/0: the table has no rows",
            ])
        #expect(checked.verdicts.dropFirst(2).allSatisfy { $0.hasSuffix("the table has no rows") })
    }

    @Test func `a row that is too short is found and not read`() {
        let checked = Checked(header + good + "2,เก้าอี้,แดง,2000\n" + "3,เก้าอี้,แดง,2000,1000,30 ก.ย. 2567,AB14\n")
        #expect(checked.findings().first == "3:3 error X1/orders/short-row: the row has 4 cells, the header 7")
        #expect(checked.findings(.th).first == "3:3 error X1/orders/short-row: แถวมี 4 ช่อง แต่หัวตารางมี 7 ช่อง")
        #expect(checked.outcome.files.map(\.checkedRows) == [2])
    }

    @Test func `a row that is too long is found when something stands behind the header`() {
        expect(
            header + "1,โต๊ะ,สีแดง,1,000,900,1 ต.ค. 2566,AB12\n",
            [
                "2:2 error X1/orders/extra-cells: the row has 8 cells, the header 7",
                "1:1 error X1/orders/no-rows: the table has a header and no rows",
            ]
            .sorted())
        expect(header + "1,โต๊ะ,สีแดง,1000,900,1 ต.ค. 2566,AB12,, \n", [])
    }

    @Test func `a column of mixed digits is noted once`() {
        let checked = Checked(
            header + good + "2,โต๊ะ,สีแดง,๑๐๐๐,900,1 ต.ค. 2566,AB13\n" + "3,โต๊ะ,สีแดง,1000,900,1 ต.ค. 2566,AB14\n")
        #expect(
            checked.findings() == ["D1 note X1/budget/mixed-styles: the column mixes Arabic digits (rows: 2) and Thai digits (rows: 1)"])
        #expect(checked.notes(0) == ["D3: it concerns row 3"])
    }

    @Test func `stray characters of a column are noted once`() {
        let checked = Checked(header + "1,โต\u{200B}๊ะ,สีแดง,1000,900,1 ต.ค. 2566,AB12\n2,โต\u{200B}๊ะ,สีแดง,1000,900,1 ต.ค. 2566,AB13\n")
        #expect(checked.findings() == ["B1 note X1/thing/stray-characters: some cells hold characters that cannot be seen"])
        #expect(checked.notes(0) == ["B2: it concerns 2 rows: 2, 3"])
    }

    @Test(arguments: [",", ";", "\t", "|"], ["\n", "\r\n"])
    func `a good table is good in every dialect`(delimiter: String, lineEnd: String) {
        let text = (header + good).split(separator: ",", omittingEmptySubsequences: false).joined(separator: delimiter)
            .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
        for mark in ["", "\u{FEFF}"] {
            let checked = Checked(mark + text)
            #expect(checked.findings() == [])
            #expect(checked.outcome.files.map(\.checkedRows) == [1])
        }
    }

    @Test func `what a cell holds is shown as it is, braces too`() {
        let checked = Checked(header + "1,โต๊ะ,{price},1000,900,1 ต.ค. 2566,AB12\n")
        #expect(checked.findings() == ["C2 error X1/colour/unknown-term: not in the list of colours ({price})"])
    }

    @Test func `rows go on behind blank rows, whatever is wrong in them`() {
        let checked = Checked(header + good + ",,,,,,\n\n2,โต๊ะ,y,z,w,v,u\n")
        #expect(checked.outcome.files.map(\.checkedRows) == [2])
        #expect(checked.outcome.findings.map { checked.shown($0.place) } == ["C5", "D5", "E5", "F5", "G5"])
    }

    @Test func `a header that a page break repeats is no row`() {
        let checked = Checked(header + good + header + second)
        #expect(checked.findings() == [])
        #expect(checked.outcome.files.map(\.checkedRows) == [2])
    }

    @Test func `a row of column numbers below the header is no row`() {
        let checked = Checked(header + "(1),(2),(3),(4),(5),(6),(7)\n" + good)
        #expect(checked.findings() == [])
        #expect(checked.outcome.files.map(\.checkedRows) == [1])
    }

    @Test func `two tables behind a blank row are both checked`() {
        let checked = Checked(header + good + ",,,,,,\n" + header + "1,โต๊ะ,สีม่วง,1000,900,1 ต.ค. 2566,AB13\n")
        #expect(checked.findings() == ["C5 error X1/colour/unknown-term: not in the list of colours (สีม่วง)"])
        #expect(checked.outcome.files.map(\.checkedRows) == [2])
    }

    @Test func `what repeats is found across a header that stands again`() {
        let checked = Checked(header + good + ",,,,,,\n" + header + good)
        #expect(checked.outcome.findings.map(\.rule) == ["X1/repeated-code"])
    }

    @Test func `units in parentheses below the header are no row`() {
        expect(header + ",,,(บาท),(บาท),,\n" + good, [])
    }

    @Test func `a row with a single cell is a heading, and that is said once`() {
        let checked = Checked(header + "กลุ่มแรก,,,,,,\n" + good + "กลุ่มที่สอง,,,,,,\n" + second)
        #expect(checked.findings() == ["2:2 note X1/orders/lone-cell: a row with a single cell is taken for a heading and not checked"])
        #expect(checked.notes(0) == ["it concerns 2 rows: 2, 4"])
        #expect(checked.outcome.files.map(\.checkedRows) == [2])
    }

    @Test func `a row that breaks off in its first cell is short, not a heading`() {
        let checked = Checked(header + good + "2")
        #expect(checked.outcome.findings.map(\.rule) == ["X1/orders/short-row"])
    }

    @Test func `a row of the sums is a total whatever it is called`() {
        expect(header + good + second + "ผลลัพธ์,,,3000.50,2900.50,,\n", [])
    }

    @Test func `a dash is as good as a blank where words are asked for`() {
        let checked = Checked(header + "1,-,สีแดง,1000,900,1 ต.ค. 2566,AB12\n")
        #expect(checked.findings() == ["B2 error X1/thing/blank: the cell says nothing (-): Thing"])
    }

    @Test func `a blank last header leaves the rows whole`() {
        let checked = Checked("ลำดับ,สิ่งที่อยากได้,เลือกสี,เงินที่เตรียมไว้ (บาท),ราคาตกลงกัน (บาท),เมื่อวันที่,\n1,โต๊ะ,สีแดง,1000,900,1 ต.ค. 2566,AB12\n")
        #expect(!checked.outcome.findings.contains { $0.rule.description.hasSuffix("extra-cells") })
    }

    @Test func `the places of a table below titles are those of the file`() {
        let checked = Checked("ทะเบียนของที่สั่ง,,,,,,\n,,,,,,\n" + header + "1,โต๊ะ,สีม่วง,1000,900,1 ต.ค. 2566,AB12\n")
        #expect(checked.findings() == ["C4 error X1/colour/unknown-term: not in the list of colours (สีม่วง)"])
        let finding = checked.outcome.findings.first
        #expect(shown(finding?.place.span) == "4:8-14")
    }

    @Test func `ten thousand alike findings are counted, and the first five hundred told in full`() {
        let rows = (1...10_000).map { "\($0),โต๊ะ,สีแดง,1000,,1 ต.ค. 2566,\n" }.joined()
        let checked = Checked(header + rows)
        #expect(checked.outcome.findings.count == 10_000)
        #expect(checked.outcome.findings.allSatisfy { $0.rule == "X1/price/blank" && $0.level == .error })
        #expect(checked.outcome.findings.prefix(500).allSatisfy { $0.full != nil })
        #expect(checked.outcome.findings.dropFirst(500).allSatisfy { $0.full == nil })
        #expect(checked.shown(checked.outcome.findings[9_999].place) == "E10001")
        #expect(checked.unpassed.contains("X1/price failed 10000/0/0"))
        #expect(checked.findings()[9_999] == "E10001 error X1/price/blank: the cell is blank: Price (baht)")
    }
}
