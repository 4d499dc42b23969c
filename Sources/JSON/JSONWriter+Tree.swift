extension JSONWriter {
    /// Writes a member whose value is a string.
    public mutating func member(_ name: String, _ text: String) {
        key(name)
        value(text)
    }

    /// Writes a member whose value is true or false.
    public mutating func member(_ name: String, _ bool: Bool) {
        key(name)
        value(bool)
    }

    /// Writes a member whose value is an integer.
    public mutating func member(_ name: String, _ integer: some FixedWidthInteger) {
        key(name)
        value(integer)
    }

    /// Writes a tree; nesting costs no call stack.
    public mutating func value(_ node: JSONNode) {
        var steps = [Step.node(node)]
        while let step = steps.popLast() {
            switch step {
            case .endArray: endArray()
            case .endObject: endObject()
            case .member(let member):
                key(member.key)
                steps.append(.node(member.node))
            case .node(let node):
                switch node.value {
                case .array(let elements):
                    beginArray()
                    steps.append(.endArray)
                    steps.append(contentsOf: elements.reversed().map { .node($0) })
                case .bool(let bool): value(bool)
                case .null: null()
                case .number(let text): value(number: text)
                case .object(let members):
                    beginObject()
                    steps.append(.endObject)
                    steps.append(contentsOf: members.reversed().map { .member($0) })
                case .string(let text): value(text)
                }
            }
        }
    }

    private enum Step {
        case endArray, endObject, member(JSONMember), node(JSONNode)
    }
}
