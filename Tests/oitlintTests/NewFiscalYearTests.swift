import Foundation
import Testing

@testable import oitlint

/// A fiscal year, an item and a column that nobody has foreseen are added, and only files of packs are written for it.
struct NewFiscalYearTests {
    private static let head = """
        [[band]]
        title = { th = "ผ่าน", en = "passed" }
        least = 50

        [[indicator]]
        id    = "9.1"
        title = { th = "ข้อมูลพื้นฐาน", en = "basic information" }

        """

    private static func pack(_ year: Int) -> String {
        "[pack]\nid = \"\(year)\"\nfiscal-year = \(year)\ntitle = { th = \"การประเมินปี \(year)\", en = \"assessment of \(year)\" }\n" + head
    }

    private static func item(_ id: String, _ title: String, _ en: String, _ rest: String) -> String {
        """
        [item]
        id         = "\(id)"
        indicator  = "9.1"
        title      = { th = "\(title)", en = "\(en)" }
        owner      = { th = "สำนักปลัด", en = "office of the clerk" }
        source     = { document = "เอกสารตัวอย่าง" }

        [covers]
        year = "current"

        [recognise]
        titles = ["\(title)"]

        \(rest)
        """
    }

    private static let table = """
        [[table]]
        id       = "cars"
        form     = "cars"
        title    = { th = "รถราชการ", en = "cars" }
        """

    private static let form = """
        [form]
        id      = "cars"
        title   = { th = "ทะเบียนรถ", en = "cars" }

        [[column]]
        id      = "plate"
        title   = { th = "เลขทะเบียน", en = "Plate" }
        type    = "text"
        example = "กข 1234"

        """

    private static let column = """
        [[column]]
        id      = "mileage"
        title   = { th = "ระยะทาง (กม.)", en = "Mileage (km)" }
        type    = "integer"
        minimum = 0
        example = "120"
        near    = [{ mileage = "0" }]
        fails   = [{ mileage = "-1" }]

        """

    private static let element = """
        [[element]]
        id     = "garage"
        title  = { th = "ที่จอดรถ", en = "garage" }
        passes = ["ที่จอดรถ: หลังอาคาร"]
        fails  = ["ที่จอดรถ: -"]
        """

    /// Packs of 2569, and of 2570 with an item more; both with a column that was added to the form.
    private func packs() throws -> TemporaryFolder {
        let cars = Self.item("O1", "ทะเบียนรถราชการ", "register of cars", Self.table)
        return try TemporaryFolder([
            "rules/2569/pack.toml": Self.pack(2569), "rules/2569/items/O1.toml": cars, "rules/2570/pack.toml": Self.pack(2570),
            "rules/2570/items/O1.toml": cars, "rules/2570/items/O2.toml": Self.item("O2", "ที่จอดรถราชการ", "where cars stand", Self.element),
            "rules/forms/cars.toml": Self.form + Self.column, "rules/README.md": "<!-- packs -->\n<!-- /packs -->\n",
        ])
    }

    /// Runs the program with these packs.
    private func run(_ words: String..., in folder: TemporaryFolder) -> Answer {
        oitlintTests.run(words + ["--rules", "\(folder.path)/rules", "--language", "en"])
    }

    @Test func `packs of years to come are published, tested and described`() throws {
        let folder = try packs()
        #expect(run("pack", "publish", in: folder).status == .clean)
        #expect(run("pack", "check", in: folder) == Answer(status: .clean, out: "8 files: no findings\n", trouble: ""))
        #expect(run("pack", "test", in: folder).status == .clean)
        #expect(run("pack", "doc", in: folder).status == .clean)
        let page = try String(contentsOfFile: "\(folder.path)/rules/2570/README.md", encoding: .utf8)
        #expect(page.contains("where cars stand"))
        #expect(page.contains("O1/mileage"))
        let difference = run("pack", "diff", "2569", "2570", in: folder)
        #expect(difference.out.contains("added: O2 where cars stand\n"))
        #expect(difference.out.hasSuffix("added 1\n"))
        let explained = run("explain", "O1/mileage", in: folder)
        #expect(explained.out.contains("at least: 0"))
        #expect(!explained.out.contains("\n  -3\n"), "what is out of bounds does not pass")
    }

    @Test func `a report of a year to come is begun, checked and scored`() throws {
        let folder = try packs()
        let report = "\(folder.path)/report"
        #expect(run("new", report, "--agency", "เทศบาลตำบลบ้านใหม่", "--fiscal-year", "2570", in: folder).status == .clean)
        let table = try String(contentsOfFile: "\(report)/O1.csv", encoding: .utf8)
        #expect(table.contains("เลขทะเบียน,ระยะทาง (กม.)\n"))
        let empty = run("check", report, "--format", "compact", in: folder)
        #expect(empty.status == .findings)
        #expect(empty.out.contains("[O1/cars/no-rows]"))
        #expect(empty.out.contains("[O2/garage]"))

        let header = "ทะเบียนรถราชการ ประจำปีงบประมาณ พ.ศ. 2570\nเลขทะเบียน,ระยะทาง (กม.)\n"
        try (header + "กข 1234,-5\n").write(toFile: "\(report)/O1.csv", atomically: true, encoding: .utf8)
        try "# ที่จอดรถราชการ\n\n## ที่จอดรถ\n\nหลังอาคาร\n".write(toFile: "\(report)/O2.md", atomically: true, encoding: .utf8)
        let low = run("check", report, in: folder)
        #expect(low.out.contains("error: the value (-5) is less than 0 [O1/mileage/out-of-range]"))
        #expect(low.out.contains("help: look for a slip in typing: write 0 or more"))
        #expect(low.out.contains("50.00 / 100"))

        try (header + "กข 1234,5\n").write(toFile: "\(report)/O1.csv", atomically: true, encoding: .utf8)
        #expect(run("score", report, in: folder).out.hasPrefix("OIT score of FY2570: 100.00 / 100  passed\n"))
    }
}
