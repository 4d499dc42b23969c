import Diagnostics
import Rules
import Testing

/// What offices do to their reports: boxes that are typed, cards for measures, letters in front, figures in brackets, numbers that slip.
@Suite struct NarrativeOfficeTests {
    private static let boxes: [NarrativeCase] = [
        NarrativeCase(
            "typed boxes of which one is ticked",
            "ที่\tมาตรการ\tผลการดำเนินการ\tสถานะ\n1\tอบรม\tอบรมแล้ว 20 คน\t[/] แล้วเสร็จ   [ ] อยู่ระหว่างดำเนินการ   [ ] ไม่ได้ดำเนินการ\n", nil),
        NarrativeCase(
            "typed boxes of which two are ticked",
            "ที่\tมาตรการ\tผลการดำเนินการ\tสถานะ\n1\tอบรม\tอบรมแล้ว 20 คน\t⟦[/] แล้วเสร็จ   [/]⟧ อยู่ระหว่างดำเนินการ   [ ] ไม่ได้ดำเนินการ\n",
            "boxes"),
        NarrativeCase(
            "round boxes of which both are ticked",
            "ที่\tมาตรการ\tผลการดำเนินการ\tสถานะ\n1\tอบรม\tอบรมแล้ว 20 คน\t⟦( / ) แล้วเสร็จ  ( / )⟧ ไม่ได้ดำเนินการ\n", "boxes"),
        NarrativeCase(
            "a column of what is not done that is ticked",
            "ที่\tมาตรการ\tผลการดำเนินการ\tแล้วเสร็จ\tไม่แล้วเสร็จ\n1\tอบรม\tอบรมแล้ว 20 คน\t/\t\n2\tติดป้าย\tการติดป้ายยังไม่แล้วเสร็จ เพราะรอวัสดุ\t\t/\n",
            nil),
        NarrativeCase(
            "a column of what is done that is ticked",
            "ที่\tมาตรการ\tผลการดำเนินการ\tแล้วเสร็จ\tไม่แล้วเสร็จ\n1\tอบรม\tอบรมแล้ว 20 คน\t/\t\n2\tติดป้าย\tการติดป้าย⟦ยังไม่แล้วเสร็จ⟧ เพราะรอวัสดุ\t/\t\n",
            "done-but-planned"),
        NarrativeCase(
            "a draft that waits for a signature",
            "ที่\tมาตรการ\tผลการดำเนินการ\tสถานะ\n1\tจัดทำคู่มือ\tจัดทำร่างคู่มือแล้ว ⟦อยู่ระหว่างเสนอ⟧นายกเทศมนตรีลงนาม\tแล้วเสร็จ\n",
            "done-but-planned"),
    ]

    @Test(arguments: boxes)
    func `boxes and states are read as they are typed`(_ one: NarrativeCase) throws {
        try one.expect(below: NarrativeCase.head, in: "O43.txt", of: ["boxes", "done-but-planned", "not-done-but-reported", "state-marks"])
    }

    private static func steps(_ share: String) -> String {
        "ที่\tมาตรการ\tผลการดำเนินการ\tผลลัพธ์\n"
            + "1\tอบรม\t<p>๑) อบรม ๖๒ คน จากบุคลากรทั้งหมด ๖๘ คน \(share)</p> <p>๒) ประกาศใช้แนวทางแล้ว</p>\tบุคลากรเข้าใจระเบียบ\n"
    }

    private static let figures: [NarrativeCase] = [
        NarrativeCase("decimals that end where the next number begins", steps("คิดเป็นร้อยละ ๙๑.๑๘"), nil),
        NarrativeCase("a wrong share in front of the next number", steps("⟦คิดเป็นร้อยละ ๙๑.๘๑⟧"), "share"),
        NarrativeCase(
            "shares whose numbers stand beside them",
            "ที่\tมาตรการ\tค่าเป้าหมาย\tผลการดำเนินการ\tหลักฐาน\n1\tอบรม\tร้อยละ 80\tร้อยละ 88.75\tถาม 1,600 คน เข้าใจ 1,420 คน\n"
                + "2\tทดสอบ\tร้อยละ 75\t⟦ร้อยละ 85.39⟧\tเข้าสอบ 512 คน ผ่าน 428 คน\n", "share"),
        NarrativeCase(
            "means by weight below their scores",
            "ผลการประเมินแบ่งตามแบบวัด\n\nเครื่องมือ\tน้ำหนัก (ร้อยละ)\tคะแนน ปี 2564\tคะแนน ปี 2565\tคะแนนถ่วงน้ำหนัก\n"
                + "แบบวัด IIT\t30\t87.77\t89.53\t26.86\nแบบวัด EIT\t30\t88.10\t89.10\t26.73\nแบบวัด OIT\t40\t93.13\t96.07\t38.43\n"
                + "รวม\t100\t90.01\t92.02\t92.02\n", nil),
        NarrativeCase(
            "amounts in brackets are taken away",
            "งบประมาณตามมาตรการ\n\nที่\tโครงการ\tจัดสรร\tโอนเพิ่ม/(ลด)\tงบประมาณหลังโอน\tเบิกจ่าย\tคงเหลือ\n"
                + "1\tระบบ\t60,000\t(5,000)\t55,000\t52,300\t2,700\n2\tสื่อ\t24,000\t0\t24,000\t24,000\t0\n3\tประชุม\t38,500\t0\t38,500\t33,940\t4,560\n"
                + "4\tอบรม\t64,000\t5,000\t69,000\t69,000\t0\n\tรวม\t186,500\t0\t186,500\t179,240\t7,260\n", nil),
        NarrativeCase(
            "the rest of a row that its total also needs",
            "งบประมาณตามมาตรการ\n\nมาตรการ\tงบประมาณที่ตั้งไว้ (บาท)\tเบิกจ่าย (บาท)\tคงเหลือ (บาท)\nการใช้ทรัพย์สิน\t12,500\t11,940\t560\n"
                + "การแก้ไขปัญหา\t24,800\t24,800\t0\nคุณภาพงาน\t18,000\t15,650\t⟦2,530⟧\nการสื่อสาร\t7,200\t7,200\t0\nรวมทั้งสิ้น\t62,500\t59,590\t2,910\n",
            "table-figures"),
        NarrativeCase(
            "a header that slips on the second page",
            "งบประมาณ\n\nที่\tโครงการ\tไตรมาส 2 (ม.ค. - มี.ค. 66)\tงบประมาณ (บาท)\n1\tระบบ\t1\t80,000\n2\tสื่อ\t1\t35,000\n\n"
                + "ที่\tโครงการ\tไตรมาส 2 (ม.ค. - มี.ค. 65)\tงบประมาณ (บาท)\n3\tอบรม\t1\t24,000\n4\tประชุม\t1\t46,500\n\tรวม\t4\t⟦195,500⟧\n",
            "table-figures"),
        NarrativeCase(
            "words for an amount beside a wrong total",
            "งบประมาณ\n\nที่\tโครงการ\tงบประมาณ (บาท)\n1\tระบบ\t30,000\n2\tสื่อ\t25,000\n3\tอบรม\t48,500\n"
                + "รวมงบประมาณทั้งสิ้น (หนึ่งแสนสามพันห้าร้อยบาทถ้วน)\t\t⟦130,500⟧\n", "table-figures"),
        NarrativeCase(
            "a grade of the year that its row names",
            "ผลการประเมินย้อนหลัง\n\nปีงบประมาณ\tIIT\tEIT\tOIT\tคะแนนรวม\tระดับ\n2564\t88.42\t85.16\t93.75\t89.57\tA\n2565\t90.16\t86.95\t96.25\t91.63\tA\n",
            nil),
        NarrativeCase(
            "a mean of the rows above it",
            "ผลการสำรวจ\n\nประเด็นการสำรวจ\tก่อนดำเนินการ\tหลังดำเนินการ\tเปลี่ยนแปลง\nงานทะเบียน\t89.10\t93.45\t+4.35\nงานคลัง\t81.76\t88.20\t+6.44\n"
                + "งานช่าง\t85.33\t85.76\t+0.43\nเฉลี่ย\t85.40\t⟦89.31⟧\t+3.74\n", "table-figures"),
        NarrativeCase(
            "rows of two tables with one header",
            "มิติที่ 1\n\nโครงการ\tงบประมาณตามแผน\tเบิกจ่าย\tร้อยละการเบิกจ่าย\nอบรม\t150,000\t148,500\t⟦98.00⟧\nค่าย\t200,000\t50,000\t25.00\n\n"
                + "มิติที่ 2\n\nโครงการ\tงบประมาณตามแผน\tเบิกจ่าย\tร้อยละการเบิกจ่าย\nระบบ\t300,000\t90,000\t30.00\nคู่มือ\t20,000\t19,000\t95.00\n",
            "table-figures"),
        NarrativeCase("a share of a full mark", "ลดเวลาจาก 7 วัน เหลือ 4 วัน ความพึงพอใจ 4.62 จากคะแนนเต็ม 5 คิดเป็นร้อยละ 92.40\n", nil),
        NarrativeCase("a rounded share of a full mark", "ความพึงพอใจ 4.38 คะแนน จากคะแนนเต็ม 5 (ร้อยละ 88)\n", nil),
        NarrativeCase("a wrong share of a full mark", "ความพึงพอใจ ⟦4.38 คะแนน จากคะแนนเต็ม 5 (ร้อยละ 86.70)⟧\n", "share"),
        NarrativeCase("what was taken away", "คงมาตรการเดิม 4 มาตรการ ยกเลิก 2 มาตรการ และเพิ่มใหม่ 1 มาตรการ รวมเป็น 5 มาตรการ\n", nil),
        NarrativeCase(
            "a score of the table with two digits changed, in brackets with its unit",
            "ตัวชี้วัด\tปี 2564\tปี 2565\n4 การใช้ทรัพย์สินของราชการ\t76.58\t79.84\n5 การแก้ไขปัญหาการทุจริต\t80.10\t82.30\n\n"
                + "ที่\tมาตรการ\tผลการดำเนินการ\n1\tกำกับการยืม (ตัวชี้วัดที่ 4 คะแนน ⟦79.48⟧)\tตรวจแล้ว 2 ครั้ง\n", "digits-changed-places"),
    ]

    @Test(arguments: figures)
    func `figures are held against the right ones`(_ one: NarrativeCase) throws {
        try one.expect(
            below: NarrativeCase.head, in: "O43.txt",
            of: ["share", "table-figures", "amount-in-words", "grade", "sum", "digits-changed-places", "value-conflict", "mean"])
    }

    private static let cards = """
        มาตรการที่ 1\tกำกับดูแลการใช้ทรัพย์สิน
        ระยะเวลา\tตลอดปีงบประมาณ
        ผู้รับผิดชอบ\tกองคลัง
        กิจกรรมที่ดำเนินการ\tตรวจนับทรัพย์สิน 2 ครั้ง
        ผลลัพธ์\tทรัพย์สินครบ 64 รายการ

        มาตรการที่ 2\tอบรมคุณธรรม
        ระยะเวลา\tธันวาคม 2565
        ผู้รับผิดชอบ\tสำนักปลัด
        กิจกรรมที่ดำเนินการ\tจัดอบรม ผู้เข้าอบรม 45 คน
        ผลลัพธ์\tความพึงพอใจร้อยละ 92.40

        ที่\tมาตรการ\tผลการดำเนินการ
        1\tการใช้ทรัพย์สิน\tตรวจนับแล้ว 64 รายการ
        2\tอบรมคุณธรรม\t
        """

    @Test(arguments: [
        NarrativeCase("the numbers of the card", cards + "ผู้เข้าอบรม 45 คน พึงพอใจร้อยละ 92.40\n", nil),
        NarrativeCase("a number with its digits changed", cards + "ผู้เข้าอบรม ⟦54 คน⟧ พึงพอใจร้อยละ 92.40\n", "digits-changed-places"),
        NarrativeCase("a share with its digits changed", cards + "ผู้เข้าอบรม 45 คน พึงพอใจ⟦ร้อยละ 94.20⟧\n", "digits-changed-places"),
    ])
    func `a summary has the numbers of the card of its measure`(_ one: NarrativeCase) throws {
        try one.expect(below: NarrativeCase.head, in: "O43.txt", of: ["digits-changed-places"])
    }

    private static let numbers: [NarrativeCase] = [
        NarrativeCase(
            "one section that stands twice",
            "ส่วนที่ 1 บทนำ\n\nข้อความ\n\nส่วนที่ 2 ผล\n\nข้อความ\n\n⟦ส่วนที่ 2⟧ สรุป\n\nข้อความ\n\nส่วนที่ 4 ข้อเสนอแนะ\n\nข้อความ\n", "section-numbers"),
        NarrativeCase(
            "one caption that stands twice",
            "รายละเอียดตามตารางที่ 3\n\nตารางที่ 1 ก\n\nเดือน\tครั้ง\nตุลาคม\t4\n\nตารางที่ 2 ข\n\nเดือน\tครั้ง\nตุลาคม\t4\n\n⟦ตารางที่ 2⟧ ค\n\nเดือน\tครั้ง\nตุลาคม\t4\n\n"
                + "ตารางที่ 4 ง\n\nเดือน\tครั้ง\nตุลาคม\t4\n", "caption-numbers"),
        NarrativeCase(
            "the questions of a survey",
            "ตัวชี้วัด\tข้อ\tประเด็นคำถาม\tคะแนน\nการใช้งบประมาณ\ti4\tความคุ้มค่า\t90.15\n\ti5\tการเบิกจ่าย\t89.02\nการใช้ทรัพย์สิน\ti10\tการยืม\t88.20\n\ti11\tการอนุญาต\t83.41\n",
            nil),
        NarrativeCase(
            "numbers of measures beside nothing but figures",
            "มาตรการที่\tงบประมาณ (บาท)\tใช้จริง (บาท)\n1\t12,000\t11,450\n3\t5,000\t4,800\n4\t20,000\t18,500\nรวม\t37,000\t34,750\n", nil),
        NarrativeCase(
            "a part that stands twice",
            "ที่\tโครงการ/กิจกรรม\tผลการดำเนินงาน\n1.1\tอบรม\tแล้ว\n1.2\tประกาศ\tแล้ว\n2.1\tเผยแพร่\tแล้ว\n2.2\tคู่มือ\tแล้ว\n⟦2.2⟧\tระบบ\tแล้ว\n2.4\tประเมิน\tแล้ว\n",
            "row-numbers"),
        NarrativeCase(
            "the items of a sub-indicator",
            "ตัวชี้วัดย่อย\tข้อ\tจำนวนข้อ\n9.1 ข้อมูลพื้นฐาน\tO1 – O10\t10\n9.2 การบริหารงาน\t⟦O10 – O17⟧\t8\n9.3 การจัดซื้อจัดจ้าง\tO19 – O22\t4\n",
            "heading-of-other-items"),
        NarrativeCase(
            "the title of the item of another number",
            "ข้อ\tข้อมูล\tผู้รับผิดชอบ\tการเผยแพร่\nO29\t⟦ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ⟧\tนิติกร\tเปิดแบบฟอร์มบนหน้าแรกแล้ว\n"
                + "O29\tข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ\tนิติกร\tเผยแพร่สถิติรอบ 6 เดือนแล้ว\n", "item-title"),
    ]

    @Test(arguments: numbers)
    func `one slip in a series of numbers is told once`(_ one: NarrativeCase) throws {
        try one.expect(
            below: NarrativeCase.head, in: "O43.txt",
            of: ["section-numbers", "caption-numbers", "reference-without-target", "row-numbers", "heading-of-other-items", "item-title"])
    }

    @Test func `a whole title is more than the number of the item beside it`() {
        let head =
            "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2567 (ข้อ O34)\n"
            + "เทศบาลตำบลหนองสมมติ อำเภอชุมแพ จังหวัดขอนแก่น\n\nที่\tมาตรการ\tผลการดำเนินการ\tผลลัพธ์\n1\tอบรม\tอบรมแล้ว 20 คน\tเข้าใจระเบียบ\n"
        let found = Checked([("report.txt", head)], by: RealPacks.library).outcome.findings
        let title = found.filter { $0.rule.description == "O35/item-title" }.map { "\($0.place.span.line):\($0.place.span.column)" }
        #expect(title == ["1:96"], "\(found.map(\.rule.description))")
    }

    @Test func `what numbered lines tell needs no table`() {
        let lines = (1...3).map { "มาตรการที่ \($0) จัดทำคู่มือฉบับที่ \($0)\nผลการดำเนินการ: จัดทำแล้ว \($0 + 4) เล่ม\n\n" }.joined()
        let levels = [lines, "ได้จัดทำคู่มือแล้วทุกฉบับ\n\n"].map { text in
            Checked([("O43.txt", NarrativeCase.head + text + "เดือน\tจำนวน (ครั้ง)\nตุลาคม 2565\t4\n")], by: RealPacks.library).outcome.findings
                .filter { $0.rule.description == "O43/measures/missing-table" }.map(\.level)
        }
        #expect(levels == [[.note], [.error]])
    }

    private static func letter(_ day: String, approved: String) -> String {
        "บันทึกข้อความ\nส่วนราชการ สำนักปลัด เทศบาลตำบลหนองสมมติ อำเภอชุมแพ จังหวัดขอนแก่น\nที่ ขก 0733/412\tวันที่ \(day)\n"
            + "เรื่อง รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2566 (O43) และขออนุญาตเผยแพร่บนเว็บไซต์\n\n"
            + "ตามที่เทศบาลตำบลหนองสมมติได้กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานไว้แล้วนั้น บัดนี้ขอรายงานผล ข้อมูล ณ วันที่ 30 กันยายน 2566 ดังนี้\n\n"
            + "ที่\tมาตรการ\tผลการดำเนินการ\tผลลัพธ์\n1\tอบรม\tอบรมแล้ว 20 คน\tเข้าใจระเบียบ\n\nทราบ\n(นายสมชาย ใจดี)\nวันที่ \(approved)\n"
    }

    @Test(arguments: [
        NarrativeCase("in order", letter("10 ตุลาคม 2566", approved: "12 ตุลาคม 2566"), nil),
        NarrativeCase("approved before the letter", letter("10 ตุลาคม 2566", approved: "⟦5 ตุลาคม 2566⟧"), "report-date"),
        NarrativeCase("signed before its data", letter("18 กันยายน 2566", approved: "⟦19 กันยายน 2566⟧"), "report-date"),
    ])
    func `the days of a letter stand in order`(_ one: NarrativeCase) throws {
        try one.expect(below: "", in: "O43.txt", of: ["report-date", "other-year-than-title", "year-beside-item"])
    }

    private static let words: [NarrativeCase] = [
        NarrativeCase("a share that reached its mark", "ผ่าน 21 ข้อ คิดเป็นร้อยละ 95.45 ผ่านเกณฑ์เป้าหมายร้อยละ 92 ขึ้นไป\n", nil),
        NarrativeCase("a share that missed its mark", "ผ่าน 20 ข้อ คิดเป็นร้อยละ 90.91 ⟦ผ่านเกณฑ์เป้าหมายร้อยละ 92⟧ ขึ้นไป\n", "reached-or-not"),
        NarrativeCase(
            "a line that compares other years than its table",
            "ผลการประเมิน ITA เปรียบเทียบ⟦ปีงบประมาณ พ.ศ. 2563⟧ กับปีงบประมาณ พ.ศ. 2565\n\nตัวชี้วัด\tปี 2564\tปี 2565\n1 การปฏิบัติหน้าที่\t88.10\t90.20\n",
            "compared-years"),
        NarrativeCase(
            "none of one kind below a table of another",
            "สถิติเรื่องร้องเรียนทั่วไป\n\nเดือน\tจำนวนเรื่องที่รับ\nตุลาคม 2565\t2\nพฤศจิกายน 2565\t3\nรวม\t5\n\nเรื่องร้องเรียนการทุจริตและประพฤติมิชอบในรอบปี : ไม่มีเรื่องร้องเรียน\n",
            nil),
        NarrativeCase(
            "results as of the last day of the year before",
            "ที่\tมาตรการ\tผลการดำเนินการ\tผลลัพธ์\n1\tรับเรื่อง\tข้อมูล ณ วันที่ ⟦30 กันยายน 2565⟧ ได้รับ 5 เรื่อง แล้วเสร็จ 5 เรื่อง\tตอบทันเวลา\n", "report-date"
        ),
        NarrativeCase(
            "results that end with their day",
            "ที่\tมาตรการ\tผลการดำเนินการ\tผลลัพธ์\n1\tจัดทำคู่มือ\tจัดทำแล้ว วันที่ 5 มกราคม 2566\tใช้จริง\n2\tอบรม\tอบรมแล้ว วันที่ ⟦9 ธันวาคม 2566⟧\tเข้าใจระเบียบ\n",
            "result-date"),
        NarrativeCase(
            "a list of what is enclosed", "สิ่งที่ส่งมาด้วย จำนวน ⟦5 ฉบับ⟧ ได้แก่ (1) รายงาน (2) สรุปผล (3) ผลสำรวจ (4) สถิติเรื่องร้องเรียน\n", "list-count"),
    ]

    private static let places: [NarrativeCase] = [
        NarrativeCase("the own district", "ฤดูน้ำหลากของอำเภอชุมแพตรงกับช่วงจัดเวทีประชาคม\n", nil),
        NarrativeCase("another district of the province", "ฤดูน้ำหลากของ⟦อำเภอบ้านไผ่⟧ตรงกับช่วงจัดเวทีประชาคม\n", "own-place-misspelt"),
        NarrativeCase("where another office is", "ศึกษาดูงาน ณ เทศบาลเมืองบ้านไผ่ อำเภอบ้านไผ่ จังหวัดขอนแก่น\n", nil),
        NarrativeCase("several districts", "เครือข่ายมาจากอำเภอบ้านไผ่ อำเภอชนบท และอำเภอชุมแพ\n", nil),
    ]

    @Test(arguments: places)
    func `another district of the province was left in`(_ one: NarrativeCase) throws {
        try one.expect(below: NarrativeCase.head, in: "O43.txt", of: ["own-place-misspelt"])
    }

    @Test func `the district of an agency stands behind a later mention where its letter does not say it`() {
        let text =
            "บันทึกข้อความ\nส่วนราชการ\tสำนักปลัด เทศบาลตำบลหนองสมมติ โทร. 0 4331 1234\nที่\tขก 0733/412\nวันที่\t10 ตุลาคม 2566\n"
            + "เรื่อง\tรายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2566\n\n"
            + "ด้วยเทศบาลตำบลหนองสมมติ อำเภอชุมแพ จังหวัดขอนแก่น ขอรายงานผลดังนี้\n\n"
            + "ที่\tมาตรการ\tผลการดำเนินการ\tผลลัพธ์\n1\tอบรม\tอบรมแล้วที่อำเภอบ้านไผ่ 20 คน\tเข้าใจระเบียบ\n"
        let outcome = Checked([("report.txt", text)], by: RealPacks.library).outcome
        #expect(outcome.findings.filter { $0.level != .note }.map { "\($0.rule) \($0.place.span.line)" } == ["O43/own-place-misspelt 10"])
    }

    @Test(arguments: words)
    func `what a sentence says is held against what stands beside it`(_ one: NarrativeCase) throws {
        try one.expect(
            below: NarrativeCase.head, in: "O43.txt",
            of: ["reached-or-not", "compared-years", "none-but-counted", "report-date", "result-date", "list-count"])
    }
}
