import Testing

@testable import TOML

@Suite struct ParserTests {
    /// A value and what it is read as, in tagged JSON.
    struct Value: CustomTestStringConvertible, Sendable {
        let source: String
        let type: String
        let value: String
        var testDescription: String { source }
    }

    @Test(arguments: [
        Value(source: "+0", type: "integer", value: "0"),
        Value(source: "-0", type: "integer", value: "0"),
        Value(source: "9_223_372_036_854_775_807", type: "integer", value: "9223372036854775807"),
        Value(source: "-9223372036854775808", type: "integer", value: "-9223372036854775808"),
        Value(source: "0x7FFF_ffff_FFFF_ffff", type: "integer", value: "9223372036854775807"),
        Value(source: "0x00ff", type: "integer", value: "255"),
        Value(source: "0o7_7", type: "integer", value: "63"),
        Value(source: "0b1_1", type: "integer", value: "3"),
        Value(source: "-0.0", type: "float", value: "-0.0"),
        Value(source: "6.02e-2_3", type: "float", value: "6.02e-23"),
        Value(source: "1E06", type: "float", value: "1000000.0"),
        Value(source: "1e400", type: "float", value: "inf"),
        Value(source: "1e-400", type: "float", value: "0.0"),
        Value(source: "-inf", type: "float", value: "-inf"),
        Value(source: "+nan", type: "float", value: "nan"),
        Value(source: "2024-02-29", type: "date-local", value: "2024-02-29"),
        Value(source: "0000-01-01", type: "date-local", value: "0000-01-01"),
        Value(source: "23:59:60.123456789999", type: "time-local", value: "23:59:60.123456789"),
        Value(source: "07:30:00.5000", type: "time-local", value: "07:30:00.5"),
        Value(source: "2024-02-29 07:30:00", type: "datetime-local", value: "2024-02-29T07:30:00"),
        Value(source: "2024-02-29t07:30:00z", type: "datetime", value: "2024-02-29T07:30:00Z"),
        Value(source: "2024-02-29T07:30:00.25-09:30", type: "datetime", value: "2024-02-29T07:30:00.25-09:30"),
        Value(source: "2024-02-29 07:30:00+07:00", type: "datetime", value: "2024-02-29T07:30:00+07:00"),
        Value(source: "true", type: "bool", value: "true"),
    ])
    func `a value is read in any place`(_ value: Value) throws {
        let tagged = "{\"type\":\"\(value.type)\",\"value\":\"\(value.value)\"}"
        #expect(TaggedJSON.encode(try parse("k = \(value.source)")) == "{\"k\":\(tagged)}")
        #expect(TaggedJSON.encode(try parse("k=\(value.source)#c\r\n")) == "{\"k\":\(tagged)}")
        #expect(TaggedJSON.encode(try parse("k = [\(value.source),\(value.source) ]")) == "{\"k\":[\(tagged),\(tagged)]}")
        #expect(TaggedJSON.encode(try parse("k = {a=\(value.source)}")) == "{\"k\":{\"a\":\(tagged)}}")
    }

    @Test func `a float keeps its wording without underscores`() throws {
        let table = try parse("a = +1_000.5_0e1_0\nb = 0.10")
        #expect(table["a"]?.value == .float(TOMLFloat(value: 1000.5e10, text: "+1000.50e10")))
        #expect(table["b"]?.value == .float(TOMLFloat(value: 0.1, text: "0.10")))
    }

    @Test func `a date and time keeps its fields`() throws {
        guard case .offsetDateTime(let moment) = try parse("k = 2024-02-29T07:30:15.5-01:30")["k"]?.value else {
            Issue.record("no date with a time and an offset")
            return
        }
        #expect([moment.date.year, moment.date.month, moment.date.day] == [2024, 2, 29])
        #expect([moment.time.hour, moment.time.minute, moment.time.second, moment.time.nanosecond] == [7, 30, 15, 500_000_000])
        #expect(moment.offsetMinutes == -90)
    }

    @Test func `arrays take comments, line ends and a last comma`() throws {
        let table = try parse("k = [ # one\n  1, # two\r\n\n  2\n  , # three\n]\n")
        #expect(table.array("k")?.map(\.value) == [.integer(1), .integer(2)])
    }

    @Test func `tables may be defined in any order`() throws {
        let table = try parse("[a.b.c]\n[a]\nb.d = 1\n[a.b.e]\n[[f]]\n[f.g]\n[[f]]\n[f.g]\n")
        #expect(
            TaggedJSON.encode(table)
                == #"{"a":{"b":{"c":{},"d":{"type":"integer","value":"1"},"e":{}}},"f":[{"g":{}},{"g":{}}]}"#)
    }

    @Test func `nesting is read up to the limit`() throws {
        let limit = TOML.depthLimit
        let brackets = String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
        let array = try parse("k = " + brackets)
        #expect(TaggedJSON.encode(array) == "{\"k\":" + brackets + "}")
        let header = try parse("[a" + String(repeating: ".a", count: limit - 1) + "]\n")
        let open = String(repeating: "{\"a\":", count: limit)
        #expect(TaggedJSON.encode(header) == open + "{}" + String(repeating: "}", count: limit))
    }

    /// A document that repeats a piece far too often, and where it passes the limit.
    struct Nest: CustomTestStringConvertible, Sendable {
        let start: String
        let piece: String
        let offset: Int
        var testDescription: String { "\(start.suffix(10))\(piece)…" }
    }

    @Test(arguments: [
        Nest(start: "k = ", piece: "[", offset: 204),
        Nest(start: "k = ", piece: "{a=", offset: 604),
        Nest(start: "[a", piece: ".a", offset: 401),
        Nest(start: "a", piece: ".a", offset: 402),
        Nest(start: "[a" + String(repeating: ".a", count: 149) + "]\nk = ", piece: "[", offset: 356),
        Nest(start: "k = ", piece: "{a.b=[", offset: 405),
    ])
    func `nesting beyond the limit is refused where it passes the limit`(nest: Nest) throws {
        let text = nest.start + String(repeating: nest.piece, count: 10_000)
        let error = try #require(throws: TOMLError.self) { try parse(text) }
        #expect(error == TOMLError(span: nest.offset..<nest.offset + 1, kind: .tooDeep(limit: 200)))
    }
}
