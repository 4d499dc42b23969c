/// JSON with objects, arrays and strings only, whose keys are compared by bytes; all that toml-test's files hold.
indirect enum PlainJSON {
    case array([PlainJSON])
    case object([(key: [UInt8], value: PlainJSON)])
    case string([UInt8])

    init?(reading bytes: [UInt8]) {
        var rest = bytes[...]
        guard let value = PlainJSON.value(&rest) else { return nil }
        PlainJSON.skipSpace(&rest)
        guard rest.isEmpty else { return nil }
        self = value
    }

    /// A text that is the same for the same meaning: keys sorted, numbers and times in one spelling.
    var comparable: String {
        switch self {
        case .array(let items): return "[" + items.map(\.comparable).joined(separator: ",") + "]"
        case .string(let bytes): return "\(bytes)"
        case .object(let members):
            let sorted = members.sorted { $0.key.lexicographicallyPrecedes($1.key) }
            if sorted.map(\.key) == [Array("type".utf8), Array("value".utf8)], case .string(let type) = sorted[0].value,
                case .string(let value) = sorted[1].value
            {
                return PlainJSON.tagged(String(decoding: type, as: UTF8.self), String(decoding: value, as: UTF8.self))
            }
            return "{" + sorted.map { "\($0.key):\($0.value.comparable)" }.joined(separator: ",") + "}"
        }
    }

    /// Spells a value by its type.
    private static func tagged(_ type: String, _ value: String) -> String {
        switch type {
        case "float": return "float " + (Double(value).map { $0.isNaN ? "nan" : "\($0 == 0 ? 0 : $0)" } ?? "bad \(value)")
        case "datetime", "datetime-local", "time-local":
            var text = value.uppercased()
            for zero in ["+00:00", "-00:00"] where text.hasSuffix(zero) { text = text.dropLast(6) + "Z" }
            guard let dot = text.firstIndex(of: ".") else { return type + " " + text }
            let digits = text[text.index(after: dot)...].prefix { $0.isNumber }
            var significant = digits
            while significant.last == "0" { significant.removeLast() }
            let fraction = significant.isEmpty ? "" : "." + significant
            return type + " " + text[..<dot] + fraction + text[digits.endIndex...]
        default: return type + " \(Array(value.utf8))"
        }
    }

    private static func skipSpace(_ rest: inout ArraySlice<UInt8>) {
        rest = rest.drop { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    }

    private static func take(_ scalar: Unicode.Scalar, _ rest: inout ArraySlice<UInt8>) -> Bool {
        skipSpace(&rest)
        guard rest.first == UInt8(ascii: scalar) else { return false }
        rest.removeFirst()
        return true
    }

    private static func value(_ rest: inout ArraySlice<UInt8>) -> PlainJSON? {
        if take("{", &rest) {
            var members: [(key: [UInt8], value: PlainJSON)] = []
            if take("}", &rest) { return .object(members) }
            repeat {
                guard take("\"", &rest), let key = string(&rest), take(":", &rest), let value = value(&rest) else { return nil }
                members.append((key, value))
            } while take(",", &rest)
            return take("}", &rest) ? .object(members) : nil
        }
        if take("[", &rest) {
            var items: [PlainJSON] = []
            if take("]", &rest) { return .array(items) }
            repeat {
                guard let item = value(&rest) else { return nil }
                items.append(item)
            } while take(",", &rest)
            return take("]", &rest) ? .array(items) : nil
        }
        guard take("\"", &rest), let text = string(&rest) else { return nil }
        return .string(text)
    }

    /// Reads a string behind its opening quote.
    private static func string(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
        var units: [UInt16] = []
        var text: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\\") {
                guard let letter = rest.popFirst() else { return nil }
                let simple: [UInt8: UInt16] = [0x62: 8, 0x66: 12, 0x6E: 10, 0x72: 13, 0x74: 9]
                if letter == UInt8(ascii: "u") {
                    guard let unit = UInt16(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16) else { return nil }
                    rest = rest.dropFirst(4)
                    units.append(unit)
                } else {
                    units.append(simple[letter] ?? UInt16(letter))
                }
                continue
            }
            text += Array(String(decoding: units, as: UTF16.self).utf8)
            units = []
            if byte == UInt8(ascii: "\"") { return text }
            text.append(byte)
        }
        return nil
    }
}
