extension Session {
    mutating func watch(_ arguments: Arguments) -> ExitStatus { check(arguments) }
}
