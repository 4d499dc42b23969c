import Testing

@testable import Rules

@Suite struct TitleWordingTests {
    @Test(
        arguments: [
            ("ผลการดำเนิน…ตามแผน", "รายงานผลการดำเนินงานประจำปีตามแผน"), ("ผลการดำเนิน…ตามแผน", "ผลการดำเนินตามแผน"),
            ("ผล…งาน…ปี", "ผลของงานทั้งปี"), ("ตามแผน", "รายงาน ตาม แผน"),
        ])
    func `a wording with gaps stands where its parts do, a few words apart`(wording: String, text: String) {
        #expect(TitleWording(wording).stands(in: TitleWording.folded(text)))
    }

    @Test(
        arguments: [
            ("ผลการดำเนิน…ตามแผน", "ตามแผน ผลการดำเนินงาน"), ("ผล…งาน…ปี", "ผลของงาน"), ("", "รายงาน"), ("…", "รายงาน"),
            // 25 letters between the parts, one more than may stand there.
            ("ก…ข", "ก" + String(repeating: "ค", count: 25) + "ข"),
        ])
    func `elsewhere it does not`(wording: String, text: String) {
        #expect(!TitleWording(wording).stands(in: TitleWording.folded(text)))
    }

    @Test func `24 letters may stand in a gap, and count for nothing`() {
        let wording = TitleWording("ก…ข")
        #expect(wording.stands(in: TitleWording.folded("ก" + String(repeating: "ค", count: 24) + "ข")))
        #expect(wording.length == 6)
    }

    @Test func `a part that leads nowhere is looked for again`() {
        #expect(TitleWording("ผล…แผน").stands(in: TitleWording.folded("ผล" + String(repeating: "ค", count: 30) + "ผลตามแผน")))
    }
}
