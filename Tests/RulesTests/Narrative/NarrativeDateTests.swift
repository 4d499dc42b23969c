import Diagnostics
import Rules
import Testing

/// Days, rounds and years in reports of half a year and in plans.
@Suite
struct NarrativeDateTests {
    struct Case: CustomTestStringConvertible {
        /// The words that are changed, where they first stand.
        let old: String
        let new: String
        /// What is found besides notes, as `line:column level rule: message`.
        let found: String

        var testDescription: String { found }
    }

    @Test(arguments: [progress, plan])
    func `periods, deadlines and years of an ordinary report are right`(_ text: String) {
        #expect(Self.loud(text) == [])
    }

    @Test(arguments: progressCases)
    func `a fault in a report of half a year is found at its place`(_ example: Case) throws {
        try Self.check(example, in: Self.progress)
    }

    @Test(arguments: planCases)
    func `a fault in a plan is found at its place`(_ example: Case) throws {
        try Self.check(example, in: Self.plan)
    }

    private static func check(_ example: Case, in text: String) throws {
        let place = try #require(text.utf8.firstRange(of: Array(example.old.utf8)))
        let bytes = Array(text.utf8[..<place.lowerBound]) + Array(example.new.utf8) + Array(text.utf8[place.upperBound...])
        #expect(loud(String(decoding: bytes, as: UTF8.self)) == [example.found])
    }

    private static func loud(_ text: String) -> [String] {
        let checked = Checked([("r.txt", text)], by: RealPacks.library)
        return zip(checked.outcome.findings, checked.findings()).filter { $0.0.level != .note }.map { finding, words in
            "\(finding.place.span.line):\(finding.place.span.column) \(words.drop { $0 != " " }.dropFirst())"
        }
    }

    /// Progress of half a year whose measures run over the whole year.
    static let progress = [
        "รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2566",
        "รอบ 6 เดือน (1 ตุลาคม 2565 - 31 มีนาคม 2566)",
        "เทศบาลตำบลนาสมมติ อำเภอเวียงสา จังหวัดน่าน",
        "(ข้อมูล ณ วันที่ 31 มีนาคม 2566)",
        "",
        "ลำดับ\tมาตรการ/กิจกรรม\tวิธีดำเนินการ\tระยะเวลา\tผู้รับผิดชอบ\tสรุปผลการดำเนินการ\tผลลัพธ์หรือความสำเร็จในการดำเนินการ",
        "1\tมาตรการจัดทำคู่มือการให้บริการ\tทบทวนงานบริการทุกกองแล้วแจ้งผลให้ผู้ร้องเรียนทราบภายใน 15 วัน\tต.ค. 2565 - ก.ย. 2566\tสำนักปลัด\tอบรมผู้ให้บริการเมื่อวันที่ 24 - 25 มกราคม 2566 และเตรียมการอบรมครั้งที่สองไว้ในเดือนมิถุนายน 2566\tผู้รับบริการ 90 คนตอบว่าขั้นตอนชัดเจน",
        "2\tมาตรการเปิดเผยการใช้จ่ายเงิน\tเผยแพร่แผนการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2566\tต.ค. 2565 - ก.ย. 2566\tกองคลัง\tประกาศแผนเมื่อวันที่ 7 ตุลาคม 2565 และรายงานไตรมาสแรกเมื่อวันที่ 10 มกราคม 2566\tบุคลากรทุกกองทราบแผนของตนเอง",
        "3\tมาตรการกำกับการใช้ทรัพย์สิน\tตรวจทะเบียนการยืมทุกเดือน\tต.ค. 2565 - มี.ค. 2566\tกองคลัง\tตรวจทะเบียนครบหกเดือน ไม่มีของหาย\tผู้ยืมส่งคืนตรงเวลา",
        "",
        "แผนการดำเนินงานในรอบ 6 เดือนหลัง (เม.ย. - ก.ย. 2566)",
        "- อบรมผู้ให้บริการครั้งที่สอง ภายในเดือนมิถุนายน 2566",
        "ให้ทุกกองรายงานรอบ 12 เดือน ต่อปลัดเทศบาล ภายในวันที่ 10 ตุลาคม 2566",
        "",
        "รายงาน ณ วันที่ 10 เมษายน 2566",
    ].map { $0 + "\n" }.joined()

    static let progressCases: [Case] = [
        Case(
            old: "เดือน (1 ตุลาคม 2565 - 31 มีนาคม 2566)", new: "เดือน (1 ตุลาคม 2564 - 31 มีนาคม 2565)",
            found:
                "2:14 error O43/other-window: the days that are declared (1 ตุลาคม 2564 - 31 มีนาคม 2565) are of fiscal year 2565, but the report is of 2566"
        ),
        Case(
            old: "เดือน (1 ตุลาคม 2565 - 31 มีนาคม 2566)", new: "เดือน (1 ตุลาคม 2565 - 30 มิถุนายน 2566)",
            found: "2:1 error O43/other-window: (รอบ 6 เดือน) is said of a period (1 ตุลาคม 2565 - 30 มิถุนายน 2566) of 9 months"),
        Case(
            old: "24 - 25 มกราคม 2566", new: "24 - 25 เมษายน 2566",
            found: "7:156 error O43/result-date: the result is of (24 - 25 เมษายน 2566), later than the report itself (10 เมษายน 2566)"),
        Case(
            old: "24 - 25 มกราคม 2566", new: "24 - 25 มกราคม 2565",
            found:
                "7:156 warning O43/result-date: the result is of (24 - 25 มกราคม 2565), before the days of the report, 2022-10-01 – 2023-03-31"
        ),
        Case(
            old: "เมื่อวันที่ 7 ตุลาคม 2565", new: "เมื่อวันที่ 31 มิถุนายน 2566",
            found: "8:138 error O43/impossible-date: there is no such day (31 มิถุนายน 2566): มิถุนายน has 30 days"),
        Case(
            old: "ประจำปีงบประมาณ พ.ศ. 2566\tต", new: "ประจำปีงบประมาณ พ.ศ. 2565\tต",
            found:
                "8:39 warning O43/document-of-other-year: (แผนการใช้จ่ายงบประมาณ ประจำปีงบประมาณ พ.ศ. 2565) is of 2565, but the report is of 2566"
        ),
        Case(
            old: "และเตรียมการอบรมครั้งที่สองไว้ในเดือนมิถุนายน 2566", new: "และกำหนดจัดครั้งที่สองในเดือนธันวาคม 2565",
            found:
                "7:179 warning O43/announced-past: the result announces (กำหนดจัดครั้งที่สองในเดือนธันวาคม 2565), a time that had passed by 2023-04-10, the day of the report"
        ),
        Case(
            old: "ภายในเดือนมิถุนายน 2566", new: "ภายในเดือนมีนาคม 2566",
            found:
                "12:31 warning O43/heading-deadline: the deadline (ภายในเดือนมีนาคม 2566) lies outside of the period of its heading (เม.ย. - ก.ย. 2566)"
        ),
        Case(
            old: "ภายในวันที่ 10 ตุลาคม 2566", new: "ภายในวันที่ 10 ตุลาคม 2565",
            found:
                "13:43 error O43/report-deadline: the report of (รอบ 12 เดือน) is due (ภายในวันที่ 10 ตุลาคม 2565), before the round ends on 2023-09-30"
        ),
        Case(
            old: "รายงาน ณ วันที่ 10 เมษายน 2566", new: "รายงาน ณ วันที่ 10 มีนาคม 2566",
            found: "15:17 warning O43/report-date: the report is dated (10 มีนาคม 2566), before the day that its data are of (31 มีนาคม 2566)"
        ),
        Case(
            old: "ผู้ยืมส่งคืนตรงเวลา", new: "แจ้งผลให้ผู้ร้องเรียนทราบภายใน 30 วันแล้ว",
            found: "9:147 warning O43/duty-limit: the same duty has two limits, (ภายใน 30 วัน) and (ภายใน 15 วัน)"),
        Case(
            old: "ตรวจทะเบียนการยืมทุกเดือน\tต.ค. 2565 - มี.ค. 2566", new: "ตรวจทะเบียนการยืมทุกเดือน\tมี.ค. 2566 - ต.ค. 2565",
            found: "9:57 error O43/period-reversed: the period ends before it begins (มี.ค. 2566 - ต.ค. 2565)"),
    ]

    /// A plan with its analysis.
    static let plan = [
        "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2566",
        "เทศบาลตำบลนาสมมติ อำเภอเวียงสา จังหวัดน่าน",
        "",
        "เทศบาลตำบลนาสมมติได้วิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ประจำปีงบประมาณ พ.ศ. 2565 เปรียบเทียบกับปีงบประมาณ พ.ศ. 2564 โดยคณะทำงานตามคำสั่งที่ 418/2565 ลงวันที่ 4 ตุลาคม 2565 พบข้อบกพร่องหรือจุดอ่อนที่ต้องแก้ไขโดยเร่งด่วนหนึ่งข้อ และประเด็นที่ต้องพัฒนาให้ดีขึ้นหนึ่งข้อ ซึ่งสอดคล้องกับแผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 - 2570) และพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540",
        "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อน ได้แก่ ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ",
        "ประเด็นที่ต้องพัฒนาให้ดีขึ้น ได้แก่ ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร",
        "",
        "ลำดับ\tประเด็นที่ต้องแก้ไข\tมาตรการ\tขั้นตอนหรือวิธีการปฏิบัติ\tผู้รับผิดชอบ\tระยะเวลา\tแนวทางการกำกับติดตาม",
        "1\tการใช้ทรัพย์สินของราชการ\tมาตรการกำกับการยืมทรัพย์สิน\tจัดทำแนวปฏิบัติการยืมและทะเบียนคุม\tกองคลัง\tพ.ย. 2565 - ก.ย. 2566\tกองคลังรายงานปลัดเทศบาลทุกเดือน",
        "2\tประสิทธิภาพการสื่อสาร\tมาตรการเผยแพร่ข้อมูล\tจัดทำแผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 - 2570) และรายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปี พ.ศ. 2565 (O26)\tสำนักปลัด\tต.ค. 2565 - มี.ค. 2566\tสำนักปลัดรายงานสถิติทุกไตรมาส",
        "",
        "ให้ทุกกองรายงานรอบ 6 เดือน (1 ตุลาคม 2565 - 31 มีนาคม 2566) ต่อสำนักปลัด ภายในวันที่ 5 เมษายน 2566",
        "ให้สำนักปลัดเสนอรายงานรอบ 6 เดือน ต่อนายกเทศมนตรี ภายในวันที่ 20 เมษายน 2566",
        "",
        "ประกาศ ณ วันที่ 31 ตุลาคม พ.ศ. 2565",
    ].map { $0 + "\n" }.joined()

    static let planCases: [Case] = [
        Case(
            old: "(ITA) ประจำปีงบประมาณ พ.ศ. 2565 เปรียบเทียบกับปีงบประมาณ พ.ศ. 2564", new: "(ITA) ประจำปีงบประมาณ พ.ศ. 2566",
            found:
                "4:70 error O42/analysis-of-other-year: the result of (ประจำปีงบประมาณ พ.ศ. 2566) is analysed, but a report of 2566 analyses that of 2565"
        ),
        Case(
            old: "เปรียบเทียบกับปีงบประมาณ พ.ศ. 2564", new: "เปรียบเทียบกับปีงบประมาณ พ.ศ. 2565",
            found: "4:96 error O42/compared-years: 2565 is compared with itself"),
        Case(
            old: "ลงวันที่ 4 ตุลาคม 2565", new: "ลงวันที่ 4 กันยายน 2564",
            found: "4:173 warning O42/order-year: the number (418/2565) is of 2565, but the date is (4 กันยายน 2564)"),
        Case(
            old: "จัดทำแผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 - 2570)", new: "จัดทำแผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2565 - 2570)",
            found: "10:82 warning O42/plan-years: one plan has the years (พ.ศ. 2565 - 2570) and (พ.ศ. 2566 - 2570)"),
        Case(
            old: "ข้อมูลข่าวสารของราชการ พ.ศ. 2540", new: "ข้อมูลข่าวสารของราชการ พ.ศ. 2550",
            found: "4:349 error O42/act-year: (พระราชบัญญัติข้อมูลข่าวสารของราชการ) is of 2540, not of 2550"),
        Case(
            old: "ประจำปี พ.ศ. 2565 (O26)", new: "ประจำปี พ.ศ. 2566 (O26)",
            found: "10:142 warning O42/year-beside-item: O26 is of 2565, but it says (ประจำปี พ.ศ. 2566)"),
        Case(
            old: "พ.ย. 2565 - ก.ย. 2566", new: "พ.ย. 2565 - ธ.ค. 2566",
            found:
                "9:99 warning O42/period-outside: the period (พ.ย. 2565 - ธ.ค. 2566) lies outside of the report's, 2022-10-01 – 2023-09-30"),
        Case(
            old: "ภายในวันที่ 5 เมษายน 2566", new: "ภายในวันที่ 5 มีนาคม 2566",
            found:
                "12:74 error O42/report-deadline: the report of (รอบ 6 เดือน) is due (ภายในวันที่ 5 มีนาคม 2566), before the round ends on 2023-03-31"
        ),
        Case(
            old: "ต่อนายกเทศมนตรี ภายในวันที่ 20 เมษายน 2566", new: "ต่อสำนักปลัด ภายในวันที่ 20 เมษายน 2566",
            found:
                "13:48 warning O42/report-deadline: the report of (รอบ 6 เดือน) is due on two days, (ภายในวันที่ 20 เมษายน 2566) and (ภายในวันที่ 5 เมษายน 2566)"
        ),
    ]
}
