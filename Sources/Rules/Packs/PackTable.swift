import Diagnostics
import TOML

/// One table of a pack file, read key by key; what nobody asked for is reported at the end.
struct PackTable {
    let table: TOMLTable
    let file: Int32
    private var asked: [String] = []

    init(_ table: TOMLTable, file: Int32) {
        self.table = table
        self.file = file
    }

    /// Where the table is written.
    var origin: Origin { Origin(file: file, range: table.span) }

    /// Where the value of a key is written; the table itself when there is none.
    func origin(of key: String) -> Origin {
        Origin(file: file, range: table[key]?.span ?? table.span)
    }

    /// The value of a key, remembered as asked for.
    mutating func node(_ key: String) -> TOMLNode? {
        if !asked.contains(key) { asked.append(key) }
        return table[key]
    }

    /// The value of a key that must be there.
    mutating func required(_ key: String, _ loading: inout Loading) -> TOMLNode? {
        let node = node(key)
        if node == nil {
            loading.report(PackRules.missingKey, at: origin, th: "ขาดคีย์ (\(key))", en: "the key is missing (\(key))")
        }
        return node
    }

    mutating func string(_ key: String, _ loading: inout Loading) -> String? {
        node(key).flatMap { text($0, key, &loading) }
    }

    mutating func requiredString(_ key: String, _ loading: inout Loading) -> String {
        required(key, &loading).flatMap { text($0, key, &loading) } ?? ""
    }

    mutating func integer(_ key: String, _ loading: inout Loading) -> Int? {
        guard let node = node(key) else { return nil }
        guard case .integer(let number) = node.value else { return wrong(node, key, "a whole number", "จำนวนเต็ม", &loading) }
        return Int(number)
    }

    mutating func boolean(_ key: String, _ loading: inout Loading) -> Bool? {
        guard let node = node(key) else { return nil }
        guard case .boolean(let flag) = node.value else { return wrong(node, key, "true or false", " true หรือ false", &loading) }
        return flag
    }

    mutating func strings(_ key: String, _ loading: inout Loading) -> [String] {
        guard let node = node(key) else { return [] }
        guard case .array(let elements) = node.value else {
            return wrong(node, key, "a list of texts", "รายการข้อความ", &loading) ?? []
        }
        return elements.compactMap { text($0, key, &loading) }
    }

    /// A text in both languages.
    mutating func phrase(_ key: String, _ loading: inout Loading) -> Phrase? {
        guard let node = node(key) else { return nil }
        guard case .table(let table) = node.value else {
            return wrong(node, key, "{ th = \"…\", en = \"…\" }", " { th = \"…\", en = \"…\" }", &loading)
        }
        var inner = PackTable(table, file: file)
        let phrase = Phrase(th: inner.requiredString("th", &loading), en: inner.requiredString("en", &loading))
        inner.finish(&loading)
        return phrase
    }

    mutating func requiredPhrase(_ key: String, _ loading: inout Loading) -> Phrase {
        guard required(key, &loading) != nil else { return Phrase("") }
        return phrase(key, &loading) ?? Phrase("")
    }

    /// A level, or nil where the word in `off` stands.
    mutating func level(_ key: String, default level: Level?, off: String, _ loading: inout Loading) -> Level? {
        guard let node = node(key) else { return level }
        guard let name = text(node, key, &loading) else { return level }
        if name == off { return nil }
        if let level = Level(name: name) { return level }
        unknown(name, at: node, among: Level.allCases.map(\.name) + [off], &loading)
        return level
    }

    mutating func level(_ key: String, default level: Level, _ loading: inout Loading) -> Level {
        guard let node = node(key) else { return level }
        guard let name = text(node, key, &loading) else { return level }
        if let level = Level(name: name) { return level }
        unknown(name, at: node, among: Level.allCases.map(\.name), &loading)
        return level
    }

    /// One of a few words.
    mutating func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, default choice: Choice, _ loading: inout Loading) -> Choice
    where Choice.RawValue == String {
        guard let node = node(key), let name = text(node, key, &loading) else { return choice }
        if let choice = Choice(rawValue: name) { return choice }
        unknown(name, at: node, among: Choice.allCases.map(\.rawValue), &loading)
        return choice
    }

    /// A table below a key.
    mutating func table(_ key: String, _ loading: inout Loading) -> PackTable? {
        guard let node = node(key) else { return nil }
        guard case .table(let table) = node.value else { return wrong(node, key, "a table", "ตาราง", &loading) }
        return PackTable(table, file: file)
    }

    /// The tables of an array of tables.
    mutating func tables(_ key: String, _ loading: inout Loading) -> [PackTable] {
        guard let node = node(key) else { return [] }
        guard case .array(let elements) = node.value else {
            return wrong(node, key, "a list of tables", "รายการตาราง", &loading) ?? []
        }
        return elements.compactMap { element in
            guard case .table(let table) = element.value else { return wrong(element, key, "a table", "ตาราง", &loading) }
            return PackTable(table, file: file)
        }
    }

    /// A date.
    mutating func date(_ key: String, _ loading: inout Loading) -> (year: Int, month: Int, day: Int)? {
        guard let node = node(key) else { return nil }
        guard case .localDate(let date) = node.value else { return wrong(node, key, "a date (2024-03-31)", "วันที่ (2024-03-31)", &loading) }
        return (Int(date.year), Int(date.month), Int(date.day))
    }

    /// A text, with the way back from its bytes to the file's.
    mutating func source(_ key: String, _ loading: inout Loading) -> SourceText? {
        guard let node = node(key) else { return nil }
        guard case .string(let string) = node.value else { return wrong(node, key, "a text", "ข้อความ", &loading) }
        return SourceText(string: string, file: file, range: node.span)
    }

    func text(_ node: TOMLNode, _ key: String, _ loading: inout Loading) -> String? {
        guard case .string(let string) = node.value else { return wrong(node, key, "a text", "ข้อความ", &loading) }
        return string.value
    }

    /// Reports a value of the wrong type.
    func wrong<Value>(_ node: TOMLNode, _ key: String, _ en: String, _ th: String, _ loading: inout Loading) -> Value? {
        loading.report(
            PackRules.wrongType, at: Origin(file: file, range: node.span), th: "(\(key)) ต้องเป็น\(th)", en: "(\(key)) must be \(en)")
        return nil
    }

    /// Reports a name that is not one of those known.
    func unknown(_ name: String, at node: TOMLNode, among known: [String], _ loading: inout Loading) {
        let hint = Loading.suggestion(for: name, among: known)
        loading.report(
            PackRules.unknownName, at: Origin(file: file, range: node.span), th: "ไม่รู้จักชื่อ (\(name))\(hint.th)",
            en: "the name is not known (\(name))\(hint.en)")
    }

    /// Reports the names in a list that are not known.
    func reportUnknown(_ key: String, among known: [String], _ loading: inout Loading) {
        guard case .array(let nodes)? = table[key]?.value else { return }
        for node in nodes {
            if case .string(let name) = node.value, !known.contains(name.value) { unknown(name.value, at: node, among: known, &loading) }
        }
    }

    /// Reports the keys that nobody asked for.
    func finish(_ loading: inout Loading) {
        if loading.detail == .headers { return }
        for entry in table.entries where !asked.contains(entry.key) {
            let hint = Loading.suggestion(for: entry.key, among: asked)
            loading.report(
                PackRules.unknownKey, at: Origin(file: file, range: entry.keySpan), th: "ไม่รู้จักคีย์ (\(entry.key))\(hint.th)",
                en: "the key is not known (\(entry.key))\(hint.en)")
        }
    }
}

/// A text of a pack and the way from an offset in it back to the file.
struct SourceText {
    let string: TOMLString
    let file: Int32
    /// The bytes of the whole value in the file, quotes included.
    let range: Range<Int>

    var value: String { string.value }

    var origin: Origin { Origin(file: file, range: range) }

    /// Where a range of the text's UTF-8 stands in the file.
    func origin(of inner: Range<Int>) -> Origin {
        Origin(file: file, range: string.sourceSpan(ofUTF8Range: inner))
    }
}
