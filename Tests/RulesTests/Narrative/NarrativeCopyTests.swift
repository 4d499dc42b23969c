import Diagnostics
import Rules
import Testing

/// What offices copy: last year's file, a neighbour's, another row's text, the handbook's own words.
@Suite struct NarrativeCopyTests {
    private static let plan = """
        การวิเคราะห์ผลการประเมินและมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2567
        เทศบาลตำบลหนองสมมติ อำเภอชุมแพ จังหวัดขอนแก่น


        """
    private static let measures = "มาตรการ\tวิธีการนำไปสู่การปฏิบัติ\tผู้รับผิดชอบ\tการกำกับติดตาม\n"

    private static func rows(_ third: String) -> String {
        measures + "คู่มือ\t๑. แต่งตั้งคณะทำงาน ๒. ยกร่างคู่มือทีละงาน\tสำนักปลัด\tรายงานผลต่อปลัดเทศบาลทุกเดือน\n"
            + "ร้องเรียน\t๑. ออกแบบแบบฟอร์ม ๒. ประกาศช่องทางใหม่\tสำนักปลัด\tรายงานผลต่อปลัดเทศบาลทุก 6 เดือน\n" + third
            + "อบรม\t๑. ติดต่อวิทยากร ๒. จัดอบรมบุคลากร\tสำนักปลัด\tรายงานผลต่อปลัดเทศบาลทุกเดือน\n"
            + "สำรวจ\t๑. จัดทำแบบสำรวจ ๒. สรุปผลสำรวจ\tกองคลัง\tรายงานผลต่อปลัดเทศบาลทุกเดือน\n"
    }

    private static let plans: [NarrativeCase] = [
        NarrativeCase("cells in their places", rows("แผน\t๑. รวบรวมแผนทุกกอง ๒. ปิดประกาศ\tกองคลัง\tรายงานผลต่อปลัดเทศบาลทุกไตรมาส\n"), nil),
        NarrativeCase(
            "cells that changed places", rows("แผน\t⟦รายงานผลต่อปลัดเทศบาลทุกไตรมาส\tกองคลัง\t๑. รวบรวมแผนทุกกอง ๒. ปิดประกาศ⟧\n"),
            "cells-exchanged"),
        NarrativeCase("the year's number of items", rows("ข้อมูล\t๑. ตรวจข้อมูล OIT จำนวน 35 ข้อ ๒. เผยแพร่\tกองคลัง\tรายงานผลทุกเดือน\n"), nil),
        NarrativeCase(
            "last year's number of items", rows("ข้อมูล\t๑. ตรวจข้อมูล ⟦OIT จำนวน 43 ข้อ⟧ ๒. เผยแพร่\tกองคลัง\tรายงานผลทุกเดือน\n"),
            "item-count"),
        NarrativeCase("a plan of its year", measures + "คู่มือ\tยกร่าง\tกองคลัง\tรายงาน\n\nประกาศ ณ วันที่ 12 มกราคม 2567\n", nil),
        NarrativeCase(
            "a plan from before there was a result", measures + "คู่มือ\tยกร่าง\tกองคลัง\tรายงาน\n\nประกาศ ณ วันที่ ⟦12 มกราคม 2566⟧\n",
            "report-date"),
        NarrativeCase("the grade of the score above", "ได้คะแนนภาพรวม 86.63 คะแนน อยู่ในระดับ ผ่าน\nทั้งนี้ ผลการประเมินในภาพรวมอยู่ในระดับ ผ่าน\n", nil),
        NarrativeCase(
            "another grade than that of the score above",
            "ได้คะแนนภาพรวม 86.63 คะแนน อยู่ในระดับ ผ่าน\nทั้งนี้ ผลการประเมินในภาพรวมอยู่ใน⟦ระดับ ผ่านดีเยี่ยม⟧\n", "grade"),
    ]

    @Test(arguments: plans)
    func `what a plan has from elsewhere is found`(_ one: NarrativeCase) throws {
        try one.expect(below: Self.plan, in: "O34.txt", of: ["cells-exchanged", "item-count", "report-date", "grade"], once: false)
    }

    private static let items = "ข้อ\tข้อมูล\tองค์ประกอบด้านข้อมูล\tผู้รับผิดชอบ\tความก้าวหน้าผลการดำเนินการ\n"
    private static let half = "ดำเนินการแล้ว - รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต รอบ 6 เดือน และเผยแพร่บนเว็บไซต์"
    private static let halves =
        items + "O37\tรายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน\tแสดงความก้าวหน้า\tสำนักปลัด\t\(half)\n"
        + "O38\tรายงานผลการดำเนินการป้องกันการทุจริตประจำปี\tแสดงผล\tสำนักปลัด\t"

    private static let evidence: [NarrativeCase] = [
        NarrativeCase(
            "a period of the year that is asked for",
            items + "O21\tสรุปผลรายเดือน\tครอบคลุม 6 เดือนแรกของปี พ.ศ. 2566\tกองคลัง\tสรุปแล้ว ตุลาคม 2565 - มีนาคม 2566\n", nil),
        NarrativeCase(
            "a period of the year before",
            items + "O21\tสรุปผลรายเดือน\tครอบคลุม 6 เดือนแรกของปี พ.ศ. 2566\tกองคลัง\tสรุปแล้ว ⟦ตุลาคม 2564 - มีนาคม 2565⟧\n",
            "result-date"),
        NarrativeCase(
            "a plan of the year before",
            items
                + "O11\tแผนดำเนินงานประจำปี\tเป็นแผนที่มีระยะเวลาบังคับใช้ในปี พ.ศ. 2566\tกองคลัง\tจัดทำแผนการดำเนินงาน⟦ประจำปีงบประมาณ พ.ศ. 2565⟧ และเผยแพร่\n",
            "evidence-of-other-year"),
        NarrativeCase("the report of a whole year", halves + "ดำเนินการแล้ว - สรุปผลตามแผนทั้งปีเสนอผู้บริหารและปิดประกาศ\n", nil),
        NarrativeCase("the report of half a year for the whole", halves + "⟦\(half)⟧\n", "evidence-of-other-item"),
        NarrativeCase(
            "not done, and nothing told",
            items + "O29\tสถิติเรื่องร้องเรียน\tแสดงสถิติ\tสำนักปลัด\t☑ ยังไม่ได้ดำเนินการ ☐ ดำเนินการแล้ว - จะเผยแพร่บนเว็บไซต์ในไตรมาสที่ 4\n", nil),
        NarrativeCase(
            "not done, and told as done",
            items + "O29\tสถิติเรื่องร้องเรียน\tแสดงสถิติ\tสำนักปลัด\t☑ ⟦ยังไม่ได้ดำเนินการ ☐ ดำเนินการแล้ว - จัดทำสถิติ ปรากฏว่าไม่มีเรื่องร้องเรียน⟧\n",
            "not-done-but-reported"),
    ]

    @Test(arguments: evidence)
    func `evidence is of its item and of its year`(_ one: NarrativeCase) throws {
        try one.expect(
            below: NarrativeCase.head, in: "O43.txt",
            of: ["evidence-of-other-year", "evidence-of-other-item", "not-done-but-reported", "result-date"])
    }

    private static let columns = "ที่\tมาตรการ\tผลการดำเนินการ\tผลลัพธ์\n"

    private static let results: [NarrativeCase] = [
        NarrativeCase(
            "what tells agencies what to do is shown first",
            columns
                + "1\tเปิดเผยแผน\t1. ทำแผนมีรายละเอียดอย่างน้อยประกอบด้วย งานที่ซื้อหรือจ้าง แหล่งที่มาของงบประมาณ 2. กรณีไม่มีค่าธรรมเนียม⟦ให้ระบุว่า⟧ไม่มีค่าธรรมเนียม\tโปร่งใส\n",
            "requirement-as-evidence"),
        NarrativeCase(
            "each item that tells agencies what to do",
            columns
                + "1\tเปิดเผยแผน\t1. ทำแผนอย่างน้อยประกอบด้วย งานที่ซื้อหรือจ้าง แหล่งที่มาของงบประมาณ 2. ประกาศผล 3. กรณีไม่มี ⟦ให้หน่วยงาน⟧อธิบาย\tโปร่งใส\n",
            "requirement-as-evidence"),
        NarrativeCase("an event of the year", columns + "1\tต้านโกง\tจัดกิจกรรมวันต่อต้านคอร์รัปชัน เมื่อวันที่ 9 ธันวาคม 2565\tรู้\n", nil),
        NarrativeCase("an order from before it", columns + "1\tต้านโกง\tมีคำสั่งจัดกิจกรรม เมื่อวันที่ 6 กันยายน 2565\tรู้\n", nil),
        NarrativeCase(
            "an event from before it", columns + "1\tต้านโกง\tจัดกิจกรรมวันต่อต้านคอร์รัปชัน ⟦เมื่อวันที่ 6 กันยายน 2565⟧\tรู้\n",
            "event-before-year"),
        NarrativeCase(
            "scores behind the year that they rose from",
            "คะแนนปีงบประมาณ พ.ศ. 2566 เพิ่มขึ้นจากปีงบประมาณ พ.ศ. 2565 ทั้ง 10 ตัวชี้วัด โดยสูงสุดคือ ตัวชี้วัดที่ 10 การป้องกันการทุจริต ได้ 99.10 คะแนน\n\n"
                + "ตัวชี้วัด\tปี พ.ศ. 2565\tปี พ.ศ. 2566\nการป้องกันการทุจริต\t90.00\t99.10\nการใช้งบประมาณ\t81.10\t88.20\nการใช้อำนาจ\t82.10\t87.40\n",
            nil),
        NarrativeCase(
            "two changes that are both right",
            columns + "1\tงบ\tปี 2565 การใช้งบประมาณ ได้ 86.53 คะแนน ซึ่งในปี 2564 ได้ 79.88 คะแนน เพิ่มขึ้น 6.65 คะแนน\tดี\n\n"
                + "ตัวชี้วัด\tปี พ.ศ. 2565\tปี พ.ศ. 2566\nการใช้งบประมาณ\t86.53\t92.88\nการใช้อำนาจ\t82.10\t87.40\nคุณภาพการดำเนินงาน\t81.10\t88.20\n\nการใช้งบประมาณ ได้ 92.88 คะแนน เพิ่มขึ้น 6.35 คะแนน\n",
            nil),
        NarrativeCase(
            "a score that the table has of another year",
            "ผลการประเมิน ITA ⟦ประจำปีงบประมาณ พ.ศ. 2564⟧ ได้คะแนนรวม 84.07 คะแนน\n\nตัวชี้วัด\tคะแนนปี 2565\nการใช้งบประมาณ\t79.44\nคะแนนรวม\t84.07\n",
            "score-of-other-year"),
        NarrativeCase(
            "a score that differs where the table's year is a slip",
            "ปี 2565 ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ ได้ 88.15 คะแนน\nปี 2565 ตัวชี้วัดที่ 2 การใช้งบประมาณ ได้ 79.44 คะแนน\nปี 2565 ตัวชี้วัดที่ 3 การใช้อำนาจ ได้ 81.20 คะแนน\n"
                + "ปี 2565 ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ ได้ ⟦76.28 คะแนน⟧\n\nตัวชี้วัด\tคะแนนปี 2564\nการปฏิบัติหน้าที่\t88.15\nการใช้งบประมาณ\t79.44\nการใช้อำนาจ\t81.20\nการใช้ทรัพย์สินของราชการ\t78.95\n",
            "value-conflict"),
    ]

    @Test(arguments: results)
    func `what results have from elsewhere is found`(_ one: NarrativeCase) throws {
        try one.expect(
            below: NarrativeCase.head, in: "O43.txt",
            of: ["requirement-as-evidence", "event-before-year", "value-conflict", "score-of-other-year"], once: false)
    }

    @Test func `the report of half a year may say when it was handed up`() throws {
        let head = NarrativeCase.head.replacing("พ.ศ. 2566\n", with: "พ.ศ. 2566 รอบ 6 เดือน (1 ตุลาคม 2565 - 31 มีนาคม 2566)\n")
        let handed = "1\tต้านโกง\t๑. รายงานผลตามแผนปฏิบัติการป้องกันการทุจริตและประพฤติมิชอบ (พ.ศ. 2566 - 2570) รอบ 6 เดือน เมื่อวันที่ 5 เมษายน 2566\tรู้\n"
        let held = "1\tต้านโกง\t๑. จัดอบรมตามแผน เมื่อวันที่ ⟦5 เมษายน 2566⟧\tรู้\n"
        try NarrativeCase("", Self.columns + handed, nil).expect(below: head, in: "O43.txt", of: ["result-date"])
        try NarrativeCase("", Self.columns + held, "result-date").expect(below: head, in: "O43.txt", of: ["result-date"])
    }
}
