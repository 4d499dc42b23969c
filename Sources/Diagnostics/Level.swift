/// How much a finding weighs.
public enum Level: UInt8, CaseIterable, Comparable, Hashable, Sendable {
    /// Worth knowing; costs nothing by itself.
    case note
    /// Probably wrong, or wrong by a source that is not certain.
    case warning
    /// Breaks a demand of the requirement.
    case error

    /// The level's name as written in packs, options and JSON.
    public var name: String {
        switch self {
        case .note: "note"
        case .warning: "warning"
        case .error: "error"
        }
    }

    /// Finds the level of a name as written in packs and options.
    public init?(name: some StringProtocol) {
        guard let level = Level.allCases.first(where: { $0.name == name }) else { return nil }
        self = level
    }

    /// Orders levels from note to error.
    public static func < (left: Level, right: Level) -> Bool {
        left.rawValue < right.rawValue
    }
}
