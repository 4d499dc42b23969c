import Diagnostics

extension ItemExplainer {
    /// The readings of the item's prose, a line each.
    var readings: [Phrase] {
        item.narrative.map { $0.readings.map { line(item.rule(of: $0).description, $0.level, $0.title) } } ?? []
    }

    func explanation(of narrative: NarrativeDemand, _ id: String) -> Explanation {
        explanation(id, narrative.profile.title, nil, [.init(.demand, [narrative.profile.title]), .init(.rules, readings)])
    }

    func explanation(of reading: Reading, _ id: String) -> Explanation {
        var decides = [reading.decides]
        if !reading.roles.isEmpty {
            decides.append(Phrase(th: "คอลัมน์ที่อ่าน", en: "columns that are read").labels(shown(reading.roles)))
        }
        if !reading.against.isEmpty {
            decides.append(Phrase(th: "เทียบกับคอลัมน์", en: "held against").labels(shown(reading.against)))
        }
        if !reading.words.isEmpty { decides.append(Phrase(th: "คำที่ใช้", en: "words").labels(shown(reading.words))) }
        return explanation(
            id, reading.title, reading.level,
            [
                .init(.demand, [reading.title]), .init(.decides, decides), .init(.passes, [], code: code(reading.passes)),
                .init(.fails, [], code: code(reading.fails)), .init(.cure, [reading.help]),
            ])
    }

    /// The columns by what the pack calls them.
    private func shown(_ roles: [Role]) -> Phrase {
        let known = item.narrative?.profile.roles ?? []
        let titles = roles.map { role in known.first { $0.role == role }?.title ?? Phrase(role.rawValue) }
        return Phrase(th: titles.map(\.th).joined(separator: ", "), en: titles.map(\.en).joined(separator: ", "))
    }

    /// 12 words: what a list is like; the pack has all of it.
    private func shown(_ words: [String]) -> Phrase {
        Phrase(words.prefix(12).joined(separator: ", ") + (words.count > 12 ? ", … (\(words.count))" : ""))
    }
}
