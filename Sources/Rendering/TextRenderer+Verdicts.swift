import Diagnostics

extension TextRenderer {
    /// The verdicts of one item: its own, and those of its demands, as ranges of `outcome.verdicts`.
    func verdictGroups() -> [Range<Int>] {
        var starts = outcome.verdicts.indices.filter { outcome.verdicts[$0].isItem }
        if !outcome.verdicts.isEmpty, starts.first != 0 { starts.insert(0, at: 0) }
        return starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : outcome.verdicts.count) }
    }

    /// Whether a group is one item of which nothing could be looked at, so that it need not have a line of its own.
    func isUnanswered(_ group: Range<Int>) -> Bool {
        guard group.count == 1, case .notEvaluated = outcome.verdicts[group.lowerBound].result else { return false }
        return outcome.verdicts[group.lowerBound].isItem && outcome.verdicts[group.lowerBound].counts.total == 0
    }

    /// Writes the items of which nothing could be looked at, those with the same reason together.
    mutating func appendUnanswered() {
        var reasons: [(text: String, items: [String])] = []
        for group in verdictGroups() where isUnanswered(group) {
            let verdict = outcome.verdicts[group.lowerBound]
            let text = Wording.name(of: verdict.result, language) + (verdict.result.reason.map { ": " + $0.text(in: language) } ?? "")
            if let known = reasons.firstIndex(where: { $0.text == text }) {
                reasons[known].items.append(verdict.requirement)
            } else {
                reasons.append((text, [verdict.requirement]))
            }
        }
        for reason in reasons { append("\(reason.items.joined(separator: ", ")) — \(reason.text)", indent: 0, hanging: 4) }
    }

    /// Writes how one item came out, and which of its demands were not looked at and why, those with the same reason together.
    mutating func appendVerdicts(_ group: Range<Int>) {
        var reasons: [(text: String, demands: [String])] = []
        for verdict in outcome.verdicts[group] {
            if verdict.isItem {
                append(headline(of: verdict), indent: 0, hanging: 4)
            } else if let reason = verdict.result.reason {
                let text = "\(Wording.name(of: verdict.result, language)) — \(reason.text(in: language))"
                if let known = reasons.firstIndex(where: { $0.text == text }) {
                    reasons[known].demands.append(verdict.requirement)
                } else {
                    reasons.append((text, [verdict.requirement]))
                }
            }
        }
        for reason in reasons {
            append("\(reason.text): \(reason.demands.joined(separator: ", "))", indent: 4, hanging: 6)
        }
    }

    /// Writes the line that says how much was looked at and what was found.
    mutating func appendSummary() {
        if !outcome.verdicts.isEmpty { out.append("\n") }
        let summary = Summary(outcome)
        let judged = summary.passed + summary.failed
        var looked = [Wording.counted(summary.files, .file, .files, language)]
        if options.countsTables {
            looked += [
                Wording.counted(summary.tables, .tableCount, .tablesCount, language),
                Wording.counted(summary.rows, .rowCount, .rowsCount, language),
                Wording.counted(judged, .requirementChecked, .requirementsChecked, language),
            ]
        }
        if summary.notEvaluated > 0 { looked.append(Wording.notEvaluatedCount.text(language, [.init("count", summary.notEvaluated)])) }
        if summary.attested > 0 { looked.append(Wording.attestedCount.text(language, [.init("count", summary.attested)])) }
        if summary.waived > 0 { looked.append(Wording.waivedCount.text(language, [.init("count", summary.waived)])) }
        let found = summary.counts.total == 0 ? Wording.noFindings.text(language) : Wording.findings(summary.counts, language)
        var text = Wording.looked.text(language, [.init("looked", looked.joined(separator: ", ")), .init("found", found)])
        if outcome.isIncomplete { text += "; " + Wording.incomplete.text(language) }
        append(text, indent: 0, hanging: 4)
        guard let score = outcome.score else { return }
        let grade = score.grade.map { "  \($0.text(in: language))" } ?? ""
        append(
            "\(Wording.scoreOf.text(language, [.init("year", String(score.fiscalYear))])): \(score.total.shown) / 100\(grade)", indent: 0,
            hanging: 4)
    }

    private func headline(of verdict: Verdict) -> String {
        var text = "\(verdict.requirement) \(verdict.title.text(in: language)) — \(Wording.name(of: verdict.result, language))"
        if let reason = verdict.result.reason { text += ": " + reason.text(in: language) }
        if verdict.counts.total > 0 { text += ": " + Wording.findings(verdict.counts, language) }
        return text
    }
}
