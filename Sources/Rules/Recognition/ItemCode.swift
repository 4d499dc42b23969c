import Documents
import ThaiText

/// The numbers of items as people write them: O99, o99, O 99, ๐๙๙, 099, ข้อ 99.
enum ItemCode {
    /// The number of one code.
    static func number(of code: String) -> Int? {
        let reading = FieldType.itemID.parse(code.utf8.span, kind: .text)
        if case .integer(let number) = reading.value { return Int(number) }
        return Int(ThaiDigits.ascii(code))
    }

    /// The numbers of the codes in a title: the letter O right before a number of at most two digits, and no letter before it.
    static func numbers(in title: String) -> Set<Int> {
        let text = Array(ThaiDigits.ascii(title).utf8)
        var numbers: Set<Int> = []
        for at in text.indices where text[at] | 0x20 == UInt8(ascii: "o") {
            if at > 0, isWord(text[at - 1]) { continue }
            var place = at + 1
            if place < text.count, text[place] == UInt8(ascii: " ") { place += 1 }
            let digits = text[place...].prefix { 48...57 ~= $0 }
            guard 1...2 ~= digits.count, let number = Int(String(decoding: digits, as: UTF8.self)) else { continue }
            numbers.insert(number)
        }
        return numbers
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || 48...57 ~= byte || 97...122 ~= byte | 0x20
    }
}
