import Patterns

/// One small change to an expression, for asking whether a pack's examples would notice it.
public struct ExpressionMutation: Hashable, Sendable {
    /// The bytes of the source that are replaced: UTF-8 offsets, end excluded.
    public let range: Range<Int>
    /// The whole expression after the change.
    public let source: String

    /// Every change to an expression, in the order of their places; none when it cannot be read.
    ///
    /// Comparisons are shifted and turned round, operands of `&&`, `||` and of arithmetic are dropped, numbers moved by one in their last
    /// place, texts altered, members of lists and alternatives of patterns left out. Not all of them compile.
    public static func all(of source: String) -> [ExpressionMutation] {
        guard let syntax = try? Parser.parse(source) else { return [] }
        var mutator = Mutator(source: Array(source.utf8))
        mutator.visit(syntax)
        return mutator.mutations.sorted { left, right in
            (left.range.lowerBound, left.range.upperBound, left.source) < (right.range.lowerBound, right.range.upperBound, right.source)
        }
    }
}

/// Walks the syntax of an expression.
private struct Mutator {
    let source: [UInt8]
    var mutations: [ExpressionMutation] = []

    private func text(_ range: Range<Int>) -> String {
        String(decoding: source[range], as: UTF8.self)
    }

    private mutating func replace(_ range: Range<Int>, by replacement: String) {
        let changed = String(decoding: source[..<range.lowerBound] + Array(replacement.utf8) + source[range.upperBound...], as: UTF8.self)
        if mutations.contains(where: { $0.source == changed }) || Array(changed.utf8) == source { return }
        mutations.append(ExpressionMutation(range: range, source: changed))
    }

    /// Puts one part of an expression in the place of the whole, which keeps its brackets.
    private mutating func replace(_ whole: Syntax, by part: Syntax) {
        let isBracketed = source[whole.range.lowerBound] == UInt8(ascii: "(")
        replace(whole.range, by: isBracketed ? "(" + text(part.range) + ")" : text(part.range))
    }

    mutating func visit(_ syntax: Syntax) {
        switch syntax.kind {
        case .call(let name, let nameRange, let target, let arguments): visit(syntax, name, nameRange, target, arguments)
        case .comprehension(let comprehension, _):
            visit(comprehension.over)
            if let condition = comprehension.condition { visit(condition) }
            visit(comprehension.body)
        case .has: negate(syntax)
        case .identifier(let name): swapEnds(name, syntax.range)
        case .index(let target, let index, _):
            visit(target)
            visit(index)
        case .list(let elements): for element in elements { visit(element.value) }
        case .literal(let value): change(value, syntax.range)
        case .map(let entries):
            for entry in entries {
                visit(entry.key)
                visit(entry.value)
            }
        case .select(let target, let field, let range, _):
            visit(target)
            if field == "from" { replace(range, by: "to") }
            if field == "to" { replace(range, by: "from") }
        }
    }

    private mutating func visit(_ whole: Syntax, _ name: String, _ nameRange: Range<Int>, _ target: Syntax?, _ arguments: [Syntax]) {
        let isOperator = target == nil && arguments.count == 2
        switch name {
        case "&&" where isOperator, "||" where isOperator:
            replace(whole, by: arguments[0])
            replace(whole, by: arguments[1])
            replace(nameRange, by: name == "&&" ? "||" : "&&")
        case "+" where isOperator, "-" where isOperator:
            replace(whole, by: arguments[0])
            replace(whole, by: arguments[1])
            replace(nameRange, by: name == "+" ? "-" : "+")
        case "*" where isOperator, "/" where isOperator, "%" where isOperator: replace(whole, by: arguments[0])
        case "?:":
            replace(whole, by: arguments[1])
            replace(whole, by: arguments[2])
        case "!" where target == nil: replace(whole, by: arguments[0])
        case "in" where isOperator:
            negate(whole)
            if case .list(let elements) = arguments[1].kind { dropMembers(elements.map(\.value.range)) }
        case "matches":
            negate(whole)
            if let target { visit(target) }
            for argument in arguments {
                guard case .literal(.string) = argument.kind else { continue }
                for mutation in PatternMutation.all(of: text(inside(argument.range))) {
                    replace(inside(argument.range), by: mutation.source)
                }
            }
            return
        default:
            for relation in relations(name, arguments) where isOperator { replace(nameRange, by: relation) }
            for sibling in Self.siblings[name] ?? [] where target != nil { replace(nameRange, by: sibling) }
        }
        if let target { visit(target) }
        for argument in arguments { visit(argument) }
    }

    /// The comparisons that are held against one: the same with its bound on the other side, and its opposite.
    private func relations(_ name: String, _ arguments: [Syntax]) -> [String] {
        switch name {
        case "!=": return ["=="]
        case "<": return ["<=", ">="]
        case "<=": return ["<", ">"]
        case ">": return [">=", "<="]
        case ">=": return [">", "<"]
        case "==":
            // Of texts and truth values, less and more say nothing.
            let hasOrder = arguments.allSatisfy { argument in
                switch argument.kind {
                case .literal(.string), .literal(.bool): false
                default: true
                }
            }
            return hasOrder ? ["!=", "<=", ">="] : ["!="]
        default: return []
        }
    }

    /// Functions that take and give the same, of which one is easily written for the other.
    private static let siblings = [
        "buddhistYear": ["year", "fiscalYear"], "contains": ["startsWith"], "day": ["month"], "endsWith": ["contains"],
        "fiscalYear": ["buddhistYear"], "month": ["day"], "startsWith": ["contains"], "year": ["buddhistYear"],
    ]

    private mutating func negate(_ syntax: Syntax) {
        replace(syntax.range, by: "!(" + text(syntax.range) + ")")
    }

    /// Leaves out one member of a list at a time, with its comma.
    private mutating func dropMembers(_ ranges: [Range<Int>]) {
        guard ranges.count > 1 else { return }
        for (index, range) in ranges.enumerated() {
            let isLast = index == ranges.count - 1
            replace(isLast ? ranges[index - 1].upperBound..<range.upperBound : range.lowerBound..<ranges[index + 1].lowerBound, by: "")
        }
    }

    /// A period has two ends, which are easily confused.
    private mutating func swapEnds(_ name: String, _ range: Range<Int>) {
        let bytes = Array(name.utf8)
        for (end, other) in [("_from", "_to"), ("_to", "_from")] where bytes.suffix(end.utf8.count).elementsEqual(end.utf8) {
            replace(range, by: String(decoding: bytes.dropLast(end.utf8.count), as: UTF8.self) + other)
        }
    }

    private mutating func change(_ value: CELValue, _ range: Range<Int>) {
        switch value {
        case .int, .double:
            for step in [Int64(1), -1] {
                if let moved = moved(range, by: step) { replace(range, by: moved) }
            }
        case .string:
            let end = inside(range).upperBound
            replace(end..<end, by: "~")
        default: break
        }
    }

    /// A number as it is written, moved by one in its last place.
    private func moved(_ range: Range<Int>, by step: Int64) -> String? {
        let digits = source[range].filter { $0 != UInt8(ascii: ".") }
        guard let number = Int64(String(decoding: digits, as: UTF8.self)) else { return nil }
        let point = source[range].firstIndex(of: UInt8(ascii: "."))
        let places = point.map { range.upperBound - $0 - 1 } ?? 0
        let (sum, overflow) = number.addingReportingOverflow(step)
        guard !overflow else { return nil }
        guard places > 0 else { return String(sum) }
        var text = String(sum.magnitude)
        while text.utf8.count <= places { text = "0" + text }
        let bytes = Array(text.utf8)
        let whole = String(decoding: bytes.dropLast(places), as: UTF8.self)
        return (sum < 0 ? "-" : "") + whole + "." + String(decoding: bytes.suffix(places), as: UTF8.self)
    }

    /// The text between the quotes of a literal.
    private func inside(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound, source[start] != UInt8(ascii: "'"), source[start] != UInt8(ascii: "\"") { start += 1 }
        let isTriple = start + 5 < range.upperBound && source[start + 1] == source[start] && source[start + 2] == source[start]
        let quotes = isTriple ? 3 : 1
        return min(start + quotes, range.upperBound)..<max(range.upperBound - quotes, min(start + quotes, range.upperBound))
    }
}
