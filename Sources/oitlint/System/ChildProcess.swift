#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Runs another program, found by the search path, without a shell between.
enum ChildProcess {
    /// Why there is no answer.
    enum Failure: Error, Equatable {
        /// The program ended with this status, or by a signal.
        case ended(Int32)
        /// There is no such program, or it cannot be run.
        case notRun
        /// It wrote more than is believed.
        case tooMuch
    }

    /// 64 MiB: the names of a million files.
    private static let outputBytes = 64 << 20

    /// What a program writes to standard output; its standard input is empty, and what it writes to standard error is passed over.
    ///
    /// - Throws: Why there is no answer, also when the program ends with another status than 0.
    static func output(of program: String, _ words: [String]) throws(Failure) -> [UInt8] {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw .notRun }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let started = start(program, words, output: ends[1])
        close(ends[1])
        defer { close(ends[0]) }
        guard let child = started else { throw .notRun }
        let (bytes, isWhole) = readAll(ends[0])
        if !isWhole { kill(child, SIGKILL) }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        guard isWhole else { throw .tooMuch }
        let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
        // As a shell has it, 127 is a program that there is not.
        if code == 127 { throw .notRun }
        guard code == 0 else { throw .ended(code) }
        return bytes
    }

    private static func start(_ program: String, _ words: [String], output: Int32) -> pid_t? {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        var arguments = ([program] + words).map { strdup($0) }
        defer { for argument in arguments { free(argument) } }
        arguments.append(nil)
        var child: pid_t = 0
        return posix_spawnp(&child, program, &actions, nil, arguments, environ) == 0 ? child : nil
    }

    private static func readAll(_ descriptor: Int32) -> (bytes: [UInt8], isWhole: Bool) {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return (bytes, count == 0) }
            bytes += piece[..<count]
            if bytes.count > outputBytes { return (bytes, false) }
        }
    }
}
