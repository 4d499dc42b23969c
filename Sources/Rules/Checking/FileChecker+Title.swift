import Diagnostics
import Documents
import ThaiText

extension FileChecker {
    /// Holds what stands above a table of records against the report: the fiscal year and the agency that it names.
    mutating func checkTitle(_ spec: TableSpec, _ binding: Binding, _ batches: [RowBatch], table: Int32) {
        guard recognition != nil, !isTitleChecked else { return }
        isTitleChecked = true
        var pieces =
            letterLines.map { (text: $0.text, prose: Prose($0, at: 0)) }
            + paragraphs.enumerated().map { (text: $1.text, prose: Prose($1, at: $0)) }
        for batch in batches {
            for row in batch.rows where Int(row.index) < binding.headerRows.lowerBound && row.cellCount > 0 {
                let header = HeaderRow(row, in: batch)
                let column = header.filledCount == 1 ? header.cells.firstIndex { !$0.isEmpty } ?? -1 : -1
                pieces.append((header.text, Prose([], at: batch.place(row: row, column: column, table: table))))
            }
        }
        checkTitle(pieces, year: spec.otherYear, agency: spec.otherAgency)
    }

    /// Holds the beginning of a text without a table against the report in the same way.
    mutating func checkTextTitle() {
        guard let recognition else { return }
        if !isTitleChecked {
            isTitleChecked = true
            let headings = paragraphs.prefix(Self.titleParagraphs).indices.filter { index in
                if case .heading = paragraphs[index].kind { true } else { false }
            }
            let title = paragraphs.prefix(headings.dropFirst().first ?? Self.titleParagraphs)
            let pieces =
                letterLines.map { (text: $0.text, prose: Prose($0, at: 0)) }
                + title.enumerated().map { (text: $1.text, prose: Prose($1, at: $0)) }
            checkTitle(pieces, year: recognition.item.otherYear, agency: recognition.item.otherAgency)
        }
        checkName()
    }

    /// 8: the title, the agency and a date; what follows may speak of anything.
    private static let titleParagraphs = 8

    private mutating func checkTitle(_ pieces: [(text: String, prose: Prose)], year: RuleID, agency: RuleID) {
        guard let recognition else { return }
        if recognition.item.isOfYear {
            let mentions = FiscalYearMentions(of: recognition.item.years)
            for (text, prose) in pieces {
                guard let found = mentions.mentions(in: Array(text.utf8)).first?.year else { continue }
                titleNamesYear = true
                if recognition.item.years == nil { checkYear(found, prose.place, year) }
                break
            }
        }
        checkTitleAgency(pieces, agency)
    }

    private mutating func checkYear(_ found: Int, _ place: Place, _ rule: RuleID) {
        guard let recognition, !recognition.years.contains(found) else { return }
        log.add(
            Finding(
                rule: rule, level: .error, place: place,
                message: Message(
                    Phrase(
                        th: "ชื่อเรื่องระบุปีงบประมาณ {found} แต่ต้องเป็น {year}", en: "the title names the fiscal year {found}, not {year}"),
                    [Message.Argument("found", String(found)), Message.Argument("year", String(recognition.years[0]))]),
                help: Message(
                    th: "ใช้รายงานของปีที่ต้องรายงาน หรือแก้ปีในชื่อเรื่อง",
                    en: "submit the report of the year that is asked for, or correct the title")))
    }

    /// Where the title names no year, the file's name tells whether it is last year's file.
    private mutating func checkName() {
        guard let recognition, recognition.item.isOfYear, !titleNamesYear, let found = Self.year(inNameOf: path),
            !recognition.years.contains(found)
        else { return }
        log.add(
            Finding(
                rule: recognition.item.otherYear, level: .warning, place: Place(file: 0),
                message: Message(
                    Phrase(
                        th: "ชื่อไฟล์ระบุปี {found} แต่ข้อ {item} ต้องเป็นปี {year}", en: "the file's name says {found}, but {item} is of {year}"),
                    [
                        Message.Argument("found", String(found)), Message.Argument("item", recognition.item.id),
                        Message.Argument("year", String(recognition.years[0])),
                    ]),
                help: Message(
                    Phrase(
                        th: "ดูว่าไม่ใช่ไฟล์ของปีก่อน แล้วระบุ ประจำปีงบประมาณ พ.ศ. {year} ในชื่อเรื่อง",
                        en: "see that it is not last year's file, then write “ประจำปีงบประมาณ พ.ศ. {year}” in its title"),
                    [Message.Argument("year", String(recognition.years[0]))])))
    }

    /// A year of the Buddhist Era in a file's name: four digits that stand alone.
    private static func year(inNameOf path: String) -> Int? {
        let name = path.split(separator: "/").last.map { Array(ThaiDigits.ascii(String($0)).utf8) } ?? []
        for run in name.split(whereSeparator: { !(48...57 ~= $0) }) where run.count == 4 {
            if let year = Int(String(decoding: run, as: UTF8.self)), 2500...2599 ~= year { return year }
        }
        return nil
    }

    private mutating func checkTitleAgency(_ pieces: [(text: String, prose: Prose)], _ rule: RuleID) {
        guard let recognition, let agencies = recognition.context.agencies else { return }
        for (text, prose) in pieces {
            guard let found = agencies.agency(in: text), let named = found.name else { continue }
            let place = prose.place(of: named)
            let district = found.district.map { prose.place(of: $0, behind: named) }
            titleAgency = (found, place, district, found.province.map { prose.place(of: $0, behind: named) })
            guard recognition.context.isAgencyGiven, let name = recognition.context.agency.name, !agencies.areSame(named, name) else {
                return
            }
            titleIsOfOther = true
            log.add(Rules.otherAgency(rule, named, name, .error, place))
            return
        }
    }
}

extension FileChecker {
    /// Reports a file in which nothing is written but headings, as in a template, unless something else is found wrong with it already.
    mutating func reportNothingSaid() {
        guard let recognition, record.tables.isEmpty, !log.findings.contains(where: { $0.level == .error }) else { return }
        let agency = recognition.context.agency.name.map { plainText($0) }
        let isSaid = paragraphs.contains { paragraph in
            if case .heading = paragraph.kind { return false }
            let text = plainText(paragraph.text)
            return text != agency && !ElementContent(text).isPlaceholder
        }
        if isSaid { return }
        log.add(
            Finding(
                rule: recognition.item.nothingSaid, level: .error, place: Place(file: 0),
                message: Message(
                    Phrase(th: "ข้อ {item} มีแต่หัวข้อ ยังไม่ได้เขียนอะไร", en: "there are only headings, nothing is said yet of {item}"),
                    [Message.Argument("item", recognition.item.id)]),
                help: Message(th: "เขียนรายงานใต้หัวข้อ", en: "write the report below the headings")))
    }
}

extension Recognition {
    /// The fiscal years that a title may name: of the data, and of the assessment.
    fileprivate var years: [Int] { [item.window.fiscalYear, context.fiscalYear] }
}

extension Item {
    /// Whether its data is of one fiscal year.
    var isOfYear: Bool { period == .current || period == .previous }
}

extension TableSpec {
    /// A report that names another agency than the one that submits it.
    func otherAgency(_ found: String, _ name: String, _ level: Level, _ place: Place, excerpt: Excerpt? = nil) -> Finding {
        Rules.otherAgency(otherAgency, found, name, level, place, excerpt: excerpt)
    }
}

/// A report that names another agency than the one that submits it.
func otherAgency(
    _ rule: RuleID, _ found: String, _ name: String, _ level: Level, _ place: Place, excerpt: Excerpt? = nil, notes: [Note] = []
) -> Finding {
    Finding(
        rule: rule, level: level, place: place,
        message: Message(
            Phrase(th: "เป็นข้อมูลของ ({found}) ไม่ใช่ {agency}", en: "the data is of ({found}), not of {agency}"),
            [Message.Argument("found", found), Message.Argument("agency", name)]),
        help: Message(
            th: "ใช้ข้อมูลของหน่วยงานที่รายงาน หรือแก้ชื่อหน่วยงานให้ตรงกัน",
            en: "submit the data of the agency that reports, or correct its name"),
        notes: notes, excerpt: excerpt)
}
