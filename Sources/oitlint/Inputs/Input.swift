/// One file to look at.
struct Input: Equatable, Sendable {
    /// The path of standard input.
    static let standardInput = "-"

    /// The path, as it is shown and opened; `-` is standard input.
    let path: String
    /// The item it answers, where the settings say so.
    let item: String?

    /// Names a file.
    init(_ path: String, item: String? = nil) {
        self.path = path
        self.item = item
    }
}

/// The files that belong to one report.
struct Report: Equatable, Sendable {
    /// What its `oitlint.toml` says; nothing where there is none.
    var settings: Settings
    /// Its files, sorted by the bytes of their paths.
    let inputs: [Input]
    /// Whether the folder of its settings was asked for, and with it all that belongs to the report.
    var isWhole = false
    /// The report of the year before, where the settings name it; at most one.
    var previous: [Report] = []

    /// What the settings say of a file by its path as it is shown; nil where they do not name it.
    func statement(of path: String) -> Settings.ReportFile? {
        let folder = settings.path.map(Path.folder(of:)) ?? "."
        return settings.files.first { file in
            let named = Path.join(folder, file.path.value)
            return named.utf8.elementsEqual(path.utf8) || FileSystem.identity(named).map { $0 == FileSystem.identity(path) } ?? false
        }
    }
}
