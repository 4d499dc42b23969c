import Rendering

/// A form of the output and where it goes.
struct Output: Equatable, Sendable {
    let format: OutputFormat
    /// The file; nil for standard output.
    let file: String?

    init(_ format: OutputFormat, file: String? = nil) {
        self.format = format
        self.file = file
    }

    /// Reads `FORMAT`, `FORMAT=-` and `FORMAT=FILE`; nil when there is no such format, or no file behind the sign.
    init?(_ word: String) {
        let name = word.utf8.prefix { $0 != UInt8(ascii: "=") }
        guard let format = OutputFormat(rawValue: String(name) ?? "") else { return nil }
        self.format = format
        guard name.endIndex < word.utf8.endIndex else {
            file = nil
            return
        }
        let path = String(word[word.utf8.index(after: name.endIndex)...])
        guard !path.isEmpty else { return nil }
        file = path == "-" ? nil : path
    }
}

extension Arguments {
    /// The form on standard output; nil when everything goes to files.
    var format: OutputFormat? { outputs.isEmpty ? .text : outputs.first { $0.file == nil }?.format }
}
