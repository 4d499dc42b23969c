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
