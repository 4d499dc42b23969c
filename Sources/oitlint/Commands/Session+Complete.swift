import Diagnostics
import Rendering
import ThaiText

extension Session {
    /// Prints the script that completes command lines in a shell.
    mutating func printCompletions(_ arguments: Arguments) -> ExitStatus {
        guard let name = arguments.operands.first, let shell = Shell(rawValue: name) else {
            complain(
                Message(
                    Phrase(
                        th: "ไม่มีสคริปต์ของเชลล์นี้ ({shell}) มีเฉพาะ {known}", en: "there is no script for this shell ({shell}), only for {known}"
                    ),
                    [
                        .init("shell", arguments.operands.first ?? ""),
                        .init("known", Shell.allCases.map(\.rawValue).joined(separator: ", ")),
                    ]))
            return .usage
        }
        out.write(shell.script)
        return .clean
    }

    /// Completes a command line for the script of a shell; what cannot be found out is left out, for nobody reads what would be said.
    mutating func complete(_ arguments: Arguments) -> ExitStatus {
        let words = arguments.operands
        let rules = ArgumentParser.rulesFolder(in: words)
        @Sendable func engine(isForChecking: Bool) -> Engine? { try? Engine(rulesFolder: rules, isForChecking: isForChecking) }
        let completion = Completion(
            words,
            Completion.Sources(
                years: { engine(isForChecking: true)?.known.years ?? [] }, items: { engine(isForChecking: true)?.known.items ?? [] },
                packs: { engine(isForChecking: true)?.packs ?? [] }, ids: { engine(isForChecking: false)?.knownIDs() ?? [] },
                revisions: {
                    let references = ["for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/remotes", "refs/tags"]
                    let names = try? ChildProcess.output(of: "git", references)
                    return (names ?? []).split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
                }))
        for candidate in completion.candidates {
            let meaning = harmless(candidate.meaning.text(in: language))
            out.writeLine(meaning.isEmpty ? candidate.word : "\(candidate.word)\t\(meaning)")
        }
        out.writeLine(":\(completion.names.rawValue)" + (completion.nameStart.isEmpty ? "" : "\t\(completion.nameStart)"))
        return .clean
    }
}
