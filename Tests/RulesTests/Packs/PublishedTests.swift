import Diagnostics
import Testing

@testable import Rules

@Suite struct PublishedTests {
    private static let path = "2567/published.toml"

    /// The sample, with the list of its ids.
    private static let listed = SamplePack().with(path, SamplePack().library.publishedLists[0].text)

    /// What loading a pack finds, as `place rule: message`.
    private func findings(_ pack: SamplePack, _ language: Language = .en) -> [String] {
        pack.library.findings.map { finding in
            let path = pack.files.files[Int(finding.place.file)].path
            let isMarked = MarkedText(pack.texts[path] ?? "").span == finding.place.span
            return "\(isMarked ? "⟦⟧" : path) \(finding.rule): \(finding.full?.message.text(in: language) ?? "")"
        }
    }

    @Test func `the list of a pack names every demand with its levels`() {
        let text = SamplePack().library.publishedLists[0].text
        #expect(
            text == """
                # The ids under which this pack has found things, with their levels. Ids keep their meaning for ever: add new ones with
                # `oitlint pack publish`, move what is no longer used to [retired] with the reason, and never use it again.

                [published]
                "X1/orders" = "error"
                "X1/number" = "missing allowed, blank note, wrong error"
                "X1/thing" = "missing error, blank error, wrong error"
                "X1/colour" = "missing warning, blank error, wrong error"
                "X1/budget" = "missing error, blank error, wrong error"
                "X1/price" = "missing error, blank error, wrong error"
                "X1/ordered" = "missing error, blank error, wrong error"
                "X1/code" = "missing allowed, blank allowed, wrong error"
                "X1/dearer-than-planned" = "warning"
                "X1/wrong-year" = "error"
                "X1/out-of-sequence" = "note"
                "X1/repeated-code" = "error"

                """)
    }

    @Test func `a list that fits is silent, and writing it again changes nothing`() {
        #expect(findings(Self.listed) == [])
        let again = Self.listed.library.publishedLists
        #expect(again.map(\.path) == [Self.path])
        #expect(again[0].text == Self.listed.texts[Self.path])
    }

    @Test func `another level than the published one is reported in the list`() {
        let pack = Self.listed.replacing(
            "\"X1/dearer-than-planned\" = \"warning\"", by: "⟦\"X1/dearer-than-planned\"⟧ = \"note\"", in: Self.path)
        #expect(findings(pack) == ["⟦⟧ pack/changed-level: X1/dearer-than-planned is published as “note”, and the pack has “warning”"])
        #expect(
            findings(pack, .th) == ["⟦⟧ pack/changed-level: X1/dearer-than-planned เผยแพร่แล้วด้วยระดับ “note” แต่ชุดข้อกำหนดใช้ “warning”"])
    }

    @Test func `a published id that nothing has is reported, and stays listed until it is retired`() {
        let pack = Self.listed.replacing("\"X1/repeated-code\"", by: "⟦\"X1/double-code\"⟧", in: Self.path)
        #expect(
            findings(pack) == [
                "⟦⟧ pack/vanished-id: nothing has this published id any more; move it to [retired] with the reason (X1/double-code)"
            ])
        #expect(findings(pack, .th) == ["⟦⟧ pack/vanished-id: ไม่มีสิ่งใดใช้รหัสที่เผยแพร่แล้วนี้ ให้ย้ายไปไว้ใน [retired] พร้อมเหตุผล (X1/double-code)"])
        let lines = pack.library.publishedLists[0].text.split(separator: "\n").suffix(2)
        #expect(lines == ["\"X1/repeated-code\" = \"error\"", "\"X1/double-code\" = \"error\""])
    }

    @Test func `a retired id is never used again`() {
        let retired = "\n[retired]\n\"X1/repeated-code\" = { th = \"เลิก \\\"แล้ว\\\"\", en = \"gone\" }\n"
        let pack = Self.listed.replacing("\"X1/repeated-code\" = \"error\"\n", by: retired, in: Self.path)
            .replacing(
                "[[table-check]]\nid      = \"repeated-code\"", by: "⟦[[table-check]]⟧\nid      = \"repeated-code\"",
                in: "forms/orders.toml")
        #expect(findings(pack) == ["⟦⟧ pack/retired-id: the id is retired and cannot be used again (X1/repeated-code)"])
        #expect(findings(pack, .th) == ["⟦⟧ pack/retired-id: รหัสนี้เลิกใช้แล้วและนำมาใช้อีกไม่ได้ (X1/repeated-code)"])
        #expect(pack.library.publishedLists[0].text.hasSuffix(retired))
    }

    @Test func `testing a pack finds the ids that are not listed`() {
        let pack = Self.listed.replacing("\"X1/out-of-sequence\" = \"note\"\n", by: "", in: Self.path)
        var tester = PackTester(pack.library)
        #expect(
            tester.run().findings.map { $0.full?.message.text(in: .en) } == [
                "the id is not in published.toml; run oitlint pack publish (X1/out-of-sequence)"
            ])
    }

    @Test func `what is no list of levels is a mistake`() {
        let pack = SamplePack().with(Self.path, "[published]\n\"X1/orders\" = ⟦1⟧\n")
        #expect(findings(pack).contains("⟦⟧ pack/wrong-type: (X1/orders) must be a text"))
    }
}
