/// Works on paths as texts.
enum Path {
    private static let slash = UInt8(ascii: "/")

    /// A name in a folder; the folder `.` is not written.
    static func join(_ folder: String, _ name: String) -> String {
        if folder.isEmpty || folder == "." { return name }
        return folder.utf8.last == slash ? folder + name : "\(folder)/\(name)"
    }

    /// The folder that a path lies in; `.` when the path names none.
    static func folder(of path: String) -> String {
        guard let cut = path.utf8.lastIndex(of: slash) else { return "." }
        return cut == path.utf8.startIndex ? "/" : String(path[..<cut])
    }

    /// The last part of a path.
    static func name(of path: String) -> String {
        guard let cut = path.utf8.lastIndex(of: slash) else { return path }
        return String(path[path.utf8.index(after: cut)...])
    }

    /// The letters behind the last full stop of the name, in lower case; empty when there are none.
    static func suffix(of path: String) -> String {
        let name = name(of: path)
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        let letters = name.utf8[name.utf8.index(after: dot)...].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        return String(decoding: letters, as: UTF8.self)
    }

    /// A relative path without empty parts, `.` and `..`; nil when it is absolute, empty or leads out of its folder.
    static func normalized(_ path: String) -> String? {
        if path.utf8.first == slash { return nil }
        var parts: [String] = []
        for part in self.parts(path) where part != "." {
            if part != ".." {
                parts.append(part)
            } else if parts.popLast() == nil {
                return nil
            }
        }
        return parts.isEmpty ? nil : parts.joined(separator: "/")
    }

    /// An absolute path as seen from an absolute folder.
    static func relative(_ path: String, to folder: String) -> String {
        let target = parts(path)
        let base = parts(folder)
        let common = zip(target, base).prefix { $0 == $1 }.count
        let steps = Array(repeating: "..", count: base.count - common) + target[common...]
        return steps.isEmpty ? "." : steps.joined(separator: "/")
    }

    /// Whether an absolute path is a folder or lies in it.
    static func isInside(_ path: String, _ folder: String) -> Bool {
        path == folder || path.utf8.starts(with: (folder.utf8.last == slash ? folder : folder + "/").utf8)
    }

    private static func parts(_ path: String) -> [String] {
        path.utf8.split(separator: slash).compactMap { String($0) }
    }
}
