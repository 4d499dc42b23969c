import CEL
import Diagnostics
import TOML
import ThaiText

extension Item {
    /// Reads an item's file.
    static func load(
        _ root: PackTable, fiscalYear: Int, indicators: [Indicator], forms: [String: Form], narratives: [String: NarrativeProfile],
        others: OtherItems, _ loading: inout Loading
    ) -> Item {
        var root = root
        var head = root.table("item", &loading) ?? PackTable(TOMLTable.empty, file: root.file)
        let id = head.requiredString("id", &loading)
        let indicator = head.requiredString("indicator", &loading)
        if !indicator.isEmpty, !indicators.contains(where: { $0.id == indicator }), let node = head.table["indicator"] {
            head.unknown(indicator, at: node, among: indicators.map(\.id), &loading)
        }
        let title = head.requiredPhrase("title", &loading)
        let owner = head.requiredPhrase("owner", &loading)
        let confidence = head.choice("confidence", default: Confidence.high, &loading)
        var source = Source(document: "", clause: nil)
        if head.required("source", &loading) != nil, var table = head.table("source", &loading) {
            source = Source(document: table.requiredString("document", &loading), clause: table.string("clause", &loading))
            table.finish(&loading)
        }
        head.finish(&loading)

        let (window, period) = Window.load(root.table("covers", &loading), fiscalYear: fiscalYear, &loading)
        var titles: [String] = []
        if var recognise = root.table("recognise", &loading) {
            titles = recognise.strings("titles", &loading)
            recognise.finish(&loading)
        }
        let demands = root.tables("table", &loading)
        let tables = demands.compactMap { TableDemand.load($0, forms: forms, confidence: confidence, &loading) }
        for demand in demands { demand.reportUnknown("instead", among: tables.map(\.id), &loading) }
        let joins = root.tables("check", &loading).compactMap { JoinCheck.load($0, tables: tables, others: others, forms: forms, &loading) }
        let years = root.table("years", &loading).map { YearsDemand.load($0, &loading) }
        let narrative = root.table("narrative", &loading).flatMap { NarrativeDemand.load($0, narratives, &loading) }
        let elements = root.tables("element", &loading)
        let attests = root.tables("attest", &loading)
        let follows = root.table("follows", &loading).map { Follows.load($0, &loading) }
        let survivors = Survivor.list(&root, &loading)
        root.finish(&loading)
        return Item(
            id: id, indicator: indicator, title: title, owner: owner, confidence: confidence, source: source, fiscalYear: fiscalYear,
            window: window, period: period, titles: titles, tables: tables, joins: joins, years: years, narrative: narrative,
            elements: elements.map { ElementDemand.load($0, confidence: confidence, &loading) },
            attests: attests.map { AttestDemand.load($0, &loading) }, follows: follows,
            survivors: survivors, origin: head.origin)
    }
}

extension Window {
    static func load(_ table: PackTable?, fiscalYear: Int, _ loading: inout Loading) -> (Window, Period) {
        guard var table else { return (Window(year: fiscalYear), .current) }
        let period = table.choice("year", default: Period.current, &loading)
        let whole = Window(year: period == .previous ? fiscalYear - 1 : fiscalYear)
        let from = day("from", &table, whole, &loading)
        let to = day("to", &table, whole, &loading)
        table.finish(&loading)
        return (Window(fiscalYear: whole.fiscalYear, from: from ?? whole.from, to: to ?? whole.to), period)
    }

    /// A whole fiscal year, Buddhist Era; an empty window for a year that cannot be.
    init(year: Int) {
        let days = FiscalYear(buddhistYear: year)?.days
        self.init(fiscalYear: year, from: days?.lowerBound.daysSince1970 ?? 0, to: days?.upperBound.daysSince1970 ?? -1)
    }

    private static func day(_ key: String, _ table: inout PackTable, _ whole: Window, _ loading: inout Loading) -> Int32? {
        guard let date = table.date(key, &loading) else { return nil }
        guard let day = CivilDate(year: date.year, month: date.month, day: date.day), whole.from...whole.to ~= day.daysSince1970 else {
            loading.report(
                PackRules.badValue, at: table.origin(of: key), th: "วันที่อยู่นอกปีงบประมาณ (\(whole.fiscalYear))",
                en: "the date is outside of the fiscal year (\(whole.fiscalYear))")
            return nil
        }
        return day.daysSince1970
    }
}

extension TableDemand {
    /// Reads a table of an item; how sure the item's source is decides the levels that are not given.
    static func load(_ table: PackTable, forms: [String: Form], confidence: Confidence, _ loading: inout Loading) -> TableDemand? {
        var table = table
        let id = table.requiredString("id", &loading)
        let name = table.requiredString("form", &loading)
        let title = table.requiredPhrase("title", &loading)
        let nilSentences = table.strings("nil", &loading)
        let most = table.level("at-most", default: confidence.level, &loading)
        let presence = table.level("presence", default: most, off: "optional", &loading)
        if let presence, presence > most {
            loading.report(
                PackRules.badValue, at: table.origin(of: "presence"),
                th: "ระดับสูงกว่า at-most (\(most.name)) ซึ่งหากไม่เขียนจะเป็นไปตาม confidence ของข้อ",
                en: "the level is above at-most (\(most.name)), which goes by the item's confidence when left out")
        }
        let instead = table.strings("instead", &loading)
        let advised = table.strings("advised", &loading)
        let checks = table.tables("check", &loading)
        table.finish(&loading)
        guard let form = forms[name]?.capped(at: most).advising(advised) else {
            if let node = table.table["form"], !name.isEmpty { table.unknown(name, at: node, among: forms.keys.sorted(), &loading) }
            return nil
        }
        table.reportUnknown("advised", among: form.columns.map(\.id), &loading)
        let scope = FormScope(columns: form.columns, environment: RowEnvironment(columns: form.columns.map { ($0.id, $0.type) }))
        return TableDemand(
            id: id, title: title, form: form, presence: presence.map { min($0, most) }, instead: instead, nilSentences: nilSentences,
            checks: form.checks + checks.compactMap { RowCheck.load($0, scope, &loading) })
    }
}

extension YearsDemand {
    static func load(_ table: PackTable, _ loading: inout Loading) -> YearsDemand {
        var table = table
        let level = table.level("level", default: .error, &loading)
        var cited: [Int] = []
        if case .array(let nodes)? = table.node("cited")?.value {
            for node in nodes {
                guard let name = table.text(node, "cited", &loading) else { continue }
                switch name {
                case "current": cited.append(0)
                case "previous": cited.append(-1)
                case "next": cited.append(1)
                default:
                    if let offset = Int(name), -20...20 ~= offset {
                        cited.append(offset)
                    } else {
                        table.unknown(name, at: node, among: ["current", "next", "previous", "-2"], &loading)
                    }
                }
            }
        }
        let demand = YearsDemand(
            level: level, cited: cited, other: table.level("other", default: .warning, off: "free", &loading),
            short: table.level("short", default: .note, off: "free", &loading), words: table.strings("fiscal", &loading),
            passes: TextExample.list("passes", &table, &loading), fails: TextExample.list("fails", &table, &loading), origin: table.origin)
        table.finish(&loading)
        return demand
    }
}
