import Diagnostics
import Rules
import Testing

/// What reports say of the time behind their year, of others and of what is left over; and what is told twice or in two ways.
@Suite struct NarrativeOutlookTests {
    private static let columns = "ที่\tมาตรการ\tระยะเวลา\tผลการดำเนินการ\tผลลัพธ์\n"

    private static let outlooks: [NarrativeCase] = [
        NarrativeCase(
            "a suggestion for the next year",
            columns + "1\tอบรม\tม.ค. 2566\tอบรมแล้ว 20 คน\tเข้าใจ\n\n๓. ข้อเสนอแนะ\n๓.๑ เปิดใช้ระบบรับคำขอออนไลน์ ในปีงบประมาณ พ.ศ. 2567\n", nil),
        NarrativeCase(
            "the same outside of suggestions",
            columns + "1\tอบรม\tม.ค. 2566\tอบรมแล้ว 20 คน\tเข้าใจ\n\n๓. สรุป\n๓.๑ เปิดใช้ระบบรับคำขอออนไลน์ ใน⟦ปีงบประมาณ พ.ศ. 2567⟧\n",
            "other-year-than-title"),
        NarrativeCase(
            "a table of what is planned for the next year",
            columns + "1\tอบรม\tม.ค. 2566\tอบรมแล้ว 20 คน\tเข้าใจ\n\n๔. แนวทางการดำเนินการในปีงบประมาณ พ.ศ. 2567\n\n"
                + "ตัวชี้วัด\tแนวทาง\tระยะเวลา\nตัวชี้วัดที่ 8\tลดขั้นตอน\tต.ค. 2566 - ก.ย. 2567\n", nil),
        NarrativeCase(
            "a day of the next year that is said to be of it",
            columns + "1\tติดตั้ง\tส.ค. – พ.ย. 2566\tลงนามสัญญาแล้ว สิ้นสุดวันที่ 16 พฤศจิกายน 2566 ซึ่งอยู่ในปีงบประมาณ พ.ศ. 2567\tใช้ได้\n", nil),
        NarrativeCase(
            "a period behind the year of which nothing is said",
            columns + "1\tติดตั้ง\t⟦ส.ค. – พ.ย. 2566⟧\tลงนามสัญญาแล้ว\tใช้ได้\n", "period-outside"),
        NarrativeCase(
            "what a result shows to have begun before the year",
            columns + "1\tประกาศเกณฑ์\tก.ย. 2565 – ก.ย. 2566\tประกาศเกณฑ์เมื่อวันที่ 28 กันยายน 2565 และเมื่อวันที่ 27 มีนาคม 2566\tทราบเกณฑ์\n", nil),
    ]

    @Test(arguments: outlooks)
    func `what is planned for the next year is no slip`(_ one: NarrativeCase) throws {
        try one.expect(below: NarrativeCase.head, in: "O43.txt", of: ["other-year-than-title", "period-outside"])
    }

    private static let others: [NarrativeCase] = [
        NarrativeCase(
            "an agency that is visited, and named again",
            columns + "1\tศึกษาดูงาน ณ เทศบาลนครขอนแก่น\tม.ค. 2566\tเลื่อน เพราะเทศบาลนครขอนแก่นย้ายที่ทำการ\tเรียนรู้\n", nil),
        NarrativeCase(
            "an agency that is visited behind its name",
            columns + "1\tดูงาน\tม.ค. 2566\tเทศบาลนครขอนแก่นได้อนุญาตให้คณะทำงานศึกษาดูงาน\tเรียนรู้\n", nil),
        NarrativeCase(
            "an agency that is left over", columns + "1\tอบรม\tม.ค. 2566\tบุคลากร⟦เทศบาลนครขอนแก่น⟧เข้าอบรม 20 คน\tเข้าใจ\n", "foreign-agency"),
        NarrativeCase("what the agency was before", "เดิมคือ องค์การบริหารส่วนตำบลหนองสมมติ ได้รับการเปลี่ยนแปลงฐานะเมื่อปี 2555\n", nil),
    ]

    @Test(arguments: others)
    func `agencies that are worked with are not left over`(_ one: NarrativeCase) throws {
        try one.expect(below: NarrativeCase.head, in: "O43.txt", of: ["foreign-agency"])
    }

    private static let budget = "ที่\tรายการ\tงบประมาณ\tโอนออก\tเบิกจ่าย\tกันเงิน\tคงเหลือ\n"

    private static let tables: [NarrativeCase] = [
        NarrativeCase(
            "money that was moved and kept back",
            budget
                + "1\tคู่มือ\t6,000\t-\t5,400\t-\t600\n2\tประชุม\t22,000\t-\t21,560\t-\t440\n3\tจองคิว\t45,000\t45,000\t-\t-\t-\n4\tเว็บ\t30,000\t-\t28,500\t-\t1,500\n"
                + "5\tเสียง\t380,000\t-\t-\t372,000\t8,000\n\tรวม\t483,000\t45,000\t55,460\t372,000\t10,540\n", nil),
        NarrativeCase(
            "money of which the rest is wrong",
            budget
                + "1\tคู่มือ\t6,000\t-\t5,400\t-\t600\n2\tประชุม\t22,000\t-\t21,560\t-\t⟦404⟧\n4\tเว็บ\t30,000\t-\t28,500\t-\t1,500\n"
                + "5\tเสียง\t380,000\t4,000\t4,000\t364,000\t8,000\n\tรวม\t438,000\t4,000\t59,460\t364,000\t10,540\n", "table-figures"),
        NarrativeCase(
            "a dash adds nothing",
            "มิติ\tจำนวน\tแล้วเสร็จ\tอยู่ระหว่าง\tยังไม่ดำเนินการ\nมิติที่ 1\t4\t2\t1\t1\nมิติที่ 2\t⟦5⟧\t2\t2\t-\nมิติที่ 3\t3\t1\t2\t-\nมิติที่ 4\t2\t1\t1\t-\nรวม\t13\t6\t6\t1\n",
            "table-figures"),
        NarrativeCase(
            "shares of a row that are rounded",
            "เรื่อง\tแล้วเสร็จ (ร้อยละ)\tกันเงิน (ร้อยละ)\tยกเลิก (ร้อยละ)\tรวม (ร้อยละ)\nก\t80.00\t15.00\t5.00\t100.00\nข\t60.00\t30.00\t10.00\t100.00\nค\t70.00\t10.00\t20.00\t100.00\nง\t88.89\t5.56\t5.56\t100.00\n",
            nil),
        NarrativeCase(
            "means of groups, of which one part is turned round",
            "ตัวชี้วัดที่\tข้อคำถาม\tคะแนนรายข้อ\tคะแนนตัวชี้วัด\n1\ti1\t93.42\t93.40\n\ti2\t95.10\t\n\ti3\t91.68\t\n2\ti4\t88.25\t86.35\n\ti5\t84.60\t\n\ti6\t86.20\t\n"
                + "3\ti7\t90.12\t89.10\n\ti8\t⟦78.48⟧\t\n\ti9\t89.70\t\n4\ti10\t84.05\t82.32\n\ti11\t80.59\t\n", "table-figures"),
    ]

    @Test(arguments: tables)
    func `tables of figures are held against all their columns`(_ one: NarrativeCase) throws {
        try one.expect(below: NarrativeCase.head, in: "O43.txt", of: ["table-figures", "blank-figure"])
    }

    @Test func `ranks are held against the scores that fit best`() throws {
        let head =
            "ตัวชี้วัด\tปี 2564\tปี 2565\tลำดับ\n1\t91.05\t93.48\t1\n2\t83.92\t86.20\t5\n3\t88.10\t89.77\t2\n4\t80.07\t82.64\t7\n5\t86.35\t88.91\t3\n"
        try NarrativeCase("", head + "6\t85.11\t84.38\t6\n7\t81.25\t87.50\t4\n", nil)
            .expect(below: NarrativeCase.head, in: "O43.txt", of: ["rank-of-score"])
        try NarrativeCase("", head + "6\t85.11\t84.38\t6\n7\t81.25\t87.50\t⟦5⟧\n", "rank-of-score")
            .expect(below: NarrativeCase.head, in: "O43.txt", of: ["rank-of-score"])
    }

    @Test func `the money that a remark keeps back is no fault`() throws {
        let rows =
            "ที่\tโครงการ\tตั้งไว้\tเบิกจ่าย\tคงเหลือ\n1\tอบรม\t450,000\t438,000\t12,000\n2\tสื่อ\t95,000\t92,815\t2,185\n3\tเว็บ\t65,000\t64,740\t260\n4\tศูนย์บริการ\tGRANTED\t0\t15,000\nREMARK"
        let right = rows.replacing("GRANTED", with: "600,000")
            .replacing("REMARK", with: "หมายเหตุ กันเงินไว้เบิกเหลื่อมปี รายการที่ 4 จำนวน 585,000 บาท\n")
        try NarrativeCase("", right, nil).expect(below: NarrativeCase.head, in: "O43.txt", of: ["table-figures"])
        let wrong = rows.replacing("GRANTED", with: "⟦600,000⟧").replacing("REMARK", with: "")
        try NarrativeCase("", wrong, "table-figures").expect(below: NarrativeCase.head, in: "O43.txt", of: ["table-figures"])
    }

    private static let events: [NarrativeCase] = [
        NarrativeCase(
            "another month of the same days",
            columns
                + "1\tอบรม\tม.ค. – ก.พ. 2566\tจัดอบรมคุณธรรมเมื่อวันที่ 16 – 17 กุมภาพันธ์ 2566 มีผู้เข้าอบรม 46 คน\tเข้าใจ\n\nสรุป ได้จัดอบรมคุณธรรมเมื่อวันที่ 16 – ⟦17 มีนาคม 2566⟧ มีผู้เข้าอบรม 46 คน\n",
            "day-told-otherwise"),
        NarrativeCase(
            "a number whose digits have changed places behind another number",
            columns
                + "1\tรณรงค์\tมิ.ย. 2566\tจัดรณรงค์ใน 7 ชุมชน มีประชาชนเข้าร่วมกิจกรรม 245 คน\tตื่นตัว\n\nสรุป ประชาชนเข้าร่วมกิจกรรมรณรงค์ใน 7 ชุมชน จำนวน ⟦254 คน⟧\n",
            "digits-changed-places"),
        NarrativeCase(
            "a part that is more than its whole", columns + "1\tอบรม\tม.ค. 2566\tเข้าอบรม ⟦86 คน จากบุคลากรทั้งหมด 74 คน⟧\tเข้าใจ\n",
            "partition"),
        NarrativeCase("one that is not", columns + "1\tอบรม\tม.ค. 2566\tเข้าอบรม 68 คน จากบุคลากรทั้งหมด 74 คน\tเข้าใจ\n", nil),
        NarrativeCase(
            "what is done in front of its whole",
            columns
                + "1\tใช้จ่าย\tม.ค. 2566\tเบิกจ่าย 1,191,700 บาท ของงบประมาณ 1,413,500 บาท กันเงิน 200,000 บาท และคงเหลือ 21,800 บาท\tโปร่งใส\n",
            nil),
        NarrativeCase(
            "days that are counted otherwise",
            columns + "1\tประชุม\tม.ค. 2566\tประชุม จำนวน ⟦3 ครั้ง⟧ ได้แก่ วันที่ 13 มกราคม 2566 และวันที่ 20 มกราคม 2566\tเข้าใจ\n", "list-count"),
        NarrativeCase(
            "days of something that is done so often for each",
            columns + "1\tประชุม\tม.ค. 2566\tประชุมไตรมาสละ 1 ครั้ง ได้แก่ วันที่ 13 มกราคม 2566 และวันที่ 20 เมษายน 2566\tเข้าใจ\n", nil),
        NarrativeCase(
            "a share beside its numbers whose digits have changed places",
            columns + "1\tคืนพัสดุ\tม.ค. 2566\tยืม 62 รายการ ส่งคืนตามกำหนด 59 รายการ\tส่งคืนตามกำหนด⟦ร้อยละ 96.15⟧\n", "share"),
        NarrativeCase(
            "parts that both have a share of the same whole", "ดำเนินการแล้ว 33 ข้อ (ร้อยละ 76.74) อยู่ระหว่างดำเนินการ 9 ข้อ (ร้อยละ 20.93)\n", nil),
    ]

    @Test(arguments: events)
    func `what is told again is held against the table`(_ one: NarrativeCase) throws {
        try one.expect(
            below: NarrativeCase.head, in: "O43.txt",
            of: ["day-told-otherwise", "digits-changed-places", "partition", "list-count", "share"])
    }

    private static let shapes: [NarrativeCase] = [
        NarrativeCase(
            "rows that only head those within their number",
            "ข้อ\tมาตรการ\tผู้รับผิดชอบ\tระยะเวลา\tสถานะ\t\tสรุปผลการดำเนินการ\n\t\t\t\tแล้วเสร็จ\tยังไม่ดำเนินการ\t\n1\tมาตรการใช้ทรัพย์สิน\t\t\t\t\t\n1.1\tปรับแบบยืม\tกองคลัง\tม.ค. 2566\t/\t\tประกาศใช้แล้ว 1 แบบ\n"
                + "1.2\tติดหมายเลข\tกองคลัง\tก.พ. 2566\t/\t\tติดแล้ว 40 รายการ\n2\tมาตรการรับฟัง\t\t\t\t\t\n2.1\tเวที\tสำนักปลัด\tมี.ค. 2566\t/\t\tจัดแล้ว 6 ชุมชน\n",
            nil),
        NarrativeCase(
            "cards in one table with numbers",
            "ที่\tรายการ\tรายละเอียด\n1.1\tชื่อโครงการ/กิจกรรม\tอบรมคุณธรรม\n\tหน่วยงานรับผิดชอบ\tสำนักปลัด\n\tระยะเวลา\tธ.ค. 2565\n\tผลการดำเนินการ\tอบรมแล้ว 40 คน\n"
                + "1.2\tชื่อโครงการ/กิจกรรม\tติดป้าย\n\tหน่วยงานรับผิดชอบ\tกองช่าง\n\tระยะเวลา\t⟦ต.ค. 2567⟧\n\tผลการดำเนินการ\tติดแล้ว 15 จุด\n",
            "period-outside"),
    ]

    @Test(arguments: shapes)
    func `groups and cards are read as what they are`(_ one: NarrativeCase) throws {
        try one.expect(
            below: NarrativeCase.head, in: "O43.txt",
            of: [
                "state-marks", "blank-among-filled", "progress.responsible/blank", "progress.period/blank", "period-outside",
                "measures.responsible/blank",
            ])
    }

    @Test func `the title of cards in a sheet stands in the rows above them`() {
        let text =
            "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2566,,\nเทศบาลตำบลหนองสมมติ อำเภอชุมแพ จังหวัดขอนแก่น,,\n,,\n"
            + "ที่,รายการ,รายละเอียด\n1,ชื่อโครงการ/กิจกรรม,อบรม\n,หน่วยงานรับผิดชอบ,สำนักปลัด\n,ระยะเวลา,ธ.ค. 2565\n,ผลการดำเนินการ,อบรมแล้ว 40 คน\n"
            + "2,ชื่อโครงการ/กิจกรรม,ติดป้าย\n,หน่วยงานรับผิดชอบ,กองช่าง\n,ระยะเวลา,ต.ค. 2567\n,ผลการดำเนินการ,ติดแล้ว 15 จุด\n"
        let found = Checked([("O43.csv", text)], by: RealPacks.library).outcome.findings.filter { $0.level != .note }
        let said = found.map { "\($0.rule) \($0.place.span.line):\($0.place.span.column)" }
        #expect(said.filter { !$0.contains("missing-table") } == ["O43/period-outside 11:11"])
    }

    private static let heads: [NarrativeCase] = [
        NarrativeCase(
            "the head of a page in another year",
            columns + "1\tอบรม\tม.ค. 2566\tอบรมแล้ว 20 คน\tเข้าใจ\n\nรายงานผลการดำเนินการ ประจำปีงบประมาณ พ.ศ. 2566\n" + columns
                + "2\tติดป้าย\tก.พ. 2566\tติดแล้ว 15 จุด\tเห็นชัด\n\nรายงานผลการดำเนินการ ⟦ประจำปีงบประมาณ พ.ศ. 2565⟧\n" + columns
                + "3\tตรวจ\tมี.ค. 2566\tตรวจแล้ว 3 กอง\tครบ\n", "year-of-running-head")
    ]

    @Test(arguments: heads)
    func `heads of pages that shorten the title have its year`(_ one: NarrativeCase) throws {
        try one.expect(below: NarrativeCase.head, in: "O43.txt", of: ["year-of-running-head", "other-year-than-title", "repeated-heading"])
    }
}
