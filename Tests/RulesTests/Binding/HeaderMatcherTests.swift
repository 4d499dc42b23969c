import Diagnostics
import Testing

@testable import Rules

@Suite struct HeaderMatcherTests {
    /// A form with made-up titles of the shapes that real ones have.
    private static let form: Form? = {
        func column(_ id: String, _ th: String, _ more: String = "") -> String {
            "[[column]]\nid = \"\(id)\"\ntitle = { th = \"\(th)\", en = \"\(id)\" }\ntype = \"text\"\nexample = \"a\"\n\(more)\n"
        }
        return SamplePack().with(
            "forms/feast.toml",
            "[form]\nid = \"feast\"\ntitle = { th = \"งานเลี้ยง\", en = \"feast\" }\n\n"
                + column("money", "วงเงินงบประมาณที่ได้รับจัดสรร (บาท)", "wordings = [\"วงเงินงบประมาณ\"]")
                + column("status", "สถานะการจัดเลี้ยง", "tolerated = [\"สภาพงานเลี้ยง\"]") + column("seats", "จำนวนที่นั่ง")
                + column("day", "วันที่จัดเลี้ยง") + column("cook", "ผู้ปรุงอาหารหรือการจัดหาอาหาร") + column("buyer", "ชื่อผู้รับซื้อ")
                + column("seller", "ชื่อผู้รับขาย")
        ).library.forms["feast"]
    }()

    private func sure(_ header: String, _ form: Form) -> HeaderMatcher.Match? {
        let key = HeaderKey(header)
        return form.matcher.listed(key) ?? form.matcher.garbled(key, form.matcher.guesses)
    }

    private func near(_ header: String, _ form: Form, isFree: (Int) -> Bool) -> HeaderMatcher.Match? {
        form.matcher.near(HeaderKey(header), form.matcher.guesses, isFree: isFree)
    }

    private func match(_ header: String) throws -> (id: String, strength: HeaderMatcher.Strength)? {
        let form = try #require(Self.form)
        let match = sure(header, form) ?? near(header, form) { _ in true }
        return match.map { (form.columns[$0.column].id, $0.strength) }
    }

    @Test(
        arguments: [
            ("วงเงินงบประมาณที่ได้รับจัดสรร (บาท)", "money", HeaderMatcher.Strength.known), ("วงเงินงบประมาณที่ได้รับจัดสรร", "money", .known),
            ("วงเงินงบประมาณที่ได้รับจัดสรร บาท", "money", .known), ("1. วงเงินงบประมาณ", "money", .known), ("๑) วงเงินงบประมาณ", "money", .known),
            ("วงเงิน\nงบประมาณ", "money", .known), ("MONEY", "money", .known), ("Money (Baht)", "money", .known),
            ("สถานะการจัดเลี้ยงฯ", "status", .known), ("“สถานะการจัดเลี้ยง” :", "status", .known), ("สภาพงานเลี้ยง", "status", .tolerated),
            ("จํานวนที่นั่ง", "seats", .known), ("ผู้้ปรุงอาหารหรือการจัดหาอาหาร", "cook", .known), ("วันท่ีจัดเลี้ยง", "day", .known),
            ("วงเงินงบประมำณ", "money", .garbled), ("จ านวนที่นั่ง", "seats", .garbled), ("จานวนที่นั่ง", "seats", .garbled),
            ("วนั ที่จัดเลี้ยง", "day", .garbled), ("วันทีจัดเลียง", "day", .garbled),
            ("สถานการณ์จัดเลี้ยง", "status", .near), ("ผู้ปรุงอาหารหรือจัดหาอาหาร", "cook", .near), ("วันจัดเลี้ยง", "day", .near),
        ] as [(String, String, HeaderMatcher.Strength)])
    func `a header is known in spite of what converters and people do to it`(
        header: String, column: String, strength: HeaderMatcher.Strength
    ) throws {
        let match = try #require(try match(header))
        #expect(match.id == column)
        #expect(match.strength == strength)
    }

    @Test(arguments: ["", "-", "บาท", "12", "หมายเหตุ", "ชื่อผู้รับ", "ก", "2567", "อาหาร"])
    func `a header that means nothing, or as much one thing as another, is not known`(header: String) throws {
        #expect(try match(header) == nil)
    }

    @Test func `a column that is taken is not taken again for a near header`() throws {
        let form = try #require(Self.form)
        #expect(near("สถานการณ์จัดเลี้ยง", form) { _ in true }?.column == 1)
        #expect(near("สถานการณ์จัดเลี้ยง", form) { $0 != 1 } == nil)
    }

    @Test func `every wording of the project's forms means its own column, garbled too`() {
        var wrong: [String] = []
        var count = 0
        for form in RealPacks.library.forms.values {
            let guesses = form.matcher.guesses
            for (index, column) in form.columns.enumerated() {
                let wordings = [column.title.th] + column.wordings + column.tolerated
                for wording in wordings {
                    count += 1
                    let key = HeaderKey(wording)
                    if ![form.matcher.listed(key), form.matcher.other(key)].contains(where: { $0?.column == index }) {
                        wrong.append("\(form.id): \(wording)")
                    }
                }
                for garbled in wordings.filter({ form.matcher.other(HeaderKey($0)) == nil }).flatMap(Self.garbled)
                where (form.matcher.listed(HeaderKey(garbled)) ?? form.matcher.garbled(HeaderKey(garbled), guesses))?.column != index {
                    wrong.append("\(form.id): \(garbled)")
                }
            }
        }
        #expect(wrong == [])
        #expect(count > 500)
    }

    /// What converters make of a title.
    private static func garbled(_ title: String) -> [String] {
        let scalars = Array(title.unicodeScalars)
        func joined(_ change: (Unicode.Scalar) -> [Unicode.Scalar]) -> String {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars.flatMap(change))
            return String(view)
        }
        return [
            joined { $0 == "า" ? ["ำ"] : [$0] }, joined { $0 == "ำ" ? ["\u{E4D}", "า"] : [$0] }, joined { $0 == "ำ" ? [" ", "า"] : [$0] },
            joined { ("\u{E48}"..."\u{E4B}").contains($0) ? [$0, $0] : [$0] }, joined { ("\u{E48}"..."\u{E4B}").contains($0) ? [] : [$0] },
            title + "ฯ", "3. " + title, title.contains("บาท") ? title : title + " (บาท)",
        ]
    }
}
