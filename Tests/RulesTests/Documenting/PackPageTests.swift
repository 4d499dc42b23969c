import Foundation
import Testing

@testable import Rules

@Suite struct PackPageTests {
    @Test func `the pages beside the packs are what the packs make of them`() throws {
        let page = PackPage(RealPacks.library)
        let own = Folders.rules.appending(path: "README.md")
        let overview = try #require(page.renewed(String(decoding: try Data(contentsOf: own), as: UTF8.self)))
        let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
        for (path, text) in page.pages + [("README.md", overview)] {
            let place = Folders.rules.appending(path: path)
            if isRecording { try Data(text.utf8).write(to: place) }
            let written = (try? Data(contentsOf: place)).map { Array($0) } ?? []
            #expect(written == Array(text.utf8), "rules/\(path) is stale; run oitlint pack doc --rules rules, or this test with RECORD=1")
        }
        if isRecording { Issue.record("the pages are written; run again without RECORD") }
    }

    @Test func `a page names what an item demands`() throws {
        let text = PackPage(SamplePack.withElements.library).pages[0].text
        let lines = text.split(separator: "\n")
        #expect(text.hasPrefix("# 2567: sample assessment\n\nการประเมินตัวอย่าง\n"))
        #expect(lines.contains("- **1.1** ตัวชี้วัดตัวอย่าง · sample indicator: X1, X2"))
        #expect(lines.contains("- source: เอกสารตัวอย่าง, ข้อ 1; confidence: high"))
        #expect(lines.contains("| `X1/thing` | 1 | สิ่งที่อยากได้ · Thing | text | error | error | โต๊ะ |"))
        let check = try #require(lines.first { $0.hasPrefix("| `X1/dearer-than-planned`") })
        #expect(
            check
                == "| `X1/dearer-than-planned` | 2 | warning | ราคา เกินเงิน · the price exceeds the budget | `price <= budget` "
                + "| price = 1000.00, budget = 1000 | price = 1001, budget = 1000 |")
        #expect(lines.contains("| `X2/address` | 1 | ที่อยู่ · address | text, error | ที่อยู่: 1 หมู่ 2 | ที่อยู่: - |"))
        #expect(lines.contains("- `X2/sign-hangs` มีป้ายหน้าที่ทำการหรือไม่ · does a sign hang outside?"))
    }

    @Test func `only what stands between the marks is written anew`() {
        let page = PackPage(SamplePack().library)
        let text = page.renewed("before\n<!-- packs -->\nold\n<!-- /packs -->\nafter\n") ?? ""
        #expect(text.hasPrefix("before\n<!-- packs -->\n| pack |"))
        #expect(text.hasSuffix("|\n<!-- /packs -->\nafter\n"))
        #expect(page.renewed(text) == text)
        #expect(page.renewed("no marks") == nil)
        #expect(page.renewed("<!-- packs -->\nno end") == nil)
    }

    @Test func `what a table of Markdown would take for its own is escaped`() {
        #expect(cell("a|b\nc <x>") == "a\\|b ⏎ c &lt;x>")
        #expect(code("a < b || c") == "`a < b \\|\\| c`")
    }
}
