public import Diagnostics

/// An explanation as text for a terminal, lines fitted to a number of columns.
public func text(of explanation: Explanation, in language: Language, width: Int) -> String {
    let width = max(width, 20)
    var out: [UInt8] = []
    func append(_ text: String, indent: Int, hanging: Int) {
        for (number, line) in wrapped(text, first: width - indent, rest: width - hanging).enumerated() {
            out.append(" ", times: number == 0 ? indent : hanging)
            out.append(contentsOf: line)
            out.append("\n")
        }
    }
    append(heading(of: explanation, in: language), indent: 0, hanging: 2)
    if let context = explanation.context { append(context.text(in: language), indent: 2, hanging: 2) }
    for section in explanation.sections {
        out.append("\n")
        append(section.part.heading.text(in: language) + ":", indent: 0, hanging: 2)
        for line in section.lines { append(line.text(in: language), indent: 2, hanging: 4) }
        for line in section.code {
            let text = oneLine(line.text(in: language))
            out.append(text.isEmpty ? "\n" : "    \(text)\n")
        }
    }
    return String(decoding: out, as: UTF8.self)
}

/// The id, the level and the title.
private func heading(of explanation: Explanation, in language: Language) -> String {
    let level = explanation.level.map { "\(Wording.name(of: $0, language)): " } ?? ""
    return "\(explanation.id): \(level)\(explanation.title.text(in: language))"
}

extension Explanation {
    /// The sections as Markdown, for code hosts; without the heading, which they show themselves.
    func markdownText(in language: Language) -> String {
        sections.map { section in
            var text = "**\(markdown(section.part.heading.text(in: language)))**\n"
            for line in section.lines { text += "\n- \(markdown(line.text(in: language)))" }
            if !section.code.isEmpty {
                // Indented code cannot be ended by what stands in it.
                text += "\n\n" + section.code.map { "      " + oneLine($0.text(in: language)) }.joined(separator: "\n")
            }
            return text
        }.joined(separator: "\n\n")
    }

    /// The sections as plain text.
    func plainText(in language: Language) -> String {
        sections.map { section in
            ([section.part.heading.text(in: language) + ":"] + section.lines.map { "- " + oneLine($0.text(in: language)) }
                + section.code.map { "    " + oneLine($0.text(in: language)) }).joined(separator: "\n")
        }.joined(separator: "\n\n")
    }
}
