import Diagnostics
import ThaiText

/// What a cell of a workbook is to hold.
struct CellContent: Hashable {
    /// The text, or the number as XML writes it.
    let text: String
    let isNumber: Bool

    /// What an edit asks for; a number or a day that is none is stored as text.
    init(_ edit: Fix.Edit, countsFrom1904: Bool) {
        switch edit.form {
        case .text: break
        case .number:
            if let number = CellContent.number(edit.replacement) {
                self.init(text: number, isNumber: true)
                return
            }
        case .date:
            if let serial = CellContent.serial(edit.replacement, countsFrom1904) {
                self.init(text: String(serial), isNumber: true)
                return
            }
        }
        self.init(text: edit.replacement, isNumber: false)
    }

    private init(text: String, isNumber: Bool) {
        self.text = text
        self.isNumber = isNumber
    }

    /// 15: as many digits as a spreadsheet keeps of a number.
    private static let digits = 15

    private static func number(_ text: String) -> String? {
        let plain = ThaiDigits.ascii(text).utf8.filter { $0 != UInt8(ascii: ",") }
        let unsigned = plain.first == UInt8(ascii: "-") ? plain.dropFirst() : plain[...]
        let points = unsigned.count { $0 == UInt8(ascii: ".") }
        guard points <= 1, unsigned.first != UInt8(ascii: "."), unsigned.last != UInt8(ascii: "."), !unsigned.isEmpty,
            unsigned.allSatisfy({ $0 &- 48 < 10 || $0 == UInt8(ascii: ".") }), unsigned.count - points <= digits
        else { return nil }
        return String(decoding: plain, as: UTF8.self)
    }

    private static func serial(_ text: String, _ countsFrom1904: Bool) -> Int? {
        let parts = text.utf8.split(separator: UInt8(ascii: "-")).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard parts.count == 3, let date = CivilDate(year: parts[0], month: parts[1], day: parts[2]) else { return nil }
        // 1899-12-30 and 1904-01-01, ECMA-376-1 §18.17.4.
        let serial = Int(date.daysSince1970) + (countsFrom1904 ? 24_107 : 25_569)
        return serial > (countsFrom1904 ? 0 : 60) ? serial : nil
    }
}
