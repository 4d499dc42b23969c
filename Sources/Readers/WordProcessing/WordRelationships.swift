import XML

/// What the parts of a document are to each other, ECMA-376-2 §9.3.
struct WordRelationships: Sendable {
    /// One part that another refers to.
    struct Relationship: Hashable, Sendable {
        let id: String
        /// The last word of its type, which transitional and strict documents share.
        let type: String
        /// The path of the part in the package.
        let part: String
    }

    private(set) var all: [Relationship] = []
    /// The paths of parts by the ids of their relationships.
    private(set) var partsByID: [String: String] = [:]

    /// The first part of a type.
    func part(_ type: String) -> String? {
        all.first { $0.type == type }?.part
    }

    /// The path of the part that says what a part refers to.
    static func path(of part: String) -> String {
        var folders = part.split(separator: "/", omittingEmptySubsequences: false)
        let name = folders.popLast() ?? ""
        return (folders + ["_rels", "\(name).rels"]).joined(separator: "/")
    }

    /// The path that a reference in a part stands for, in the package.
    static func resolve(_ target: String, in part: String) -> String {
        let path = target.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
        var folders = path.first == UInt8(ascii: "/") ? [] : part.split(separator: "/").dropLast().map { Array($0.utf8) }
        for piece in path.split(whereSeparator: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }) {
            switch Array(piece) {
            case Array(".".utf8): break
            case Array("..".utf8): _ = folders.popLast()
            case let name: folders.append(unescaped(name))
            }
        }
        return String(decoding: Array(folders.joined(separator: [UInt8(ascii: "/")])), as: UTF8.self)
    }

    private static func unescaped(_ name: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var at = 0
        while at < name.count {
            if name[at] == UInt8(ascii: "%"), at + 2 < name.count,
                let byte = UInt8(String(decoding: name[at + 1...at + 2], as: UTF8.self), radix: 16)
            {
                out.append(byte)
                at += 3
            } else {
                out.append(name[at])
                at += 1
            }
        }
        return out
    }
}

/// Takes a part that says what another refers to.
struct RelationshipsTaker: WordPartTaker {
    private(set) var relationships: [WordRelationships.Relationship] = []
    private let part: String

    init(of part: String) {
        self.part = part
    }

    mutating func start(_ xml: borrowing XMLTokenizer) {
        guard xml.name == XMLName(namespace: WordNamespace.packageRelationships, local: WordName.Relationship.rawValue),
            xml.value(.TargetMode, in: XMLName.none) != "External", let id = xml.value(.Id, in: XMLName.none),
            let type = xml.value(.Type, in: XMLName.none), let target = xml.value(.Target, in: XMLName.none)
        else { return }
        let word = type.utf8.split(separator: UInt8(ascii: "/")).last ?? type.utf8[...]
        relationships.append(
            WordRelationships.Relationship(
                id: id, type: String(Substring(word)), part: WordRelationships.resolve(target, in: part)))
    }

    mutating func text(_ xml: borrowing XMLTokenizer) {}

    mutating func end(_ xml: borrowing XMLTokenizer) {}
}

extension WordRelationships {
    init(_ taker: RelationshipsTaker) {
        all = taker.relationships
        for one in all.reversed() { partsByID[one.id] = one.part }
    }
}
