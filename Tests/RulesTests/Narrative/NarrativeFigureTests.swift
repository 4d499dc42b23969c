import Diagnostics
import Rules
import Testing

/// Figures of a report, each at its place: sums, shares, tables, scores, counts.
@Suite
struct NarrativeFigureTests {
    private typealias Case = NarrativeCase

    private static let head = """
        รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2567
        เทศบาลตำบลหนองสมมติ อำเภอชุมแพ จังหวัดขอนแก่น

        ลำดับที่\tมาตรการ/กิจกรรม\tขั้นตอน/วิธีการปฏิบัติ\tผู้รับผิดชอบ\tระยะเวลาดำเนินการ\tผลการดำเนินการ\tผลลัพธ์/ความสำเร็จ
        1\tมาตรการเผยแพร่ข้อมูลต่อสาธารณะ\tมอบหมายเจ้าหน้าที่ผู้รับผิดชอบแต่ละหัวข้อ\tสำนักปลัด\tต.ค. 2566 - มี.ค. 2567\tปรับปรุงเว็บไซต์แล้วเสร็จเมื่อวันที่ 9 มกราคม 2567\tประชาชนค้นข้อมูลได้ง่าย


        """

    @Test(arguments: cases)
    func `a figure that does not agree is found at its place, and one that does is not`(_ example: NarrativeCase) throws {
        try example.expect(below: Self.head, in: "r.txt", of: Self.rules)
    }

    static let rules: Set<String> = [
        "above-full-mark", "batches", "breakdown", "change", "difference", "direction", "grade", "list-count", "mean", "measure-count",
        "number-of-all",
        "partition", "share", "sum", "superlative", "table-figures", "value-conflict",
    ]

    private static let scores = """
        ตัวชี้วัด\tคะแนนปี 2566\tคะแนนปี 2567
        1. การปฏิบัติหน้าที่\t90.00\t93.00
        2. การใช้งบประมาณ\t88.00\t89.00
        3. การใช้อำนาจ\t92.00\t91.00
        4. การใช้ทรัพย์สินของราชการ\t85.00\t87.00
        5. การแก้ไขปัญหาการทุจริต\t89.00\t90.00


        """

    private static let budget =
        "โครงการ\tงบประมาณ\tเบิกจ่าย\tร้อยละ\nอบรม\t40,000\t30,000\t75.00\nป้าย\t20,000\t5,000\t25.00\nประชุม\t10,000\t8,000\t80.00\nรวม\t70,000\t"

    static let cases: [NarrativeCase] = [
        Case("parts that make up the whole", "มีบุคลากร 60 คน ประกอบด้วยข้าราชการ 22 คน ลูกจ้าง 8 คน และพนักงานจ้าง 30 คน", nil),
        Case("a loose word and an announced last part", "มีบุคลากร ⟦60 คน⟧ เป็นข้าราชการ 22 คน ลูกจ้าง 8 คน และพนักงานจ้าง 35 คน", "breakdown"),
        Case("a list that goes on without numbers", "มีบุคลากร 60 คน ประกอบด้วยข้าราชการ 22 คน ลูกจ้าง 8 คน และพนักงานจ้าง", nil),
        Case("parts with their own wholes", "จำแนกได้ดังนี้ ทำแล้ว 9 ข้อ จำแนกเป็นด้านแรก ทำแล้ว 5 ข้อ จาก 6 ข้อ ด้านที่สอง ทำแล้ว 4 ข้อ จาก 4 ข้อ", nil),
        Case("done and left", "มีเรื่องร้องเรียน 12 เรื่อง แล้วเสร็จ ⟦10 เรื่อง อยู่ระหว่างดำเนินการ 3 เรื่อง⟧", "partition"),
        Case("what is done beside a part of it", "มีเรื่องร้องเรียน 12 เรื่อง แล้วเสร็จ 10 เรื่อง อยู่ระหว่างดำเนินการ 2 เรื่อง", nil),
        Case("money left", "ตั้งงบประมาณ 30,000 บาท เบิกจ่าย ⟦27,500 บาท คงเหลือ 3,500 บาท⟧", "partition"),
        Case("groups of so many", "อบรม 80 คน แบ่งเป็น ⟦2 รุ่น รุ่นละ 45 คน⟧", "batches"),
        Case("groups of so many, right", "อบรม 80 คน แบ่งเป็น 2 รุ่น รุ่นละ 40 คน", nil),
        Case("a share of the number in front", "มีผู้ตอบ จำนวน 212 คน พึงพอใจ จำนวน 198 คน ⟦คิดเป็นร้อยละ 94.30⟧", "share"),
        Case("a share of a number behind it", "ผู้เข้าอบรม ชาย 20 คน หญิง 28 คน รวม 48 คน คิดเป็นร้อยละ 96 ของกลุ่มเป้าหมาย 50 คน", nil),
        Case("a share of change", "ผู้ใช้บริการ 200 คน เป็น 260 คน เพิ่มขึ้นคิดเป็นร้อยละ 30", nil),
        Case(
            "a column of shares",
            "โครงการ\tงบประมาณ\tเบิกจ่าย\tร้อยละ\nอบรม\t40,000\t30,000\t75.00\nป้าย\t20,000\t5,000\t⟦52.00⟧\nประชุม\t10,000\t8,000\t80.00",
            "table-figures"),
        Case("a total that both its column and its share contradict", budget + "⟦48,000⟧\t61.43", "table-figures"),
        Case("a table without a fault", budget + "43,000\t61.43", nil),
        Case(
            "rows that sum up to the side", "ด้าน\tทั้งหมด\tเสร็จ\tยังไม่เสร็จ\nก\t3\t2\t1\nข\t4\t1\t3\nค\t3\t1\t⟦1⟧\nง\t5\t5\t0\nรวม\t15\t9\t6",
            "table-figures"),
        Case("scores of two years", scores + "คะแนนตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ เพิ่มขึ้น 2.00 คะแนน", nil),
        Case("a gain that is called a loss", scores + "คะแนนตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ ⟦ลดลง 2.00 คะแนน⟧", "direction"),
        Case("prose against a table", scores + "ในปีงบประมาณ พ.ศ. 2567 ตัวชี้วัดที่ 2 การใช้งบประมาณ ได้ ⟦98.00 คะแนน⟧", "value-conflict"),
        Case("what is aimed at", scores + "ตัวชี้วัดที่ 2 การใช้งบประมาณ ตั้งเป้าหมายไม่น้อยกว่า 95.00 คะแนน", nil),
        Case("a limit", scores + "ตัวชี้วัดที่ได้ตั้งแต่ 90.00 คะแนนขึ้นไป ได้แก่ การปฏิบัติหน้าที่", nil),
        Case("the lowest", scores + "ตัวชี้วัดที่มีคะแนนต่ำที่สุด คือ ⟦ตัวชี้วัดที่ 3 การใช้อำนาจ⟧", "superlative"),
        Case("an instrument", scores + "ในปีงบประมาณ พ.ศ. 2567 แบบวัด IIT ได้ ⟦95.00 คะแนน⟧", "mean"),
        Case(
            "a change behind its base",
            "ปีงบประมาณ พ.ศ. 2567 ได้ 90.47 คะแนน เพิ่มขึ้นจากปีงบประมาณ พ.ศ. 2566 ซึ่งได้ 86.92 คะแนน จำนวน 3.55 คะแนน อยู่ในระดับผ่านดี", nil),
        Case(
            "a wrong change behind its base",
            "ปีงบประมาณ พ.ศ. 2567 ได้ 90.47 คะแนน เพิ่มขึ้นจากปีงบประมาณ พ.ศ. 2566 ซึ่งได้ 86.92 คะแนน จำนวน ⟦3.35 คะแนน⟧", "difference"),
        Case(
            "years behind their scores",
            "คะแนนเพิ่มขึ้นจาก 86.50 คะแนน ในปีงบประมาณ พ.ศ. 2566 เป็น 88.25 คะแนน ในปีงบประมาณ พ.ศ. 2567 เพิ่มขึ้น 1.75 คะแนน", nil),
        Case(
            "a grade that one instrument is too low for",
            "แบบวัด\tคะแนน\nIIT\t91.00\nEIT\t83.50\nOIT\t89.75\n\nผลคะแนนการประเมิน ITA ในภาพรวม เท่ากับ 88.25 คะแนน อยู่ใน⟦ระดับ ผ่านดี⟧", "grade"),
        Case(
            "a grade that all instruments allow",
            "แบบวัด\tคะแนน\nIIT\t91.00\nEIT\t85.50\nOIT\t89.75\n\nผลคะแนนการประเมิน ITA ในภาพรวม เท่ากับ 88.85 คะแนน อยู่ในระดับ ผ่านดี", nil),
        Case(
            "a share of a budget after transfers",
            "รายการ\tจัดสรร\tหลังโอน\tเบิกจ่าย\tร้อยละ\nอบรม\t120,000\t135,000\t132,300\t98.00\nเว็บไซต์\t250,000\t235,000\t223,250\t95.00\nทะเบียน\t80,000\t80,000\t76,800\t96.00\nรวม\t450,000\t450,000\t432,350\t96.08",
            nil),
        Case(
            "a mean of five in percent", "ด้าน\tคะแนนเฉลี่ย\tร้อยละ\nก\t4.48\t89.60\nข\t4.62\t92.40\nค\t4.40\t⟦84.00⟧\nง\t4.45\t89.00",
            "table-figures"),
        Case(
            "a total far off beside two that are right",
            "เดือน\tรับ\tเสร็จ\tค้าง\nม.ค.\t12\t12\t0\nก.พ.\t20\t18\t2\nมี.ค.\t28\t26\t2\nรวม\t60\t56\t⟦6⟧", "table-figures"),
        Case("a rise that is a fall", "ปี 2566 มีจำนวน 7 เรื่อง ปี 2567 มีจำนวน 11 เรื่อง ⟦ลดลง 4 เรื่อง⟧", "change"),
        Case("a list", "มีช่องทาง ⟦4 ช่องทาง⟧ ได้แก่ (1) เว็บไซต์ (2) โทรศัพท์ (3) ตู้รับเรื่อง", "list-count"),
        Case("numbers of all villages", "ประชุมทั้ง 9 หมู่บ้าน และแจกแผ่นพับทั้ง ⟦11 หมู่บ้าน⟧", "number-of-all"),
        Case("a full mark", "ทดสอบหลังอบรมเฉลี่ย ⟦27.40⟧ คะแนน จากคะแนนเต็ม 20 คะแนน", "above-full-mark"),
    ]
}
