import Diagnostics
import Testing

@testable import oitlint

struct SurroundingsTests {
    @Test(
        arguments: [
            ([:], .en), (["LANG": "th_TH.UTF-8"], .th), (["LANG": "th"], .th), (["LANG": "en_US.UTF-8"], .en),
            (["LANG": "th_TH", "LC_ALL": "C"], .en), (["LANG": "C", "LC_MESSAGES": "th_TH"], .th),
            (["LANG": "en", "LC_ALL": "", "LC_MESSAGES": "th"], .th), (["LANG": "thx_XX"], .en), (["LC_ALL": "th.TIS-620"], .th),
        ] as [([String: String], Language)])
    func `the locale gives the language`(_ variables: [String: String], _ language: Language) {
        #expect(Surroundings(variables: variables).language(nil) == language)
        #expect(Surroundings(variables: variables).language(.th) == .th)
        #expect(Surroundings(variables: variables).language(.en) == .en)
    }

    struct Color: CustomTestStringConvertible {
        let variables: [String: String]
        let isTerminal: Bool
        let isColored: Bool

        var testDescription: String { "\(variables) \(isTerminal)" }
    }

    @Test(arguments: [
        Color(variables: [:], isTerminal: true, isColored: true),
        Color(variables: [:], isTerminal: false, isColored: false),
        Color(variables: ["NO_COLOR": "1"], isTerminal: true, isColored: false),
        Color(variables: ["NO_COLOR": ""], isTerminal: true, isColored: true),
        Color(variables: ["CLICOLOR_FORCE": "1"], isTerminal: false, isColored: true),
        Color(variables: ["CLICOLOR_FORCE": "0"], isTerminal: false, isColored: false),
        Color(variables: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], isTerminal: true, isColored: false),
        Color(variables: ["CLICOLOR": "0"], isTerminal: true, isColored: false),
        Color(variables: ["TERM": "dumb"], isTerminal: true, isColored: false),
        Color(variables: ["TERM": "xterm"], isTerminal: true, isColored: true),
    ])
    func `colour is used where it is wanted and can be shown`(_ test: Color) {
        let surroundings = Surroundings(variables: test.variables, isTerminal: test.isTerminal)
        #expect(surroundings.isColored(.auto) == test.isColored)
        #expect(surroundings.isColored(.always))
        #expect(!surroundings.isColored(.never))
    }

    @Test func `the width is the one asked for, else the terminal's, else COLUMNS, else 100`() {
        #expect(Surroundings().width(nil) == 100)
        #expect(Surroundings(variables: ["COLUMNS": "72"]).width(nil) == 72)
        #expect(Surroundings(variables: ["COLUMNS": "x"]).width(nil) == 100)
        #expect(Surroundings(variables: ["COLUMNS": "-5"]).width(nil) == 100)
        #expect(Surroundings(variables: ["COLUMNS": "72"], terminalWidth: 120).width(nil) == 120)
        #expect(Surroundings(variables: ["COLUMNS": "72"], terminalWidth: 120).width(60) == 60)
        #expect(Surroundings(terminalWidth: 3).width(nil) == 20)
        #expect(Surroundings(terminalWidth: 65_535).width(nil) == 1000)
    }
}
