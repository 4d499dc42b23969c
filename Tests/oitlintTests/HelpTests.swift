import Diagnostics
import Testing
import ThaiText

@testable import oitlint

struct HelpTests {
    static let topics: [HelpTopic] = [.overview, .group("pack"), .group("debug")] + Command.allCases.map { .command($0) }

    static func name(_ topic: HelpTopic) -> String {
        switch topic {
        case .overview: "overview"
        case .group(let name): name
        case .command(let command): command.words.joined(separator: "-")
        }
    }

    @Test(arguments: topics, Language.allCases)
    func `help reads as recorded`(_ topic: HelpTopic, _ language: Language) throws {
        try expectGolden(Help.text(about: topic, in: language, width: 100), "help.\(Self.name(topic)).\(language.rawValue).txt")
    }

    @Test(arguments: Language.allCases)
    func `help is fitted to a narrow terminal`(_ language: Language) throws {
        try expectGolden(Help.text(about: .command(.check), in: language, width: 60), "help.check.60.\(language.rawValue).txt")
    }

    @Test(arguments: [40, 60, 80, 100], Language.allCases)
    func `wrapped lines stay within the width`(_ width: Int, _ language: Language) {
        for topic in Self.topics {
            let text = Help.text(about: topic, in: language, width: width)
            // Entries and examples are for copying and are never cut.
            let wide = text.split(separator: "\n").filter { DisplayWidth.width(of: String($0)) > width }
            #expect(wide.allSatisfy { $0.contains("oitlint") || $0.contains("|") }, "\(wide)")
        }
    }

    @Test func `help names every option of a command and no other`() {
        for command in Command.allCases {
            let text = Help.text(about: .command(command), in: .en, width: 100)
            for option in Option.allCases {
                let isNamed =
                    text.contains("\(option.name) ") && text.contains("  " + (option.spec.short.map { "-\($0), " } ?? "    ") + option.name)
                #expect(isNamed == option.spec.commands.contains(command), "\(command.name) \(option.name)")
            }
        }
    }

    @Test func `hidden commands are not in the overview`() {
        #expect(!Help.text(about: .overview, in: .en, width: 100).contains("debug"))
    }

    @Test func `a word that fits no line is cut before a letter and never before a mark`() {
        #expect(wrapped("กี่กี่กี่ ab", width: 2) == ["กี่กี่", "กี่", "ab"])
        #expect(wrapped("", width: 10) == [])
        #expect(wrapped("a bc d", width: 4) == ["a bc", "d"])
    }
}
