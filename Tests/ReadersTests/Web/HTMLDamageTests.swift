import Documents
import Readers
import Testing

/// Pages that are damaged or made to do harm: each ends, and says what it left out.
@Suite struct HTMLDamageTests {
    @Test(arguments: [
        "<", "</", "<!", "<?", "<a", "<td", "<table><td", "<table><tr><td>1", "<table><tr><td colspan=", "<p>&", "<p>&#", "<p>&#x", "<!--",
        "<!-->", "<!--->", "<title>", "<textarea>x", "<script></scrip", "<ol><li><ol><li>", "</table></td></tr></p>", "<td colspan='1",
        "<table><caption><table><caption>", "<p hidden><table><td>", "<table><td hidden><td>1</table></table>", "<svg><td></svg></svg>",
        "<table><tr hidden><td><table><td>x</table></tr><tr><td>1</table>", "<p>a\u{0}b", "<plaintext><td>",
    ])
    func `a page that breaks off is read to its end, however it is cut`(text: String) {
        let whole = Reading(text, path: "x.html")
        #expect(!whole.document.blocks.isEmpty || !whole.findings.isEmpty)
        for chunk in [1, 2, 5] { #expect(Reading(text, path: "x.html", chunk: chunk).all == whole.all) }
    }

    @Test func `tables beyond the depth are read as part of the last`() {
        let reading = Reading(String(repeating: "<table><tr><td>x", count: 3000), path: "x.html")
        #expect(reading.document.tables.count == 64)
        #expect(
            reading.findings == [
                "1:1025-1025 error file/limit: tables stand in each other beyond 64 levels; those beyond are read as part of the last"
            ])
        #expect(!reading.result.isComplete)
    }

    @Test func `other elements may nest as they like`() {
        let text = String(repeating: "<div><ul><li><b>", count: 20_000) + "x"
        #expect(Reading(text, path: "x.html").document.paragraphs.map(\.text) == ["• x"])
    }

    @Test func `huge spans are cut to what a table can hold`() {
        let reading = Reading("<table><tr><td colspan=99999999999 rowspan=99999999999>x<td>y<tr><td>z</table>", path: "x.html")
        #expect(reading.rows.map(\.count) == [1001, 1001])
        #expect(reading.rows[1].last == "z")
        #expect(reading.findings == [])
    }

    @Test func `cells beyond the columns are not read`() {
        var limits = ReadLimits()
        limits.cellsPerRow = 3
        limits.rows = 2
        let reading = Reading(
            "<table><tr><td>1<td colspan=9>2<td>3<td>4<tr><td>5<tr><td>6<tr><td>7</table><p>8", path: "x.html", limits: limits)
        #expect(reading.rows == [["1", "2", "2"], ["5"]])
        #expect(
            reading.findings == [
                "1:37-37 error file/limit: the row has more than 3 cells; the rest of it is not read",
                "1:51-51 [0,-1,-1] error file/limit: the table has more than 2 rows; the rest is not read",
            ])
        #expect(reading.document.paragraphs.map(\.text) == ["8"])
        #expect(!reading.result.isComplete)
    }

    @Test func `a long text is cut`() {
        var limits = ReadLimits()
        limits.fieldBytes = 8
        let reading = Reading("<p>กขคง<table><td>abcdefghijk<td>กขคง</table>", path: "x.html", limits: limits)
        #expect(reading.document.paragraphs.map(\.text) == ["กข"])
        #expect(reading.rows == [["abcdefgh", "กข"]])
        #expect(reading.findings.count == 3)
        #expect(!reading.result.isComplete)
    }

    @Test func `rows that are no longer held keep their text`() {
        var limits = ReadLimits()
        limits.recordBytes = 64
        limits.chunkBytes = 16
        let comment = "<!-- \(String(repeating: "x", count: 200)) -->"
        let reading = Reading("<table><tr><td>1\(comment)<td>2<tr><td>3</table>", path: "x.html", limits: limits)
        #expect(reading.rows == [["1", "2"], ["3"]])
        #expect(reading.findings == [])
    }

    @Test(arguments: 0..<6)
    func `a page damaged at random never stops the program`(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func random(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        let page = Array(
            """
            <html><title>t</title><h1>หัว</h1><ol type=i><li>ก<li>ข</ol><table border=1><caption>c</caption><thead><tr><th rowspan=2>ที่
            <th colspan=2>ชื่อ<tbody><tr><td hidden>x</td><td>a<table><tr><td>in</table>b<td>&nbsp;&lt;<tr style="display:none"><td>h</tr>
            <tr><td><pre> p
             q</pre><td><input type=checkbox checked>๑</table><script>x</script><!-- c --><p>ท้าย<br>หน้า
            """.utf8)
        let pieces = [
            "<table>", "</table>", "<tr>", "<td>", "</td>", "<td rowspan=3>", "<td colspan=3>", "<p hidden>", "<!--", "<script>", "<", "&",
            "\"",
        ]
        for _ in 0..<80 {
            var bytes = page
            for _ in 0...random(4) {
                let at = random(bytes.count)
                switch random(3) {
                case 0: bytes.removeSubrange(at..<min(at + 1 + random(30), bytes.count))
                case 1: bytes.insert(contentsOf: Array(pieces[random(pieces.count)].utf8), at: at)
                default: bytes.insert(UInt8(truncatingIfNeeded: random(256)), at: at)
                }
            }
            let whole = Reading(bytes, path: "x.html")
            let chunk = 1 + random(40)
            let cut = Reading(bytes, path: "x.html", chunk: chunk).all
            let differences = zip(cut, whole.all).filter { $0 != $1 }.prefix(1).map { "\($0) <> \($1)" }
            #expect(differences == [], "in pieces of \(chunk)")
            #expect(cut.count == whole.all.count)
        }
    }
}
