/// What comes of an evaluation.
public enum Outcome: Sendable {
    /// A variable or field that was read has no value; the index of the environment's variable, or -1 for none.
    case absent(Int)
    case failure(EvaluationError)
    case value(CELValue)

    static func fail(_ kind: EvaluationError.Kind) -> Outcome {
        .failure(EvaluationError(kind, at: 0..<0))
    }

    static func bool(_ bool: Bool) -> Outcome { .value(.bool(bool)) }
    static func double(_ double: Double) -> Outcome { .value(.double(double)) }
    static func int(_ int: Int64) -> Outcome { .value(.int(int)) }
    static func string(_ string: String) -> Outcome { .value(.string(string)) }

    /// An integer from an operation that reports overflow.
    static func int(_ result: (partialValue: Int64, overflow: Bool)) -> Outcome {
        result.overflow ? .fail(.overflow) : .value(.int(result.partialValue))
    }

    /// An unsigned integer from an operation that reports overflow.
    static func uint(_ result: (partialValue: UInt64, overflow: Bool)) -> Outcome {
        result.overflow ? .fail(.overflow) : .value(.uint(result.partialValue))
    }

    /// A decimal, or overflow.
    static func decimal(_ decimal: CELDecimal?) -> Outcome {
        decimal.map { .value(.decimal($0)) } ?? .fail(.overflow)
    }
}

/// Why an evaluation gave no value.
public struct EvaluationError: Error, Hashable, Sendable {
    /// What went wrong, with the facts.
    public enum Kind: Hashable, Sendable {
        case badArgument(function: String, value: String)
        case costLimit(Int)
        case divisionByZero
        case duplicateKey(String)
        case indexOutOfRange(Int64, count: Int)
        case invalidPattern(String)
        case noSuchField(String)
        case noSuchKey(String)
        case noSuchOverload(function: String, types: [String])
        case notBool(String)
        case notConvertible(String, to: String)
        case optionalIsEmpty
        case overflow
        case unknownFunction(String)
        case unknownVariable(String)
        case unknownZone(String)
        case unsupportedKey(String)
    }

    /// What went wrong, with the facts.
    public var kind: Kind
    /// Where in the source, in UTF-8 bytes.
    public var range: Range<Int>

    /// Makes an error; the range is empty until its place is known.
    public init(_ kind: Kind, at range: Range<Int> = 0..<0) {
        self.kind = kind
        self.range = range
    }

    /// One phrase saying what is wrong.
    public func message(thai: Bool) -> String {
        switch kind {
        case .badArgument(let function, let value):
            thai ? "\(function) ใช้กับค่า (\(value)) ไม่ได้" : "\(function) cannot take the value (\(value))"
        case .costLimit(let limit):
            thai ? "การคำนวณยาวเกินกำหนด (\(limit) ขั้น)" : "the evaluation takes more steps than allowed (\(limit))"
        case .divisionByZero: thai ? "หารด้วยศูนย์" : "division by zero"
        case .duplicateKey(let key): thai ? "คีย์ซ้ำ (\(key))" : "the key is given twice (\(key))"
        case .indexOutOfRange(let index, let count):
            thai ? "ลำดับ (\(index)) อยู่นอกช่วงของ \(count) รายการ" : "the index (\(index)) is outside of \(count) elements"
        case .invalidPattern(let message): thai ? "รูปแบบไม่ถูกต้อง: \(message)" : "the pattern is invalid: \(message)"
        case .noSuchField(let field): thai ? "ไม่มีช่องข้อมูล (\(field))" : "there is no field (\(field))"
        case .noSuchKey(let key): thai ? "ไม่มีคีย์ (\(key))" : "there is no key (\(key))"
        case .noSuchOverload(let function, let types):
            thai
                ? "ใช้ \(function) กับชนิด (\(types.joined(separator: ", "))) ไม่ได้"
                : "\(function) does not take (\(types.joined(separator: ", ")))"
        case .notBool(let type): thai ? "ต้องเป็นค่า bool แต่เป็น (\(type))" : "a bool is needed, not (\(type))"
        case .notConvertible(let value, let type):
            thai ? "แปลงค่า (\(value)) เป็น \(type) ไม่ได้" : "the value (\(value)) is no \(type)"
        case .optionalIsEmpty: thai ? "ไม่มีค่าอยู่ข้างใน" : "the optional holds no value"
        case .overflow: thai ? "ผลลัพธ์ใหญ่เกินกว่าที่เก็บได้" : "the result is too large"
        case .unknownFunction(let name): thai ? "ไม่มีฟังก์ชัน (\(name))" : "there is no function (\(name))"
        case .unknownVariable(let name): thai ? "ไม่มีตัวแปร (\(name))" : "there is no variable (\(name))"
        case .unknownZone(let name): thai ? "ไม่รู้จักเขตเวลา (\(name))" : "the time zone is not known (\(name))"
        case .unsupportedKey(let type): thai ? "ใช้ (\(type)) เป็นคีย์ไม่ได้" : "a key cannot be a (\(type))"
        }
    }
}
