public import Diagnostics

/// Writes an outcome in one of the forms, in pieces, so that a million findings are never one string.
public func render(_ outcome: Outcome, as format: OutputFormat, options: RenderOptions, into sink: inout some ByteSink) {
    switch format {
    case .checklist:
        var renderer = ChecklistText(outcome: outcome, options: options)
        renderer.render(into: &sink)
    case .checklistHTML:
        var renderer = ChecklistHTML(outcome: outcome, options: options)
        renderer.render(into: &sink)
    case .checklistMarkdown:
        var renderer = ChecklistMarkdown(outcome: outcome, options: options)
        renderer.render(into: &sink)
    case .compact:
        renderCompact(outcome, options, into: &sink)
    case .github:
        var renderer = GitHubRenderer(outcome: outcome, options: options)
        renderer.render(into: &sink)
    case .githubSummary:
        var renderer = GitHubSummaryRenderer(outcome: outcome, options: options)
        renderer.render(into: &sink)
    case .gitlab:
        var renderer = GitLabRenderer(outcome: outcome, options: options)
        renderer.render(into: &sink)
    case .html:
        var renderer = HTMLRenderer(outcome: outcome, options: options)
        renderer.render(into: &sink)
    case .json:
        renderJSON(outcome, options, into: &sink)
    case .jsonLines:
        var renderer = JSONLinesRenderer(outcome: outcome, options: options)
        renderer.render(into: &sink)
    case .junit:
        var renderer = JUnitRenderer(outcome: outcome, options: options)
        renderer.render(into: &sink)
    case .sarif:
        var renderer = SARIFRenderer(outcome: outcome, options: options)
        renderer.render(into: &sink)
    case .text:
        renderText(outcome, options, into: &sink)
    }
}

private func renderCompact(_ outcome: Outcome, _ options: RenderOptions, into sink: inout some ByteSink) {
    var renderer = CompactRenderer(outcome: outcome, language: options.language)
    for finding in outcome.findings {
        renderer.append(finding)
        renderer.out.drain(into: &sink)
    }
    renderer.out.drain(into: &sink, always: true)
}

private func renderText(_ outcome: Outcome, _ options: RenderOptions, into sink: inout some ByteSink) {
    var renderer = TextRenderer(outcome: outcome, options: options)
    if !options.isQuiet { renderer.appendAssumptions() }
    for finding in outcome.findings {
        renderer.append(finding)
        renderer.out.drain(into: &sink)
    }
    renderer.appendUnkept()
    if !options.isQuiet {
        for group in renderer.verdictGroups() where !renderer.isUnanswered(group) {
            renderer.appendVerdicts(group)
            renderer.out.drain(into: &sink)
        }
        renderer.appendUnanswered()
        renderer.appendSummary()
    }
    renderer.out.drain(into: &sink, always: true)
}

private func renderJSON(_ outcome: Outcome, _ options: RenderOptions, into sink: inout some ByteSink) {
    var renderer = JSONRenderer(outcome: outcome, options: options)
    renderer.begin()
    for finding in outcome.findings {
        renderer.json.elementOnNewLine()
        renderer.append(finding)
        renderer.out.drain(into: &sink)
    }
    renderer.beginVerdicts()
    for verdict in outcome.verdicts {
        renderer.json.elementOnNewLine()
        renderer.append(verdict)
        renderer.out.drain(into: &sink)
    }
    renderer.end()
    renderer.out.drain(into: &sink, always: true)
}
