import Foundation
import Testing

@testable import oitlint

/// `check --watch` with a real process, whose files are changed as people's programs change them.
@Suite(.serialized)
struct WatchTests {
    /// The program while it watches.
    private final class Watching {
        private let process = Process()
        private let files: TemporaryFolder

        init(_ words: [String], in folder: String) throws {
            files = try TemporaryFolder(["out": "", "trouble": ""])
            let program: URL = try #require(Program.executable, "the program is not beside the tests")
            process.executableURL = program
            process.arguments = ["check", "--watch", "-l", "en"] + words
            process.currentDirectoryURL = URL(fileURLWithPath: folder)
            process.environment = [:]
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = FileHandle(forWritingAtPath: "\(files.path)/out")
            process.standardError = FileHandle(forWritingAtPath: "\(files.path)/trouble")
            try process.run()
        }

        var out: String { (try? String(contentsOfFile: "\(files.path)/out", encoding: .utf8)) ?? "" }
        var trouble: String { (try? String(contentsOfFile: "\(files.path)/trouble", encoding: .utf8)) ?? "" }
        var isRunning: Bool { process.isRunning }
        /// How often the files were checked.
        var runs: Int { trouble.components(separatedBy: "; Ctrl-C ends\n").count - 1 }

        /// Waits until so many checks have ended, a minute at most.
        func wait(forRun number: Int) -> Bool {
            for _ in 0..<600 where runs < number { usleep(100_000) }
            return runs == number
        }

        /// Asks it to end and gives its exit status.
        func end(by number: Int32 = SIGINT) -> Int32 {
            kill(process.processIdentifier, number)
            process.waitUntilExit()
            return process.terminationReason == .exit ? process.terminationStatus : -1
        }

        deinit {
            if process.isRunning { process.terminate() }
        }
    }

    private static let words = ["--item", "O14", "-y", "2567", "--format", "compact"]
    private static let rule = "[O14/budget/too-many-decimals]"

    private static func texts() throws -> (clean: String, bad: String) {
        let clean = try String(contentsOfFile: "\(Program.package)/samples/clean/O14.csv", encoding: .utf8)
        return (clean, clean.replacing("\"498,000.00\"", with: "\"498,000.001\""))
    }

    private static func findings(_ watching: Watching) -> Int { watching.out.components(separatedBy: rule).count - 1 }

    @Test func `a file that is written, replaced as Excel does, renamed over and joined by another is checked again each time`() throws {
        let (clean, bad) = try Self.texts()
        let folder = try TemporaryFolder(["r/O14.csv": clean])
        func path(_ name: String) -> String { "\(folder.path)/r/\(name)" }
        let watching = try Watching(["r"] + Self.words, in: folder.path)
        #expect(watching.wait(forRun: 1))
        #expect(watching.out == "")

        // Written in place.
        try folder.write("r/O14.csv", bad)
        #expect(watching.wait(forRun: 2))
        #expect(Self.findings(watching) == 1)

        // As Excel saves: a lock beside it, a new file under a name of its own, the old one away, the new one in its place.
        try folder.write("r/~$O14.csv", "x")
        try folder.write("r/5DF31000", clean)
        #expect(rename(path("O14.csv"), path("5DF31000.tmp")) == 0)
        usleep(700_000)
        #expect(rename(path("5DF31000"), path("O14.csv")) == 0)
        #expect(unlink(path("5DF31000.tmp")) == 0 && unlink(path("~$O14.csv")) == 0)
        #expect(watching.wait(forRun: 3))
        #expect(Self.findings(watching) == 1)
        #expect(!watching.out.contains("file/"), "\(watching.out)")

        // As editors save: a hidden file, renamed over the old one at once.
        try folder.write("r/.O14.csv.swp", bad)
        #expect(rename(path(".O14.csv.swp"), path("O14.csv")) == 0)
        #expect(watching.wait(forRun: 4))
        #expect(Self.findings(watching) == 2)

        // A new file, and one that is really gone.
        try folder.write("r/O14-2.csv", clean)
        #expect(watching.wait(forRun: 5))
        #expect(watching.trouble.contains("watching 2 files; Ctrl-C ends\n"))
        #expect(unlink(path("O14-2.csv")) == 0)
        #expect(watching.wait(forRun: 6))
        #expect(watching.trouble.hasSuffix("oitlint: r/O14-2.csv changed; checking again\noitlint: watching 1 file; Ctrl-C ends\n"))

        // Neither a lock nor a touch of something else is a change.
        try folder.write("r/~$O14.csv", "x")
        try folder.write("r/notes.bak", "x")
        usleep(1_200_000)
        #expect(watching.runs == 6)
        #expect(watching.isRunning)
        #expect(watching.end() == ExitStatus.findings.rawValue)
    }

    @Test func `standard input cannot be watched, and what is known is not written again and again`() {
        let input = run(["check", "--watch", "a", "-", "-l", "en"])
        #expect(input.status == .usage)
        #expect(input.trouble.hasPrefix("oitlint: --watch cannot watch standard input; name a file or a folder\n"))
        let baseline = run(["check", "--watch", "--write-baseline", "k.json", "-l", "en"])
        #expect(baseline.status == .usage)
        #expect(baseline.trouble.hasPrefix("oitlint: --watch and --write-baseline cannot be used together\n"))
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func `a signal ends it with the status of the last check`(_ number: Int32) throws {
        let folder = try TemporaryFolder(["r/O14.csv": try Self.texts().clean])
        let watching = try Watching(["r/O14.csv"] + Self.words, in: folder.path)
        #expect(watching.wait(forRun: 1))
        #expect(watching.end(by: number) == ExitStatus.clean.rawValue)
        #expect(watching.trouble == "oitlint: watching 1 file; Ctrl-C ends\n")
    }

    @Test func `settings with a mistake are waited for, and an output among the files is no change`() throws {
        let folder = try TemporaryFolder(["r/O14.csv": try Self.texts().clean, "r/oitlint.toml": "[report]\nfiscal-year = 24\n"])
        let watching = try Watching(["r", "--format", "compact", "--format", "html=r/report.html", "--item", "O14"], in: folder.path)
        #expect(watching.wait(forRun: 1))
        #expect(watching.out.contains("r/oitlint.toml:2:15: error: "))
        try folder.write("r/oitlint.toml", "[report]\nfiscal-year = 2567\nitems = ['O14']\n")
        #expect(watching.wait(forRun: 2))
        #expect(FileManager.default.fileExists(atPath: "\(folder.path)/r/report.html"))
        usleep(1_200_000)
        #expect(watching.runs == 2)
        #expect(watching.end() == ExitStatus.findings.rawValue)
    }
}
