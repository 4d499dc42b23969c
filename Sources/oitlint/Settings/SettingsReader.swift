import Diagnostics
import Rules
import TOML
import ThaiText

/// Reads `oitlint.toml` and reports what is wrong with it, each mistake at its place.
struct SettingsReader {
    /// What was read.
    private(set) var settings = Settings()
    /// What is wrong, at `Place(file: 0, …)`.
    private(set) var findings: [Finding] = []
    private let lines: LineIndex

    /// Reads the bytes of a file, whose path is given as it is shown.
    init(_ bytes: [UInt8], path: String) {
        lines = LineIndex(bytes)
        settings.path = path
        do throws(TOMLError) {
            readRoot(try TOML.parse(bytes))
        } catch {
            let notes = error.first.map { [Note(place($0), Message(th: "กำหนดครั้งแรกตรงนี้", en: "it is first defined here"))] } ?? []
            // As an argument, because braces of the document are no placeholders.
            let problem = Phrase(th: error.message(thai: true), en: error.message(thai: false))
            report(SettingsRules.syntax, at: error.span, Message(Phrase("{problem}"), [.init("problem", problem)]), notes: notes)
        }
        findings.sort { ($0.place.span.line, $0.place.span.column) < ($1.place.span.line, $1.place.span.column) }
    }

    /// Reports settings that could not be read at all.
    init(path: String, problem: Message) {
        lines = LineIndex([])
        settings.path = path
        findings = [Finding(rule: SettingsRules.unreadable, level: .error, place: Place(file: 0), message: problem)]
    }

    /// Reports files that are named and not there.
    ///
    /// - Parameter exists: Says whether there is something at a path from the folder of the settings.
    mutating func reportMissingFiles(where exists: (String) -> Bool) {
        for file in settings.files where !exists(file.path.value) {
            let message = Message(Phrase(th: "ไม่มีไฟล์ ({path})", en: "there is no file ({path})"), [.init("path", file.path.value)])
            report(SettingsRules.missingFile, at: file.path.span, message)
        }
    }

    /// Reports that the folder of the year before is not there.
    mutating func reportMissingPrevious() {
        guard let previous = settings.previous else { return }
        report(
            SettingsRules.missingFile, at: previous.span,
            Message(
                Phrase(th: "ไม่มีโฟลเดอร์รายงานของปีก่อน ({path})", en: "there is no folder of last year's report ({path})"),
                [.init("path", previous.value)]),
            help: Message(
                th: "ระบุโฟลเดอร์ที่มี oitlint.toml ของปีก่อน นับจากโฟลเดอร์ของไฟล์นี้ หรือลบบรรทัดนี้",
                en: "name the folder with the oitlint.toml of the year before, from the folder of this file, or remove this line"))
    }

    // MARK: Tables

    private mutating func readRoot(_ root: TOMLTable) {
        reportUnknownKeys(in: root, known: ["agency", "attest", "file", "report", "waive"], of: nil)
        if let agency = table("agency", in: root) {
            reportUnknownKeys(in: agency, known: ["district", "name", "province", "type"], of: "agency")
            settings.agency = Settings.Agency(
                name: text("name", in: agency), type: text("type", in: agency), district: text("district", in: agency),
                province: text("province", in: agency))
        }
        if let report = table("report", in: root) {
            reportUnknownKeys(in: report, known: ["due", "fiscal-year", "items", "pack", "previous"], of: "report")
            settings.fiscalYear = year("fiscal-year", in: report)
            settings.items = texts("items", in: report)
            settings.pack = text("pack", in: report)
            settings.previous = text("previous", in: report)
            settings.due = report["due"].flatMap { node in
                date("due", node).map { Settings.Located(value: $0, span: lines.span(of: node.span)) }
            }
        }
        readFiles(in: root)
        for element in tables("attest", in: root) { readAttestation(element) }
        for element in tables("waive", in: root) { readWaiver(element) }
    }

    private mutating func readAttestation(_ node: TOMLNode) {
        guard case .table(let table) = node.value else { return }
        reportUnknownKeys(in: table, known: ["answer", "date", "demand", "note", "unit"], of: "attest")
        let demand = requiredText("demand", in: table)
        let unit = requiredText("unit", in: table)
        let answer = required("answer", in: table).flatMap { boolean("answer", $0) }
        let day = required("date", in: table).flatMap { date("date", $0) }
        let note = text("note", in: table)
        guard let demand, let unit, let answer, let day else { return }
        settings.attestations.append(
            Attestation(demand: demand.value, answer: answer, unit: unit.value, day: day, note: note?.value, span: demand.span))
    }

    private mutating func readWaiver(_ node: TOMLNode) {
        guard case .table(let table) = node.value else { return }
        reportUnknownKeys(in: table, known: ["approved-by", "demand", "place", "reason", "until"], of: "waive")
        let demand = requiredText("demand", in: table)
        let reason = requiredText("reason", in: table)
        let approver = requiredText("approved-by", in: table)
        let place = text("place", in: table)
        let until = table["until"].flatMap { date("until", $0) }
        guard let demand, let reason, let approver, until != nil || table["until"] == nil else { return }
        settings.waivers.append(
            Waiver(
                demand: demand.value, place: place?.value, reason: reason.value, approver: approver.value, until: until, span: demand.span))
    }

    /// The tables of an array, each written `[[key]]`.
    private mutating func tables(_ key: String, in root: TOMLTable) -> [TOMLNode] {
        guard let node = root[key] else { return [] }
        guard case .array(let elements) = node.value else {
            reportType(key, node, Phrase(th: "อาร์เรย์ของตาราง เขียนเป็น [[\(key)]]", en: "an array of tables, written [[\(key)]]"))
            return []
        }
        return elements.filter { element in
            if case .table = element.value { return true }
            reportType(key, element, Phrase(th: "ตาราง", en: "a table"))
            return false
        }
    }

    private mutating func required(_ key: String, in table: TOMLTable) -> TOMLNode? {
        if let node = table[key] { return node }
        report(
            SettingsRules.missingKey, at: table.span,
            Message(Phrase(th: "ขาดคีย์ {key}", en: "the key {key} is missing"), [.init("key", key)]))
        return nil
    }

    private mutating func boolean(_ key: String, _ node: TOMLNode) -> Bool? {
        guard case .boolean(let flag) = node.value else {
            reportType(key, node, Phrase(th: "true หรือ false", en: "true or false"))
            return nil
        }
        return flag
    }

    private mutating func date(_ key: String, _ node: TOMLNode) -> Int32? {
        guard case .localDate(let date) = node.value, let day = CivilDate(year: date.year, month: date.month, day: date.day) else {
            reportType(key, node, Phrase(th: "วันที่ ค.ศ. เช่น 2024-03-31", en: "a date such as 2024-03-31"))
            return nil
        }
        // TOML's dates are of the Common Era: one of the Buddhist Era would be five hundred years away, and never come.
        guard !Option.years.contains(date.year) else {
            let message = Message(
                Phrase(th: "{key} เป็นปี พ.ศ. แต่ TOML ใช้ ค.ศ. ({date})", en: "the year of {key} is of the Buddhist Era ({date})"),
                [.init("key", key), .init("date", day.description)])
            let common = CivilDate(year: date.year - ThaiCalendar.buddhistOffset, month: date.month, day: date.day)
            report(SettingsRules.badValue, at: node.span, message.suggesting(common?.description))
            return nil
        }
        return day.daysSince1970
    }

    private mutating func readFiles(in root: TOMLTable) {
        guard let node = root["file"] else { return }
        guard case .array(let elements) = node.value else {
            return reportType("file", node, Phrase(th: "อาร์เรย์ของตาราง เขียนเป็น [[file]]", en: "an array of tables, written [[file]]"))
        }
        // By bytes: texts that Unicode takes for the same can be two files.
        var first: [[UInt8]: TOMLNode] = [:]
        for element in elements {
            guard case .table(let table) = element.value else {
                reportType("file", element, Phrase(th: "ตาราง", en: "a table"))
                continue
            }
            reportUnknownKeys(in: table, known: ["item", "path"], of: "file")
            let item = requiredText("item", in: table)
            guard let path = requiredText("path", in: table), let node = table["path"] else { continue }
            guard let normalized = Path.normalized(path.value) else {
                report(
                    SettingsRules.badValue, at: node.span,
                    Message(
                        Phrase(
                            th: "เส้นทางต้องอยู่ในโฟลเดอร์ของ oitlint.toml ({path})",
                            en: "the path does not stay in the folder of oitlint.toml ({path})"),
                        [.init("path", path.value)]))
                continue
            }
            if let other = first[Array(normalized.utf8)] {
                report(
                    SettingsRules.duplicateFile, at: node.span,
                    Message(Phrase(th: "ระบุไฟล์นี้แล้ว ({path})", en: "the file is named already ({path})"), [.init("path", normalized)]),
                    notes: [Note(place(other.span), Message(th: "ครั้งแรกอยู่ตรงนี้", en: "the first time is here"))])
                continue
            }
            first[Array(normalized.utf8)] = node
            if let item {
                settings.files.append(Settings.ReportFile(path: Settings.Located(value: normalized, span: path.span), item: item))
            }
        }
    }

    // MARK: Values

    private mutating func table(_ key: String, in root: TOMLTable) -> TOMLTable? {
        guard let node = root[key] else { return nil }
        guard case .table(let table) = node.value else {
            reportType(key, node, Phrase(th: "ตาราง เขียนเป็น [\(key)]", en: "a table, written [\(key)]"))
            return nil
        }
        return table
    }

    private mutating func requiredText(_ key: String, in table: TOMLTable) -> Settings.Located<String>? {
        guard table[key] == nil else { return text(key, in: table) }
        report(
            SettingsRules.missingKey, at: table.span,
            Message(Phrase(th: "ขาดคีย์ {key}", en: "the key {key} is missing"), [.init("key", key)]))
        return nil
    }

    private mutating func text(_ key: String, in table: TOMLTable) -> Settings.Located<String>? {
        guard let node = table[key] else { return nil }
        guard case .string(let string) = node.value else {
            reportType(key, node, Phrase(th: "ข้อความในเครื่องหมายคำพูด", en: "a text in quotes"))
            return nil
        }
        guard string.value.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            report(
                SettingsRules.badValue, at: node.span, Message(Phrase(th: "{key} ว่างเปล่า", en: "{key} is blank"), [.init("key", key)]))
            return nil
        }
        return Settings.Located(value: string.value, span: lines.span(of: node.span))
    }

    private mutating func texts(_ key: String, in table: TOMLTable) -> [Settings.Located<String>]? {
        guard let node = table[key] else { return nil }
        guard case .array(let elements) = node.value, !elements.isEmpty else {
            reportType(key, node, Phrase(th: "รายการข้อความ เช่น [\"…\"]", en: "a list of texts such as [\"…\"]"))
            return nil
        }
        return elements.compactMap { element in
            guard case .string(let string) = element.value else {
                reportType(key, element, Phrase(th: "ข้อความในเครื่องหมายคำพูด", en: "a text in quotes"))
                return nil
            }
            return Settings.Located(value: string.value, span: lines.span(of: element.span))
        }
    }

    private mutating func year(_ key: String, in table: TOMLTable) -> Settings.Located<Int>? {
        guard let node = table[key] else { return nil }
        guard case .integer(let year) = node.value else {
            reportType(key, node, Phrase(th: "จำนวนเต็ม เช่น 2567", en: "a whole number such as 2567"))
            return nil
        }
        guard let exact = Int(exactly: year), Option.years.contains(exact) else {
            let other = (1900...2200).contains(year) ? String(year + 543) : nil
            let message = Message(
                Phrase(th: "{key} ไม่ใช่ปี พ.ศ. ({year})", en: "{key} is not a year of the Buddhist Era ({year})"),
                [.init("key", key), .init("year", String(year))])
            report(SettingsRules.badValue, at: node.span, message.suggesting(other))
            return nil
        }
        return Settings.Located(value: exact, span: lines.span(of: node.span))
    }

    // MARK: Findings

    private mutating func reportUnknownKeys(in table: TOMLTable, known: [String], of name: String?) {
        for entry in table.entries where !known.contains(entry.key) {
            let key = name.map { "\($0).\(entry.key)" } ?? entry.key
            let nearest = EditDistance.nearest(entry.key, among: known).map { known[$0.index] }
            let message = Message(Phrase(th: "ไม่รู้จักคีย์ ({key})", en: "the key is not known ({key})"), [.init("key", key)])
            report(SettingsRules.unknownKey, at: entry.keySpan, message.suggesting(nearest))
        }
    }

    private mutating func reportType(_ key: String, _ node: TOMLNode, _ wanted: Phrase) {
        report(
            SettingsRules.wrongType, at: node.span,
            Message(
                Phrase(th: "{key} เป็น{found} ไม่ใช่{wanted}", en: "{key} is {found}, not {wanted}"),
                [.init("key", key), .init("found", node.value.typeName), .init("wanted", wanted)]))
    }

    private mutating func report(_ rule: RuleID, at range: Range<Int>, _ message: Message, notes: [Note] = []) {
        report(rule, at: lines.span(of: range), message, notes: notes)
    }

    private mutating func report(_ rule: RuleID, at span: LineSpan, _ message: Message, help: Message? = nil, notes: [Note] = []) {
        findings.append(
            Finding(
                rule: rule, level: .error, place: Place(file: 0, span: span), message: message, help: help, notes: notes,
                excerpt: excerpt(at: span)))
    }

    private func place(_ range: Range<Int>) -> Place {
        Place(file: 0, span: lines.span(of: range))
    }

    /// The line that a stretch begins on, marked.
    private func excerpt(at span: LineSpan) -> Excerpt {
        let text = lines.text(ofLine: Int(span.line))
        let length = text.unicodeScalars.count
        let start = min(max(Int(span.column) - 1, 0), length)
        let end = span.endLine == span.line ? Int(span.endColumn) - 1 : length
        let range = start..<min(max(end, start), length)
        return .text(TextExcerpt(line: Int(span.line), text: text, markings: [TextExcerpt.Marking(range, .primary)]))
    }
}

extension TOMLValue {
    /// What a message calls a value of this type.
    fileprivate var typeName: Phrase {
        switch self {
        case .array: Phrase(th: "อาร์เรย์", en: "an array")
        case .boolean: Phrase(th: "ค่าจริงหรือเท็จ", en: "true or false")
        case .float: Phrase(th: "จำนวนทศนิยม", en: "a number with a fraction")
        case .integer: Phrase(th: "จำนวนเต็ม", en: "a whole number")
        case .localDate: Phrase(th: "วันที่", en: "a date")
        case .localDateTime, .offsetDateTime: Phrase(th: "วันที่และเวลา", en: "a date and time")
        case .localTime: Phrase(th: "เวลา", en: "a time")
        case .string: Phrase(th: "ข้อความ", en: "a text")
        case .table: Phrase(th: "ตาราง", en: "a table")
        }
    }
}
