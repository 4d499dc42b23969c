import Diagnostics

extension WorkbookTrouble {
    /// What is wrong, one phrase.
    var message: Message {
        switch self {
        case .badCell(let text):
            Message.badCell(text)
        case .badReference(let text):
            Message(
                Phrase(
                    th: "ชื่อเซลล์หรือเลขแถวไม่อยู่ในแผ่นงาน จึงไม่ได้อ่าน ({reference})",
                    en: "the reference is to no cell of a sheet, so it was not read ({reference})"), [.init("reference", text)])
        case .coveredCells(let count):
            Message(
                Phrase(
                    th: "เซลล์ที่ผสานบังค่าที่เก็บไว้ {count} เซลล์ เซลล์แรกอยู่ตรงนี้",
                    en: "merged cells cover values that nobody sees, the first of them here (cells: {count})"), [.init("count", count)])
        case .duplicateCell:
            Message(th: "เซลล์นี้มีอยู่สองครั้งในไฟล์", en: "the cell stands twice in the file")
        case .hiddenCells(let rows, let columns):
            Message.hiddenCells(rows: rows, columns: columns)
        case .hiddenSheet(let name, false):
            Message.hiddenSheet(name)
        case .hiddenSheet(let name, true):
            Message(
                Phrase(
                    th: "แผ่นงานถูกซ่อนไว้จนเมนูของ Excel ไม่แสดง ({sheet})", en: "the sheet is hidden even from Excel's menu ({sheet})"),
                [.init("sheet", name)])
        case .limit(let limit):
            limit.message
        case .mergedCells(let text):
            Message(
                Phrase(
                    th: "ช่วงเซลล์ที่ผสานใช้ไม่ได้ จึงอ่านเหมือนไม่ได้ผสาน ({range})",
                    en: "merged cells cannot be told, so they were read as not merged ({range})"), [.init("range", text)])
        case .noCachedValue(let count):
            Message.noCachedValue(count)
        case .noSheets:
            Message.noSheets
        case .notAWorksheet(let name, let kind):
            Message(
                Phrase(
                    th: "แผ่นนี้ไม่ใช่แผ่นงานที่มีเซลล์ จึงไม่ได้อ่าน ({sheet}, {kind})",
                    en: "the sheet has no cells, so it was passed over ({sheet}, {kind})"), [.init("sheet", name), .init("kind", kind)])
        case .notPrinted(let rows, let columns):
            Message.notPrinted(rows: rows, columns: columns)
        case .rowOrder:
            Message(th: "แถวนี้อยู่หลังแถวที่เลขมากกว่าหรือเท่ากัน", en: "the row stands behind one of the same or a higher number")
        case .sheetWithoutPart(let name):
            Message(
                Phrase(
                    th: "แผ่นงานไม่มีข้อมูลของตัวเองในไฟล์ จึงไม่ได้อ่าน ({sheet})",
                    en: "the sheet has no part of its own in the file, so it was not read ({sheet})"),
                [.init("sheet", name)])
        }
    }
}

extension WorkbookTrouble.Limit {
    fileprivate var message: Message {
        switch self {
        case .cells(let count):
            Message.tooManyCells(count)
        case .mergedBytes(let count):
            Message(
                Phrase(
                    th: "ข้อความในเซลล์ที่ผสานรวมกันเกิน {limit} ไบต์ ส่วนที่เกินอ่านเหมือนไม่ได้ผสาน",
                    en: "merged ranges hold more than {limit} bytes at a time; the rest is read as not merged"), [.init("limit", count)])
        case .mergedCells(let count):
            Message(
                Phrase(
                    th: "เซลล์ที่ผสานรวมกันมีเกิน {limit} เซลล์ ส่วนที่เกินอ่านเหมือนไม่ได้ผสาน",
                    en: "merged ranges cover more than {limit} cells; the rest is read as not merged"), [.init("limit", count)])
        case .mergedRanges(let count):
            Message(
                Phrase(
                    th: "แผ่นงานมีช่วงเซลล์ที่ผสานเกิน {limit} ช่วง ส่วนที่เกินอ่านเหมือนไม่ได้ผสาน",
                    en: "the sheet has more than {limit} merged ranges; the rest is read as not merged"), [.init("limit", count)])
        case .sharedStringBytes(let count):
            Message(
                Phrase(
                    th: "ข้อความในสมุดงานรวมกันเกิน {limit} ไบต์ ส่วนที่เกินไม่ได้อ่าน",
                    en: "the texts of the workbook are longer than {limit} bytes together; the rest is not read"),
                [.init("limit", count)])
        case .sharedStrings(let count):
            Message(
                Phrase(
                    th: "สมุดงานมีเกิน {limit} ข้อความ ส่วนที่เกินไม่ได้อ่าน",
                    en: "the workbook has more than {limit} texts; the rest is not read"), [.init("limit", count)])
        case .sheets(let count):
            Message.tooManySheets(count)
        case .textBytes(let count, let texts):
            Message(
                Phrase(
                    th: "มี {texts} ข้อความยาวเกิน {limit} ไบต์ ส่วนที่เกินไม่ได้อ่าน",
                    en: "texts are longer than {limit} bytes and were cut there (texts: {texts})"),
                [.init("limit", count), .init("texts", texts)])
        }
    }
}
