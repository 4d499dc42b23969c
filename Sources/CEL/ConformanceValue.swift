/// A value in the typed form of the conformance cases, one step from JSON.
///
/// In JSON it is an object with one key, the kind: `{"int": "1"}`, `{"uint": "1"}`, `{"double": "-Infinity"}`, `{"string": "a"}`,
/// `{"bytes": base64}`, `{"type": "int"}`, `{"timestamp": RFC 3339}`, `{"duration": "1.5s"}`, and ours `{"date": "2024-03-31"}`,
/// `{"decimal": "1.50"}` have a text; `{"bool": true}` and `{"null": null}` have JSON's own;
/// `{"list": [value…]}` has an array and `{"map": [[key, value]…]}` an array of pairs.
public indirect enum ConformanceValue: Sendable {
    case bool(Bool)
    case list([ConformanceValue])
    case map([(ConformanceValue, ConformanceValue)])
    case null
    case text(kind: String, String)

    /// The value that is written, if it is well formed.
    public var value: CELValue? {
        switch self {
        case .bool(let bool): return .bool(bool)
        case .list(let list):
            let values = list.compactMap(\.value)
            return values.count == list.count ? .list(values) : nil
        case .map(let entries):
            var map = CELMap()
            for (key, value) in entries {
                guard let key = key.value, let value = value.value, map.insert(key, value) else { return nil }
            }
            return .map(map)
        case .null: return .null
        case .text(let kind, let text): return Self.value(kind, text)
        }
    }

    private static func value(_ kind: String, _ text: String) -> CELValue? {
        switch kind {
        case "bytes": Base64.decode(text).map(CELValue.bytes)
        case "date": CELDate(text).map(CELValue.date)
        case "decimal": CELDecimal(text).map(CELValue.decimal)
        case "double": Double(text).map(CELValue.double)
        case "duration": CELDuration(text).map(CELValue.duration)
        case "int": Int64(text).map(CELValue.int)
        case "string": .string(text)
        case "timestamp": CELTimestamp(text).map(CELValue.timestamp)
        case "type": .type(text)
        case "uint": UInt64(text).map(CELValue.uint)
        default: nil
        }
    }

    /// Writes a value; nothing for optionals and records, which the form does not have.
    public init?(_ value: CELValue) {
        switch value {
        case .bool(let bool): self = .bool(bool)
        case .bytes(let bytes): self = .text(kind: "bytes", Base64.encode(bytes))
        case .date(let date): self = .text(kind: "date", date.description)
        case .decimal(let decimal): self = .text(kind: "decimal", decimal.description)
        case .double(let double):
            self = .text(kind: "double", double.isFinite ? double.description : DoubleText.shortest(double))
        case .duration(let duration): self = .text(kind: "duration", duration.description)
        case .int(let int): self = .text(kind: "int", String(int))
        case .list(let list):
            let values = list.compactMap { ConformanceValue($0) }
            guard values.count == list.count else { return nil }
            self = .list(values)
        case .map(let map):
            let entries = map.entries.compactMap { entry in
                ConformanceValue(entry.key).flatMap { key in ConformanceValue(entry.value).map { (key, $0) } }
            }
            guard entries.count == map.entries.count else { return nil }
            self = .map(entries)
        case .null: self = .null
        case .optional, .record: return nil
        case .string(let string): self = .text(kind: "string", string)
        case .timestamp(let timestamp): self = .text(kind: "timestamp", timestamp.description)
        case .type(let name): self = .text(kind: "type", name)
        case .uint(let uint): self = .text(kind: "uint", String(uint))
        }
    }
}

extension CELType {
    /// Reads a type as the conformance cases write it, such as `map(string, list(int))`.
    public init?(conformance text: String) {
        let simple: [String: CELType] = [
            "bool": .bool, "bytes": .bytes, "date": .date, "decimal": .decimal, "double": .double, "duration": .duration, "dyn": .dyn,
            "google.protobuf.Duration": .duration, "google.protobuf.Timestamp": .timestamp,
            "int": .int, "null": .null, "null_type": .null, "string": .string, "timestamp": .timestamp, "type": .type(.dyn), "uint": .uint,
        ]
        if let type = simple[text] {
            self = type
            return
        }
        let bytes = Array(text.utf8)
        // Types nest a few levels deep; a text of parentheses must not exhaust the stack.
        guard bytes.count <= 200, bytes.last == UInt8(ascii: ")"), let open = bytes.firstIndex(of: UInt8(ascii: "(")) else { return nil }
        var depth = 0
        var parts: [[UInt8]] = [[]]
        for byte in bytes[(open + 1)...].dropLast() {
            depth += byte == UInt8(ascii: "(") ? 1 : byte == UInt8(ascii: ")") ? -1 : 0
            if byte == UInt8(ascii: ","), depth == 0 {
                parts.append([])
            } else if byte != UInt8(ascii: " ") {
                parts[parts.count - 1].append(byte)
            }
        }
        let types = parts.compactMap { CELType(conformance: String(decoding: $0, as: UTF8.self)) }
        switch (String(decoding: bytes[..<open], as: UTF8.self), types.count) {
        case ("list", 1): self = .list(types[0])
        case ("map", 2): self = .map(types[0], types[1])
        default: return nil
        }
    }
}
