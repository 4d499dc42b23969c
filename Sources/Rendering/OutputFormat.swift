/// A form that an outcome can be written in.
public enum OutputFormat: String, CaseIterable, Sendable {
    /// One line for each finding, `file:line:col: level: message [id]`, for editors and `grep`.
    case compact
    /// JSON for programs.
    case json
    /// Text with excerpts, for people at a terminal.
    case text
}
