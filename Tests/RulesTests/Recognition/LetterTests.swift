import Diagnostics
import Rules
import Testing

/// Tables at the top of a file that look like the head of a letter: labels with what they are of.
@Suite struct LetterTests {
    private static let office = "ส่วนราชการ\tสำนักปลัด เทศบาลตำบลหนองสมมติ อำเภอชุมแพ จังหวัดขอนแก่น\n"
    private static let subject = "เรื่อง\tรายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2566\n"
    private static let measures = "\nที่\tมาตรการ\tผลการดำเนินการ\tผลลัพธ์\n1\tอบรม\tอบรมแล้ว 20 คน\tเข้าใจระเบียบ\n"

    /// The card of an item whose elements are read.
    private static let card = """
        หน่วยงาน,เทศบาลตำบลบ้านใหม่
        เรื่อง,ข้อมูลการติดต่อและช่องทางการสอบถามข้อมูล
        ปีงบประมาณ,2568
        ที่อยู่,99 หมู่ 1 ตำบลบ้านใหม่ อำเภอเมือง จังหวัดน่าน 55000
        โทรศัพท์,054 123 456
        E-mail,saraban@banmai.go.th
        แผนที่,https://maps.example.go.th/banmai
        Q&A,https://www.banmai.go.th/qa

        """

    private func checked(_ text: String, _ path: String, item: String? = nil) -> (item: String?, findings: [String]) {
        let checked = Checked([(path, text)], by: RealPacks.library, item: item)
        return (checked.outcome.files[0].item, checked.findings())
    }

    @Test(arguments: [office + subject, "ส่วนราชการ เทศบาลตำบลหนองสมมติ อำเภอชุมแพ จังหวัดขอนแก่น\n" + subject])
    func `a letter names the item of the table below, and is no unknown table`(_ letter: String) {
        let found = checked(letter + Self.measures, "report.txt")
        #expect(found.item == "O43")
        #expect(found.findings == [])
    }

    @Test func `a letter that mentions another item by its title is a letter`() {
        let mention = "อ้างถึง\tประกาศมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน พ.ศ. 2566\nวันที่\t10 ตุลาคม 2566\n"
        #expect(checked(Self.office + Self.subject + mention + Self.measures, "report.txt").item == "O43")
    }

    @Test(arguments: ["report.txt", "report.csv"])
    func `a letter with nothing below names its item`(_ path: String) {
        let text = Self.office + Self.subject
        let found = checked(path.hasSuffix("csv") ? text.replacing("\t", with: ",") : text, path)
        #expect(found.item == "O43")
        let missing = "- error O43/measures/missing-table: the table is missing: results of the measures"
        #expect(found.findings.contains(missing), "\(found.findings)")
    }

    @Test(arguments: [nil, "O3"])
    func `a card of elements is no letter`(_ item: String?) {
        let found = checked(Self.card, "contact.csv", item: item)
        #expect(found.item == "O3")
        #expect(found.findings == [])
    }

    @Test func `a list of items is no letter`() {
        let list = """
            O34,มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน
            O35,รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน

            """
        let found = checked(list, "list.csv")
        #expect(found.findings.contains { $0.contains("missing-table") }, "\(found.findings)")
    }
}
