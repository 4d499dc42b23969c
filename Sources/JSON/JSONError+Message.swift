extension JSONError {
    /// Says the trouble as one lower-case phrase without a full stop, in Thai or in English.
    public func message(thai: Bool) -> String {
        switch kind {
        case .badEscape(let byte):
            thai ? "ลำดับหลบหลีกไม่ใช่ของ JSON (\\\(Self.shown(byte)))" : "an escape is not one of JSON's (\\\(Self.shown(byte)))"
        case .badNumber(let fault):
            fault.message(thai: thai)
        case .badUnicodeEscape:
            thai ? "หลัง \\u ต้องมีเลขฐานสิบหกสี่หลัก" : "\\u needs four hexadecimal digits after it"
        case .controlCharacter(let byte):
            thai
                ? "อักขระควบคุมอยู่ในสตริงโดยไม่ได้หลบหลีก (\(Self.shown(byte)))"
                : "a control character stands unescaped in a string (\(Self.shown(byte)))"
        case .empty:
            thai ? "ไม่มีค่า JSON อยู่เลย" : "no JSON value is present"
        case .invalidUTF8(let byte):
            thai ? "ไบต์ไม่ใช่ UTF-8 (\(Self.shown(byte)))" : "a byte is not UTF-8 (\(Self.shown(byte)))"
        case .tooDeep(let limit):
            thai ? "อาร์เรย์และออบเจกต์ซ้อนกันเกินขีดจำกัด (\(limit) ชั้น)" : "arrays and objects are nested beyond the limit (\(limit) levels)"
        case .trailingComma:
            thai ? "ไม่มีสิ่งใดตามหลังจุลภาคตัวสุดท้าย" : "nothing follows the last comma"
        case .trailingContent(let byte):
            thai ? "มีสิ่งอื่นต่อท้ายค่า JSON (\(Self.shown(byte)))" : "something follows the end of the JSON value (\(Self.shown(byte)))"
        case .unexpected(let byte, let expected):
            thai
                ? "ตรงนี้ต้องเป็น\(expected.noun(thai: true)) (\(Self.shown(byte)))"
                : "\(expected.noun(thai: false)) is expected here (\(Self.shown(byte)))"
        case .unknownWord:
            thai ? "คำนี้ไม่ใช่ true, false หรือ null" : "a bare word is not true, false or null"
        case .unterminated(let container, let began):
            thai
                ? "\(container.noun(thai: true))ไม่ถูกปิด (เปิดที่ไบต์ตำแหน่ง \(began))"
                : "\(container.noun(thai: false)) is never closed (opened at byte offset \(began))"
        }
    }

    /// Shows a byte as its ASCII character, or as hexadecimal when it has none that can be seen.
    private static func shown(_ byte: UInt8) -> String {
        if byte > 0x20, byte < 0x7F { return String(UnicodeScalar(byte)) }
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.utf8.count == 1 ? "0x0\(digits)" : "0x\(digits)"
    }
}

extension JSONError.Container {
    fileprivate func noun(thai: Bool) -> String {
        switch self {
        case .array: thai ? "อาร์เรย์" : "an array"
        case .key: thai ? "คีย์" : "a key"
        case .object: thai ? "ออบเจกต์" : "an object"
        case .string: thai ? "สตริง" : "a string"
        }
    }
}

extension JSONError.Expectation {
    fileprivate func noun(thai: Bool) -> String {
        switch self {
        case .colon: thai ? " :" : "':'"
        case .commaOrArrayEnd: thai ? " , หรือ ]" : "',' or ']'"
        case .commaOrObjectEnd: thai ? " , หรือ }" : "',' or '}'"
        case .key: thai ? "คีย์ในอัญประกาศคู่" : "a key in double quotes"
        case .keyOrObjectEnd: thai ? "คีย์ในอัญประกาศคู่ หรือ }" : "a key in double quotes or '}'"
        case .value: thai ? "ค่า" : "a value"
        case .valueOrArrayEnd: thai ? "ค่า หรือ ]" : "a value or ']'"
        }
    }
}

extension JSONError.NumberFault {
    fileprivate func message(thai: Bool) -> String {
        switch self {
        case .leadingZero: thai ? "ตัวเลขขึ้นต้นด้วยศูนย์ที่เกินมา" : "a number begins with a needless zero"
        case .noDigitAfterExponent: thai ? "ไม่มีเลขหลังเครื่องหมายยกกำลังของตัวเลข" : "a number has no digit after its exponent sign"
        case .noDigitAfterMinus: thai ? "ไม่มีเลขหลังเครื่องหมายลบ" : "a number has no digit after its minus sign"
        case .noDigitAfterPoint: thai ? "ไม่มีเลขหลังจุดทศนิยม" : "a number has no digit after its decimal point"
        }
    }
}
