/// A key that an object already has.
public struct JSONDuplicateKey: Equatable, Sendable {
    /// The key, escapes decoded.
    public let key: String
    /// The byte offsets of its first use in the object, quotes included.
    public let first: Range<Int>
    /// The byte offsets of this later use.
    public let again: Range<Int>

    /// Makes a finding of a key used twice.
    public init(key: String, first: Range<Int>, again: Range<Int>) {
        self.key = key
        self.first = first
        self.again = again
    }
}

extension JSONNode {
    /// The keys that are used again in one object, here and in all values within, in the order of their places.
    ///
    /// RFC 8259 §4 says that names should be unique; what a reader does with others cannot be foreseen. Cost: O(n).
    public var duplicateKeys: [JSONDuplicateKey] {
        var found: [JSONDuplicateKey] = []
        var waiting = [self]
        while let node = waiting.popLast() {
            switch node.value {
            case .array(let elements):
                waiting.append(contentsOf: elements)
            case .object(let members):
                var firsts: [[UInt8]: Range<Int>] = [:]
                for member in members {
                    let name = [UInt8](member.key.utf8)
                    if let first = firsts[name] {
                        found.append(JSONDuplicateKey(key: member.key, first: first, again: member.keySpan))
                    } else {
                        firsts[name] = member.keySpan
                    }
                    waiting.append(member.node)
                }
            case .bool, .null, .number, .string:
                break
            }
        }
        return found.sorted { $0.again.lowerBound < $1.again.lowerBound }
    }
}
