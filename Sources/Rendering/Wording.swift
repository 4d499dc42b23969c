import Diagnostics

/// Every wording of the renderers, in both languages.
enum Wording: CaseIterable {
    case annotated
    case annotatedFirst
    case assumption
    case attested
    case attestedCount
    case block
    case columnCount
    case columnsCount
    case element
    case endnoteNumber
    case error
    case errors
    case errorsHeader
    case failed
    case explain
    case file
    case files
    case findings
    case fiscalYear
    case fix
    case footnote
    case footnoteNumber
    case heading
    case help
    case hidden
    case incomplete
    case item
    case line
    case lines
    case looked
    case margin
    case metOf
    case more
    case moreAt
    case moreFindings
    case moreOf
    case noFindings
    case notApplicable
    case notEvaluated
    case notEvaluatedCount
    case note
    case notes
    case notesHeader
    case pageFooter
    case pageHeader
    case passed
    case pointsAtStake
    case possibleFix
    case putTogether
    case requirement
    case requirementChecked
    case requirementsChecked
    case root
    case row
    case rowCount
    case rows
    case rowsCount
    case scoreOf
    case table
    case tableCell
    case tableCount
    case tableRow
    case tablesCount
    case takenFor
    case takenForWithHeader
    case textBox
    case title
    case unkept
    case unread
    case verdict
    case warning
    case warnings
    case waived
    case waivedCount
    case warningsHeader

    /// The wording with its placeholders.
    var phrase: Phrase {
        switch self {
        case .annotated:
            Phrase(
                th: "{found} GitHub แสดงระดับละ 10 รายการแรกต่อขั้นตอน บันทึกนี้มีครบทั้ง {count} รายการ",
                en: "{found}; GitHub shows the first 10 of each level for a step, this log has all {count}")
        case .annotatedFirst:
            Phrase(
                th: "{found} GitHub แสดงระดับละ 10 รายการแรกต่อขั้นตอน บันทึกนี้มี {count} รายการแรก ใช้ --format json เพื่อดูทั้งหมด",
                en: "{found}; GitHub shows the first 10 of each level for a step, this log has the first {count}, --format json has all")
        case .assumption: Phrase(th: "สิ่งที่ถือเอาเอง", en: "taken for granted")
        case .attested: Phrase(th: "มีผู้รับรอง", en: "attested")
        case .attestedCount: Phrase(th: "มีผู้รับรอง {count} ข้อ", en: "{count} attested")
        case .block: Phrase(th: "เนื้อหาลำดับที่ {number}", en: "block {number}")
        case .columnCount: Phrase(th: "{count} คอลัมน์", en: "{count} column")
        case .columnsCount: Phrase(th: "{count} คอลัมน์", en: "{count} columns")
        case .element: Phrase(th: "องค์ประกอบที่ {number}", en: "element {number}")
        case .endnoteNumber: Phrase(th: "อ้างอิงท้ายเรื่องที่ {number}", en: "endnote {number}")
        case .error: Phrase(th: "ข้อผิดพลาด {count} รายการ", en: "{count} error")
        case .errors: Phrase(th: "ข้อผิดพลาด {count} รายการ", en: "{count} errors")
        case .errorsHeader: Phrase(th: "ข้อผิดพลาด", en: "errors")
        case .explain: Phrase(th: "อ่านเพิ่มเติม: oitlint explain {rule}", en: "more about it: oitlint explain {rule}")
        case .failed: Phrase(th: "ไม่ผ่าน", en: "failed")
        case .file: Phrase(th: "{count} ไฟล์", en: "{count} file")
        case .files: Phrase(th: "{count} ไฟล์", en: "{count} files")
        case .findings: Phrase(th: "ข้อสังเกต", en: "findings")
        case .fiscalYear: Phrase(th: "{item} (ปีงบประมาณ พ.ศ. {year})", en: "{item} (FY{year})")
        case .fix: Phrase(th: "วิธีแก้", en: "fix")
        case .footnote: Phrase(th: "เชิงอรรถ", en: "footnote")
        case .footnoteNumber: Phrase(th: "เชิงอรรถที่ {number}", en: "footnote {number}")
        case .heading: Phrase(th: "หัวข้อระดับ {level}", en: "heading {level}")
        case .help: Phrase(th: "คำแนะนำ", en: "help")
        case .hidden: Phrase(th: "ซ่อนอยู่", en: "hidden")
        case .incomplete:
            Phrase(
                th: "ผลยังไม่ครบ: อ่านข้อมูลบางส่วนไม่ได้ หรือถึงขีดจำกัดที่ตั้งไว้",
                en: "incomplete: some input could not be read, or a limit was reached")
        case .item: Phrase(th: "ข้อ", en: "item")
        case .line: Phrase(th: "บรรทัด {list}", en: "line {list}")
        case .lines: Phrase(th: "บรรทัด {list}", en: "lines {list}")
        case .looked: Phrase(th: "ตรวจแล้ว {looked}: {found}", en: "{looked}: {found}")
        case .margin: Phrase(th: "หัวหรือท้ายกระดาษ", en: "page margin")
        case .metOf: Phrase(th: "ผ่าน {met} จาก {count} ข้อ", en: "{met} of {count} items met")
        case .more:
            Phrase(th: "… และอีก {count} รายการของ {rule} (ใช้ --all เพื่อแสดงทั้งหมด)", en: "… and {count} more of {rule} (--all shows them)")
        case .moreAt:
            Phrase(
                th: "… และอีก {count} รายการของ {rule}: {places} (ใช้ --all เพื่อแสดงทั้งหมด)",
                en: "… and {count} more of {rule}: {places} (--all shows them)")
        case .moreFindings:
            Phrase(
                th: "… และอีก {count} รายการ ใช้ --format text --all เพื่อดูทั้งหมด", en: "… and {count} more; --format text --all shows them")
        case .moreOf: Phrase(th: "… และอีก {what}", en: "… and {what} more")
        case .noFindings: Phrase(th: "ไม่พบสิ่งที่ต้องแก้ไข", en: "no findings")
        case .notApplicable: Phrase(th: "ไม่เข้าเกณฑ์ที่ต้องตรวจ", en: "not applicable")
        case .notEvaluated: Phrase(th: "ยังตรวจไม่ได้", en: "not evaluated")
        case .notEvaluatedCount: Phrase(th: "ยังตรวจไม่ได้ {count} ข้อ", en: "{count} not evaluated")
        case .note: Phrase(th: "หมายเหตุ {count} รายการ", en: "{count} note")
        case .notes: Phrase(th: "หมายเหตุ {count} รายการ", en: "{count} notes")
        case .notesHeader: Phrase(th: "หมายเหตุ", en: "notes")
        case .pageFooter: Phrase(th: "ท้ายกระดาษ", en: "page footer")
        case .pageHeader: Phrase(th: "หัวกระดาษ", en: "page header")
        case .passed: Phrase(th: "ผ่าน", en: "passed")
        case .pointsAtStake: Phrase(th: "เสีย {points} คะแนน", en: "{points} points lost")
        case .possibleFix: Phrase(th: "อาจแก้ได้โดย", en: "possible fix")
        case .putTogether: Phrase(th: "ต่อกันจาก{list}", en: "put together from {list}")
        case .requirement: Phrase(th: "ข้อกำหนด", en: "requirement")
        case .requirementChecked: Phrase(th: "ข้อกำหนด {count} ข้อ", en: "{count} requirement checked")
        case .requirementsChecked: Phrase(th: "ข้อกำหนด {count} ข้อ", en: "{count} requirements checked")
        case .root:
            Phrase(
                th: "โฟลเดอร์บนสุดของคลังไฟล์ หรือโฟลเดอร์ที่เรียก oitlint",
                en: "the root of the repository, or the folder that oitlint was started in")
        case .row: Phrase(th: "แถว {list}", en: "row {list}")
        case .rowCount: Phrase(th: "{count} แถว", en: "{count} row")
        case .rows: Phrase(th: "แถว {list}", en: "rows {list}")
        case .rowsCount: Phrase(th: "{count} แถว", en: "{count} rows")
        case .scoreOf: Phrase(th: "คะแนน OIT ปีงบประมาณ {year}", en: "OIT score of FY{year}")
        case .table: Phrase(th: "ตารางที่ {number}", en: "table {number}")
        case .tableCell:
            Phrase(th: "ตารางที่ {table} แถว {row} คอลัมน์ {column}", en: "table {table}, row {row}, column {column}")
        case .tableCount: Phrase(th: "{count} ตาราง", en: "{count} table")
        case .tableRow: Phrase(th: "ตารางที่ {table} แถว {row}", en: "table {table}, row {row}")
        case .tablesCount: Phrase(th: "{count} ตาราง", en: "{count} tables")
        case .takenFor: Phrase(th: "ถือเป็น {what}", en: "taken for {what}")
        case .takenForWithHeader: Phrase(th: "ถือเป็น {what} หัวตารางอยู่แถว {row}", en: "taken for {what}, header in row {row}")
        case .textBox: Phrase(th: "กล่องข้อความที่เนื้อหาลำดับที่ {number}", en: "text box at block {number}")
        case .title: Phrase(th: "ชื่อ", en: "title")
        case .unkept:
            Phrase(
                th: "… และอีก {count} รายการของ {rule} ซึ่งนับไว้แต่ไม่ได้เก็บรายละเอียด เพราะถึงขีดจำกัด",
                en: "… and {count} more of {rule} that were counted but not kept, because a limit was reached")
        case .unread: Phrase(th: "อ่านไฟล์ได้ไม่ครบ ({path})", en: "not all of the file could be read ({path})")
        case .verdict: Phrase(th: "ผล", en: "verdict")
        case .warning: Phrase(th: "คำเตือน {count} รายการ", en: "{count} warning")
        case .waived: Phrase(th: "ยกเว้นให้", en: "waived")
        case .waivedCount: Phrase(th: "ยกเว้นให้ {count} รายการ", en: "{count} waived")
        case .warnings: Phrase(th: "คำเตือน {count} รายการ", en: "{count} warnings")
        case .warningsHeader: Phrase(th: "คำเตือน", en: "warnings")
        }
    }
}
