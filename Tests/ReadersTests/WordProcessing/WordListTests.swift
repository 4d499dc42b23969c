import Readers
import Testing

@Suite struct WordListTests {
    /// A level of a pattern.
    private static func lvl(_ level: Int, _ format: String, _ text: String, start: Int = 1, _ more: String = "") -> String {
        "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"\(start)\"/><w:numFmt w:val=\"\(format)\"/>\(more)<w:lvlText w:val=\"\(text)\"/></w:lvl>"
    }

    private static func pattern(_ id: Int, _ content: String) -> String {
        "<w:abstractNum w:abstractNumId=\"\(id)\">\(content)</w:abstractNum>"
    }

    private static func num(_ id: Int, _ pattern: Int, _ more: String = "") -> String {
        "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(pattern)\"/>\(more)</w:num>"
    }

    /// A paragraph of a list.
    private static func item(_ text: String, _ list: Int, _ level: Int = 0) -> String {
        p(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
    }

    private static func texts(_ body: String, _ numbering: String, styles: String = "") -> [String] {
        var file = WordFile(body)
        file.numbering = numbering
        file.styles = styles
        return file.read().texts
    }

    @Test(arguments: [
        ("decimal", ["1.", "2.", "3."]), ("decimalZero", ["01.", "02.", "03."]), ("upperRoman", ["I.", "II.", "III."]),
        ("lowerRoman", ["i.", "ii.", "iii."]), ("upperLetter", ["A.", "B.", "C."]), ("lowerLetter", ["a.", "b.", "c."]),
        ("thaiLetters", ["ก.", "ข.", "ค."]), ("thaiNumbers", ["๑.", "๒.", "๓."]), ("thaiCounting", ["หนึ่ง.", "สอง.", "สาม."]),
        ("ordinal", ["1st.", "2nd.", "3rd."]), ("none", [".", ".", "."]), ("cardinalText", ["One.", "Two.", "Three."]),
        ("decimalEnclosedCircle", ["①.", "②.", "③."]), ("numberInDash", ["- 1 -.", "- 2 -.", "- 3 -."]),
        ("somethingNew", ["1.", "2.", "3."]),
    ])
    func `numbers are written in their format`(format: String, labels: [String]) {
        let numbering = Self.pattern(0, Self.lvl(0, format, "%1.")) + Self.num(1, 0)
        #expect(Self.texts(Self.item("x", 1) + Self.item("x", 1) + Self.item("x", 1), numbering) == labels.map { "\($0) x" })
    }

    @Test(arguments: [
        ("thaiLetters", 4, "ง"), ("thaiLetters", 41, "ฮ"), ("thaiLetters", 42, "กก"), ("lowerLetter", 26, "z"), ("lowerLetter", 27, "aa"),
        ("upperLetter", 54, "BBB"), ("upperRoman", 1994, "MCMXCIV"), ("thaiNumbers", 2567, "๒๕๖๗"), ("thaiCounting", 11, "สิบเอ็ด"),
        ("thaiCounting", 21, "ยี่สิบเอ็ด"), ("thaiCounting", 101, "หนึ่งร้อยเอ็ด"), ("thaiCounting", 1_230, "หนึ่งพันสองร้อยสามสิบ"),
        ("ordinal", 11, "11th"),
        ("ordinal", 22, "22nd"), ("lowerRoman", 0, "0"), ("thaiNumbers", -5, "-๕"), ("decimalZero", -5, "-05"), ("thaiLetters", -1, "-1"),
        ("thaiCounting", -1, "-1"), ("ordinal", Int.min, "-9223372036854775808th"), ("thaiNumbers", Int.max, "๙๒๒๓๓๗๒๐๓๖๘๕๔๗๗๕๘๐๗"),
        ("cardinalText", 42, "Forty-two"),
    ])
    func `numbers far on are written as Word does`(format: String, number: Int, label: String) {
        let numbering = Self.pattern(0, Self.lvl(0, format, "%1", start: number)) + Self.num(1, 0)
        #expect(Self.texts(Self.item("x", 1), numbering) == ["\(label) x"])
    }

    private static let outline =
        pattern(0, lvl(0, "decimal", "%1.") + lvl(1, "decimal", "%1.%2") + lvl(2, "thaiLetters", "%3)") + lvl(3, "lowerLetter", "(%4)"))
        + num(1, 0)

    @Test func `levels count by themselves and begin again below`() {
        let body = [0, 1, 1, 2, 2, 0, 1, 2, 1].map { Self.item("x", 1, $0) }.joined()
        #expect(Self.texts(body, Self.outline) == ["1. x", "1.1 x", "1.2 x", "ก) x", "ข) x", "2. x", "2.1 x", "ก) x", "2.2 x"])
    }

    @Test func `a level above that never came counts as begun`() {
        #expect(Self.texts(Self.item("x", 1, 1) + Self.item("x", 1, 1) + Self.item("x", 1, 0), Self.outline) == ["1.1 x", "1.2 x", "1. x"])
    }

    @Test func `text between items does not end a list`() {
        #expect(Self.texts(Self.item("a", 1) + p("z") + Self.item("b", 1), Self.outline) == ["1. a", "z", "2. b"])
    }

    @Test func `lists of one pattern count on, and a start said anew begins again`() {
        let numbering =
            Self.pattern(0, Self.lvl(0, "decimal", "%1.")) + Self.num(1, 0) + Self.num(2, 0)
            + Self.num(3, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>")
        let body = Self.item("a", 1) + Self.item("b", 2) + Self.item("c", 3) + Self.item("d", 3) + Self.item("e", 1)
        #expect(Self.texts(body, numbering) == ["1. a", "2. b", "5. c", "6. d", "7. e"])
    }

    @Test func `a level said anew has its own wording`() {
        let numbering =
            Self.pattern(0, Self.lvl(0, "decimal", "%1."))
            + Self.num(1, 0, "<w:lvlOverride w:ilvl=\"0\">" + Self.lvl(0, "thaiNumbers", "ข้อ %1", start: 3) + "</w:lvlOverride>")
        #expect(Self.texts(Self.item("a", 1) + Self.item("b", 1), numbering) == ["ข้อ ๓ a", "ข้อ ๔ b"])
    }

    @Test(arguments: [("0", ["1.", "ก", "2.", "ข"]), ("1", ["1.", "ก", "2.", "ก"])])
    func `a level begins again only where it says so`(restart: String, labels: [String]) {
        let numbering =
            Self.pattern(0, Self.lvl(0, "decimal", "%1.") + Self.lvl(1, "thaiLetters", "%2", "<w:lvlRestart w:val=\"\(restart)\"/>"))
            + Self.num(1, 0)
        let body = [0, 1, 0, 1].map { Self.item("x", 1, $0) }.joined()
        #expect(Self.texts(body, numbering) == labels.map { "\($0) x" })
    }

    @Test(arguments: [("tab", "1. x"), ("space", "1. x"), ("nothing", "1.x")])
    func `what stands behind the number is kept`(suffix: String, text: String) {
        let numbering = Self.pattern(0, Self.lvl(0, "decimal", "%1.", "<w:suff w:val=\"\(suffix)\"/>")) + Self.num(1, 0)
        #expect(Self.texts(Self.item("x", 1), numbering) == [text])
    }

    @Test func `numbering as in law is in digits throughout`() {
        let numbering = Self.pattern(0, Self.lvl(0, "upperRoman", "%1.") + Self.lvl(1, "decimal", "%1.%2", "<w:isLgl/>")) + Self.num(1, 0)
        #expect(Self.texts(Self.item("a", 1) + Self.item("b", 1, 1), numbering) == ["I. a", "1.1 b"])
    }

    @Test(arguments: [
        ("Symbol", "\u{F0B7}", "•"), ("Wingdings", "\u{F0D8}", "•"), ("Wingdings", "\u{F0A8}", "☐"), ("Courier New", "o", "o"),
        ("", "-", "-"),
        ("Wingdings", "v", "•"), ("", "•", "•"),
    ])
    func `bullets are shown`(font: String, text: String, bullet: String) {
        let fonts = "<w:rPr><w:rFonts w:ascii=\"\(font)\" w:hAnsi=\"\(font)\"/></w:rPr>"
        let numbering = Self.pattern(0, Self.lvl(0, "bullet", text, font.isEmpty ? "" : fonts)) + Self.num(1, 0)
        #expect(Self.texts(Self.item("x", 1), numbering) == ["\(bullet) x"])
    }

    @Test func `a custom format is read`() {
        let numbering =
            Self.pattern(
                0,
                "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, ...\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val=\"%1\"/></w:lvl>"
            ) + Self.num(1, 0)
        #expect(Self.texts(Self.item("x", 1), numbering) == ["001 x"])
    }

    @Test func `styles number paragraphs, each at the level that is theirs`() {
        let numbering =
            Self.pattern(
                0, Self.lvl(0, "decimal", "%1.", "<w:pStyle w:val=\"A\"/>") + Self.lvl(1, "decimal", "%1.%2", "<w:pStyle w:val=\"B\"/>"))
            + Self.num(7, 0)
        let styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"C\"><w:basedOn w:val=\"A\"/><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr></w:style>"
        let body =
            ["A", "B", "C", "B"].map { p("x", "<w:pStyle w:val=\"\($0)\"/>") }.joined()
            + p("y", "<w:pStyle w:val=\"A\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        #expect(Self.texts(body, numbering, styles: styles) == ["1. x", "1.1 x", "x", "1.2 x", "y"])
    }

    @Test func `a numbering style stands for its pattern`() {
        let numbering =
            Self.pattern(0, "<w:numStyleLink w:val=\"N\"/>")
            + Self.pattern(1, "<w:styleLink w:val=\"N\"/>" + Self.lvl(0, "thaiNumbers", "%1)"))
            + Self.num(1, 0) + Self.num(2, 1)
        let styles = "<w:style w:type=\"numbering\" w:styleId=\"N\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>"
        #expect(Self.texts(Self.item("a", 1) + Self.item("b", 1), numbering, styles: styles) == ["๑) a", "๒) b"])
        let ring = "<w:style w:type=\"numbering\" w:styleId=\"N\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        #expect(Self.texts(Self.item("a", 1), numbering, styles: ring) == ["a"])
    }

    @Test func `rows are numbered in their cells, also where nothing else stands`() {
        var file = WordFile(
            tbl(tr(tc(Self.item("", 1)), tc(p("a"))), tr(tc(Self.item("", 1)), tc(Self.item("b", 1, 1) + Self.item("c", 1, 1)))))
        file.numbering = Self.outline
        #expect(file.read().blocks == ["body/1: 1. | a // 2. | 2.1 b\n2.2 c"])
    }

    @Test func `deleted and hidden items do not count`() {
        var file = WordFile(
            Self.item("a", 1)
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del>"
                + r("x")
                + "</w:del></w:p><w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + r("y", "<w:vanish/>") + "</w:p>"
                + Self.item("b", 1))
        file.numbering = Self.outline
        #expect(file.read().texts == ["1. a", "2. b"])
    }

    @Test(arguments: [
        "<w:numPr><w:numId w:val=\"9\"/></w:numPr>", "<w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"1\"/></w:numPr>", "<w:numPr/>",
    ])
    func `a list that is not there numbers nothing`(properties: String) {
        #expect(Self.texts(p("x", properties), Self.outline) == ["x"])
    }
}
