import Diagnostics
import Rules
import Testing

/// Lists and sections of running text and of cells: their numbers, how many there are said to be, and where they break off.
@Suite
struct NarrativeListTests {
    private typealias Case = NarrativeCase

    @Test(arguments: cases)
    func `a fault of a list is found at its place, and none where there is none`(_ example: NarrativeCase) throws {
        try example.expect(below: NarrativeCase.head, in: "O43.txt", of: Self.rules)
    }

    @Test func `a number that is written otherwise is a note, in lines and in cells`() {
        for text in [
            "ที่ประชุมเห็นชอบ\n1) แต่งตั้งคณะทำงาน\n2) ยกร่างแผน\n(3) เสนอผู้บริหาร",
            Self.steps + "(1) ประชุม (2) มอบหมาย 3) เผยแพร่" + Self.rest,
        ] {
            let found = Checked([("O43.txt", NarrativeCase.head + text + "\n")], by: RealPacks.library).outcome.findings
            #expect(found.filter { $0.rule.description.hasSuffix("/list-numbers") }.map(\.level) == [.note])
        }
    }

    @Test func `a count names both numbers and where its list begins`() throws {
        let text = NarrativeCase.head + "พบจุดอ่อนจำนวน 3 ประเด็น ดังนี้\n(1) แผนล่าช้า\n(2) พัสดุล่าช้า\n"
        let found = Checked([("O43.txt", text)], by: RealPacks.library).outcome.findings
        let finding = try #require(found.first { $0.rule.description.hasSuffix("/list-count") })
        #expect(finding.full?.message.text(in: .en) == "it says (3 ประเด็น), but 2 are listed")
        #expect(finding.full?.notes.map { $0.place?.span.line } == [4])
    }

    static let rules: Set<String> = [
        "dangling-word", "list-count", "list-numbers", "row-numbers", "section-numbers", "step-without-result",
    ]

    private static let steps = "ที่\tมาตรการ\tวิธีดำเนินการ\tระยะเวลา\tผู้รับผิดชอบ\tผลการดำเนินการ\tผลลัพธ์\n1\tมาตรการเผยแพร่ข้อมูล\t"
    private static let rest = "\tต.ค. 2565 - ก.ย. 2566\tสำนักปลัด\tปรับปรุงเว็บไซต์แล้วเสร็จ\tประชาชนค้นข้อมูลได้ง่าย"

    /// A row of steps and results.
    private static func row(_ number: Int, _ steps: String, _ results: String) -> String {
        "\(number)\tมาตรการของกองที่ \(number)\t\(steps)\tต.ค. 2565 - ก.ย. 2566\tสำนักปลัด\t\(results)\tประชาชนค้นข้อมูลได้ง่าย\n"
    }

    private static let header = "ที่\tมาตรการ\tวิธีดำเนินการ\tระยะเวลา\tผู้รับผิดชอบ\tผลการดำเนินการ\tผลลัพธ์\n"
    private static let answered =
        header + row(1, "1) ประชุม 2) มอบหมาย", "1) ประชุมแล้ว 2 ครั้ง 2) มอบหมายแล้ว")
        + row(2, "<p>1) ตรวจถนน</p> <p>2) ตรวจไฟฟ้า</p>", "<p>1) ตรวจแล้ว 12 ข้อ</p> <p>2) ตรวจแล้ว 4 จุด</p>")

    static let cases: [NarrativeCase] = [
        // Lists of lines.
        Case("lines in order", "ที่ประชุมเห็นชอบดังนี้\n(1) แต่งตั้งคณะทำงาน\n(2) ยกร่างแผน\n(3) เสนอผู้บริหาร", nil),
        Case("a number that is left out", "ที่ประชุมเห็นชอบดังนี้\n(1) แต่งตั้งคณะทำงาน\n(2) ยกร่างแผน\n⟦(4)⟧ เสนอผู้บริหาร", "list-numbers"),
        Case("paragraphs, one left out", "ที่ประชุมเห็นชอบ\n\n๑) แต่งตั้ง\n\n๒) ยกร่าง\n\n⟦๔)⟧ เสนอผู้บริหาร", "list-numbers"),
        Case("a number that stands twice", "ที่ประชุมเห็นชอบ\n(1) แต่งตั้ง\n(2) ยกร่าง\n⟦(2)⟧ เสนอ\n(4) เผยแพร่", "list-numbers"),
        Case("a list that begins again", "ที่ประชุมเห็นชอบ\n1) แต่งตั้ง\n2) ยกร่าง\n3) เสนอ\n⟦1)⟧ เผยแพร่", "list-numbers"),
        Case("a list that begins again behind a line", "เห็นชอบ\n1) แต่งตั้ง\n2) ยกร่าง\nกองช่างเสนอเพิ่ม\n1) ตรวจถนน\n2) ตรวจไฟฟ้า", nil),
        Case("a list that begins again behind a blank line", "เห็นชอบ\n1) แต่งตั้ง\n2) ยกร่าง\n\n1) ตรวจถนน\n2) ตรวจไฟฟ้า", nil),
        Case("an item that leads to a list", "เห็นชอบ\n1) แต่งตั้ง\n2) ยกร่าง ดังนี้\n1) ร่างแผน\n2) ร่างคู่มือ", nil),
        Case("a list inside of a list", "(1) งานแผน\n1) ยกร่าง\n2) เสนอ\n(2) งานช่าง\n1) ตรวจถนน\n2) ตรวจไฟฟ้า", nil),
        Case("lists below sections", "1. งานแผน\n(1) ยกร่าง\n(2) เสนอ\n2. งานช่าง\n(1) ตรวจถนน\n(2) ตรวจไฟฟ้า", nil),
        Case("items that fill several lines", "เห็นชอบ\n1) แต่งตั้งคณะทำงาน\nจากทุกกอง\n2) ยกร่างแผน\nให้ครบทุกงาน\n3) เสนอ", nil),
        Case("a line that ends in a word that may refer", "เห็นชอบ\n1) แต่งตั้ง\n2) ยกร่างตามลำดับ\n3) เสนอ", nil),
        Case("a line that begins with a reference", "ให้ถือปฏิบัติตามข้อ\n(7) ของประกาศนี้\nโดยเคร่งครัด", nil),
        Case("a line with numbers inside", "งานแผน (1) ยกร่าง (2) เสนอ\n(3) เผยแพร่\n(4) ติดตาม", nil),
        Case("a line of another style", "เห็นชอบ\n1) แต่งตั้ง\n2) ยกร่าง\n⟦(3)⟧ เสนอ\n4) เผยแพร่", "list-numbers"),
        Case("a line of another style among plain numbers", "1. แต่งตั้ง\n2. ยกร่าง\n⟦(3)⟧ เสนอ\n4. เผยแพร่", "list-numbers"),
        Case("a section behind a list", "1. งานแผน\n1) ยกร่าง\n2. งานช่าง\n1) ตรวจถนน\n2) ตรวจไฟฟ้า\n3. งานคลัง", nil),
        // Cells.
        Case("the last step written otherwise", steps + "(1) ประชุม (2) มอบหมาย ⟦3)⟧ เผยแพร่" + rest, "list-numbers"),
        Case("a storey in brackets", steps + "(1) ประชุม (2) มอบหมาย ณ ห้องประชุม (ชั้น 3)" + rest, nil),
        Case("parts in order", steps + "1.1 ประชุม 1.2 โครงการอบรม 1.3 มอบหมาย" + rest, nil),
        Case("parts that refer", steps + "ทำตามข้อ 1.1 และ 1.2 และ 1.4 ของแผน" + rest, nil),
        Case("parts that begin again", steps + "1.1 ประชุม 1.2 มอบหมาย ⟦1.1⟧ เผยแพร่" + rest, "list-numbers"),
        Case("a part that is left out", steps + "1.1 ประชุม 1.2 มอบหมาย ⟦1.4⟧ เผยแพร่" + rest, "list-numbers"),
        Case("parts and a length of time", steps + "1.1 ประชุม 1.2 มอบหมาย เฉลี่ย 1.5 วัน ได้ 1.7 คะแนน" + rest, nil),
        // Sections.
        Case("parts of a section", "5. การติดตาม\n5.1 รอบแรก\n5.2 รอบสอง\n5.3 ปัญหา", nil),
        Case("parts of a section that begin again", "5. การติดตาม\n5.1 รอบแรก\n5.2 รอบสอง\n⟦5.1⟧ ปัญหา\n5.4 แนวทาง", "section-numbers"),
        Case("parts of two annexes", "5. การติดตาม\n5.1 รอบแรก\n5.2 รอบสอง\nภาคผนวก\n5.1 รายรับ\n5.2 รายจ่าย", nil),
        Case("parts in brackets", "5. การติดตาม\n(5.1) รอบแรก\n(5.2) รอบสอง\n⟦(5.4)⟧ ปัญหา", "section-numbers"),
        Case("parts with a point", "5. การติดตาม\n5.1. รอบแรก\n5.2. รอบสอง\n⟦5.1.⟧ ปัญหา", "section-numbers"),
        Case("a part that stands twice", "5. ผล\n5.1 ปัญหา\nขาดคน\n5.2 แนวทาง\nเพิ่มคน\n⟦5.2 แนวทาง⟧\nเผยแพร่แล้ว", "section-numbers"),
        Case(
            "a section that stands twice", "1. ผล\nดำเนินการครบ\n2. ข้อเสนอแนะ\nควรเพิ่มคน\n⟦2. ข้อเสนอแนะ⟧\nเผยแพร่แล้ว", "section-numbers"),
        Case("a section that goes on", "1. ผล\nดำเนินการครบ\n2. ข้อเสนอแนะ\nควรเพิ่มคน\n2. ข้อเสนอแนะ (ต่อ)\nควรเพิ่มเงิน", nil),
        // Counts.
        Case("a count of lines", "พบจุดอ่อนจำนวน 2 ประเด็น ดังนี้\n(1) แผนล่าช้า\n(2) พัสดุล่าช้า\nกองคลังรับไปแก้ไข", nil),
        Case("another count of lines", "พบจุดอ่อนจำนวน ⟦3⟧ ประเด็น ดังนี้\n(1) แผนล่าช้า\n(2) พัสดุล่าช้า\nกองคลังรับไปแก้ไข", "list-count"),
        Case("another count of dashes", "มีช่องทาง ⟦๓ ช่องทาง⟧ ได้แก่\n- เว็บไซต์\n- โทรศัพท์\n\nกองคลังดูแล", "list-count"),
        Case("plain numbers that the next section goes on with", "2. จุดอ่อน\nพบ 2 ประเด็น ดังนี้\n1. แผน\n2. พัสดุ\n3. แนวทาง", nil),
        Case("two counts in front of a list", "มี 2 มาตรการ และแก้ไข 3 ประเด็น ดังนี้\n(1) แผนล่าช้า\n(2) พัสดุล่าช้า", nil),
        Case("items by their codes", "ข้อที่ไม่ได้คะแนน 3 ข้อ ได้แก่ ข้อ O4 ข้อ O9 และข้อ O15 จึงปรับปรุงข้อ O20", nil),
        Case("fewer items by their codes", "ข้อที่ไม่ได้คะแนน ⟦4 ข้อ⟧ ได้แก่ ข้อ O4 ข้อ O9 และข้อ O15 จึงปรับปรุง", "list-count"),
        Case("items by their numbers", "ข้อที่ไม่ได้คะแนน ⟦2 ข้อ⟧ ได้แก่ ข้อ 4, 9 และ 15 จึงปรับปรุง", "list-count"),
        Case("items with their titles", "ข้อที่ไม่ได้คะแนน 3 ข้อ ได้แก่ ข้อ O4 แผน ข้อ O9 พัสดุ และข้อ O15 คู่มือ", nil),
        Case("a range of items", "ข้อที่ไม่ได้คะแนน 4 ข้อ ได้แก่ ข้อ O4 - O6 และข้อ O15", nil),
        Case("plain numbers with their titles", "ข้อที่ไม่ได้คะแนน 3 ข้อ คือ ข้อ 5, 6 ว่าด้วยแผน และข้อ 7", nil),
        Case("aspects by their numbers", "พบ ⟦3 ด้าน⟧ ดังนี้\nด้านที่ 1 แผน\nขาดคน\nด้านที่ 2 พัสดุ\nขาดเงิน", "list-count"),
        Case("items with dashes below", "มี 2 ช่องทาง ดังนี้\n1) เว็บไซต์\n- หน้าหลัก\n- หน้าย่อย\n2) โทรศัพท์\n- สายตรง", nil),
        // Steps and results.
        Case("a result for each step", answered + row(3, "1) ยกร่าง 2) เสนอ", "1) ยกร่างแล้ว 2) เสนอแล้ว"), nil),
        Case("a step without a result", answered + row(3, "1) ยกร่าง 2) เสนอ", "⟦1) ยกร่างแล้ว⟧"), "step-without-result"),
        Case("a result of all steps", answered + row(3, "1) ยกร่าง 2) เสนอ", "ยกร่างและเสนอแล้ว"), nil),
        Case("rows that answer as they like", header + row(1, "1) ก 2) ข", "1) ทำแล้ว") + row(2, "1) ค 2) ง", "1) ทำแล้ว 2) เสนอแล้ว"), nil),
        // Words that lead on.
        Case(
            "a piece of a cell that breaks off", steps + "<p>(1) ประชุม</p> <p>(2) มอบหมาย ⟦พร้อมทั้ง⟧</p> <p>(3) เผยแพร่</p>" + rest,
            "dangling-word"),
        Case(
            "a piece that is cut in a word", steps + "<p>1.1 ประชุม</p> <p>1.2 มอบหมายกอง⟦และ⟧</p> <p>1.3 เผยแพร่</p>" + rest, "dangling-word"
        ),
        Case("pieces that a word joins", steps + "<p>1.1 ประชุม</p> <p>1.2 มอบหมายกอง และ</p> <p>1.3 เผยแพร่</p>" + rest, nil),
        Case("a step with steps", steps + "<p>1. ประชุม</p> <p>2. ลดขั้นตอน โดย</p> <p>(1) รวมแบบ</p> <p>(2) ลดเอกสาร</p>" + rest, nil),
        Case(
            "an item that breaks off",
            "1) ให้ทุกกองรายงานผลต่อสำนักปลัดทุกไตรมาส ⟦และ⟧\n2) ให้สำนักปลัดเผยแพร่ผล\n3) ให้นิติกรตรวจ", "dangling-word"),
        Case("the word in front of the last item", "1) ให้ทุกกองรายงานผลต่อสำนักปลัดทุกไตรมาส และ\n2) ให้สำนักปลัดเผยแพร่ผล", nil),
        Case(
            "a sentence that is cut in front of the last item",
            "1. ให้ทุกกองรายงานผลต่อสำนักปลัดทุกไตรมาส\n2. ให้สำนักปลัดเผยแพร่ผล ณ ที่ทำการชุมชน⟦และ⟧\n3. ให้นิติกรตรวจ", "dangling-word"),
        Case("a line that goes on", "ให้ทุกกองรายงานผลต่อสำนักปลัดเทศบาลทุกไตรมาส และ\nให้สำนักปลัดเผยแพร่ผลบนเว็บไซต์ต่อไป", nil),
        Case("a paragraph that breaks off", "ให้ทุกกองรายงานผลต่อสำนักปลัดเทศบาลทุกไตรมาส ⟦และ⟧\n2. ข้อเสนอแนะ\nควรเพิ่มคน", "dangling-word"),
        Case("the end of a report that breaks off", "ให้ทุกกองรายงานผลต่อสำนักปลัดเทศบาลทุกไตรมาส ⟦เพื่อให้⟧", "dangling-word"),
        Case("a paragraph that leads to a table", "เทศบาลขอรายงานผลการดำเนินการตามมาตรการทุกข้อ ดังนี้\n\n" + answered, nil),
    ]
}
