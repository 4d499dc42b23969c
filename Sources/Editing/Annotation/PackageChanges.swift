import Readers

/// The parts of a package that are changed or added, collected before the package is written.
struct PackageChanges {
    let package: ZipPackage
    private var changed: [String: [UInt8]] = [:]
    private var added: [(name: String, bytes: [UInt8])] = []
    private var types = ""

    init(_ package: ZipPackage) {
        self.package = package
    }

    /// A part as it is by now; nil when there is none.
    func part(_ name: String) -> [UInt8]? {
        if let bytes = added.first(where: { $0.name == name })?.bytes { return bytes }
        guard let listed = package.listedName(name) else { return nil }
        return changed[listed] ?? (try? package.part(listed))
    }

    /// Puts other bytes in the place of a part, or adds one.
    mutating func set(_ name: String, _ bytes: [UInt8]) {
        if let index = added.firstIndex(where: { $0.name == name }) {
            added[index].bytes = bytes
        } else if let listed = package.listedName(name) {
            changed[listed] = bytes
        } else {
            added.append((name, bytes))
        }
    }

    /// Adds a part under a name that no other has, and says what it is.
    mutating func add(_ base: String, _ suffix: String, type: String, _ bytes: [UInt8]) -> String {
        var number = 1
        while package.has("\(base)\(number).\(suffix)") || added.contains(where: { $0.name == "\(base)\(number).\(suffix)" }) {
            number += 1
        }
        let name = "\(base)\(number).\(suffix)"
        added.append((name, bytes))
        types += "<Override PartName=\"/\(name)\" ContentType=\"\(type)\"/>"
        return name
    }

    /// Says that a part names another one; the id by which it does, nil when its list cannot be changed.
    mutating func relate(_ part: String, to other: String, kind: String) -> String? {
        let slash = part.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = slash.map { String(part[...$0]) } ?? ""
        let file = slash.map { String(part[part.utf8.index(after: $0)...]) } ?? part
        let list = "\(folder)_rels/\(file).rels"
        let empty =
            #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
            + #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>"#
        let bytes = self.part(list) ?? Array(empty.utf8)
        let text = String(decoding: bytes, as: UTF8.self)
        var number = 1
        while text.contains("\"oitlint\(number)\"") { number += 1 }
        let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(kind)"
        let id = "oitlint\(number)"
        guard
            let changed = RootEnd(bytes)?.inserting("Relationship", #" Id="\#(id)" Type="\#(type)" Target="/\#(other)"/>"#, into: bytes)
        else { return nil }
        set(list, changed)
        return id
    }

    /// The package with all changes.
    func written() -> [UInt8]? {
        var changed = changed
        if !types.isEmpty {
            let name = "[Content_Types].xml"
            guard let listed = package.listedName(name), let bytes = part(name), let root = RootEnd(bytes) else { return nil }
            let prefixed = root.prefix.isEmpty ? types : types.replacing("<Override", with: "<\(root.prefix)Override")
            changed[listed] = root.inserting(prefixed, into: bytes)
        }
        return ZipRewriter.rewrite(package, changing: changed, adding: added)
    }
}

/// The end of the root of a part, where more can be put in.
struct RootEnd {
    /// The prefix of the root with its colon.
    let prefix: String
    private let name: String
    private let start: Int
    private let tagEnd: Int
    private let end: Int
    private let isEmpty: Bool

    init?(_ part: [UInt8]) {
        var root: (start: Int, tagEnd: Int, isEmpty: Bool, tag: StartTag)?
        var end = 0
        let isWhole = PartScan.walk(part) { event, xml in
            switch event {
            case .start(let at, let tagEnd, let isEmpty):
                if root == nil { root = (at, tagEnd, isEmpty, StartTag(part[at..<tagEnd])) }
            case .end(let at, _): end = at
            }
        }
        guard isWhole, let root else { return nil }
        prefix = String(decoding: root.tag.prefix, as: UTF8.self)
        name = String(decoding: root.tag.name, as: UTF8.self)
        (start, tagEnd, isEmpty) = (root.start, root.tagEnd, root.isEmpty)
        self.end = end
    }

    /// The part with an element of the root's namespace at its end; the rest of the element follows its name.
    func inserting(_ element: String, _ rest: String, into part: [UInt8]) -> [UInt8] {
        inserting("<\(prefix)\(element)\(rest)", into: part)
    }

    /// The part with a text at the end of its root.
    func inserting(_ text: String, into part: [UInt8]) -> [UInt8] {
        var edits = ByteEdits()
        if isEmpty {
            edits.replace(tagEnd - 2..<tagEnd, with: ">\(text)</\(name)>".utf8)
        } else {
            edits.insert(text, at: end)
        }
        return edits.applied(to: part)
    }
}
