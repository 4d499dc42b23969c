import Diagnostics
import Foundation
import Readers
import Testing

@testable import Rules

/// Everything that people read is there in both languages.
@Suite struct WordingTests {
    private static let items = RealPacks.library.packs.flatMap { pack in pack.items.map { (pack, $0) } }
    private static let rules = items.flatMap(\.1.rules) + ReaderRules.all + EngineRules.all + PackRules.all

    /// What is wrong with a phrase; nothing when it is as it should be.
    private func troubles(_ phrase: Phrase, isName: Bool = false) -> [String] {
        var troubles: [String] = []
        if phrase.th.isEmpty || phrase.en.isEmpty { troubles.append("empty") }
        if phrase.th == phrase.en { troubles.append("the same twice") }
        if !isName, let first = phrase.en.unicodeScalars.first, "A"..."Z" ~= first { troubles.append("begins with a capital") }
        for text in [phrase.th, phrase.en] where text.hasSuffix(".") && !text.hasSuffix("No.") { troubles.append("ends with a full stop") }
        if Set(phrase.placeholders(in: .th)) != Set(phrase.placeholders(in: .en)) { troubles.append("other placeholders") }
        return troubles
    }

    @Test func `every rule has a title and helps in both languages`() {
        var wrong: [String] = []
        for rule in Self.rules {
            for phrase in [rule.title, rule.help].compactMap({ $0 }) {
                for trouble in troubles(phrase) { wrong.append("\(rule.id): \(trouble): \(phrase.en)") }
            }
            if !rule.title.placeholders(in: .en).isEmpty { wrong.append("\(rule.id): placeholders in the title") }
        }
        #expect(wrong == [])
        #expect(Self.rules.count > 500)
    }

    @Test func `every message of the packs shows the same in both languages`() {
        var wrong: [String] = []
        func look(_ id: String, _ phrase: Phrase?, isName: Bool = false) {
            guard let phrase else { return }
            for trouble in troubles(phrase, isName: isName) { wrong.append("\(id): \(trouble): \(phrase.en)") }
        }
        for (pack, item) in Self.items {
            look(pack.id, pack.title, isName: true)
            for indicator in pack.indicators { look(indicator.id, indicator.title, isName: true) }
            look(item.id, item.title, isName: true)
            look(item.id, item.owner)
            for table in item.tables {
                look(table.id, table.title)
                for column in table.form.columns {
                    look(column.id, column.title, isName: true)
                    look(column.id, column.help)
                }
                for check in table.checks {
                    for phrase in [check.message.phrase, check.help, check.label?.phrase] { look("\(item.id)/\(check.id)", phrase) }
                }
                for check in table.form.tableChecks {
                    for phrase in [check.message.phrase, check.help] { look("\(item.id)/\(check.id)", phrase) }
                }
            }
            for join in item.joins { for phrase in [join.message.phrase, join.help] { look("\(item.id)/\(join.id)", phrase) } }
        }
        #expect(wrong == [])
    }

    @Test func `every field type words its problems in both languages`() {
        var wrong: [String] = []
        for type in FieldType.all {
            for rule in type.catalogue { for trouble in troubles(rule.title) { wrong.append("\(rule.name): \(trouble)") } }
        }
        #expect(wrong == [])
    }

    @Test func `ids of rules are unique and catalogues sorted`() {
        for catalogue in [ReaderRules.all, EngineRules.all, PackRules.all] {
            #expect(catalogue.map(\.id) == catalogue.map(\.id).sorted())
        }
        for pack in RealPacks.library.packs {
            let ids = pack.items.flatMap(\.rules).map(\.id) + (ReaderRules.all + EngineRules.all + PackRules.all).map(\.id)
            let repeated = Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
            #expect(repeated == [], "\(pack.id)")
        }
    }

    @Test func `the Swift sources name no item and no wording of the law`() throws {
        let words = ["จัดซื้อจัดจ้าง", "ร้องเรียน", "ประมวลจริยธรรม"]
        var found: [String] = []
        let files = try Folders.files(below: Folders.package.appending(path: "Sources"), ending: ".swift")
        #expect(files.count > 150)
        for file in files {
            let text = String(decoding: file.bytes, as: UTF8.self)
            for word in words where text.contains(word) { found.append("\(file.path): \(word)") }
            // The type whose cells are codes of items shows some.
            for match in text.matches(of: #/"O[0-9]+"/#) where !file.path.hasSuffix("/ItemIDField.swift") {
                found.append("\(file.path): \(match.output)")
            }
        }
        #expect(found == [])
    }
}
