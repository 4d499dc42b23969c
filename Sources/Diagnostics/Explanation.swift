/// What an item, a demand or a rule asks: the one text that `explain`, HTML and SARIF carry.
public struct Explanation: Hashable, Sendable {
    /// What a section tells, in the order in which it is told.
    public enum Part: CaseIterable, Hashable, Sendable {
        /// What is demanded.
        case demand
        /// Why it matters.
        case why
        /// How it is decided.
        case decides
        /// Examples that pass.
        case passes
        /// Examples that fail.
        case fails
        /// What to do.
        case cure
        /// What belongs to it and has an explanation of its own.
        case rules
        /// How to leave it as it is by permission.
        case waive

        /// What stands over the section.
        public var heading: Phrase {
            switch self {
            case .cure: Phrase(th: "วิธีแก้", en: "What to do")
            case .decides: Phrase(th: "ตรวจอย่างไร", en: "How it decides")
            case .demand: Phrase(th: "ข้อกำหนด", en: "What is demanded")
            case .fails: Phrase(th: "ตัวอย่างที่ไม่ผ่าน", en: "Examples that fail")
            case .passes: Phrase(th: "ตัวอย่างที่ผ่าน", en: "Examples that pass")
            case .rules: Phrase(th: "กฎที่เกี่ยวข้อง", en: "Rules that belong to it")
            case .waive: Phrase(th: "การยกเว้น", en: "How to waive it")
            case .why: Phrase(th: "เหตุใดจึงสำคัญ", en: "Why it matters")
            }
        }
    }

    /// A part with its lines.
    public struct Section: Hashable, Sendable {
        /// What it tells.
        public let part: Part
        /// What it says, a line each.
        public let lines: [Phrase]
        /// Lines to be copied as they are, below the others.
        public let code: [Phrase]

        /// Makes a section.
        public init(_ part: Part, _ lines: [Phrase], code: [Phrase] = []) {
            self.part = part
            self.lines = lines
            self.code = code
        }
    }

    /// What is explained, such as `X1/agreed-above-budget`.
    public let id: String
    /// What it is called.
    public let title: Phrase
    /// What it belongs to: an item and its pack; nil for rules about files as such.
    public let context: Phrase?
    /// The level of its findings; nil where there is no one level.
    public let level: Level?
    /// The sections that have something to tell, in order.
    public let sections: [Section]

    /// Makes an explanation; sections with nothing to say are left out, and the others put in order.
    public init(id: String, title: Phrase, context: Phrase? = nil, level: Level? = nil, sections: [Section]) {
        self.id = id
        self.title = title
        self.context = context
        self.level = level
        self.sections = Part.allCases.compactMap { part in
            let own = sections.filter { $0.part == part }
            let (lines, code) = (own.flatMap(\.lines), own.flatMap(\.code))
            return lines.isEmpty && code.isEmpty ? nil : Section(part, lines, code: code)
        }
    }
}
