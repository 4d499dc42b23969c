import Diagnostics
import Rendering
import ThaiText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// How long watching waits, in thousandths of a second.
private enum Waiting {
    /// Between two looks at the files: sooner than somebody has changed from one window to the other.
    static let poll = 250
    /// Between looks at files that are changing: an office program saves in several steps.
    static let settling = 150
    /// 2 s: so long a file may be gone before it is taken for deleted.
    ///
    /// Excel and editors put a new one in its place.
    static let absence = 2_000
    /// 10 s: a file that never stops changing is checked all the same.
    static let patience = 10_000
    /// The status of a run that Ctrl-C has ended before anything was checked, as shells have it.
    static let interrupted: Int32 = 130
}

extension Session {
    /// Checks, and again whenever a file changes, until Ctrl-C.
    ///
    /// - Returns: How the last check ended.
    mutating func watch(_ arguments: Arguments) -> ExitStatus {
        Signals.holdEnding()
        var last: ExitStatus?
        while true {
            let known = states(arguments)
            let ended = last?.rawValue ?? Waiting.interrupted
            progress?.onAdvance = { [progress] in
                guard Signals.isEndingHeld else { return }
                progress?.clear()
                exit(ended)
            }
            if surroundings.isTerminal, arguments.format == .text { out.write("\u{1B}[H\u{1B}[2J\u{1B}[3J") }
            let status = check(arguments)
            last = status
            out.flush()
            if !arguments.isQuiet {
                tell(
                    Message(
                        Phrase(
                            th: "เฝ้าดู {count} ไฟล์ กด Ctrl-C เพื่อจบ",
                            en: known.count == 1 ? "watching {count} file; Ctrl-C ends" : "watching {count} files; Ctrl-C ends"),
                        [.init("count", known.count)]))
            }
            trouble.flush()
            guard !out.isBroken, let changes = change(since: known, arguments) else {
                // What the terminal shows of Ctrl-C stands on a line of its own.
                if surroundings.troubleWidth != nil { trouble.writeLine("") }
                return status
            }
            if !arguments.isQuiet { tell(changed(changes)) }
            trouble.flush()
            progress = progress.map { _ in newProgress(arguments) }
        }
    }

    /// Waits for a change and until it is over; nil when the run is to end.
    private func change(since known: FileStates, _ arguments: Arguments) -> [String]? {
        while true {
            wait(Waiting.poll)
            if Signals.isEndingHeld { return nil }
            var now = states(arguments)
            guard now != known else { continue }
            var waited = 0
            var isQuiet = false
            while waited < Waiting.patience, !isQuiet || (now.lacks(anyOf: known) && waited < Waiting.absence) {
                wait(Waiting.settling)
                if Signals.isEndingHeld { return nil }
                waited += Waiting.settling
                let next = states(arguments)
                isQuiet = next == now
                now = next
            }
            if now != known { return now.changes(since: known) }
        }
    }

    /// What the files are that a check would look at.
    private func states(_ arguments: Arguments) -> FileStates {
        let collection = collect(arguments)
        let reports = collection.reports + collection.reports.flatMap(\.previous)
        var paths = reports.flatMap { $0.inputs.map(\.path) } + reports.compactMap(\.settings.path)
        paths += collection.wrongSettings.files.map(\.path)
        paths += [arguments.baseline].compactMap(\.self)
        if let folder = arguments.rulesFolder { paths += RulesFolder.paths(in: folder) ?? [] }
        return FileStates(of: Set(paths))
    }

    private func wait(_ milliseconds: Int) {
        var left = timespec(tv_sec: milliseconds / 1000, tv_nsec: milliseconds % 1000 * 1_000_000)
        var rest = timespec()
        while nanosleep(&left, &rest) != 0, errno == EINTR { left = rest }
    }

    /// 3 files: more are counted.
    private static var namedFiles: Int { 3 }

    private func changed(_ paths: [String]) -> Message {
        let named = paths.prefix(Self.namedFiles).joined(separator: ", ")
        let more = paths.count - Self.namedFiles
        return more > 0
            ? Message(
                Phrase(th: "{files} และอีก {more} ไฟล์เปลี่ยน ตรวจใหม่", en: "{files} and {more} more changed; checking again"),
                [.init("files", named), .init("more", more)])
            : Message(Phrase(th: "{files} เปลี่ยน ตรวจใหม่", en: "{files} changed; checking again"), [.init("files", named)])
    }
}
