import Diagnostics

/// Writes a checklist as a page for A4: a sheet for each unit, to print, tick and sign, or to copy into a memo.
struct ChecklistHTML {
    private let outcome: Outcome
    private let options: RenderOptions
    private let list: Checklist
    private var html = HTMLBuffer()

    init(outcome: Outcome, options: RenderOptions) {
        self.outcome = outcome
        self.options = options
        list = Checklist(outcome, options.language)
    }

    private var language: Language { options.language }

    private func say(_ wording: PageWording, _ arguments: [Message.Argument] = []) -> String { wording.text(language, arguments) }

    mutating func render(into sink: inout some ByteSink) {
        html.appendHead(title: "\(say(.checklist)) — \(outcome.subject(in: language))", language: language, script: false)
        html.element("<header class=\"top\">\n<h1>", say(.checklist), "</h1>\n")
        html.element("<p class=\"soft\">", outcome.subject(in: language), "</p>\n")
        let counts = outcome.counts
        html.element("<p><b>", counts.total == 0 ? say(.nothingToDo) : Wording.findings(counts, language), "</b></p>\n")
        if !list.unanswered.isEmpty { html.element("<p>", list.unansweredSentence(language), "</p>\n") }
        if outcome.isIncomplete { html.element("<p class=\"alarm\">", Wording.incomplete.text(language), "</p>\n") }
        if !list.units.isEmpty { html.element("<p>", say(.checklistIntro), "</p>\n") }
        html.raw("</header>\n<main>\n")
        for unit in list.units { append(unit, into: &sink) }
        if !list.units.isEmpty { appendSignature(say(.verifier)) }
        html.raw("</main>\n<footer><p>")
        html.element("", say(.locally, [.init("version", options.version)]), "</p></footer>\n</body>\n</html>\n")
        html.bytes.drain(into: &sink, always: true)
    }

    private mutating func append(_ unit: Checklist.Unit, into sink: inout some ByteSink) {
        html.raw("<section class=\"unit card\">\n")
        html.element("<h2>", list.heading(of: unit, language), "</h2>\n")
        for part in unit.parts {
            html.element("<h3>", list.heading(of: part, language), "</h3>\n<table class=\"todo\"><thead><tr>")
            html.element("<th scope=\"col\"><span class=\"away\">", say(.toDo), "</span></th>")
            html.element("<th scope=\"col\">", say(.position), "</th>")
            html.element("<th scope=\"col\">", say(.foundFor), "</th>")
            html.element("<th scope=\"col\">", say(.toDo), "</th>")
            html.element("<th scope=\"col\">", say(.deadline), "</th></tr></thead>\n<tbody>\n")
            for line in part.lines {
                append(line)
                html.bytes.drain(into: &sink)
            }
            html.raw("</tbody></table>\n")
        }
        appendSignature(say(.signature))
        html.raw("</section>\n")
    }

    private mutating func append(_ line: Checklist.Line) {
        html.raw("<tr><td class=\"box\"><input type=\"checkbox\"")
        html.attribute("aria-label", "\(line.location(language)): \(line.message)")
        html.raw("></td>")
        html.element("<td>", line.location(language), "</td><td><span class=\"badge ")
        html.raw(line.level.className)
        html.element("\">", Wording.name(of: line.level, language), "</span> ")
        html.element("", line.message, " <span class=\"soft\">")
        html.element("<code>", line.rule.description, "</code></span></td>")
        html.element("<td>", line.cure ?? "", "</td>")
        html.element("<td class=\"due\">", line.due ?? "", "</td></tr>\n")
    }

    private mutating func appendSignature(_ who: String) {
        html.element("<p class=\"sign\"><span>", who, " <i></i></span> ")
        html.element("<span>", say(.dateSigned), " <i class=\"short\"></i></span></p>\n")
    }
}
