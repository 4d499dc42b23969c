import Diagnostics

/// Writes down what a pack demands, for people to read: a page of Markdown for each pack, and an overview of all.
public struct PackPage {
    private let library: PackLibrary

    /// Makes a writer of pages.
    public init(_ library: PackLibrary) {
        self.library = library
    }

    /// The lines between which the overview stands in a page that is otherwise written by hand.
    public static let marks = (begin: "<!-- packs -->", end: "<!-- /packs -->")

    /// The pages, by path below the folder of packs.
    public var pages: [(path: String, text: String)] {
        library.packs.map { ("\($0.id)/README.md", page($0)) }
    }

    /// All packs and forms in two tables.
    public var overview: String {
        var out = "| pack | | items | tables | checks | elements | questions to people | confidence high, medium, low |\n"
        out += "|---|---|---|---|---|---|---|---|\n"
        for pack in library.packs {
            let items = pack.items
            let checks = items.reduce(0) { sum, item in
                sum + item.joins.count + item.tables.reduce(0) { $0 + $1.checks.count + $1.form.tableChecks.count }
            }
            let confidence = Confidence.allCases.map { level in String(items.count { $0.confidence == level }) }.joined(separator: ", ")
            out +=
                "| [\(pack.id)](\(pack.id)/README.md) | \(cell(pack.title.en)) | \(items.count) | \(items.reduce(0) { $0 + $1.tables.count }) "
            out +=
                "| \(checks) | \(items.reduce(0) { $0 + $1.elements.count }) | \(items.reduce(0) { $0 + $1.attests.count }) | \(confidence) |\n"
        }
        out += "\n| form | | columns | used by |\n|---|---|---|---|\n"
        for form in library.forms.values.sorted(by: { $0.id < $1.id }) {
            let uses = library.packs.flatMap { pack in
                pack.items.filter { $0.tables.contains { $0.form.id == form.id } }.map { "\(pack.id)/\($0.id)" }
            }
            out += "| `\(form.id)` | \(cell(form.title.en)) | \(form.columns.count) | \(uses.joined(separator: ", ")) |\n"
        }
        return out
    }

    /// A page of which the part between the marks is written anew; nil when it has no marks.
    public func renewed(_ page: String) -> String? {
        var out: [Substring] = []
        var isInside = false
        var isFound = false
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            if line == Self.marks.end { isInside = false }
            if !isInside { out.append(line) }
            if line == Self.marks.begin {
                isInside = true
                isFound = true
                out.append(contentsOf: overview.split(separator: "\n", omittingEmptySubsequences: false).dropLast())
            }
        }
        return isFound && !isInside ? out.joined(separator: "\n") : nil
    }

    // MARK: A pack

    private func page(_ pack: Pack) -> String {
        var out = "# \(pack.id): \(pack.title.en)\n\n\(pack.title.th)\n\n"
        out += "Written by `oitlint pack doc`; what is to be changed is changed in `\(pack.id)/items` and `forms`.\n\n"
        for indicator in pack.indicators {
            let items = pack.items.filter { $0.indicator == indicator.id }
            out += "- **\(indicator.id)** \(indicator.title.th) · \(indicator.title.en)"
            out += items.isEmpty ? "\n" : ": \(items.map(\.id).joined(separator: ", "))\n"
        }
        for item in pack.items { out += "\n" + ItemSection(item).text }
        return out
    }
}

/// Makes an expression fit for a cell of a table in Markdown.
func code(_ text: String) -> String { "`" + cell(text, isCode: true) + "`" }

/// Makes a text fit for a cell of a table in Markdown.
func cell(_ text: String, isCode: Bool = false) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "|": out += "\\|"
        case "\n": out += " ⏎ "
        case "<" where !isCode: out += "&lt;"
        default: out.unicodeScalars.append(scalar)
        }
    }
    return out
}
