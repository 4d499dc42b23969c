import Diagnostics

extension PackTester {
    /// Holds the readings of an item against their small reports: what passes is not found, what fails is found and nothing else is.
    mutating func testReadings(of item: Item, in pack: Pack, types: Vocabulary?) {
        guard let demand = item.narrative else { return }
        for reading in demand.readings {
            checkCount += 1
            demandExamples(reading.passes.isEmpty, reading.fails.isEmpty, reading.origin)
            for (examples, fires) in [(reading.passes, false), (reading.fails, true)] {
                for example in examples {
                    exampleCount += 1
                    let findings = Self.findings(example, item, demand, pack, types)
                    let id = item.rule(of: reading)
                    if fires {
                        hold(findings, to: id, example.origin)
                    } else if findings.contains(where: { $0.rule == id }) {
                        reportWrongPass(id, example.origin)
                    }
                }
            }
        }
    }

    private static func findings(
        _ example: TextExample, _ item: Item, _ demand: NarrativeDemand, _ pack: Pack, _ types: Vocabulary?
    ) -> [Finding] {
        let document = NarrativeDocument(example.blocks, roles: demand.profile.roles)
        let title = document.title.map { String($0.passage.text($0.passage.whole)) }.joined(separator: "\n")
        let mentions = AgencyMentions(types)
        let context = CheckContext(
            window: item.window, fiscalYear: pack.fiscalYear, agency: mentions.agency(in: title) ?? Agency(), agencies: mentions)
        let recognition = Recognition(pack: pack, item: item, context: context, assumptions: [])
        var log = FindingLog()
        let facts = NarrativeFacts(document, recognition, demand, AgencyTypes(types))
        NarrativeReader(document, facts, item, demand).check(&log)
        return log.findings
    }
}
