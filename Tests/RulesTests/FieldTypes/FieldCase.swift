import Diagnostics
import Documents
import Testing

@testable import Rules

/// A cell that is not simply valid, and all that is said about it.
struct ProblemCase: CustomTestStringConvertible, Sendable {
    let cell: String
    let kind: CellKind
    let name: String
    let th: String
    let en: String
    let replacement: String?
    let isSafe: Bool
    let marked: String?

    init(
        _ cell: String, _ kind: CellKind = .text, is name: String, th: String, en: String, replacement: String? = nil, isSafe: Bool = false,
        marked: String? = nil
    ) {
        self.cell = cell
        self.kind = kind
        self.name = name
        self.th = th
        self.en = en
        self.replacement = replacement
        self.isSafe = isSafe
        self.marked = marked
    }

    var testDescription: String { "\(name): \(cell)" }

    /// Holds what a type says of the cell to all that is expected.
    func expect(of type: FieldType, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let bytes = Array(cell.utf8)
        let problem = try #require(type.diagnose(bytes, kind: kind), sourceLocation: sourceLocation)
        #expect(problem.name == name, sourceLocation: sourceLocation)
        #expect(problem.message.text(in: .th) == th, sourceLocation: sourceLocation)
        #expect(problem.message.text(in: .en) == en, sourceLocation: sourceLocation)
        #expect(problem.replacement == replacement, sourceLocation: sourceLocation)
        #expect(problem.isSafe == isSafe, sourceLocation: sourceLocation)
        #expect(problem.marked.map { String(decoding: bytes[$0], as: UTF8.self) } == marked, sourceLocation: sourceLocation)
        let reading = type.parse(bytes.span, kind: kind)
        #expect(reading.verdict == (problem.level == nil ? .invalid : .remark), sourceLocation: sourceLocation)
    }
}

/// A cell that is valid, and what it means.
struct ValueCase: CustomTestStringConvertible, Sendable {
    let cell: String
    let kind: CellKind
    let value: FieldValue
    let style: FieldStyle

    init(_ cell: String, _ value: FieldValue, _ style: FieldStyle = .arabicDigits) {
        self.init(cell, .text, value, style)
    }

    init(_ cell: String, _ kind: CellKind, _ value: FieldValue, _ style: FieldStyle = .arabicDigits) {
        self.cell = cell
        self.kind = kind
        self.value = value
        self.style = style
    }

    var testDescription: String { cell }

    /// Holds what a type makes of the cell to all that is expected.
    func expect(of type: FieldType, sourceLocation: SourceLocation = #_sourceLocation) {
        let bytes = Array(cell.utf8)
        let expected = FieldReading(value: value, verdict: .valid, style: style)
        #expect(type.parse(bytes.span, kind: kind) == expected, sourceLocation: sourceLocation)
        #expect(type.outcome(bytes.span, kind: kind).reading == expected, sourceLocation: sourceLocation)
        #expect(type.diagnose(bytes, kind: kind) == nil, sourceLocation: sourceLocation)
    }
}

extension FieldType {
    /// A vocabulary of colours, as tests need one.
    static let colours = Vocabulary(
        id: "colours", title: Phrase(th: "สี", en: "colours"), isOpen: false,
        terms: [
            Term(id: "red", th: "สีแดง", en: "red", wordings: ["แดง"], tolerated: ["สีแดงสด"]),
            Term(id: "light-green", th: "สีเขียวอ่อน", en: "light green"),
            Term(id: "others", th: "อื่น ๆ", en: "others"),
            Term(id: "grey", th: "สีเทา", en: "grey", retired: Phrase(th: "เลิกใช้ปี 2560", en: "not used since 2017")),
        ])

    /// One of each type.
    static let all: [FieldType] = names.compactMap { named($0, vocabulary: colours) }
}
