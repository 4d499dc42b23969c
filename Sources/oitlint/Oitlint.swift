import Readers
import Rendering

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The program.
@main
enum Oitlint {
    static func main() {
        Signals.install()
        var session = Session(
            Array(CommandLine.arguments.dropFirst()), in: .current(), out: DescriptorSink(STDOUT_FILENO),
            trouble: DescriptorSink(STDERR_FILENO))
        var input = FileSource(path: FileSource.standardInput)
        var status = session.run(&input)
        session.out.flush()
        if session.out.hasFailed {
            session.complain(.unwritten(session.out.failureText))
            status = .fault
        }
        session.trouble.flush()
        exit(status.rawValue)
    }
}
