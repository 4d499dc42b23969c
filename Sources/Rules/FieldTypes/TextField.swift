import Diagnostics
import Documents

/// Any text.
enum TextField {
    /// Reads any cell.
    static func read(_ cell: Span<UInt8>, kind: CellKind) -> FieldOutcome {
        let trim = TextTrim(cell)
        if trim.isBlank { return .blank(trim.style) }
        if kind == .error { return .invalid(.errorValue, trim.style) }
        return check(trim) ?? .valid(trim.value, trim.style)
    }

    /// A remark on characters that nobody types on purpose.
    static func check(_ trim: TextTrim) -> FieldOutcome? {
        if !trim.replacement.isEmpty {
            return FieldOutcome.remark(.replacementCharacter, trim.value, trim.style).markedInBytes(trim.replacement)
        }
        if !trim.control.isEmpty { return FieldOutcome.remark(.controlCharacter, trim.value, trim.style).markedInBytes(trim.control) }
        return nil
    }

    /// What every text can find.
    static let rules: [FieldRule] = [
        .remark(
            .controlCharacter, .warning, Phrase(th: "มีอักขระควบคุมที่มองไม่เห็น", en: "the text has a control character"),
            Phrase(th: "มีอักขระควบคุมที่มองไม่เห็น ({value})", en: "the text has a control character ({value})"),
            help: Phrase(th: "ลบแล้วพิมพ์ข้อความใหม่", en: "delete the text and type it again")),
        NumberRules.errorValue,
        .remark(
            .replacementCharacter, .warning, Phrase(th: "มีอักขระที่เสียหาย", en: "the text has a damaged character"),
            Phrase(th: "มีอักขระที่เสียหาย ({value})", en: "the text has a damaged character ({value})"),
            help: Phrase(th: "ไฟล์เคยถูกแปลงรหัสอักขระผิด", en: "the file was once converted from a wrong encoding")),
    ]

    /// What the type is, and all that it can find.
    static let description = FieldDescription(
        name: "text", doc: Phrase(th: "ข้อความใดก็ได้", en: "any text"),
        accepts: ["จ้างซ่อมรถ", " ข้อความ ", "line\nline", "น้ํา"],
        rejects: [("a\u{7}b", .controlCharacter), ("a\u{202E}b", .controlCharacter), ("ก\u{FFFD}", .replacementCharacter)],
        rules: rules)
}
