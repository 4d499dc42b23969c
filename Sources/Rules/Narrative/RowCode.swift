/// The number of a row as its cell writes it: alone, or behind letters that all rows have, such as M1 and ม.1; O1 is an item.
struct RowCode {
    let value: Int
    /// The letters and signs in front of the digits.
    let prefix: ArraySlice<UInt16>
    /// What stands in front of the digits, and they.
    let range: Range<Int>

    /// 6 signs: what is longer is a word.
    private static let longest = 6
    /// 3 rows: so many at least are written alike.
    private static let leastRows = 3

    /// The code that a cell is, which a point or bracket may close; nil where it is none.
    init?(_ cell: Passage) {
        let key = cell.key
        guard let start = key.prefix(Self.longest + 1).firstIndex(where: \.isDigit), let number = cell.number(at: start),
            number.value > 0, number.value < 1_000, number.end >= key.count - 1, number.end == key.count || !key[number.end].isThai,
            key[..<start] != [UInt16(sign: "o")]
        else { return nil }
        value = number.value
        prefix = key[..<start]
        range = 0..<number.end
    }

    /// Whether cells number their rows with letters in front of the number, which are the same in all of them.
    static func areCodes(_ cells: [Passage]) -> Bool {
        let codes = cells.compactMap(RowCode.init)
        guard codes.count >= leastRows, codes.count * 5 >= cells.count * 4, let first = codes.first?.prefix, !first.isEmpty else {
            return false
        }
        return codes.allSatisfy { $0.prefix == first } && Set(codes.map(\.value)).count * 3 >= codes.count * 2
    }
}
