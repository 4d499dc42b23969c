import Diagnostics

/// What readers of every kind of workbook say in the same words.
extension Message {
    /// Says that a number or date is none.
    static func badCell(_ text: String) -> Message {
        Message(
            Phrase(th: "อ่านค่าที่เก็บในเซลล์ไม่ได้ ({value})", en: "the value stored in the cell cannot be read ({value})"),
            [.init("value", text)])
    }

    /// Says that a sheet is hidden.
    static func hiddenSheet(_ name: String) -> Message {
        Message(Phrase(th: "แผ่นงานถูกซ่อนไว้ ({sheet})", en: "the sheet is hidden ({sheet})"), [.init("sheet", name)])
    }

    /// Says that formulas have no result, and how many.
    static func noCachedValue(_ count: Int) -> Message {
        Message(
            Phrase(
                th: "สูตรไม่มีผลลัพธ์เก็บไว้ {count} เซลล์ เซลล์แรกอยู่ตรงนี้",
                en: "formulas have no result in the file, the first of them here (cells: {count})"), [.init("count", count)])
    }

    /// Says that there are no sheets.
    static let noSheets = Message(th: "สมุดงานไม่มีแผ่นงาน", en: "the workbook has no sheets")

    /// Says that there are more cells than are read.
    static func tooManyCells(_ limit: Int) -> Message {
        Message(
            Phrase(
                th: "สมุดงานมีเกิน {limit} เซลล์ ส่วนที่เกินไม่ได้อ่าน", en: "the workbook has more than {limit} cells; the rest is not read"),
            [.init("limit", limit)])
    }

    /// Says that there are more sheets than are read.
    static func tooManySheets(_ limit: Int) -> Message {
        Message(
            Phrase(
                th: "สมุดงานมีเกิน {limit} แผ่นงาน ส่วนที่เกินไม่ได้อ่าน",
                en: "the workbook has more than {limit} sheets; the rest is not read"), [.init("limit", limit)])
    }

    /// Says which rows and columns of a sheet are hidden, each list as `3–5, 7` or `B`; one of them may be empty.
    static func hiddenCells(rows: String, columns: String) -> Message {
        cells(
            rows, columns, th: "{cells} ถูกซ่อน และถูกตรวจด้วย", one: "{cells} is hidden; it was checked too",
            many: "{cells} are hidden; they were checked too")
    }

    /// Says which rows and columns of a sheet are left out when it is printed; one of the lists may be empty.
    static func notPrinted(rows: String, columns: String) -> Message {
        cells(
            rows, columns, th: "{cells} อยู่นอกพื้นที่พิมพ์ จึงไม่ออกบนกระดาษหรือใน PDF",
            one: "{cells} is outside the print area and so not on paper or in a PDF",
            many: "{cells} are outside the print area and so not on paper or in a PDF")
    }

    /// Says something of rows and columns; `{cells}` in the wordings stands for their names.
    private static func cells(_ rows: String, _ columns: String, th: String, one: String, many: String) -> Message {
        let areSeveral = [rows, columns].map { list in list.unicodeScalars.contains { $0 == "–" || $0 == "," || $0 == "…" } }
        let thai = [rows.isEmpty ? nil : "แถว \(rows)", columns.isEmpty ? nil : "คอลัมน์ \(columns)"].compactMap { $0 }
        let english = [
            rows.isEmpty ? nil : areSeveral[0] ? "rows \(rows)" : "row \(rows)",
            columns.isEmpty ? nil : areSeveral[1] ? "columns \(columns)" : "column \(columns)",
        ].compactMap { $0 }
        let isOne = english.count == 1 && !areSeveral.contains(true)
        let names = Phrase(th: thai.joined(separator: " และ"), en: english.joined(separator: " and "))
        return Message(Phrase(th: th, en: isOne ? one : many), [.init("cells", names)])
    }
}
