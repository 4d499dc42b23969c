/// How a delimited text is written, as far as that can be seen in its beginning.
struct Dialect: Hashable {
    /// The delimiters that are looked for, the likeliest first.
    static let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|")]

    /// What stands between fields.
    var delimiter: UInt8
    /// The number of bytes of a first line `sep=;`, as Excel reads and writes it, line end included; 0 when there is none.
    var prefixLength = 0
    /// Whether every record that was looked at has the same number of fields, two at least, and there are two records at least.
    var isConsistent = false

    /// Whether there is a tab anywhere.
    let hasTabs: Bool

    /// Recognises the dialect of a text by its beginning; `isWhole` says that there is no more of it.
    init(head: [UInt8], suffix: String, isWhole: Bool) {
        delimiter = UInt8(ascii: ",")
        hasTabs = head.contains(UInt8(ascii: "\t"))
        if let (stated, length) = Dialect.statement(head) {
            delimiter = stated
            prefixLength = length
            isConsistent = true
            return
        }
        var best = 0
        for candidate in Dialect.candidates {
            let counts = Dialect.fieldCounts(head.span, delimiter: candidate, isWhole: isWhole)
            let common = Dialect.mostFrequent(counts)
            guard let common, !counts.isEmpty else { continue }
            // Agreement squared weighs more than the number of columns; a first record that agrees, a header, counts double.
            var score = common.times * common.times * 1024 / counts.count * min(common.fields - 1, 8)
            if counts.first == common.fields { score *= 2 }
            if candidate == UInt8(ascii: "\t"), suffix == "tsv" || suffix == "tab" { score = .max }
            if score > best {
                best = score
                delimiter = candidate
                isConsistent = common.times == counts.count && counts.count >= 2
            }
        }
    }

    /// The delimiter that a first line `sep=;` states, and the line's length.
    private static func statement(_ head: [UInt8]) -> (UInt8, Int)? {
        guard head.count >= 5, head.prefix(4).map({ $0 | 0x20 }) == Array("sep=".utf8.map { $0 | 0x20 }) else { return nil }
        let delimiter = head[4]
        guard delimiter != UInt8(ascii: "\""), delimiter > 0x20 && delimiter < 0x7F || delimiter == UInt8(ascii: "\t") else { return nil }
        guard head.count > 5 else { return (delimiter, 5) }
        if head[5] == UInt8(ascii: "\r") { return (delimiter, head.count > 6 && head[6] == UInt8(ascii: "\n") ? 7 : 6) }
        return head[5] == UInt8(ascii: "\n") ? (delimiter, 6) : nil
    }

    /// The number of fields of each record that is not blank, the last left out when it may be cut.
    private static func fieldCounts(_ bytes: Span<UInt8>, delimiter: UInt8, isWhole: Bool) -> [Int] {
        var counts: [Int] = []
        var fields = 1
        var isBlankRecord = true
        var atFieldStart = true
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "\""), atFieldStart {
                at = behindQuotedField(bytes, from: at)
                isBlankRecord = false
                atFieldStart = false
                continue
            }
            if byte == delimiter {
                fields += 1
                isBlankRecord = false
                atFieldStart = true
            } else if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                if !isBlankRecord { counts.append(fields) }
                fields = 1
                isBlankRecord = true
                atFieldStart = true
            } else {
                isBlankRecord = isBlankRecord && byte == UInt8(ascii: " ")
                atFieldStart = false
            }
            at += 1
        }
        if !isBlankRecord, isWhole || counts.isEmpty { counts.append(fields) }
        return counts
    }

    /// The offset behind a quoted field; when its quote is not closed nearby, the offset behind the quote.
    private static func behindQuotedField(_ bytes: Span<UInt8>, from quote: Int) -> Int {
        var at = quote + 1
        while at < bytes.count, at - quote < 8192 {
            if bytes[at] == UInt8(ascii: "\"") {
                guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\"") else { return at + 1 }
                at += 1
            }
            at += 1
        }
        return quote + 1
    }

    /// The number of fields, two at least, that most records have, and how many have it; the larger number when two are as frequent.
    private static func mostFrequent(_ counts: [Int]) -> (fields: Int, times: Int)? {
        var times: [Int: Int] = [:]
        for count in counts where count >= 2 { times[count, default: 0] += 1 }
        return times.max { ($0.value, $0.key) < ($1.value, $1.key) }.map { ($0.key, $0.value) }
    }
}
