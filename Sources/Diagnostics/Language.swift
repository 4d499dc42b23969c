/// A language that every message exists in.
public enum Language: String, CaseIterable, Sendable {
    /// Thai.
    case th
    /// English.
    case en
}
