import Diagnostics

extension Wording {
    /// The wording in a language, placeholders filled in.
    func text(_ language: Language, _ arguments: [Message.Argument] = []) -> String {
        arguments.isEmpty ? phrase.text(in: language) : Message(phrase, arguments).text(in: language)
    }

    /// A wording that counts something: one form for one, another for many, as English needs.
    static func counted(_ count: Int, _ one: Wording, _ many: Wording, _ language: Language) -> String {
        (count == 1 ? one : many).text(language, [.init("count", count)])
    }

    /// How many findings there are of each level that has any, the gravest first.
    static func findings(_ counts: LevelCounts, _ language: Language) -> String {
        Level.allCases.reversed().filter { counts[$0] > 0 }
            .map { level in
                switch level {
                case .error: counted(counts.errors, .error, .errors, language)
                case .warning: counted(counts.warnings, .warning, .warnings, language)
                case .note: counted(counts.notes, .note, .notes, language)
                }
            }
            .joined(separator: ", ")
    }

    /// The name of how a requirement came out.
    static func name(of result: Verdict.Result, _ language: Language) -> String {
        switch result {
        case .attested: Wording.attested.text(language)
        case .failed: Wording.failed.text(language)
        case .notApplicable: Wording.notApplicable.text(language)
        case .notEvaluated: Wording.notEvaluated.text(language)
        case .passed: Wording.passed.text(language)
        case .waived: Wording.waived.text(language)
        }
    }

    /// The name of a demand: item, fiscal year, the number of the element where there is one, and why its source is not certain.
    static func name(of requirement: RequirementReference, _ language: Language) -> String {
        let text = Wording.fiscalYear.text(
            language, [.init("item", requirement.item), .init("year", String(requirement.fiscalYear))])
        let element = requirement.element.map { ", " + Wording.element.text(language, [.init("number", $0)]) } ?? ""
        return text + element + (requirement.doubt.map { "; " + $0.text(in: language) } ?? "")
    }

    /// How many findings of a rule were only counted.
    static func unkept(_ rule: RuleID, _ count: Int, _ language: Language) -> String {
        Wording.unkept.text(language, [.init("count", count), .init("rule", rule.description)])
    }

    /// The name of a level.
    static func name(of level: Level, _ language: Language) -> String {
        switch (language, level) {
        case (.en, _): level.name
        case (.th, .error): "ข้อผิดพลาด"
        case (.th, .warning): "คำเตือน"
        case (.th, .note): "หมายเหตุ"
        }
    }
}
