import Diagnostics

/// Takes what is waived out of the findings.
struct WaiverChecker {
    private let statements: Statements
    private let statementsFile: Int32
    private var uses: [Int]

    init(_ statements: Statements, file: Int32) {
        self.statements = statements
        statementsFile = file
        uses = Array(repeating: 0, count: statements.waivers.count)
    }

    /// Moves findings that are waived aside.
    mutating func apply(to outcome: inout Outcome) {
        guard !statements.waivers.isEmpty else { return }
        var kept: [Finding] = []
        for finding in outcome.findings {
            let location = outcome.location(of: finding.place)
            let index = statements.waivers.firstIndex { waiver in
                isInForce(waiver) && waiver.covers(finding.rule, path: location?.file, shown: location?.shown)
            }
            guard let index else {
                kept.append(finding)
                continue
            }
            uses[index] += 1
            let waiver = statements.waivers[index]
            outcome.waived.append(WaivedFinding(finding, reason: waiver.reason, approver: waiver.approver))
        }
        outcome.findings = kept
    }

    /// The waiver of a whole item or demand, everywhere.
    func waiver(of demand: String) -> Waiver? {
        statements.waivers.first { waiver in
            isInForce(waiver) && waiver.place == nil && (demand == waiver.demand || demand.hasPrefix(waiver.demand + "/"))
        }
    }

    private func isInForce(_ waiver: Waiver) -> Bool {
        waiver.until.map { $0 >= statements.today } ?? true
    }

    /// What is wrong with the waivers themselves.
    func findings(isKnown: (String) -> Bool, isWhole: Bool) -> [Finding] {
        zip(statements.waivers, uses).compactMap { waiver, count in
            let place = Place(file: statementsFile, span: waiver.span)
            let demand = Message.Argument("demand", waiver.demand)
            if !isKnown(waiver.demand) {
                return Finding(
                    rule: StatementRules.unknownDemand, level: .error, place: place,
                    message: Message(Phrase(th: "ไม่มีข้อกำหนดนี้ ({demand})", en: "there is no such demand ({demand})"), [demand]))
            }
            if !isInForce(waiver) {
                return Finding(
                    rule: StatementRules.expired, level: .warning, place: place,
                    message: Message(Phrase(th: "การยกเว้นหมดอายุแล้ว ({demand})", en: "the waiver has expired ({demand})"), [demand]))
            }
            guard count == 0, isWhole else { return nil }
            return Finding(
                rule: StatementRules.unused, level: .warning, place: place,
                message: Message(Phrase(th: "การยกเว้นไม่ได้ใช้กับสิ่งใด ({demand})", en: "the waiver covers nothing ({demand})"), [demand]))
        }
    }
}
