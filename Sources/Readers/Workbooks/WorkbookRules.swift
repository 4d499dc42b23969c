import Diagnostics

/// The rules about workbooks as files.
extension ReaderRules {
    /// All of them, by id.
    static let workbookRules: [Rule] = [
        badCell, badReference, coveredCells, duplicateCell, hiddenCells, hiddenSheet, mergedCells, noCachedValue, noSheets, notAWorksheet,
        notPrinted, rowOrder, sheetWithoutPart,
    ]

    private static let saveAgain = Phrase(
        th: "เปิดไฟล์ใน Excel แล้วบันทึกใหม่ ถ้าไฟล์มาจากโปรแกรมอื่น ให้แจ้งผู้ดูแลโปรแกรมนั้น",
        en: "open the file in Excel and save it again; if another program made it, tell those who look after that")

    static let badCell = Rule(
        id: "xlsx/bad-cell", level: .error,
        title: Phrase(th: "อ่านค่าที่เก็บในเซลล์ไม่ได้", en: "a value stored in a cell cannot be read"), help: saveAgain)
    static let badReference = Rule(
        id: "xlsx/bad-reference", level: .error,
        title: Phrase(th: "ชื่อเซลล์หรือเลขแถวไม่อยู่ในแผ่นงาน", en: "a reference is to no cell of a sheet"), help: saveAgain)
    static let coveredCells = Rule(
        id: "xlsx/covered-cells", level: .warning,
        title: Phrase(th: "เซลล์ที่ผสานบังค่าที่เก็บไว้", en: "merged cells cover values"),
        help: Phrase(
            th: "ยกเลิกการผสานเซลล์เพื่อดูค่าที่ถูกบัง ค่าเหล่านี้ไม่ได้ถูกตรวจ",
            en: "unmerge the cells to see what they cover; it was not checked"))
    static let duplicateCell = Rule(
        id: "xlsx/duplicate-cell", level: .warning,
        title: Phrase(th: "เซลล์มีอยู่สองครั้งในไฟล์", en: "a cell stands twice in a file"),
        help: Phrase(
            th: "เปิดไฟล์ใน Excel ดูค่าที่ถูกต้องแล้วบันทึกใหม่ ค่าหลังสุดถูกใช้",
            en: "open the file in Excel, look which value is right and save it again; the last was taken"))
    static let hiddenCells = Rule(
        id: "xlsx/hidden-cells", level: .note,
        title: Phrase(th: "มีแถวหรือคอลัมน์ที่ถูกซ่อน", en: "rows or columns are hidden"),
        help: Phrase(
            th: "ถ้าข้อมูลที่ซ่อนไม่ควรเผยแพร่ ให้ลบออก ถ้าควร ให้เลิกซ่อนหรือล้างตัวกรอง",
            en: "remove them if they should not be published, else unhide them or clear the filter"))
    static let hiddenSheet = Rule(
        id: "xlsx/hidden-sheet", level: .note, title: Phrase(th: "มีแผ่นงานที่ถูกซ่อน", en: "a sheet is hidden"),
        help: Phrase(
            th: "แผ่นงานนี้ถูกอ่านด้วย ถ้าไม่ควรเผยแพร่ ให้ลบออก", en: "it was read too; remove it if it should not be published"))
    static let mergedCells = Rule(
        id: "xlsx/merged-cells", level: .warning,
        title: Phrase(th: "ช่วงเซลล์ที่ผสานใช้ไม่ได้", en: "merged cells cannot be told"), help: saveAgain)
    static let noCachedValue = Rule(
        id: "xlsx/no-cached-value", level: .error,
        title: Phrase(th: "สูตรไม่มีผลลัพธ์เก็บไว้ในไฟล์", en: "a formula has no result in the file"),
        help: Phrase(
            th: "เปิดไฟล์ใน Excel เพื่อให้คำนวณ แล้วบันทึกใหม่ เซลล์เหล่านี้ถูกอ่านเป็นเซลล์ว่าง",
            en: "open the file in Excel, which calculates them, and save it; they were read as blank"))
    static let noSheets = Rule(
        id: "xlsx/no-sheets", level: .error, title: Phrase(th: "สมุดงานไม่มีแผ่นงาน", en: "a workbook has no sheets"),
        help: Phrase(th: "บันทึกไฟล์ใหม่จากต้นฉบับ แล้วดูว่าไฟล์มีข้อมูล", en: "save the file again from its source and look that it holds the data"))
    static let notAWorksheet = Rule(
        id: "xlsx/not-a-worksheet", level: .note,
        title: Phrase(th: "แผ่นที่ไม่มีเซลล์ไม่ได้ถูกอ่าน", en: "a sheet without cells was passed over"),
        help: Phrase(
            th: "ถ้าข้อมูลที่ต้องตรวจอยู่ในแผนภูมิ ให้ใส่ข้อมูลเป็นตารางในแผ่นงานด้วย",
            en: "if data to check is in a chart, give it as a table on a worksheet too"))
    static let notPrinted = Rule(
        id: "xlsx/not-printed", level: .note,
        title: Phrase(th: "มีข้อมูลอยู่นอกพื้นที่พิมพ์", en: "data lies outside the print area"),
        help: Phrase(
            th: "ถ้าส่งเป็นฉบับพิมพ์หรือ PDF ให้ขยายพื้นที่พิมพ์ (เค้าโครงหน้ากระดาษ > พื้นที่พิมพ์) ให้ครบทุกแถวและคอลัมน์",
            en: "if it is submitted on paper or as PDF, extend the print area (Page Layout > Print Area) over all rows and columns"))
    static let rowOrder = Rule(
        id: "xlsx/row-order", level: .warning,
        title: Phrase(th: "แถวในไฟล์ไม่เรียงลำดับ", en: "rows are out of order in the file"), help: saveAgain)
    static let sheetWithoutPart = Rule(
        id: "xlsx/sheet-without-part", level: .error,
        title: Phrase(th: "ไม่พบข้อมูลของแผ่นงาน", en: "the part of a sheet is not in the file"), help: saveAgain)
}
