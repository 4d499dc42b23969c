/// What an expression may name.
public struct Environment: Sendable {
    /// One name that gets its value at each evaluation.
    public struct Variable: Hashable, Sendable {
        /// What it stands for, one sentence; may be empty.
        public var doc: String
        /// How expressions call it; may have dots inside.
        public var name: String
        /// What its values are.
        public var type: CELType

        /// Makes a variable.
        public init(_ name: String, _ type: CELType, doc: String = "") {
            self.doc = doc
            self.name = name
            self.type = type
        }
    }

    /// Functions besides the standard library; a name that is there already gains overloads.
    public var functions: [Function]
    /// Bindings are given in this order.
    public var variables: [Variable]

    /// Takes the variables in the order in which their values will be given.
    public init(variables: [Variable] = [], functions: [Function] = []) {
        self.functions = functions
        self.variables = variables
    }

    func overloads(of name: String) -> [Overload] {
        var overloads = FunctionReference.byName[name]?.overloads ?? []
        for function in functions where function.name == name { overloads += function.overloads }
        return overloads
    }

    func hasFunction(_ name: String) -> Bool {
        FunctionReference.byName[name] != nil || functions.contains { $0.name == name }
    }
}
