import CEL
import Diagnostics
import ThaiText

/// Holds the groups of one table against those of another, or against a text.
struct JoinChecker {
    /// How the check came out.
    enum Result {
        case findings([Finding])
        /// Why nothing can be said.
        case unevaluated(Message)
    }

    /// What stands on one side of the check.
    private enum Matter {
        case figures(Figures, columns: [Column])
        case text([(file: Int32, pieces: [Piece])])
        case none(Message)
    }

    private let join: JoinCheck
    private let item: Item
    private let pack: Pack
    private let context: CheckContext
    private let answers: Answers

    init(_ join: JoinCheck, _ item: Item, _ pack: Pack, _ context: CheckContext, _ answers: Answers) {
        self.join = join
        self.item = item
        self.pack = pack
        self.context = context
        self.answers = answers
    }

    func check() -> Result {
        let left: (figures: Figures, columns: [Column])
        switch matter(join.each) {
        case .figures(let figures, let columns): left = (figures, columns)
        case .none(let reason): return .unevaluated(reason)
        case .text: return .findings([])
        }
        let right = matter(join.with)
        if case .none(let reason) = right { return .unevaluated(reason) }
        let texts = folded(right)
        var findings: [Finding] = []
        for (index, entry) in left.figures.entries.enumerated() {
            let other = value(right, texts, entry.key)
            let values: [CELValue?] = [left.figures.record(index, key: entry.key, columns: left.columns), other] + context.values
            guard case .value(.bool(false)) = join.assert.program.evaluate(values) else { continue }
            findings.append(
                Finding(
                    rule: RuleID("\(item.id)/\(join.id)"), level: join.level, place: entry.places[join.at], message: message(entry, values),
                    help: join.help.map { Message($0) }, notes: notes(right, entry), excerpt: entry.excerpt))
        }
        return .findings(findings)
    }

    // MARK: Sides

    /// What an answer brings to one side, all its parts together.
    private func matter(_ side: JoinCheck.Side) -> Matter {
        let owner = side.other?.item ?? item.id
        let pack = side.other?.pack ?? self.pack.id
        guard let answer = answers.answer(to: owner, in: pack) else { return .none(absence(side)) }
        guard case .group(let table, let form, let index) = side.content else { return .text(answer.texts) }
        let parts = answer.results.filter { $0.result.spec.demand.id == table && $0.result.rowCount > 0 }
            .map { $0.result.figures[index].inFile($0.file) }
        guard let first = parts.first else {
            return .none(
                Message(
                    Phrase(th: "ไม่มีรายการในตาราง{table}", en: "there are no rows of the table {table}"),
                    [Message.Argument("table", side.title)]))
        }
        let whole = parts.dropFirst().reduce(first) { $0.merged(with: $1) }
        // What cannot be read is a finding of its own, and could be anything.
        guard !whole.hasUnreadKeys else {
            return .none(
                Message(
                    Phrase(th: "บางช่องของ{column}อ่านไม่ได้", en: "some cells of {column} cannot be read"),
                    [Message.Argument("column", form.columns[form.groups[index].by].title)]))
        }
        return .figures(whole, columns: form.columns)
    }

    private func absence(_ side: JoinCheck.Side) -> Message {
        guard let other = side.other else { return Message(th: "ไม่มีไฟล์ที่ตอบข้อนี้", en: "no file answers it") }
        if other.pack != nil, !answers.hasPrevious {
            return Message(
                th: "ไม่ได้ระบุรายงานของปีก่อน ([report] previous)", en: "the report of the year before is not named ([report] previous)")
        }
        return Message(
            Phrase(th: "ไม่มีไฟล์ที่ตอบข้อ {item}", en: "no file answers {item}"), [Message.Argument("item", other.name)])
    }

    private func folded(_ matter: Matter) -> [LabelKey] {
        guard case .text(let files) = matter else { return [] }
        return files.flatMap(\.pieces).map { LabelKey($0.text) }
    }

    /// What stands on the right for a key; zero where there is nothing.
    private func value(_ matter: Matter, _ texts: [LabelKey], _ key: String) -> CELValue? {
        switch matter {
        case .figures(let figures, let columns): return figures.record(figures.index(of: key), key: key, columns: columns)
        case .none: return nil
        case .text:
            let wanted = Array(key.utf8)
            let mentions = wanted.isEmpty ? 0 : texts.count { $0.contains(wanted) }
            return .record(CELRecord(JoinCheck.Side.textType, fields: [.string(key), .int(Int64(mentions))]))
        }
    }

    // MARK: Words

    private func message(_ entry: Figures.Entry, _ values: [CELValue?]) -> Message {
        Message(
            join.message.phrase,
            join.message.holes.map { name, hole in
                if case .program(let program) = hole, case .value(let value) = program.evaluate(values) {
                    Message.Argument(name, value.shown)
                } else {
                    Message.Argument(name, name == "key" ? entry.shown : "…")
                }
            })
    }

    /// Where the other side stands: the same key, else one that is written nearly so, else its beginning.
    private func notes(_ matter: Matter, _ entry: Figures.Entry) -> [Note] {
        switch matter {
        case .none: return []
        case .text(let files):
            return files.prefix(1).map { file in
                Note(
                    Place(file: file.file),
                    Message(Phrase(th: "เทียบกับ{other}", en: "held against: {other}"), [Message.Argument("other", join.with.title)]))
            }
        case .figures(let figures, _):
            if let same = figures.index(of: entry.key), let place = place(of: figures.entries[same]) {
                let words = Phrase(th: "รายการแรกของ {key} ในอีกตาราง", en: "the first row of {key} in the other table")
                return [Note(place, Message(words, [Message.Argument("key", figures.entries[same].shown)]))]
            }
            if figures.group.isFolded,
                let near = EditDistance.nearest(entry.shown, among: figures.entries.map(\.shown), weights: .thaiLookAlikes),
                let place = place(of: figures.entries[near.index])
            {
                let words = Phrase(th: "ที่นี่เขียนว่า “{key}”", en: "here it is written “{key}”")
                return [Note(place, Message(words, [Message.Argument("key", figures.entries[near.index].shown)]))]
            }
            guard let first = figures.entries.first, let place = place(of: first), join.with.other != nil else { return [] }
            return [
                Note(
                    place,
                    Message(
                        Phrase(th: "ตาราง{table}เริ่มที่นี่", en: "the other table begins here: {table}"),
                        [Message.Argument("table", join.with.title)]))
            ]
        }
    }

    private func place(of entry: Figures.Entry) -> Place? {
        entry.places.first { $0.column >= 0 }
    }
}
