import Diagnostics
import Readers
import Rules
import Testing

/// Which year and which item a report is of, where its title is wrong.
@Suite
struct ReportYearTests {
    private static func plan(title: Int, year: Int, code: String = "") -> String {
        """
        มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน \(code)
        ประจำปีงบประมาณ พ.ศ. \(title)
        เทศบาลตำบลหนองสมมติ อำเภอชุมแพ จังหวัดขอนแก่น

        เทศบาลตำบลหนองสมมตินำผลการประเมิน ITA ปีงบประมาณ พ.ศ. \(year - 1) มาวิเคราะห์ และถือปฏิบัติระหว่างวันที่ 1 ตุลาคม \(year - 1) ถึงวันที่ 30 กันยายน \(year) ทุกกอง

        ที่\tมาตรการ\tขั้นตอนการปฏิบัติ\tผู้รับผิดชอบ\tระยะเวลา
        1\tจัดทำคู่มือการยืมพัสดุ\tยกร่างและเวียนทุกกอง\tกองคลัง\tต.ค. \(year - 1) - ธ.ค. \(year - 1)
        2\tปรับปรุงเว็บไซต์\tจัดเมนูใหม่\tสำนักปลัด\tม.ค. \(year) - มี.ค. \(year)
        3\tอบรมบุคลากร\tเชิญวิทยากร\tสำนักปลัด\tก.พ. \(year) - มิ.ย. \(year)

        """
    }

    /// Reads a report: the year and the item that it was taken for, and what was found.
    private static func read(_ text: String, contentYear: Int? = nil) -> (year: Int?, item: String?, findings: [Finding]) {
        var expectation = Rules.Expectation()
        expectation.contentYear = contentYear
        let checker = ReportChecker(RealPacks.library)
        var file = checker.file("แผน.txt", expectation)
        var source = MemorySource(Array(text.utf8))
        let result = Reader.read(&source, path: "แผน.txt", format: nil, into: &file)
        file.end(format: result.format?.rawValue, isComplete: result.isComplete)
        let (year, item) = (file.contentYear, file.record.item)
        var files = [file]
        let outcome = checker.outcome(of: &files, isComplete: [true], rules: ReaderRules.all)
        return (year, item, outcome.findings)
    }

    @Test func `a title that all the rest contradicts asks for the requirements of the other year`() {
        #expect(Self.read(Self.plan(title: 2567, year: 2567)).year == nil)
        #expect(Self.read(Self.plan(title: 2566, year: 2567)).year == 2567)
        // Two periods of another year are slips.
        let slips = Self.plan(title: 2567, year: 2567).replacing("ก.พ. 2567 - มิ.ย. 2567", with: "ก.พ. 2566 - มิ.ย. 2566")
        #expect(Self.read(slips).year == nil)
    }

    @Test func `read by the year of its content, the title alone is wrong`() {
        let loud = Self.read(Self.plan(title: 2566, year: 2567), contentYear: 2567).findings.filter {
            $0.level > .note && $0.place.span.isKnown
        }
        #expect(loud.map(\.rule.description) == ["O34/title-year"])
        #expect(loud.first?.place.span.line == 2)
    }

    @Test func `a number in the heading that title and year do not bear out is a slip of the pen`() {
        #expect(Self.read(Self.plan(title: 2567, year: 2567, code: "(ข้อ O34)")).item == "O34")
        #expect(Self.read(Self.plan(title: 2567, year: 2567, code: "(ข้อ O43)")).item == "O34")
    }
}
