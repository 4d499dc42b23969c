import Diagnostics

extension Explainer {
    /// The readings of an item's prose, a line each.
    func explain(_ narrative: NarrativeDemand, _ item: Item) -> String {
        var out = "\n  \(say("การอ่านข้อความ", "readings of the prose")): \(text(narrative.profile.title))\n"
        for reading in narrative.readings { out += "    [\(item.rule(of: reading))] \(reading.level.name): \(text(reading.title))\n" }
        return out
    }

    /// One reading: what it finds, how it decides, what to do, and its examples.
    func explain(_ reading: Reading) -> String {
        var out = "\n  \(reading.level.name): \(text(reading.title))\n"
        out += "\n  \(say("วิธีแก้", "what to do")): \(text(reading.help))\n"
        out += "  \(say("ตรวจอย่างไร", "how it decides")): \(text(reading.decides))\n"
        if !reading.roles.isEmpty {
            out += line("คอลัมน์ที่อ่าน", "columns that are read", reading.roles.map(\.rawValue).joined(separator: ", "))
        }
        if !reading.against.isEmpty { out += line("เทียบกับคอลัมน์", "held against", reading.against.map(\.rawValue).joined(separator: ", ")) }
        if !reading.words.isEmpty { out += line("คำที่ใช้", "words", shown(reading.words)) }
        for example in reading.passes { out += small(say("ตัวอย่างที่ผ่าน", "passes"), example) }
        for example in reading.fails { out += small(say("ตัวอย่างที่ไม่ผ่าน", "fails"), example) }
        return out
    }

    /// 12 words: what a list is like; the pack has all of it.
    private func shown(_ words: [String]) -> String {
        words.prefix(12).joined(separator: ", ") + (words.count > 12 ? ", … (\(words.count))" : "")
    }

    /// A small report, indented below its name.
    private func small(_ title: String, _ example: TextExample) -> String {
        let lines = example.text.split(separator: "\n", omittingEmptySubsequences: true)
        return "  \(title):\n" + lines.map { "      \($0)\n" }.joined()
    }
}
