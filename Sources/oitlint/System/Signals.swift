#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What happens when the system interrupts a run.
enum Signals {
    /// The signals that ask a run to end.
    private static let ending = [SIGHUP, SIGINT, SIGTERM]

    /// Holds back the signals that ask a run to end, until it looks for them.
    static func holdEnding() {
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in ending { sigaddset(&signals, number) }
        sigprocmask(SIG_BLOCK, &signals, nil)
    }

    /// Whether a signal that asks the run to end is held back.
    static var isEndingHeld: Bool {
        var signals = sigset_t()
        sigemptyset(&signals)
        return sigpending(&signals) == 0 && ending.contains { sigismember(&signals, $0) == 1 }
    }

    /// Takes the line of progress away when Ctrl-C ends a run.
    static func clearLineAtInterrupt() {
        signal(SIGINT) { _ in
            // What `ProgressLine.clearing` says; only what is safe in a signal handler, POSIX.1-2017 §2.4.3.
            let text: StaticString = "\r\u{1B}[K"
            _ = write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
            signal(SIGINT, SIG_DFL)
            raise(SIGINT)
        }
    }

    /// Makes a reader that has gone an error of writing, and a trap an exit with status 4.
    static func install() {
        signal(SIGPIPE, SIG_IGN)
        for number in [SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP] {
            signal(number) { _ in
                // Only what is safe in a signal handler, POSIX.1-2017 §2.4.3.
                let text: StaticString = "oitlint: a fault of oitlint itself; please report it with the file that causes it\n"
                _ = write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
                _exit(4)
            }
        }
    }
}
