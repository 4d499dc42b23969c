import Diagnostics
import ThaiText

/// Holds the questions of an item against the answers that people gave.
struct AttestationChecker {
    /// How a question came out.
    enum Answer {
        /// A person said yes; the words for it.
        case attested(Message)
        /// A person said no, or said it of another year, or nobody said anything.
        case finding(Finding)
        /// Nobody was asked: the file is checked by itself.
        case open(Message)
    }

    let item: Item
    let statements: Statements?
    /// The index of the statements' own file in the outcome.
    let statementsFile: Int32
    /// A file that answers the item.
    let file: Int32

    /// The answer to a question.
    func answer(to attest: AttestDemand) -> Answer {
        let id = item.rule(of: attest)
        let question = Message.Argument("question", attest.question)
        guard let statements else {
            return .open(
                Message(
                    th: "ต้องให้คนรับรองใน oitlint.toml", en: "a person has to attest it in oitlint.toml"))
        }
        guard let answer = statements.attestations.last(where: { item.isDemand($0.demand, id) }) else {
            return .finding(
                Finding(
                    rule: id, level: .error, place: Place(file: file),
                    message: Message(Phrase(th: "ยังไม่มีผู้รับรองว่า {question}", en: "nobody has attested: {question}"), [question]),
                    help: Message(
                        Phrase(
                            th: "ตรวจแล้วเติม [[attest]] demand = \"{demand}\" answer, unit, date ใน oitlint.toml",
                            en: "look, then add [[attest]] demand = \"{demand}\" with answer, unit and date to oitlint.toml"),
                        [Message.Argument("demand", id.description)]),
                    notes: attest.help.map { [Note(nil, Message($0))] } ?? []))
        }
        let place = Place(file: statementsFile, span: answer.span)
        guard answer.answer else {
            return .finding(
                Finding(
                    rule: id, level: .error, place: place,
                    message: Message(
                        Phrase(th: "{unit} ตอบว่าไม่ใช่: {question}", en: "{unit} says no: {question}"),
                        [Message.Argument("unit", answer.unit), question]),
                    help: attest.help.map { Message($0) }))
        }
        if let year = FiscalYear(buddhistYear: item.fiscalYear)?.days,
            !(year.lowerBound.daysSince1970...year.upperBound.daysSince1970 ~= answer.day)
        {
            return .finding(
                Finding(
                    rule: StatementRules.staleAnswer, level: .error, place: place,
                    message: Message(
                        Phrase(
                            th: "คำรับรองข้อ {demand} ไม่ได้ลงวันที่ในปีงบประมาณ {year}",
                            en: "the attestation of {demand} is not of fiscal year {year}"),
                        [Message.Argument("demand", id.description), Message.Argument("year", String(item.fiscalYear))])))
        }
        return .attested(
            Message(
                Phrase(th: "{unit} รับรองแล้ว{note}", en: "attested by {unit}{note}"),
                [Message.Argument("unit", answer.unit), Message.Argument("note", answer.note.map { " (\($0))" } ?? "")]))
    }
}

extension Item {
    /// Whether a name in settings means a demand of this item, however the item's number is spelled.
    func isDemand(_ name: String, _ id: RuleID) -> Bool {
        if name == id.description { return true }
        guard let slash = name.firstIndex(of: "/") else { return false }
        return isCalled(String(name[..<slash])) && id.description == self.id + String(name[slash...])
    }
}
