import XML

/// Takes numbering.xml, ECMA-376-1 §17.9.
struct NumberingTaker: WordPartTaker {
    private(set) var definitions = NumberingDefinitions()
    private var pattern: Int?
    private var list: Int?
    private var override: Int?
    private var level: (number: Int, definition: ListLevel)?
    /// How many elements are open in one that does not matter.
    private var skipped = 0
    private var hasChoice = false

    mutating func start(_ xml: borrowing XMLTokenizer) {
        guard skipped == 0 else {
            skipped += 1
            return
        }
        guard let element = xml.word else { return startForeign(xml) }
        switch element {
        case .abstractNum:
            pattern = xml.integer(.abstractNumId)
            if let pattern { definitions.patterns[pattern] = NumberingDefinitions.Pattern() }
        case .numStyleLink: if let pattern { definitions.patterns[pattern]?.styleLink = xml.value(.val) }
        case .num:
            list = xml.integer(.numId)
            if let list { definitions.lists[list] = NumberingDefinitions.List() }
        case .abstractNumId: if let list, let number = xml.integer() { definitions.lists[list]?.pattern = number }
        case .lvlOverride: override = xml.integer(.ilvl)
        case .startOverride: if let list, let override { definitions.lists[list]?.starts[override] = xml.integer() }
        case .lvl:
            var definition = ListLevel()
            definition.start = 0
            if let number = xml.integer(.ilvl) { level = (number, definition) }
        default: takeLevelProperty(element, xml)
        }
    }

    mutating func text(_ xml: borrowing XMLTokenizer) {}

    mutating func end(_ xml: borrowing XMLTokenizer) {
        guard skipped == 0 else {
            skipped -= 1
            return
        }
        switch xml.word {
        case .abstractNum: pattern = nil
        case .num: list = nil
        case .lvlOverride: override = nil
        case .lvl:
            guard let level else { return }
            if let list {
                definitions.lists[list]?.levels[level.number] = level.definition
            } else if let pattern {
                definitions.patterns[pattern]?.levels[level.number] = level.definition
            }
            self.level = nil
        default: break
        }
    }

    private mutating func startForeign(_ xml: borrowing XMLTokenizer) {
        guard xml.name.namespace == WordNamespace.compatibility else { return }
        switch WordName(rawValue: xml.name.local) {
        case .AlternateContent: hasChoice = false
        case .Choice where !hasChoice: hasChoice = true
        case .Choice: skipped = 1
        case .Fallback: if hasChoice { skipped = 1 }
        default: break
        }
    }

    private mutating func takeLevelProperty(_ element: WordName, _ xml: borrowing XMLTokenizer) {
        switch element {
        case .isLgl: level?.definition.isLegal = xml.isOn()
        case .lvlPicBulletId: level?.definition.hasPicture = true
        case .lvlRestart: level?.definition.restart = xml.integer()
        case .lvlText: level?.definition.text = xml.value(.val) ?? ""
        case .numFmt:
            let name = xml.value(.val) ?? ""
            level?.definition.format = name == "custom" ? NumberFormat(custom: xml.value(.format) ?? "") : NumberFormat(name: name)
        case .pStyle: level?.definition.style = xml.value(.val)
        case .rFonts: level?.definition.font = xml.value(.ascii) ?? xml.value(.hAnsi) ?? ""
        case .start: level?.definition.start = xml.integer() ?? 0
        case .suff:
            switch xml.value(.val) {
            case "nothing": level?.definition.suffix = .nothing
            case "space": level?.definition.suffix = .space
            default: level?.definition.suffix = .tab
            }
        default: break
        }
    }
}
