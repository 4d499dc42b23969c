import Diagnostics

extension Samples {
    /// Everything, and what only pages and checklists tell: units, points, explanations, tables around findings, waivers, a day.
    static var page: Outcome {
        var outcome = everything
        let division = Phrase(th: "กองคลังตัวอย่าง", en: "sample finance division")
        outcome.items = [
            ItemRecord(
                id: "X1", fiscalYear: 2567, title: Phrase(th: "ความก้าวหน้า", en: "Progress"), owner: division, weight: Ratio(25, over: 2)),
            ItemRecord(
                id: "X2", fiscalYear: 2567, title: Phrase(th: "แผนงาน", en: "The plan"),
                owner: Phrase(th: "สำนักปลัดตัวอย่าง", en: "sample clerk"),
                weight: Ratio(5)),
            ItemRecord(id: "X3", fiscalYear: 2567, title: Phrase(th: "ผลงาน", en: "The results"), owner: division, weight: Ratio(5)),
        ]
        for index in outcome.files.indices {
            outcome.files[index].agency = "เทศบาลตัวอย่าง"
            outcome.files[index].due = Phrase(th: "30 เมษายน 2567", en: "30 April 2024")
        }
        outcome.score = Score(
            fiscalYear: 2567,
            lines: [
                .init(kind: .whole, id: "", title: Phrase("OIT"), points: Ratio(155, over: 2), weight: Ratio(100)),
                .init(kind: .indicator, id: "9", title: Phrase(th: "การเปิดเผย", en: "disclosure"), points: Ratio(50), weight: Ratio(100)),
            ], grade: Phrase(th: "ต้องปรับปรุง", en: "needs improvement"))
        outcome.views = [
            TableView(
                file: 0, table: 0,
                rows: [
                    .init(
                        index: 6,
                        cells: ["ที่", "ลำดับที่", "เลขที่โครงกำร", "ปีงบประมาณ", "", "", "", "", "วงเงินงบประมาณ", "", "", "", "", "ราคาที่ตกลง"]),
                    .init(index: 10, cells: ["4", "4", "6601", "2567", "", "", "", "", "10.00", "", "", "", "", "10.00"]),
                    .init(index: 11, cells: ["5", "5", "6602", "2567", "", "", "", "", "1,200,000.00", "", "", "", "", "1,250,000.00"]),
                    .init(index: 12, cells: ["6", "6", "6603"]),
                ])
        ]
        outcome.explanations[budgetRule.id] = Explanation(
            id: budgetRule.id.description, title: budgetRule.title, context: Phrase(th: "X1 ความก้าวหน้า", en: "X1 Progress"),
            level: .warning,
            sections: [
                .init(.why, [Phrase(th: "ข้อ X1 มีค่า 12.50 คะแนน", en: "X1 is worth 12.50 points")]),
                .init(.decides, [Phrase("price <= budget")]), .init(.passes, [Phrase("1 <= 1")]), .init(.fails, [Phrase("2 <= 1")]),
                .init(
                    .waive, [Phrase(th: "เขียนใน oitlint.toml", en: "write into oitlint.toml")],
                    code: [Phrase("[[waive]]"), Phrase("demand = \"X1/…\"")]),
            ])
        outcome.waived = [WaivedFinding(budgetFinding(row: 20), reason: "สัญญาฉุกเฉิน", approver: "ปลัด")]
        outcome.verdicts.append(
            Verdict(
                requirement: "X4", title: Phrase(th: "ป้ายหน้าที่ทำการ", en: "The sign"), isItem: true,
                result: .attested(Message(th: "รับรองโดยสำนักปลัด", en: "attested by the clerk"))))
        outcome.verdicts.append(
            Verdict(
                requirement: "X5", title: Phrase(th: "สถิติ", en: "The figures"), isItem: true,
                result: .notEvaluated(Message(th: "ไม่มีไฟล์", en: "no file answers it"))))
        return outcome
    }
}
