import XML

/// Which page headers and footers are shown, found by a look at all sections.
struct WordSections: WordPartTaker {
    /// The ids of the relationships of shown headers and footers, in reading order and each once.
    private(set) var headers: [String] = []
    private(set) var footers: [String] = []

    /// Whether even pages have their own, as the settings say.
    private let hasEvenPages: Bool
    /// By type; a section that names none has those of the one before, ECMA-376-1 §17.10.5.
    private var currentHeaders: [String: String] = [:]
    private var currentFooters: [String: String] = [:]
    private var hasTitlePage = false
    private var seen: Set<String> = []
    /// How deep the open `sectPr` stands; 0 outside.
    private var sectionDepth = 0

    init(hasEvenPages: Bool) {
        self.hasEvenPages = hasEvenPages
    }

    mutating func start(_ xml: borrowing XMLTokenizer) {
        if sectionDepth == 0 {
            guard xml.word == .sectPr else { return }
            sectionDepth = xml.depth
            hasTitlePage = false
            return
        }
        // Only its own children count: what it was before a change is deeper.
        guard xml.depth == sectionDepth + 1 else { return }
        switch xml.word {
        case .headerReference: if let id = xml.value(.id, in: WordNamespace.relationships) { currentHeaders[type(xml)] = id }
        case .footerReference: if let id = xml.value(.id, in: WordNamespace.relationships) { currentFooters[type(xml)] = id }
        case .titlePg: hasTitlePage = xml.isOn()
        default: break
        }
    }

    mutating func text(_ xml: borrowing XMLTokenizer) {}

    mutating func end(_ xml: borrowing XMLTokenizer) {
        guard sectionDepth > 0, xml.depth == sectionDepth else { return }
        sectionDepth = 0
        let shown = (hasTitlePage ? ["first"] : []) + ["default"] + (hasEvenPages ? ["even"] : [])
        for type in shown {
            if let id = currentHeaders[type], seen.insert(id).inserted { headers.append(id) }
            if let id = currentFooters[type], seen.insert(id).inserted { footers.append(id) }
        }
    }

    private func type(_ xml: borrowing XMLTokenizer) -> String { xml.value(.type) ?? "default" }
}

/// Takes settings.xml, ECMA-376-1 §17.15.
struct WordSettings: WordPartTaker {
    private(set) var hasEvenPages = false
    private(set) var footnotes = NoteNumbering(format: .decimal)
    private(set) var endnotes = NoteNumbering(format: .lowerRoman)
    private var isInFootnotes = false
    private var isInEndnotes = false

    mutating func start(_ xml: borrowing XMLTokenizer) {
        switch xml.word {
        case .evenAndOddHeaders: hasEvenPages = xml.isOn()
        case .footnotePr: isInFootnotes = true
        case .endnotePr: isInEndnotes = true
        case .numFmt:
            let format = NumberFormat(name: xml.value(.val) ?? "")
            if isInFootnotes { footnotes.format = format }
            if isInEndnotes { endnotes.format = format }
        case .numStart:
            if isInFootnotes { footnotes.start = xml.integer() ?? 1 }
            if isInEndnotes { endnotes.start = xml.integer() ?? 1 }
        default: break
        }
    }

    mutating func text(_ xml: borrowing XMLTokenizer) {}

    mutating func end(_ xml: borrowing XMLTokenizer) {
        switch xml.word {
        case .footnotePr: isInFootnotes = false
        case .endnotePr: isInEndnotes = false
        default: break
        }
    }
}
