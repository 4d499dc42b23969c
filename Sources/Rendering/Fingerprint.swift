import Diagnostics

/// Gives every finding a name by which it is known again in the next run.
///
/// The name is made of the rule, the file's name without its folders, the sheet, and what the excerpt shows: headers and cells
/// of the row, or the words of the line. Line and row numbers have no part in it, nor has the language. So it stays the same
/// when rows are inserted above, when the file is moved to another folder, and when a message is worded anew; it changes
/// when what the excerpt shows is edited. Short running numbers beside the marked cells are left out, because they change with every row
/// that is inserted. Findings that are alike in all this are numbered in their order; so are those of a flood, of which
/// nothing is kept but rule and column.
struct Fingerprints {
    /// The name of one finding.
    struct Fingerprint: Hashable {
        let hash: UInt64
        /// 1 for the first of those that are alike.
        let number: Int

        /// The name as written: 16 hexadecimal digits, a colon, the number.
        func append(to bytes: inout [UInt8]) {
            for shift in stride(from: 60, through: 0, by: -4) {
                bytes.append(hexDigit(UInt8(truncatingIfNeeded: hash >> UInt64(shift)) & 15))
            }
            bytes.append(UInt8(ascii: ":"))
            bytes.append(number: number)
        }

        var text: String {
            var bytes: [UInt8] = []
            append(to: &bytes)
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// The version of what goes into the name; another number when that changes.
    static let version = 1

    /// A running number has at most so many digits; project, tax and contract numbers have more.
    private static let runningDigits = 5

    /// What is already hashed of each file, and of each of its tables.
    private let files: [(file: StableHash, tables: [StableHash])]
    private var numbers: [UInt64: Int] = [:]

    init(_ outcome: Outcome) {
        files = outcome.files.map { record in
            var file = StableHash()
            file.combine(lastPart(of: record.path))
            let tables = record.tables.map { table in
                var hash = file
                hash.combine((table.sheet ?? "").utf8)
                return hash
            }
            var outside = file
            outside.combine("".utf8)
            return (outside, tables)
        }
    }

    /// The name of the next finding; to be asked once for each, in their order.
    mutating func next(for finding: Finding) -> Fingerprint {
        var hash = start(of: finding.place)
        hash.combine(finding.rule.description.utf8)
        if let full = finding.full {
            Fingerprints.combine(full, finding.place, into: &hash)
        } else {
            hash.combine(String(finding.place.column).utf8)
        }
        let number = (numbers[hash.value] ?? 0) + 1
        numbers[hash.value] = number
        return Fingerprint(hash: hash.value, number: number)
    }

    private func start(of place: Place) -> StableHash {
        guard place.file >= 0, Int(place.file) < files.count else { return StableHash() }
        let file = files[Int(place.file)]
        return place.table >= 0 && Int(place.table) < file.tables.count ? file.tables[Int(place.table)] : file.file
    }

    private static func combine(_ full: Finding.FullDetails, _ place: Place, into hash: inout StableHash) {
        switch full.excerpt {
        case .grid(let grid):
            for column in grid.columns {
                if column.mark == .unmarked, isRunningNumber(column.text) { continue }
                hash.combine(column.header.utf8)
                hash.combine(column.text.utf8)
                hash.combine(column.mark == .primary ? "^".utf8 : "".utf8)
            }
        case .text(let text):
            hash.combine(text.text.utf8)
            for marking in text.markings { hash.combine("\(marking.range.lowerBound)-\(marking.range.upperBound)".utf8) }
        case nil:
            hash.combine(String(place.column).utf8)
            for argument in full.message.arguments { hash.combine(argument.value.en.utf8) }
        }
    }

    private static func isRunningNumber(_ text: String) -> Bool {
        let digits = text.unicodeScalars
        return digits.count <= runningDigits && digits.allSatisfy { ("0"..."9").contains($0) || ("๐"..."๙").contains($0) || $0 == "." }
    }
}

/// FNV-1a with 64 bits (draft-eastlake-fnv §2): the same in every run and on every computer, unlike `Hasher`.
///
/// It guards against chance, not against somebody who wants two findings to look alike.
struct StableHash: Hashable {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Takes a text, and a byte that no UTF-8 has behind it, so that `ab` `c` is not `a` `bc`.
    mutating func combine(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { combine(byte) }
        combine(0xFF)
    }

    private mutating func combine(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
}
