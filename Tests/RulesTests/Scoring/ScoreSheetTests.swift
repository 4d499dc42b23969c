import Diagnostics
import Rules
import Testing

@testable import Rules

@Suite
struct ScoreSheetTests {
    /// A pack with so many items in each sub-indicator of indicators 9 and 10.
    private func pack(_ nine: [Int], _ ten: [Int]) -> Pack? {
        var files = [
            "2567/pack.toml": "[pack]\nid = \"2567\"\nfiscal-year = 2567\ntitle = { th = \"ก\", en = \"a\" }\n"
                + "[[band]]\ntitle = { th = \"ผ่าน\", en = \"passed\" }\nleast = 85\n"
        ]
        var number = 0
        for (top, sizes) in [("9", nine), ("10", ten)] {
            for (index, size) in sizes.enumerated() {
                let id = "\(top).\(index + 1)"
                files["2567/pack.toml", default: ""] += "[[indicator]]\nid = \"\(id)\"\ntitle = { th = \"\(id)\", en = \"\(id)\" }\n"
                for _ in 0..<size {
                    number += 1
                    files["2567/items/X\(number).toml"] = """
                        [item]
                        id = "X\(number)"
                        indicator = "\(id)"
                        title = { th = "ข้อ", en = "item" }
                        owner = { th = "ฝ่าย", en = "division" }
                        confidence = "high"
                        source = { document = "เอกสาร" }
                        """
                }
            }
        }
        return PackLibrary(PackFiles(root: "p", files: files.map { PackFiles.File(path: $0.key, bytes: Array($0.value.utf8)) })).pack(
            year: 2567)
    }

    private func points(_ score: Score, _ id: String) -> String? {
        score.lines.first { $0.id == id && $0.kind != .item }?.points.shown
    }

    /// Indicator 9 of fiscal year 2564 had 9, 8, 7, 4 and 5 items, indicator 10 had 8 and 2; real agencies lost these.
    @Test(arguments: [
        ([], "100.00", "100.00"), ([1], "97.78", "100.00"), ([10], "97.50", "100.00"), ([10, 18], "94.64", "100.00"),
        ([34], "100.00", "93.75"),
    ])
    func `a score of fiscal year 2564 comes out as published`(_ lost: [Int], _ nine: String, _ ten: String) throws {
        let pack = try #require(self.pack([9, 8, 7, 4, 5], [8, 2]))
        let missed = Set(lost.map { "X\($0)" })
        let score = ScoreSheet(pack).score { !missed.contains($0.id) }
        #expect(points(score, "9") == nine)
        #expect(points(score, "10") == ten)
    }

    @Test func `the whole falls by just the weight of the item that is lost`() throws {
        let pack = try #require(self.pack([4, 7, 2, 3, 4], [6, 2]))
        let sheet = ScoreSheet(pack)
        for item in pack.items {
            let score = sheet.score { $0.id != item.id }
            let weight = try #require(score.lines.first { $0.id == item.id && $0.kind == .item }?.weight)
            #expect(score.total + weight == Ratio(100), "\(item.id)")
        }
        #expect(sheet.score { _ in true }.grade?.en == "passed")
        #expect(sheet.score { _ in false }.grade == nil)
    }

    @Test(arguments: [
        (Ratio(2, over: 3), "0.67"), (Ratio(1, over: 8), "0.13"), (Ratio(200, over: 2), "100.00"), (Ratio(1, over: 200), "0.01"),
    ])
    func `a ratio is shown with two decimals`(_ ratio: Ratio, _ shown: String) {
        #expect(ratio.shown == shown)
    }
}
