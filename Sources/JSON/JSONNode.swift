/// A JSON value and where it stands.
public struct JSONNode: Equatable, Sendable {
    /// The 0-based byte offsets of the value in the input; the end is excluded.
    public let span: Range<Int>
    /// The value.
    public let value: JSONValue

    /// Makes a node.
    public init(_ value: JSONValue, span: Range<Int> = 0..<0) {
        self.span = span
        self.value = value
    }

    /// The last member of that name, which is the one most readers take; names are compared byte for byte.
    public subscript(key: String) -> JSONNode? {
        members?.last { $0.isNamed(key) }?.node
    }

    /// The element at a 0-based index of an array, if there is one.
    public subscript(index: Int) -> JSONNode? {
        guard let elements, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    /// Whether the value is true or false, if it is either.
    public var boolValue: Bool? { if case .bool(let value) = value { value } else { nil } }

    /// The number as a `Double`, if it is a number within its range.
    public var doubleValue: Double? {
        guard let numberText, let number = Double(numberText), number.isFinite else { return nil }
        return number
    }

    /// The elements of an array.
    public var elements: [JSONNode]? { if case .array(let elements) = value { elements } else { nil } }

    /// The number as an `Int`, if it is written as an integer and fits.
    public var intValue: Int? { numberText.flatMap { Int($0) } }

    /// Whether the value is null.
    public var isNull: Bool { value == .null }

    /// The members of an object in their order, duplicates included.
    public var members: [JSONMember]? { if case .object(let members) = value { members } else { nil } }

    /// The number as it was written.
    public var numberText: String? { if case .number(let text) = value { text } else { nil } }

    /// The text of a string.
    public var stringValue: String? { if case .string(let text) = value { text } else { nil } }
}

/// A JSON value.
public enum JSONValue: Equatable, Sendable {
    /// The elements of an array.
    case array([JSONNode])
    /// True or false.
    case bool(Bool)
    /// Null.
    case null
    /// A number, as it was written.
    case number(text: String)
    /// The members of an object in their order, duplicates included.
    case object([JSONMember])
    /// A string, escapes decoded.
    case string(String)
}

/// A name and a value in a JSON object.
public struct JSONMember: Equatable, Sendable {
    /// The name, escapes decoded.
    public let key: String
    /// The byte offsets of the name in the input, quotes included.
    public let keySpan: Range<Int>
    /// The value.
    public let node: JSONNode

    /// Makes a member.
    public init(key: String, keySpan: Range<Int> = 0..<0, node: JSONNode) {
        self.key = key
        self.keySpan = keySpan
        self.node = node
    }

    /// Compares by bytes: `String` would take canonically equivalent names for the same (RFC 8259 §8.3).
    func isNamed(_ name: String) -> Bool { key.utf8.elementsEqual(name.utf8) }
}
