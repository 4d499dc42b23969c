import Diagnostics
import Testing

@testable import Rules

@Suite struct PackDiffTests {
    /// Two years: of the later, items that are the same, moved, merged, split, new and gone.
    private static let pack = SamplePack()
        .with("2567/items/X2.toml", item("X2", "ของใช้"))
        .with("2567/items/X3.toml", item("X3", "ของกิน", "[[element]]\nid = \"salt\"\ntitle = { th = \"เกลือ\", en = \"salt\" }\n"))
        .with("2567/items/X4.toml", item("X4", "ของทิ้ง"))
        .with("2567/items/X5.toml", item("X5", "ของแถม"))
        .with(
            "2568/pack.toml",
            (SamplePack().texts["2567/pack.toml"] ?? "").split(separator: "2567", omittingEmptySubsequences: false).joined(
                separator: "2568")
        )
        .with("2568/items/X1.toml", item("X1", "ของแถม"))
        .with(
            "2568/items/X2.toml",
            item(
                "X2", "ของใช้และของกิน",
                "[follows]\nitems = [\"2567/X2\", \"2567/X3\"]\nconfidence = \"medium\"\n"
                    + "[[element]]\nid = \"sugar\"\ntitle = { th = \"น้ำตาล\", en = \"sugar\" }\n")
        )
        .with("2568/items/X3.toml", item("X3", "ทะเบียนของที่สั่ง", "[covers]\nyear = \"previous\"\n"))
        .with("2568/items/X4.toml", item("X4", "ของใหม่"))

    private static func item(_ id: String, _ title: String, _ rest: String = "") -> String {
        """
        [item]
        id        = "\(id)"
        indicator = "1.1"
        title     = { th = "\(title)", en = "\(id)" }
        owner     = { th = "ฝ่ายตัวอย่าง", en = "sample division" }
        source    = { document = "เอกสารตัวอย่าง" }

        \(rest)
        """
    }

    @Test func `what became of each item is said, with what it asks otherwise`() {
        #expect(
            PackDiff(Self.pack.library, from: "2567", to: "2568")?.text(.en) == """
                2567 → 2568: 5 → 4 items

                moved: X5 → X1 X1
                merged: X2 + X3 → X2 X2 (inferred)
                    element added: sugar
                    element removed: salt
                moved: X1 → X3 X3
                    period: the year of the assessment → the year before the assessment
                    table removed: form of orders
                added: X4 X4
                removed: X4 X4

                moved 2, merged 1, added 1, removed 1

                """)
    }

    @Test func `the same in Thai`() {
        #expect(
            PackDiff(Self.pack.library, from: "2567", to: "2568")?.text(.th) == """
                2567 → 2568: 5 → 4 ข้อ

                ย้าย: X5 → X1 ของแถม
                รวม: X2 + X3 → X2 ของใช้และของกิน (สรุปจากเนื้อหา)
                    เพิ่มองค์ประกอบ: น้ำตาล
                    ตัดองค์ประกอบ: เกลือ
                ย้าย: X1 → X3 ทะเบียนของที่สั่ง
                    ช่วงข้อมูล: ปีที่ประเมิน → ปีก่อนปีที่ประเมิน
                    ตัดตาราง: แบบสั่งของ
                เพิ่ม: X4 ของใหม่
                ตัดออก: X4 ของทิ้ง

                ย้าย 2, รวม 1, เพิ่ม 1, ตัดออก 1

                """)
    }

    @Test func `the earlier pack stands first, and both are there`() {
        #expect(PackDiff(Self.pack.library, from: "2568", to: "2567") == nil)
        #expect(PackDiff(Self.pack.library, from: "2567", to: "2567") == nil)
        #expect(PackDiff(Self.pack.library, from: "2567", to: "2569") == nil)
    }

    @Test func `an item that goes on from none that there is is reported at its list`() {
        let pack = Self.pack.replacing(
            "items = [\"2567/X2\", \"2567/X3\"]", by: "items = ⟦[\"2567/X2\", \"2567/X9\"]⟧", in: "2568/items/X2.toml")
        let finding = pack.library.findings.first
        #expect(pack.library.findings.count == 1)
        #expect(finding?.full?.message.text(in: .en).hasPrefix("there is no such item (2567/X9)") ?? false)
        #expect(finding?.place.span == MarkedText(pack.texts["2568/items/X2.toml"] ?? "").span)
    }

    @Test func `two years apart are compared through the year between`() {
        let diff = PackDiff(RealPacks.library, from: "2566", to: "2568")
        let lines = diff?.text(.en).split(separator: "\n") ?? []
        #expect(lines.contains("merged: O5 + O8 → O3 contact and enquiry channel"))
        #expect(lines.contains("removed: O6 relevant law"))
    }
}
