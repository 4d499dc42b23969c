extension TOMLError {
    /// Words the mistake as one phrase without a full stop, in Thai or in English.
    ///
    /// Texts from the document are put in parentheses as they are: pass the result on only through what makes it harmless.
    public func message(thai: Bool) -> String {
        thai ? kind.thai : kind.english
    }
}

extension TOMLError.Kind {
    /// The phrase in English.
    fileprivate var english: String {
        switch self {
        case .bareCarriageReturn: "carriage return has no line feed after it"
        case .controlCharacter(let byte): "control character is not allowed (\(codePoint(UInt32(byte))))"
        case .duplicateKey(let key, _): "key is defined twice (\(short(key)))"
        case .integerOutOfRange(let text): "integer does not fit in 64 bits (\(text))"
        case .invalidBareKey(let text): "key without quotes may have only A-Z, a-z, 0-9, _ and - (\(text))"
        case .invalidDate(let text): "date or time is not in the form of RFC 3339 (\(text))"
        case .invalidEscape(let text): "no such escape (\(text))"
        case .invalidNumber(let text): "number is not well formed (\(text))"
        case .invalidScalar(let value): "no such Unicode character (\(codePoint(value)))"
        case .invalidUTF8(let byte): "byte is not UTF-8 (0x\(hexadecimal(UInt32(byte), width: 2)))"
        case .leadingZero(let text): "number begins with a needless zero (\(text))"
        case .misplacedUnderscore(let text): "underscore is not between two digits (\(text))"
        case .missingComma(let next): "comma or closing bracket is missing before this (\(next))"
        case .missingEquals(let key): "= is missing after the key (\(short(key)))"
        case .missingKey: "key is missing"
        case .missingValue: "value is missing"
        case .multiLineKey: "key is in triple quotes"
        case .newlineInInlineTable: "inline table does not end on its line"
        case .newlineInString: "string does not end on its line"
        case .noSuchDate(let text): "no such date (\(text))"
        case .noSuchOffset(let text): "no such offset from UTC (\(text))"
        case .noSuchTime(let text): "no such time (\(text))"
        case .notExtensible(let key, let existing, _): "\(existing.englishUnextended) (\(short(key)))"
        case .secondsMissing(let text): "time has no seconds (\(text))"
        case .strayByteOrderMark: "byte order mark is not at the start"
        case .tableRedefined(let key, let existing, _): "\(existing.englishRedefined) (\(short(key)))"
        case .textAfterEnd(let text): "text follows where the line must end (\(text))"
        case .tooDeep(let limit): "tables and arrays are nested too deep (limit \(limit))"
        case .trailingComma: "inline table ends with a comma"
        case .unexpectedComma: "comma has nothing before it"
        case .unknownValue(let text): "text without quotes is not a value (\(text))"
        case .unterminatedArray: "array is not closed"
        case .unterminatedHeader: "header is not closed"
        case .unterminatedInlineTable: "inline table is not closed"
        case .unterminatedString: "string is not closed"
        }
    }

    /// The phrase in Thai.
    fileprivate var thai: String {
        switch self {
        case .bareCarriageReturn: "อักขระ CR ไม่มี LF ตามหลัง"
        case .controlCharacter(let byte): "ใช้อักขระควบคุมนี้ไม่ได้ (\(codePoint(UInt32(byte))))"
        case .duplicateKey(let key, _): "กำหนดคีย์ซ้ำ (\(short(key)))"
        case .integerOutOfRange(let text): "จำนวนเต็มเกินขนาด 64 บิต (\(text))"
        case .invalidBareKey(let text): "คีย์ที่ไม่มีเครื่องหมายคำพูดใช้ได้เฉพาะ A-Z, a-z, 0-9, _ และ - (\(text))"
        case .invalidDate(let text): "วันที่หรือเวลาไม่ตรงรูปแบบ RFC 3339 (\(text))"
        case .invalidEscape(let text): "ไม่มีรหัสหลังแบ็กสแลชนี้ (\(text))"
        case .invalidNumber(let text): "ตัวเลขผิดรูปแบบ (\(text))"
        case .invalidScalar(let value): "ไม่มีอักขระ Unicode นี้ (\(codePoint(value)))"
        case .invalidUTF8(let byte): "ไบต์ไม่ใช่ UTF-8 (0x\(hexadecimal(UInt32(byte), width: 2)))"
        case .leadingZero(let text): "ตัวเลขขึ้นต้นด้วยศูนย์ที่ไม่จำเป็น (\(text))"
        case .misplacedUnderscore(let text): "ขีดล่างไม่ได้อยู่ระหว่างเลขสองหลัก (\(text))"
        case .missingComma(let next): "ขาดจุลภาคหรือวงเล็บปิดก่อนข้อความนี้ (\(next))"
        case .missingEquals(let key): "ขาดเครื่องหมาย = หลังคีย์ (\(short(key)))"
        case .missingKey: "ขาดคีย์"
        case .missingValue: "ขาดค่า"
        case .multiLineKey: "คีย์อยู่ในเครื่องหมายคำพูดสามชั้น"
        case .newlineInInlineTable: "ตารางในบรรทัดไม่จบภายในบรรทัด"
        case .newlineInString: "สตริงไม่จบภายในบรรทัด"
        case .noSuchDate(let text): "ไม่มีวันที่นี้ในปฏิทิน (\(text))"
        case .noSuchOffset(let text): "ไม่มีผลต่างเวลาจาก UTC นี้ (\(text))"
        case .noSuchTime(let text): "ไม่มีเวลานี้ (\(text))"
        case .notExtensible(let key, let existing, _): "\(existing.thaiUnextended) (\(short(key)))"
        case .secondsMissing(let text): "เวลาไม่มีวินาที (\(text))"
        case .strayByteOrderMark: "เครื่องหมาย BOM ไม่ได้อยู่ต้นไฟล์"
        case .tableRedefined(let key, let existing, _): "\(existing.thaiRedefined) (\(short(key)))"
        case .textAfterEnd(let text): "มีข้อความต่อท้ายในที่ที่ต้องจบบรรทัด (\(text))"
        case .tooDeep(let limit): "ตารางและอาร์เรย์ซ้อนกันลึกเกินไป (ไม่เกิน \(limit) ชั้น)"
        case .trailingComma: "ตารางในบรรทัดลงท้ายด้วยจุลภาค"
        case .unexpectedComma: "หน้าจุลภาคไม่มีค่า"
        case .unknownValue(let text): "ข้อความที่ไม่มีเครื่องหมายคำพูดใช้เป็นค่าไม่ได้ (\(text))"
        case .unterminatedArray: "อาร์เรย์ไม่มีวงเล็บปิด"
        case .unterminatedHeader: "หัวตารางไม่มีวงเล็บปิด"
        case .unterminatedInlineTable: "ตารางในบรรทัดไม่มีปีกกาปิด"
        case .unterminatedString: "สตริงไม่มีเครื่องหมายคำพูดปิด"
        }
    }
}

extension TOMLError.Existing {
    /// Why it cannot grow, in English.
    fileprivate var englishUnextended: String {
        switch self {
        case .array: "array in brackets cannot be extended"
        case .arrayOfTables: "array of tables cannot be extended by a dotted key"
        case .dottedTable, .headerTable, .implicitTable: "table defined elsewhere cannot be extended by a dotted key"
        case .inlineTable: "inline table cannot be extended"
        case .value: "key holds a value, not a table"
        }
    }

    /// Why a header cannot take its name, in English.
    fileprivate var englishRedefined: String {
        switch self {
        case .array, .value: "name of the table has a value already"
        case .arrayOfTables: "table is defined as an array of tables already"
        case .dottedTable: "table is defined by dotted keys already"
        case .headerTable: "table is defined twice"
        case .implicitTable: "array of tables is defined as a table already"
        case .inlineTable: "table is defined inline already"
        }
    }

    /// Why it cannot grow, in Thai.
    fileprivate var thaiUnextended: String {
        switch self {
        case .array: "เพิ่มรายการในอาร์เรย์ที่เขียนในวงเล็บแล้วไม่ได้"
        case .arrayOfTables: "ใช้คีย์แบบจุดเพิ่มในอาร์เรย์ของตารางไม่ได้"
        case .dottedTable, .headerTable, .implicitTable: "ใช้คีย์แบบจุดเพิ่มในตารางที่กำหนดไว้ที่อื่นไม่ได้"
        case .inlineTable: "เพิ่มคีย์ในตารางในบรรทัดที่เขียนแล้วไม่ได้"
        case .value: "คีย์นี้เป็นค่า ไม่ใช่ตาราง"
        }
    }

    /// Why a header cannot take its name, in Thai.
    fileprivate var thaiRedefined: String {
        switch self {
        case .array, .value: "ชื่อตารางนี้มีค่าอยู่แล้ว"
        case .arrayOfTables: "กำหนดเป็นอาร์เรย์ของตารางไว้แล้ว"
        case .dottedTable: "กำหนดตารางด้วยคีย์แบบจุดไว้แล้ว"
        case .headerTable: "กำหนดตารางซ้ำ"
        case .implicitTable: "กำหนดเป็นตารางเดี่ยวไว้แล้ว"
        case .inlineTable: "กำหนดเป็นตารางในบรรทัดไว้แล้ว"
        }
    }
}

/// Cuts a key at 64 code points, enough of it to know it again.
private func short(_ key: String) -> String {
    let head = key.unicodeScalars.prefix(64)
    return head.endIndex == key.endIndex ? key : String(head) + "…"
}

/// Writes a code point as `U+0E01`.
private func codePoint(_ value: UInt32) -> String {
    "U+" + hexadecimal(value, width: 4)
}

/// Writes a number in hexadecimal with zeros in front.
private func hexadecimal(_ value: UInt32, width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
