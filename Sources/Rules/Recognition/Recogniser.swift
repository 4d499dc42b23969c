import Diagnostics
import Documents
import ThaiText

/// What a caller knows of a file beforehand.
public struct Expectation: Hashable, Sendable {
    /// The item that the file answers.
    public var item: String?
    /// The fiscal year of the assessment, Buddhist Era.
    public var fiscalYear: Int?
    /// The fiscal year that the file's content is of, where its title names another.
    public var contentYear: Int?
    /// The agency that reports.
    public var agency: Agency
    /// The pack that the file is held against; those that stand by themselves when nil.
    public var pack: String?

    /// States what is known.
    public init(item: String? = nil, fiscalYear: Int? = nil, agency: Agency = Agency(), pack: String? = nil) {
        self.pack = pack
        self.item = item
        self.fiscalYear = fiscalYear
        self.agency = agency
    }
}

/// Finds out which item a file answers: by what the caller says, by its name, its title, its headers and the years it names.
struct Recogniser: Sendable {
    let expectation: Expectation
    let store: PackStore

    /// The packs whose items a file may answer: what is for some agencies only is asked for by name.
    let packs: [Pack]

    /// The item that the caller named.
    var asked: String? { expectation.item }

    /// Whether the packs have the item that the caller named.
    var knowsAsked: Bool { packs.contains { $0.items.contains { isAsked($0) } } }

    /// Whether an item is the one that the caller named, however its number is spelled.
    private func isAsked(_ item: Item) -> Bool {
        asked.map { item.isCalled($0) } ?? true
    }

    init(_ store: PackStore, _ expectation: Expectation) {
        self.store = store
        self.expectation = expectation
        packs = store.library.packs.filter { pack in expectation.pack.map { $0 == pack.id } ?? (pack.base == nil) }
    }

    /// One item that the file may answer.
    private struct Candidate {
        let pack: Pack
        let item: Item
        var score = 0
        var reasons: [Phrase] = []
        /// How long the wording of its title is that stands in the heading; 0 where none does.
        var headingLength = 0
        /// Whether its number stands in the heading.
        var isCoded = false
        /// Whether the whole of its title stands in the heading, as the pack has it.
        var isTitled = false
    }

    /// 10,000: a number in the heading tells more than any wording.
    private static let coded = 10_000
    /// 60 bytes or 20 Thai letters: a title so long is no accident.
    private static let sureTitle = 60

    /// The item that a file answers; nil when nothing speaks for any.
    func recognise(path: String, paragraphs: [Paragraph], head: [HeaderRow]) -> Recognition? {
        recognise(path: path, paragraphs: paragraphs, head: head, isLetter: false)
    }

    /// Whether the first rows are the head of a letter: they name the whole title of an item whose text is read.
    func isLetter(_ head: [HeaderRow]) -> Bool {
        guard Self.isLetterHead(head), let letter = recognise(path: "", paragraphs: [], head: head, isLetter: true),
            letter.item.narrative != nil
        else { return false }
        // A list of items names them row by row.
        let titled = head.count { recognise(path: "", paragraphs: [], head: [$0], isLetter: true) != nil }
        return titled <= max(1, head.count / 2)
    }

    /// 8 rows: the head of a letter.
    private static let letterRows = 8
    /// 24 scalars: a label in front of a line.
    private static let labelLength = 24

    /// Whether the first rows may be the head of a letter: labels with what they are of.
    private static func isLetterHead(_ head: [HeaderRow]) -> Bool {
        1...letterRows ~= head.count
            && head.allSatisfy { row in
                let filled = row.cells.filter { !$0.isEmpty }
                return filled.count <= 2 && filled.first.map { $0.unicodeScalars.count <= labelLength } ?? true
            }
    }

    /// The item by what a file says of itself; of a letter only a whole title in its head tells.
    private func recognise(path: String, paragraphs: [Paragraph], head: [HeaderRow], isLetter: Bool) -> Recognition? {
        let headers = isLetter ? [:] : bindings(head)
        let header = headers.values.max { ($0.score, $1.headerRows.lowerBound) < ($1.score, $0.headerRows.lowerBound) }
        let rows = head.prefix { $0.index < header?.headerRows.lowerBound ?? .max }
        let title = Self.title(paragraphs, rows)
        let heading = Self.heading(paragraphs, rows)
        let words = Words(
            heading: TitleWording.folded(heading), all: TitleWording.folded(title), headingCodes: ItemCode.numbers(in: heading),
            codes: ItemCode.numbers(in: title))
        var years = FiscalYearMentions.years(in: title) + Self.columnYears(head)
        let titleYear = expectation.contentYear ?? Self.titleYear(paragraphs)
        // A title of a year that no pack is of tells nothing; the days that the report names may.
        let isKnown = titleYear.map { year in packs.contains { $0.fiscalYear == year || $0.fiscalYear == year + 1 } } ?? true
        if years.isEmpty || !isKnown, let year = Self.dateYear(head) { years.append(year) }
        var candidates: [Candidate] = []
        for pack in packs where expectation.fiscalYear == nil || expectation.fiscalYear == pack.fiscalYear {
            for item in pack.items where isAsked(item) {
                var candidate = Candidate(pack: pack, item: item)
                weigh(&candidate, path: path, words, years: years, headers)
                if isLetter, candidate.headingLength < Self.sureTitle { continue }
                // A plan also names the year of the result that it goes by; its own is the later one.
                let isTitleYear = titleYear == pack.fiscalYear || titleYear == item.window.fiscalYear
                if candidate.score > 0, titleYear != nil, isTitleYear { candidate.score += 3_000 }
                if candidate.score > 0 { candidates.append(candidate) }
            }
        }
        unsettleSlips(&candidates, titleYear)
        // The later pack wins a tie: it is the one in force.
        guard let best = candidates.indices.max(by: { (candidates[$0].score, $0) < (candidates[$1].score, $1) }) else { return nil }
        return recognition(candidates[best], title: title, years: years)
    }

    /// Takes a number in the heading for a slip of the pen where the heading's year and title are those of an item of another subject, or
    /// the whole title is that of one beside it.
    private func unsettleSlips(_ candidates: inout [Candidate], _ titleYear: Int?) {
        let titled = candidates.filter { $0.headingLength >= Self.sureTitle && $0.pack.fiscalYear == titleYear }
        guard let own = titled.max(by: { $0.headingLength < $1.headingLength }) else { return }
        for index in candidates.indices where candidates[index].isCoded && candidates[index].headingLength == 0 {
            let isBeside = candidates[index].pack.id == own.pack.id && candidates[index].item.indicator == own.item.indicator
            if !isBeside || own.isTitled { candidates[index].score -= Self.coded - 1_000 }
        }
        // So is the number that an item of that title had in another year.
        for index in candidates.indices where candidates[index].isCoded && 1...own.headingLength ~= candidates[index].headingLength {
            let years = [candidates[index].pack.fiscalYear, candidates[index].item.window.fiscalYear]
            if !years.contains(where: { $0 == titleYear }) { candidates[index].score -= Self.coded - 1_000 }
        }
    }

    /// What stands above the first table, folded, and the items whose numbers stand there.
    private struct Words {
        /// The lines of the title.
        let heading: [UInt8]
        /// Those and what stands behind them.
        let all: [UInt8]
        let headingCodes: Set<Int>
        let codes: Set<Int>
    }

    /// Weighs what speaks for an item.
    private func weigh(
        _ candidate: inout Candidate, path: String, _ words: Words, years: [Int], _ headers: [String: Binding]
    ) {
        let item = candidate.item
        if asked != nil {
            candidate.score += 100_000
        } else if Self.names(path, item.id) {
            candidate.score += 10_000
            candidate.reasons.append(Phrase(th: "ชื่อไฟล์", en: "its name"))
        }
        let titles = item.titles.map { TitleWording($0) }
        let isHeading = titles.contains { $0.stands(in: words.heading) }
        let longest = titles.filter { $0.stands(in: isHeading ? words.heading : words.all) }.map(\.length).max()
        if let longest {
            // Of two titles in the heading the longer one is meant, whatever the tables look like.
            candidate.score += isHeading ? 5_000 + 10 * longest : 2_000 + 2 * longest
            candidate.headingLength = isHeading ? longest : 0
            candidate.isTitled = isHeading && TitleWording(item.title.th).stands(in: words.heading)
            candidate.reasons.append(Phrase(th: "ชื่อเรื่อง", en: "its title"))
        }
        // Running text names other items too.
        if let number = ItemCode.number(of: item.id), words.headingCodes.contains(number) || words.codes.contains(number) && !isHeading {
            candidate.isCoded = words.headingCodes.contains(number)
            candidate.score += candidate.isCoded ? Self.coded : 1_000
            candidate.reasons.append(Phrase(th: "เลขข้อในชื่อเรื่อง", en: "the number in its title"))
        }
        let fit = item.tables.compactMap { headers[$0.form.id] }.map(\.score).max() ?? 0
        if fit > 0 {
            // Of two items that ask for the same table, the one that asks for nothing else.
            // Where the title tells, tables of other kinds may stand above its own.
            let weight = longest == nil ? fit * 10 : min(fit, Self.mostOfHeader)
            candidate.score += max(1, weight - item.tables.filter { $0.presence != nil }.count)
            candidate.reasons.append(Phrase(th: "หัวตาราง", en: "its header"))
        }
        guard candidate.score > 0 else { return }
        if years.contains(candidate.pack.fiscalYear) { candidate.score += 150 }
        if years.contains(item.window.fiscalYear) { candidate.score += 100 }
        if years.contains(candidate.pack.fiscalYear) || years.contains(item.window.fiscalYear) {
            candidate.reasons.append(Phrase(th: "ปีที่ระบุ", en: "the year it names"))
        }
    }

    /// 2,000: less than what the year of the title counts.
    private static let mostOfHeader = 2_000

    /// The header of each form that has one among some rows.
    ///
    /// Forms whose listed wordings hit less than half as often as another's are not worth guessing; nor are any others where one form
    /// lists every header of a row.
    private func bindings(_ head: [HeaderRow]) -> [String: Binding] {
        let hits = store.headers.listedCounts(head.prefix(Binder.searchedRows))
        let most = hits.max() ?? 0
        let isWhole = most > 3 && head.contains { $0.filledCount == most }
        var bindings: [String: Binding] = [:]
        for (id, count) in zip(store.headers.forms, hits) where count * (isWhole ? 1 : 2) >= most {
            bindings[id] = store.form(id).flatMap { Binder($0).bind(head) }
        }
        return bindings
    }

    private func recognition(_ candidate: Candidate, title: String, years: [Int]) -> Recognition {
        var agency = expectation.agency
        var assumptions: [Message] = []
        let item = candidate.item
        if asked == nil {
            let th = candidate.reasons.map(\.th).joined(separator: " ")
            let en = candidate.reasons.map(\.en).joined(separator: ", ")
            assumptions.append(
                Message(
                    Phrase(
                        th: "ถือว่าตอบข้อ {item} ปีงบประมาณ {year} “{title}” โดยดูจาก{reasons}",
                        en: "taken for {item} (FY{year}) “{title}” by {reasons}"),
                    [
                        Message.Argument("item", item.id), Message.Argument("year", String(candidate.pack.fiscalYear)),
                        Message.Argument("title", Phrase(item.title.th)), Message.Argument("reasons", Phrase(th: th, en: en)),
                    ]))
        } else if expectation.fiscalYear == nil {
            assumptions.append(
                Message(
                    Phrase(th: "ถือว่าเป็นการประเมินปีงบประมาณ {year}", en: "taken for the assessment of FY{year}"),
                    [Message.Argument("year", String(candidate.pack.fiscalYear))]))
        }
        let agencies = AgencyMentions(store.agencyTypes)
        if agency.name == nil, let found = agencies.agency(in: title) {
            agency = found
            let place = [found.district.map { "อำเภอ" + $0 }, found.province.map { "จังหวัด" + $0 }].compactMap { $0 }.joined(separator: " ")
            assumptions.append(
                Message(
                    Phrase(th: "ถือว่าหน่วยงานคือ {agency}", en: "taken for a report of {agency}"),
                    [Message.Argument("agency", [found.name ?? "", place].filter { !$0.isEmpty }.joined(separator: " "))]))
        }
        let context = CheckContext(
            window: item.window, fiscalYear: candidate.pack.fiscalYear, agency: agency, isAgencyGiven: expectation.agency.name != nil,
            agencies: agencies)
        return Recognition(
            pack: candidate.pack, item: store.item(item, of: candidate.pack), context: context, assumptions: assumptions)
    }

    /// 1,000 characters of a paragraph: a title is shorter, and it is held against every title that packs know.
    private static let titleCharacters = 1_000

    /// The paragraphs before the first table, and the rows above its header.
    private static func title(_ paragraphs: [Paragraph], _ head: ArraySlice<HeaderRow>) -> String {
        let lines = paragraphs.prefix(40).map { String($0.text.prefix(titleCharacters)) } + head.prefix(12).map(\.text)
        return lines.joined(separator: "\n")
    }

    /// The first short lines, without the text behind them.
    private static func heading(_ paragraphs: [Paragraph], _ head: ArraySlice<HeaderRow>) -> String {
        let lines = paragraphs.prefix(titleLines).map(\.text) + head.prefix(titleLines).map(\.text)
        let parts = lines.flatMap { $0.utf8.split(separator: UInt8(ascii: "\n")) }.prefix(titleLines)
        return parts.enumerated().filter { $1.count <= ($0 == 0 ? firstBytes : titleBytes) }.map { String($1) ?? "" }.joined(
            separator: "\n")
    }

    /// The latest fiscal year that the lines of the title name.
    private static func titleYear(_ paragraphs: [Paragraph]) -> Int? {
        FiscalYearMentions.years(in: heading(paragraphs, [])).max()
    }

    /// 6 lines, of 480 bytes or 160 Thai letters each: what is longer, or stands below, is no title.
    private static let titleLines = 6
    private static let titleBytes = 480
    /// 720 bytes: what, when and who in one line.
    private static let firstBytes = 720

    /// The fiscal years in the cells of the first rows, as a column of them has.
    private static func columnYears(_ head: [HeaderRow]) -> [Int] {
        var years: [Int] = []
        for row in head.prefix(16) {
            for cell in row.cells where cell.utf8.count <= 12 {
                if let year = Int(ThaiDigits.ascii(cell)), 2500...2699 ~= year, !years.contains(year) { years.append(year) }
            }
        }
        return years
    }

    /// The fiscal year that most dates of the first rows lie in: those of signing outnumber any other.
    private static func dateYear(_ head: [HeaderRow]) -> Int? {
        var counts: [Int: Int] = [:]
        for row in head {
            for cell in row.cells where !cell.isEmpty && cell.utf8.count <= 64 {
                let reading = FieldType.date.parse(cell.utf8.span, kind: .text)
                var day: Int32?
                if case .date(let days) = reading.value {
                    day = days
                } else if case .period(let from, _) = FieldType.period.parse(cell.utf8.span, kind: .text).value {
                    day = from
                }
                guard let day, let date = CivilDate(daysSince1970: Int(day)) else { continue }
                counts[FiscalYear(containing: date).buddhistYear, default: 0] += 1
            }
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// Whether a file's name begins with an item's id, as `o99.csv` and `O99-contracts.csv` do.
    static func names(_ path: String, _ id: String) -> Bool {
        let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
        guard name.hasPrefix(id.lowercased()) else { return false }
        return name.dropFirst(id.count).first.map { !$0.isNumber } ?? true
    }
}
