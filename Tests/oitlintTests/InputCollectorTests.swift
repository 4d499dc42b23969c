import Diagnostics
import Foundation
import Testing

@testable import oitlint

struct InputCollectorTests {
    private func paths(_ collection: InputCollector.Collection, below folder: TemporaryFolder) -> [[String]] {
        collection.reports.map { report in
            report.inputs.map { input in
                let path = input.path.hasPrefix(folder.path + "/") ? String(input.path.dropFirst(folder.path.count + 1)) : input.path
                return input.item.map { "\(path)=\($0)" } ?? path
            }
        }
    }

    @Test func `a folder gives its files sorted by bytes, and nothing hidden`() throws {
        let folder = try TemporaryFolder([
            "b.csv": "x", "B.CSV": "x", "a/z.json": "x", "a.txt": "x", "รายงาน.tsv": "x", "scan.pdf": "x", "old.xls": "x", "deck.pptx": "x",
            "README.md": "x", "notes.toml": "x", ".hidden.csv": "x", ".git/x.csv": "x", "~$b.xlsx": "x", "noext": "x", "empty/": "",
        ])
        let collection = InputCollector.collect([folder.path])
        #expect(collection.trouble == Outcome())
        #expect(paths(collection, below: folder) == [["B.CSV", "a.txt", "a/z.json", "b.csv", "old.xls", "scan.pdf", "รายงาน.tsv"]])
    }

    @Test func `files of settings are there with their items, whatever they are called`() throws {
        let folder = try TemporaryFolder([
            "oitlint.toml": """
            [[file]]
            path = "b.csv"
            item = "X1"
            [[file]]
            path = "sub/table.dat"
            item = "X2"
            """,
            "a.csv": "x", "b.csv": "x", "sub/table.dat": "x", "sub/other.dat": "x",
        ])
        #expect(paths(InputCollector.collect([folder.path]), below: folder) == [["a.csv", "b.csv=X1", "sub/table.dat=X2"]])
        #expect(paths(InputCollector.collect(["\(folder.path)/sub"]), below: folder) == [["sub/table.dat=X2"]])
        let one = InputCollector.collect(["\(folder.path)/b.csv"])
        #expect(paths(one, below: folder) == [["b.csv=X1"]])
        #expect(one.reports.first?.settings.path == "\(folder.path)/oitlint.toml")
    }

    @Test func `a file belongs to the nearest settings above it`() throws {
        let folder = try TemporaryFolder([
            "oitlint.toml": "[report]\nfiscal-year = 2566\n", "a.csv": "x", "sub/oitlint.toml": "[report]\nfiscal-year = 2567\n",
            "sub/deep/b.csv": "x", "repository/.git/HEAD": "x", "repository/c.csv": "x",
        ])
        let collection = InputCollector.collect([folder.path])
        #expect(collection.reports.map { $0.settings.fiscalYear?.value } == [2566, 2567])
        #expect(paths(collection, below: folder) == [["a.csv", "repository/c.csv"], ["sub/deep/b.csv"]])
        #expect(InputCollector.collect(["\(folder.path)/repository"]).reports.map(\.settings) == [Settings()])
    }

    @Test func `links that lead in a circle end, and a file is taken once`() throws {
        let folder = try TemporaryFolder(["a/b.csv": "x"])
        try folder.link("a/loop", to: folder.path)
        try folder.link("a/again.csv", to: "\(folder.path)/a/b.csv")
        let collection = InputCollector.collect([folder.path, "\(folder.path)/a", "\(folder.path)/a/b.csv"])
        #expect(paths(collection, below: folder) == [["a/again.csv"]])
        #expect(collection.trouble == Outcome())
    }

    @Test func `a pipe in a folder is left alone, one that is named is an input`() throws {
        let folder = try TemporaryFolder(["a.csv": "x"])
        try #require(mkfifo("\(folder.path)/pipe.csv", 0o600) == 0)
        #expect(paths(InputCollector.collect([folder.path]), below: folder) == [["a.csv"]])
        #expect(paths(InputCollector.collect(["\(folder.path)/pipe.csv"]), below: folder) == [["pipe.csv"]])
    }

    @Test func `a path that does not exist is still an input, and so is a broken link`() throws {
        let folder = try TemporaryFolder()
        try folder.link("gone.csv", to: "\(folder.path)/nowhere")
        let collection = InputCollector.collect(["\(folder.path)/none.csv", folder.path, "-"])
        #expect(paths(collection, below: folder).flatMap(\.self).sorted() == ["-", "gone.csv", "none.csv"])
    }

    @Test func `a folder without files is a finding`() throws {
        let folder = try TemporaryFolder(["README.md": "x"])
        let collection = InputCollector.collect([folder.path])
        #expect(collection.reports == [])
        #expect(collection.trouble.isIncomplete)
        #expect(collection.trouble.files.map(\.path) == [folder.path])
        #expect(collection.trouble.findings.map(\.rule) == ["file/none"])
        #expect(
            collection.trouble.findings.map { collection.trouble.message(of: $0, in: .en) }
                == ["the folder holds no file to check (\(folder.path))"])
        #expect(
            collection.trouble.findings.map { collection.trouble.message(of: $0, in: .th) }
                == ["ไม่พบไฟล์ที่จะตรวจในโฟลเดอร์ (\(folder.path))"])
    }

    @Test func `files that settings name and nobody has are findings where they were asked for`() throws {
        let folder = try TemporaryFolder([
            "oitlint.toml": "[[file]]\npath = \"sub/a.csv\"\nitem = \"X1\"\n", "b.csv": "x", "sub/c.csv": "x",
        ])
        let whole = InputCollector.collect([folder.path])
        #expect(whole.wrongSettings.findings.map(\.rule) == ["settings/missing-file"])
        #expect(whole.wrongSettings.findings.map { $0.place.span.line } == [2])
        #expect(whole.wrongSettings.files.map(\.path) == ["\(folder.path)/oitlint.toml"])
        #expect(InputCollector.collect(["\(folder.path)/sub"]).wrongSettings.findings.count == 1)
        #expect(InputCollector.collect(["\(folder.path)/b.csv"]).wrongSettings.findings == [])
    }

    @Test func `settings that are no file are a finding`() throws {
        let folder = try TemporaryFolder(["oitlint.toml/": "", "a.csv": "x"])
        let collection = InputCollector.collect([folder.path])
        #expect(collection.wrongSettings.findings.map(\.rule) == ["settings/unreadable"])
    }

    @Test func `two files whose names only Unicode takes for the same are two files`() throws {
        // SARA UU and MAI EK in both orders.
        let names = ["\u{E1B}\u{E39}\u{E48}.csv", "\u{E1B}\u{E48}\u{E39}.csv"]
        let folder = try TemporaryFolder()
        for name in names { try folder.write(name, "x") }
        let inputs = InputCollector.collect([folder.path]).reports.flatMap(\.inputs)
        #expect(inputs.map { Array(Path.name(of: $0.path).utf8) } == names.map { Array($0.utf8) })
    }
}
