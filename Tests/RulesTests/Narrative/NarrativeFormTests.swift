import Diagnostics
import Rules
import Testing

/// What reports look like around their measures: letters in front, headers of two rows, a row for each part, a card for each measure.
@Suite struct NarrativeFormTests {
    /// The rules that find something in a report, the item in front.
    private func rules(_ text: String, path: String = "O43.txt") -> [String] {
        Checked([(path, text)], by: RealPacks.library).outcome.findings.map(\.rule.description)
    }

    private static let letter = """
        บันทึกข้อความ
        ส่วนราชการ เทศบาลตำบลหนองสมมติ อำเภอชุมแพ จังหวัดขอนแก่น
        ที่ ขก 0733/412 วันที่ 7 เมษายน 2566
        เรื่อง รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2566

        ด้วยเทศบาลตำบลหนองสมมติได้กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานไว้แล้ว จึงขอรายงานผลการดำเนินการตามมาตรการดังกล่าวเพื่อโปรดทราบ และขออนุญาตเผยแพร่บนเว็บไซต์ต่อไป

        ประจำปีงบประมาณ พ.ศ. 2566 รอบ 6 เดือนแรก (1 ตุลาคม 2565 – 31 มีนาคม 2566)


        """

    @Test(arguments: [("9 มกราคม 2566", 0), ("24 พฤษภาคม 2566", 1)])
    func `a result behind the day of the letter is told`(_ day: String, _ count: Int) {
        let text =
            Self.letter + "ลำดับ\tมาตรการ\tผลการดำเนินการ\tผลลัพธ์\n"
            + "1\tจัดทำคู่มือ\tจัดทำแล้วเมื่อวันที่ \(day)\tประชาชนเข้าใจขั้นตอน\n2\tอบรมบุคลากร\tอบรมแล้วเมื่อวันที่ 20 มกราคม 2566\tเข้าใจระเบียบ\n"
        #expect(rules(text).count { $0 == "O43/result-date" } == count)
    }

    @Test(arguments: [("รอบ 6 เดือน", 0), ("รอบ 12 เดือน", 1)])
    func `a part of a report of half a year is of no whole one`(_ round: String, _ count: Int) {
        let text =
            Self.letter + "ลำดับ\tมาตรการ\tผลการดำเนินการ\tผลลัพธ์\n"
            + "1\tจัดทำคู่มือ\tจัดทำแล้วเมื่อวันที่ 9 มกราคม 2566\tประชาชนเข้าใจขั้นตอน\n\n1. ผลการใช้งบประมาณ รอบ 6 เดือน\n\n"
            + "2. ปัญหาและอุปสรรค \(round)\n\nไม่มี\n"
        #expect(rules(text).count { $0 == "O43/other-window" } == count)
    }

    @Test(arguments: ["ระหว่างวันที่ 5 – 0 มิถุนายน 2566", "ระหว่างวันที่ 0 – 0 มิถุนายน 2566", "ระหว่างวันที่ 99 – 1 มิถุนายน 2566"])
    func `days that no month has are read to the end`(_ days: String) {
        let found = rules(NarrativeCase.head + "จัดอบรม 3 วัน \(days) ตามพระราชบัญญัติการสมมติ พ.ศ. 2699\n")
        #expect(found.contains { $0 == "O43/act-year" } && !found.contains { $0 == "O43/length-of-period" }, "\(found)")
    }

    @Test func `amounts that no budget has are read to the end`() {
        let text =
            NarrativeCase.head + "มาตรการที่\tมาตรการ/กิจกรรม\tตัวชี้วัดและค่าเป้าหมาย\tงบประมาณ (บาท)\t\t\tผลการดำเนินการ\tสถานะ\tผู้รับผิดชอบ\n"
            + "วิธีเฉพาะเจาะจง\t97\t89\t\t6,214,350.00\t6,102,875.50\t111,474.50\n"
            + "วิธีคัดเลือก\t999,999,999,999\t999,999,999,999\t\t999,999,999,999\t999,999,999,999\t999,999,999,999\n"
            + "รวม\t97\t90\t187\t8,694,350.00\t8,49๒๕๖๗7,875.50\t196,474.50\n\nจัดซื้อตามพระราชบัญญัติการสมมติ พ.ศ. 2699\n"
        #expect(rules(text).contains("O43/act-year"))
    }

    @Test func `a mean of a thousand such amounts is read to the end`() {
        let people = "999,999,999,999 คน"
        let text =
            NarrativeCase.head + "ที่\tมาตรการ\tผลการดำเนินการ\tผลลัพธ์\n1\tอบรม\t" + String(repeating: people + " ", count: 960)
            + "ประชุม 950 ครั้ง ผู้เข้าประชุม \(people) เฉลี่ยครั้งละ \(people)\tดี\n\nตามพระราชบัญญัติการสมมติ พ.ศ. 2699\n"
        #expect(rules(text).contains("O43/act-year"))
    }

    @Test func `a list without a header that is numbered anew is another table`() {
        let text =
            NarrativeCase.head + "ที่\tมาตรการ\tผู้รับผิดชอบ\tผลการดำเนินการ\tผลลัพธ์\n"
            + "1\tจัดทำคู่มือ\tสำนักปลัด\tจัดทำคู่มือ 5 เล่ม\tประชาชนเข้าใจขั้นตอน\n2\tติดป้าย\tกองคลัง\tติดป้าย 3 จุด\tประชาชนทราบ\n"
            + "รายชื่อคณะทำงาน\n1\tนายสมชาย ใจดี\tปลัดเทศบาล\tประธาน\t\n2\tนางสมหญิง รักษ์ดี\tหัวหน้าสำนักปลัด\tกรรมการ\t\n"
            + "3\tนายมานะ อดทน\tผู้อำนวยการกองคลัง\tเลขานุการ\tx\n"
        let found = rules(text)
        #expect(!found.contains { $0.hasSuffix("/blank") || $0.hasSuffix("/content-of-neighbour") }, "\(found)")
    }

    @Test func `a table of figures below one of measures is another table`() {
        let text =
            NarrativeCase.head + "มาตรการ\tตัวชี้วัด\tผู้รับผิดชอบ\tผลการดำเนินการ\tผลลัพธ์\n"
            + "1. จัดทำคู่มือ\tตัวชี้วัดที่ 1\tสำนักปลัด\tจัดทำคู่มือ 5 เล่ม\tประชาชนเข้าใจขั้นตอน\n\nจำนวนการใช้บริการ\n\n"
            + "เดือน\tคำร้องทั่วไป\tชำระภาษี\tกลุ่มขออนุญาต\tรวม\nตุลาคม 2567\t61\t45\t12\t118\nพฤศจิกายน 2567\t73\t47\t14\t134\n"
        let found = rules(text)
        #expect(!found.contains { $0.hasSuffix("/content-of-neighbour") }, "\(found)")
    }

    @Test(arguments: [("1", 0), ("2", 1)])
    func `a kind that ends as another is called is not that one`(_ number: String, _ count: Int) {
        let text =
            NarrativeCase.head + "ที่\tมาตรการ\tผลการดำเนินการ\tผลลัพธ์\n1\tอบรม\tอบรมแล้ว 30 คน\tบุคลากรเข้าใจระเบียบ\n\n"
            + "พบเรื่องที่ไม่ต้องแก้ไขเร่งด่วน จำนวน \(number) ประเด็น\n\nประเภทของประเด็น\tรายละเอียด\nต้องแก้ไขเร่งด่วน\tการยืมพัสดุ\n"
            + "ต้องแก้ไขเร่งด่วน\tการตอบคำถาม\nไม่ต้องแก้ไขเร่งด่วน\tการประชาสัมพันธ์\n"
        #expect(rules(text).count { $0 == "O43/rows-of-kind" } == count)
    }

    @Test(arguments: [("4", 0), ("5", 1)])
    func `rows go on below a line that divides their table`(_ number: String, _ count: Int) {
        let text =
            NarrativeCase.head + "ที่\tมาตรการ\tผู้รับผิดชอบ\tผลการดำเนินการ\tผลลัพธ์\nด้านที่ 1 การให้บริการ\n"
            + "1\tจัดทำคู่มือ\tสำนักปลัด\tจัดทำคู่มือ 5 เล่ม\tประชาชนเข้าใจขั้นตอน\n2\tติดป้าย\tกองคลัง\tติดป้าย 3 จุด\tประชาชนทราบ\n"
            + "ด้านที่ 2 การตรวจสอบ\n3\tตรวจพัสดุ\tกองคลัง\tตรวจแล้ว 40 รายการ\tไม่มีของหาย\n"
            + "\(number)\tอบรม\tสำนักปลัด\tอบรมแล้ว 30 คน\tบุคลากรเข้าใจระเบียบ\n"
        let found = rules(text)
        #expect(found.count { $0 == "O43/row-numbers" } == count, "\(found)")
        #expect(!found.contains { $0.contains("no-rows") || $0.contains("missing-column") }, "\(found)")
    }

    @Test(arguments: [("ม.3", 0), ("ม.2", 1)])
    func `letters in front of the numbers of rows are no part of them`(_ code: String, _ count: Int) {
        let text =
            NarrativeCase.head + "รหัส\tมาตรการ\tผู้รับผิดชอบ\tผลการดำเนินการ\tผลลัพธ์\n"
            + "ม.1\tจัดทำคู่มือ\tสำนักปลัด\tจัดทำคู่มือ 5 เล่ม\tประชาชนเข้าใจขั้นตอน\nม.2\tติดป้าย\tกองคลัง\tติดป้าย 3 จุด\tประชาชนทราบ\n"
            + "\(code)\tตรวจพัสดุ\tกองคลัง\tตรวจแล้ว 40 รายการ\tไม่มีของหาย\nม.4\tอบรม\tสำนักปลัด\tอบรมแล้ว 30 คน\tบุคลากรเข้าใจระเบียบ\n"
        #expect(rules(text).count { $0 == "O43/row-numbers" } == count)
    }

    @Test(arguments: [("84.87", 0), ("86.87", 1)])
    func `the mean of an instrument stands in the row of its first indicator`(_ mean: String, _ count: Int) {
        let text =
            NarrativeCase.head + "ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2565\n\nเครื่องมือ\tตัวชี้วัด\tคะแนน\tคะแนนเฉลี่ยตามเครื่องมือ\n"
            + "IIT\tตัวชี้วัดที่ 1 การปฏิบัติหน้าที่\t89.14\t\(mean)\n\tตัวชี้วัดที่ 2 การใช้งบประมาณ\t82.36\t\n"
            + "\tตัวชี้วัดที่ 3 การใช้อำนาจ\t87.25\t\n\tตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ\t80.47\t\n"
            + "\tตัวชี้วัดที่ 5 การแก้ไขปัญหาการทุจริต\t85.13\t\nEIT\tตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน\t86.90\t83.09\n"
            + "\tตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร\t82.55\t\n\tตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน\t79.83\t\n"
        let found = rules(text)
        #expect(found.count { $0 == "O43/mean" } == count && !found.contains("O43/value-conflict"), "\(found)")
    }

    @Test func `ticks of the parts of a measure are no boxes of one row`() {
        let text =
            NarrativeCase.head + "ที่\tมาตรการ\tกิจกรรม\tงบประมาณ\tไตรมาส 1\tไตรมาส 2\tผู้รับผิดชอบ\n"
            + "1\tมาตรการจัดซื้อ\t1.1 เผยแพร่แผน\tไม่ใช้งบประมาณ\t✓\t\tกองคลัง\n\t\t1.2 อบรมเจ้าหน้าที่\tไม่ใช้งบประมาณ\t✓\t✓\tสำนักปลัด\n"
            + "2\tมาตรการอบรม\t2.1 อบรมคุณธรรม\t5,000\t\t✓\tสำนักปลัด\n\t\t2.2 มอบรางวัล\tไม่ใช้งบประมาณ\t\t✓\tกองคลัง\n"
        let found = rules(text)
        #expect(!found.contains { $0.hasSuffix("/boxes") || $0.hasSuffix("/repeated-word") }, "\(found)")
    }

    @Test(arguments: [("/", 0), ("", 1)])
    func `a header of two rows gives each column its own, and one that is spanned is filled by any`(_ done: String, _ count: Int) {
        let text =
            NarrativeCase.head + "ที่\tมาตรการ\tผู้รับผิดชอบ\tระยะเวลาดำเนินการ\t\tสรุปผลการดำเนินการ\t\tรายละเอียดผลการดำเนินการ\tผลลัพธ์\n"
            + "\t\t\tไตรมาส ๑\tไตรมาส ๒\tแล้วเสร็จ\tยังไม่แล้วเสร็จ\t\t\n"
            + "๑\tจัดทำคู่มือ\tสำนักปลัด\t/\t\t/\t\tจัดทำแล้วเมื่อวันที่ 9 มกราคม 2566\tประชาชนเข้าใจขั้นตอน\n"
            + "๒\tอบรมบุคลากร\tสำนักปลัด\t\t/\t\(done)\t\tอบรมแล้วเมื่อวันที่ 20 มกราคม 2566\tเข้าใจระเบียบ\n"
            + "๓\tเปิดช่องทางร้องเรียน\tสำนักปลัด\t/\t/\t/\t\tเปิดแล้วเมื่อวันที่ 23 มกราคม 2566\tมีผู้แจ้งเรื่องได้สะดวก\n"
            + "๔\tปรับปรุงเว็บไซต์\tสำนักปลัด\t/\t/\t/\t\tปรับปรุงแล้วเมื่อวันที่ 24 มกราคม 2566\tค้นข้อมูลได้ครบ\n"
            + "๕\tตรวจพัสดุ\tกองคลัง\t/\t\t/\t\tตรวจแล้วเมื่อวันที่ 25 มกราคม 2566\tพัสดุครบตามทะเบียน\n"
        let found = rules(text)
        #expect(!found.contains { $0.hasSuffix("/hollow-phrase") || $0 == "O43/measures.period/blank" }, "\(found)")
        #expect(found.count { $0 == "O43/measures.summary/blank" } == count, "\(found)")
    }

    @Test func `a report of another year's code is of the item that its title and year name`() {
        let text = """
            รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน (O43)
            ประจำปีงบประมาณ พ.ศ. 2567
            องค์การบริหารส่วนตำบลทุ่งสมมติ อำเภอชุมแพ จังหวัดขอนแก่น

            ลำดับ\tมาตรการ\tผลการดำเนินการ\tผลลัพธ์
            1\tจัดทำคู่มือ\tจัดทำแล้วเมื่อวันที่ 9 มกราคม 2567\tประชาชนเข้าใจขั้นตอน

            """
        let found = rules(text, path: "report.txt")
        #expect(found.contains { $0.hasPrefix("O35/") } && !found.contains { $0.hasPrefix("O43/") }, "\(found)")
    }
}
