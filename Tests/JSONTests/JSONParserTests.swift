import JSON
import Testing

@Suite struct JSONParserTests {
    @Test func `a tree has values and their spans`() throws {
        let node = try JSONParser.parse([UInt8](#" {"a":[1,"ก"],"b":null}"#.utf8))
        let elements = [JSONNode(.number(text: "1"), span: 7..<8), JSONNode(.string("ก"), span: 9..<14)]
        let members = [
            JSONMember(key: "a", keySpan: 2..<5, node: JSONNode(.array(elements), span: 6..<15)),
            JSONMember(key: "b", keySpan: 16..<19, node: JSONNode(.null, span: 20..<24)),
        ]
        #expect(node == JSONNode(.object(members), span: 1..<25))
    }

    @Test func `accessors give what is there and nil otherwise`() throws {
        let node = try JSONParser.parse([UInt8](#"{"i":-12,"d":1.5,"big":1e400,"t":true,"s":"x","n":null,"a":[7]}"#.utf8))
        #expect(node["i"]?.intValue == -12)
        #expect(node["i"]?.doubleValue == -12)
        #expect(node["d"]?.intValue == nil)
        #expect(node["d"]?.doubleValue == 1.5)
        #expect(node["big"]?.doubleValue == nil)
        #expect(node["big"]?.numberText == "1e400")
        #expect(node["t"]?.boolValue == true)
        #expect(node["s"]?.stringValue == "x")
        #expect(node["s"]?.boolValue == nil)
        #expect(node["n"]?.isNull == true)
        #expect(node["a"]?[0]?.intValue == 7)
        #expect(node["a"]?[1] == nil)
        #expect(node["a"]?[-1] == nil)
        #expect(node["none"] == nil)
        #expect(node[0] == nil)
    }

    @Test func `a key used twice is kept and found at any depth`() throws {
        let node = try JSONParser.parse([UInt8](#"[{"a":1,"b":{"x":0,"\u0078":0},"a":2,"a":3}]"#.utf8))
        #expect(node[0]?.members?.map(\.key) == ["a", "b", "a", "a"])
        #expect(node[0]?["a"]?.intValue == 3)
        #expect(
            node.duplicateKeys == [
                JSONDuplicateKey(key: "x", first: 13..<16, again: 19..<27),
                JSONDuplicateKey(key: "a", first: 2..<5, again: 31..<34),
                JSONDuplicateKey(key: "a", first: 2..<5, again: 37..<40),
            ]
        )
    }

    @Test func `keys that look the same but differ in bytes are two keys`() throws {
        let node = try JSONParser.parse([UInt8]("{\"\u{E9}\":1,\"e\u{301}\":2}".utf8))
        #expect(node.duplicateKeys == [])
        #expect(node["\u{E9}"]?.intValue == 1)
        #expect(node["e\u{301}"]?.intValue == 2)
    }

    @Test func `lone surrogates are replaced and told`() throws {
        let document = try JSONParser.document([UInt8](#"["a","\uD800",{"\uDC00":1}]"#.utf8).span)
        #expect(document.loneSurrogates == [5..<13, 15..<23])
        #expect(document.root[1]?.stringValue == "\u{FFFD}")
    }
}
