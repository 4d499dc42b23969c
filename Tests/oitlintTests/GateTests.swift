import Foundation
import Testing

@testable import oitlint

/// The gate's way: a repository with a history, and a change that is proposed to it.
@Suite(.enabled(if: GitCheckout.isThere, "git is not installed"))
struct GateTests {
    private static let old = (clean: "\"498,000.00\"", bad: "\"498,000.001\"")
    private static let new = (clean: "\"780,000.00\"", bad: "\"780,000.001\"")

    private static let passed = Answer(status: .clean, out: "oitlint: no findings\n", trouble: "")

    private static func check(_ checkout: GitCheckout, _ more: [String]) throws -> Answer {
        try Program.run(
            ["check", "reports", "--format", "github", "-l", "en", "--quiet"] + more, in: checkout.folder.path,
            variables: ["CI": "true", "GITHUB_WORKSPACE": checkout.folder.path, "PATH": GitCheckout.path, "HOME": "/nonexistent"])
    }

    @Test func `a change that adds one defect fails with one annotation, without it passes, and a stale baseline fails`() throws {
        let clean = try String(contentsOfFile: "\(Program.package)/samples/clean/O14.csv", encoding: .utf8)
        // A report with one old defect, which the repository has frozen.
        let before = clean.replacing(Self.old.clean, with: Self.old.bad)
        let checkout = try GitCheckout([
            "reports/O14.csv": before,
            "reports/oitlint.toml": "[report]\nfiscal-year = 2567\nitems = ['O14']\n[[file]]\npath = 'O14.csv'\nitem = 'O14'\n"
                + "[[attest]]\ndemand = 'O14/every-item'\nunit = 'x'\nanswer = true\ndate = 2024-04-01\n",
        ])
        let gate = ["--baseline", "known.json"]
        #expect(try Self.check(checkout, []).status == .findings)
        #expect(try Self.check(checkout, ["--write-baseline", "known.json"]).status == .clean)
        try checkout.commit()
        #expect(try Self.check(checkout, gate) == Self.passed)

        // The proposal: rows are inserted above, and one more cell is wrong.
        var lines = before.replacing(Self.new.clean, with: Self.new.bad).split(whereSeparator: \.isNewline).map(String.init)
        let bad = try #require(lines.firstIndex { $0.contains(Self.new.bad) })
        lines.insert(lines[1].replacing("หมู่ที่ 3", with: "หมู่ที่ 9"), at: 1)
        for row in 1..<lines.count { lines[row] = "\(row)," + lines[row].split(separator: ",", maxSplits: 1)[1] }
        let proposal = lines.joined(separator: "\n") + "\n"
        try checkout.write("reports/O14.csv", proposal)
        try checkout.commit()
        let column = try #require(proposal.column(of: "\"780,000.001"))
        for more in [gate, gate + ["--since", "HEAD~1"]] {
            let failed = try Self.check(checkout, more)
            let annotations = failed.out.split(separator: "\n").map(String.init).filter { $0.hasPrefix("::") }
            #expect(failed.status == .findings)
            #expect(annotations.count == 1, "\(failed.out)")
            #expect(
                annotations.first?.hasPrefix("::error file=reports/O14.csv,line=\(bad + 2),endLine=\(bad + 2),col=\(column),") == true,
                "\(failed.out)")
            #expect(annotations.first?.contains("the amount has more than two decimals (780,000.001)") == true)
        }

        // The defect is taken out again.
        try checkout.write("reports/O14.csv", proposal.replacing(Self.new.bad, with: Self.new.clean))
        try checkout.commit()
        #expect(try Self.check(checkout, gate) == Self.passed)

        // The old defect goes too: the baseline knows more than there is, which fails until it is pruned.
        try checkout.write(
            "reports/O14.csv", proposal.replacing(Self.new.bad, with: Self.new.clean).replacing(Self.old.bad, with: Self.old.clean))
        try checkout.commit()
        let stale = try Self.check(checkout, gate)
        #expect(stale.status == .findings)
        #expect(stale.out.hasPrefix("::error file=known.json,line=5,"), "\(stale.out)")
        #expect(try Self.check(checkout, gate + ["--write-baseline", "known.json"]).status == .clean)
        try checkout.commit()
        #expect(try Self.check(checkout, gate) == Self.passed)
    }
}
