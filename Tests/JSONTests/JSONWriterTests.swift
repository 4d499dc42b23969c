import JSON
import Testing

@Suite struct JSONWriterTests {
    private func sample(_ layout: JSONWriter.Layout) -> String {
        var writer = JSONWriter(layout)
        writer.beginObject()
        writer.member("name", "ก\"")
        writer.member("n", -7)
        writer.key("list")
        writer.beginArray()
        writer.value(true)
        writer.null()
        writer.beginObject()
        writer.endObject()
        writer.beginArray()
        writer.endArray()
        writer.endArray()
        writer.endObject()
        #expect(writer.misuses == 0)
        return writer.text
    }

    @Test func `compact has no white space`() {
        #expect(sample(.compact) == #"{"name":"ก\"","n":-7,"list":[true,null,{},[]]}"#)
    }

    @Test func `pretty indents by two`() {
        let expected = """
            {
              "name": "ก\\"",
              "n": -7,
              "list": [
                true,
                null,
                {},
                []
              ]
            }
            """
        #expect(sample(.pretty) == expected)
    }

    @Test(arguments: [
        ("", ""), ("เทศบาล/a", "เทศบาล/a"), ("\"\\\u{8}\t\n\u{C}\r", #"\"\\\b\t\n\f\r"#),
        ("\0\u{1F}\u{7F}\u{80}\u{9F}\u{A0}", "\\u0000\\u001f\\u007f\\u0080\\u009f\u{A0}"),
        ("\u{2028}\u{2029}", #"\u2028\u2029"#),
        ("\u{200E}\u{200F}\u{202A}\u{202E}\u{2066}\u{2069}\u{61C}", #"\u200e\u200f\u202a\u202e\u2066\u2069\u061c"#),
        ("\u{200B}\u{200D}\u{202F}\u{2027}\u{2065}\u{206A}\u{61B}", "\u{200B}\u{200D}\u{202F}\u{2027}\u{2065}\u{206A}\u{61B}"),
        ("</script><!--", "</script><!--"), ("😀", "😀"),
    ])
    func `characters that harm are escaped`(text: String, expected: String) throws {
        var writer = JSONWriter()
        writer.value(text)
        #expect(writer.text.utf8.elementsEqual("\"\(expected)\"".utf8))
        #expect(try JSONParser.parse(writer.bytes).stringValue?.utf8.elementsEqual(text.utf8) == true)
    }

    @Test func `markup is escaped when asked`() throws {
        var writer = JSONWriter(escaping: [.standard, .html])
        writer.value("</script><!--<b<")
        #expect(writer.text == #""\u003c/script>\u003c!--<b<""#)
        #expect(try JSONParser.parse(writer.bytes).stringValue == "</script><!--<b<")
    }

    @Test func `escapes can be left off`() {
        var writer = JSONWriter(escaping: [])
        writer.value("\u{202E}\u{2028}\u{61C}")
        #expect(writer.bytes == [UInt8]("\"\u{202E}\u{2028}\u{61C}\"".utf8))
    }

    @Test func `bytes that are not UTF-8 are replaced`() {
        var writer = JSONWriter()
        writer.value(utf8: ([0x61, 0xFF, 0xE0, 0xB8, 0x62, 0xE0] as [UInt8]).span)
        #expect(writer.text == "\"a\u{FFFD}\u{FFFD}\u{FFFD}b\u{FFFD}\"")
    }

    @Test func `numbers are written exactly`() {
        var writer = JSONWriter()
        writer.beginArray()
        for number in [0, 9, 10, -1, Int.max, Int.min] { writer.value(number) }
        writer.value(UInt64.max)
        writer.value(UInt8(200))
        writer.value(1.5)
        writer.value(-0.0)
        writer.value(1e300)
        writer.value(Double.nan)
        writer.value(number: "1.50E+2")
        writer.endArray()
        #expect(
            writer.text
                == "[0,9,10,-1,9223372036854775807,-9223372036854775808,18446744073709551615,200,1.5,-0.0,1e+300,null,1.50E+2]"
        )
        #expect(parseError(writer.bytes) == nil)
    }

    @Test(arguments: ["", " 1", "1 ", "01", "NaN", "1,2", "[", "true", "\"1\""])
    func `what is no number becomes a string`(text: String) throws {
        var writer = JSONWriter()
        writer.value(number: text)
        #expect(writer.misuses == 1)
        #expect(try JSONParser.parse(writer.bytes).stringValue == text)
    }

    @Test func `calls in a wrong order are mended and counted`() {
        var writer = JSONWriter()
        writer.key("lost")
        writer.endObject()
        writer.beginObject()
        writer.value(1)
        writer.key("a")
        writer.key("b")
        writer.endArray()
        writer.value(2)
        writer.key("c")
        writer.endObject()
        #expect(writer.text == #"{"":1,"a":null,"b":2,"c":null}"#)
        #expect(writer.misuses == 6)
    }

    @Test func `finish closes what is open`() {
        var writer = JSONWriter()
        writer.beginArray()
        writer.beginObject()
        writer.key("k")
        writer.finish()
        #expect(writer.text == #"[{"k":null}]"#)
    }

    @Test func `values at the top stand on lines and can be taken in parts`() {
        var writer = JSONWriter()
        writer.value(1)
        #expect(writer.take() == [UInt8]("1".utf8))
        writer.value("x")
        #expect(writer.take() == [UInt8]("\n\"x\"".utf8))
        #expect(writer.take() == [])
    }

    @Test func `random calls always give JSON`() {
        var dice = Dice()
        for _ in 0..<300 {
            var writer = JSONWriter(Bool.random(using: &dice) ? .compact : .pretty)
            writer.beginArray()
            for _ in 0..<30 {
                switch Int.random(in: 0..<7, using: &dice) {
                case 0: writer.beginObject()
                case 1: writer.endObject()
                case 2: writer.beginArray()
                case 3 where writer.text.utf8.count < 40: writer.value("ก")
                case 4: writer.key("k")
                case 5: writer.value(5)
                default: writer.null()
                }
            }
            writer.finish()
            #expect(parseError(writer.bytes) == nil, "\(writer.text)")
        }
    }
}
