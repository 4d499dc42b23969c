public import Diagnostics

/// How an outcome is to be shown.
public struct RenderOptions: Hashable, Sendable {
    /// The language of messages and labels.
    public var language: Language
    /// Whether text is coloured with SGR sequences.
    public var color: Bool
    /// The number of columns of the terminal; below 20 it counts as 20.
    public var width: Int
    /// How many findings of one rule text shows for each file; nil shows all.
    ///
    /// Programs always get all.
    public var maximumPerRule: Int?
    /// Whether text shows findings of level note; they are counted in any case.
    ///
    /// Programs always get them.
    public var showsNotes: Bool
    /// Whether text is the findings alone, without assumptions, verdicts and summary.
    public var isQuiet: Bool
    /// Whether the summary of text says how many tables, rows and requirements were looked at, which packs have none of.
    public var countsTables: Bool
    /// The version of the tool, as JSON states it.
    public var version: String
    /// The status that the run is going to end with, where it is known.
    public var exitStatus: Int?
    /// The absolute path of the folder that relative paths start from; nil where it is not known.
    public var folder: String?
    /// The absolute path of the repository that files are named in for code hosts; nil where it is the folder itself.
    public var root: String?

    /// Makes options.
    public init(
        language: Language = .en, color: Bool = false, width: Int = 100, maximumPerRule: Int? = 5, showsNotes: Bool = true,
        isQuiet: Bool = false, countsTables: Bool = true, version: String = "0", exitStatus: Int? = nil, folder: String? = nil,
        root: String? = nil
    ) {
        self.language = language
        self.color = color
        self.width = width
        self.maximumPerRule = maximumPerRule
        self.showsNotes = showsNotes
        self.isQuiet = isQuiet
        self.countsTables = countsTables
        self.version = version
        self.exitStatus = exitStatus
        self.folder = folder
        self.root = root
    }

    /// The width that lines are fitted to.
    var columns: Int { Swift.max(width, 20) }
}
