/// What a word on the command line stands for, so that help can name it and a shell can complete it.
enum Noun: Sendable {
    /// The name of an agency.
    case agency
    case command
    case file
    case folder
    /// A thing that has a schema.
    case format
    /// Anything that can be explained.
    case id
    case item
    case pack
    /// A file or a folder.
    case path
    /// A revision of git.
    case revision
    case shell

    /// The name that stands for it in help.
    var name: String {
        switch self {
        case .agency: "NAME"
        case .command: "COMMAND"
        case .file: "FILE"
        case .folder: "DIR"
        case .format: "FORMAT"
        case .id, .item: "ID"
        case .pack: "PACK"
        case .path: "PATH"
        case .revision: "REV"
        case .shell: "SHELL"
        }
    }
}
