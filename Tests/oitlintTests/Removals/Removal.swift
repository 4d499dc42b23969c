import Diagnostics

@testable import Rules

/// One thing that is demanded without doubt, taken out of a sample repository.
struct Removal {
    /// The demand, and what became of it, such as `O16/description blank`.
    let name: String
    /// The item that demands it.
    let item: String
    /// What is left of the files that it was taken out of, by their index; nil when a file itself is gone.
    var texts: [Int: String?] = [:]
    /// The question whose answer is gone.
    var attest: String?
    /// The rule by which it must be found; nil when it may be found in more than one way.
    var rule: String?
}

extension SampleRepository {
    /// Every demand of level error, of every item.
    ///
    /// That is its files, each table, column and cell that must be there, each element, the year of its title and each answer. What the
    /// sample does not have at all, so that it cannot be taken out, has no texts.
    var removals: [Removal] {
        pack.items.flatMap { item -> [Removal] in
            let own = files(of: item)
            guard !own.isEmpty else { return [Removal(name: "\(item.id) has no file", item: item.id)] }
            var gone = Removal(name: "\(item.id) without its files", item: item.id, rule: item.noEvidence.description)
            for file in own { gone.texts[file] = .some(nil) }
            let answers = item.attests.map { attest in
                let id = item.rule(of: attest).description
                return Removal(name: "\(id) not answered", item: item.id, attest: id, rule: id)
            }
            return [gone] + item.tables.flatMap { removals(of: $0, item, own) }
                + item.elements.filter { $0.presence == .error }.map { removal(of: $0, item, own) } + years(item, own) + answers
        }
    }

    // MARK: Tables

    private func removals(of demand: TableDemand, _ item: Item, _ own: [Int]) -> [Removal] {
        guard let (file, table) = place(of: demand, own) else {
            // A table that may be left out, and is.
            return demand.presence == .error ? [Removal(name: "\(item.id) has no table \(demand.id)", item: item.id)] : []
        }
        // What stands in a table that must be there is no other table, however much its columns are alike.
        let isOther =
            demand.presence != .error
            && item.tables.contains { $0.presence == .error && place(of: $0, own) ?? (-1, 0..<0) == (file, table) }
        guard !isOther else { return [] }
        var removals: [Removal] = []
        func add(_ name: String, _ change: (inout SampleText) -> Bool) {
            var text = self.texts[file]
            let isDone = change(&text)
            removals.append(Removal(name: "\(item.id)/\(demand.id) \(name)", item: item.id, texts: isDone ? [file: text.text] : [:]))
        }
        if demand.presence == .error {
            add("gone") { text in
                text.remove(table)
                return true
            }
        }
        for column in demand.form.columns {
            guard let at = self.texts[file].column(column.headers, of: table) else { continue }
            // Without a column that tells what it is, a table that may be left out is no longer there.
            if column.presence == .error, demand.presence == .error {
                add("without \(column.id)") { text in
                    text.remove(column: at, of: table)
                    return true
                }
            }
            if column.blank == .error { add("\(column.id) blank") { $0.blank(column: at, of: table) } }
        }
        return removals
    }

    /// The file and the lines of the table that has every column that a demand must have, or the most of its columns where it must have none.
    private func place(of demand: TableDemand, _ own: [Int]) -> (Int, Range<Int>)? {
        let columns = demand.form.columns
        let required = columns.filter { $0.presence == .error }
        let places = own.flatMap { file in self.texts[file].tables.map { (file, $0) } }.map { file, table in
            (file, table, { (column: Column) in self.texts[file].column(column.headers, of: table) != nil })
        }
        let fitting = places.filter { required.allSatisfy($0.2) && columns.count(where: $0.2) > 1 }
        return fitting.max { columns.count(where: $0.2) < columns.count(where: $1.2) }.map { ($0.0, $0.1) }
    }

    // MARK: Texts

    private func removal(of element: ElementDemand, _ item: Item, _ own: [Int]) -> Removal {
        let id = item.rule(of: element).description
        var removal = Removal(name: "\(id) gone", item: item.id, rule: id)
        let labels = Set((element.labels + element.nilSentences).map { LabelKey.folded($0) }.filter { !$0.isEmpty })
        for file in own {
            var text = self.texts[file]
            if element.content == .mention {
                text.removeWords(labels)
            } else {
                text.removeSections(labels)
                text.removeColumns(labels)
                text.removeWords(labels)
            }
            if text.text != self.texts[file].text { removal.texts[file] = text.text }
        }
        return removal
    }

    private func years(_ item: Item, _ own: [Int]) -> [Removal] {
        guard item.years?.level == .error else { return [] }
        var removal = Removal(name: "\(item.id) without the year of its title", item: item.id)
        for file in own {
            var text = self.texts[file]
            text.removeYearsOfTitle()
            removal.texts[file] = text.text
        }
        return [removal]
    }
}

extension Column {
    /// Every header that means it, folded.
    fileprivate var headers: Set<[UInt8]> {
        Set(([title.th, title.en] + wordings + tolerated).map { LabelKey.folded($0) })
    }
}
