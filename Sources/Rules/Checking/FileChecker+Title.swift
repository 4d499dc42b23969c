import Diagnostics
import Documents
import ThaiText

extension FileChecker {
    /// Holds what stands above a table of records against the report: the fiscal year and the agency that it names.
    mutating func checkTitle(_ spec: TableSpec, _ binding: Binding, _ batches: [RowBatch], table: Int32) {
        guard let recognition, !isTitleChecked else { return }
        isTitleChecked = true
        var pieces = paragraphs.enumerated().map { (text: $1.text, place: $1.place(at: $0)) }
        for batch in batches {
            for row in batch.rows where Int(row.index) < binding.headerRows.lowerBound && row.cellCount > 0 {
                pieces.append((HeaderRow(row, in: batch).text, batch.place(row: row, column: -1, table: table)))
            }
        }
        if recognition.item.years == nil { checkTitleYear(spec, pieces) }
        checkTitleAgency(spec, pieces)
    }

    private mutating func checkTitleYear(_ spec: TableSpec, _ pieces: [(text: String, place: Place)]) {
        guard let recognition else { return }
        let right = [recognition.item.window.fiscalYear, recognition.context.fiscalYear]
        for (text, place) in pieces {
            guard let year = FiscalYearMentions.years(in: text).first else { continue }
            if right.contains(year) { return }
            log.add(
                Finding(
                    rule: spec.otherYear, level: .error, place: place,
                    message: Message(
                        Phrase(
                            th: "ชื่อเรื่องระบุปีงบประมาณ {found} แต่ต้องเป็น {year}", en: "the title names the fiscal year {found}, not {year}"),
                        [Message.Argument("found", String(year)), Message.Argument("year", String(right[0]))]),
                    help: Message(
                        th: "ใช้รายงานของปีที่ต้องรายงาน หรือแก้ปีในชื่อเรื่อง",
                        en: "submit the report of the year that is asked for, or correct the title")))
            return
        }
    }

    private mutating func checkTitleAgency(_ spec: TableSpec, _ pieces: [(text: String, place: Place)]) {
        guard let recognition, recognition.context.isAgencyGiven, let name = recognition.context.agency.name,
            let agencies = recognition.context.agencies
        else { return }
        for (text, place) in pieces {
            guard let found = agencies.agency(in: text)?.name else { continue }
            if agencies.areSame(found, name) { return }
            titleIsOfOther = true
            log.add(spec.otherAgency(found, name, .error, place))
            return
        }
    }
}

extension TableSpec {
    /// A report that names another agency than the one that submits it.
    func otherAgency(_ found: String, _ name: String, _ level: Level, _ place: Place, excerpt: Excerpt? = nil) -> Finding {
        Finding(
            rule: otherAgency, level: level, place: place,
            message: Message(
                Phrase(th: "เป็นข้อมูลของ ({found}) ไม่ใช่ {agency}", en: "the data is of ({found}), not of {agency}"),
                [Message.Argument("found", found), Message.Argument("agency", name)]),
            help: Message(
                th: "ใช้ข้อมูลของหน่วยงานที่รายงาน หรือแก้ชื่อหน่วยงานให้ตรงกัน",
                en: "submit the data of the agency that reports, or correct its name"),
            excerpt: excerpt)
    }
}
