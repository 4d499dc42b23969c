extension XMLError {
    /// Says the trouble as one lower-case phrase without a full stop, in Thai or in English.
    public func message(thai: Bool) -> String {
        switch kind {
        case .badDeclaration:
            thai ? "คำประกาศ XML ผิดรูปแบบหรืออยู่ผิดที่" : "the XML declaration is malformed or misplaced"
        case .badNamespace(let prefix):
            thai ? "การประกาศเนมสเปซนี้ทำไม่ได้ (xmlns:\(prefix))" : "a namespace may not be declared like this (xmlns:\(prefix))"
        case .badReference:
            thai ? "เครื่องหมาย & ไม่ได้ขึ้นต้นการอ้างอิงที่ถูกต้อง" : "an & does not begin a reference"
        case .cdataEndInText:
            thai ? "ข้อความมี ]]>" : "text has ]]> in it"
        case .commentDashes:
            thai ? "หมายเหตุมี -- อยู่ข้างใน" : "a comment has -- in it"
        case .contentAfterRoot:
            thai ? "มีเนื้อหาต่อท้ายอีลิเมนต์ราก" : "something follows the root element"
        case .doctype:
            thai ? "ไฟล์มี DOCTYPE ซึ่งไม่รับอ่าน" : "the part has a DOCTYPE, which is refused"
        case .duplicateAttribute(let name):
            thai ? "แอตทริบิวต์ซ้ำ (\(name))" : "an attribute stands twice on one element (\(name))"
        case .encodingMismatch(let stated):
            thai ? "การเข้ารหัสที่ระบุไม่ตรงกับไบต์ในไฟล์ (\(stated))" : "the stated encoding is not that of the bytes (\(stated))"
        case .illegalCharacter(let scalar):
            thai ? "อักขระนี้ใช้ใน XML ไม่ได้ (\(Self.code(scalar)))" : "a character is not allowed in XML (\(Self.code(scalar)))"
        case .illegalName(let name):
            thai ? "ชื่อมีอักขระที่ใช้ในชื่อไม่ได้ (\(name))" : "a name has a character that no name may have there (\(name))"
        case .invalidUTF8(let byte):
            thai ? "ไบต์ไม่ใช่ UTF-8 (\(Self.shown(byte)))" : "a byte is not UTF-8 (\(Self.shown(byte)))"
        case .invalidUTF16:
            thai ? "ไบต์ไม่ใช่ UTF-16" : "the bytes are not UTF-16"
        case .lessThanInValue:
            thai ? "ค่าของแอตทริบิวต์มีเครื่องหมาย <" : "an attribute value has a < in it"
        case .mismatchedEndTag(let expected, let found):
            thai
                ? "แท็กปิดไม่ตรงกับแท็กเปิด (ต้องเป็น \(expected) แต่พบ \(found))"
                : "an end tag is not that of the open element (expected \(expected), found \(found))"
        case .noRoot:
            thai ? "ไม่มีอีลิเมนต์อยู่เลย" : "no element is present"
        case .textBeforeRoot:
            thai ? "มีข้อความอยู่ก่อนอีลิเมนต์ราก" : "text stands before the root element"
        case .tooDeep(let limit):
            thai ? "อีลิเมนต์ซ้อนกันเกินขีดจำกัด (\(limit) ชั้น)" : "elements are nested beyond the limit (\(limit) levels)"
        case .tooLarge(let container, let limit):
            thai
                ? "\(container.noun(thai: true))ยาวเกินขีดจำกัด (\(limit) ไบต์)"
                : "\(container.noun(thai: false)) is longer than the limit (\(limit) bytes)"
        case .tooManyAttributes(let limit):
            thai ? "อีลิเมนต์มีแอตทริบิวต์เกินขีดจำกัด (\(limit))" : "an element has more attributes than the limit (\(limit))"
        case .unexpected(let byte, let expected):
            thai
                ? "ตรงนี้ต้องเป็น\(expected.noun(thai: true)) (\(Self.shown(byte)))"
                : "\(expected.noun(thai: false)) is expected here (\(Self.shown(byte)))"
        case .unknownPrefix(let prefix):
            thai ? "ไม่มีการประกาศเนมสเปซของคำนำหน้านี้ (\(prefix))" : "no namespace is declared for a prefix (\(prefix))"
        case .unknownEntity(let name):
            thai ? "ไม่รู้จักเอนทิตีนี้ (\(name))" : "an entity is unknown (\(name))"
        case .unsupportedEncoding(let name):
            thai ? "อ่านการเข้ารหัสนี้ไม่ได้ (\(name))" : "the encoding cannot be read (\(name))"
        case .unterminated(let container):
            thai ? "\(container.noun(thai: true))ไม่ถูกปิด" : "\(container.noun(thai: false)) is never closed"
        case .unterminatedElement(let name):
            thai ? "อีลิเมนต์ไม่ถูกปิดก่อนจบไฟล์ (\(name))" : "an element is still open where the part ends (\(name))"
        }
    }

    /// Shows a byte as its ASCII character, or as hexadecimal when it has none that can be seen.
    private static func shown(_ byte: UInt8) -> String {
        if byte > 0x20, byte < 0x7F { return String(UnicodeScalar(byte)) }
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.utf8.count == 1 ? "0x0\(digits)" : "0x\(digits)"
    }

    /// Shows a code point as `U+0000`.
    private static func code(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}

extension XMLError.Container {
    fileprivate func noun(thai: Bool) -> String {
        switch self {
        case .cdata: thai ? "ส่วน CDATA " : "a CDATA section"
        case .comment: thai ? "หมายเหตุ" : "a comment"
        case .declaration: thai ? "คำประกาศ XML " : "the XML declaration"
        case .instruction: thai ? "คำสั่งประมวลผล" : "a processing instruction"
        case .name: thai ? "ชื่อ" : "a name"
        case .reference: thai ? "การอ้างอิง" : "a reference"
        case .tag: thai ? "แท็ก" : "a tag"
        case .value: thai ? "ค่าของแอตทริบิวต์" : "an attribute value"
        }
    }
}

extension XMLError.Expectation {
    fileprivate func noun(thai: Bool) -> String {
        switch self {
        case .attributeOrTagEnd: thai ? "แอตทริบิวต์หรือ >" : "an attribute or '>'"
        case .equals: thai ? " =" : "'='"
        case .markup: thai ? "หมายเหตุหรือ CDATA" : "a comment or CDATA"
        case .name: thai ? "ชื่อ" : "a name"
        case .quote: thai ? "เครื่องหมายคำพูด" : "a quote"
        case .space: thai ? "ช่องว่าง" : "a space"
        case .tagEnd: thai ? " >" : "'>'"
        }
    }
}
