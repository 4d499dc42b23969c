import Diagnostics
import Rendering
import Testing

@testable import oitlint

struct ArgumentParserTests {
    struct Case: CustomTestStringConvertible {
        let line: String
        let arguments: Arguments

        var testDescription: String { line }

        init(_ line: String, _ command: Command? = .check, _ change: (inout Arguments) -> Void = { _ in }) {
            self.line = line
            var arguments = Arguments()
            arguments.command = command
            change(&arguments)
            self.arguments = arguments
        }
    }

    static let cases = [
        Case("", nil),
        Case("check"),
        Case("check a b/c.csv") { $0.operands = ["a", "b/c.csv"] },
        Case("check -") { $0.operands = ["-"] },
        Case("check -- --format -q") { $0.operands = ["--format", "-q"] },
        Case("check -- a -- b") { $0.operands = ["a", "--", "b"] },
        Case("--language th check") { $0.language = .th },
        Case("check --language=en") { $0.language = .en },
        Case("check --agency=a=b") { $0.agency = "a=b" },
        Case("check --fiscal-year 2567 a") {
            $0.fiscalYear = 2567
            $0.operands = ["a"]
        },
        Case("check -y ๒๕๖๗") { $0.fiscalYear = 2567 },
        Case("check -iX1 a") {
            $0.item = "X1"
            $0.operands = ["a"]
        },
        Case("check -i=X1") { $0.item = "X1" },
        Case("check -qf json") {
            $0.outputs = [Output(.json)]
            $0.isQuiet = true
        },
        Case("check -qfcompact") {
            $0.outputs = [Output(.compact)]
            $0.isQuiet = true
        },
        Case("check --format sarif=a=b.sarif --format text -f=junit=r.xml") {
            $0.outputs = [Output(.sarif, file: "a=b.sarif"), Output(.text), Output(.junit, file: "r.xml")]
        },
        Case("check --format=github-summary=s.md --format json=-") {
            $0.outputs = [Output(.githubSummary, file: "s.md"), Output(.json)]
        },
        Case("pack check --format gitlab=g.json", .packCheck) { $0.outputs = [Output(.gitlab, file: "g.json")] },
        Case("schema json json-lines", .schema) { $0.operands = ["json", "json-lines"] },
        Case("check --fail-on never --color always --all --max 3 --rules r --width 80") {
            $0.failOn = .never
            $0.color = .always
            $0.showsAll = true
            $0.maximum = 3
            $0.rulesFolder = "r"
            $0.width = 80
        },
        Case("check --item -x") { $0.item = "-x" },
        Case("inspect a", .inspect) { $0.operands = ["a"] },
        Case("explain A1/x", .explain) { $0.operands = ["A1/x"] },
        Case("pack list", .packList),
        Case("pack --rules=r check", .packCheck) { $0.rulesFolder = "r" },
        Case("pack test", .packTest),
        Case("debug toml", .debugTOML),
        Case("debug cel", .debugCEL),
        Case("help", .help) { $0.help = .overview },
        Case("help pack", .help) {
            $0.help = .group("pack")
            $0.operands = ["pack"]
        },
        Case("help pack list", .help) {
            $0.help = .command(.packList)
            $0.operands = ["pack", "list"]
        },
        Case("--help", nil) { $0.help = .overview },
        Case("-h check") { $0.help = .command(.check) },
        Case("inspect --help", .inspect) { $0.help = .command(.inspect) },
        Case("pack --help", nil) { $0.help = .group("pack") },
        Case("--version", nil) { $0.wantsVersion = true },
        Case("inspect -V", .inspect) { $0.wantsVersion = true },
    ]

    @Test(arguments: cases)
    func `a command line is understood`(_ test: Case) throws {
        #expect(try ArgumentParser.parse(test.line.split(separator: " ").map(String.init)) == test.arguments)
    }

    @Test func `standard output has the one form that goes to no file`() {
        var arguments = Arguments()
        #expect(arguments.format == .text)
        arguments.outputs = [Output(.sarif, file: "a"), Output(.json)]
        #expect(arguments.format == .json)
        arguments.outputs.removeLast()
        #expect(arguments.format == nil)
    }

    @Test func `every format is offered`() {
        #expect(Set(OutputFormat.listed) == Set(OutputFormat.allCases))
        #expect(OutputFormat.listed.count == OutputFormat.allCases.count)
    }

    @Test func `an empty operand is kept`() throws {
        #expect(try ArgumentParser.parse(["check", ""]).operands == [""])
    }

    @Test(
        arguments: [
            ("check --language th --formt", Language.th), ("check -l th", .th), ("check --language=en", .en), ("check", nil),
            ("check --language", nil), ("check --language de", nil), ("check -- --language th", nil),
        ] as [(String, Language?)])
    func `the language is found even where the rest is wrong`(_ line: String, _ language: Language?) {
        #expect(ArgumentParser.language(in: line.split(separator: " ").map(String.init)) == language)
    }

    @Test func `every option has a value that its declaration accepts`() throws {
        for option in Option.allCases {
            let command = try #require(option.spec.commands.first)
            let value: [String] =
                switch option.spec.value {
                case .none: []
                case .choice(let words), .output(let words): [try #require(words.first)]
                case .date: ["2024-04-30"]
                case .number(_, let range): [String(range.upperBound)]
                case .text(let noun): [noun.name]
                case .year: ["2567"]
                }
            #expect(throws: Never.self) {
                try ArgumentParser.parse(command.words + [option.name] + value + (command == .check ? [] : ["x"]))
            }
        }
    }

    @Test func `no two options share a letter`() {
        let letters = Option.allCases.compactMap(\.spec.short)
        #expect(Set(letters).count == letters.count)
    }

    @Test func `every example of every command can be parsed`() throws {
        for command in Command.allCases {
            #expect(!command.spec.examples.isEmpty)
            for example in command.spec.examples {
                let words = example.line.split(separator: " ").map(String.init).prefix { !["<", ">", "|"].contains($0) }
                #expect(words.first == Version.name)
                #expect(try ArgumentParser.parse(Array(words.dropFirst())).command == command)
            }
        }
    }
}
