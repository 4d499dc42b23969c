import Diagnostics

extension ReadTrouble {
    /// What is wrong, one phrase.
    var message: Message {
        switch self {
        case .duplicateKey(let key):
            Message(
                Phrase(th: "คีย์นี้มีอยู่แล้วในออบเจกต์เดียวกัน ({key})", en: "the key is already in the same object ({key})"), [.init("key", key)])
        case .duplicatePart(let name):
            Message(
                Phrase(th: "ไฟล์มีส่วนที่ชื่อซ้ำกัน ({part})", en: "the file has parts of the same name ({part})"), [.init("part", name)])
        case .empty:
            Message(th: "ไฟล์ไม่มีข้อมูล", en: "the file holds no data")
        case .encoding(let encoding, _):
            Message(
                Phrase(th: "ไฟล์เข้ารหัสแบบ {encoding} ไม่ใช่ UTF-8", en: "the file is encoded as {encoding}, not UTF-8"),
                [.init("encoding", encoding.name)])
        case .failure(let failure):
            failure.message
        case .foreignContent(let name):
            Message(
                Phrase(
                    th: "เอกสารมีเนื้อหาของโปรแกรมอื่น ({name}) ซึ่งไม่ได้อ่าน",
                    en: "content of another program ({name}) is in the document and was not read"),
                [.init("name", name)])
        case .hiddenText(true):
            Message(
                th: "มีข้อความที่ซ่อนไว้ ซึ่งไม่ได้อ่าน แห่งแรกอยู่ตรงนี้", en: "text is hidden, the first of it here; it was not read")
        case .hiddenText(false):
            Message(
                th: "มีข้อความที่ซ่อนไว้ ซึ่งไม่ได้อ่าน แห่งแรกอยู่ใกล้ตรงนี้", en: "text is hidden, the first of it near here; it was not read")
        case .invalidBytes(let encoding, let places):
            Message(
                Phrase(
                    th: "มีไบต์ที่ไม่ใช่ {encoding} {count} แห่ง แห่งแรกอยู่ตรงนี้",
                    en: "bytes are not {encoding}, the first of them here (places: {count})"),
                [.init("encoding", encoding.name), .init("count", places)])
        case .lateKey(let key):
            Message(
                Phrase(
                    th: "คีย์นี้ไม่มีในระเบียนแรก ๆ จึงไม่มีในหัวตาราง ({key})",
                    en: "the key is not in the first records, so not in the header ({key})"),
                [.init("key", key)])
        case .limit(let limit):
            limit.message
        case .nestedValue(let key):
            Message(
                Phrase(th: "ค่าของคีย์เป็นออบเจกต์หรืออาร์เรย์ ({key})", en: "the key's value is an object or array ({key})"), [.init("key", key)])
        case .notARecord:
            Message(th: "สมาชิกนี้ไม่ใช่ระเบียนแบบเดียวกับตัวแรก", en: "the element is not a record like the first")
        case .nul(let count):
            Message(
                Phrase(
                    th: "มีอักขระ NUL {count} ตัว ตัวแรกอยู่ตรงนี้", en: "NUL characters are in the text, the first of them here (number: {count})"),
                [.init("count", count)])
        case .page(let trouble):
            trouble.message
        case .openDocument(let trouble):
            trouble.message
        case .part(let failure):
            failure.message
        case .protected:
            Message(th: "ไฟล์นี้ใส่รหัสผ่านไว้ จึงอ่านไม่ได้", en: "the file is protected by a password and cannot be read")
        case .syntax(let phrase):
            // As an argument, because its braces are no placeholders.
            Message(Phrase("{problem}"), [.init("problem", phrase)])
        case .textAfterQuote:
            Message(th: "มีข้อความต่อท้ายเครื่องหมายคำพูดปิด", en: "text follows the closing quote")
        case .trackedChanges(true):
            Message(
                th: "มีการเปลี่ยนแปลงที่ติดตามไว้และยังไม่ได้ยอมรับ แห่งแรกอยู่ตรงนี้ ทั้งหมดถูกอ่านเหมือนยอมรับแล้ว",
                en: "tracked changes are pending, the first of them here; they were read as if accepted")
        case .trackedChanges(false):
            Message(
                th: "มีการเปลี่ยนแปลงที่ติดตามไว้และยังไม่ได้ยอมรับ แห่งแรกอยู่ใกล้ตรงนี้ ทั้งหมดถูกอ่านเหมือนยอมรับแล้ว",
                en: "tracked changes are pending, the first of them near here; they were read as if accepted")
        case .unclosedQuote(let evidence):
            evidence.message
        case .unreadable(let signature):
            Message(
                Phrase(th: "ไฟล์นี้เป็น{kind} ซึ่งยังอ่านไม่ได้", en: "the file is {kind}, which cannot be read"), [.init("kind", signature.name)])
        case .unreadableCompound(let kind):
            Message(Phrase(th: "ไฟล์นี้เป็น{kind} ซึ่งยังอ่านไม่ได้", en: "the file is {kind}, which cannot be read"), [.init("kind", kind.name)])
        case .unreadableMarkup(let kind):
            Message(Phrase(th: "ไฟล์นี้เป็น{kind} ซึ่งยังอ่านไม่ได้", en: "the file is {kind}, which cannot be read"), [.init("kind", kind.name)])
        case .unreadablePackage(let kind):
            Message(Phrase(th: "ไฟล์นี้เป็น{kind} ซึ่งยังอ่านไม่ได้", en: "the file is {kind}, which cannot be read"), [.init("kind", kind.name)])
        case .workbook(let trouble):
            trouble.message
        case .wrongEnding(let ending, let kind):
            Message(
                Phrase(th: "ชื่อไฟล์ลงท้ายด้วย .{ending} แต่เนื้อหาเป็น{kind}", en: "the file's name ends in .{ending}, but it is {kind}"),
                [.init("ending", ending), .init("kind", kind)])
        }
    }

    /// What to do about it, where it depends on more than the rule.
    var help: Message? {
        switch self {
        case .encoding(_, of: .html):
            return Message(
                th: "ให้ระบบที่สร้างหน้านี้ส่งออกเป็น UTF-8 หรือเปิดใน Excel หรือ Word แล้วบันทึกเป็น .xlsx หรือ .docx",
                en: "have the system that makes the page write UTF-8, or open it in Excel or Word and save it as .xlsx or .docx")
        case .encoding(_, of: .json), .encoding(_, of: .markdown), .encoding(_, of: .text):
            return Message(
                th: "บันทึกไฟล์เป็น UTF-8: ใน Notepad เลือก Encoding เป็น UTF-8", en: "save it as UTF-8: in Notepad set Encoding to UTF-8")
        case .limit(.spoolBytes):
            return Message(th: "บันทึกเป็นไฟล์แล้วระบุชื่อไฟล์นั้น", en: "save it as a file and name that file")
        case .openDocument(let trouble): return trouble.help
        case .page(let trouble): return trouble.help
        case .unreadable(let signature): return signature.help
        case .unreadableCompound(let kind): return kind.help
        case .unreadableMarkup(let kind): return kind.help
        case .unreadablePackage(let kind): return kind.help
        default: return nil
        }
    }
}

extension ReadFailure {
    /// What is wrong, one phrase.
    var message: Message {
        switch self {
        case .directory: Message(th: "เส้นทางนี้เป็นโฟลเดอร์ ไม่ใช่ไฟล์", en: "the path is a folder, not a file")
        case .inputOutput(let number):
            Message(
                Phrase(th: "ระบบอ่านไฟล์ไม่ได้ (errno {number})", en: "the system cannot read the file (errno {number})"),
                [.init("number", Int(number))])
        case .missing: Message(th: "ไม่มีไฟล์นี้", en: "there is no such file")
        case .noPermission: Message(th: "ไม่มีสิทธิ์อ่านไฟล์นี้", en: "the file may not be read")
        }
    }
}

extension ReadTrouble.Limit {
    fileprivate var message: Message {
        switch self {
        case .blocks(let count):
            Message(
                Phrase(
                    th: "เอกสารมีย่อหน้าและตารางเกิน {limit} ส่วนที่เกินไม่ได้อ่าน",
                    en: "the document has more than {limit} paragraphs and tables; the rest is not read"),
                [.init("limit", count)])
        case .cells(let count):
            Message(
                Phrase(
                    th: "แถวมีเกิน {limit} เซลล์ ส่วนที่เกินไม่ได้อ่าน", en: "the row has more than {limit} cells; the rest of it is not read"),
                [.init("limit", count)])
        case .fieldBytes(let count):
            Message(
                Phrase(
                    th: "ข้อความยาวเกิน {limit} ไบต์ ส่วนที่เกินไม่ได้อ่าน",
                    en: "the text is longer than {limit} bytes; the rest of it is not read"),
                [.init("limit", count)])
        case .recordBytes(let count):
            Message(
                Phrase(
                    th: "ระเบียนยาวเกิน {limit} ไบต์ ส่วนที่เกินไม่ได้อ่าน",
                    en: "the record is longer than {limit} bytes; the rest is not read"),
                [.init("limit", count)])
        case .repeatedBytes(let count):
            Message(
                Phrase(
                    th: "ข้อความของเซลล์ที่ผสานกันซ้ำเกิน {limit} ไบต์ ส่วนที่เกินไม่ได้อ่าน",
                    en: "merged cells repeat more than {limit} bytes; the rest of them is not read"),
                [.init("limit", count)])
        case .rows(let count):
            Message(
                Phrase(
                    th: "ตารางมีเกิน {limit} แถว ส่วนที่เกินไม่ได้อ่าน", en: "the table has more than {limit} rows; the rest is not read"),
                [.init("limit", count)])
        case .spoolBytes(let count):
            Message(
                Phrase(
                    th: "ไฟล์ที่ส่งมาทางไปป์ยาวเกิน {limit} ไบต์ จึงไม่ได้อ่าน",
                    en: "the file comes through a pipe and is longer than {limit} bytes; it is not read"),
                [.init("limit", count)])
        case .tableDepth(let count):
            Message(
                Phrase(
                    th: "ตารางซ้อนกันเกิน {limit} ชั้น ส่วนที่เกินไม่ได้อ่าน",
                    en: "tables stand in each other more than {limit} deep; the rest is not read"),
                [.init("limit", count)])
        }
    }
}

extension ReadTrouble.Evidence {
    fileprivate var message: Message {
        switch self {
        case .bytes(let count):
            Message(
                Phrase(
                    th: "เครื่องหมายคำพูดนี้ไม่ถูกปิดภายใน {limit} ไบต์", en: "the quote is not closed within {limit} bytes"),
                [.init("limit", count)])
        case .endOfFile:
            Message(th: "เครื่องหมายคำพูดนี้ไม่ถูกปิดจนจบไฟล์", en: "the quote is not closed before the file ends")
        case .lines(let count):
            Message(
                Phrase(
                    th: "เครื่องหมายคำพูดนี้ไม่ถูกปิดภายใน {limit} บรรทัด", en: "the quote is not closed within {limit} lines"),
                [.init("limit", count)])
        case .textBehindNext:
            Message(
                th: "เครื่องหมายคำพูดนี้ไม่ถูกปิดก่อนที่เครื่องหมายถัดไปจะเปิด", en: "the quote is not closed before the next one opens")
        }
    }
}

extension FileSignature {
    /// What the file is.
    fileprivate var name: Phrase {
        switch self {
        case .binary: Phrase(th: "ข้อมูลไบนารี", en: "binary data")
        case .image: Phrase(th: "รูปภาพ", en: "an image")
        case .office: PackageKind.zip.name
        case .oldOffice: CompoundFile.other.name
        case .pdf: Phrase(th: "เอกสาร PDF", en: "a PDF document")
        case .rtf: Phrase(th: "เอกสาร RTF", en: "an RTF document")
        }
    }

    /// What to do instead.
    fileprivate var help: Message {
        switch self {
        case .binary:
            Message(
                th: "ดาวน์โหลดหรือส่งออกข้อมูลใหม่เป็น CSV UTF-8 แล้วตรวจไฟล์นั้น",
                en: "download or export the data again as CSV UTF-8 and check that file")
        case .image, .pdf:
            Message(
                th: "ใช้ไฟล์ต้นฉบับที่สร้างไฟล์นี้ บันทึกเป็น CSV UTF-8 แล้วตรวจไฟล์นั้น",
                en: "take the file that this one was made from, save it as CSV UTF-8 and check that")
        case .office: PackageKind.zip.help
        case .oldOffice, .rtf: CompoundFile.other.help
        }
    }
}
