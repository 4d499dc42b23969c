import Diagnostics

extension ItemExplainer {
    func explanation(of element: ElementDemand, _ id: String) -> Explanation {
        let wordings = Phrase(element.labels.map { "“\($0)”" }.joined(separator: ", "))
        let decides: Phrase =
            element.content == .mention
            ? Phrase(th: "ข้อความต้องกล่าวถึง", en: "the text must mention one of").labels(wordings)
            : Phrase(
                th: "ใต้หัวข้อ หลังคำ หรือในคอลัมน์ชื่อ \(wordings.th) ต้องมี\(element.content.name(item.window).th)",
                en:
                    "under a heading, behind a label or in a column named \(wordings.en) there must be a \(element.content.name(item.window).en)"
            )
        let instead = element.nilSentences.map { "“\($0)”" }.joined(separator: ", ")
        let nothing = Phrase(th: "หากไม่มีอะไรต้องรายงาน เขียนว่า", en: "where there is nothing to report, this is enough").labels(
            Phrase(instead))
        return explanation(
            id, element.title, element.presence, element: element.element,
            [
                .init(.demand, [element.title]), .init(.decides, [decides] + (instead.isEmpty ? [] : [nothing])),
                .init(.passes, [], code: code(element.passes)), .init(.fails, [], code: code(element.fails)),
                .init(.cure, [element.help].compactMap(\.self)),
            ])
    }

    func explanation(of attest: AttestDemand, _ id: String) -> Explanation {
        explanation(
            id, attest.question, .error, element: attest.element,
            [
                .init(.demand, [attest.question]),
                .init(
                    .decides,
                    [
                        Phrase(
                            th: "โปรแกรมดูเองไม่ได้ ต้องมีคนตอบใน oitlint.toml (true คือใช่):",
                            en: "no program can see it: a person answers in oitlint.toml (true is yes):")
                    ],
                    code: [
                        Phrase("[[attest]]"), Phrase("demand = \"\(id)\""), Phrase("answer = true"), Phrase("unit   = \"…\""),
                        Phrase("date   = \(lastDay)"),
                    ]), .init(.cure, [attest.help].compactMap(\.self)),
            ])
    }

    func explanation(of years: YearsDemand, _ id: String) -> Explanation {
        let ids = YearsRules(item)
        let rule = ids.rules(item).first { $0.id.description == id }
        let cited = years.cited.sorted().map { String(item.fiscalYear + $0) }.joined(separator: ", ")
        let listed = id == ids.requirement ? ids.rules(item).map { line($0.id.description, $0.level, $0.title) } : []
        let title = rule?.title ?? Phrase(th: "ปีงบประมาณในรายงาน", en: "fiscal years in the report")
        return explanation(
            id, title, rule?.level ?? years.level,
            [
                .init(
                    .demand,
                    [Phrase(th: "ปีงบประมาณของรายงาน", en: "fiscal year of the report").labels(Phrase(String(item.window.fiscalYear)))]),
                .init(
                    .decides,
                    [
                        Phrase(
                            th: "อ่านปีที่ตามหลังคำว่าปีงบประมาณ ในชื่อเรื่องและเนื้อหา",
                            en: "reads the years that follow the words for a fiscal year, in the title and in the text"),
                        Phrase(th: "ปีที่อ้างได้", en: "years that may be named").labels(Phrase(cited)),
                    ]), .init(.rules, listed),
            ])
    }

    /// Example texts as they are written, with a line between two of them.
    func code(_ examples: [TextExample]) -> [Phrase] {
        Array(examples.map { lines(of: $0).map { Phrase($0) } }.joined(separator: [Phrase("")]))
    }

    /// An example text on one line.
    func line(of example: TextExample) -> Phrase {
        Phrase(lines(of: example).joined(separator: " ⏎ "))
    }

    private func lines(of example: TextExample) -> [String] {
        let lines = example.text.split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty }
        return lines.isEmpty ? ["∅"] : lines
    }
}

extension Substring {
    /// Without blanks at either end.
    fileprivate var trimmed: String {
        var rest = self
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
