import Diagnostics
import Rules
import Testing

/// One fault at a time in a report without any.
@Suite
struct NarrativeDefectTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        /// The words that are changed, where they first stand.
        let old: String
        let new: String
        /// The rules that find something, without the item in front.
        let rules: [String]
    }

    @Test func `a report without a fault has no finding`() {
        #expect(Checked([("r.txt", CleanNarrative.text)], by: RealPacks.library).findings() == [])
    }

    /// What looks like a fault and is none.
    @Test(arguments: [
        "ศึกษาแนวทางของเทศบาลเมืองน่าน", "จัดประชุมร่วมกับองค์การบริหารส่วนตำบลส้านนาหนองใหม่", "เผยแพร่ตามข้อ O16 ข้อมูลเชิงสถิติการให้บริการ",
        "เผยแพร่ระบบ E-Service (O18)", "ที่อยู่ เทศบาลตำบลนาสมมติ เลขที่ ๙ หมู่ที่ ๒ ตำบลนาสมมติ อำเภอเวียงสา จังหวัดน่าน ๕๕๑๑๐",
        "เสนอนายกเทศมนตรีตำบลนาสมมติลงนาม",
        "ตรวจตามตัวชี้วัดย่อยที่ ๙.๓ การจัดซื้อจัดจ้าง", "ตรวจ OIT ทั้ง ๔๓ ข้อ", "โทร. 0 5400 0123 ต่อ ๑๐๒", "อบรม ๒ รุ่น รุ่นละ ๓๐ คน",
        "ชี้แจงการใช้งบประมาณ (ตัวชี้วัดที่ ๒)",
        "ติดต่อเทศบาลตำบลนาสมมติ ตำบลนาสมมติ", "ส่งต่อโรงพยาบาลชุมชนในเขต", "ตรวจระเบียบการใช้ทรัพย์สินของราชการ", "จัดตามภารกิจมาตรการการให้บริการ",
    ])
    func `what only looks like a fault is none`(_ words: String) throws {
        let old = Array("เผยแพร่คู่มือทางเว็บไซต์".utf8)
        let place = try #require(CleanNarrative.text.utf8.firstRange(of: old))
        let bytes =
            Array(CleanNarrative.text.utf8[..<place.lowerBound]) + Array(words.utf8) + Array(CleanNarrative.text.utf8[place.upperBound...])
        #expect(Checked([("r.txt", String(decoding: bytes, as: UTF8.self))], by: RealPacks.library).findings() == [])
    }

    @Test(arguments: cases)
    func `a fault is found in its lines, and nothing else is`(_ example: Case) throws {
        let place = try #require(CleanNarrative.text.utf8.firstRange(of: Array(example.old.utf8)))
        let before = CleanNarrative.text.utf8[..<place.lowerBound]
        let behind = CleanNarrative.text.utf8[place.upperBound...]
        let bytes = Array(before) + Array(example.new.utf8) + Array(behind)
        let checked = Checked([("r.txt", String(decoding: bytes, as: UTF8.self))], by: RealPacks.library)
        let rules = checked.outcome.findings.map { String($0.rule.description.drop { $0 != "/" }.dropFirst()) }
        #expect(rules.sorted() == example.rules.sorted(), "\(checked.findings())")
        let first = before.count { $0 == UInt8(ascii: "\n") } + 1
        let last = first + example.new.utf8.count { $0 == UInt8(ascii: "\n") }
        let isThere = checked.outcome.findings.contains {
            (first...last).overlaps(Int($0.place.span.line)...Int(max($0.place.span.line, $0.place.span.endLine)))
        }
        #expect(isThere, "\(checked.findings())")
    }

    static let cases: [Case] = [
        Case(
            testDescription: "title year of last year",
            old: "พ.ศ. ๒๕๖๖\nเทศ",
            new: "พ.ศ. ๒๕๖๔\nเทศ",
            rules: ["title-year"]),
        Case(
            testDescription: "own name tone",
            old: "จุดบริการของเทศบาลตำบลนาสมมติ",
            new: "จุดบริการของเทศบาลตำบลน่าสมมติ",
            rules: ["own-name-misspelt"]),
        Case(
            testDescription: "own name letter",
            old: "เว็บไซต์ของเทศบาลตำบลนาสมมติ",
            new: "เว็บไซต์ของเทศบาลตำบลนาสมมดิ",
            rules: ["own-name-misspelt"]),
        Case(
            testDescription: "own name short form wrong",
            old: "จุดบริการของเทศบาลตำบลนาสมมติ",
            new: "จุดบริการของทต.นาสมติ",
            rules: ["own-name-misspelt"]),
        Case(
            testDescription: "foreign agency",
            old: "จุดบริการของเทศบาลตำบลนาสมมติ",
            new: "จุดบริการของเทศบาลตำบลห้วยตัวอย่าง",
            rules: ["foreign-agency"]),
        Case(
            testDescription: "foreign municipality",
            old: "เว็บไซต์ของเทศบาลตำบลนาสมมติ",
            new: "เว็บไซต์ขององค์การบริหารส่วนตำบลดอนตัวอย่าง",
            rules: ["foreign-agency"]),
        Case(
            testDescription: "own name, other type",
            old: "เว็บไซต์ของเทศบาลตำบลนาสมมติ",
            new: "เว็บไซต์ขององค์การบริหารส่วนตำบลนาสมมติ",
            rules: ["foreign-agency"]),
        Case(
            testDescription: "type misspelt",
            old: "เทศบาลตำบลนาสมมติได้วิเคราะห์",
            new: "เทศบาบตำบลนาสมมติได้วิเคราะห์",
            rules: ["agency-type-misspelt"]),
        Case(
            testDescription: "law of other type",
            old: "จัดทำแผนการใช้จ่ายรายไตรมาส",
            new: "เสนอข้อบัญญัติงบประมาณรายจ่าย",
            rules: ["law-of-other-type"]),
        Case(
            testDescription: "mayor of other type",
            old: "ผู้บริหารลงนาม",
            new: "นายกองค์การบริหารส่วนตำบลลงนาม",
            rules: ["law-of-other-type"]),
        Case(
            testDescription: "district misspelt",
            old: "เสนอผู้บริหารแล้ว",
            new: "เสนออำเภอเวียงษาแล้ว",
            rules: ["own-place-misspelt"]),
        Case(
            testDescription: "body year",
            old: "ซึ่งมีผลในปีงบประมาณ พ.ศ. ๒๕๖๖",
            new: "ซึ่งมีผลในปีงบประมาณ พ.ศ. ๒๕๖๕",
            rules: ["other-year-than-title"]),
        Case(
            testDescription: "old result re-used",
            old: "ในปีงบประมาณ พ.ศ. ๒๕๖๖ ได้ ๙๒.๕๐ คะแนน ซึ่งในปีงบประมาณ พ.ศ. ๒๕๖๕ ได้",
            new: "ในปีงบประมาณ พ.ศ. ๒๕๖๕ ได้ ๙๒.๕๐ คะแนน ซึ่งในปีงบประมาณ พ.ศ. ๒๕๖๔ ได้",
            rules: ["result-of-other-year"]),
        Case(
            testDescription: "years apart",
            old: "ซึ่งในปีงบประมาณ พ.ศ. ๒๕๖๕ ได้ ๙๐.๒๕",
            new: "ซึ่งในปีงบประมาณ พ.ศ. ๒๕๖๔ ได้ ๙๐.๒๕",
            rules: ["years-apart"]),
        Case(
            testDescription: "odd year out",
            old: "- แสดงกิจกรรม - เป็นการดำเนินการในปี พ.ศ. ๒๕๖๖",
            new: "- แสดงกิจกรรม - เป็นการดำเนินการในปี พ.ศ. ๒๕๖๕",
            rules: ["odd-year-out"]),
        Case(
            testDescription: "period of next year",
            old: "ต.ค. ๒๕๖๕ - ก.ย. ๒๕๖๖",
            new: "ต.ค. ๒๕๖๖ - ก.ย. ๒๕๖๗",
            rules: ["period-outside"]),
        Case(
            testDescription: "period reversed",
            old: "ต.ค. ๒๕๖๕ - ก.ย. ๒๕๖๖",
            new: "ก.ย. ๒๕๖๖ - ต.ค. ๒๕๖๕",
            rules: ["period-reversed"]),
        Case(
            testDescription: "day that does not exist",
            old: "เมื่อวันที่ ๑๖ มกราคม ๒๕๖๖",
            new: "เมื่อวันที่ ๓๑ พฤศจิกายน ๒๕๖๕",
            rules: ["impossible-date"]),
        Case(
            testDescription: "result behind the report",
            old: "เมื่อวันที่ ๑๒ ธันวาคม ๒๕๖๕",
            new: "เมื่อวันที่ ๑๒ ธันวาคม ๒๕๖๖",
            rules: ["result-date"]),
        Case(
            testDescription: "result of the year before",
            old: "เมื่อวันที่ ๑๒ ธันวาคม ๒๕๖๕",
            new: "เมื่อวันที่ ๑๒ ธันวาคม ๒๕๖๔",
            rules: ["result-date"]),
        Case(
            testDescription: "result outside of its row",
            old: "เมื่อวันที่ ๑๖ มกราคม ๒๕๖๖",
            new: "เมื่อวันที่ ๑๖ มิถุนายน ๒๕๖๖",
            rules: ["result-date"]),
        Case(
            testDescription: "result of another assessment",
            old: "โปร่งใสประจำปีงบประมาณ พ.ศ. ๒๕๖๕",
            new: "โปร่งใสประจำปีงบประมาณ พ.ศ. ๒๕๖๔",
            rules: ["analysis-of-other-year"]),
        Case(
            testDescription: "year of an act",
            old: "ประกาศแผนการใช้จ่ายทั้งสี่ไตรมาส",
            new: "ประกาศแผนตามพระราชบัญญัติวินัยการเงินการคลังของรัฐ พ.ศ. ๒๕๖๒ ทั้งสี่ไตรมาส",
            rules: ["act-year"]),
        Case(
            testDescription: "result announced for the past",
            old: "ใช้แบบฟอร์มใหม่ตั้งแต่วันที่ ๑ พฤศจิกายน ๒๕๖๕",
            new: "จะดำเนินการในเดือนพฤศจิกายน ๒๕๖๕",
            rules: ["announced-past"]),
        Case(
            testDescription: "order of another year",
            old: "- ออกคำสั่งแบ่งงานที่ ๑๒/๒๕๖๖ ให้ทุกตำแหน่ง",
            new: "- ออกคำสั่งแบ่งงานที่ ๑๒/๒๕๖๕ ลงวันที่ ๙ มกราคม ๒๕๖๖ ให้ทุกตำแหน่ง",
            rules: ["order-year"]),
        Case(
            testDescription: "year beside an item",
            old: "- แสดงความก้าวหน้าตามข้อ O23",
            new: "- แสดงความก้าวหน้าตามแผน ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ (ข้อ O23)",
            rules: ["year-beside-item"]),
        Case(
            testDescription: "deadline behind period",
            old: "ภายในเดือนมกราคม ๒๕๖๖",
            new: "ภายในเดือนมิถุนายน ๒๕๖๖",
            rules: ["deadlines-contradict"]),
        Case(
            testDescription: "short year",
            old: "ต.ค. ๒๕๖๕ - ก.ย. ๒๕๖๖",
            new: "ต.ค. ๖๕ - ก.ย. ๖๖",
            rules: ["short-year-of-month"]),
        Case(
            testDescription: "list gap",
            old: "๒. ยกร่างคู่มือให้แล้วเสร็จภายในเดือนมกราคม ๒๕๖๖ ๓.",
            new: "๒. ยกร่างคู่มือให้แล้วเสร็จภายในเดือนมกราคม ๒๕๖๖ ๔.",
            rules: ["list-numbers"]),
        Case(
            testDescription: "list repeat",
            old: "๒. ชี้แจงบุคลากรใน",
            new: "๑. ตรวจสอบ ๓. ชี้แจงบุคลากรใน",
            rules: ["list-numbers"]),
        Case(
            testDescription: "row gap",
            old: "\n๓.\tมาตรการ",
            new: "\n๔.\tมาตรการ",
            rules: ["row-numbers"]),
        Case(
            testDescription: "row repeat",
            old: "\n๓.\tมาตรการ",
            new: "\n๒.\tมาตรการ",
            rules: ["row-numbers"]),
        Case(
            testDescription: "item left out",
            old: "O29\t",
            new: "O31\t",
            rules: ["item-title"]),
        Case(
            testDescription: "item repeated",
            old: "O28\t",
            new: "O27\t",
            rules: ["item-title"]),
        Case(
            testDescription: "item beyond",
            old: "O30\t",
            new: "O45\t",
            rules: ["no-such-item"]),
        Case(
            testDescription: "item letter",
            old: "ตามข้อ O23",
            new: "ตามข้อ Q23",
            rules: ["item-letter"]),
        Case(
            testDescription: "heading of other items",
            old: "ตัวชี้วัดย่อยที่ ๙.๔ การบริหารและพัฒนาทรัพยากรบุคคล",
            new: "ตัวชี้วัดย่อยที่ ๙.๓ การจัดซื้อจัดจ้างหรือการจัดหาพัสดุ",
            rules: ["heading-of-other-items"]),
        Case(
            testDescription: "group of other items",
            old: "การจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ\n\nข้อ",
            new: "การเปิดโอกาสให้เกิดการมีส่วนร่วม\n\nข้อ",
            rules: ["group-heading"]),
        Case(
            testDescription: "continued without start",
            old: "ตัวชี้วัดย่อยที่ ๙.๔ การบริหารและพัฒนาทรัพยากรบุคคล",
            new: "ตัวชี้วัดย่อยที่ ๙.๔ การบริหารและพัฒนาทรัพยากรบุคคล (ต่อ)",
            rules: ["continued-without-start"]),
        Case(
            testDescription: "indicator number",
            old: "ตัวชี้วัดที่ ๓ การใช้อำนาจ",
            new: "ตัวชี้วัดที่ ๔ การใช้อำนาจ",
            rules: ["indicator-name"]),
        Case(
            testDescription: "indicator name",
            old: "ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ ได้",
            new: "ตัวชี้วัดที่ ๔ การใช้ทรัพย์สมของราชการ ได้",
            rules: ["indicator-name"]),
        Case(
            testDescription: "difference",
            old: "เพิ่มขึ้น ๒.๒๕ คะแนน อยู่",
            new: "เพิ่มขึ้น ๒.๕๒ คะแนน อยู่",
            rules: ["difference", "value-conflict", "value-conflict"]),
        Case(
            testDescription: "wrong direction",
            old: "ลดลง ๐.๗๐ คะแนน\n\nประเด็น",
            new: "เพิ่มขึ้น ๐.๗๐ คะแนน\n\nประเด็น",
            rules: ["difference"]),
        Case(
            testDescription: "value conflict",
            old: "ได้ ๘๘.๔๐ คะแนน ลดลง",
            new: "ได้ ๘๗.๔๐ คะแนน ลดลง",
            rules: ["value-conflict"]),
        Case(
            testDescription: "grade",
            old: "อยู่ในระดับ ผ่านดี",
            new: "อยู่ในระดับ ผ่านดีเยี่ยม",
            rules: ["grade"]),
        Case(
            testDescription: "sum",
            old: "รวม ๔๕ คน",
            new: "รวม ๔๖ คน",
            rules: ["sum"]),
        Case(
            testDescription: "share",
            old: "คิดเป็นร้อยละ ๙๐",
            new: "คิดเป็นร้อยละ ๙๕",
            rules: ["share"]),
        Case(
            testDescription: "both boxes",
            old: "<input type=\"checkbox\"/> ยังไม่ได้ดำเนินการ <input checked=\"\" type=\"checkbox\"/> ดำเนินการ - ติดตั้ง",
            new: "<input checked=\"\" type=\"checkbox\"/> ยังไม่ได้ดำเนินการ <input checked=\"\" type=\"checkbox\"/> ดำเนินการ - ติดตั้ง",
            rules: ["boxes"]),
        Case(
            testDescription: "no box",
            old: "<input type=\"checkbox\"/> ยังไม่ได้ดำเนินการ <input checked=\"\" type=\"checkbox\"/> ดำเนินการ - ออก",
            new: "<input type=\"checkbox\"/> ยังไม่ได้ดำเนินการ <input type=\"checkbox\"/> ดำเนินการ - ออก",
            rules: ["boxes"]),
        Case(
            testDescription: "requirement text",
            old: "ประกาศแผนการใช้จ่ายทั้งสี่ไตรมาส",
            new: "แสดงแผนการใช้จ่าย อย่างน้อยประกอบด้วย โครงการ ยกตัวอย่างเช่น งานก่อสร้าง",
            rules: ["requirement-as-evidence"]),
        Case(
            testDescription: "hollow",
            old: "ใช้แบบฟอร์มใหม่ตั้งแต่วันที่ ๑ พฤศจิกายน ๒๕๖๕ และตรวจนับครุภัณฑ์เดือนละหนึ่งครั้ง",
            new: "ดำเนินการตามกำหนด",
            rules: ["hollow-phrase"]),
        Case(
            testDescription: "columns exchanged",
            old: "\tสำนักปลัด\tจัดทำคู่มือ ๘ งาน",
            new: "\t๑. จัดทำคู่มือ ๒. ติดผังขั้นตอน\tจัดทำคู่มือ ๘ งาน",
            rules: ["content-of-neighbour"]),
        Case(
            testDescription: "result holds a unit",
            old: "ใช้แบบฟอร์มใหม่ตั้งแต่วันที่ ๑ พฤศจิกายน ๒๕๖๕ และตรวจนับครุภัณฑ์เดือนละหนึ่งครั้ง",
            new: "กองคลัง และสำนักปลัด",
            rules: ["content-of-neighbour"]),
        Case(
            testDescription: "result repeats plan",
            old: "ใช้แบบฟอร์มใหม่ตั้งแต่วันที่ ๑ พฤศจิกายน ๒๕๖๕ และตรวจนับครุภัณฑ์เดือนละหนึ่งครั้ง",
            new: "๑. ออกแบบฟอร์มการยืมทรัพย์สิน ๒. ลงทะเบียนการยืมทุกครั้ง",
            rules: ["result-repeats-plan"]),
        Case(
            testDescription: "evidence of other item",
            old: "เปิดแบบฟอร์มแจ้งเบาะแสที่ปกปิดชื่อผู้แจ้งบนหน้าแรกของเว็บไซต์",
            new: "ประกาศนโยบายบริหารทรัพยากรบุคคลเมื่อวันที่ ๕ ตุลาคม ๒๕๖๕",
            rules: ["evidence-of-other-item"]),
        Case(
            testDescription: "blank result",
            old: "\tใช้แบบฟอร์มใหม่ตั้งแต่วันที่ ๑ พฤศจิกายน ๒๕๖๕ และตรวจนับครุภัณฑ์เดือนละหนึ่งครั้ง\t",
            new: "\t\t",
            rules: ["measures.summary/blank"]),
        Case(
            testDescription: "blank responsible",
            old: "\tกองคลัง\tใช้แบบ",
            new: "\t\tใช้แบบ",
            rules: ["measures.responsible/blank"]),
        Case(
            testDescription: "slip",
            old: "เว็บไซต์ของเทศบาลตำบลนาสมมติ",
            new: "เว็ปไซต์ของเทศบาลตำบลนาสมมติ",
            rules: ["slip"]),
        Case(
            testDescription: "repeated word",
            old: "ยกร่างคู่มือให้",
            new: "ยกร่างยกร่างคู่มือให้",
            rules: ["repeated-word"]),
        Case(
            testDescription: "dangling",
            old: "พร้อมสถิติอัตรากำลังบนเว็บไซต์ของเทศบาลตำบลนาสมมติ",
            new: "พร้อมสถิติอัตรากำลังและ",
            rules: ["dangling-word"]),
        Case(
            testDescription: "almost the term",
            old: "การจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ\n\nข้อ",
            new: "การจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิขอบ\n\nข้อ",
            rules: ["almost-the-term", "heading-name"]),
        Case(
            testDescription: "item number behind the last",
            old: "ประกาศแผนการใช้จ่ายทั้งสี่ไตรมาส",
            new: "ประกาศแผนการใช้จ่าย (O48) ทั้งสี่ไตรมาส",
            rules: ["item-out-of-range"]),
        Case(
            testDescription: "item number beside another name",
            old: "เผยแพร่คู่มือทางเว็บไซต์",
            new: "เผยแพร่คู่มือทาง E-Service (O13)",
            rules: ["item-beside-name"]),
        Case(
            testDescription: "item number in front of another name",
            old: "เผยแพร่คู่มือทางเว็บไซต์",
            new: "เผยแพร่คู่มือตาม O16 Social Network",
            rules: ["item-beside-name"]),
        Case(
            testDescription: "number of items",
            old: "ลงทะเบียนการยืมทุกครั้ง",
            new: "ลงทะเบียนการยืมตาม OIT ทั้ง ๓๕ ข้อ",
            rules: ["item-count"]),
        Case(
            testDescription: "sub-indicator in a sentence",
            old: "ชี้แจงบุคลากรในที่ประชุมประจำเดือน",
            new: "ชี้แจงตัวชี้วัดย่อยที่ ๙.๒ การจัดซื้อจัดจ้าง ในที่ประชุม",
            rules: ["sub-indicator-name"]),
        Case(
            testDescription: "sub-indicator that there is not",
            old: "ชี้แจงบุคลากรในที่ประชุมประจำเดือน",
            new: "ชี้แจงตัวชี้วัดย่อยที่ ๙.๗ ในที่ประชุม",
            rules: ["sub-indicator-name"]),
        Case(
            testDescription: "indicator by a name of its own",
            old: "ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ ได้",
            new: "ตัวชี้วัดที่ ๔ การใช้ทรัพยากรของราชการ ได้",
            rules: ["indicator-name"]),
        Case(
            testDescription: "indicator behind its name",
            old: "ชี้แจงบุคลากรในที่ประชุมประจำเดือน",
            new: "ชี้แจงเรื่องการใช้งบประมาณ (ตัวชี้วัดที่ ๕) ในที่ประชุม",
            rules: ["indicator-name"]),
        Case(
            testDescription: "own district, another",
            old: "อัตรากำลังบนเว็บไซต์ของเทศบาลตำบลนาสมมติ",
            new: "อัตรากำลังที่เทศบาลตำบลนาสมมติ เลขที่ ๙ หมู่ที่ ๒ ตำบลนาสมมติ อำเภอปัว จังหวัดน่าน",
            rules: ["own-place-misspelt"]),
        Case(
            testDescription: "own province, another",
            old: "อัตรากำลังบนเว็บไซต์ของเทศบาลตำบลนาสมมติ",
            new: "อัตรากำลังที่เทศบาลตำบลนาสมมติ อำเภอเวียงสา จังหวัดแพร่",
            rules: ["own-place-misspelt"]),
        Case(
            testDescription: "name of the mayor's municipality",
            old: "ผู้บริหารลงนาม",
            new: "นายกเทศมนตรีตำบลนาสมมดิลงนาม",
            rules: ["own-name-misspelt"]),
        Case(
            testDescription: "act of another type",
            old: "ลงทะเบียนการยืมทุกครั้ง",
            new: "ลงทะเบียนการยืมตามพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล",
            rules: ["law-of-other-type"]),
        Case(
            testDescription: "parts of a section",
            old: "\nรายงาน ณ",
            new: "\n๔.๑ ปัญหา ไม่พบ\n๔.๓ ข้อเสนอแนะ ไม่มี\nรายงาน ณ",
            rules: ["section-numbers"]),
        Case(
            testDescription: "part of a section twice",
            old: "\nรายงาน ณ",
            new: "\n๔.๑ ปัญหา ไม่พบ\n๔.๒ อุปสรรค ไม่พบ\n๔.๒ ข้อเสนอแนะ ไม่มี\nรายงาน ณ",
            rules: ["section-numbers"]),
        Case(
            testDescription: "table that is not there",
            old: "\nรายงาน ณ",
            new: "\nตารางที่ ๑ สรุปผล\nรายละเอียดอยู่ในตารางที่ ๒\nรายงาน ณ",
            rules: ["reference-without-target"]),
        Case(
            testDescription: "Arabic digits",
            old: "ผู้รับบริการ ๔๕๐ จาก",
            new: "ผู้รับบริการ 450 จาก",
            rules: ["mixed-digits"]),
        Case(
            testDescription: "letter of an item in a sentence",
            old: "เผยแพร่คู่มือทางเว็บไซต์",
            new: "เผยแพร่คู่มือตาม Q15 ทางเว็บไซต์",
            rules: ["item-letter"]),
        Case(
            testDescription: "list that begins again on the next page",
            old: "ลดลง ๐.๗๐ คะแนน\n\nประเด็นการประเมิน IIT",
            new: "ลดลง ๐.๗๐ คะแนน\n\nลำดับ\tมาตรการ/กิจกรรม\tวิธีดำเนินการ\tระยะเวลาในการดำเนินการ\tผู้รับผิดชอบ\t"
                + "สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม\tผลลัพธ์หรือความสำเร็จในการดำเนินการ\n"
                + "\t\t๑. รายงานผู้บริหารทุกไตรมาส\t\t\t\t\n\nประเด็นการประเมิน IIT",
            rules: ["list-numbers"]),
    ]

    @Test func `there are forty kinds of faults and more`() {
        #expect(Set(Self.cases.map(\.testDescription)).count >= 40)
    }
}
