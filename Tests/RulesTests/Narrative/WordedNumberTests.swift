import Diagnostics
import Testing

@testable import Rules

@Suite
struct WordedNumberTests {
    private func number(_ text: String) -> Int? {
        let passage = Passage([Prose(Array(text.utf8), at: Place(file: 0))])
        return WordedNumber(passage, endingAt: passage.key.count)?.value
    }

    @Test(arguments: [
        ("หนึ่ง", 1), ("สิบ", 10), ("สิบเอ็ด", 11), ("ยี่สิบ", 20), ("เก้าสิบเก้า", 99), ("หนึ่งร้อยห้า", 105), ("แปดหมื่นห้าพัน", 85_000),
        ("หนึ่งแสนสองหมื่นสามพันสี่ร้อยห้าสิบหก", 123_456), ("หนึ่งล้านสองแสนห้าหมื่นห้าร้อย", 1_250_500), ("สิบล้าน", 10_000_000), ("เป็นเงินสองพัน", 2_000),
    ])
    func `a number in words is read from its end`(_ text: String, _ value: Int) {
        #expect(number(text) == value)
    }

    @Test(arguments: ["", "บาท", "พันหมื่น", "หนึ่งสอง", "ล้าน", "สองร้อยสามพัน"])
    func `words that make no number are none`(_ text: String) {
        #expect(number(text) == nil)
    }
}
