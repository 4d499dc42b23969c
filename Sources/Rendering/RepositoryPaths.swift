import Diagnostics

/// How files are named to programs that know a repository and not the folder oitlint was started in.
struct RepositoryPaths {
    /// The paths of the files of an outcome, seen from the root: without `.`, and with `..` only in front.
    ///
    /// A path stays absolute where nobody knows the root.
    let paths: [String]
    /// The folder that all files lie in, with `/` behind it; empty when that is the root.
    let folder: String

    init(_ outcome: Outcome, _ options: RenderOptions) {
        let start = options.folder.map(RepositoryPaths.parts)
        let root = (options.root ?? options.folder).map(RepositoryPaths.parts)
        paths = outcome.files.map { RepositoryPaths.path($0.path, from: start, root: root) }
        folder = RepositoryPaths.common(paths)
    }

    /// The path of a file by its index.
    func path(ofFile index: Int32) -> String? {
        index >= 0 && Int(index) < paths.count ? paths[Int(index)] : nil
    }

    private static func path(_ given: String, from start: [String]?, root: [String]?) -> String {
        let isAbsolute = given.utf8.first == UInt8(ascii: "/")
        guard let root, isAbsolute || start != nil else {
            let path = normalized(parts(given)).joined(separator: "/")
            return isAbsolute ? "/" + path : path
        }
        let target = normalized((isAbsolute ? [] : start ?? []) + parts(given))
        let common = zip(target, root).prefix { $0.utf8.elementsEqual($1.utf8) }.count
        return (Array(repeating: "..", count: root.count - common) + target[common...]).joined(separator: "/")
    }

    private static func parts(_ path: String) -> [String] {
        path.utf8.split(separator: UInt8(ascii: "/")).compactMap { String($0) }
    }

    private static func normalized(_ parts: [String]) -> [String] {
        var kept: [String] = []
        for part in parts where part != "." {
            if part == "..", let last = kept.last, last != ".." {
                kept.removeLast()
            } else {
                kept.append(part)
            }
        }
        return kept
    }

    private static func common(_ paths: [String]) -> String {
        let folders = paths.filter { $0.utf8.first != UInt8(ascii: "/") }.map { Array(parts($0).dropLast()) }
        guard var shared = folders.first else { return "" }
        for folder in folders.dropFirst() {
            shared = Array(shared.prefix(zip(shared, folder).prefix { $0.utf8.elementsEqual($1.utf8) }.count))
        }
        return shared.map { $0 + "/" }.joined()
    }
}

/// A path as a URI reference, RFC 3986 §3.3: all but letters, digits, `-._~` and `/` becomes `%` and two digits.
///
/// A colon too, so that no name is taken for a scheme.
func percentEncoded(_ path: String) -> String {
    var bytes: [UInt8] = []
    for byte in path.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
            bytes.append(byte)
        default:
            bytes.append(UInt8(ascii: "%"))
            bytes.append(hexDigit(byte >> 4, upper: true))
            bytes.append(hexDigit(byte & 15, upper: true))
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}

/// The hexadecimal digit of a number below 16.
func hexDigit(_ number: UInt8, upper: Bool = false) -> UInt8 {
    number < 10 ? UInt8(ascii: "0") + number : (upper ? UInt8(ascii: "A") : UInt8(ascii: "a")) + number - 10
}

/// What stands behind the last slash of a path or pointer.
func lastPart(of path: String) -> Substring.UTF8View {
    let bytes = path.utf8
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map(bytes.index(after:)) ?? bytes.startIndex
    return bytes[start...]
}
