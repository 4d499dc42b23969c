/// What is wrong with an expression, found before it is evaluated.
public struct CELError: Error, Hashable, Sendable {
    /// What the parser would have accepted.
    public enum Expected: Hashable, Sendable {
        case closing(String)
        case colon
        case end
        case expression
        case fieldName
    }

    /// What went wrong, with the facts.
    public enum Kind: Hashable, Sendable {
        case calledAsMember(String)
        case calledWithoutReceiver(String)
        case decimalDivision
        case decimalLiteral(String)
        case doubleWithDecimal(function: String)
        case hasNeedsField
        case integerOutOfRange(String)
        case invalidEscape(String)
        case invalidLiteral(String, type: String)
        case invalidNumber(String)
        case invalidPattern(english: String, thai: String)
        case macroArguments(String, expected: String)
        case macroVariable(String)
        case messagesUnsupported(String)
        case noMatchingOverload(function: String, arguments: [CELType])
        case noFields(CELType)
        case notBool(CELType)
        case operatorSpelling(String, meant: String)
        case reservedWord(String)
        case sourceTooLong(limit: Int)
        case tooDeep(limit: Int)
        case unexpectedByte(String)
        /// What was found, nothing at the end of the source.
        case unexpectedToken(String?, expected: Expected)
        case unknownField(String, record: String, suggestion: String?)
        case unknownFunction(String, suggestion: String?)
        case unknownVariable(String, suggestion: String?)
        case unterminatedString
        case wrongResult(CELType, expected: CELType)
    }

    /// What went wrong, with the facts.
    public var kind: Kind
    /// Where in the source, in UTF-8 bytes.
    public var range: Range<Int>

    init(_ kind: Kind, at range: Range<Int>) {
        self.kind = kind
        self.range = range
    }

    /// One phrase saying what is wrong.
    public func message(thai: Bool) -> String {
        thai ? thaiMessage : englishMessage
    }

    private var englishMessage: String {
        switch kind {
        case .calledAsMember(let name): "\(name) is written \(name)(x), not x.\(name)()"
        case .calledWithoutReceiver(let name): "\(name) is written x.\(name)(), not \(name)(x)"
        case .decimalDivision: "decimals are not divided by /, which would need rounding; use divide(x, y, places)"
        case .decimalLiteral(let text):
            "the number is not written with plain digits and at most \(CELDecimal.maximumScale) decimal places (\(text))"
        case .doubleWithDecimal(let function): "\(function) cannot mix decimal and double, which is not exact"
        case .hasNeedsField: "has() asks for a variable or a field, such as has(x) or has(x.name)"
        case .integerOutOfRange(let text): "the integer does not fit in 64 bits (\(text))"
        case .invalidEscape(let text): "the escape is not known (\(text))"
        case .invalidLiteral(let text, let type): "the text is no \(type) (\(text))"
        case .invalidNumber(let text): "the number is malformed (\(text))"
        case .invalidPattern(let message, _): "the pattern is invalid: \(message)"
        case .macroArguments(let name, let expected): "\(name) is written \(expected)"
        case .macroVariable(let name): "the first argument of \(name) is a plain name for the element"
        case .messagesUnsupported(let name): "messages are not supported (\(name))"
        case .noMatchingOverload(let function, let arguments): "\(function) does not take (\(Self.list(arguments)))"
        case .noFields(let type): "a value of type \(type) has no fields"
        case .notBool(let type): "a bool is needed, not (\(type))"
        case .operatorSpelling(let found, let meant): "the operator is written \(meant), not (\(found))"
        case .reservedWord(let word): "the word is reserved (\(word))"
        case .sourceTooLong(let limit): "the expression is longer than \(limit) bytes"
        case .tooDeep(let limit): "the expression is nested more than \(limit) levels deep"
        case .unexpectedByte(let text): "the character does not belong in an expression (\(text))"
        case .unexpectedToken(let found, let expected):
            "\(Self.english(expected)) is missing \(found.map { "before (\($0))" } ?? "at the end")"
        case .unknownField(let name, let record, let suggestion):
            "\(record) has no field (\(name))\(suggestion.map { ", did you mean (\($0))?" } ?? "")"
        case .unknownFunction(let name, let suggestion):
            "there is no function (\(name))\(suggestion.map { ", did you mean (\($0))?" } ?? "")"
        case .unknownVariable(let name, let suggestion):
            "there is no variable (\(name))\(suggestion.map { ", did you mean (\($0))?" } ?? "")"
        case .unterminatedString: "the text has no closing quote"
        case .wrongResult(let found, let expected): "the result must be \(expected), not (\(found))"
        }
    }

    private var thaiMessage: String {
        switch kind {
        case .calledAsMember(let name): "\(name) ต้องเขียน \(name)(x) ไม่ใช่ x.\(name)()"
        case .calledWithoutReceiver(let name): "\(name) ต้องเขียน x.\(name)() ไม่ใช่ \(name)(x)"
        case .decimalDivision: "หาร decimal ด้วย / ไม่ได้เพราะต้องปัดเศษ ใช้ divide(x, y, places)"
        case .decimalLiteral(let text): "ตัวเลขต้องเขียนด้วยเลขธรรมดา ทศนิยมไม่เกิน \(CELDecimal.maximumScale) ตำแหน่ง (\(text))"
        case .doubleWithDecimal(let function): "\(function) ใช้ decimal ปนกับ double ไม่ได้ เพราะไม่แม่นตรง"
        case .hasNeedsField: "has() ใช้ถามตัวแปรหรือช่องข้อมูล เช่น has(x) หรือ has(x.name)"
        case .integerOutOfRange(let text): "จำนวนเต็มใหญ่เกิน 64 บิต (\(text))"
        case .invalidEscape(let text): "ไม่รู้จักอักขระหลีก (\(text))"
        case .invalidLiteral(let text, let type): "ข้อความไม่ใช่ \(type) (\(text))"
        case .invalidNumber(let text): "ตัวเลขเขียนไม่ถูกต้อง (\(text))"
        case .invalidPattern(_, let message): "รูปแบบไม่ถูกต้อง: \(message)"
        case .macroArguments(let name, let expected): "\(name) ต้องเขียนว่า \(expected)"
        case .macroVariable(let name): "ตัวแรกใน \(name) ต้องเป็นชื่อเรียกแต่ละรายการ"
        case .messagesUnsupported(let name): "ไม่รองรับ message (\(name))"
        case .noMatchingOverload(let function, let arguments): "ใช้ \(function) กับชนิด (\(Self.list(arguments))) ไม่ได้"
        case .noFields(let type): "ค่าชนิด \(type) ไม่มีช่องข้อมูล"
        case .notBool(let type): "ต้องเป็นค่า bool แต่เป็น (\(type))"
        case .operatorSpelling(let found, let meant): "ตัวดำเนินการต้องเขียนว่า \(meant) ไม่ใช่ (\(found))"
        case .reservedWord(let word): "เป็นคำสงวน (\(word))"
        case .sourceTooLong(let limit): "นิพจน์ยาวเกิน \(limit) ไบต์"
        case .tooDeep(let limit): "นิพจน์ซ้อนกันลึกเกิน \(limit) ชั้น"
        case .unexpectedByte(let text): "มีอักขระที่ใช้ในนิพจน์ไม่ได้ (\(text))"
        case .unexpectedToken(let found, let expected): "ขาด\(Self.thai(expected))\(found.map { "ก่อนถึง (\($0))" } ?? "ก่อนจบนิพจน์")"
        case .unknownField(let name, let record, let suggestion):
            "\(record) ไม่มีช่องข้อมูล (\(name))\(suggestion.map { " หมายถึง (\($0)) หรือไม่" } ?? "")"
        case .unknownFunction(let name, let suggestion):
            "ไม่มีฟังก์ชัน (\(name))\(suggestion.map { " หมายถึง (\($0)) หรือไม่" } ?? "")"
        case .unknownVariable(let name, let suggestion):
            "ไม่มีตัวแปร (\(name))\(suggestion.map { " หมายถึง (\($0)) หรือไม่" } ?? "")"
        case .unterminatedString: "ข้อความไม่มีเครื่องหมายปิด"
        case .wrongResult(let found, let expected): "ผลลัพธ์ต้องเป็น \(expected) แต่เป็น (\(found))"
        }
    }

    private static func list(_ types: [CELType]) -> String {
        types.map(\.description).joined(separator: ", ")
    }

    private static func english(_ expected: Expected) -> String {
        switch expected {
        case .closing(let text): "a closing \(text)"
        case .colon: "a colon"
        case .end: "an operator"
        case .expression: "an expression"
        case .fieldName: "a field name"
        }
    }

    private static func thai(_ expected: Expected) -> String {
        switch expected {
        case .closing(let text): "เครื่องหมายปิด \(text) "
        case .colon: "เครื่องหมาย : "
        case .end: "ตัวดำเนินการ"
        case .expression: "นิพจน์"
        case .fieldName: "ชื่อช่องข้อมูล"
        }
    }
}

/// Everything that is wrong with an expression, in the order of the source; never empty.
public struct CompileErrors: Error, Hashable, Sendable {
    /// In the order of their places.
    public var errors: [CELError]
}
