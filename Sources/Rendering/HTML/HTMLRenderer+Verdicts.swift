import Diagnostics

extension HTMLRenderer {
    /// Writes the score and a row for each item.
    mutating func appendVerdicts() {
        guard !index.items.isEmpty else { return }
        html.element("<section id=\"verdicts\" aria-labelledby=\"h-verdicts\"><h2 id=\"h-verdicts\">", say(.verdicts), "</h2>\n")
        html.raw("<div class=\"card\">\n")
        if let score = outcome.score { append(score) }
        let silent = index.items.indices.filter { isUnanswered(index.items[$0]) }
        let others = index.items.indices.filter { !silent.contains($0) }
        if !others.isEmpty { appendTable(others) }
        if !silent.isEmpty {
            let names = silent.map { index.items[$0].id }.joined(separator: ", ")
            let line = say(.itemsWithoutFile, [.init("count", silent.count), .init("list", names)])
            html.element("<details class=\"silent\"><summary>", line, "</summary>\n")
            appendTable(silent)
            html.raw("</details>\n")
        }
        html.raw("</div></section>\n")
    }

    /// Whether nothing is known of an item but that no file answers it.
    private func isUnanswered(_ item: ItemIndex.Item) -> Bool {
        guard item.counts.total == 0, let verdict = item.verdict.map({ outcome.verdicts[$0] }), verdict.file == nil,
            case .notEvaluated = verdict.result
        else { return false }
        return true
    }

    private mutating func appendTable(_ items: [Int]) {
        let hasPoints = index.items.contains { $0.weight != nil }
        let heads: [String] = [Wording.item.text(language), Wording.title.text(language), say(.unit), Wording.verdict.text(language)]
        html.raw("<table class=\"verdicts\"><thead><tr>")
        for head in heads { html.element("<th scope=\"col\">", head, "</th>") }
        for head in [Wording.errorsHeader, .warningsHeader, .notesHeader] {
            html.element("<th scope=\"col\" class=\"num\">", head.text(language), "</th>")
        }
        if hasPoints { html.element("<th scope=\"col\" class=\"num\">", say(.pointsLost), "</th>") }
        html.raw("</tr></thead>\n<tbody>\n")
        for number in items { append(index.items[number], number, hasPoints) }
        html.raw("</tbody></table>\n")
    }

    private mutating func append(_ score: Score) {
        html.element(
            "<p class=\"score\"><span class=\"soft\">", Wording.scoreOf.text(language, [.init("year", String(score.fiscalYear))]),
            "</span> ")
        html.element("<b>", score.total.shown, "</b> ")
        html.element("<span>", say(.grade), "</span>")
        if let grade = score.grade { html.element(" <span class=\"badge idle\">", grade.text(in: language), "</span>") }
        html.raw("</p>\n")
        html.element("<details><summary>", say(.arithmetic), "</summary><ul>\n")
        for line in score.lines where line.kind == .indicator || line.kind == .subIndicator {
            html.element("<li>", "\(line.id) \(line.title.text(in: language)): \(line.points.shown)", "</li>\n")
        }
        html.raw("</ul></details>\n")
    }

    private mutating func append(_ item: ItemIndex.Item, _ number: Int, _ hasPoints: Bool) {
        html.raw("<tr")
        html.attribute("data-unit", "u", index.unitNumber(of: item))
        html.attribute("data-item", "i", number)
        html.raw("><th scope=\"row\">")
        if sections.contains(where: { $0.item == number }) {
            html.raw("<a")
            html.attribute("href", "#i", number)
            html.element(">", item.id, "</a>")
        } else {
            html.text(item.id)
        }
        html.element("</th><td>", item.title?.text(in: language) ?? "", "</td>")
        html.raw("<td")
        html.attribute("data-label", say(.unit))
        html.element(">", index.unit(of: item).text(in: language), "</td><td>")
        appendVerdict(of: item)
        html.raw("</td>")
        for (level, head) in [(Level.error, Wording.errorsHeader), (.warning, .warningsHeader), (.note, .notesHeader)] {
            html.raw("<td class=\"num\"")
            html.attribute("data-label", head.text(language))
            html.raw(">")
            html.number(item.counts[level])
            html.raw("</td>")
        }
        if hasPoints {
            html.raw("<td class=\"num\"")
            html.attribute("data-label", say(.pointsLost))
            html.element(">", item.isLost ? item.stake.shown : "–", "</td>")
        }
        html.raw("</tr>\n")
    }

    /// Writes how an item came out, with a sign and a word, so that it does not hang on a colour.
    mutating func appendVerdict(of item: ItemIndex.Item) {
        guard let result = item.verdict.map({ outcome.verdicts[$0].result }) else { return }
        switch result {
        case .failed: html.raw("<span class=\"badge error\">✗ ")
        case .attested, .passed: html.raw("<span class=\"badge good\">✓ ")
        case .notEvaluated: html.raw("<span class=\"badge warning\">? ")
        case .notApplicable, .waived: html.raw("<span class=\"badge idle\">– ")
        }
        html.element("", Wording.name(of: result, language), "</span>")
        if let reason = result.reason { html.element(" <span class=\"soft\">", reason.text(in: language), "</span>") }
    }
}
