/// The type of an expression, a variable or a field.
public indirect enum CELType: Hashable, Sendable {
    case bool
    case bytes
    case date
    case decimal
    case double
    case duration
    case dyn
    case int
    case list(CELType)
    case map(CELType, CELType)
    case null
    case optional(CELType)
    /// A type not yet known, or the `T` of a generic function.
    case parameter(String)
    case record(RecordType)
    case string
    case timestamp
    case type(CELType)
    case uint
}

/// A record with named, typed fields, such as one row of a table.
public struct RecordType: Hashable, Sendable {
    /// One field of a record.
    public struct Field: Hashable, Sendable {
        /// What the field is for, one sentence; may be empty.
        public var doc: String
        /// How expressions call it.
        public var name: String
        /// What its values are.
        public var type: CELType

        /// Makes a field.
        public init(_ name: String, _ type: CELType, doc: String = "") {
            self.doc = doc
            self.name = name
            self.type = type
        }
    }

    /// In the order of a record's values.
    public var fields: [Field]
    /// How messages call it.
    public var name: String

    /// Makes a record type whose field names must be distinct.
    public init(_ name: String, fields: [Field]) {
        self.fields = fields
        self.name = name
    }

    /// Finds the place of a field by its name.
    public func index(of field: String) -> Int? {
        fields.firstIndex { $0.name.isIdentical(to: field) }
    }
}

extension CELType: CustomStringConvertible {
    /// How a message names the type, such as `list(int)`.
    public var description: String {
        switch self {
        case .bool: "bool"
        case .bytes: "bytes"
        case .date: "date"
        case .decimal: "decimal"
        case .double: "double"
        case .duration: "duration"
        case .dyn: "dyn"
        case .int: "int"
        case .list(let element): "list(\(element))"
        case .map(let key, let value): "map(\(key), \(value))"
        case .null: "null"
        case .optional(let wrapped): "optional(\(wrapped))"
        case .parameter(let name): name
        case .record(let record): record.name
        case .string: "string"
        case .timestamp: "timestamp"
        case .type: "type"
        case .uint: "uint"
        }
    }

    /// Whether a decimal is inside, so that a literal beside it is meant as a decimal.
    var mentionsDecimal: Bool {
        switch self {
        case .decimal: true
        case .list(let element), .optional(let element): element.mentionsDecimal
        case .map(let key, let value): key.mentionsDecimal || value.mentionsDecimal
        default: false
        }
    }
}

extension String {
    /// Compares code points, as CEL demands; `==` would compare canonical equivalence.
    func isIdentical(to other: String) -> Bool {
        utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
    }
}
