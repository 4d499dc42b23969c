import Diagnostics
import Documents
import Testing

@testable import Rules

/// Sheets of workbooks: what cells store, merged ranges, several tables, blank rows, places.
@Suite struct SheetTests {
    static let titles: [SheetCell] = ["No.", "Thing", "Colour", "Budget (baht)", "Price (baht)", "Ordered on", "Code"]

    static func row(
        _ number: Int, _ thing: SheetCell = "โต๊ะ", colour: SheetCell = "สีแดง", budget: SheetCell = .number("1,000.00", "1000"),
        price: SheetCell = .number("900.00 บาท", "900"), ordered: SheetCell = .date("1 ต.ค. 2566", "2023-10-01"), code: SheetCell? = nil
    ) -> [SheetCell] {
        [.number("\(number)"), thing, colour, budget, price, ordered, code ?? SheetCell("AB1\(number)")]
    }

    // MARK: Cells

    @Test(arguments: [1, 2, 1_000]) func `numbers and dates are read as they are stored`(rowsPerBatch: Int) {
        let checked = Checked(
            [
                Sheet([
                    [SheetCell("ทะเบียนของที่สั่ง")], [], Self.titles, Self.row(1), Self.row(2, ordered: .date("9/30/24", "2024-09-30")),
                    ["", "รวม", "", .number("2,000", "2000"), .number("1,800", "1800")],
                ])
            ], rowsPerBatch: rowsPerBatch)
        #expect(checked.located() == [])
        #expect(checked.outcome.files.map(\.checkedRows) == [2])
    }

    @Test func `a day of the Buddhist Era stored in the Common Era is told, and read as it is meant`() {
        let checked = Checked([
            Sheet([
                Self.titles, Self.row(1, ordered: .date("31/3/2567", "2567-03-31")), Self.row(2, ordered: .number("45382")),
                Self.row(3, ordered: .date("1/10/2567", "2567-10-01")),
            ])
        ])
        #expect(
            checked.located() == [
                "แผ่น1!F2 warning X1/ordered/stored-buddhist-year: "
                    + "the date is stored as the year 2567 of the Common Era, but read as one of the Buddhist Era (31/3/2567)",
                "แผ่น1!F3 warning X1/ordered/serial-date: the date is a serial number of Excel (45382)",
                "แผ่น1!F4 warning X1/ordered/stored-buddhist-year: "
                    + "the date is stored as the year 2567 of the Common Era, but read as one of the Buddhist Era (1/10/2567)",
                "แผ่น1!F4 error X1/wrong-year: the day (1/10/2567) is not in 2567",
            ])
        #expect(
            checked.located(.th).first
                == "แผ่น1!F2 warning X1/ordered/stored-buddhist-year: วันที่เก็บเป็นปี ค.ศ. 2567 แต่อ่านเป็น พ.ศ. (31/3/2567)")
        #expect(checked.outcome.findings.first?.full?.fixes.first?.edits.map(\.replacement) == ["2024-03-31"])
        #expect(checked.outcome.findings.first?.full?.fixes.first?.isSafe == false)
        #expect(checked.help(0) == "type the date with its year of the Common Era, and format the cell to show the Buddhist Era")
    }

    @Test func `an error of a formula is told where a value is demanded, and more gently where none is`() {
        let checked = Checked([
            Sheet([
                Self.titles, Self.row(1, budget: .error("#REF!"), price: .number("999,999", "999999")),
                Self.row(2, price: "#DIV/0!", code: .error("#N/A")),
            ])
        ])
        #expect(
            checked.located() == [
                "แผ่น1!D2 error X1/budget/error-value: the cell holds a formula's error (#REF!)",
                "แผ่น1!E3 error X1/price/error-value: the cell holds a formula's error (#DIV/0!)",
                "แผ่น1!G3 warning X1/code/error-value: the cell holds a formula's error (#N/A)",
            ])
        #expect(checked.help(0) == "correct the formula, or paste its result as a value")
    }

    @Test func `an error that was exported as text is one all the same`() {
        expect(
            header + "1,#REF!,สีแดง,1000,#N/A,1 ต.ค. 2566,AB12\n",
            [
                "B2 error X1/thing/error-value: the cell holds a formula's error (#REF!)",
                "E2 error X1/price/error-value: the cell holds a formula's error (#N/A)",
            ])
    }

    @Test func `numbers stored as text are noted once a column, and only in workbooks`() {
        let checked = Checked([
            Sheet([Self.titles, Self.row(1), Self.row(2, budget: "1,000.00"), Self.row(3, budget: "1,000.00")])
        ])
        #expect(checked.located() == ["แผ่น1!D1 note X1/budget/numbers-as-text: numbers are stored as text"])
        #expect(checked.located(.th) == ["แผ่น1!D1 note X1/budget/numbers-as-text: ตัวเลขเก็บเป็นข้อความ"])
        #expect(checked.notes(0) == ["D3: it concerns 2 rows: 3, 4"])
        expect(header + "1,โต๊ะ,สีแดง,1000,900,1 ต.ค. 2566,AB12\n", [])
    }

    @Test func `a date or a boolean is no number`() {
        let checked = Checked([
            Sheet([Self.titles, Self.row(1, budget: .date("31/3/2567", "2024-03-31"), price: SheetCell("TRUE", .boolean))])
        ])
        #expect(
            checked.located() == [
                "แผ่น1!D2 error X1/budget/date-value: the cell holds a date, not a number (31/3/2567)",
                "แผ่น1!E2 error X1/price/not-a-number: not a number (TRUE)",
            ])
    }

    // MARK: Merged cells

    @Test func `a merged cell is counted once, found fault with once, and its rows are told`() {
        let wide = SheetCell.number("5,000.00", "5000")
        let checked = Checked([
            Sheet([
                Self.titles, Self.row(1, budget: wide, code: "AB1"), Self.row(2, budget: wide.again, code: SheetCell("AB1").again),
                Self.row(3, colour: "สีม่วง"), Self.row(4, colour: SheetCell("สีม่วง").again),
                ["", "รวม", "", .number("7,000.00", "7000"), .number("3,600.00", "3600")],
            ])
        ])
        #expect(
            checked.located() == [
                "แผ่น1!D2 warning X1/orders/merged-rows: a merged cell covers several rows",
                "แผ่น1!C4 error X1/colour/unknown-term: not in the list of colours (สีม่วง)",
            ])
        #expect(checked.located(.th).first == "แผ่น1!D2 warning X1/orders/merged-rows: เซลล์ที่ผสานกันคลุมหลายแถว")
        #expect(checked.notes(0) == ["it concerns 2 rows: 3, 5"])
        #expect(checked.outcome.files.map(\.checkedRows) == [4])
    }

    @Test func `a row that only repeats merged cells is the row above it`() {
        let row = Self.row(1)
        let checked = Checked([Sheet([Self.titles + ["ดินฟ้าอากาศ"], row + ["ฝน"], row.map(\.again) + ["แดด"], Self.row(2)])])
        #expect(checked.located() == ["แผ่น1!H1 note X1/orders/unknown-column: the form has no such column (ดินฟ้าอากาศ)"])
        #expect(checked.outcome.files.map(\.checkedRows) == [2])
    }

    @Test func `a heading merged across the table is no entry`() {
        let heading = SheetCell("ไตรมาสที่ 1")
        let across = [heading] + Array(repeating: heading.again, count: 6)
        let total = SheetCell("รวม")
        let checked = Checked([
            Sheet([
                Self.titles, across, Self.row(1),
                [total, total.again, total.again, .number("1,000.00", "1000"), .number("900.00", "900")],
            ])
        ])
        #expect(
            checked.located() == ["แผ่น1!2:2 note X1/orders/lone-cell: a row with a single cell is taken for a heading and not checked"])
        #expect(checked.outcome.files.map(\.checkedRows) == [1])
    }

    @Test func `a header of two rows joins what is merged`() {
        let money = SheetCell("เงิน")
        let upper: [SheetCell] = ["No.", "Thing", "Colour", money, money.again, "Ordered on", "Code"]
        let lower: [SheetCell] = [
            SheetCell("No.").again, SheetCell("Thing").again, SheetCell("Colour").again, "Budget (baht)", "Price (baht)",
            SheetCell("Ordered on").again, SheetCell("Code").again,
        ]
        let title = SheetCell("ทะเบียนของที่สั่ง")
        let across = [title] + Array(repeating: title.again, count: 6)
        let checked = Checked([Sheet([across, upper, lower, Self.row(1, price: "-")])])
        #expect(checked.located() == ["แผ่น1!E4 error X1/price/nothing-word: no number where one is demanded (-)"])
        guard case .grid(let grid)? = checked.outcome.findings.first?.full?.excerpt else {
            Issue.record("there is no excerpt")
            return
        }
        #expect(grid.headerRow == 2)
        #expect(grid.columns.map(\.header) == ["เงิน › Price (baht)"])
    }

    @Test func `a header of three rows joins what is merged`() {
        let all = SheetCell("รายละเอียด")
        let money = SheetCell("เงิน")
        let number = SheetCell("No.")
        let checked = Checked([
            Sheet([
                [number, all] + Array(repeating: all.again, count: 5),
                [number.again, "Thing", "Colour", money, money.again, "Ordered on", "Code"],
                [
                    number.again, SheetCell("Thing").again, SheetCell("Colour").again, "Budget (baht)", "Price (baht)",
                    SheetCell("Ordered on").again, SheetCell("Code").again,
                ],
                Self.row(1),
            ])
        ])
        #expect(checked.located() == [])
        #expect(checked.outcome.files.map(\.checkedRows) == [1])
    }

    @Test func `a single header merged over two columns is no repeated column`() {
        let checked = Checked([
            Sheet([
                ["No.", "Thing", SheetCell("Thing").again, "Colour", "Budget", "Price", "Ordered on", "Code"],
                [
                    .number("1"), "โต๊ะ", SheetCell("โต๊ะ").again, "สีแดง", .number("1000"), .number("900"),
                    .date("1/10/2566", "2023-10-01"), "AB1",
                ],
            ])
        ])
        #expect(checked.located() == [])
    }

    // MARK: Several tables

    @Test(arguments: [1, 1_000]) func `a table further down with its columns in another order is read as its own`(rowsPerBatch: Int) {
        let other: [SheetCell] = ["Code", "Thing", "Colour", "Budget", "Price", "Ordered on", "No."]
        let checked = Checked(
            [
                Sheet([
                    Self.titles, Self.row(1), [], ["ทะเบียนของที่สั่ง เดือนพฤศจิกายน"], other,
                    ["CD1", "เก้าอี้", "สีแดง", .number("100"), .number("200"), .date("1/11/2566", "2023-11-01"), .number("1")],
                ])
            ], rowsPerBatch: rowsPerBatch)
        #expect(checked.located().last == "แผ่น1!E6 warning X1/dearer-than-planned: the price (200.00) exceeds the budget (100.00)")
        #expect(checked.outcome.files.map(\.checkedRows) == [2])
    }

    @Test func `a header that a printed page repeats is dropped`() {
        let checked = Checked([Sheet([Self.titles, Self.row(1), Self.titles, Self.row(2), [], Self.titles, Self.row(1, code: "XY1")])])
        #expect(checked.located() == [])
        #expect(checked.outcome.files.map(\.checkedRows) == [3])
    }

    @Test func `what stands behind blank rows and holds no entry is noted and not checked`() {
        let checked = Checked([
            Sheet([
                Self.titles, Self.row(1), [], Self.row(2), [], [],
                ["", "ลงชื่อ ..........", "", "", "ลงชื่อ .........."], ["", "(นายหนึ่ง)", "", "", "(นางสอง)"],
                ["", "ผู้รายงาน", "", "", "ผู้อนุมัติ"],
            ])
        ])
        #expect(checked.located() == ["แผ่น1!7:7 note X1/orders/loose-row: a row behind a blank row is no entry and not checked"])
        #expect(checked.located(.th) == ["แผ่น1!7:7 note X1/orders/loose-row: แถวหลังแถวว่างไม่ใช่รายการ จึงไม่ได้ตรวจ"])
        #expect(checked.notes(0) == ["it concerns 3 rows: 7, 8, 9"])
        #expect(checked.outcome.files.map(\.checkedRows) == [2])
    }

    @Test func `an entry that breaks off behind a blank row is an entry`() {
        let checked = Checked([Sheet([Self.titles, Self.row(1), [], [.number("2"), "โต๊ะ", "สีแดง"]])])
        #expect(
            checked.located() == [
                "แผ่น1!D4 error X1/budget/blank: the cell is blank: Budget (baht)",
                "แผ่น1!E4 error X1/price/blank: the cell is blank: Price (baht)",
                "แผ่น1!F4 error X1/ordered/blank: the cell is blank: Ordered on",
            ])
    }

    @Test func `sheets of one form are read together, and sheets that fit no form are noted`() {
        var lists = Sheet("รายการเลือก", [["สีแดง"], ["สีเขียวอ่อน"]])
        lists.isHidden = true
        let checked = Checked([
            Sheet("คำชี้แจง", [["กรอกข้อมูลในแผ่นงาน ต.ค."], ["อย่าลบหัวตาราง"]]), Sheet("ต.ค.", [Self.titles, Self.row(1)]),
            Sheet("พ.ย.", [Self.titles, Self.row(1, price: .number("2,000", "2000"))]), lists,
        ])
        #expect(
            checked.located() == [
                "คำชี้แจง note table/unrecognised: the sheet fits no form of the item, so it is not checked",
                "'พ.ย.'!E2 warning X1/dearer-than-planned: the price (2,000.00) exceeds the budget (1,000.00)",
                "รายการเลือก note table/unrecognised: the hidden sheet fits no form of the item, so it is not checked",
            ])
        #expect(checked.located(.th).last == "รายการเลือก note table/unrecognised: แผ่นงานที่ซ่อนอยู่นี้ไม่ตรงแบบฟอร์มใด จึงไม่ได้ตรวจ")
        #expect(checked.outcome.files.map(\.checkedRows) == [2])
    }

    @Test(arguments: [1, 7, 1_000]) func `a header far down a sheet of instructions is found behind a blank row`(rowsPerBatch: Int) {
        let instructions: [[SheetCell]] = (1...60).map { [SheetCell("ข้อ \($0)"), "คำอธิบาย"] }
        let checked = Checked(
            [Sheet(instructions + [[], ["รายการ ณ สิ้นเดือน"], Self.titles, Self.row(1, price: "-")])], rowsPerBatch: rowsPerBatch)
        #expect(checked.located() == ["แผ่น1!E64 error X1/price/nothing-word: no number where one is demanded (-)"])
        #expect(checked.outcome.files.map(\.checkedRows) == [1])
    }

    // MARK: Places

    @Test func `places count from the corner of the sheet, excerpts from that of the table`() {
        var sheet = Sheet("my 'own' sheet", [Self.titles, Self.row(1, price: .number("1,100", "1100"))])
        sheet.rowOffset = 4
        sheet.columnOffset = 1
        let checked = Checked([sheet])
        #expect(
            checked.located() == [
                "'my ''own'' sheet'!F6 warning X1/dearer-than-planned: the price (1,100.00) exceeds the budget (1,000.00)"
            ])
        guard case .grid(let grid)? = checked.outcome.findings.first?.full?.excerpt else {
            Issue.record("there is no excerpt")
            return
        }
        #expect(grid.headerRow == 0)
        #expect(grid.row == 1)
        #expect(grid.columns.map(\.column) == [3, 4])
        #expect(grid.columns.map(\.text) == ["1,000.00", "1,100"])
    }

    @Test(
        arguments: [
            ("รายการ", "รายการ"), ("Sheet1", "Sheet1"), ("ข้อมูล_2567", "ข้อมูล_2567"), ("my sheet", "'my sheet'"), ("it's", "'it''s'"),
            ("2567", "'2567'"), ("B7", "'B7'"), ("R1C1", "'R1C1'"), ("rc", "'rc'"), ("ABCD1", "ABCD1"), ("a-b", "'a-b'"), ("", "''"),
        ])
    func `a sheet's name is quoted where a formula would need it`(name: String, quoted: String) {
        #expect(quotedSheetName(name) == quoted)
    }

    // MARK: What the workbook says of its rows

    /// A sheet whose rows from the header on are a table of the workbook.
    private static func tabled(_ rows: [[SheetCell]], header: Int32 = 0, last: Int32, totals: Int32 = 0, others: [Int32] = []) -> Sheet {
        var sheet = Sheet(rows)
        sheet.layout.tables = [
            SheetLayout.Table(name: "สัญญา", rows: header...last, columns: 0...6, totalsRows: totals, otherTotals: others)
        ]
        return sheet
    }

    @Test func `the totals row of a workbook's table is no data, whatever stands in it`() {
        let total: [SheetCell] = [.number("2"), "ค่าเฉลี่ย", "สีแดง", .number("1,000.00", "1000"), .number("1,800.00", "1800"), "", "AB13"]
        let rows = [Self.titles, Self.row(1), Self.row(2), total]
        #expect(Checked([Self.tabled(rows, last: 3, totals: 1, others: [3])]).located() == [])
        let checked = Checked([Self.tabled(rows, last: 3, totals: 1)])
        #expect(
            checked.located() == ["แผ่น1!D4 warning X1/orders/other-total: the total (1,000.00) differs from the sum of the rows (2,000.00)"]
        )
        #expect(checked.outcome.files.map(\.checkedRows) == [2])
    }

    @Test func `rows below a workbook's table are checked, and that they are no part of it is noted`() {
        let checked = Checked([
            Self.tabled([Self.titles, Self.row(1), Self.row(2), Self.row(3, colour: "สีม่วง"), ["", "ผู้รายงาน ก"]], last: 2)
        ])
        #expect(
            checked.located() == [
                "แผ่น1!4:4 note X1/orders/outside-table: rows stand below the Excel table (สัญญา), not in it",
                "แผ่น1!C4 error X1/colour/unknown-term: not in the list of colours (สีม่วง)",
            ])
        #expect(checked.located(.th).first == "แผ่น1!4:4 note X1/orders/outside-table: รายการอยู่ใต้ตารางของ Excel (สัญญา) ไม่ได้อยู่ในตาราง")
        #expect(checked.outcome.files.map(\.checkedRows) == [3])
    }

    @Test func `of two headers the one counts that the workbook names`() {
        var sheet = Sheet([Self.titles, Self.row(9, price: "-"), ["กรอกใต้บรรทัดนี้"], Self.titles, Self.row(1), Self.row(2)])
        #expect(Checked([sheet]).located().contains("แผ่น1!E2 error X1/price/nothing-word: no number where one is demanded (-)"))
        sheet.layout.headerRows = [3...3]
        let checked = Checked([sheet])
        #expect(checked.located() == [])
        #expect(checked.outcome.files.map(\.checkedRows) == [2])
    }

    @Test func `a second table of the workbook begins with its own header`() {
        var sheet = Sheet([Self.titles, Self.row(1), Self.row(2), Self.titles, Self.row(1), Self.row(2, price: "-")])
        sheet.layout.tables = [
            SheetLayout.Table(name: "ก", rows: 0...2, columns: 0...6), SheetLayout.Table(name: "ข", rows: 3...5, columns: 0...6),
        ]
        let checked = Checked([sheet])
        #expect(checked.located() == ["แผ่น1!E6 error X1/price/nothing-word: no number where one is demanded (-)"])
        #expect(checked.outcome.files.map(\.checkedRows) == [4])
    }

    // MARK: Below the table

    @Test func `an error in a row of totals is an error`() {
        let checked = Checked([
            Sheet([Self.titles, Self.row(1), Self.row(2), ["", "รวม", "", .error("#REF!"), .number("1,800", "1800"), "", .error("#N/A")]])
        ])
        #expect(
            checked.located() == [
                "แผ่น1!D4 error X1/budget/error-value: the cell holds a formula's error (#REF!)",
                "แผ่น1!G4 warning X1/code/error-value: the cell holds a formula's error (#N/A)",
            ])
    }

    @Test func `a remark in words below the last row is no defect, a number alone is`() {
        let rows = [Self.titles, Self.row(1), Self.row(2)]
        #expect(Checked([Sheet(rows + [["รายงานเมื่อสิ้นเดือน"]])]).located() == [])
        #expect(Checked([Sheet(rows + [[], ["", "", "ลงนามแล้ว"]])]).located() == [])
        #expect(Checked([Sheet(rows + [[], ["ไตรมาสที่สอง"], Self.titles, Self.row(1, code: "AB99")])]).located() == [])
        #expect(
            Checked([Sheet(rows + [[.number("3")], [.number("4")]])]).located()
                == ["แผ่น1!4:4 note X1/orders/lone-cell: a row with a single cell is taken for a heading and not checked"])
        #expect(
            Checked([Sheet(rows + [["กลุ่มที่สอง"], Self.row(3)])]).located()
                == ["แผ่น1!4:4 note X1/orders/lone-cell: a row with a single cell is taken for a heading and not checked"])
    }
}
