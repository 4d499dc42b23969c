import Diagnostics

/// The rules about which files there are.
enum InputRules {
    static let none: RuleID = "file/none"
    static let unreadableFolder: RuleID = "file/unreadable-folder"

    /// All of them, sorted by id.
    static let all: [Rule] = [
        Rule(
            id: none, level: .error, title: Phrase(th: "ไม่พบไฟล์ที่จะตรวจ", en: "no file to check was found"),
            help: Phrase(
                th: "ตรวจเส้นทางของโฟลเดอร์ ไฟล์ที่มองหาในโฟลเดอร์คือ csv, tsv, txt, json และไฟล์สำนักงาน หรือระบุไฟล์โดยตรง",
                en: "look at the path; a folder is searched for csv, tsv, txt, json and office files, or name the file itself")),
        Rule(
            id: unreadableFolder, level: .error, title: Phrase(th: "อ่านโฟลเดอร์ไม่ได้", en: "a folder cannot be read"),
            help: Phrase(th: "ขอสิทธิ์อ่านโฟลเดอร์จากเจ้าของ", en: "ask the folder's owner for permission to read it")),
    ]
}
