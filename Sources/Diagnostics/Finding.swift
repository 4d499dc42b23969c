/// One thing that is wrong, or worth knowing, at one place.
public struct Finding: Hashable, Sendable {
    /// The rule that found it.
    public let rule: RuleID
    /// How much it weighs.
    public var level: Level
    /// Where it stands.
    public var place: Place
    /// What is said beyond the rule's title; boxed, because findings are many and most of a flood are alike.
    public var details: Details

    /// Reports a finding in full.
    public init(
        rule: RuleID, level: Level, place: Place, message: Message, help: Message? = nil, notes: [Note] = [], fixes: [Fix] = [],
        excerpt: Excerpt? = nil
    ) {
        self.rule = rule
        self.level = level
        self.place = place
        details = .full(FullDetails(message: message, help: help, notes: notes, fixes: fixes, excerpt: excerpt))
    }

    /// Reports one more finding of a rule that has already been shown in full many times.
    public init(rule: RuleID, level: Level, place: Place) {
        self.rule = rule
        self.level = level
        self.place = place
        details = .none
    }

    /// What was said in full, if anything was.
    public var full: FullDetails? {
        switch details {
        case .none: nil
        case .full(let details): details
        }
    }

    /// The details of a finding, or nothing where its rule's title says it all.
    public indirect enum Details: Hashable, Sendable {
        /// Only the rule and the place are kept.
        case none
        /// Message, notes, fixes and excerpt.
        case full(FullDetails)
    }

    /// All that is said about one finding.
    public struct FullDetails: Hashable, Sendable {
        /// What is wrong, one phrase.
        public var message: Message
        /// What to do about it; the rule's own help when nil.
        public var help: Message?
        /// Other places that matter, in the order in which they help.
        public var notes: [Note]
        /// Edits that cure it, the best first.
        public var fixes: [Fix]
        /// The piece of the document to draw.
        public var excerpt: Excerpt?
    }
}

/// A second place that a finding speaks of, and what it says there.
public struct Note: Hashable, Sendable {
    /// Where; nil for a remark about the whole.
    public let place: Place?
    /// What.
    public let message: Message

    /// Makes a note.
    public init(_ place: Place?, _ message: Message) {
        self.place = place
        self.message = message
    }
}

/// A way to cure a finding by changing the file.
public struct Fix: Hashable, Sendable {
    /// The text that one place should hold instead.
    public struct Edit: Hashable, Sendable {
        /// The cell or stretch of text to replace.
        public let place: Place
        /// What should stand there.
        public let replacement: String
        /// What a workbook should store.
        public let form: Form

        /// What a cell of a workbook holds; other files hold text alone.
        public enum Form: Hashable, Sendable {
            /// A day, written as `yyyy-mm-dd` of the Common Era, in the format that the cell has.
            case date
            /// A number, where the replacement is one.
            case number
            /// A text.
            case text
        }

        /// Makes an edit.
        public init(_ place: Place, _ replacement: String, as form: Form = .text) {
            self.place = place
            self.replacement = replacement
            self.form = form
        }

        /// The same edit at another place.
        public func moved(to place: Place) -> Edit {
            Edit(place, replacement, as: form)
        }
    }

    /// What the fix does, as an instruction.
    public let message: Message
    /// The edits, none overlapping another.
    public let edits: [Edit]
    /// Whether the meaning stays the same beyond doubt.
    public let isSafe: Bool

    /// Makes a fix.
    public init(_ message: Message, _ edits: [Edit], isSafe: Bool) {
        self.message = message
        self.edits = edits
        self.isSafe = isSafe
    }
}
