import CEL
import Diagnostics

/// The figures that a table keeps by the values of a column.
struct Figures: Sendable {
    /// 10,000: a column with more values than that is no key to sum by.
    private static let limit = 10_000

    /// One value of the column.
    struct Entry: Sendable {
        let key: String
        /// How the report writes the value.
        let shown: String
        var rows = 0
        /// The place of each column in the first row with this value.
        var places: [Place]
        let excerpt: Excerpt?
    }

    let group: Group
    /// The column whose values part the rows.
    let by: Int
    private(set) var entries: [Entry] = []
    /// The sums of all entries one after another, scaled by 10,000.
    private var sums: [Int64] = []
    /// Whether a value could not be read, or a sum went beyond 900 trillion, so that it says nothing any more.
    private var isOverfull: [Bool] = []
    private var indices = KeyTable()
    /// Whether some row has no value to part it by, or there are more values than are kept, so that one that is not here may be there.
    private(set) var hasUnreadKeys = false

    init(_ group: Group) {
        self.group = group
        by = group.by
    }

    /// The number of columns that are summed.
    var sumCount: Int { group.sums.count }

    /// A column that is summed.
    func sumColumn(_ place: Int) -> Int { group.sums[place] }

    /// The index of a value's entry.
    func entry(of key: KeyTable.Key) -> Int? {
        indices.value(of: key).map { Int($0) }
    }

    /// Begins an entry; -1 when there are too many.
    mutating func open(_ key: KeyTable.Key, _ text: String, shown: String, places: [Place], excerpt: Excerpt?) -> Int {
        guard entries.count < Self.limit else { return -1 }
        _ = indices.insert(key, Int32(entries.count))
        entries.append(Entry(key: text, shown: shown, places: places, excerpt: excerpt))
        sums += Array(repeating: 0, count: sumCount)
        isOverfull += Array(repeating: false, count: sumCount)
        return entries.count - 1
    }

    /// Notes a row whose value is not there, cannot be read or is one too many.
    mutating func noteUnreadKey() {
        hasUnreadKeys = true
    }

    /// Counts a row of an entry.
    mutating func count(_ entry: Int) {
        entries[entry].rows += 1
    }

    /// Adds a number to a sum of an entry; one that cannot be read makes the sum unknown.
    mutating func add(_ slot: Slot, isUnknown: Bool, to entry: Int, _ place: Int) {
        if isUnknown { isOverfull[entry * sumCount + place] = true }
        guard slot.kind == .decimal || slot.kind == .int else { return }
        let value = slot.scaled
        let at = entry * sumCount + place
        let (sum, overflow) = sums[at].addingReportingOverflow(value.number)
        sums[at] = sum
        if overflow || value.overflow { isOverfull[at] = true }
    }

    /// The figures of two parts of one table.
    func merged(with other: Figures) -> Figures {
        var merged = self
        if other.hasUnreadKeys { merged.hasUnreadKeys = true }
        for (index, entry) in other.entries.enumerated() {
            let at = merged.index(of: entry.key) ?? merged.entries.count
            if at == merged.entries.count {
                merged.entries.append(entry)
                merged.sums += other.sums[index * sumCount..<(index + 1) * sumCount]
                merged.isOverfull += other.isOverfull[index * sumCount..<(index + 1) * sumCount]
                continue
            }
            merged.entries[at].rows += entry.rows
            for place in 0..<sumCount {
                let (sum, overflow) = merged.sums[at * sumCount + place].addingReportingOverflow(other.sums[index * sumCount + place])
                merged.sums[at * sumCount + place] = sum
                if overflow || other.isOverfull[index * sumCount + place] { merged.isOverfull[at * sumCount + place] = true }
            }
        }
        return merged
    }

    /// The same figures, with the places in the file of an index.
    func inFile(_ file: Int32) -> Figures {
        var moved = self
        for index in moved.entries.indices { moved.entries[index].places = moved.entries[index].places.map { $0.inFile(file) } }
        return moved
    }

    /// An entry by its key.
    func index(of key: String) -> Int? {
        entries.firstIndex { $0.key == key }
    }

    /// An entry as expressions see it; zero where there is none.
    func record(_ entry: Int?, key: String, columns: [Column]) -> CELValue {
        let type = Form.groupType(group, columns: columns)
        let rows = entry.map { entries[$0].rows } ?? 0
        var fields: [CELValue?] = [.string(key), .int(Int64(rows))]
        for (place, column) in group.sums.enumerated() {
            let at = entry.map { $0 * sumCount + place }
            if let at, isOverfull[at] {
                fields.append(nil)
                continue
            }
            let sum = at.map { sums[$0] } ?? 0
            if columns[column].type.expressionType == .int {
                fields.append(.int(sum / 10_000))
            } else {
                let cents = sum % 100 == 0
                fields.append(CELDecimal(coefficient: Int128(cents ? sum / 100 : sum), scale: cents ? 2 : 4).map { .decimal($0) })
            }
        }
        return .record(CELRecord(type, fields: fields))
    }
}
