import Rendering

/// A form of the output and where it goes.
struct Output: Equatable, Sendable {
    let format: OutputFormat
    /// The file; nil for standard output.
    let file: String?
    /// The word that named the form: `checklist` has words of its own.
    let word: String

    init(_ format: OutputFormat, file: String? = nil) {
        self.format = format
        self.file = file
        word = format.rawValue
    }

    /// Reads `FORMAT`, `FORMAT=-` and `FORMAT=FILE`; nil when there is no such format, or no file behind the sign.
    init?(_ text: String) {
        let name = text.utf8.prefix { $0 != UInt8(ascii: "=") }
        let short = String(name) ?? ""
        let known = OutputFormat(rawValue: short) ?? Command.checklistFormats.first { $0.word == short }?.format
        guard let format = known else { return nil }
        self.format = format
        self.word = short
        guard name.endIndex < text.utf8.endIndex else {
            file = nil
            return
        }
        let path = String(text[text.utf8.index(after: name.endIndex)...])
        guard !path.isEmpty else { return nil }
        file = path == "-" ? nil : path
    }
}

extension Arguments {
    /// The form on standard output; nil when everything goes to files.
    var format: OutputFormat? { outputs.isEmpty ? .text : outputs.first { $0.file == nil }?.format }
}
