import Diagnostics
import Foundation
import Testing

@testable import Rules

/// One content in every format, as `Tests/Fixtures/make_fixtures.py` writes it: the findings are the same, places aside.
@Suite struct SameFindingsTests {
    typealias Entry = FormatReading.Entry

    /// A content that lies there in every format.
    enum Report: String, CaseIterable {
        case contracts
        case results

        var item: String { self == .contracts ? "O16" : "O35" }
    }

    /// What a format cannot hold, or holds in another way: the findings it has instead.
    struct Difference: Sendable {
        let report: Report
        let formats: [String]
        let reason: String
        var lacks: [String] = []
        var adds: [String] = []
    }

    static let formats = ["crlf.csv", "csv", "docx", "html", "json", "md", "ods", "odt", "tsv", "txt", "xlsx"]

    static let differences = [
        Difference(
            report: .contracts, formats: ["json"], reason: "records have no title",
            lacks: ["file/unknown-place @ - / -: no subdistrict is called so (ตัวอย่าง)"]),
        Difference(
            report: .results, formats: ["json"], reason: "records have no title",
            lacks: [
                "file/unknown-place @ - / -: no subdistrict is called so (ตัวอย่าง)",
                "O35/years/title @ - / -: the title names the fiscal year 2565, not 2567",
                "O35/title-without-place @ - / -: the title does not say in which district and province (องค์การบริหารส่วนตำบลตัวอย่าง) is",
            ],
            adds: ["O35/years/title @ 1 / No.: the title names no fiscal year"]),
    ]

    static let folder = Folders.package.appending(path: "Tests/Fixtures/Same")

    private static func read(_ report: Report, _ format: String) throws -> FormatReading {
        let name = "\(report.rawValue).\(format)"
        let data = try #require(
            try? Data(contentsOf: folder.appending(path: name)),
            "there is no \(name); python3 Tests/Fixtures/make_fixtures.py writes it")
        return FormatReading(Array(data), path: name, item: report.item)
    }

    @Test(arguments: Report.allCases, formats)
    func `the same content has the same findings in every format`(_ report: Report, _ format: String) throws {
        let reading = try Self.read(report, format)
        #expect(reading.isComplete)
        var expected = Self.expected(report)
        for difference in Self.differences where difference.report == report && difference.formats.contains(format) {
            for entry in difference.lacks {
                let index = try #require(expected.firstIndex(of: entry), "\(difference.reason): \(entry)")
                expected.remove(at: index)
            }
            // What comes of the title stands in front.
            expected = difference.adds.filter { $0.contains("title") } + expected + difference.adds.filter { !$0.contains("title") }
        }
        let found = reading.entries.map(\.description)
        #expect(found.filter { !expected.contains($0) } == [], "\(format) has more")
        #expect(expected.filter { !found.contains($0) } == [], "\(format) has less")
        // Of two findings in one paragraph, only formats with lines and columns know which words come first.
        let isPlaced = { (entry: String) in !entry.hasPrefix("file/unknown-place") }
        #expect(
            found.filter { expected.contains($0) && isPlaced($0) } == expected.filter { found.contains($0) && isPlaced($0) },
            "\(format) has another order")
    }

    /// The findings of a content, as rule, row, column and message.
    private static func expected(_ report: Report) -> [String] {
        switch report {
        case .contracts:
            [
                "file/unknown-place @ - / -: no subdistrict is called so (ตัวอย่าง)",
                "O16/contractor/blank @ 5 / Selected contractor: the cell is blank: Selected contractor",
                "O16/agreed-above-budget @ 6 / Agreed price (baht): the agreed price (38,500.01) exceeds the budget (38,500.00)",
                "O16/status/unlisted-term @ 7 / Procurement status: not among the known procurement statuses (สิ้นสุดระยะสัญญาา)",
                "O16/tax_id/bad-check-digit @ 8 / Tax or citizen number of the selected contractor: the check digit, the thirteenth, does not fit the others (0523555000003)",
                "O16/tax_id/lost-leading-zero @ 9 / Tax or citizen number of the selected contractor: the leading zero is lost (523551000005)",
                "O16/signed_on/no-such-day @ 10 / Contract signed on: there is no day 31; the month has 29 days (31/02/2567)",
                "O16/ends-before-signed @ 11 / Contract ends on: the contract ends on 01/10/2566, before it was signed on 18/10/2566",
                "O16/project-number-after-signing @ 12 / Project number: the project number (66109000012) is of a later month than the signing (29/09/2566)",
                "O16/signed-outside-fiscal-year @ 12 / Contract signed on: the contract was signed on 29/09/2566, outside of fiscal year 2567",
                "O16/repeated-project-number @ 13 / Project number: the project number (66109000001) also stands in row #",
                "O16/budget/not-a-number @ 14 / Allocated budget (baht): not a number (ห้าแสนบาท)",
                "O16/budget/digit-o @ 15 / Allocated budget (baht): the letter O stands among the digits (38,50O.00)",
                "O16/budget/amount-with-unit @ 16 / Allocated budget (baht): the amount has a unit (480000 บาท)",
                "O16/province/unknown-term @ 17 / Province: not in the list of provinces (ลำปาน)",
                "O16/method/other-wording @ 18 / Method of procurement: the wording differs from the list (เฉพาะเจาะจง)",
                "O16/reference_price/error-value @ 19 / Reference price (baht): the cell holds a formula's error (#REF!)",
                "O16/agreed_price/error-value @ 20 / Agreed price (baht): the cell holds a formula's error (#N/A)",
                "O16/tax-id-of-another-kind @ 21 / Tax or citizen number of the selected contractor: the number (0523551000005) is of another kind of juristic person than the name (บริษัท 🚧 <ก่อสร้าง> & \"พวก\" | จำกัด *1_2*)",
                "O16/tax-id-of-two-names @ 21 / Selected contractor: one tax number has another name than in row # (บริษัท 🚧 <ก่อสร้าง> & \"พวก\" | จำกัด *1_2*)",
                "O16/agency/abbreviated @ 22 / Agency: the agency's name is abbreviated (อบต.ตัวอย่าง)",
                "O16/several-agencies @ 22 / Agency: the agency (อบต.ตัวอย่าง) differs from row # (องค์การบริหารส่วนตำบลตัวอย่าง)",
                "O16/signed-on-weekend @ 23 / Contract signed on: signed on a Saturday or Sunday (18/11/2566)",
                "O16/number-out-of-sequence @ 30 / No.: the number (30) is out of sequence, 24 was expected",
                "O16/number-out-of-sequence @ 25 / No.: the number (25) is out of sequence, 31 was expected",
                "O16/tax_id/scientific-notation @ 25 / Tax or citizen number of the selected contractor: the number is in scientific notation, its last digits lost (5.23551E+11)",
                "O16/agreed_price/blank @ 26 / Agreed price (baht): the cell is blank: Agreed price (baht)",
            ]
        case .results:
            [
                "O35/years/title @ - / -: the title names the fiscal year 2565, not 2567",
                "file/unknown-place @ - / -: no subdistrict is called so (ตัวอย่าง)",
                "O35/title-without-place @ - / -: the title does not say in which district and province (องค์การบริหารส่วนตำบลตัวอย่าง) is",
                "O35/measures.outcome/blank @ 2 / Outcome or success: the cell is blank: Outcome or success",
                "O35/done-and-not-done @ 3 / Could not be carried out: both are marked, done (/) and could not be carried out (/)",
                "O35/years/other-year @ 3 / Outcome or success: the fiscal year 2562 is named in a report of 2567",
                "O35/neither-done-nor-not @ 4 / Summary of the result: it is not said whether the measure was carried out",
                "O35/years/short-year @ 4 / Details: the year is written with two digits (67)",
                "O35/measures.summary/blank @ 5 / Summary of the result: the cell is blank: Summary of the result",
                "O35/measures.detail/blank @ 6 / Details: the cell is blank: Details",
            ]
        }
    }
}
