import Diagnostics
import Documents
import Rules
import Testing

/// Packs that change another pack for some agencies.
@Suite struct PackVariantTests {
    private static let head = """
        [pack]
        id           = "2567-own"
        extends      = "2567"
        agency-types = ["หน่วยตัวอย่าง"]
        without      = ["X3"]
        title        = { th = "ของหน่วยตัวอย่าง", en = "for sample agencies" }

        """
    private static let ownPolicy = """
        [item]
        id         = "X5"
        indicator  = "1.1"
        title      = { th = "นโยบายของตน", en = "own policy" }
        owner      = { th = "ฝ่ายตัวอย่าง", en = "sample division" }
        source     = { document = "เอกสารตัวอย่าง" }

        """
    private static let pack = SamplePack.between.with("2567-own/pack.toml", head).with("2567-own/items/X5.toml", ownPolicy)
        .with("2567-own/items/X9.toml", ownPolicy.replacing("X5", by: "X9"))

    @Test func `an item is left out, one takes another's place, and one is added`() throws {
        let library = Self.pack.library
        #expect(library.findings == [])
        let own = try #require(library.packs.first { $0.id == "2567-own" })
        #expect(own.items.map(\.id) == ["X1", "X4", "X5", "X9"])
        #expect(own.item("X5")?.title.en == "own policy")
        #expect(own.item("X1")?.title.en == "register of orders")
        #expect(own.fiscalYear == 2567)
        #expect(own.indicators.map(\.id) == ["1.1"])
        #expect(library.pack(year: 2567)?.id == "2567")
        #expect(library.pack(year: 2567, id: "2567-own")?.id == "2567-own")
        #expect(ReportChecker(library).pack(year: 2567, agencyType: " หน่วยตัวอย่าง") == "2567-own")
        #expect(ReportChecker(library).pack(year: 2567, agencyType: "กรม") == nil)
    }

    @Test func `a file is held against the pack that was chosen, and without a choice against the one for all`() throws {
        let whole = Self.pack.library
        let outlined = try #require(PackLibrary(Self.pack.files, outline: Array(whole.outlineText.utf8)))
        func items(_ pack: String?, _ library: PackLibrary) -> [String] {
            let checker = ReportChecker(library)
            var files = [checker.file("X9.md", Rules.Expectation(fiscalYear: 2567, pack: pack))]
            files[0].paragraph(Paragraph(text: "นโยบายของตน", kind: .heading(1), span: .none))
            files[0].paragraph(Paragraph(text: "ทุกคนถือปฏิบัติ", span: .none))
            files[0].end(format: "markdown")
            let whole = WholeReport(fiscalYear: 2567, pack: pack)
            return checker.outcome(of: &files, isComplete: [true], rules: [], whole: whole).verdicts.filter(\.isItem).map {
                "\($0.requirement) \($0.result.name)"
            }
        }
        for library in [whole, outlined] {
            #expect(items("2567-own", library) == ["X1 failed", "X4 failed", "X5 failed", "X9 passed"])
            #expect(items(nil, library) == ["X1 failed", "X3 failed", "X4 failed", "X5 failed"])
        }
    }

    @Test func `examples of items that are taken over are run once`() {
        var whole = PackTester(Self.pack.library)
        var base = PackTester(SamplePack.between.library)
        #expect(whole.run().exampleCount == base.run().exampleCount)
    }

    @Test(
        arguments: [
            ("extends      = \"2567\"", "extends      = \"2568\"", "the name is not known (2568)"),
            ("without      = [\"X3\"]", "without      = [\"X33\"]", "the name is not known (X33)"),
            (
                "id           = \"2567-own\"", "id           = \"2567-own\"\nfiscal-year = 2566",
                "only a pack of the same fiscal year can be extended (2567)"
            ),
            ("extends      = \"2567\"", "extends      = \"2567-own\"", "packs extend each other in a circle"),
        ])
    func `a pack that cannot be put together says why`(old: String, new: String, message: String) {
        let library = Self.pack.replacing(old, by: new, in: "2567-own/pack.toml").library
        #expect(library.findings.compactMap { $0.full?.message.text(in: .en) }.contains { $0.hasPrefix(message) })
    }
}

extension String {
    fileprivate func replacing(_ old: String, by new: String) -> String {
        split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
}
