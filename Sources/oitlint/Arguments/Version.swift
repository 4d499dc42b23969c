/// What this program is called and which version it is.
enum Version {
    /// The name, as people type it.
    static let name = "oitlint"
    /// The version, by Semantic Versioning 2.0.0.
    static let number = "0.1.0"
    /// What `--version` prints.
    static let line = "\(name) \(number)"
}
