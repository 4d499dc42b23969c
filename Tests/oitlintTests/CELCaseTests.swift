import Testing

@testable import oitlint

struct CELCaseTests {
    struct Case: CustomTestStringConvertible {
        let line: String
        let answer: String

        var testDescription: String { line }

        init(_ line: String, _ answer: String) {
            self.line = line
            self.answer = answer
        }
    }

    static let cases = [
        Case(#"{"id":"a","expr":"1 + 2","bindings":{}}"#, #"{"id":"a","value":{"int":"3"}}"#),
        Case(#"{"id":7,"expr":"3u"}"#, #"{"id":7,"value":{"uint":"3"}}"#),
        Case(#"{"id":"d","expr":"-2.3e+1"}"#, #"{"id":"d","value":{"double":"-23.0"}}"#),
        Case(#"{"id":"n","expr":"0.0 / 0.0"}"#, #"{"id":"n","value":{"double":"NaN"}}"#),
        Case(#"{"id":"i","expr":"-1.0 / 0.0"}"#, #"{"id":"i","value":{"double":"-Infinity"}}"#),
        Case(#"{"id":"s","expr":"'ก\\n\"'"}"#, #"{"id":"s","value":{"string":"ก\n\""}}"#),
        Case(#"{"id":"b","expr":"b'hello'"}"#, #"{"id":"b","value":{"bytes":"aGVsbG8="}}"#),
        Case(#"{"id":"t","expr":"true"}"#, #"{"id":"t","value":{"bool":true}}"#),
        Case(#"{"id":"0","expr":"null"}"#, #"{"id":"0","value":{"null":null}}"#),
        Case(#"{"id":"l","expr":"[1, 'a']"}"#, #"{"id":"l","value":{"list":[{"int":"1"},{"string":"a"}]}}"#),
        Case(#"{"id":"m","expr":"{'k': [1]}"}"#, #"{"id":"m","value":{"map":[[{"string":"k"},{"list":[{"int":"1"}]}]]}}"#),
        Case(#"{"id":"y","expr":"type(1)"}"#, #"{"id":"y","value":{"type":"int"}}"#),
        Case(
            #"{"id":"ts","expr":"timestamp('2009-02-13T23:31:30Z')"}"#, #"{"id":"ts","value":{"timestamp":"2009-02-13T23:31:30Z"}}"#),
        Case(#"{"id":"du","expr":"duration('1500ms')"}"#, #"{"id":"du","value":{"duration":"1.5s"}}"#),
        Case(
            #"{"id":"x","expr":"x + y","bindings":{"x":{"int":"123"},"y":{"int":"1"}},"type_env":[{"name":"x","type":"int"}]}"#,
            #"{"id":"x","value":{"int":"124"}}"#),
        Case(
            #"{"id":"all","expr":"[a,b,c,d,e,f,g,h,i] == [a,b,c,d,e,f,g,h,i]","bindings":{"a":{"bytes":"aA=="},"b":{"null":null},"#
                + #""c":{"uint":"1"},"d":{"list":[{"bool":true}]},"e":{"map":[[{"int":"1"},{"string":"v"}]]},"f":{"type":"int"},"#
                + #""g":{"timestamp":"2009-02-13T23:31:30Z"},"h":{"duration":"1.5s"},"i":{"double":"-Infinity"}}}"#,
            #"{"id":"all","value":{"bool":true}}"#),
        Case(
            #"{"id":"u","expr":"x","bindings":{},"disable_check":true}"#, #"{"id":"u","error":"there is no variable (x)"}"#),
        Case(
            #"{"id":"v","expr":"x","bindings":{},"type_env":[{"name":"x","type":"int"}]}"#,
            #"{"id":"v","error":"no value is bound to the variable (x)"}"#),
        Case(#"{"id":"z","expr":"1 / 0"}"#, #"{"id":"z","error":"division by zero"}"#),
        Case(
            #"{"id":"c","expr":"[[1]]","check_only":true}"#, #"{"id":"c","deduced_type":"list(list(int))"}"#),
        Case(#"{"id":"e"}"#, #"{"id":"e","error":"expr is missing or no string"}"#),
        Case(
            #"{"id":"w","expr":"x","bindings":{"x":{"int":"many"}}}"#, #"{"id":"w","error":"the value does not fit its type (int)"}"#),
        Case(
            #"{"id":"w","expr":"x","bindings":{"x":3}}"#, #"{"id":"w","error":"a value is an object with one member, its type"}"#),
        Case(
            #"{"id":"w","expr":"x","bindings":{"x":{"map":[[{"int":"1"}]]}}}"#,
            #"{"id":"w","error":"the value does not fit its type (map)"}"#),
        Case("[]", #"{"id":null,"error":"expr is missing or no string"}"#),
        Case("{\"id\":", #"{"id":null,"error":"an object is never closed (opened at byte offset 0)"}"#),
    ]

    @Test(arguments: cases)
    func `a case is answered with a line of JSON`(_ test: Case) {
        #expect(String(decoding: CELCase.answer(Array(test.line.utf8)), as: UTF8.self) == test.answer)
    }

    @Test(arguments: [
        ("map(string, list(int))", "map(string, list(int))"), ("null_type", "null_type"), ("fn(int)", "dyn"), ("list(", "dyn"),
        ("list(int", "dyn"), ("wrapper(int)", "dyn"), ("list()", "list(dyn)"),
    ])
    func `types are read by their names`(_ text: String, _ name: String) {
        #expect(TypedJSON.name(of: TypedJSON.type(text)) == name)
    }
}
