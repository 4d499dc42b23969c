import Diagnostics

/// What every identifying number can find.
enum IdentifierRules {
    /// A letter in place of a digit.
    static let digitO = FieldRule.invalid(
        .digitO, Phrase(th: "มีตัวอักษรแทนตัวเลข", en: "a letter stands for a digit"),
        Phrase(th: "มีตัวอักษร {found} แทนตัวเลข ({value})", en: "the letter {found} stands for a digit ({value})"),
        help: Phrase(
            th: "ตัวอักษร O และ l มักเป็นเลขศูนย์และเลขหนึ่งที่อ่านผิด", en: "the letters O and l are mostly a zero and a one misread"))

    /// Something that is no such number at all.
    static let malformed = FieldRule.invalid(
        .malformed, Phrase(th: "มีอักขระอื่นนอกจากตัวเลข", en: "the number has other characters than digits"),
        Phrase(th: "มีอักขระอื่นนอกจากตัวเลข ({value})", en: "the number has other characters than digits ({value})"),
        help: Phrase(th: "พิมพ์เฉพาะตัวเลข หนึ่งเลขต่อหนึ่งช่อง", en: "type digits alone, one number in a cell"))

    /// 1.05564E+11.
    static let scientificNotation = FieldRule.invalid(
        .scientificNotation, Phrase(th: "เลขถูกแปลงเป็นสัญกรณ์วิทยาศาสตร์", en: "the number is in scientific notation"),
        Phrase(
            th: "เลขถูกแปลงเป็นสัญกรณ์วิทยาศาสตร์ หลักท้ายหายไปแล้ว ({value})",
            en: "the number is in scientific notation, its last digits lost ({value})"),
        help: Phrase(
            th: "พิมพ์ใหม่จากเอกสารต้นทาง โดยกำหนดรูปแบบเซลล์เป็นข้อความก่อน",
            en: "type it again from the source document, after formatting the cell as text"))

    /// All digits are stored, but a reader sees 1.05564E+11.
    static let shownScientific = FieldRule.remark(
        .shownScientific, .warning, Phrase(th: "เลขแสดงเป็นสัญกรณ์วิทยาศาสตร์", en: "the number is shown in scientific notation"),
        Phrase(
            th: "เซลล์เก็บเลขครบ แต่แสดงเป็นสัญกรณ์วิทยาศาสตร์ ({value})",
            en: "the cell stores all digits, but shows them in scientific notation ({value})"),
        help: Phrase(
            th: "กำหนดรูปแบบเซลล์เป็นข้อความหรือตัวเลขไม่มีทศนิยม", en: "format the cell as text, or as a number without decimals"))

    /// Too few or too many digits.
    static func wrongLength(_ length: Int) -> FieldRule {
        .invalid(
            .wrongLength, Phrase(th: "จำนวนหลักไม่ครบหรือเกิน \(length) หลัก", en: "the number does not have \(length) digits"),
            Phrase(th: "เลขมี {fact} หลัก ต้องมี \(length) หลัก ({value})", en: "the number has {fact} digits, not \(length) ({value})"),
            help: Phrase(
                th: "กำหนดรูปแบบเซลล์เป็นข้อความ แล้วพิมพ์ตามเอกสารต้นทาง",
                en: "format the cell as text, then type the number of the source document"))
    }
}
