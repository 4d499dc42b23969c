import CEL
import JSON

/// Values of CEL as JSON in which each names its type.
///
/// A value is an object with one member: `{"int": "1"}`, `{"list": [value…]}`, `{"map": [[key, value]…]}`, `{"bytes": base64}`,
/// `{"timestamp": RFC 3339}`, `{"duration": "1.5s"}`. A type is its name with parameters in parentheses: `map(string, int)`.
enum TypedJSON {
    typealias Malformed = CELCase.Malformed

    // MARK: Reading

    /// Reads a value; its depth is bounded by that of the JSON.
    static func value(_ json: JSONNode) throws(Malformed) -> CELValue {
        guard let members = json.members, let member = members.first, members.count == 1 else {
            throw Malformed(text: "a value is an object with one member, its type")
        }
        let content = member.node
        if let value = scalar(member.key, content) { return value }
        if let value = try container(member.key, content) { return value }
        throw Malformed(text: "the value does not fit its type (\(member.key))")
    }

    private static func scalar(_ kind: String, _ content: JSONNode) -> CELValue? {
        switch kind {
        case "bool": return content.boolValue.map { .bool($0) }
        case "null": return .null
        default: break
        }
        guard let text = content.stringValue else { return nil }
        switch kind {
        case "bytes": return Base64.decode(text).map { .bytes($0) }
        case "date": return CELDate(text).map { .date($0) }
        case "decimal": return CELDecimal(text).map { .decimal($0) }
        case "double": return Double(text).map { .double($0) }
        case "duration": return CELDuration(text).map { .duration($0) }
        case "int": return Int64(text).map { .int($0) }
        case "string": return .string(text)
        case "timestamp": return CELTimestamp(text).map { .timestamp($0) }
        case "type": return .type(text)
        case "uint": return UInt64(text).map { .uint($0) }
        default: return nil
        }
    }

    private static func container(_ kind: String, _ content: JSONNode) throws(Malformed) -> CELValue? {
        guard let elements = content.elements else { return nil }
        switch kind {
        case "list":
            var list: [CELValue] = []
            for element in elements { list.append(try value(element)) }
            return .list(list)
        case "map":
            var map = CELMap()
            for entry in elements {
                guard let key = entry[0], let content = entry[1] else { return nil }
                guard map.insert(try value(key), try value(content)) else { return nil }
            }
            return .map(map)
        default:
            return nil
        }
    }

    /// Reads a type; one that is not known is `dyn`.
    static func type(_ text: String) -> CELType {
        let simple: [String: CELType] = [
            "bool": .bool, "bytes": .bytes, "date": .date, "decimal": .decimal, "double": .double, "duration": .duration, "dyn": .dyn,
            "int": .int, "null": .null, "null_type": .null, "string": .string, "timestamp": .timestamp, "uint": .uint,
        ]
        if let type = simple[text] { return type }
        // Types nest as deeply as their text is long; 256 bytes hold any that is meant.
        guard text.utf8.count <= 256, let open = text.utf8.firstIndex(of: UInt8(ascii: "(")), text.utf8.last == UInt8(ascii: ")") else {
            return .dyn
        }
        let inner = parameters(text[text.utf8.index(after: open)...].utf8.dropLast())
        switch text[..<open] {
        case "list" where inner.count == 1: return .list(type(inner[0]))
        case "map" where inner.count == 2: return .map(type(inner[0]), type(inner[1]))
        default: return .dyn
        }
    }

    /// Cuts at the commas that stand in no parentheses.
    private static func parameters(_ text: Substring.UTF8View) -> [String] {
        var depth = 0
        var parts: [[UInt8]] = [[]]
        for byte in text {
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            if byte == UInt8(ascii: ","), depth == 0 {
                parts.append([])
            } else if byte != UInt8(ascii: " ") {
                parts[parts.count - 1].append(byte)
            }
        }
        return parts.map { String(decoding: $0, as: UTF8.self) }
    }

    // MARK: Writing

    /// Writes a value.
    static func write(_ value: CELValue, to writer: inout JSONWriter) {
        writer.beginObject()
        switch value {
        case .bool(let bool): writer.member("bool", bool)
        case .bytes(let bytes): writer.member("bytes", Base64.encode(bytes))
        case .date(let date): writer.member("date", date.description)
        case .decimal(let decimal): writer.member("decimal", decimal.description)
        case .double(let double): writer.member("double", text(of: double))
        case .duration(let duration): writer.member("duration", duration.description)
        case .int(let int): writer.member("int", String(int))
        case .list(let list):
            writer.key("list")
            writer.beginArray()
            for element in list { write(element, to: &writer) }
            writer.endArray()
        case .map(let map):
            writer.key("map")
            writer.beginArray()
            for (key, content) in map.entries { writeEntry(key, content, to: &writer) }
            writer.endArray()
        case .null:
            writer.key("null")
            writer.null()
        case .optional(let wrapped):
            writer.key("optional")
            if let wrapped { write(wrapped, to: &writer) } else { writer.null() }
        case .record(let record):
            writer.key("map")
            writer.beginArray()
            for (field, content) in zip(record.type.fields, record.fields) {
                if let content { writeEntry(.string(field.name), content, to: &writer) }
            }
            writer.endArray()
        case .string(let string): writer.member("string", string)
        case .timestamp(let timestamp): writer.member("timestamp", timestamp.description)
        case .type(let name): writer.member("type", name)
        case .uint(let uint): writer.member("uint", String(uint))
        }
        writer.endObject()
    }

    private static func writeEntry(_ key: CELValue, _ content: CELValue, to writer: inout JSONWriter) {
        writer.beginArray()
        write(key, to: &writer)
        write(content, to: &writer)
        writer.endArray()
    }

    private static func text(of double: Double) -> String {
        if double.isNaN { return "NaN" }
        if double.isInfinite { return double < 0 ? "-Infinity" : "Infinity" }
        return double.description
    }

    /// The name of a type as the suite writes it.
    static func name(of type: CELType) -> String {
        switch type {
        case .list(let element): "list(\(name(of: element)))"
        case .map(let key, let value): "map(\(name(of: key)), \(name(of: value)))"
        case .null: "null_type"
        case .optional(let wrapped): "abstract(optional_type, \(name(of: wrapped)))"
        default: type.description
        }
    }
}
