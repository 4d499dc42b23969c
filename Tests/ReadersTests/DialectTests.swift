import Readers
import Testing

@Suite struct DialectTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let path: String
        let text: String
        let delimiter: Character

        init(_ name: String, _ text: String, _ delimiter: Character, path: String = "x.csv") {
            testDescription = name
            self.path = path
            self.text = text
            self.delimiter = delimiter
        }
    }

    @Test(arguments: [
        Case("comma", "a,b,c\n1,2,3\n", ","),
        Case("tab", "a\tb\tc\n1\t2,5\t3\n", "\t"),
        Case("semicolon with decimal commas", "a;b;c\n1,5;2,5;3\n1;2;3,5\n", ";"),
        Case("pipe", "a|b\n1|2\n", "|"),
        Case("comma with semicolons in quotes", "a,b\n\"1;2;3\",x\n\"4;5;6\",y\n", ","),
        Case("titles above the header", "รายงาน\nประจำปี\na;b;c;d\n1;2;3;4\n1;2;3;4\n", ";"),
        Case("tab by the name", "title, a\nx\ty\n", "\t", path: "x.TSV"),
        Case("one column", "a\nb\n", ","),
        Case("amounts with thousands in quotes", "a,b\n\"1,000,000\",x\n\"2,000\",y\n", ","),
        Case("tab with amounts", "name\tamount\nก\t1,000\nข\t2,000\n", "\t"),
    ])
    func `the delimiter is recognised`(_ one: Case) {
        #expect(Reading(one.text, path: one.path).result.delimiter == one.delimiter.asciiValue)
    }
}
