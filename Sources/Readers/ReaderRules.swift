public import Diagnostics

/// The rules that are about files as files, before any requirement is asked.
public enum ReaderRules {
    /// All of them, by id.
    public static let all: [Rule] =
        [
            textAfterQuote, unclosedQuote, foreignContent, hiddenText, trackedChanges, directory, empty, encoding, invalidUTF8,
            inputOutput, limit, missing, noPermission, nul, protected, unreadableFormat, wrongEnding,
        ] + htmlRules + [duplicateKey, lateKey, nestedValue, notARecord, syntax] + openDocumentRules + workbookRules
        + archiveRules

    static let textAfterQuote = Rule(
        id: "csv/text-after-quote", level: .warning,
        title: Phrase(th: "มีข้อความต่อท้ายเครื่องหมายคำพูดปิด", en: "text follows a closing quote"),
        help: Phrase(
            th: "เครื่องหมายคำพูดที่อยู่ในข้อความต้องเขียนซ้ำสองตัว (\"\") หรือบันทึกไฟล์ใหม่จากโปรแกรมตารางคำนวณ",
            en: "write a quote inside a text twice (\"\"), or save the file again from the spreadsheet"))
    static let unclosedQuote = Rule(
        id: "csv/unclosed-quote", level: .error,
        title: Phrase(th: "เครื่องหมายคำพูดไม่ถูกปิด", en: "a quote is never closed"),
        help: Phrase(
            th: "เติมเครื่องหมายคำพูดปิดท้ายข้อความ บรรทัดนี้และบรรทัดถัดไปถูกอ่านเหมือนไม่มีเครื่องหมายนี้",
            en: "close the quote at the end of its text; this line and those below were read as if it were not there"))
    static let directory = Rule(
        id: "file/directory", level: .error,
        title: Phrase(th: "เส้นทางเป็นโฟลเดอร์", en: "a path is a folder"),
        help: Phrase(th: "ระบุไฟล์ที่อยู่ในโฟลเดอร์นั้น", en: "name a file in the folder"))
    static let empty = Rule(
        id: "file/empty", level: .error,
        title: Phrase(th: "ไฟล์ไม่มีข้อมูล", en: "a file holds no data"),
        help: Phrase(th: "บันทึกไฟล์ใหม่จากต้นฉบับ แล้วดูว่าไฟล์มีข้อมูล", en: "save the file again from its source and look that it holds the data"))
    static let encoding = Rule(
        id: "file/encoding", level: .warning,
        title: Phrase(th: "ไฟล์ไม่ได้เข้ารหัสแบบ UTF-8", en: "a file is not encoded as UTF-8"),
        help: Phrase(
            th: "บันทึกไฟล์เป็น UTF-8: ใน Excel เลือก \"CSV UTF-8 (Comma delimited)\" ใน Notepad เลือก Encoding เป็น UTF-8",
            en: "save it as UTF-8: in Excel choose \"CSV UTF-8 (Comma delimited)\", in Notepad set Encoding to UTF-8"))
    static let invalidUTF8 = Rule(
        id: "file/invalid-utf8", level: .error,
        title: Phrase(th: "ไฟล์มีไบต์ที่ไม่เป็นข้อความ", en: "a file has bytes that are no text"),
        help: Phrase(
            th: "บันทึกไฟล์ใหม่จากต้นฉบับเป็น UTF-8 ตัวอักษรที่เสียถูกแทนด้วย U+FFFD",
            en: "save the file again from its source as UTF-8; broken letters were replaced by U+FFFD"))
    static let inputOutput = Rule(
        id: "file/io", level: .error,
        title: Phrase(th: "ระบบอ่านไฟล์ไม่ได้", en: "the system cannot read a file"),
        help: Phrase(th: "คัดลอกไฟล์ไปไว้ที่อื่นแล้วลองใหม่", en: "copy the file to another place and try again"))
    static let limit = Rule(
        id: "file/limit", level: .error,
        title: Phrase(th: "ข้อมูลเกินขีดจำกัด", en: "data is beyond a limit"),
        help: Phrase(
            th: "ดูว่ามีเครื่องหมายคำพูดหรือการขึ้นบรรทัดหายไปหรือไม่ หรือแบ่งไฟล์", en: "look for a missing quote or line end, or split the file"))
    static let missing = Rule(
        id: "file/missing", level: .error,
        title: Phrase(th: "ไม่มีไฟล์", en: "a file does not exist"),
        help: Phrase(th: "ตรวจตัวสะกดของเส้นทาง", en: "look at the spelling of the path"))
    static let noPermission = Rule(
        id: "file/no-permission", level: .error,
        title: Phrase(th: "ไม่มีสิทธิ์อ่านไฟล์", en: "a file may not be read"),
        help: Phrase(th: "ขอสิทธิ์อ่านไฟล์จากเจ้าของ", en: "ask the file's owner for permission to read"))
    static let nul = Rule(
        id: "file/nul", level: .error,
        title: Phrase(th: "ข้อความมีอักขระ NUL", en: "a text has NUL characters"),
        help: Phrase(th: "ไฟล์อาจเสีย บันทึกไฟล์ใหม่จากต้นฉบับ", en: "the file may be damaged; save it again from its source"))
    static let protected = Rule(
        id: "file/password", level: .error,
        title: Phrase(th: "ไฟล์ใส่รหัสผ่านไว้", en: "a file is protected by a password"),
        help: Phrase(
            th: "เปิดไฟล์ด้วยรหัสผ่าน เอารหัสผ่านออก (ข้อมูล > ป้องกันเอกสาร > เข้ารหัสด้วยรหัสผ่าน) แล้วบันทึกใหม่",
            en: "open it with the password, remove that (Info > Protect > Encrypt with Password) and save it again"))
    static let unreadableFormat = Rule(
        id: "file/unreadable-format", level: .error,
        title: Phrase(th: "อ่านรูปแบบของไฟล์ไม่ได้", en: "a file is in a format that cannot be read"),
        help: Phrase(th: "บันทึกข้อมูลเป็น CSV UTF-8", en: "save the data as CSV UTF-8"))
    static let wrongEnding = Rule(
        id: "file/wrong-ending", level: .warning,
        title: Phrase(th: "ชื่อไฟล์ลงท้ายไม่ตรงกับเนื้อหา", en: "a file's name ends otherwise than its content"),
        help: Phrase(
            th: "เปลี่ยนนามสกุลไฟล์ให้ตรงกับเนื้อหา หรือบันทึกใหม่เป็นรูปแบบตามชื่อ ไฟล์ถูกอ่านตามเนื้อหา",
            en: "rename the file for what it is, or save it again as what its name says; it was read for what it is"))
    static let duplicateKey = Rule(
        id: "json/duplicate-key", level: .error,
        title: Phrase(th: "ออบเจกต์มีคีย์ซ้ำ", en: "an object has a key twice"),
        help: Phrase(th: "ลบหรือเปลี่ยนชื่อคีย์หนึ่ง ค่าสุดท้ายถูกใช้", en: "remove or rename one of them; the last value was taken"))
    static let lateKey = Rule(
        id: "json/late-key", level: .note,
        title: Phrase(th: "คีย์ปรากฏครั้งแรกในระเบียนท้าย ๆ", en: "a key appears only in later records"),
        help: Phrase(th: "ให้ทุกระเบียนมีคีย์เหมือนกัน ใช้ null เมื่อไม่มีค่า", en: "give every record the same keys, with null where there is no value"))
    static let nestedValue = Rule(
        id: "json/nested-value", level: .note,
        title: Phrase(th: "ค่าในระเบียนเป็นออบเจกต์หรืออาร์เรย์", en: "a value in a record is an object or array"),
        help: Phrase(
            th: "แยกเป็นคีย์ของตัวเอง ค่านี้ถูกอ่านเป็นข้อความ JSON", en: "spread it over keys of their own; it was read as JSON text"))
    static let notARecord = Rule(
        id: "json/not-a-record", level: .warning,
        title: Phrase(th: "อาร์เรย์มีสมาชิกต่างชนิดกัน", en: "an array mixes records with other values"),
        help: Phrase(th: "ให้สมาชิกทุกตัวของอาร์เรย์เป็นชนิดเดียวกัน", en: "make all elements of the array alike"))
    static let syntax = Rule(
        id: "json/syntax", level: .error,
        title: Phrase(th: "ไวยากรณ์ JSON ผิด", en: "the JSON is not well formed"),
        help: Phrase(
            th: "แก้ตรงนี้ หรือส่งออกไฟล์ใหม่ ข้อมูลที่อยู่ถัดไปไม่ได้อ่าน", en: "correct it here or export the file again; nothing behind it was read"))
}
