import Diagnostics
import Testing
import ThaiText

@testable import Rendering

@Suite struct MarksTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let items: [MarkLines.Item]
        let lines: [String]
        var testDescription: String { name }
    }

    @Test(arguments: [
        Case(name: "nothing marked", items: [.init(cells: 0..<4, mark: .unmarked, label: "x")], lines: []),
        Case(name: "a label behind its mark", items: [.init(cells: 2..<4, mark: .primary, label: "here")], lines: ["  ^^ here"]),
        Case(
            name: "the label of an earlier mark has a line of its own",
            items: [.init(cells: 0..<3, mark: .secondary, label: "this"), .init(cells: 5..<7, mark: .primary, label: "that")],
            lines: ["---  ^^ that", "this"]),
        Case(
            name: "a label that does not fit stands under its mark",
            items: [.init(cells: 4..<16, mark: .primary, label: "twelve cells")], lines: ["    ^^^^^^^^^^^^", "    twelve cells"]),
        Case(
            name: "a label too long for a line is wrapped",
            items: [.init(cells: 18..<20, mark: .primary, label: "a label of many words")],
            lines: ["                  ^^", "a label of many", "words"]),
        Case(
            name: "two primary marks",
            items: [.init(cells: 0..<2, mark: .primary, label: nil), .init(cells: 3..<4, mark: .primary, label: "ที่นี่")],
            lines: ["^^ ^ ที่นี่"]),
    ])
    func `labels are laid out in twenty cells`(_ example: Case) {
        let lines = MarkLines(example.items, width: 20).lines.map { pieces in
            var line = ""
            for piece in pieces {
                line += String(repeating: " ", count: piece.column - DisplayWidth.width(of: line))
                line += String(decoding: piece.text, as: UTF8.self)
            }
            return line
        }
        #expect(lines == example.lines)
    }
}
