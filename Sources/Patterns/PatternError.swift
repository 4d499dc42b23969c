/// Why a pattern cannot be used, and where in it.
public struct PatternError: Error, Hashable, Sendable {
    /// The kinds of trouble with a pattern.
    public enum Kind: Hashable, Sendable {
        case backreference
        case classUnclosed
        case codePointInvalid
        case escapeAtEnd
        case escapeUnknown
        case flagUnknown
        case groupNameInvalid
        case groupNameRepeated(String)
        case groupUnclosed
        case groupUnknown
        case groupUnopened
        case lookaround
        case nestingTooDeep(limit: Int)
        case possessive
        case posixClassUnknown(String)
        case programTooLarge(limit: Int)
        case propertyUnknown(String)
        case rangeReversed
        case repetitionOfNothing
        case repetitionOfRepetition
        case repetitionReversed
        case repetitionTooLarge(limit: Int)
        case tooManyGroups(limit: Int)
    }

    /// Where the trouble begins, as a UTF-8 offset in the pattern.
    public let offset: Int
    /// How many UTF-8 bytes of the pattern are concerned; 0 only at its end.
    public let length: Int
    /// What the trouble is.
    public let kind: Kind

    /// One lower-case phrase that says what is wrong, in Thai or in English.
    public func message(thai: Bool) -> String {
        thai ? kind.thai : kind.english
    }
}

extension PatternError.Kind {
    fileprivate var english: String {
        switch self {
        case .backreference: "backreferences are not supported"
        case .classUnclosed: "character class has no closing ]"
        case .codePointInvalid: "character code is not a Unicode scalar value"
        case .escapeAtEnd: "pattern ends in a backslash"
        case .escapeUnknown: "escape is unknown"
        case .flagUnknown: "flag is unknown; i, m, s and U exist"
        case .groupNameInvalid: "group name must be of the letters A-Z and a-z, digits and _"
        case .groupNameRepeated(let name): "group name is used twice (\(name))"
        case .groupUnclosed: "group has no closing )"
        case .groupUnknown: "kind of group is unknown"
        case .groupUnopened: "closing ) has no group"
        case .lookaround: "lookahead and lookbehind are not supported"
        case .nestingTooDeep(let limit): "groups are nested deeper than \(limit)"
        case .possessive: "possessive repetition and atomic groups are not supported"
        case .posixClassUnknown(let name): "POSIX class is unknown (\(name))"
        case .programTooLarge(let limit): "pattern needs more than \(limit) instructions"
        case .propertyUnknown(let name): "Unicode property is unknown (\(name))"
        case .rangeReversed: "range ends before it starts"
        case .repetitionOfNothing: "there is nothing to repeat"
        case .repetitionOfRepetition: "repetition directly follows a repetition"
        case .repetitionReversed: "largest repeat count is below the smallest"
        case .repetitionTooLarge(let limit): "repeat count is above \(limit)"
        case .tooManyGroups(let limit): "pattern has more than \(limit) capturing groups"
        }
    }

    fileprivate var thai: String {
        switch self {
        case .backreference: "ไม่รองรับการอ้างกลับไปยังกลุ่มก่อนหน้า"
        case .classUnclosed: "ชุดอักขระไม่มี ] ปิด"
        case .codePointInvalid: "รหัสอักขระไม่ใช่ค่าสเกลาร์ของยูนิโคด"
        case .escapeAtEnd: "รูปแบบลงท้ายด้วยเครื่องหมาย \\"
        case .escapeUnknown: "ไม่รู้จักลำดับหลีกนี้"
        case .flagUnknown: "ไม่รู้จักตัวเลือกนี้ ที่ใช้ได้คือ i, m, s และ U"
        case .groupNameInvalid: "ชื่อกลุ่มต้องประกอบด้วย A-Z, a-z, ตัวเลข และ _ เท่านั้น"
        case .groupNameRepeated(let name): "ชื่อกลุ่มซ้ำกัน (\(name))"
        case .groupUnclosed: "กลุ่มไม่มี ) ปิด"
        case .groupUnknown: "ไม่รู้จักกลุ่มชนิดนี้"
        case .groupUnopened: "มี ) ปิดโดยไม่มีกลุ่มเปิด"
        case .lookaround: "ไม่รองรับการมองไปข้างหน้าหรือข้างหลัง"
        case .nestingTooDeep(let limit): "กลุ่มซ้อนกันลึกเกิน \(limit) ชั้น"
        case .possessive: "ไม่รองรับการซ้ำแบบไม่คืนและกลุ่มอะตอม"
        case .posixClassUnknown(let name): "ไม่รู้จักชุดอักขระ POSIX นี้ (\(name))"
        case .programTooLarge(let limit): "รูปแบบต้องใช้คำสั่งเกิน \(limit) คำสั่ง"
        case .propertyUnknown(let name): "ไม่รู้จักคุณสมบัติยูนิโคดนี้ (\(name))"
        case .rangeReversed: "ช่วงอักขระจบก่อนเริ่ม"
        case .repetitionOfNothing: "ไม่มีสิ่งที่จะซ้ำ"
        case .repetitionOfRepetition: "ตัวซ้ำตามหลังตัวซ้ำโดยตรง"
        case .repetitionReversed: "จำนวนครั้งมากสุดน้อยกว่าจำนวนครั้งน้อยสุด"
        case .repetitionTooLarge(let limit): "จำนวนครั้งที่ซ้ำเกิน \(limit)"
        case .tooManyGroups(let limit): "รูปแบบมีกลุ่มจับเกิน \(limit) กลุ่ม"
        }
    }
}
