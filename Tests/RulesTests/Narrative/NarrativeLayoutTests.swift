import Diagnostics
import Rules
import Testing

/// Reports laid out in other ways: tables of items, of one measure, of boxes, of months; each fault at its place.
@Suite
struct NarrativeLayoutTests {
    private typealias Case = NarrativeCase

    @Test(arguments: cases)
    func `a fault is found at its place in any layout, and none where there is none`(_ example: NarrativeCase) throws {
        try example.expect(below: NarrativeCase.head, in: "O43.txt", of: Self.rules, once: false)
    }

    @Test func `a table of one measure is held against no header`() {
        let text =
            NarrativeCase.head + "ชื่อมาตรการ\tมาตรการเผยแพร่ข้อมูล\nวัตถุประสงค์\tให้ประชาชนรู้\nวิธีดำเนินการ\tประชุม\nระยะเวลา\tตลอดปีงบประมาณ\n"
            + "ผู้รับผิดชอบ\tสำนักปลัด\nผลการดำเนินการ\tปรับปรุงเว็บไซต์แล้วเสร็จ\n"
        let rules = Checked([("O43.txt", text)], by: RealPacks.library).outcome.findings.map(\.rule.description)
        #expect(!rules.contains { $0.hasSuffix("/missing-column") || $0.hasSuffix("/other-header") }, "\(rules)")
    }

    @Test(arguments: [("1.2 อบรมเจ้าหน้าที่พัสดุ", 0), ("อบรมเจ้าหน้าที่พัสดุ", 1)])
    func `a later part of a number goes on with the measure of the first`(_ second: String, _ count: Int) {
        let text =
            NarrativeCase.head + "มาตรการ\tกิจกรรม/โครงการ\tผลการดำเนินการ\tผลลัพธ์\n"
            + "1. มาตรการจัดซื้อจัดจ้าง\t1.1 เผยแพร่แผน\tเผยแพร่แล้วเมื่อวันที่ 9 มกราคม 2566\tประชาชนตรวจสอบได้\n"
            + "\t\(second)\tอบรมแล้วเมื่อวันที่ 16 มกราคม 2566\tทำพัสดุเป็น\n"
            + "2. มาตรการอบรมคุณธรรม\t2.1 อบรมบุคลากร\tอบรมแล้วเมื่อวันที่ 20 มกราคม 2566\tเข้าใจดี\n"
        let rules = Checked([("O43.txt", text)], by: RealPacks.library).outcome.findings.map(\.rule.description)
        #expect(rules.count { $0 == "O43/measures.measure/blank" } == count, "\(rules)")
    }

    @Test func `a blank cell behind a filled one does not go on, whatever number stands behind it`() {
        let text =
            NarrativeCase.head + "มาตรการ\tกิจกรรม/โครงการ\tผลการดำเนินการ\tผลลัพธ์\n"
            + "1. มาตรการจัดซื้อจัดจ้าง\t1.1 เผยแพร่แผน\tเผยแพร่แล้วเมื่อวันที่ 9 มกราคม 2566\tประชาชนตรวจสอบได้\n"
            + "2. มาตรการอบรมคุณธรรม\t2.1 อบรมบุคลากร\t\t2.2 เข้าใจดี\n"
        let rules = Checked([("O43.txt", text)], by: RealPacks.library).outcome.findings.map(\.rule.description)
        #expect(rules.count { $0 == "O43/measures.summary/blank" } == 1, "\(rules)")
    }

    static let rules: Set<String> = [
        "amount-in-words", "boxes", "christian-year", "columns-swapped", "evidence-of-other-item", "heading-out-of-order", "item-order",
        "item-title", "list-numbers", "month-out-of-order", "not-filled-in", "open-bracket", "period-outside", "row-numbers",
    ]

    private static let items = "รหัส\tเรื่อง\tผู้จัดทำ\tผลที่ปรากฏ\nO11\tแผนดำเนินงานประจำปี\tสำนักปลัด\tลงเว็บไซต์แล้ว\n"
    private static let item = "ที่\tองค์ประกอบด้านข้อมูล\tมี\tไม่มี\tหมายเหตุ\n1\tแสดงโครงการและงบประมาณ\t☑\t☐\tลงเว็บไซต์แล้ว\n"
    private static let measure = """
        ชื่อมาตรการ\tมาตรการเผยแพร่ข้อมูลต่อสาธารณะ
        วัตถุประสงค์\tให้ประชาชนรู้ข้อมูล
        วิธีดำเนินการ\tมอบหมายเจ้าหน้าที่ของแต่ละหัวข้อ

        """
    private static let months = "เดือน\tชำระภาษี (ราย)\nตุลาคม 2565\t42\nพฤศจิกายน 2565\t38\nธันวาคม 2565\t51\n"
    private static let steps = "ที่\tมาตรการ\tวิธีดำเนินการ\tระยะเวลา\tผู้รับผิดชอบ\tผลการดำเนินการ\tผลลัพธ์\n1\tมาตรการเผยแพร่ข้อมูล\t"
    private static let rest = "\tต.ค. 2565 - ก.ย. 2566\tสำนักปลัด\tปรับปรุงเว็บไซต์แล้วเสร็จ\tประชาชนค้นข้อมูลได้ง่าย"

    static let cases: [NarrativeCase] = [
        Case("codes under a header that no pack knows", items + "O30\tการเปิดโอกาสให้เกิดการมีส่วนร่วม\tสำนักปลัด\tประชุมแล้ว", nil),
        Case("a title beside the code of another item", items + "⟦O31⟧\tการเปิดโอกาสให้เกิดการมีส่วนร่วม\tสำนักปลัด\tประชุมแล้ว", "item-title"),
        Case("an item in the line above its table", "O11 แผนดำเนินงานประจำปี\n" + item, nil),
        Case("the title of another item in the line above", "⟦O12 แผนดำเนินงานประจำปี⟧\n" + item, "item-title"),
        Case(
            "boxes in two columns, both ticked", "O11 แผนดำเนินงานประจำปี\n" + item + "2\tแสดงระยะเวลา\t⟦☑⟧\t☑\tลงเว็บไซต์แล้ว", "boxes"),
        Case(
            "a measure of its own table",
            measure + "ระยะเวลา\tตุลาคม 2565 - กันยายน 2566\nผู้รับผิดชอบ\tสำนักปลัด\nผลการดำเนินการ\tปรับปรุงเว็บไซต์แล้วเสร็จ",
            nil),
        Case(
            "a period in a table of one measure",
            measure + "ระยะเวลา\t⟦ตุลาคม 2563 - กันยายน 2564⟧\nผู้รับผิดชอบ\tสำนักปลัด\nผลการดำเนินการ\tปรับปรุงเว็บไซต์แล้วเสร็จ", "period-outside"),
        Case("months one behind the other", months + "มกราคม 2566\t112\nกุมภาพันธ์ 2566\t134", nil),
        Case("a month of the wrong year", months + "⟦มกราคม 2565⟧\t112\nกุมภาพันธ์ 2566\t134", "month-out-of-order"),
        Case("deadlines that are no series", "รายการ\tกำหนด\nก\tก.พ. 2566\nข\tก.พ. 2566\nค\tเม.ย. 2566\nง\tก.พ. 2566\nจ\tมี.ค. 2566", nil),
        Case("rows by their rank", "เครื่องมือ\tลำดับที่\tร้อยละ\nก\t3\t90\nข\t1\t95\nค\t2\t92\nง\t5\t80\nจ\t4\t85", nil),
        Case(
            "numbers of measures in a table of money",
            steps + "ประชุม" + rest + "\n2\tมาตรการให้บริการ\tประชุม" + rest + "\n3\tมาตรการจัดซื้อ\tประชุม" + rest
                + "\n\nมาตรการที่\tงบประมาณ (บาท)\n1\t5,000\n3\t7,000", nil),
        Case("steps in order", steps + "1) ประชุม 2) มอบหมาย 3) เผยแพร่" + rest, nil),
        Case("a step that stands twice", steps + "1) ประชุม ⟦1)⟧ มอบหมาย 3) เผยแพร่" + rest, "list-numbers"),
        Case("a step written otherwise", steps + "1) ประชุม ⟦2.⟧ มอบหมาย 3) เผยแพร่" + rest, "list-numbers"),
        Case("a short year in brackets", steps + "1) ประชุม (1 ต.ค. 65 - 31 มี.ค. 66) 2) มอบหมาย" + rest, nil),
        Case(
            "cells that changed places", steps + "ประชุม\t⟦สำนักปลัด⟧\tตุลาคม 2565 - กันยายน 2566\tปรับปรุงเว็บไซต์แล้วเสร็จ\tประชาชนค้นข้อมูลได้ง่าย",
            "columns-swapped"),
        Case("an amount in words", "ใช้เงิน 1,021 บาท (หนึ่งพันยี่สิบเอ็ดบาทถ้วน)\n\n" + steps + "ประชุม" + rest, nil),
        Case("another amount in words", "ใช้เงิน 1,200 บาท (⟦หนึ่งพันยี่สิบเอ็ดบาทถ้วน⟧)\n\n" + steps + "ประชุม" + rest, "amount-in-words"),
        Case("a blank of a form", "ประกาศ ลงวันที่ ⟦.............⟧ 2566 แล้ว\n\n" + steps + "ประชุม" + rest, "not-filled-in"),
        Case("a line to sign on", steps + "ประชุม" + rest + "\n\n(ลงชื่อ).......................ผู้รายงาน", nil),
        Case("a year of another era", "ประกาศวันที่ ⟦9 มกราคม 2023⟧ แล้ว\n\n" + steps + "ประชุม" + rest, "christian-year"),
        Case("an open bracket", "ประกาศ ⟦(ฉบับปรับปรุง แล้ว⟧\n\n" + steps + "ประชุม" + rest, "open-bracket"),
    ]
}
