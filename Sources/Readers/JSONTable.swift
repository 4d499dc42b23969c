import Diagnostics
import Documents

/// The keys of the records of one JSON array: the columns of its table.
struct JSONTable {
    /// Whether its rows are arrays rather than objects.
    let hasArrayRows: Bool
    /// The JSON pointer of the array.
    let pointer: String
    /// The keys in order of first appearance.
    private(set) var keys: [String] = []
    /// Where each key first stood, up to the end of the header's making.
    private(set) var keyTokens: [Range<Int>] = []
    /// Whether the header has been handed on, so that later keys have no cell in it.
    var hasHeader: Bool
    /// The number of rows, the header counted.
    var rowCount: Int32
    /// The columns whose nested values have been reported.
    var nestedColumns: Set<Int> = []

    private var keyBytes: [[UInt8]] = []
    private var columns: [[UInt8]: Int] = [:]

    init(hasArrayRows: Bool, pointer: String) {
        self.hasArrayRows = hasArrayRows
        self.pointer = pointer
        hasHeader = hasArrayRows
        rowCount = hasArrayRows ? 0 : 1
    }

    /// The column of a key, tried first at the column where keys in the usual order would have it.
    func column(of key: Range<Int>, in bytes: Span<UInt8>, near guess: Int) -> Int? {
        if guess >= 0, guess < keyBytes.count {
            let guessed = keyBytes[guess]
            if WordScan.isSame(bytes, key, as: guessed.span) { return guess }
        }
        var text: [UInt8] = []
        text.reserveCapacity(key.count)
        for at in key { text.append(bytes[at]) }
        return columns[text]
    }

    /// Adds a key.
    mutating func add(_ key: [UInt8], at token: Range<Int>) {
        columns[key] = keys.count
        keyBytes.append(key)
        keys.append(String(decoding: key, as: UTF8.self))
        if !hasHeader { keyTokens.append(token) }
    }

    /// Takes note that bytes went from the buffer's front before the header was made.
    mutating func dropKeyTokens(_ count: Int) {
        for key in keyTokens.indices { keyTokens[key] = keyTokens[key].lowerBound - count..<keyTokens[key].upperBound - count }
    }

    /// What a sink is told about it.
    var record: TableRecord {
        // A pointer is counted from row 1 on, behind a header of keys, which an array of arrays has not.
        hasArrayRows ? TableRecord() : TableRecord(recordsPointer: pointer, keys: keys)
    }
}
