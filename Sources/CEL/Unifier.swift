/// Finds what type parameters stand for, by the rules of the reference checker (cel-go, checker/types.go).
struct Unifier {
    private var bindings: [String: CELType] = [:]
    private var fresh = 0

    /// A type parameter that nothing else uses.
    mutating func freshParameter() -> CELType {
        fresh += 1
        return .parameter("#\(fresh)")
    }

    /// Replaces the parameters of a signature by fresh ones.
    mutating func instantiate(_ types: [CELType]) -> [CELType] {
        var names: [String: CELType] = [:]
        return types.map { rename($0, &names) }
    }

    private mutating func rename(_ type: CELType, _ names: inout [String: CELType]) -> CELType {
        switch type {
        case .parameter(let name):
            if let known = names[name] { return known }
            let new = freshParameter()
            names[name] = new
            return new
        case .list(let element): return .list(rename(element, &names))
        case .map(let key, let value): return .map(rename(key, &names), rename(value, &names))
        case .optional(let wrapped): return .optional(rename(wrapped, &names))
        case .type(let inner): return .type(rename(inner, &names))
        default: return type
        }
    }

    /// Replaces known parameters; unknown ones become `dyn` when asked.
    func substitute(_ type: CELType, unknownIsDyn: Bool = false) -> CELType {
        switch type {
        case .parameter(let name):
            bindings[name].map { substitute($0, unknownIsDyn: unknownIsDyn) } ?? (unknownIsDyn ? .dyn : type)
        case .list(let element): .list(substitute(element, unknownIsDyn: unknownIsDyn))
        case .map(let key, let value): .map(substitute(key, unknownIsDyn: unknownIsDyn), substitute(value, unknownIsDyn: unknownIsDyn))
        case .optional(let wrapped): .optional(substitute(wrapped, unknownIsDyn: unknownIsDyn))
        case .type(let inner): .type(substitute(inner, unknownIsDyn: unknownIsDyn))
        default: type
        }
    }

    /// Whether values of the right types fit the left ones; learns what parameters stand for, unless it fails.
    mutating func accept(_ parameters: [CELType], _ arguments: [CELType]) -> Bool {
        let saved = bindings
        for (parameter, argument) in zip(parameters, arguments) where !isAssignable(parameter, argument) {
            bindings = saved
            return false
        }
        return true
    }

    /// The type that covers both, `dyn` if none does.
    mutating func join(_ left: CELType, _ right: CELType) -> CELType {
        accept([left], [right]) ? mostGeneral(left, right) : .dyn
    }

    private mutating func isAssignable(_ left: CELType, _ right: CELType) -> Bool {
        if case .parameter = right {
            let (isValid, hasSubstitution) = isValidSubstitution(left, for: right)
            if isValid { return true }
            if hasSubstitution { return false }
        }
        if case .parameter = left { return isValidSubstitution(right, for: left).isValid }
        switch (left, right) {
        case (.dyn, _), (_, .dyn): return true
        case (.null, .null), (.null, .duration), (.null, .timestamp), (.null, .optional), (.duration, .null), (.timestamp, .null),
            (.optional, .null):
            // The reference checker lets null stand for these.
            return true
        case (.list(let a), .list(let b)), (.optional(let a), .optional(let b)): return isAssignable(a, b)
        case (.map(let key, let value), .map(let otherKey, let otherValue)):
            return isAssignable(key, otherKey) && isAssignable(value, otherValue)
        case (.type, .type): return true
        default: return left == right
        }
    }

    private mutating func isValidSubstitution(_ type: CELType, for parameter: CELType) -> (isValid: Bool, hasSubstitution: Bool) {
        guard case .parameter(let name) = parameter else { return (false, false) }
        if type == parameter { return (true, true) }
        if let known = bindings[name] {
            if type == known { return (true, true) }
            guard isAssignable(type, known) else { return (false, true) }
            let general = mostGeneral(type, known)
            if !refers(general, to: name) { bindings[name] = general }
            return (true, true)
        }
        guard !refers(type, to: name) else { return (false, false) }
        bindings[name] = type
        return (true, false)
    }

    /// Whether a parameter occurs in a type, through what is known of other parameters.
    private func refers(_ type: CELType, to name: String) -> Bool {
        switch type {
        case .parameter(let other): other == name || (bindings[other].map { refers($0, to: name) } ?? false)
        case .list(let inner), .optional(let inner), .type(let inner): refers(inner, to: name)
        case .map(let key, let value): refers(key, to: name) || refers(value, to: name)
        default: false
        }
    }

    private func mostGeneral(_ left: CELType, _ right: CELType) -> CELType {
        isEqualOrLessSpecific(left, right) ? left : right
    }

    private func isEqualOrLessSpecific(_ left: CELType, _ right: CELType) -> Bool {
        switch (left, right) {
        case (.dyn, _), (.parameter, _): true
        case (_, .dyn), (_, .parameter): false
        case (.null, .null): true
        // What may be null is less specific than null.
        case (_, .null): true
        case (.list(let a), .list(let b)), (.optional(let a), .optional(let b)): isEqualOrLessSpecific(a, b)
        case (.map(let key, let value), .map(let otherKey, let otherValue)):
            isEqualOrLessSpecific(key, otherKey) && isEqualOrLessSpecific(value, otherValue)
        case (.type, .type): true
        default: left == right
        }
    }
}
