/// A whole number that is written in Thai words, such as แปดหมื่นห้าพัน.
struct WordedNumber: Sendable {
    let range: Range<Int>
    let value: Int

    private static let digits: [(key: [UInt16], value: Int)] = [
        ("หนึ่ง", 1), ("สอง", 2), ("สาม", 3), ("สี่", 4), ("ห้า", 5), ("หก", 6), ("เจ็ด", 7), ("แปด", 8), ("เก้า", 9), ("เอ็ด", 1), ("ยี่", 2),
    ].map { (Passage.key($0.0), $0.1) }
    private static let powers: [(key: [UInt16], value: Int)] = [
        ("สิบ", 10), ("ร้อย", 100), ("พัน", 1_000), ("หมื่น", 10_000), ("แสน", 100_000),
    ].map { (Passage.key($0.0), $0.1) }
    private static let million = Passage.key("ล้าน")
    private static let words = digits.map(\.key) + powers.map(\.key) + [million]

    /// The number in words that ends at a place; nil where none does.
    init?(_ passage: Passage, endingAt end: Int) {
        var start = end
        while let word = Self.words.first(where: { passage.has($0, endingAt: start) }) { start -= word.count }
        guard start < end, let value = Self.value(passage, start..<end) else { return nil }
        range = start..<end
        self.value = value
    }

    /// What words say one behind the other: digits in front of falling powers of ten; nil for what is no number.
    private static func value(_ passage: Passage, _ range: Range<Int>) -> Int? {
        var at = range.lowerBound
        var millions = 0
        var sum = 0
        var digit: Int?
        var last = Int.max
        while at < range.upperBound {
            if let word = digits.first(where: { passage.has($0.key, at: at) }) {
                guard digit == nil else { return nil }
                digit = word.value
                at += word.key.count
            } else if let power = powers.first(where: { passage.has($0.key, at: at) }) {
                // Ten may stand without a one in front of it.
                guard power.value < last, let times = digit ?? (power.value == 10 ? 1 : nil) else { return nil }
                sum += times * power.value
                last = power.value
                digit = nil
                at += power.key.count
            } else if passage.has(million, at: at) {
                guard millions == 0, sum + (digit ?? 0) > 0 else { return nil }
                millions = (sum + (digit ?? 0)) * 1_000_000
                (sum, digit, last) = (0, nil, .max)
                at += million.count
            } else {
                return nil
            }
        }
        return millions + sum + (digit ?? 0)
    }
}
