import Documents
import ThaiText

extension TableChecker {
    /// Whether a row says the header again, as pages do.
    func repeatsHeader(_ row: RowBatch.Row, _ batch: RowBatch) -> Bool {
        var same = 0
        for (field, column) in physical.enumerated() where column >= 0 {
            guard let cell = batch.cell(row: row, column: column), cell.length > 0, cell.length <= 1_000 else { continue }
            let key = HeaderKey(plainText(batch.text(of: cell)))
            guard let match = spec.form.matcher.listed(key) else { continue }
            // With its columns elsewhere it is the header of another table.
            if match.column != field { return false }
            same += 1
        }
        return same >= 2 && same * 2 >= binding.boundCount
    }

    /// Whether a row right below the header belongs to it: the numbers of the columns, or their units in parentheses.
    func continuesHeader(_ row: RowBatch.Row, _ batch: RowBatch) -> Bool {
        var numbers: [Int] = []
        var isBracketed = true
        var filled = 0
        for column in 0..<Int(row.cellCount) {
            guard let cell = batch.cell(row: row, column: column), cell.length > 0, cell.length <= 64 else { continue }
            let text = ThaiDigits.ascii(plainText(batch.text(of: cell)))
            if text.isEmpty { continue }
            filled += 1
            if !(text.hasPrefix("(") && text.hasSuffix(")")) { isBracketed = false }
            if let number = Int(text.filter { !"().[] ".contains($0) }) { numbers.append(number) }
        }
        guard filled > 0 else { return false }
        let isCounted = filled >= 3 && numbers.count == filled && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
        return isBracketed || isCounted && numbers[0] <= 1
    }

    /// Whether a filled row sums up all the same: its first cell, or the one behind it, is just a word for a total.
    func namesTotal(_ row: RowBatch.Row, _ batch: RowBatch) -> Bool {
        (0..<2).contains { column in
            guard let cell = batch.cell(row: row, column: column), cell.length > 0, cell.length <= 100 else { return false }
            return classifier.isTotalWord(plainText(batch.text(of: cell)))
        }
    }

    /// Whether a row may be a header at all: most of its cells are words.
    func namesColumns(_ row: RowBatch.Row, _ batch: RowBatch) -> Bool {
        var words = 0
        var filled = 0
        for column in 0..<Int(row.cellCount) {
            guard let cell = batch.cell(row: row, column: column), cell.length > 0 else { continue }
            filled += 1
            if cell.length <= 1_000, cell.kind == .text, !HeaderKey(batch.text(of: cell)).isNumber { words += 1 }
        }
        return filled >= 2 && words * 3 >= filled * 2
    }
}

extension HeaderKey {
    /// Whether it is only digits.
    var isNumber: Bool { bytes.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } }
}
