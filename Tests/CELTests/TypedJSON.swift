import CEL
import Foundation
import Testing

/// Converts the typed JSON of the conformance cases.
///
/// `ConformanceValue` says how a value is written.
enum TypedJSON {
    struct Malformed: Error {
        let text: String
    }

    static func conformanceCase(_ json: [String: Any]) throws -> ConformanceTests.Case {
        let bindings = json["bindings"] as? [String: Any] ?? [:]
        var environment = Environment()
        var values: [CELValue?] = []
        for declaration in json["type_env"] as? [[String: Any]] ?? [] {
            guard let name = declaration["name"] as? String, let text = declaration["type"] as? String else { continue }
            environment.variables.append(Environment.Variable(name, CELType(conformance: text) ?? .dyn))
            values.append(try bindings[name].map(value))
        }
        for (name, binding) in bindings.sorted(by: { $0.key < $1.key }) where !environment.variables.contains(where: { $0.name == name }) {
            environment.variables.append(Environment.Variable(name, .dyn))
            values.append(try value(binding))
        }
        let expect = json["expect"] as? [String: Any] ?? [:]
        return ConformanceTests.Case(
            bindings: values, deducedType: expect["deduced_type"] as? String, environment: environment,
            expected: try expect["value"].map(value), expression: json["expr"] as? String ?? "",
            extensionName: json["extension"] as? String, file: json["file"] as? String ?? "", id: json["id"] as? String ?? "",
            isCheckOnly: json["check_only"] as? Bool ?? false, isUnchecked: json["disable_check"] as? Bool ?? false)
    }

    static func value(_ json: Any) throws -> CELValue {
        try #require(try conformanceValue(json).value)
    }

    private static func conformanceValue(_ json: Any) throws -> ConformanceValue {
        guard let object = json as? [String: Any], object.count == 1, let (kind, content) = object.first else {
            throw Malformed(text: "\(json)")
        }
        switch kind {
        case "bool": return .bool(content as? Bool ?? false)
        case "list": return .list(try (content as? [Any] ?? []).map(conformanceValue))
        case "map":
            return .map(try (content as? [[Any]] ?? []).map { (try conformanceValue($0[0]), try conformanceValue($0[1])) })
        case "null": return .null
        default: return .text(kind: kind, content as? String ?? "")
        }
    }

    static func name(of type: CELType) -> String {
        switch type {
        case .list(let element): "list(\(name(of: element)))"
        case .map(let key, let value): "map(\(name(of: key)), \(name(of: value)))"
        case .null: "null_type"
        case .optional(let wrapped): "abstract(optional_type, \(name(of: wrapped)))"
        default: type.description
        }
    }

    /// Same value and same type; NaN is NaN, and -0.0 is not 0.0.
    static func isSame(_ a: CELValue, _ b: CELValue) -> Bool {
        switch (a, b) {
        case (.double(let a), .double(let b)): a.isNaN && b.isNaN || a.bitPattern == b.bitPattern
        case (.int, .int), (.uint, .uint): a == b
        case (.int, _), (.uint, _), (.double, _): false
        case (.list(let a), .list(let b)): a.count == b.count && zip(a, b).allSatisfy { isSame($0, $1) }
        case (.map(let a), .map(let b)):
            a.entries.count == b.entries.count
                && a.entries.allSatisfy { entry in b.value(for: entry.key).map { isSame(entry.value, $0) } ?? false }
        default: a == b
        }
    }
}
