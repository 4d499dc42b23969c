import Diagnostics

extension TextRenderer {
    /// Writes notes, help, fixes and the requirement, each behind `= `.
    mutating func appendDetails(of finding: Finding, indent: Int, visible: Set<Int>) {
        for note in finding.full?.notes ?? [] where !isDrawn(note, finding, visible) {
            let location = note.place.map { outcome.harmlessLocation(of: $0, seenFrom: finding.place, in: language) } ?? ""
            let message = note.message.text(in: language)
            appendDetail(Wording.name(of: .note, language), location.isEmpty ? message : "\(location): \(message)", indent)
        }
        if let help = outcome.help(of: finding, in: language) { appendDetail(Wording.help.text(language), help, indent) }
        for fix in finding.full?.fixes ?? [] {
            appendDetail((fix.isSafe ? Wording.fix : .possibleFix).text(language), outcome.text(of: fix, of: finding, in: language), indent)
        }
        if let requirement = outcome.rule(of: finding).requirement {
            appendDetail(Wording.requirement.text(language), text(of: requirement), indent)
        }
    }

    /// Writes `= label: text`, what follows the first line indented under it.
    private mutating func appendDetail(_ label: String, _ text: String, _ indent: Int) {
        let head = ShownText(label).width + 4
        let hanging = indent + 2
        var room = options.columns - indent - head
        out.append(" ", times: indent)
        style.append("= \(label):".utf8, .label, to: &out)
        // A label that takes most of a narrow line has it to itself.
        let isAlone = room < 8
        if isAlone {
            room = options.columns - hanging
            out.append("\n")
        }
        for (number, line) in wrapped(text, first: room, rest: options.columns - hanging).enumerated() {
            out.append(" ", times: number == 0 && !isAlone ? 1 : hanging)
            out.append(contentsOf: line)
            out.append("\n")
        }
    }

    /// Whether the cell a note speaks of is marked in the grid above.
    private func isDrawn(_ note: Note, _ finding: Finding, _ visible: Set<Int>) -> Bool {
        guard case .grid(let grid) = finding.full?.excerpt, let place = note.place else { return false }
        let isSameTable = place.file == finding.place.file && place.table == finding.place.table
        return isSameTable && Int(place.row) == grid.row && visible.contains(Int(place.column))
    }

    /// The requirement; where it is written only with the first finding of an item, for it is long and the same each time.
    private mutating func text(of requirement: RequirementReference) -> String {
        var text = Wording.name(of: requirement, language)
        if let source = requirement.source, shownSources.insert([requirement.item, String(requirement.fiscalYear), source]).inserted {
            text += " — " + source
        }
        return text
    }
}
