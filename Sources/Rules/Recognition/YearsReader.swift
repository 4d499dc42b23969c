import Diagnostics
import Documents

/// Holds the fiscal years that a report names against the year it is of.
struct YearsReader: Sendable {
    private let demand: YearsDemand
    private let recognition: Recognition
    private let ids: YearsRules
    /// The paragraphs, then the cells.
    private let pieces: [Prose]
    /// The fiscal years that each piece names.
    private let named: [[FiscalYearMentions.Mention]]
    /// The pieces that stand above the first table, by their numbers.
    private let titles: [Int]
    /// Where the first cell stands; nil without one.
    private let cellPlace: Place?

    /// Reads paragraphs and cells; `title` is how many of each stand above the first table, as formats without lines tell it in no other way.
    init(
        _ demand: YearsDemand, _ recognition: Recognition, paragraphs: [Paragraph], cells: [Prose], title: (paragraphs: Int, cells: Int)
    ) {
        self.demand = demand
        self.recognition = recognition
        ids = YearsRules(recognition.item)
        let mentions = FiscalYearMentions(of: demand)
        pieces = paragraphs.enumerated().map { Prose($1, at: $0) } + cells
        cellPlace = cells.first?.place
        named = pieces.map { mentions.mentions(in: $0.text) }
        titles = Array(0..<title.paragraphs) + Array(paragraphs.count..<paragraphs.count + title.cells)
    }

    /// 3 paragraphs, of lines of 360 bytes or 120 Thai letters each: what stands below, or is longer, is no title.
    private static let titlePieces = 3
    private static let titleBytes = 360
    /// 720 bytes: the subject of a letter, and what, when and who in one line.
    private static let subjectBytes = 720
    /// 10 years: what reports name with two digits is near.
    private static let shortReach = 10

    /// Reports the years of two digits: they are told first, as what else would tell them comes later.
    func checkShort(_ log: inout FindingLog) {
        guard demand.short != nil else { return }
        let title = title
        for (index, piece) in pieces.enumerated() {
            for mention in named[index] where title.map({ $0 != (index, mention) }) ?? true { checkShort(piece, mention, &log) }
        }
    }

    /// Checks the title, then everything; a year that has a finding already is not told again.
    func check(_ log: inout FindingLog) {
        let told = ToldPlaces(log.findings, atLeast: .warning)
        let title = title
        if let (index, mention) = title {
            let isRight = right.contains(mention.year)
            if !isRight, !told.contains(pieces[index].place(of: mention.range)) { reportTitle(pieces[index], mention, &log) }
        } else {
            reportYearless(&log)
        }
        for (index, piece) in pieces.enumerated() {
            for mention in named[index] where title.map({ $0 != (index, mention) }) ?? true { check(piece, mention, told, &log) }
        }
    }

    /// The years that a title may name.
    private var right: [Int] { [recognition.item.window.fiscalYear, recognition.context.fiscalYear] }

    /// The year that the title names, and the piece that it stands in; nil where it names none.
    private var title: (index: Int, mention: FiscalYearMentions.Mention)? {
        // A title of several lines may name the year of the result that is analysed first.
        for (at, index) in titles.prefix(Self.titlePieces).enumerated()
        where isTitle(pieces[index], at == 0 ? Self.subjectBytes : Self.titleBytes) {
            if let own = own(index) { return (index, own) }
        }
        // The subject of a letter may be as long as a sentence.
        guard let index = titles.first(where: { !named[$0].isEmpty }) else { return nil }
        return (isTitle(pieces[index], Self.subjectBytes) ? own(index) : nil).map { (index, $0) } ?? (index, named[index][0])
    }

    /// The year of a piece that a title may name.
    private func own(_ index: Int) -> FiscalYearMentions.Mention? { named[index].first { right.contains($0.year) } }

    private func reportYearless(_ log: inout FindingLog) {
        let place = titles.first.map { pieces[$0].place } ?? cellPlace ?? Place(file: 0)
        log.add(
            Finding(
                rule: ids.title, level: demand.level, place: place,
                message: Message(th: "ชื่อเรื่องไม่ระบุปีงบประมาณ", en: "the title names no fiscal year"),
                help: Message(
                    Phrase(th: "ระบุว่า ประจำปีงบประมาณ พ.ศ. {year}", en: "write “ประจำปีงบประมาณ พ.ศ. {year}” in it"),
                    [Message.Argument("year", String(recognition.item.window.fiscalYear))])))
    }

    /// Whether no line of a piece is too long for a title.
    private func isTitle(_ piece: Prose, _ bytes: Int) -> Bool {
        piece.text.split(separator: UInt8(ascii: "\n")).allSatisfy { $0.count <= bytes }
    }

    private func reportTitle(_ piece: Prose, _ mention: FiscalYearMentions.Mention, _ log: inout FindingLog) {
        log.add(
            Finding(
                rule: ids.title, level: demand.level, place: piece.place(of: mention.range),
                message: Message(
                    Phrase(
                        th: "ชื่อเรื่องระบุปีงบประมาณ {found} แต่ต้องเป็น {year}", en: "the title names the fiscal year {found}, not {year}"),
                    [
                        Message.Argument("found", String(mention.year)),
                        Message.Argument("year", String(recognition.item.window.fiscalYear)),
                    ]),
                help: Message(
                    th: "ใช้รายงานของปีที่ต้องรายงาน หรือแก้ปีในชื่อเรื่อง", en: "submit the report of the year that is asked for, or correct the title"
                ),
                excerpt: piece.excerpt(of: mention.range)))
    }

    private func checkShort(_ piece: Prose, _ mention: FiscalYearMentions.Mention, _ log: inout FindingLog) {
        guard mention.isShort, abs(mention.year - recognition.context.fiscalYear) <= Self.shortReach else { return }
        if let level = demand.short {
            let place = piece.place(of: mention.range)
            if log.wantsDetails(ids.short) {
                log.add(
                    Finding(
                        rule: ids.short, level: level, place: place,
                        message: Message(
                            Phrase(th: "ปีเขียนด้วยเลขสองหลัก ({year})", en: "the year is written with two digits ({year})"),
                            [Message.Argument("year", String(mention.year % 100))]),
                        help: Message(
                            Phrase(th: "เขียนว่า พ.ศ. {year}", en: "write {year}"), [Message.Argument("year", String(mention.year))]),
                        excerpt: piece.excerpt(of: mention.range)))
            } else {
                log.add(ids.short, level, place)
            }
        }
    }

    private func check(
        _ piece: Prose, _ mention: FiscalYearMentions.Mention, _ told: ToldPlaces, _ log: inout FindingLog
    ) {
        let year = recognition.context.fiscalYear
        // Two digits far from the report's year count something else.
        if mention.isShort, abs(mention.year - year) > Self.shortReach { return }
        guard let level = demand.other, !mention.isOpen, !demand.cited.contains(mention.year - year) else { return }
        let place = piece.place(of: mention.range)
        if told.contains(place) { return }
        if log.wantsDetails(ids.other) {
            log.add(
                Finding(
                    rule: ids.other, level: level, place: place,
                    message: Message(
                        Phrase(
                            th: "อ้างปีงบประมาณ {found} ในรายงานของปีงบประมาณ {year}",
                            en: "the fiscal year {found} is named in a report of {year}"),
                        [Message.Argument("found", String(mention.year)), Message.Argument("year", String(year))]),
                    help: Message(
                        Phrase(th: "รายงานนี้อ้างได้เฉพาะปี {years}", en: "such a report may name {years}"),
                        [Message.Argument("years", demand.cited.sorted().map { String(year + $0) }.joined(separator: ", "))]),
                    excerpt: piece.excerpt(of: mention.range)))
        } else {
            log.add(ids.other, level, place)
        }
    }
}

extension FiscalYearMentions {
    /// Looks behind the words of a demand; behind the usual ones where it names none or there is no demand.
    init(of demand: YearsDemand?) {
        self.init(after: demand.flatMap { $0.words.isEmpty ? nil : $0.words } ?? Self.words)
    }
}

/// The rules about the years that an item's prose names.
struct YearsRules: Sendable {
    let requirement: String
    let title: RuleID
    let other: RuleID
    let short: RuleID

    init(_ item: Item) {
        requirement = "\(item.id)/years"
        title = RuleID("\(requirement)/title")
        other = RuleID("\(requirement)/other-year")
        short = RuleID("\(requirement)/short-year")
    }

    /// What the rules are.
    func rules(_ item: Item) -> [Rule] {
        guard let demand = item.years else { return [] }
        func rule(_ id: RuleID, _ level: Level, _ th: String, _ en: String) -> Rule {
            Rule(id: id, level: level, title: Phrase(th: th, en: en), requirement: item.reference())
        }
        return [
            rule(title, demand.level, "ปีงบประมาณในชื่อเรื่องไม่ถูกต้อง", "the title names another fiscal year, or none"),
            rule(other, demand.other ?? .note, "อ้างปีงบประมาณอื่น", "a fiscal year that such a report does not name"),
            rule(short, demand.short ?? .note, "ปีเขียนด้วยเลขสองหลัก", "a year written with two digits"),
        ]
    }
}
