import Diagnostics

/// What can be wrong with a web page; facts only.
enum HTMLTrouble: Hashable, Sendable {
    /// Another page that is shown in this one, by its address.
    case frame(String)
    /// Text that is not shown.
    case hidden
    /// A limit that was reached.
    case limit(Limit)
    /// Something that swallows the rest of the page, by its tag.
    case unclosed(String)

    /// A limit that was reached, and its size.
    enum Limit: Hashable, Sendable {
        case heldBytes(Int)
        case repeatedCells(Int)
        case tableDepth(Int)
    }

    /// The rule that the trouble breaks.
    var rule: Rule {
        switch self {
        case .frame: ReaderRules.htmlFrame
        case .hidden: ReaderRules.htmlHidden
        case .limit: ReaderRules.limit
        case .unclosed: ReaderRules.htmlUnclosed
        }
    }

    /// What to do about it, where the rule has no word for it.
    var help: Message? {
        guard case .limit = self else { return nil }
        return Message(
            th: "คัดลอกตารางข้อมูลไปไว้ในไฟล์ของตัวเอง แล้วตรวจไฟล์นั้น", en: "copy the table with the data to a file of its own and check that")
    }

    /// What is wrong, one phrase.
    var message: Message {
        switch self {
        case .frame(let source):
            Message(
                Phrase(th: "หน้าเว็บแสดงอีกหน้าหนึ่งซึ่งไม่ได้อ่าน ({source})", en: "the page shows another one, which is not read ({source})"),
                [.init("source", source)])
        case .hidden:
            Message(th: "หน้าเว็บมีข้อความที่ซ่อนไว้ ซึ่งไม่ได้อ่าน", en: "text is hidden on the page and not read")
        case .limit(.heldBytes(let count)):
            Message(
                Phrase(
                    th: "ตารางที่อยู่ในตารางอื่นยาวเกิน {limit} ไบต์ ส่วนที่เกินไม่ได้อ่าน",
                    en: "tables inside a table are longer than {limit} bytes; the rest is not read"), [.init("limit", count)])
        case .limit(.repeatedCells(let count)):
            Message(
                Phrase(
                    th: "เซลล์ที่ผสานกันครอบคลุมเกิน {limit} เซลล์ ส่วนที่เกินถือว่าว่าง",
                    en: "merged cells cover more than {limit} cells; the rest are taken as blank"), [.init("limit", count)])
        case .limit(.tableDepth(let count)):
            Message(
                Phrase(
                    th: "ตารางซ้อนกันเกิน {limit} ชั้น ชั้นที่เกินถูกอ่านรวมกับชั้นนอก",
                    en: "tables stand in each other beyond {limit} levels; those beyond are read as part of the last"),
                [.init("limit", count)])
        case .unclosed(let tag):
            Message(
                Phrase(
                    th: "ส่วนนี้ของหน้าเว็บไม่ถูกปิด เนื้อหาหลังจากนั้นจึงไม่แสดง ({tag})",
                    en: "a part of the page is never closed, so that nothing behind it is shown ({tag})"), [.init("tag", tag)])
        }
    }
}

/// The rules about web pages.
extension ReaderRules {
    /// All of them, by id.
    static let htmlRules: [Rule] = [htmlFrame, htmlHidden, htmlUnclosed]

    static let htmlFrame = Rule(
        id: "html/frame", level: .warning,
        title: Phrase(th: "หน้าเว็บแสดงอีกหน้าหนึ่ง", en: "a web page shows another page"),
        help: Phrase(th: "ตรวจไฟล์ของหน้านั้นด้วย หรือบันทึกทั้งหมดเป็นไฟล์เดียว", en: "check the file of that page too, or save all as one file"))
    static let htmlHidden = Rule(
        id: "html/hidden", level: .note,
        title: Phrase(th: "หน้าเว็บมีข้อความที่ซ่อนไว้", en: "a web page has hidden text"),
        help: Phrase(th: "แสดงข้อความนั้นถ้าเป็นส่วนหนึ่งของรายงาน", en: "show the text if it belongs to the report"))
    static let htmlUnclosed = Rule(
        id: "html/unclosed", level: .error,
        title: Phrase(th: "ส่วนหนึ่งของหน้าเว็บไม่ถูกปิด", en: "a part of a web page is never closed"),
        help: Phrase(th: "ปิดส่วนนั้น หรือบันทึกหน้าเว็บใหม่จากต้นฉบับ", en: "close it, or save the page again from its source"))
}
