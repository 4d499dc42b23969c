import Diagnostics

/// The colours of a terminal: SGR sequences of ECMA-48 §8.3.117, or nothing.
struct Style: Hashable, Sendable {
    /// What a piece of text is for.
    enum Role: Hashable, Sendable {
        case gutter
        case label
        case level(Level)
        case message
        case secondary
    }

    let isOn: Bool

    private func code(_ role: Role) -> String {
        switch role {
        case .gutter, .secondary: "\u{1B}[34m"
        case .label, .message: "\u{1B}[1m"
        case .level(.error): "\u{1B}[1;31m"
        case .level(.warning): "\u{1B}[1;33m"
        case .level(.note): "\u{1B}[1;36m"
        }
    }

    /// Appends text in the colour of its role.
    func append(_ text: some Sequence<UInt8>, _ role: Role, to out: inout [UInt8]) {
        guard isOn else { return out.append(contentsOf: text) }
        out.append(code(role))
        out.append(contentsOf: text)
        out.append("\u{1B}[0m")
    }
}
