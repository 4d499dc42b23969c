/// A value of the language.
public indirect enum CELValue: Sendable {
    case bool(Bool)
    case bytes([UInt8])
    case date(CELDate)
    case decimal(CELDecimal)
    case double(Double)
    case duration(CELDuration)
    case int(Int64)
    case list([CELValue])
    case map(CELMap)
    case null
    case optional(CELValue?)
    case record(CELRecord)
    case string(String)
    case timestamp(CELTimestamp)
    /// The name of a type, such as `int` or `list`.
    case type(String)
    case uint(UInt64)
}

/// The fields of one record, in the order of its type; a field without value is absent.
public struct CELRecord: Sendable {
    /// In the order of the type's fields; missing ones at the end are absent.
    public var fields: [CELValue?]
    /// Names and types of the fields.
    public var type: RecordType

    /// Takes one value, or none, for each field of the type; missing ones at the end are absent.
    public init(_ type: RecordType, fields: [CELValue?]) {
        self.fields = fields
        self.type = type
    }

    /// Reads a field by name.
    ///
    /// - Returns: nothing when the record has no such field, and nothing inside when the field is absent.
    func field(_ name: String) -> CELValue?? {
        guard let index = type.index(of: name) else { return nil }
        return .some(index < fields.count ? fields[index] : nil)
    }
}

/// A map from bool, int, uint or string keys to values, in the order of insertion.
public struct CELMap: Sendable {
    /// In the order of insertion.
    public private(set) var entries: [(key: CELValue, value: CELValue)] = []
    private var places: [Key: Int] = [:]

    private enum Key: Hashable, Sendable {
        case bool(Bool)
        case number(Int128)
        case string([UInt8])

        init?(_ value: CELValue) {
            switch value {
            case .bool(let bool): self = .bool(bool)
            case .double(let double):
                guard let exact = double.exactInteger else { return nil }
                self = .number(exact)
            case .int(let int): self = .number(Int128(int))
            case .string(let string): self = .string(Array(string.utf8))
            case .uint(let uint): self = .number(Int128(uint))
            default: return nil
            }
        }
    }

    /// Makes an empty map.
    public init() {}

    /// Adds an entry; says no when the key is there already or is not bool, int, uint or string.
    public mutating func insert(_ key: CELValue, _ value: CELValue) -> Bool {
        if case .double = key { return false }
        guard let place = Key(key), places[place] == nil else { return false }
        places[place] = entries.count
        entries.append((key, value))
        return true
    }

    /// Finds the value of a key; numbers are found across their types.
    public func value(for key: CELValue) -> CELValue? {
        guard let key = Key(key), let place = places[key] else { return nil }
        return entries[place].value
    }

    static func canBeKey(_ value: CELValue) -> Bool {
        switch value {
        case .bool, .int, .string, .uint: true
        default: false
        }
    }
}

extension CELValue {
    /// The name `type(x)` gives.
    var typeName: String {
        switch self {
        case .bool: "bool"
        case .bytes: "bytes"
        case .date: "date"
        case .decimal: "decimal"
        case .double: "double"
        case .duration: "google.protobuf.Duration"
        case .int: "int"
        case .list: "list"
        case .map: "map"
        case .null: "null_type"
        case .optional: "optional_type"
        case .record(let record): record.type.name
        case .string: "string"
        case .timestamp: "google.protobuf.Timestamp"
        case .type: "type"
        case .uint: "uint"
        }
    }

    /// Whether the value may be given for a parameter, looking at the outermost type only.
    func fits(_ type: CELType) -> Bool {
        switch (type, self) {
        case (.dyn, _), (.parameter, _), (.bool, .bool), (.bytes, .bytes), (.date, .date), (.decimal, .decimal), (.double, .double),
            (.duration, .duration), (.int, .int), (.list, .list), (.map, .map), (.null, .null), (.optional, .optional),
            (.record, .record), (.string, .string), (.timestamp, .timestamp), (.type, .type), (.uint, .uint):
            true
        default: false
        }
    }
}

extension CELValue: Equatable {
    /// Equality of the language: numbers across their types, strings by code points, NaN unequal to itself.
    public static func == (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.bool(let a), .bool(let b)): a == b
        case (.bytes(let a), .bytes(let b)): a == b
        case (.date(let a), .date(let b)): a == b
        case (.duration(let a), .duration(let b)): a == b
        case (.int(let a), .int(let b)): a == b
        case (.list(let a), .list(let b)): a.count == b.count && zip(a, b).allSatisfy { $0 == $1 }
        case (.map(let a), .map(let b)):
            a.entries.count == b.entries.count
                && a.entries.allSatisfy { entry in b.value(for: entry.key).map { $0 == entry.value } ?? false }
        case (.null, .null): true
        case (.optional(let a), .optional(let b)):
            switch (a, b) {
            case (nil, nil): true
            case (let a?, let b?): a == b
            default: false
            }
        case (.record(let a), .record(let b)):
            a.type == b.type && a.fields.count == b.fields.count
                && zip(a.fields, b.fields).allSatisfy { pair in
                    switch pair {
                    case (nil, nil): true
                    case (let a?, let b?): a == b
                    default: false
                    }
                }
        case (.string(let a), .string(let b)): a.isIdentical(to: b)
        case (.timestamp(let a), .timestamp(let b)): a == b
        case (.type(let a), .type(let b)): a.isIdentical(to: b)
        default: left.numericOrder(right) == .same
        }
    }

    /// How two values stand to each other.
    enum Order {
        case after, before, same
        /// NaN is on one side.
        case unordered
    }

    /// Compares numbers of any types but double with decimal; nothing for other values.
    func numericOrder(_ other: Self) -> Order? {
        switch (self, other) {
        case (.decimal(let a), .decimal(let b)): return Self.order(a, b)
        case (.decimal(let a), _): return other.wholeNumber.map { Self.order(a, CELDecimal(trusted: $0, 0)) }
        case (_, .decimal(let b)): return wholeNumber.map { Self.order(CELDecimal(trusted: $0, 0), b) }
        default: break
        }
        if let a = wholeNumber, let b = other.wholeNumber { return Self.order(a, b) }
        // cel-go compares an integer with a double as doubles, and the conformance cases hold to it.
        guard let a = asDouble, let b = other.asDouble else { return nil }
        return a.isNaN || b.isNaN ? .unordered : Self.order(a, b)
    }

    private static func order<Number: Comparable>(_ a: Number, _ b: Number) -> Order {
        a < b ? .before : a == b ? .same : .after
    }

    private var wholeNumber: Int128? {
        switch self {
        case .int(let int): Int128(int)
        case .uint(let uint): Int128(uint)
        default: nil
        }
    }

    private var asDouble: Double? {
        switch self {
        case .double(let double): double
        case .int(let int): Double(int)
        case .uint(let uint): Double(uint)
        default: nil
        }
    }

    /// Orders values of the same type, and numbers across types; nothing where there is no order.
    func order(_ other: Self) -> Order? {
        switch (self, other) {
        case (.bool(let a), .bool(let b)): Self.order(a ? 1 : 0, b ? 1 : 0)
        case (.bytes(let a), .bytes(let b)): a.lexicographicallyPrecedes(b) ? .before : a == b ? .same : .after
        case (.date(let a), .date(let b)): Self.order(a, b)
        case (.duration(let a), .duration(let b)): Self.order(a, b)
        case (.string(let a), .string(let b)):
            // The order of UTF-8 bytes is the order of code points.
            a.utf8.lexicographicallyPrecedes(b.utf8) ? .before : a.isIdentical(to: b) ? .same : .after
        case (.timestamp(let a), .timestamp(let b)): Self.order(a, b)
        default: numericOrder(other)
        }
    }
}

extension Double {
    /// The integer of 64 bits that the number is, if it is one.
    ///
    /// `Int64(exactly:)` would need `trunc` of libm, which is not linked without Foundation.
    var exactInteger: Int128? {
        if self > -0x1p63, self < 0x1p63 {
            let cut = Int64(self)
            return Double(cut) == self ? Int128(cut) : nil
        }
        return self >= 0 && self < 0x1p64 ? Int128(UInt64(self)) : self == -0x1p63 ? Int128(Int64.min) : nil
    }
}
