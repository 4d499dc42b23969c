import Diagnostics
import Foundation
import Testing

@testable import Rendering

/// The pages: what they say, that nothing breaks out of its place, and that they hold together.
@Suite struct HTMLRendererTests {
    static let pages: [OutputFormat] = [.html, .checklistHTML]

    @Test(arguments: Language.allCases)
    func `a page is written as recorded`(_ language: Language) throws {
        try expectGolden(
            rendered(Samples.page, .html, RenderOptions(language: language, version: "1.2.3")), "page.\(language.rawValue).html")
    }

    @Test(arguments: pages, Sample.allCases)
    func `no text of a file is markup, script or control`(_ format: OutputFormat, _ sample: Sample) {
        for language in Language.allCases {
            let page = rendered(sample.shortOutcome, format, RenderOptions(language: language))
            #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
            #expect(page.components(separatedBy: "<script").count == (format == .html ? 2 : 1))
            #expect(!page.contains("<script>alert"))
            #expect(!page.contains("javascript:"))
            #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || !isHarmful($0) })
        }
    }

    /// Controls and what turns the direction of writing.
    private func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
            || (0x2066...0x2069).contains(scalar.value)
            || [0x61C, 0x200E, 0x200F, 0x2028, 0x2029].contains(scalar.value)
    }

    @Test(.enabled(if: Outside.hasPython, "there is no python3"), arguments: pages)
    func `tags are balanced, ids are single, links lead somewhere, nothing is fetched`(_ format: OutputFormat) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "oitlint-pages-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let paths = try Sample.allCases.flatMap { sample in
            try Language.allCases.map { language in
                let file = folder.appending(path: "\(sample).\(language).html")
                try rendered(sample.shortOutcome, format, RenderOptions(language: language)).write(
                    to: file, atomically: true, encoding: .utf8)
                return file.path
            }
        }
        let result = try Outside.run(structure, paths)
        #expect(result.text == "\(paths.count) good\n")
    }

    @Test func `the policy names the script of the page`() throws {
        try #require(Outside.hasPython)
        let script = HTMLStyle.script.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        let hash = HTMLStyle.scriptHash.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        let found = try Outside.run(
            "import base64,hashlib,sys; print(base64.b64encode(hashlib.sha256(sys.argv[1].encode()).digest()).decode())", [script])
        #expect(found.text == hash + "\n")
    }

    @Test func `a flood is cut with its true size, and all of it is counted`() {
        let page = rendered(Samples.flood, .html)
        #expect(page.contains("… and 39,995 more of X1/price-within-budget: rows 18, 19, 20, 22 … (--all shows them)"))
        #expect(page.contains("data-count=\"39995\""))
        #expect(page.contains("1,040,000 warnings"))
    }

    @Test func `wrong cells are marked in the sheet as it is known, with what is said below the row`() throws {
        let page = rendered(Samples.page, .html)
        let row = try #require(page.range(of: "<th scope=\"row\" class=\"row\">12</th>"))
        let rest = page[row.upperBound...]
        let says = try #require(rest.range(of: "<tr class=\"says\">"))
        #expect(
            rest[..<says.lowerBound].contains(
                "<td class=\"secondary l-warning\" data-of=\"f3\">1,200,000.00</td>"))
        #expect(rest[..<says.lowerBound].contains("<td class=\"primary l-warning\" data-of=\"f3\">1,250,000.00</td></tr>"))
        #expect(rest[says.upperBound...].contains("N12: over by 50,000.00"))
        #expect(page.contains("<th scope=\"col\" class=\"far\">D</th>"))
        #expect(page.contains("<th scope=\"row\" class=\"row\">11</th><td>4</td>"))
    }

    @Test func `what can be filtered says its unit, its item and its level`() {
        let page = rendered(Samples.page, .html)
        #expect(page.contains("<section class=\"item card\" id=\"i0\" data-item=\"i0\" data-unit=\"u0\">"))
        #expect(page.contains("<option value=\"u0\">sample finance division</option>"))
        #expect(page.contains("<option value=\"i0\">X1 Progress</option>"))
        #expect(page.contains("<form id=\"filters\" class=\"card\" role=\"search\" hidden"))
    }

    @Test func `notes are left out where they are not wanted`() {
        let page = rendered(Samples.page, .html, RenderOptions(showsNotes: false))
        #expect(!page.contains("data-level=\"note\""))
        #expect(!page.contains("value=\"note\""))
    }
}

/// Reads pages and says what is wrong with them.
private let structure = """
    import sys
    from html.parser import HTMLParser
    VOID = {"meta", "input", "br", "hr", "img", "link"}
    class Page(HTMLParser):
        def __init__(self):
            super().__init__()
            self.stack, self.ids, self.links, self.problems = [], set(), [], []
        def handle_starttag(self, tag, attrs):
            names = [name for name, _ in attrs]
            if len(names) != len(set(names)): self.problems.append("repeated attribute in " + tag)
            if any(name.startswith("on") or name in ("src", "style", "action") for name in names): self.problems.append("bad attribute in " + tag)
            for name, value in attrs:
                if name == "id":
                    if value in self.ids: self.problems.append("repeated id " + value)
                    self.ids.add(value)
                if name == "href": self.links.append(value)
            if tag not in VOID: self.stack.append(tag)
        def handle_endtag(self, tag):
            if not self.stack or self.stack.pop() != tag: self.problems.append("stray end of " + tag)
    good = 0
    for path in sys.argv[1:]:
        page = Page()
        page.feed(open(path, encoding="utf-8").read())
        page.close()
        page.problems += ["open " + tag for tag in page.stack]
        page.problems += ["link to " + link for link in page.links if link[:1] != "#" or link[1:] not in page.ids]
        if page.problems: print(path, page.problems[:5])
        else: good += 1
    print(good, "good")
    """
