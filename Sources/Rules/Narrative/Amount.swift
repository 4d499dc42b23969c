/// An exact number as a text writes it, with at most four decimals.
struct Amount: Hashable, Comparable, Sendable {
    /// Ten-thousandths.
    let units: Int
    /// How many decimals are written.
    let decimals: Int

    init(units: Int, decimals: Int) {
        self.units = units
        self.decimals = decimals
    }

    /// Reads the number that begins at a place, with commas between thousands; nil when none does or it is too long to be one.
    init?(_ passage: Passage, at start: Int, end: inout Int) {
        let key = passage.key
        guard start < key.count, key[start].isDigit else { return nil }
        var at = start
        var value = 0
        var digits = 0
        while at < key.count, digits < 13 {
            if at > start, passage.isParted[at] { break }
            if key[at].isDigit {
                value = value * 10 + Int(key[at] - 0x30)
                digits += 1
                at += 1
            } else if key[at] == UInt16(sign: ","), digits > 0, at + 3 < key.count, key[at + 1].isDigit, key[at + 2].isDigit,
                key[at + 3].isDigit,
                !passage.isParted[at + 1]
            {
                at += 1
            } else {
                break
            }
        }
        var decimals = 0
        if at + 1 < key.count, key[at] == UInt16(sign: "."), key[at + 1].isDigit, !passage.isParted[at + 1] {
            at += 1
            while at < key.count, key[at].isDigit, decimals < 5, decimals == 0 || !passage.isParted[at] {
                if decimals < 4 { value = value * 10 + Int(key[at] - 0x30) }
                decimals += 1
                at += 1
            }
        }
        guard digits < 13, decimals < 5, !(at < key.count && key[at].isDigit && !passage.isParted[at]) else { return nil }
        for _ in decimals..<4 { value *= 10 }
        units = value
        self.decimals = decimals
        end = at
    }

    static func < (left: Amount, right: Amount) -> Bool { left.units < right.units }

    /// Whether two amounts are the same, however many decimals are written.
    func isSame(as other: Amount) -> Bool { units == other.units }

    /// The amount with a point, as many decimals as it has and at least two where it has any.
    var shown: String {
        let magnitude = units.magnitude
        let whole = String(magnitude / 10_000)
        var rest = String(magnitude % 10_000)
        while rest.utf8.count < 4 { rest = "0" + rest }
        while rest.utf8.count > max(decimals, 0), rest.hasSuffix("0") { rest.removeLast() }
        return (units < 0 ? "-" : "") + (rest.isEmpty ? whole : whole + "." + rest)
    }
}
