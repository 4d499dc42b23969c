import XML

/// The parts that a part of a workbook names; ECMA-376-2 §6.5.
struct WorkbookRelationships {
    /// One of them.
    struct Relationship {
        let id: String
        /// The last word of the type, such as `worksheet`, which strict and transitional files share.
        let kind: String
        /// The path of the part in the archive.
        let path: String
    }

    private(set) var all: [Relationship] = []

    /// The most that are believed, 65,536: as many as an archive may have parts.
    private static let limit = 1 << 16

    /// Names no parts.
    init() {}

    /// Reads what a part names, where "" stands for the whole package; nothing when there is no such list.
    init(of part: String, in archive: ZipArchive, from source: inout some ByteSource & ~Copyable) throws(PartFailure) {
        let slash = part.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = slash.map { String(part[...$0]) } ?? ""
        let file = slash.map { String(part[part.utf8.index(after: $0)...]) } ?? part
        guard let entry = archive.entry(named: "\(folder)_rels/\(file).rels") else { return }
        var list = PackagePart(entry, vocabulary: WorkbookName.vocabulary)
        let element = XMLName(namespace: WorkbookName.Namespace.package, local: WorkbookName.Relationship.rawValue)
        reading: while true {
            switch try list.next(from: &source) {
            case .finished: break reading
            case .end, .needsBytes, .text: continue
            case .start:
                guard list.xml.name == element, list.xml.string(.TargetMode) != "External", all.count < Self.limit,
                    let id = list.xml.string(.Id), let type = list.xml.string(.Type), let target = list.xml.string(.Target)
                else { continue }
                let kind = type.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
                all.append(Relationship(id: id, kind: kind, path: Self.path(of: target, in: folder)))
            }
        }
    }

    /// The first of a kind.
    func first(_ kind: String) -> Relationship? {
        all.first { $0.kind == kind }
    }

    /// The path that a target means from a folder: absolute ones begin with a slash, RFC 3986 §5.2.
    private static func path(of target: String, in folder: String) -> String {
        let whole = decoded(target.utf8.first == UInt8(ascii: "/") ? target : folder + target)
        var steps: [String] = []
        for step in whole.split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
            switch step {
            case ".": continue
            case "..": _ = steps.popLast()
            default: steps.append(String(step))
            }
        }
        return steps.joined(separator: "/")
    }

    /// The text with `%20` and its like resolved.
    private static func decoded(_ target: String) -> String {
        guard target.utf8.contains(UInt8(ascii: "%")) else { return target }
        let bytes = Array(target.utf8)
        var out: [UInt8] = []
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count,
                let byte = UInt8(String(decoding: bytes[at + 1...at + 2], as: UTF8.self), radix: 16)
            {
                out.append(byte)
                at += 3
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
