import Diagnostics
import Rules
import Testing

/// What a report says in two places: in tables and in text, in one table and in another, in a row and in the next.
@Suite
struct NarrativeTwinTests {
    private typealias Case = NarrativeCase

    @Test(arguments: cases)
    func `what two places say is held against each other at its place`(_ example: NarrativeCase) throws {
        try example.expect(below: NarrativeCase.head, in: "O43.txt", of: Self.rules)
    }

    /// The readings that these cases are of.
    private static let rules: Set<String> = [
        "figure-of-event", "total-of-table", "boxes", "other-window", "compared-years", "table-figures", "indicators-by-score",
        "weight-of-instrument", "members-of-committee", "spent-over-budget", "column-of-sibling", "round-of-header", "said-twice",
        "ticked-and-nothing-said", "deadline-elsewhere", "digits-changed-places", "instrument-of-indicator", "share", "report-deadline",
        "detail-of-other-item", "steps-of-other-measure", "measure-repeats-weakness", "target-repeats-steps", "heading-of-other-items",
    ]

    private static let events = """
        ที่\tชื่อกิจกรรม\tวันที่จัด\tเป้าหมาย (คน)\tผู้เข้าร่วม (คน)
        1\tอบรมงานสารบรรณ\t16 มกราคม 2566\t40\t36
        2\tประชุมชี้แจงพัสดุ\t20 กุมภาพันธ์ 2566\t50\t47

        """

    private static func done(_ count: String) -> String {
        """
        ที่\tมาตรการ\tผู้รับผิดชอบ\tสรุปผลการดำเนินการ\tผลลัพธ์
        1\tจัดอบรม\tสำนักปลัด\tจัดอบรมเมื่อวันที่ 16 มกราคม 2566 มีบุคลากรเข้าร่วม \(count)\tใช้ระบบเป็น

        """
    }

    private static let scores = """
        ตัวชี้วัด\tคะแนน ปี 2564\tคะแนน ปี 2565\tผลต่าง\tแนวโน้ม
        ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่\t85.10\t88.30\t3.20\tเพิ่มขึ้น
        ตัวชี้วัดที่ 2 การใช้งบประมาณ\t84.50\t80.00\t4.50\tลดลง
        ตัวชี้วัดที่ 3 การใช้อำนาจ\t81.25\t86.50\t5.25\tเพิ่มขึ้น
        ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ\t79.00\t81.10\t2.10\tเพิ่มขึ้น
        ตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต\t83.00\t84.40\t1.40\tเพิ่มขึ้น

        """

    private static let marks = """
        รหัส\tเรื่อง\tทำแล้ว\tกำลังทำ
        ก\tผังโครงสร้างและอัตรากำลังของหน่วยงาน\t/
        ข\tรายชื่อผู้บริหารและช่องทางติดต่อ\t\t/
        ค\tอำนาจหน้าที่ตามกฎหมายจัดตั้ง\t/

        """

    private static let cases = [
        Case("a number that the table of the day has", events + "\n" + done("36 คน"), nil),
        Case("a number that the table of the day has not", events + "\n" + done("⟦63 คน⟧"), "figure-of-event"),
        Case("another day says nothing", events + "\n" + done("63 คน").replacing("16 มกราคม", with: "17 มกราคม"), nil),
        Case(
            "a total that the table has",
            "ที่\tโครงการ\tงบประมาณ (บาท)\n1\tอบรม\t12,000\n2\tเว็บไซต์\t8,500\nรวม\t\t20,500\n\nใช้งบประมาณรวมทั้งสิ้น 20,500 บาท",
            nil),
        Case(
            "a total that the table has not",
            "ที่\tโครงการ\tงบประมาณ (บาท)\n1\tอบรม\t12,000\n2\tเว็บไซต์\t8,500\nรวม\t\t20,500\n\nใช้งบประมาณรวมทั้งสิ้น ⟦26,500 บาท⟧",
            "total-of-table"),
        Case("one mark in each row", marks, nil),
        Case("two marks in a row", marks + "ง\tช่องทางติดต่อและแผนที่ตั้ง\t/\t⟦/⟧", "boxes"),
        Case("the days of a round", "รอบรายงาน\tช่วงข้อมูล\nรอบ 6 เดือน\t1 ตุลาคม 2565 - 31 มีนาคม 2566", nil),
        Case("too many days for a round", "รอบรายงาน\tช่วงข้อมูล\nรอบ 6 เดือน\t⟦1 ตุลาคม 2565⟧ - 31 พฤษภาคม 2566", "other-window"),
        Case("the end of a round in another year", "ให้รายงานรอบ 12 เดือน (ณ วันที่ ⟦30 กันยายน 2565⟧) ต่อปลัด", "other-window"),
        Case("trends that are right", scores, nil),
        Case("a trend that is wrong", scores.replacing("2.10\tเพิ่มขึ้น", with: "2.10\t⟦ลดลง⟧"), "table-figures"),
        Case("years that are apart in a header", scores.replacing("คะแนน ปี 2564", with: "⟦คะแนน ปี 2563⟧"), "compared-years"),
        Case("as many indicators below a limit", scores + "\nคะแนนต่ำกว่า 85 คะแนน มีจำนวน 3 ตัวชี้วัด", nil),
        Case("not as many indicators below a limit", scores + "\n⟦คะแนนต่ำกว่า 85 คะแนน⟧ มีจำนวน 2 ตัวชี้วัด", "indicators-by-score"),
        Case("a weight", "แบบวัด OIT มีค่าน้ำหนักร้อยละ 40", nil),
        Case("a wrong weight", "แบบวัด OIT มี⟦ค่าน้ำหนักร้อยละ 30⟧", "weight-of-instrument"),
        Case(
            "a committee that shrinks", "แต่งตั้งคณะทำงาน ITA จำนวน 9 คน\n\nคณะทำงาน ITA ⟦จำนวน 7 คน⟧ ประชุมทุกเดือน",
            "members-of-committee"),
        Case("two committees", "แต่งตั้งคณะทำงาน ITA จำนวน 9 คน\n\nคณะทำงานตรวจรับ จำนวน 3 คน ประชุมทุกเดือน", nil),
        Case(
            "more than the budget",
            "ที่\tมาตรการ\tงบประมาณ\tผู้รับผิดชอบ\tสรุปผลการดำเนินการ\tผลลัพธ์\n1\tจัดอบรม\t20,000\tสำนักปลัด\tอบรมแล้ว ⟦เบิกจ่าย 21,400 บาท⟧\tใช้เป็น",
            "spent-over-budget"),
        Case(
            "a deadline that moves",
            "ให้ทุกกองส่งสรุปผลของตนภายในวันที่ 2 ตุลาคม 2566\n\nเรียบเรียงใหม่ทั้งฉบับ โดยทุกกองส่งสรุปผลของตน⟦ภายในวันที่ 5 ตุลาคม 2566⟧",
            "deadline-elsewhere"),
        Case("digits that change places", done("36 คน รวมคำขอ 1,240 ราย") + "\nโดยสรุปรวมคำขอ ⟦1,420 ราย⟧", "digits-changed-places"),
        Case("other digits", done("36 คน รวมคำขอ 1,240 ราย") + "\nโดยสรุปรวมคำขอ 1,570 ราย", nil),
        Case(
            "an instrument of other indicators",
            "เครื่องมือ\tตัวชี้วัด\tคะแนน ปี 2565\nIIT\t1 การปฏิบัติหน้าที่\t88.30\nIIT\t2 การใช้งบประมาณ\t80.00\nIIT\t3 การใช้อำนาจ\t86.50\n⟦EIT⟧\t5 การแก้ไขปัญหาการทุจริต\t84.40",
            "instrument-of-indicator"),
        Case(
            "a share of what was granted", "ได้รับจัดสรร 800,000 บาท มี 14 รายการ เบิกจ่ายแล้ว 600,000 บาท ⟦คิดเป็นร้อยละ 80.00⟧", "share"),
        Case(
            "a row that stands twice",
            "เดือน\tกิจกรรม\tผู้รับผิดชอบ\nมกราคม 2566\tประชุมคณะทำงานและติดตามผล\tสำนักปลัด\n⟦มกราคม 2566⟧\tประชุมคณะทำงานและติดตามผล\tสำนักปลัด\nมีนาคม 2566\tสรุปผลเสนอนายก\tสำนักปลัด",
            "said-twice"),
        Case(
            "an item below the heading of others",
            "ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน\n\nข้อ\tข้อมูล\tผู้รับผิดชอบ\tความก้าวหน้าผลการดำเนินการ\nO1\tโครงสร้าง\tสำนักปลัด\tลงผังใหม่แล้ว\nO2\tข้อมูลผู้บริหาร\tสำนักปลัด\tลงรายชื่อแล้ว\nO3\tอำนาจหน้าที่\tสำนักปลัด\tลงสรุปหน้าที่แล้ว\n⟦O11⟧\tแผนดำเนินงานและการใช้งบประมาณประจำปี\tกองคลัง\tลงแผนแล้ว",
            "heading-of-other-items"),
    ]
}
