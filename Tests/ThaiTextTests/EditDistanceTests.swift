import Testing
import ThaiText

struct EditDistanceTests {
    @Test(arguments: [
        ("", "", 0.0), ("", "abc", 3), ("abc", "abc", 0), ("kitten", "sitting", 3), ("ab", "ba", 1), ("ca", "abc", 3), ("abcd", "acbd", 1),
        ("เฉพาะเจาจง", "เฉพาะเจาะจง", 1), ("ประเมิณ", "ประเมิน", 1), ("a", "b", 1), ("abcdef", "bcdefg", 2), ("xabc", "abc", 1),
    ])
    func `the distance counts edits and swaps`(first: String, second: String, expected: Double) {
        #expect(EditDistance.distance(first, second, limit: 9) == expected)
        #expect(EditDistance.distance(second, first, limit: 9) == expected)
        #expect(EditDistance.distance(first, second, limit: Int(expected)) == expected)
        if expected > 0 { #expect(EditDistance.distance(first, second, limit: Int(expected) - 1) == nil) }
    }

    @Test func `a distance above the limit is not told`() {
        #expect(EditDistance.distance("abc", "xyz", limit: 2) == nil)
        #expect(EditDistance.distance("abc", "abc", limit: -1) == nil)
        #expect(EditDistance.distance("a", String(repeating: "a", count: 257), limit: 300) == nil)
        #expect(EditDistance.distance("", String(repeating: "a", count: 256), limit: .max) == 256)
    }

    @Test(arguments: [
        ("ถ", "ภ"), ("ภ", "ฤ"), ("ผ", "ฝ"), ("พ", "ฟ"), ("ค", "ด"), ("ด", "ต"), ("บ", "ป"), ("ป", "ษ"), ("ข", "ช"), ("ช", "ซ"), ("ท", "ห"),
        ("ม", "น"),
        ("น", "ฆ"), ("ฎ", "ฏ"), ("ก\u{0E48}", "ก\u{0E49}"), ("ก\u{0E4A}", "ก\u{0E4B}"), ("กิ", "กี"), ("กึ", "กื"), ("กุ", "กู"), ("กำ", "กา"),
    ])
    func `look-alikes cost one half`(first: String, second: String) {
        #expect(EditDistance.distance(first, second, limit: 1, weights: .thaiLookAlikes) == 0.5)
        #expect(EditDistance.distance(first, second, limit: 1) == 1)
    }

    @Test func `other changes cost one among look-alikes too`() {
        #expect(EditDistance.distance("ก", "ข", limit: 2, weights: .thaiLookAlikes) == 1)
        #expect(EditDistance.distance("กถ", "กภข", limit: 2, weights: .thaiLookAlikes) == 1.5)
    }

    @Test func `the banded distance agrees with the full table`() {
        var random = RandomText(seed: 11)
        for _ in 0..<2000 {
            let first = (0..<random.number(below: 9)).map { _ in Character(["a", "b", "c", "ถ", "ภ"][random.number(below: 5)]) }
            let second = (0..<random.number(below: 9)).map { _ in Character(["a", "b", "c", "ถ", "ภ"][random.number(below: 5)]) }
            for isWeighted in [false, true] {
                let expected = fullTable(first, second, isWeighted: isWeighted)
                for limit in 0...9 {
                    let found = EditDistance.distance(
                        String(first), String(second), limit: limit, weights: isWeighted ? .thaiLookAlikes : .plain)
                    #expect(found == (expected <= Double(limit) ? expected : nil))
                }
            }
        }
    }

    private func fullTable(_ a: [Character], _ b: [Character], isWeighted: Bool) -> Double {
        var table = [[Double]](repeating: [Double](repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in 0...a.count {
            for j in 0...b.count {
                if i == 0 || j == 0 {
                    table[i][j] = Double(i + j)
                    continue
                }
                let alike = isWeighted && "ถภ".contains(a[i - 1]) && "ถภ".contains(b[j - 1])
                let change = a[i - 1] == b[j - 1] ? 0 : alike ? 0.5 : 1
                table[i][j] = min(table[i - 1][j - 1] + change, table[i - 1][j] + 1, table[i][j - 1] + 1)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1) }
            }
        }
        return table[a.count][b.count]
    }

    struct Search: CustomTestStringConvertible {
        let word: String
        let candidates: [String]
        let index: Int?
        var distance = 0.0
        var testDescription: String { word }
    }

    @Test(arguments: [
        Search(word: "เฉพาะเจาจง", candidates: ["คัดเลือก", "เฉพาะเจาะจง", "ประกาศเชิญชวนทั่วไป"], index: 1, distance: 1),
        Search(word: "องค์กรบริหารส่วนตำบล", candidates: ["องค์การบริหารส่วนจังหวัด", "องค์การบริหารส่วนตำบล"], index: 1, distance: 1),
        Search(word: "เจตนารมย์", candidates: ["เจตนารมณ์"], index: 0, distance: 1),
        Search(word: "จัาง", candidates: ["ซื้อ", "จ้าง"], index: 1, distance: 1),
        Search(word: "งบประมำณ", candidates: ["งบประมาณ"], index: 0, distance: 1),
        Search(word: "สถานการณ์จ้างงาน", candidates: ["สถานที่", "สถานะการจ้างงาน"], index: 1, distance: 3),
        Search(word: "E-BIDDING", candidates: ["e-market", "e-bidding"], index: 1),
        Search(word: "ท\u{0E48}\u{0E35}", candidates: ["ท\u{0E35}\u{0E48}"], index: 0),
        Search(word: "abcx", candidates: ["abca", "abcb"], index: nil),
        Search(word: "abcx", candidates: ["abca", "ABCA"], index: 0, distance: 1),
        Search(word: "abcx", candidates: ["abca", "abcb", "abcx"], index: 2),
        Search(word: "abcdefgh", candidates: ["xxxdefgh"], index: nil),
        Search(word: "a", candidates: ["b"], index: nil),
        Search(word: "", candidates: ["", "a"], index: nil),
        Search(word: "abc", candidates: [], index: nil),
    ])
    func `only a clearly nearest candidate is named`(_ search: Search) {
        let found = EditDistance.nearest(search.word, among: search.candidates)
        #expect(found?.index == search.index)
        #expect(found?.distance == (search.index == nil ? nil : search.distance))
    }

    @Test func `look-alikes decide between equals`() {
        #expect(EditDistance.nearest("ภาษี", among: ["ถาษี", "กาษี"]) == nil)
        let found = EditDistance.nearest("ภาษี", among: ["ถาษี", "กาษี"], weights: .thaiLookAlikes)
        #expect(found?.index == 0)
        #expect(found?.distance == 0.5)
    }
}
