import Documents
import XML

/// A field that is open: an instruction, then perhaps what it came to.
struct WordField {
    /// Whether what stands here is its result, which is shown.
    var isResult = false
    var instruction: [UInt8] = []
    /// Whether its result is left out, as that of a page number.
    var isDropped = false
    var isCheckBox = false
    var isTickedByDefault = false
    var isTicked: Bool?
    var entries: [String] = []
    var chosen: Int?
    var chosenByDefault: Int?
    /// How long the text was when the result began.
    var resultStart: Int?

    /// The first word of the instruction, in capitals.
    var name: String {
        let word = instruction.drop(while: isBlank).prefix { !isBlank($0) && $0 != UInt8(ascii: "\\") }
        return String(decoding: word, as: UTF8.self).uppercased()
    }

    /// Whether it counts pages.
    var isPageNumber: Bool {
        ["PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION"].contains(name)
    }
}

/// Fields, ECMA-376-1 §17.16.
extension StoryReader {
    /// How much of an instruction is kept, 256 bytes: only its first word is asked for.
    private static let keptInstruction = 256

    mutating func startField(_ xml: borrowing XMLTokenizer) -> Frame {
        switch xml.value(.fldCharType) {
        case "begin": if fields.count < 1_000 { fields.append(WordField()) }
        case "separate":
            if !fields.isEmpty {
                let last = fields.count - 1
                fields[last].isResult = true
                fields[last].resultStart = text.count
                fields[last].isDropped = kind == .margin && fields[last].isPageNumber
            }
        case "end": endField()
        default: break
        }
        countSilentFields()
        return .fieldData
    }

    mutating func beginSimpleField(_ xml: borrowing XMLTokenizer) -> Frame {
        var field = WordField()
        field.instruction = Array((xml.value(.instr) ?? "").utf8.prefix(StoryReader.keptInstruction))
        field.isResult = true
        field.resultStart = text.count
        field.isDropped = kind == .margin && field.isPageNumber
        fields.append(field)
        countSilentFields()
        return .fieldResult
    }

    mutating func endField() {
        guard let field = fields.popLast() else { return }
        countSilentFields()
        // What a form's field holds is no result but part of the field itself.
        if field.isCheckBox { append(field.isTicked ?? field.isTickedByDefault ? "☑" : "☐") }
        if !field.entries.isEmpty, field.resultStart == nil || field.resultStart == text.count {
            let chosen = field.chosen ?? field.chosenByDefault ?? 0
            if field.entries.indices.contains(chosen) { append(field.entries[chosen]) }
        }
    }

    mutating func addInstruction(_ bytes: ArraySlice<UInt8>) {
        guard let field = fields.last, !field.isResult else { return }
        let room = StoryReader.keptInstruction - field.instruction.count
        if room > 0 { fields[fields.count - 1].instruction += bytes.prefix(room) }
    }

    /// Takes what a field of a form says of itself, ECMA-376-1 §17.16.17.
    mutating func takeFieldData(_ element: WordName, _ xml: borrowing XMLTokenizer) -> Frame? {
        guard !fields.isEmpty else { return nil }
        let last = fields.count - 1
        switch (frames.last, element) {
        case (.fieldData, .ffData): return .fieldData
        case (.fieldData, .checkBox):
            fields[last].isCheckBox = true
            return .legacyCheckBox
        case (.fieldData, .ddList): return .dropDown
        case (.legacyCheckBox, .default): fields[last].isTickedByDefault = xml.isOn()
        case (.legacyCheckBox, .checked): fields[last].isTicked = xml.isOn()
        case (.dropDown, .default): fields[last].chosenByDefault = xml.integer()
        case (.dropDown, .result): fields[last].chosen = xml.integer()
        case (.dropDown, .listEntry): if fields[last].entries.count < 1_000 { fields[last].entries.append(xml.value(.val) ?? "") }
        default: break
        }
        return nil
    }

    mutating func dropFields(to count: Int) {
        guard fields.count > count else { return }
        fields.removeLast(fields.count - count)
        countSilentFields()
    }

    mutating func countSilentFields() {
        silentFields = fields.reduce(0) { $0 + ($1.isResult && !$1.isDropped ? 0 : 1) }
    }
}
