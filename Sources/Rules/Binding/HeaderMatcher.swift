import Diagnostics
import ThaiText

/// Knows which headers mean which columns of a form.
struct HeaderMatcher: Sendable {
    /// How sure it is that a header means a column, the surest last.
    enum Strength: Int, Comparable, Sendable {
        /// Alike, and clearly more so than to any other column.
        case near
        /// The same once letters that converters lose are left out.
        case garbled
        /// A wording that should not be used.
        case tolerated
        /// The form's wording, or one that is as good.
        case known

        static func < (left: Strength, right: Strength) -> Bool {
            left.rawValue < right.rawValue
        }
    }

    /// What a header was taken for.
    struct Match: Sendable {
        let column: Int
        let strength: Strength
        /// How alike, 0 to 1; 1 unless near.
        let likeness: Double
    }

    /// 0.62: above it, on the headers of real reports, the likest column is the right one.
    private static let nearest = 0.62
    /// 0.12: the likest column must be so much liker than the next.
    private static let margin = 0.12

    private var known: [String: (column: Int, strength: Strength)] = [:]
    private var garbled: [String: Int] = [:]
    private var grams: [(column: Int, grams: [UInt64])] = []

    init(_ form: Form) {
        for (index, column) in form.columns.enumerated() {
            for wording in [column.title.th, column.title.en] + column.wordings { add(wording, index, .known) }
            for wording in column.tolerated { add(wording, index, .tolerated) }
        }
    }

    private mutating func add(_ wording: String, _ column: Int, _ strength: Strength) {
        let key = Self.key(wording)
        guard !key.isEmpty else { return }
        if known[key] == nil { known[key] = (column, strength) }
        let weak = Self.weakKey(key)
        if garbled[weak] == nil { garbled[weak] = column }
        grams.append((column, Self.grams(key)))
    }

    /// The column that a header surely means.
    func sure(_ header: String) -> Match? {
        let key = Self.key(header)
        guard !key.isEmpty else { return nil }
        if let match = known[key] { return Match(column: match.column, strength: match.strength, likeness: 1) }
        if let column = garbled[Self.weakKey(key)] { return Match(column: column, strength: .garbled, likeness: 1) }
        return nil
    }

    /// The column that a header is alike to, if it is clearly liker than any other that is still free.
    func near(_ header: String, isFree: (Int) -> Bool) -> Match? {
        let wanted = Self.grams(Self.key(header))
        guard wanted.count >= 3 else { return nil }
        var best: (column: Int, likeness: Double)?
        var second = 0.0
        for (column, grams) in grams {
            let likeness = Self.likeness(wanted, grams)
            if best.map({ likeness > $0.likeness }) ?? true {
                if let best, best.column != column { second = max(second, best.likeness) }
                best = (column, likeness)
            } else if best?.column != column {
                second = max(second, likeness)
            }
        }
        guard let best, best.likeness >= Self.nearest, best.likeness - second >= Self.margin, isFree(best.column) else { return nil }
        return Match(column: best.column, strength: .near, likeness: best.likeness)
    }

    /// A header folded down to its letters: no spaces, no punctuation, no number in front, no unit behind.
    static func key(_ header: String) -> String {
        var bytes = Array(ThaiFolding.folded(header, options: [.dropSpaces, .dropPunctuation]).utf8)
        let digits = bytes.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
        if digits < bytes.count { bytes.removeFirst(digits) }
        for unit in ["บาท", "baht"] where bytes.count > unit.utf8.count && bytes.suffix(unit.utf8.count).elementsEqual(unit.utf8) {
            bytes.removeLast(unit.utf8.count)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func weakKey(_ key: String) -> String {
        ThaiFolding.folded(key, options: [.dropSpaces, .dropPunctuation, .extractionErrors, .dropMarks])
    }

    /// The pairs of neighbouring scalars, sorted.
    private static func grams(_ key: String) -> [UInt64] {
        var grams: [UInt64] = []
        var last: UInt32?
        for scalar in key.unicodeScalars {
            if let last { grams.append(UInt64(last) << 32 | UInt64(scalar.value)) }
            last = scalar.value
        }
        return grams.sorted()
    }

    /// Dice's coefficient of two sorted lists.
    private static func likeness(_ left: [UInt64], _ right: [UInt64]) -> Double {
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        var shared = 0
        var i = 0
        var j = 0
        while i < left.count, j < right.count {
            if left[i] == right[j] {
                shared += 1
                i += 1
                j += 1
            } else if left[i] < right[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return 2 * Double(shared) / Double(left.count + right.count)
    }
}
