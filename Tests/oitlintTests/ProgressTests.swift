import Diagnostics
import Foundation
import Readers
import Testing
import ThaiText

@testable import oitlint

struct ProgressTests {
    @Test func `the line says what is read, how far, and of how much`() {
        let line = ProgressLine(width: 100, language: .en)
        #expect(
            line.text("reports/O16.csv", done: 340_000_000, of: 746_214_985)
                == "reading reports/O16.csv [#############.................] 45 %  340.0 MB / 746.2 MB")
        #expect(
            ProgressLine(width: 100, language: .th).text("a.csv", done: 812, of: 812)
                == "กำลังอ่าน a.csv [##############################] 100 %  812 B / 812 B")
        #expect(line.text("a\u{1B}[2Jb", done: 0, of: 0).contains("\u{1B}") == false)
    }

    @Test(arguments: [20, 40, 60, 80], Language.allCases)
    func `the line leaves the last column free`(_ width: Int, _ language: Language) {
        let line = ProgressLine(width: width, language: language)
        for path in ["a.csv", "รายงาน/การจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปีงบประมาณ/O16.csv"] {
            #expect(DisplayWidth.width(of: line.text(path, done: 5_400, of: 12_345_678)) < width)
        }
    }

    @Test func `bytes are counted in whatever order they are read`() throws {
        let progress = Progress()
        progress.begin(bytes: 15)
        progress.beginFile("a", bytes: 10)
        var source = CountedSource(MemorySource(Array(0..<10)), progress)
        var bytes: [UInt8] = []
        #expect(try source.length == 10)
        #expect(try source.read(into: &bytes, atMost: 4) == 4)
        #expect(try source.read(at: 2, into: &bytes, atMost: 100) == 8)
        progress.endFile()
        progress.beginFile("b", bytes: 5)
        #expect(progress.readings.map(\.path) == ["a", "b"])
        #expect(progress.readings.map(\.bytes) == [12, 0])
    }

    /// A file of 300 MB, which takes three seconds to check on a fast machine: the bar is drawn after one.
    private static func folder() throws -> TemporaryFolder {
        let lines = try String(contentsOfFile: "\(Program.package)/samples/clean/O14.csv", encoding: .utf8).split(
            whereSeparator: \.isNewline)
        return try TemporaryFolder(["big.csv": lines[0] + "\n" + String(repeating: lines[1] + "\n", count: 500_000)])
    }

    private static let command = "check big.csv --item O14 -y 2567 -l en --width 100"

    @Test(.enabled(if: Outside.has("script"), "script is not installed"))
    func `on a terminal a bar is drawn and taken away before the answer`() throws {
        let folder = try Self.folder()
        let program = try #require(Program.executable?.path)
        let words = ["-qec", "'\(program)' \(Self.command)", "terminal"]
        _ = try Outside.run("script", words, in: folder.path, variables: ["TERM": "xterm"])
        let text = try String(contentsOfFile: "\(folder.path)/terminal", encoding: .utf8)
        #expect(text.contains("\r\u{1B}[Kreading big.csv ["))
        #expect(text.contains(" % "))
        let last = try #require(text.range(of: "\r\u{1B}[K", options: .backwards))
        #expect(!text[last.upperBound...].contains("reading big.csv ["))
        #expect(text[last.upperBound...].contains("1 file, 1 table"), "\(text[last.upperBound...].suffix(500))")
        _ = try Outside.run(
            "script", ["-qec", "'\(program)' \(Self.command) --quiet", "quiet"], in: folder.path, variables: ["TERM": "xterm"])
        #expect(try !String(contentsOfFile: "\(folder.path)/quiet", encoding: .utf8).contains("reading"))
    }

    @Test func `elsewhere there is none`() throws {
        let folder = try Self.folder()
        let answer = try Program.run(Self.command.split(separator: " ").map(String.init), in: folder.path)
        #expect(answer.trouble == "")
        #expect(!answer.out.contains("\u{1B}"))
    }
}
