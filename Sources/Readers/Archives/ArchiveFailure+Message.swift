import Diagnostics
import XML

extension PartFailure {
    /// The rule that the failure breaks.
    var rule: Rule {
        switch self {
        case .archive(let failure): failure.rule
        case .missing: ReaderRules.missingPart
        case .xml(let error, _):
            switch error.kind {
            case .tooDeep, .tooLarge, .tooManyAttributes: ReaderRules.xmlLimit
            default: ReaderRules.xmlSyntax
            }
        }
    }

    /// What is wrong, one phrase.
    var message: Message {
        switch self {
        case .archive(let failure):
            failure.message
        case .missing(let part):
            Message(Phrase(th: "ไฟล์ขาดส่วนที่จำเป็น ({part})", en: "the file lacks a part that it needs ({part})"), [.init("part", part)])
        case .xml(let error, let part):
            Message(
                Phrase(th: "{problem} ใน {part} ไบต์ตำแหน่ง {offset}", en: "{problem}, in {part} at byte offset {offset}"),
                [
                    .init("problem", Phrase(th: error.message(thai: true), en: error.message(thai: false))), .init("part", part),
                    .init("offset", error.offset),
                ])
        }
    }
}

extension ArchiveFailure {
    /// The rule that the failure breaks.
    var rule: Rule {
        switch self {
        case .checksum: ReaderRules.checksum
        case .compression: ReaderRules.compression
        case .directory, .inflate, .localHeader, .size: ReaderRules.damaged
        case .encrypted: ReaderRules.protected
        case .limit(.ratio): ReaderRules.ratio
        case .limit: ReaderRules.archiveLimit
        case .overlap: ReaderRules.overlap
        case .read(let failure): failure.rule
        case .severalDisks: ReaderRules.severalDisks
        case .truncated: ReaderRules.truncated
        }
    }

    /// What is wrong, one phrase.
    var message: Message {
        switch self {
        case .checksum(let part):
            Message(
                Phrase(th: "ส่วนหนึ่งของไฟล์เสีย ค่าตรวจสอบไม่ตรง ({part})", en: "a part is not what its check sum says ({part})"),
                [.init("part", part)])
        case .compression(let part, let method):
            Message(
                Phrase(
                    th: "{part} บีบอัดด้วยวิธีที่อ่านไม่ได้ ({method})", en: "{part} is compressed in a way that cannot be read ({method})"),
                [.init("part", part), .init("method", Self.methodName(method))])
        case .directory(let offset):
            Message(
                Phrase(
                    th: "รายการส่วนของไฟล์เสียที่ไบต์ตำแหน่ง {offset}", en: "the file's list of parts is damaged at byte offset {offset}"),
                [.init("offset", offset)])
        case .encrypted(let part):
            Message(
                Phrase(th: "ส่วนของไฟล์ใส่รหัสผ่านไว้ ({part})", en: "a part of the file is protected by a password ({part})"),
                [.init("part", part)])
        case .inflate(let part, let count):
            Message(
                Phrase(
                    th: "ข้อมูลที่บีบอัดของ {part} เสีย อ่านได้เพียง {count} ไบต์",
                    en: "the compressed data of {part} is damaged; {count} bytes of it could be read"),
                [.init("part", part), .init("count", count)])
        case .limit(let limit):
            limit.message
        case .localHeader(let part):
            Message(
                Phrase(
                    th: "หัวของ {part} ไม่ตรงกับรายการส่วนของไฟล์", en: "the header of {part} contradicts the file's list of parts"),
                [.init("part", part)])
        case .overlap(let part, let other):
            Message(
                Phrase(th: "ส่วนของไฟล์ทับซ้อนกัน ({part}, {other})", en: "parts of the file lie on the same bytes ({part}, {other})"),
                [.init("part", part), .init("other", other)])
        case .read(let failure):
            failure.message
        case .severalDisks:
            Message(th: "ไฟล์นี้เป็นเพียงชิ้นหนึ่งของไฟล์ที่แบ่งไว้หลายชิ้น", en: "the file is one piece of an archive in several")
        case .size(let part, let stated, let found):
            Message(
                Phrase(
                    th: "ขนาดของ {part} ไม่ตรงกับที่ระบุ (ระบุ {stated} พบ {found})",
                    en: "{part} is not as long as the file's list says (stated {stated}, found {found})"),
                [.init("part", part), .init("stated", stated), .init("found", found)])
        case .truncated(let length, nil):
            Message(
                Phrase(
                    th: "ไฟล์ขาดตอนท้าย มีเพียง {length} ไบต์", en: "the file is cut off after {length} bytes"), [.init("length", length)])
        case .truncated(let length, let part?):
            Message(
                Phrase(
                    th: "ไฟล์ขาดตอนท้าย มีเพียง {length} ไบต์ ส่วนสุดท้ายคือ {part}",
                    en: "the file is cut off after {length} bytes; its last part is {part}"),
                [.init("length", length), .init("part", part)])
        }
    }

    /// The name of a way to compress, APPNOTE §4.4.5.
    private static func methodName(_ method: Int) -> String {
        switch method {
        case 1: "Shrink"
        case 2...5: "Reduce"
        case 6: "Implode"
        case 9: "Deflate64"
        case 12: "BZIP2"
        case 14: "LZMA"
        case 93: "Zstandard"
        case 95: "XZ"
        case 98: "PPMd"
        default: String(method)
        }
    }
}

extension ArchiveFailure.Limit {
    fileprivate var message: Message {
        switch self {
        case .directoryBytes(let count):
            Message(
                Phrase(
                    th: "รายการส่วนของไฟล์ยาวเกิน {limit} ไบต์", en: "the file's list of parts is longer than {limit} bytes"),
                [.init("limit", count)])
        case .entries(let count):
            Message(Phrase(th: "ไฟล์มีเกิน {limit} ส่วน", en: "the file has more than {limit} parts"), [.init("limit", count)])
        case .partBytes(let count, let part):
            Message(
                Phrase(th: "{part} ขยายเกิน {limit} ไบต์", en: "{part} expands to more than {limit} bytes"),
                [.init("part", part), .init("limit", count)])
        case .ratio(let ratio, let part):
            Message(
                Phrase(th: "{part} ขยายเกิน {limit} เท่า", en: "{part} expands to more than {limit} times its size"),
                [.init("part", part), .init("limit", ratio)])
        case .totalBytes(let count):
            Message(
                Phrase(th: "ไฟล์ขยายรวมกันเกิน {limit} ไบต์", en: "the file's parts expand to more than {limit} bytes"),
                [.init("limit", count)])
        }
    }
}
