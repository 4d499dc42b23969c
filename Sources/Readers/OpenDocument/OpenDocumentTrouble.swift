import Diagnostics

/// What can be wrong with an OpenDocument file; facts only.
enum OpenDocumentTrouble: Hashable, Sendable {
    /// A number, date or truth value that is none, as it is written.
    case badCell(String)
    /// Rows and columns that cannot be seen, as people name them.
    case hiddenCells(rows: String, columns: String)
    /// A sheet that cannot be seen.
    case hiddenSheet(String)
    /// A limit that was reached.
    case limit(Limit)
    /// Formulas without a result.
    case noCachedValue(count: Int)
    /// A spreadsheet without sheets.
    case noSheets

    /// A limit that was reached, and its size.
    enum Limit: Hashable, Sendable {
        case cells(Int)
        case mergedRanges(Int)
        case repeatedCells(Int)
        case sheets(Int)
        case styles(Int)
    }

    /// The rule that the trouble breaks.
    var rule: Rule {
        switch self {
        case .badCell: ReaderRules.badOpenDocumentCell
        case .hiddenCells: ReaderRules.hiddenOpenDocumentCells
        case .hiddenSheet: ReaderRules.hiddenOpenDocumentSheet
        case .limit: ReaderRules.limit
        case .noCachedValue: ReaderRules.noOpenDocumentResult
        case .noSheets: ReaderRules.noOpenDocumentSheets
        }
    }

    /// What to do about it, where the rule has no word for it.
    var help: Message? {
        guard case .limit = self else { return nil }
        return Message(
            th: "ลบแถว คอลัมน์ และแผ่นงานที่ไม่ใช้ หรือแบ่งข้อมูลเป็นหลายไฟล์",
            en: "remove rows, columns and sheets that are not needed, or split the file")
    }

    /// What is wrong, one phrase.
    var message: Message {
        switch self {
        case .badCell(let text):
            Message.badCell(text)
        case .hiddenCells(let rows, let columns): Message.hiddenCells(rows: rows, columns: columns)
        case .hiddenSheet(let name):
            Message.hiddenSheet(name)
        case .limit(let limit):
            limit.message
        case .noCachedValue(let count):
            Message.noCachedValue(count)
        case .noSheets:
            Message.noSheets
        }
    }
}

extension OpenDocumentTrouble.Limit {
    fileprivate var message: Message {
        switch self {
        case .cells(let count):
            Message.tooManyCells(count)
        case .mergedRanges(let count):
            Message(
                Phrase(
                    th: "เซลล์ที่ผสานซ้อนกันเกิน {limit} ช่วง ส่วนที่เกินอ่านเหมือนไม่ได้ผสาน",
                    en: "more than {limit} merged ranges run through a row; the rest is read as not merged"), [.init("limit", count)])
        case .repeatedCells(let count):
            Message(
                Phrase(
                    th: "เซลล์ที่ซ้ำกันหรือผสานกันมีเกิน {limit} เซลล์ ส่วนที่เกินไม่ได้อ่าน",
                    en: "repeated and merged cells are more than {limit}; the rest is not read"), [.init("limit", count)])
        case .sheets(let count):
            Message.tooManySheets(count)
        case .styles(let count):
            Message(
                Phrase(
                    th: "สมุดงานมีรูปแบบของแผ่นงานเกิน {limit} แบบ ส่วนที่เกินไม่ได้อ่าน",
                    en: "the workbook has more than {limit} styles of sheets; the rest is not read"), [.init("limit", count)])
        }
    }
}

/// The rules about OpenDocument files.
extension ReaderRules {
    static let badOpenDocumentCell = Rule(
        id: "ods/bad-cell", level: .error,
        title: Phrase(th: "อ่านค่าที่เก็บในเซลล์ไม่ได้", en: "a value stored in a cell cannot be read"),
        help: Phrase(
            th: "เปิดไฟล์ใน LibreOffice แล้วบันทึกใหม่ ข้อความที่แสดงในเซลล์ถูกใช้แทน",
            en: "open the file in LibreOffice and save it again; the text that the cell shows was taken"))
    static let hiddenOpenDocumentCells = Rule(
        id: "ods/hidden-cells", level: .note, title: Phrase(th: "มีแถวหรือคอลัมน์ที่ถูกซ่อน", en: "rows or columns are hidden"),
        help: Phrase(
            th: "ถ้าข้อมูลที่ซ่อนไม่ควรเผยแพร่ ให้ลบออก ถ้าควร ให้เลิกซ่อนหรือล้างตัวกรอง",
            en: "remove them if they should not be published, else unhide them or clear the filter"))
    static let hiddenOpenDocumentSheet = Rule(
        id: "ods/hidden-sheet", level: .note, title: Phrase(th: "มีแผ่นงานที่ถูกซ่อน", en: "a sheet is hidden"),
        help: Phrase(
            th: "แผ่นงานนี้ถูกอ่านด้วย ถ้าไม่ควรเผยแพร่ ให้ลบออก", en: "it was read too; remove it if it should not be published"))
    static let noOpenDocumentResult = Rule(
        id: "ods/no-cached-value", level: .error, title: Phrase(th: "สูตรไม่มีผลลัพธ์เก็บไว้ในไฟล์", en: "a formula has no result in the file"),
        help: Phrase(
            th: "เปิดไฟล์ใน LibreOffice เพื่อให้คำนวณ แล้วบันทึกใหม่ เซลล์เหล่านี้ถูกอ่านเป็นเซลล์ว่าง",
            en: "open the file in LibreOffice, which calculates them, and save it; they were read as blank"))
    static let noOpenDocumentSheets = Rule(
        id: "ods/no-sheets", level: .error, title: Phrase(th: "สมุดงานไม่มีแผ่นงาน", en: "a workbook has no sheets"),
        help: Phrase(th: "บันทึกไฟล์ใหม่จากต้นฉบับ แล้วดูว่าไฟล์มีข้อมูล", en: "save the file again from its source and look that it holds the data"))

    /// All of them, by id.
    static let openDocumentRules = [
        badOpenDocumentCell, hiddenOpenDocumentCells, hiddenOpenDocumentSheet, noOpenDocumentResult, noOpenDocumentSheets,
    ]
}
