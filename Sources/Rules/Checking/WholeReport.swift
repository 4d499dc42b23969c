public import Diagnostics

/// A report that is checked as a whole, so that what it lacks can be told.
public struct WholeReport: Sendable {
    /// The fiscal year that is assessed, Buddhist Era.
    public var fiscalYear: Int
    /// The id of the pack, where it is not the one for all agencies.
    public var pack: String?
    /// The items that it answers, as its settings name them; all of the pack when nil.
    public var items: [(name: String, span: LineSpan)]?
    /// Where its settings say so: what is missing is reported here.
    public var span: LineSpan
    /// The files of the report of the year before, each read to its end.
    public var previous: [FileChecker]

    /// Describes a report.
    public init(
        fiscalYear: Int, pack: String? = nil, items: [(name: String, span: LineSpan)]? = nil, span: LineSpan = .none,
        previous: [FileChecker] = []
    ) {
        self.pack = pack
        self.fiscalYear = fiscalYear
        self.items = items
        self.span = span
        self.previous = previous
    }
}

/// Finds what a whole report lacks: items that nothing answers.
struct WholeChecker {
    /// A file that was to answer an item and said nothing that could be read.
    struct Claim {
        let file: Int32
        /// Whether it was read to its end, so that it is known to say nothing.
        let isRead: Bool
    }

    let pack: Pack
    let whole: WholeReport
    /// The index of the settings' file in the outcome.
    let settingsFile: Int32
    /// The items that files answer, by id.
    let answered: Set<String>
    /// The items that files were to answer, by id.
    let claims: [String: Claim]
    /// An item in full.
    let full: (Item) -> Item

    /// The items that the report has to answer, in the pack's order.
    var items: [Item] {
        guard let names = whole.items else { return pack.items }
        return pack.items.filter { item in names.contains { item.isCalled($0.name) } }
    }

    /// The items that nothing answers and nothing was to answer.
    private var missing: [Item] {
        items.filter { !answered.contains($0.id) && claims[$0.id] == nil }
    }

    /// An error for each item without evidence, and for each name that is no item's.
    func check() -> [Finding] {
        let unknown = (whole.items ?? []).filter { named in !pack.items.contains { $0.isCalled(named.name) } }
        return missing.map { finding(full($0)) }
            + unknown.map { named in
                Finding(
                    rule: StatementRules.unknownDemand, level: .error, place: Place(file: settingsFile, span: named.span),
                    message: Message(
                        Phrase(th: "ชุดข้อกำหนดไม่มีข้อนี้ ({item})", en: "the pack has no such item ({item})"),
                        [Message.Argument("item", named.name)]))
            }
    }

    private func finding(_ item: Item) -> Finding {
        let paths = ReportTemplate.paths(of: item).joined(separator: ", ")
        let parts = item.tables.filter { $0.presence != nil }.map(\.title) + item.elements.filter { $0.presence != nil }.map(\.title)
        let demands = Phrase(th: parts.map(\.th).joined(separator: " · "), en: parts.map(\.en).joined(separator: "; "))
        return Finding(
            rule: item.noEvidence, level: .error, place: Place(file: settingsFile, span: whole.span),
            message: Message(
                Phrase(th: "ไม่มีไฟล์ที่ตอบข้อ {item} “{title}”", en: "no file answers {item} “{title}”"),
                [Message.Argument("item", item.id), Message.Argument("title", item.title)]),
            help: Message(
                Phrase(
                    th: "สร้าง {paths} ข้างไฟล์นี้ (oitlint new สร้างแบบให้กรอก) แล้วระบุไว้ใน [[file]]",
                    en: "make {paths} beside this file (`oitlint new` writes a template) and name it under [[file]]"),
                [Message.Argument("paths", paths)]),
            notes: [
                Note(nil, Message(Phrase(th: "ผู้รับผิดชอบ: {owner}", en: "usual owner: {owner}"), [Message.Argument("owner", item.owner)]))
            ]
                + (parts.isEmpty
                    ? []
                    : [
                        Note(
                            nil,
                            Message(Phrase(th: "ต้องมี: {demands}", en: "it must have: {demands}"), [Message.Argument("demands", demands)]))
                    ]))
    }

    /// The verdicts of items that nothing answers, by id.
    func verdicts(waivers: WaiverChecker?) -> [String: Verdict] {
        var verdicts: [String: Verdict] = [:]
        for item in items where !answered.contains(item.id) {
            let claim = claims[item.id]
            var counts = LevelCounts()
            var result = Verdict.Result.failed
            if let waiver = waivers?.waiver(of: item.noEvidence.description) {
                result = .waived(Message(Phrase("{reason}"), [Message.Argument("reason", waiver.reason)]))
            } else if let claim, !claim.isRead {
                result = .notEvaluated(Message(th: "อ่านไฟล์ที่ตอบข้อนี้ไม่ได้", en: "the file that answers it could not be read"))
            } else {
                counts.errors = 1
            }
            verdicts[item.id] = Verdict(
                requirement: item.id, title: item.title, isItem: true, result: result, counts: counts, file: claim?.file)
        }
        return verdicts
    }
}

extension Item {
    /// The rule of an item that no file answers.
    var noEvidence: RuleID { RuleID("\(id)/no-evidence") }
    /// The rule of an item that is answered twice.
    var answeredTwice: RuleID { RuleID("\(id)/answered-twice") }
    /// The rule of a file in which nothing is said.
    var nothingSaid: RuleID { RuleID("\(id)/nothing-said") }
    /// The rule of a text that names another fiscal year than the item's.
    var otherYear: RuleID { RuleID("\(id)/other-year") }
    /// The rule of a text that names another agency than the one that reports.
    var otherAgency: RuleID { RuleID("\(id)/other-agency") }

    /// The rules about an item as a whole, whatever it demands.
    var generalRules: [Rule] {
        [
            Rule(
                id: answeredTwice, level: .warning, title: Phrase(th: "สองไฟล์ตอบข้อเดียวกัน", en: "two files answer the item"),
                requirement: reference()),
            Rule(
                id: noEvidence, level: .error, title: Phrase(th: "ไม่มีไฟล์ที่ตอบข้อนี้", en: "no file answers the item"),
                requirement: reference()),
            Rule(
                id: nothingSaid, level: .error, title: Phrase(th: "มีแต่หัวข้อ ยังไม่ได้เขียนอะไร", en: "only headings, nothing said yet"),
                requirement: reference()),
            Rule(
                id: otherAgency, level: .error, title: Phrase(th: "ข้อมูลของหน่วยงานอื่น", en: "the data of another agency"),
                requirement: reference()),
            Rule(
                id: otherYear, level: .error, title: Phrase(th: "ข้อมูลของปีงบประมาณอื่น", en: "the data of another fiscal year"),
                requirement: reference()),
        ]
    }
}
