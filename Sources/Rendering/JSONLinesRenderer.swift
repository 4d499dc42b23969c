import Diagnostics

/// Writes an outcome as JSON Lines: a header, then a line for each file, assumption, finding and verdict, and the summary last.
///
/// Every line is an object whose `type` says what it is; the other members are those of `json`. A reader that finds no summary
/// at the end knows that something is missing.
struct JSONLinesRenderer {
    private var renderer: JSONRenderer

    init(outcome: Outcome, options: RenderOptions) {
        renderer = JSONRenderer(outcome: outcome, options: options, namesKinds: true)
    }

    mutating func render(into sink: inout some ByteSink) {
        renderer.json.beginObject()
        renderer.json.member("type", "header")
        renderer.appendTool()
        renderer.json.endObject()
        endLine(&sink)
        for file in renderer.outcome.files {
            renderer.append(file)
            endLine(&sink)
        }
        for assumption in renderer.outcome.assumptions {
            renderer.append(assumption)
            endLine(&sink)
        }
        for finding in renderer.outcome.findings {
            renderer.append(finding)
            endLine(&sink)
        }
        for verdict in renderer.outcome.verdicts {
            renderer.append(verdict)
            endLine(&sink)
        }
        renderer.json.beginObject()
        renderer.json.member("type", "summary")
        if !renderer.outcome.unkept.isEmpty { renderer.appendUnkept() }
        if let score = renderer.outcome.score { renderer.append(score) }
        renderer.appendSummary()
        renderer.json.endObject()
        endLine(&sink)
        renderer.out.drain(into: &sink, always: true)
    }

    private mutating func endLine(_ sink: inout some ByteSink) {
        renderer.json.endLine()
        renderer.out.drain(into: &sink)
    }
}
