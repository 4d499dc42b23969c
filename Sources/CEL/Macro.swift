/// The standard macros that are called on a list or map.
enum Macro {
    /// Turns a call into a comprehension; nothing when the name is no macro or takes other arguments.
    static func expand(
        _ name: String, _ nameRange: Range<Int>, on target: Syntax, _ arguments: [Syntax]
    ) throws(CELError) -> SyntaxKind? {
        if name == "bind", case .identifier("cel") = target.kind, arguments.count == 3 {
            let names = try variables(name, arguments.prefix(1))
            return .comprehension(Comprehension(kind: .bind, over: arguments[1], condition: nil, body: arguments[2]), names: names)
        }
        guard let form = forms[name] else { return nil }
        switch arguments.count {
        case 2 where form.kind != nil:
            let names = try variables(name, arguments.prefix(1))
            return comprehension(form.kind, target, arguments.dropFirst(), names)
        case 3 where name == "map":
            let names = try variables(name, arguments.prefix(1))
            return comprehension(form.kind, target, arguments.dropFirst(), names)
        case 3 where form.pair != nil, 4 where form.pair != nil && form.kind == nil:
            let names = try variables(name, arguments.prefix(2))
            return comprehension(form.pair, target, arguments.dropFirst(2), names)
        default:
            throw CELError(.macroArguments(name, expected: form.usage), at: nameRange)
        }
    }

    /// For suggestions.
    static var names: [String] { Array(forms.keys) }

    private struct Form: Sendable {
        let kind: Comprehension<Syntax>.Kind?
        let pair: Comprehension<Syntax>.Kind?
        let usage: String

        init(_ kind: Comprehension<Syntax>.Kind?, pair: Comprehension<Syntax>.Kind?, _ usage: String) {
            self.kind = kind
            self.pair = pair
            self.usage = usage
        }
    }

    private static let forms: [String: Form] = [
        "all": Form(.all, pair: .all, "list.all(x, condition)"),
        "exists": Form(.exists, pair: .exists, "list.exists(x, condition)"),
        "existsOne": Form(.existsOne, pair: .existsOne, "list.existsOne(x, condition)"),
        "exists_one": Form(.existsOne, pair: .existsOne, "list.exists_one(x, condition)"),
        "filter": Form(.filter, pair: nil, "list.filter(x, condition)"),
        "map": Form(.map, pair: nil, "list.map(x, value) or list.map(x, condition, value)"),
        "optFlatMap": Form(.optionalFlatMap, pair: nil, "optional.optFlatMap(x, value)"),
        "optMap": Form(.optionalMap, pair: nil, "optional.optMap(x, value)"),
        "transformList": Form(nil, pair: .transformList, "list.transformList(i, x, value)"),
        "transformMap": Form(nil, pair: .transformMap, "map.transformMap(k, v, value)"),
        "transformMapEntry": Form(nil, pair: .transformMapEntry, "map.transformMapEntry(k, v, {key: value})"),
    ]

    private static func comprehension(
        _ kind: Comprehension<Syntax>.Kind?, _ target: Syntax, _ arguments: ArraySlice<Syntax>, _ names: [String]
    ) -> SyntaxKind? {
        guard let kind, let body = arguments.last else { return nil }
        let condition = arguments.count > 1 ? arguments.first : nil
        return .comprehension(Comprehension(kind: kind, over: target, condition: condition, body: body), names: names)
    }

    private static func variables(_ macro: String, _ arguments: ArraySlice<Syntax>) throws(CELError) -> [String] {
        var names: [String] = []
        for argument in arguments {
            guard case .identifier(let name) = argument.kind, name.utf8.first != UInt8(ascii: "."), !names.contains(name) else {
                throw CELError(.macroVariable(macro), at: argument.range)
            }
            names.append(name)
        }
        return names
    }
}
