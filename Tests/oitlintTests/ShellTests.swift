import Foundation
import Testing

@testable import oitlint

/// The scripts in the shells that they are written for.
struct ShellTests {
    /// Command lines as they are typed, and what they are completed to.
    static let lines: [(typed: String, found: [String])] = [
        ("oitlint chec", ["check", "checklist"]), ("oitlint check --fail-o", ["--fail-on", "--fail-on-stale"]),
        ("oitlint check --fail-on n", ["never", "note"]),
        ("oitlint check --format=sar", ["sarif"]), ("oitlint check --format sarif=kn", ["known.json"]),
        ("oitlint check --baseline kn", ["known.json"]), ("oitlint check --baseline=kn", ["known.json"]), ("oitlint new rep", ["reports"]),
        ("oitlint check --item O1", []), ("oitlint explain file/encod", ["file/encoding"]), ("oitlint check a", ["a b.csv"]),
    ]

    private static func folder(_ shell: Shell, _ more: [String: String]) throws -> TemporaryFolder {
        try TemporaryFolder(["work/a b.csv": "", "work/known.json": "", "work/reports/": "", "script": shell.script].merging(more) { $1 })
    }

    @Test(.enabled(if: Outside.has("bash"), "bash is not installed"))
    func `bash completes command lines`() throws {
        let script = """
            source ../script
            while IFS= read -r typed; do
                # As bash cuts a line: at blanks, and = is a word of its own.
                read -r -a COMP_WORDS <<< "${typed//=/ = }"
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _oitlint
                printf '%s\\n' "${COMPREPLY[@]}" | sort | paste -s -d '|'
            done < ../lines
            complete -p oitlint
            """
        let folder = try Self.folder(
            .bash, ["try": script, "lines": Self.lines.map { $0.typed + "\n" }.joined()])
        let (status, text) = try Outside.run("bash", ["../try"], in: "\(folder.path)/work", variables: ["PATH": Outside.searchPath])
        let answers = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(status == 0)
        #expect(answers.count == Self.lines.count + 2)
        for (line, answer) in zip(Self.lines, answers) where !line.found.isEmpty {
            #expect(answer == line.found.joined(separator: "|"), "\(line)")
        }
        #expect(answers[Self.lines.count] == "complete -F _oitlint oitlint")
        let items = try #require(zip(Self.lines, answers).first { $0.0.found.isEmpty }?.1.split(separator: "|"))
        #expect(items.count > 5 && items.allSatisfy { $0.hasPrefix("O1") })
    }

    @Test(.enabled(if: Outside.has("fish"), "fish is not installed"))
    func `fish completes command lines`() throws {
        let script = """
            source ../script
            for line in (cat ../lines)
                echo (complete -C $line | string replace -r '\\t.*' '' | sort | string join '|')
            end
            """
        let folder = try Self.folder(.fish, ["try": script, "lines": Self.lines.map { $0.typed + "\n" }.joined(), "home/": ""])
        let (status, text) = try Outside.run(
            "fish", ["-N", "../try"], in: "\(folder.path)/work", variables: ["PATH": Outside.searchPath, "HOME": "\(folder.path)/home"])
        #expect(status == 0)
        let answers = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for (line, answer) in zip(Self.lines, answers) where !line.found.isEmpty {
            // fish replaces the whole word, and marks folders.
            let word = line.typed.split(separator: " ").last.map(String.init) ?? ""
            let start = word.lastIndex(of: "=").map { String(word[...$0]) } ?? ""
            let found = answer.split(separator: "|").map { $0.hasSuffix("/") ? String($0.dropLast()) : String($0) }
            #expect(found == line.found.map { start + $0 }, "\(line.typed)")
        }
    }

    @Test(.enabled(if: Outside.has("zsh"), "zsh is not installed"))
    func `zsh completes a command line at a Tab`() throws {
        // A line that has one completion, so that the Tab writes it.
        let lines = [
            ("oitlint annot", "oitlint annotate "), ("oitlint check --verb", "oitlint check --verbose "),
            ("oitlint check --format=sar", "oitlint check --format=sarif "),
            ("oitlint check --format sarif=kn", "oitlint check --format sarif=known.json "),
            ("oitlint check --baseline=kn", "oitlint check --baseline=known.json "), ("oitlint new rep", "oitlint new reports/"),
            ("oitlint explain file/encod", "oitlint explain file/encoding "),
        ]
        // A widget writes what stands on the line to a file, so that nothing of the terminal's drawing is looked at.
        let setup = """
            PROMPT=; unsetopt beep; autoload -U compinit; compinit -u -D; source ../script
            note() { print -r -- "$BUFFER" >> ../answers; BUFFER=; print > ../done }
            zle -N note; bindkey '^O' note; print > ../done
            """
        let drive = """
            zmodload zsh/zpty
            await() { for i in {1..200}; do [[ -e ../done ]] && { rm ../done; return }; zpty -r -t shell x; sleep 0.1; done; exit 9 }
            zpty shell zsh -f -i
            zpty -w shell 'source ../setup'
            await
            while IFS= read -r line; do
                zpty -w -n shell "$line"$'\\t'$'\\x0f'
                await
            done < ../lines
            zpty -d shell
            """
        let folder = try Self.folder(
            .zsh, ["setup": setup, "try": drive, "answers": "", "lines": lines.map { $0.0 + "\n" }.joined(), "home/": ""])
        let (status, text) = try Outside.run(
            "zsh", ["-f", "../try"], in: "\(folder.path)/work",
            variables: ["PATH": Outside.searchPath, "HOME": "\(folder.path)/home", "TERM": "xterm"])
        #expect(status == 0, "\(text)")
        let answers = try String(contentsOfFile: "\(folder.path)/answers", encoding: .utf8).split(separator: "\n").map(String.init)
        #expect(answers == lines.map(\.1))
    }
}
