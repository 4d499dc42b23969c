import Diagnostics

extension Trials {
    /// Tries the small reports of a reading of prose: what passes is not found, what fails is found alone.
    mutating func run(_ reading: Reading, _ demand: NarrativeDemand, of item: Item, in pack: Pack, _ library: PackLibrary) {
        let id = item.rule(of: reading)
        for example in reading.passes { expect(nothingOf: id, in: Self.findings(example, demand, item, pack, library), example.origin) }
        for example in reading.fails { expect(id, alone: Self.findings(example, demand, item, pack, library), example.origin) }
    }

    private static func findings(
        _ example: TextExample, _ demand: NarrativeDemand, _ item: Item, _ pack: Pack, _ library: PackLibrary
    ) -> [Finding] {
        let types = library.vocabularies["agency-types"]
        let document = NarrativeDocument(example.blocks, roles: demand.profile.roles)
        let title = document.title.map { String($0.passage.text($0.passage.whole)) }.joined(separator: "\n")
        let mentions = AgencyMentions(types)
        let context = CheckContext(
            window: item.window, fiscalYear: pack.fiscalYear, agency: mentions.agency(in: title) ?? Agency(), agencies: mentions)
        let recognition = Recognition(pack: pack, item: item, context: context, assumptions: [])
        var log = FindingLog()
        let facts = NarrativeFacts(document, recognition, demand, AgencyTypes(types), library)
        NarrativeReader(document, facts, item, demand).check(&log)
        return log.findings
    }
}
