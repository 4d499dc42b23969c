public import Diagnostics

/// What a report of prose was taken for: who reports what for which period, and what its columns hold.
public struct NarrativeSummary: Sendable {
    /// One thing that is known of the report.
    public struct Fact: Sendable {
        /// Its name in JSON.
        public let key: String
        /// What people call it.
        public let label: Phrase
        /// What is known.
        public let value: Phrase
    }

    /// What is known, the title first.
    public let facts: [Fact]
    /// The tables whose columns are known, with the part of each column.
    public let tables: [RecognisedTable]

    init(
        _ document: NarrativeDocument, _ facts: NarrativeFacts, _ item: Item, _ demand: NarrativeDemand, district: String?,
        province: String?
    ) {
        var known: [Fact] = []
        func add(_ key: String, _ th: String, _ en: String, _ value: Phrase?) {
            if let value { known.append(Fact(key: key, label: Phrase(th: th, en: en), value: value)) }
        }
        add("title", "ชื่อเรื่อง", "title", document.title.first.map { Phrase($0.passage.text($0.passage.whole)) })
        add("item", "ตอบข้อ", "item", Phrase(item.id))
        add("agency", "หน่วยงาน", "agency", facts.agency.map { Phrase($0.name) })
        add("agencyType", "ประเภท", "type of agency", facts.agency?.type.map { Phrase($0) })
        add("district", "อำเภอ", "district", district.map { Phrase($0) })
        add("province", "จังหวัด", "province", province.map { Phrase($0) })
        add("fiscalYear", "ปีงบประมาณ", "fiscal year", Phrase(String(facts.year)))
        add(
            "period", "ช่วงของรายงาน", "period",
            facts.isHalfYear ? Phrase(th: "รอบ 6 เดือนแรก", en: "first half") : Phrase(th: "ทั้งปี", en: "whole year"))
        self.facts = known
        let titles = Dictionary(demand.profile.roles.map { ($0.role, $0.title) }, uniquingKeysWith: { first, _ in first })
        tables = document.tables.compactMap { table in
            guard let headerRow = table.headerRow else { return nil }
            return RecognisedTable(
                table: Int(table.index), what: Message(th: "ตารางแบบบรรยาย", en: "a table of prose"), headerRow: Int(headerRow),
                columns: table.roles.enumerated().compactMap { column, role in
                    role.flatMap { titles[$0] }.map { RecognisedTable.Column(physical: column, title: $0) }
                })
        }
    }
}
