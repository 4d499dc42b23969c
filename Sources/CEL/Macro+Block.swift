extension Macro {
    /// Turns `cel.block([a, b], body)` into bindings, and `cel.index(0)` and `cel.iterVar(0, 0)` into the names they stand for.
    ///
    /// Optimizers write these; names with `@` cannot be written by hand. Nothing for other functions of `cel`.
    static func expandBlock(_ name: String, _ range: Range<Int>, _ arguments: [Syntax]) -> Syntax? {
        switch name {
        case "block":
            guard arguments.count == 2, case .list(let elements) = arguments[0].kind else { return nil }
            var body = arguments[1]
            for (place, element) in elements.enumerated().reversed() {
                let bind = Comprehension(kind: .bind, over: element.value, condition: nil, body: body)
                let height = 1 + max(element.value.height, body.height)
                body = Syntax(kind: .comprehension(bind, names: ["@index\(place)"]), height: height, range: range)
            }
            return body
        case "index": return self.name("@index", arguments, count: 1, range)
        case "iterVar": return self.name("@iterVar", arguments, count: 2, range)
        default: return nil
        }
    }

    private static func name(_ prefix: String, _ arguments: [Syntax], count: Int, _ range: Range<Int>) -> Syntax? {
        var parts: [String] = []
        for argument in arguments {
            guard case .literal(.int(let number)) = argument.kind else { return nil }
            parts.append(String(number))
        }
        guard parts.count == count else { return nil }
        return Syntax(kind: .identifier(prefix + parts.joined(separator: ":")), height: 1, range: range)
    }
}
