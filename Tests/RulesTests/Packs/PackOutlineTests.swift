import Diagnostics
import Testing

@testable import Rules

@Suite struct PackOutlineTests {
    /// Two years of one item, which differ in nothing but the year.
    private static let two = SamplePack().with("2566/pack.toml", SamplePack.pack.replacing2567("2566"))
        .with("2566/items/X1.toml", SamplePack.item)

    @Test func `an outline says of packs what recognising a file needs`() throws {
        let whole = Self.two.library
        let outlined = try #require(PackLibrary(Self.two.files, outline: Array(whole.outlineText.utf8)))
        #expect(outlined.packs.map(\.id) == ["2566", "2567"])
        #expect(outlined.packs.map(\.indicators) == whole.packs.map(\.indicators))
        for (short, full) in zip(outlined.packs.flatMap(\.items), whole.packs.flatMap(\.items)) {
            #expect((short.id, short.title, short.owner, short.source) == (full.id, full.title, full.owner, full.source))
            #expect((short.window, short.period, short.confidence) == (full.window, full.period, full.confidence))
            #expect(short.titles == full.titles)
            #expect(short.tables.map(\.form.id) == full.tables.map(\.form.id))
            #expect(short.tables.map(\.presence) == full.tables.map(\.presence))
        }
    }

    @Test func `of an outline an item is read when it is asked for, from the files it needs`() throws {
        let whole = Self.two.library
        let outlined = try #require(PackLibrary(Self.two.files, outline: Array(whole.outlineText.utf8)))
        let store = PackStore(outlined)
        let pack = try #require(outlined.packs.last)
        let item = store.item(try #require(pack.items.first), of: pack)
        let wanted = try #require(whole.packs.last?.items.first)
        #expect(item.rules == wanted.rules)
        #expect(item.fiscalYear == 2567)
        #expect(item.tables.map { $0.checks.map(\.id) } == [["dearer-than-planned", "wrong-year"]])
        let files = try #require(outlined.outline).files(of: item, in: pack).map { outlined.files.files[Int($0)].path }.sorted()
        #expect(files == ["2567/items/X1.toml", "2567/pack.toml", "forms/orders.toml", "vocabulary/colours.toml"])
        #expect(store.form("orders")?.columns.map(\.id) == whole.forms["orders"]?.columns.map(\.id))
        #expect(store.form("no-such-form") == nil)
    }

    @Test(arguments: [
        ("item\t", "itme\t"), ("2567/items/X1.toml", "2567/items/X2.toml"), ("\t2567\t", "\t25x67\t"), ("table\t", "table\t\t"),
        ("\torders\t", "\torder\t"), ("vocabulary/colours.toml", "vocabulary/colors.toml"), ("header\t", "header\t-"),
    ])
    func `an outline of other files, or one that is damaged, is refused`(old: String, new: String) {
        let sample = SamplePack()
        let text = sample.library.outlineText
        #expect(PackLibrary(sample.files, outline: Array(text.utf8)) != nil)
        let damaged = text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
        #expect(damaged != text)
        #expect(PackLibrary(sample.files, outline: Array(damaged.utf8)) == nil)
        #expect(PackLibrary(sample.files, outline: Array(text.utf8.dropLast())) == nil)
    }

    @Test func `the index of headers counts what a form lists in the best row`() throws {
        let forms = RealPacks.library.forms
        let index = HeaderIndex(Array(forms.values))
        #expect(index.forms == forms.keys.sorted())
        let form = try #require(forms["procurement-contract"])
        let titles = form.columns.map(\.title.th)
        let rows = headerRows([["x", titles[0]], titles, [titles[1], "", titles[2]]])
        let counts = index.listedCounts(rows[...])
        for (id, count) in zip(index.forms, counts) {
            let matcher = try #require(forms[id]).matcher
            #expect(count == rows.map { row in row.keys.count { matcher.listed($0) != nil } }.max(), "\(id)")
        }
        #expect(counts[try #require(index.forms.firstIndex(of: form.id))] == titles.count)
        #expect(index.listedCounts([]) == index.forms.map { _ in 0 })
    }
}
