import Foundation
import TOML
import Testing

@Suite struct TaggedJSONTests {
    @Test func `quotes, backslashes and control characters are escaped`() throws {
        let table = try parse(#""\u0000\"" = "\\\n\u007F/ก""#)
        #expect(TaggedJSON.encode(table) == #"{"\u0000\"":{"type":"string","value":"\\\u000a\u007f/ก"}}"#)
    }

    @Test func `the result is JSON`() throws {
        let json = TaggedJSON.encode(try parse("a = [1, {b = 'x'}, []]\n[c]\nd = 2024-01-01T00:00:00Z\ne = -nan\n"))
        let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
        let expected: NSDictionary = [
            "a": [["type": "integer", "value": "1"], ["b": ["type": "string", "value": "x"]], []] as [Any],
            "c": ["d": ["type": "datetime", "value": "2024-01-01T00:00:00Z"], "e": ["type": "float", "value": "nan"]],
        ]
        #expect(object as? NSDictionary == expected)
    }

    @Test func `an empty document is an empty object`() throws {
        #expect(TaggedJSON.encode(try parse("")) == "{}")
    }
}
