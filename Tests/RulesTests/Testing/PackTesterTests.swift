import Diagnostics
import Testing

@testable import Rules

@Suite struct PackTesterTests {
    /// What testing a pack finds, as `place rule: message`; with the place, where the bent file is marked, compared to the mark.
    private func findings(_ pack: SamplePack, _ language: Language = .en) -> [String] {
        var tester = PackTester(pack.library)
        return tester.run().findings.map { finding in
            let path = pack.files.files[Int(finding.place.file)].path
            let mark = MarkedText(pack.texts[path] ?? "").span
            let place = mark == finding.place.span ? "⟦⟧" : "\(path):\(shown(finding.place.span))"
            return "\(place) \(finding.rule): \(finding.full?.message.text(in: language) ?? "")"
        }
    }

    private let form = "forms/orders.toml"

    @Test func `a good pack passes, and its examples are counted`() {
        var tester = PackTester(SamplePack().library)
        let report = tester.run()
        #expect(report.findings == [])
        // The form's row, a blank in each of six columns, seven rows of columns, and fourteen examples of checks.
        #expect(report.exampleCount == 29)
        #expect(report.checkCount == 7)
    }

    @Test func `all packs in the project pass`() {
        var tester = PackTester(RealPacks.library)
        let report = tester.run()
        #expect(report.findings.map { "\($0.rule) \($0.full?.message.text(in: .en) ?? "")" } == [])
        #expect(report.checkCount > 50)
    }

    @Test func `a check without a failing example is refused`() {
        let pack = SamplePack().replacing("fails   = [{ price = \"1001\", budget = \"1000\" }]\n", by: "", in: form)
            .replacing("[[check]]\nid      = \"dearer", by: "⟦[[check]]⟧\nid      = \"dearer", in: form)
        #expect(findings(pack) == ["⟦⟧ pack/missing-example: the check has no failing example"])
        #expect(findings(pack, .th) == ["⟦⟧ pack/missing-example: ไม่มีตัวอย่างที่ไม่ผ่าน (fails)"])
    }

    @Test func `a check without a passing example is refused`() {
        let pack = SamplePack().replacing("passes   = [[{}, { number = \"2\", code = \"AB13\" }]]\n", by: "", in: form)
            .replacing("near     = [[{ number = \"1\" }, { number = \"2\", code = \"AB13\" }]]\n", by: "", in: form)
            .replacing("[[table-check]]\nid       =", by: "⟦[[table-check]]⟧\nid       =", in: form)
        #expect(
            findings(pack) == [
                "⟦⟧ pack/missing-example: the check has no passing example", "⟦⟧ pack/missing-example: the check has no near miss (near)",
            ])
        #expect(
            findings(pack, .th) == [
                "⟦⟧ pack/missing-example: ไม่มีตัวอย่างที่ผ่าน (passes)", "⟦⟧ pack/missing-example: ไม่มีตัวอย่างที่เกือบไม่ผ่าน (near)",
            ])
    }

    @Test func `a near miss lies beside a failing example`() {
        let pack = SamplePack().replacing(
            "near    = [{ price = \"1000.00\", budget = \"1000\" }]", by: "near    = [⟦{ price = \"1000.00\", budget = \"2000\" }⟧]",
            in: form)
        #expect(
            findings(pack) == ["⟦⟧ pack/far-miss: the near miss differs from every failing example in more than one cell (budget, price)"])
        #expect(
            findings(pack, .th) == ["⟦⟧ pack/far-miss: ตัวอย่างใน near ต่างจากตัวอย่างที่ไม่ผ่านทุกตัวอย่างมากกว่าหนึ่งช่อง (budget, price)"])
        let table = SamplePack().replacing(
            "near     = [[{ number = \"1\" }, { number = \"2\", code = \"AB13\" }]]",
            by: "near     = [[⟦{ number = \"1\" }⟧, { number = \"2\", code = \"AB14\" }, { number = \"3\", code = \"AB15\" }]]", in: form)
        #expect(findings(table).first == "⟦⟧ pack/far-miss: the near miss differs from every failing example in more than one cell")
    }

    @Test func `a bound without examples is refused`() {
        let pack = SamplePack().replacing("near     = [{ code = \"AB1\" }]\nfails    = [{ code = \"AB\" }]\n", by: "", in: form)
            .replacing("[[column]]\nid       = \"code\"", by: "⟦[[column]]⟧\nid       = \"code\"", in: form)
        #expect(
            findings(pack) == [
                "⟦⟧ pack/missing-example: the check has no near miss (near)", "⟦⟧ pack/missing-example: the check has no failing example",
            ])
    }

    @Test func `a wrong cell is found by its column and by nothing else`() {
        let right = SamplePack().replacing("fails    = [{ code = \"AB\" }]", by: "fails    = [⟦{ code = \"AB2\" }⟧]", in: form)
        #expect(findings(right) == ["⟦⟧ pack/example: the failing example is not found by X1/code"])
        let other = SamplePack().replacing("{ budget = \"0\", price = \"\" }]", by: "⟦{ budget = \"0\" }⟧]", in: form)
        #expect(
            findings(other).contains(
                "⟦⟧ pack/example: the example is found by another check too: the price (900.00) exceeds the budget (0.00) [X1/dearer-than-planned]"
            ))
    }

    @Test func `an element that no failing example announces has no near miss`() {
        let path = "2567/items/X2.toml"
        let pack = SamplePack.withElements.replacing("fails    = [\"โทร.\"]", by: "fails    = [\"ที่อยู่: 1 หมู่ 2\"]", in: path)
            .replacing("[[element]]\nid       = \"telephone\"", by: "⟦[[element]]⟧\nid       = \"telephone\"", in: path)
        #expect(
            findings(pack) == [
                "⟦⟧ pack/missing-example: no failing example announces the element and says too little of it (โทรศัพท์: -)"
            ])
    }

    @Test func `the years that prose may name have examples too`() {
        let path = "2567/items/X3.toml"
        let wrong = SamplePack.prose.replacing("ต่อจากปีงบประมาณ พ.ศ. 2566\"]", by: "ต่อจากปีงบประมาณ พ.ศ. 2560\"⟧]", in: path)
            .replacing("passes = [\"# รายงาน", by: "passes = [⟦\"# รายงาน", in: path)
        #expect(findings(wrong) == ["⟦⟧ pack/example: the passing example is found by X3/years/other-year"])
    }

    @Test func `a failing example that passes is refused`() {
        let pack = SamplePack().replacing("[{ price = \"1001\",", by: "[⟦{ price = \"999\",", in: form)
            .replacing("⟦{ price = \"999\", budget = \"1000\" }", by: "⟦{ price = \"999\", budget = \"1000\" }⟧", in: form)
        #expect(findings(pack) == ["⟦⟧ pack/example: the failing example is not found by X1/dearer-than-planned"])
        #expect(findings(pack, .th) == ["⟦⟧ pack/example: ตัวอย่างที่ควรไม่ผ่านกลับผ่าน X1/dearer-than-planned"])
    }

    @Test func `a passing example that fails is refused`() {
        let pack = SamplePack().replacing(
            "passes  = [{ price = \"1000\", budget = \"1000\" }]", by: "passes  = [⟦{ price = \"1001\", budget = \"1000\" }⟧]", in: form)
        #expect(findings(pack) == ["⟦⟧ pack/example: the passing example is found by X1/dearer-than-planned"])
        #expect(findings(pack, .th) == ["⟦⟧ pack/example: ตัวอย่างที่ควรผ่านกลับไม่ผ่าน X1/dearer-than-planned"])
    }

    @Test func `a failing example that another check finds too is refused`() {
        let pack = SamplePack().replacing(
            "fails   = [{ price = \"1001\", budget = \"1000\" }]",
            by: "fails   = [⟦{ price = \"1001\", budget = \"1000\", ordered = \"1 ต.ค. 2567\" }⟧]", in: form
        ).replacing(
            "near    = [{ price = \"1000.00\", budget = \"1000\" }]",
            by: "near    = [{ price = \"1000.00\", budget = \"1000\", ordered = \"1 ต.ค. 2567\" }]", in: form)
        #expect(
            findings(pack) == [
                "⟦⟧ pack/example: the example is found by another check too: the day (1 ต.ค. 2567) is not in 2567 [X1/wrong-year]"
            ])
    }

    @Test func `a form whose own row is wrong is refused`() {
        let pack = SamplePack().replacing("example = \"1 ต.ค. 2566\"", by: "example = \"1 ต.ค. 2567\"", in: form)
            .replacing("[form]", by: "⟦[form]⟧", in: form)
        let found = findings(pack)
        #expect(
            found.first
                == "⟦⟧ pack/example: the form's own example row is not right for X1: the day (1 ต.ค. 2567) is not in 2567 [X1/wrong-year]"
        )
        #expect(found.dropFirst().allSatisfy { $0.contains("pack/example") })
    }

    @Test func `a blank cell that is found as something else is refused`() {
        let pack = SamplePack().replacing(
            "assert  = \"price <= budget\"", by: "assert  = \"has(ordered) && price <= budget\"", in: form
        ).replacing("[[column]]\nid      = \"ordered\"", by: "⟦[[column]]⟧\nid      = \"ordered\"", in: form)
        #expect(
            findings(pack) == [
                "⟦⟧ pack/example: a blank cell of this column is not found as X1/ordered/blank alone (X1/dearer-than-planned, X1/ordered/blank)"
            ])
    }

    @Test func `a form that no item uses is refused`() {
        let pack = SamplePack().with(
            "forms/unused.toml", SamplePack.orders.split(separator: "id      = \"orders\"").joined(separator: "id = \"unused\""))
        #expect(findings(pack).map { $0.split(separator: " ", maxSplits: 1).last } == ["pack/unreached: no item uses the form (unused)"])
        #expect(findings(pack, .th).map { $0.split(separator: " ", maxSplits: 1).last } == ["pack/unreached: ไม่มีข้อใดใช้แบบฟอร์มนี้ (unused)"])
    }

    @Test func `a check between tables is tried by its examples`() {
        #expect(findings(SamplePack.joined) == [])
        let wrongPass = SamplePack.joined.replacing(
            "count = \"1\" }], orders = [{}]", by: "count = \"2\" }], orders = [{}]", in: SamplePack.joinedItem)
        #expect(findings(wrongPass).map { $0.contains("the passing example is found by X2/count-differs") } == [true])
        let wrongFail = SamplePack.joined.replacing(
            "fails = [{ summary = [{ kind = \"สีแดง\", count = \"7\" }]", by: "fails = [{ summary = [{ kind = \"สีแดง\", count = \"1\" }]",
            in: SamplePack.joinedItem)
        #expect(findings(wrongFail).map { $0.contains("the failing example is not found by X2/count-differs") } == [true])
    }

    @Test func `the mistakes of loading are reported with the examples`() {
        let pack = SamplePack().replacing("type    = \"date\"", by: "type = ⟦\"dates\"⟧", in: form)
        #expect(findings(pack).contains("⟦⟧ pack/unknown-name: the name is not known (dates), did you mean (date)?"))
    }
}
