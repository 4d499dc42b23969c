import Diagnostics

extension HTMLRenderer {
    /// Writes the filters and all sections of findings.
    mutating func appendFindings(into sink: inout some ByteSink) {
        html.element("<section id=\"findings\" aria-labelledby=\"h-findings\"><h2 id=\"h-findings\">", say(.foundFor), "</h2>\n")
        if sections.isEmpty {
            html.element("<p class=\"card\">", Wording.noFindings.text(language), "</p>\n")
        } else {
            appendFilters()
        }
        for section in sections {
            append(section, into: &sink)
        }
        html.raw("</section>\n")
    }

    private mutating func appendFilters() {
        html.raw("<form id=\"filters\" class=\"card\" role=\"search\" hidden")
        html.attribute("aria-label", say(.filters))
        html.element("><div><label for=\"f-unit\">", say(.unit), "</label><select id=\"f-unit\" name=\"unit\">")
        html.element("<option value=\"\">", say(.allUnits), "</option>")
        let shown = Set(sections.map { index.unitNumber(of: $0.item.map { index.items[$0] }) })
        for (number, unit) in index.units.enumerated() where shown.contains(number) { option("u", number, unit.text(in: language)) }
        html.element(
            "</select></div><div><label for=\"f-item\">", Wording.item.text(language), "</label><select id=\"f-item\" name=\"item\">")
        html.element("<option value=\"\">", say(.allItems), "</option>")
        for section in sections {
            guard let item = section.item else { continue }
            let title = index.items[item].title.map { " " + $0.text(in: language) } ?? ""
            option("i", item, index.items[item].id + title)
        }
        html.element("</select></div><fieldset><legend>", say(.level), "</legend><div>")
        for level in Level.allCases.reversed() where options.showsNotes || level > .note {
            html.raw("<label><input type=\"checkbox\" name=\"level\" checked")
            html.attribute("value", level.name)
            html.element("> ", Wording.name(of: level, language), "</label>")
        }
        html.element("</div></fieldset><div><button type=\"reset\">", say(.clear), "</button></div>")
        html.raw("<p class=\"shown\" id=\"shown\" role=\"status\" aria-live=\"polite\"")
        html.attribute("data-words", PageWording.shownOf.phrase.text(in: language))
        html.raw("></p></form>\n")
    }

    private mutating func option(_ prefix: StaticString, _ number: Int, _ text: String) {
        html.raw("<option")
        html.attribute("value", prefix, number)
        html.element(">", text, "</option>")
    }

    private mutating func append(_ section: Section, into sink: inout some ByteSink) {
        let item = section.item.map { index.items[$0] }
        html.raw("<section class=\"item card\"")
        if let number = section.item {
            html.attribute("id", "i", number)
            html.attribute("data-item", "i", number)
        }
        html.attribute("data-unit", "u", index.unitNumber(of: item))
        html.raw(">\n<h3>")
        if let item {
            html.text(item.id)
            if let title = item.title { html.element(" ", title.text(in: language), "") }
            html.raw(" ")
            appendVerdict(of: item)
        } else {
            html.text(say(.report))
        }
        html.raw("</h3>\n<p class=\"facts\">")
        html.text("\(say(.unit)): \(index.unit(of: item).text(in: language))")
        if let item, item.isLost, item.stake > Ratio(0) {
            html.text(" · " + Wording.pointsAtStake.text(language, [.init("points", item.stake.shown)]))
        }
        html.raw("</p>\n")
        for file in section.files {
            append(file)
            html.bytes.drain(into: &sink)
        }
        html.raw("</section>\n")
    }

    private mutating func append(_ file: File) {
        html.raw("<div class=\"file\">\n")
        if let path = outcome.path(ofFile: file.file) { html.element("<h4>", path, "</h4>\n") }
        // In the order of the file: what stands in a row of a table is drawn with it, the rest is a list.
        var list: [Int] = []
        var tables: [(table: Int32, findings: [Int])] = []
        for number in file.findings {
            let place = outcome.findings[number].place
            guard place.table >= 0, place.row >= 0 else {
                list.append(number)
                continue
            }
            if let at = tables.firstIndex(where: { $0.table == place.table }) {
                tables[at].findings.append(number)
            } else {
                tables.append((place.table, [number]))
            }
        }
        if !list.isEmpty { appendList(list) }
        for (table, findings) in tables { appendSheet(table, findings, of: file.file) }
        if !file.more.isEmpty {
            html.raw("<ul class=\"found place\">\n")
            for (tally, rule, level) in file.more { append(tally, rule, level) }
            html.raw("</ul>\n")
        }
        html.raw("</div>\n")
    }

    /// Writes findings that stand in no row of a table, each with its text.
    private mutating func appendList(_ findings: [Int]) {
        html.raw("<ul class=\"found place\">\n")
        for number in findings {
            let finding = outcome.findings[number]
            begin(number, finding)
            if case .text(let excerpt) = finding.full?.excerpt { append(excerpt) }
            appendWords(of: finding)
            html.raw("</li>\n")
        }
        html.raw("</ul>\n")
    }

    private mutating func append(_ excerpt: TextExcerpt) {
        html.raw("<p class=\"prose\">")
        if excerpt.line > 0 {
            html.raw("<span class=\"no\">")
            html.number(excerpt.line)
            html.raw("</span>")
        }
        html.marked(excerpt)
        html.raw("</p>\n")
        let scalars = Array(excerpt.text.unicodeScalars)
        for marking in excerpt.markings {
            guard let label = marking.label else { continue }
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[marking.range.clamped(to: scalars.indices)])
            html.raw("<p class=\"label\">")
            if !view.isEmpty { html.text("“\(String(view))”: ") }
            html.element("", label.text(in: language), "</p>\n")
        }
    }

    /// Begins the element of a finding.
    mutating func begin(_ number: Int, _ finding: Finding) {
        html.raw("<li class=\"finding l-")
        html.raw(finding.level.className)
        html.raw("\"")
        html.attribute("id", "f", number)
        html.attribute("data-level", finding.level.name)
        html.raw(" data-count=\"1\">\n")
    }

    /// Writes what is said about a finding: level, place, message, what to do, and the rule.
    mutating func appendWords(of finding: Finding) {
        html.raw("<p class=\"what\"><span class=\"badge ")
        html.raw(finding.level.className)
        html.element("\">", Wording.name(of: finding.level, language), "</span>")
        let place = outcome.shortPlace(finding.place, in: language)
        if !place.isEmpty { html.element(" <span class=\"where\">", place, "</span>") }
        html.element(" <span>", outcome.message(of: finding, in: language), "</span></p>\n")
        if case .grid(let grid) = finding.full?.excerpt {
            for column in grid.columns {
                guard let label = column.label else { continue }
                var place = finding.place
                place.row = Int32(clamping: grid.row)
                place.column = Int32(clamping: column.column)
                html.element("<p class=\"label\">", "\(outcome.shortPlace(place, in: language)): \(label.text(in: language))", "</p>\n")
            }
        }
        if let help = outcome.help(of: finding, in: language) { labelled(Wording.help.text(language), help) }
        for fix in finding.full?.fixes ?? [] {
            labelled((fix.isSafe ? Wording.fix : .possibleFix).text(language), outcome.text(of: fix, of: finding, in: language))
        }
        for note in finding.full?.notes ?? [] {
            let place = note.place.map { outcome.harmlessLocation(of: $0, seenFrom: finding.place, in: language) } ?? ""
            let message = note.message.text(in: language)
            html.element("<p class=\"small\">", place.isEmpty ? message : "\(place): \(message)", "</p>\n")
        }
        html.raw("<p class=\"small\"><a")
        html.attribute("href", "#r", number(of: finding.rule))
        html.element("><code>", finding.rule.description, "</code></a></p>\n")
    }

    private mutating func labelled(_ label: String, _ text: String) {
        html.element("<p><b>", label, ":</b> ")
        html.element("", text, "</p>\n")
    }

    private mutating func append(_ tally: Flood.Tally, _ rule: RuleID, _ level: Level) {
        html.raw("<li class=\"finding l-")
        html.raw(level.className)
        html.raw("\"")
        html.attribute("data-level", level.name)
        html.attribute("data-count", "", tally.total - tally.shown)
        html.element("><p>", tally.sentence(rule, language), "</p></li>\n")
    }
}
