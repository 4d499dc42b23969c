import Diagnostics

/// Units that agencies of another kind have.
enum UnitReadings {
    /// A responsible unit that an agency of this type does not have.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        guard let type = facts.agency?.type, reading.also.contains(type) else { return }
        let units = PhraseSet(reading.words)
        for (cell, _, _) in PeriodReadings.cells(reading.roles, document) {
            for hit in units.hits(cell) where hit.range.lowerBound == 0 || cell.isParted[hit.range.lowerBound] {
                finds.add(
                    cell, hit.range,
                    Phrase(th: "หน่วยงานประเภทนี้ไม่มี ({found})", en: "an agency of this kind has no ({found})"),
                    [.init("found", cell.text(hit.range))])
            }
        }
    }
}
