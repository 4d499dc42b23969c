import Diagnostics
import TOML

extension NarrativeProfile {
    /// Reads a profile's file.
    static func load(_ root: PackTable, vocabularies: [String: Vocabulary], _ loading: inout Loading) -> NarrativeProfile {
        var root = root
        var head = root.table("narrative", &loading) ?? PackTable(TOMLTable.empty, file: root.file)
        let id = head.requiredString("id", &loading)
        let title = head.requiredPhrase("title", &loading)
        let origin = head.origin
        var provinces: Set<String> = []
        var named: [String] = []
        if let node = head.node("provinces"), let name = head.text(node, "provinces", &loading) {
            if let list = vocabularies[name] {
                named.append(name)
                provinces = Set(list.terms.map { text(of: Passage.key($0.th)[...]) })
            } else {
                head.unknown(name, at: node, among: vocabularies.keys.sorted(), &loading)
            }
        }
        head.finish(&loading)
        let roles = root.tables("role", &loading).map { table in
            var table = table
            let role = RoleWordings(
                role: table.choice("id", default: Role.measure, &loading), title: table.requiredPhrase("title", &loading),
                wordings: table.strings("wordings", &loading))
            table.finish(&loading)
            return role
        }
        var words = NarrativeWords()
        words.load(&root, &loading)
        let readings = root.tables("reading", &loading).map { Reading.load($0, &loading) }
        root.finish(&loading)
        var seen: [String: Origin] = [:]
        for reading in readings {
            if let first = seen[reading.id] { loading.reportDuplicate(reading.id, at: reading.origin, first: first) }
            seen[reading.id] = reading.origin
        }
        return NarrativeProfile(
            id: id, title: title, roles: roles, readings: readings, words: words, provinces: provinces, vocabularies: named,
            origin: origin)
    }
}

extension Reading {
    static func load(_ table: PackTable, _ loading: inout Loading) -> Reading {
        var table = table
        let reading = Reading(
            id: table.requiredString("id", &loading), kind: table.choice("kind", default: ReadingKind.slips, &loading),
            level: table.level("level", default: .warning, &loading), title: table.requiredPhrase("title", &loading),
            help: table.requiredPhrase("help", &loading), decides: table.requiredPhrase("decides", &loading),
            words: table.strings("words", &loading), also: table.strings("also", &loading),
            unless: table.strings("unless", &loading),
            roles: Self.roles("roles", &table, &loading), against: Self.roles("against", &table, &loading),
            threshold: table.integer("threshold", &loading) ?? 0, least: table.integer("least", &loading) ?? 0,
            passes: TextExample.list("passes", &table, &loading), fails: TextExample.list("fails", &table, &loading),
            origin: table.origin)
        table.finish(&loading)
        return reading
    }

    private static func roles(_ key: String, _ table: inout PackTable, _ loading: inout Loading) -> [Role] {
        guard let node = table.node(key) else { return [] }
        guard case .array(let elements) = node.value else {
            let none: [Role]? = table.wrong(node, key, "a list of roles", "รายการบทบาทของคอลัมน์", &loading)
            return none ?? []
        }
        return elements.compactMap { element in
            guard let name = table.text(element, key, &loading) else { return nil }
            if let role = Role(rawValue: name) { return role }
            table.unknown(name, at: element, among: Role.allCases.map(\.rawValue), &loading)
            return nil
        }
    }
}

extension NarrativeWords {
    fileprivate mutating func load(_ root: inout PackTable, _ loading: inout Loading) {
        for var table in root.tables("slip", &loading) {
            _ = table.required("wrong", &loading)
            let right = table.requiredString("right", &loading)
            let (before, after) = (table.strings("before", &loading), table.strings("after", &loading))
            slips += table.strings("wrong", &loading).map {
                Slip(wrong: $0, right: right, before: before, after: after, origin: table.origin)
            }
            table.finish(&loading)
        }
        for var table in root.tables("indicator", &loading) {
            indicators.append(
                Indicator(
                    number: table.requiredString("number", &loading), title: table.requiredString("title", &loading),
                    wordings: table.strings("wordings", &loading), wrong: table.strings("wrong", &loading)))
            table.finish(&loading)
        }
        for var table in root.tables("group", &loading) {
            _ = table.required("year", &loading)
            groups.append(
                Group(
                    year: table.integer("year", &loading) ?? 0, title: table.requiredString("title", &loading),
                    wordings: table.strings("wordings", &loading),
                    items: table.strings("items", &loading).compactMap { ItemCode.number(of: $0) }))
            table.finish(&loading)
        }
        if var table = root.table("claims", &loading) {
            claims.load(&table, &loading)
            table.finish(&loading)
        }
        if var table = root.table("names", &loading) {
            nameEnds = table.strings("ends", &loading)
            placeWords = table.strings("places", &loading)
            visitWords = table.strings("visits", &loading)
            issuedWords = table.strings("issued", &loading)
            addressWords = table.strings("addresses", &loading)
            numberWords = table.strings("numbers", &loading)
            districtWords = table.strings("districts", &loading)
            table.finish(&loading)
        }
        if var table = root.table("dates", &loading) {
            dates = DateWords(
                eras: table.strings("eras", &loading), connectors: table.strings("connectors", &loading),
                halves: table.strings("halves", &loading), secondHalves: table.strings("second-halves", &loading),
                wholes: table.strings("wholes", &loading), days: table.strings("days", &loading),
                months: table.strings("months", &loading), done: table.strings("done", &loading),
                times: table.strings("times", &loading), due: table.strings("due", &loading),
                codes: table.strings("codes", &loading),
                asAt: table.strings("as-at", &loading), signed: table.strings("signed", &loading),
                doneColumns: table.strings("done-columns", &loading), outlooks: table.strings("outlooks", &loading),
                ahead: table.strings("ahead", &loading), letters: table.strings("letters", &loading))
            table.finish(&loading)
        }
        for var table in root.tables("instrument", &loading) {
            instruments.append(
                Instrument(
                    id: table.requiredString("id", &loading), wordings: table.strings("wordings", &loading),
                    weight: table.integer("weight", &loading) ?? 0, indicators: table.strings("indicators", &loading)))
            table.finish(&loading)
        }
        for var table in root.tables("grade", &loading) {
            let title = table.requiredString("title", &loading)
            let since = table.integer("since", &loading) ?? 2400
            let until = table.integer("until", &loading) ?? 2699
            let least = table.integer("least", &loading) ?? 0
            let below = table.integer("below", &loading) ?? 101
            let each = table.integer("each", &loading) ?? 0
            grades.append(
                Grade(title: title, years: since...max(since, until), points: least * 100..<max(least, below) * 100, each: each * 10_000))
            table.finish(&loading)
        }
        if var table = root.table("figures", &loading) {
            figures.load(&table, &loading)
            table.finish(&loading)
        }
        if var table = root.table("tables", &loading) {
            tables.load(&table, &loading)
            table.finish(&loading)
        }
        for var table in root.tables("law-term", &loading) {
            lawTerms.append(
                LawTerm(
                    words: table.strings("words", &loading), types: table.strings("types", &loading),
                    unless: table.strings("unless", &loading)))
            table.finish(&loading)
        }
        for var table in root.tables("act", &loading) {
            _ = table.required("year", &loading)
            acts.append(
                Act(
                    names: table.strings("names", &loading), year: table.integer("year", &loading) ?? 0,
                    earlier: table.integer("earlier", &loading), kinds: table.strings("kinds", &loading)))
            table.finish(&loading)
        }
        for var table in root.tables("yearly-document", &loading) {
            yearlyDocuments.append(
                YearlyDocument(words: table.strings("words", &loading), unless: table.strings("unless", &loading)))
            table.finish(&loading)
        }
        for var table in root.tables("office", &loading) {
            offices.append(Office(type: table.requiredString("type", &loading), words: table.strings("words", &loading)))
            table.finish(&loading)
        }
        for var table in root.tables("type-slip", &loading) {
            typeSlips.append(
                TypeSlip(wrong: table.requiredString("wrong", &loading), right: table.requiredString("right", &loading)))
            table.finish(&loading)
        }
    }
}

extension NarrativeDemand {
    /// Reads what an item asks for; nil when there is no such profile.
    static func load(_ table: PackTable, _ narratives: [String: NarrativeProfile], _ loading: inout Loading) -> NarrativeDemand? {
        var table = table
        let use = table.required("use", &loading)
        let without = table.strings("without", &loading)
        let isHalfYear = table.boolean("half-year", &loading) ?? false
        let withoutNode = table.table["without"]
        table.finish(&loading)
        guard let use, let name = table.text(use, "use", &loading) else { return nil }
        guard let profile = narratives[name] else {
            table.unknown(name, at: use, among: narratives.keys.sorted(), &loading)
            return nil
        }
        for id in without where !profile.readings.contains(where: { $0.id == id }) {
            if let withoutNode { table.unknown(id, at: withoutNode, among: profile.readings.map(\.id), &loading) }
        }
        return NarrativeDemand(profile: profile, without: without, isHalfYear: isHalfYear)
    }
}
