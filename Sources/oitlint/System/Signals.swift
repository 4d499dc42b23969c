#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What happens when the system interrupts a run.
enum Signals {
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
