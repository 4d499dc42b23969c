import Diagnostics
import Rules
import Testing

/// Reports of many styles: nothing is said of what is right, and a fault in any of them is found.
@Suite
struct OrdinaryNarrativeTests {
    struct Case: CustomTestStringConvertible {
        /// The report, by its name.
        let report: String
        /// The words that are changed, where they first stand.
        let old: String
        let new: String
        /// What the rule's name ends in.
        let rule: String

        var testDescription: String { "\(report): \(rule)" }
    }

    @Test(arguments: OrdinaryNarratives.all.keys.sorted())
    func `an ordinary report has no error and no warning`(_ name: String) throws {
        let text = try #require(OrdinaryNarratives.all[name])
        #expect(Self.loud(text).map(\.rule.description) == [])
    }

    @Test(arguments: cases)
    func `a fault in an ordinary report is found in its lines, and nothing else is`(_ example: Case) throws {
        let text = try #require(OrdinaryNarratives.all[example.report])
        let place = try #require(text.utf8.firstRange(of: Array(example.old.utf8)))
        let before = Array(text.utf8[..<place.lowerBound])
        let bytes = before + Array(example.new.utf8) + Array(text.utf8[place.upperBound...])
        let found = Self.loud(String(decoding: bytes, as: UTF8.self))
        let said = found.map { "\($0.rule) \($0.place.span.line)" }
        try #require(found.count == 1, "\(said)")
        #expect(found[0].rule.description.hasSuffix(example.rule), "\(said)")
        let first = before.count { $0 == UInt8(ascii: "\n") } + 1
        let last = first + example.new.utf8.count { $0 == UInt8(ascii: "\n") }
        #expect((first...last).contains(Int(found[0].place.span.line)), "\(said)")
    }

    /// What is found of level error and warning.
    private static func loud(_ text: String) -> [Finding] {
        Checked([("r.txt", text)], by: RealPacks.library).outcome.findings.filter { $0.level != .note }
    }

    static let cases: [Case] = [
        Case(
            report: "memo", old: "ตุลาคม 2566 แต่งตั้งคณะทำงาน และปรับปรุงเว็บไซต์แล้วเสร็จ",
            new: "ตุลาคม 2566 แต่งตั้งคณะทำงานของเทศบาลตำบลหนองสมมดิ และปรับปรุงเว็บไซต์", rule: "own-name-misspelt"),
        Case(report: "memo", old: "ออกคำสั่งที่", new: "เทศบาลตำบลห้วยสมมติออกคำสั่งที่", rule: "foreign-agency"),
        Case(report: "memo", old: "คิดเป็นร้อยละ 93.55", new: "คิดเป็นร้อยละ 95.33", rule: "share"),
        Case(report: "memo", old: "ชาย 290 คน", new: "ชาย 280 คน", rule: "breakdown"),
        Case(report: "memo", old: "ต.ค. 2566 - มี.ค. 2567", new: "ต.ค. 2567 - มี.ค. 2568", rule: "period-outside"),
        Case(report: "memo", old: "2. ตรวจสอบข้อมูลบนเว็บไซต์ทุกเดือน 3.", new: "2. ตรวจสอบข้อมูลบนเว็บไซต์ทุกเดือน 4.", rule: "list-numbers"),
        Case(report: "memo", old: "\n4\tมาตรการตรวจสอบ", new: "\n5\tมาตรการตรวจสอบ", rule: "row-numbers"),
        Case(report: "memo", old: "ไม่มีเรื่องร้องเรียนเกี่ยวกับการใช้ดุลยพินิจ", new: "ดำเนินการเรียบร้อยแล้ว", rule: "hollow-phrase"),
        Case(report: "memo", old: "\tกองช่าง\tต.ค. 2566 - ก.ย. 2567", new: "\t\tต.ค. 2566 - ก.ย. 2567", rule: "responsible/blank"),
        Case(report: "memo", old: "จัดทำผังขั้นตอนการอนุญาตก่อสร้างและติดไว้ที่จุดบริการกองช่าง", new: "", rule: "/blank"),
        Case(
            report: "memo", old: "กองยุทธศาสตร์และงบประมาณ\tพ", new: "จัดประชุมประชาคมและรวบรวมปัญหาความต้องการของประชาชน\tพ",
            rule: "content-of-neighbour"),
        Case(report: "memo", old: "พฤศจิกายน 2566 - กุมภาพันธ์ 2567", new: "กุมภาพันธ์ 2567 - พฤศจิกายน 2566", rule: "period-reversed"),
        Case(
            report: "halfYear", old: "มีความเห็น 14 เรื่อง แก้ไขแล้ว 12 เรื่อง อยู่ระหว่างดำเนินการ 2 เรื่อง",
            new: "มีความเห็น แก้ไขแล้ว 12 เรื่อง อยู่ระหว่างดำเนินการ 2 เรื่อง รวม 15 เรื่อง", rule: "sum"),
        Case(report: "items", old: "O5\t", new: "O6\t", rule: "item-title"),
        Case(report: "items", old: "O3\tอำนาจหน้าที่", new: "O3\tกฎหมายที่เกี่ยวข้อง", rule: "item-title"),
        Case(report: "items", old: "ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน", new: "ตัวชี้วัดย่อยที่ 9.2 การบริหารงาน", rule: "heading-of-other-items"),
        Case(
            report: "boxes", old: "<input checked=\"\" type=\"checkbox\"/> ดำเนินการแล้ว <input type=\"checkbox\"/> ยังไม่ดำเนินการ อบรม",
            new: "<input type=\"checkbox\"/> ดำเนินการแล้ว <input type=\"checkbox\"/> ยังไม่ดำเนินการ อบรม", rule: "boxes"),
        Case(report: "boxes", old: "ตัวชี้วัดที่ ๗ ประสิทธิภาพ", new: "ตัวชี้วัดที่ ๖ ประสิทธิภาพ", rule: "indicator-name"),
        Case(
            report: "planAndResult", old: "\n2\tพัฒนาระบบร้องเรียนร้องทุกข์ออนไลน์ผ่านเว็บไซต์\tสำนักปลัด",
            new: "\n2\tพัฒนาสนามกีฬาและลานออกกำลังกายประจำหมู่บ้าน\tสำนักปลัด", rule: "measure-without-result"),
        Case(report: "planAndResult", old: "น้ำประปา 3 เรื่อง", new: "น้ำประปา 4 เรื่อง", rule: "sum"),
        Case(report: "planAndResult", old: "ประจำปีงบประมาณ พ.ศ. 2566\nข", new: "ประจำปีงบประมาณ พ.ศ. 2564\nข", rule: "years/title"),
        Case(report: "pages", old: "3\tการซ่อมแซมศูนย์บริการ\t\t/", new: "3\tการซ่อมแซมศูนย์บริการ\t/\t/", rule: "done-and-not-done"),
        Case(report: "pages", old: "3\tการซ่อมแซมศูนย์บริการ\t\t/", new: "3\tการซ่อมแซมศูนย์บริการ\t\t", rule: "/blank"),
        Case(report: "scores", old: "ลดลง ๐.๒๑ คะแนน", new: "ลดลง ๐.๑๒ คะแนน", rule: "difference"),
        Case(report: "scores", old: "ปี พ.ศ. ๒๕๖๗ ได้ ๙๔.๕๕", new: "ปี พ.ศ. ๒๕๖๖ ได้ ๙๔.๕๕", rule: "years-apart"),
        Case(
            report: "scores", old: "เท่ากับ ๙๕.๒๕ คะแนน อยู่ในระดับ ผ่านดี", new: "เท่ากับ ๘๕.๒๕ คะแนน อยู่ในระดับ ผ่านดีเยี่ยม", rule: "grade"),
        Case(report: "parts", old: "\n2.2 เผยแพร่ราคากลาง", new: "\n2.4 เผยแพร่ราคากลาง", rule: "row-numbers"),
        Case(report: "parts", old: "มาตรการที่ 2 การสร้าง", new: "มาตรการที่ 3 การสร้าง", rule: "section-numbers"),
        Case(
            report: "relativePeriods", old: "ตรวจสอบ 6 หน่วยรับตรวจ พบประเด็น 11 ข้อ แก้ไขแล้วทั้งหมด",
            new: "จัดทำแผนตรวจสอบ ตรวจสอบตามแผน รายงานผลภายใน 30 วัน", rule: "result-repeats-plan"),
        Case(
            report: "relativePeriods", old: "ประชุมวันที่ 12 มกราคม 2567 และ 14 กุมภาพันธ์ 2567",
            new: "เป็นข้อมูลการจัดซื้อจัดจ้างในปี พ.ศ. 2567 อย่างน้อยประกอบด้วย งานที่ซื้อหรือจ้าง วงเงินงบประมาณที่ได้รับจัดสรร", rule: "requirement-as-evidence"),
        Case(report: "plan", old: "ตัวชี้วัดที่ 8 การปรับปรุงการทำงาน", new: "ตัวชี้วัดที่ 7 การปรับปรุงการทำงาน", rule: "indicator-name"),
        Case(report: "plan", old: "ก.พ. - เม.ย. 2566", new: "ก.พ. - เม.ย. 2568", rule: "period-outside"),
        Case(report: "halfYear", old: "มกราคม 2566 - มีนาคม 2566", new: "มกราคม 2566 - กันยายน 2566", rule: "period-outside"),
        Case(report: "memo", old: "3. ข้อเสนอ\n", new: "4. ข้อเสนอ\n", rule: "section-numbers"),
    ]
}
