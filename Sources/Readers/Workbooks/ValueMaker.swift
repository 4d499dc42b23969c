import Documents
import ThaiText

/// Turns the value of a cell that is no text into what is shown, and behind it what is stored.
struct ValueMaker {
    let styles: Stylesheet
    let dates: DateSystem
    /// Whether the sheet shows zeros.
    let showsZeros: Bool

    /// Appends a cell's text and value and gives the cell, with what is wrong with it.
    @inline(__always)
    func append(_ cell: borrowing CellState, to out: inout [UInt8]) -> (RowBatch.Cell, WorkbookTrouble?) {
        let start = out.count
        switch cell.type {
        case .number:
            guard let made = append(cell.value.span, 0..<cell.value.count, style: cell.style, to: &out) else { return bad(cell, to: &out) }
            return (made, nil)
        case .boolean:
            out += (cell.value == [UInt8(ascii: "1")] || cell.value == Array("true".utf8) ? "TRUE" : "FALSE").utf8
            return (Self.cell(from: start, to: out.count, kind: .boolean), nil)
        case .error:
            out += cell.value
            return (Self.cell(from: start, to: out.count, kind: .error), nil)
        case .date:
            return appendDate(cell, to: &out)
        case .shared, .text:
            return (SheetReader.blank, nil)
        }
    }

    /// Appends a number as its style shows it; nil when it is none.
    @inline(__always)
    func append(_ bytes: Span<UInt8>, _ range: Range<Int>, style: Int, to out: inout [UInt8]) -> RowBatch.Cell? {
        let way = styles.way(ofStyle: style)
        if case .general = way, showsZeros, Self.isPlain(bytes, range) {
            let start = out.count
            for index in range { out.append(bytes[index]) }
            return Self.cell(from: start, to: out.count, kind: .number)
        }
        guard let number = SheetNumber(bytes, range) else { return nil }
        return append(number, way: way, style: style, to: &out)
    }

    /// Whether General shows a number as it is written: at most eleven characters, no zeros to take off.
    @inline(__always)
    private static func isPlain(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard !range.isEmpty, range.count <= 11 else { return false }
        let first = bytes[range.lowerBound] &- 0x30
        guard first < 10 else { return false }
        if first == 0, range.count > 1, bytes[range.lowerBound + 1] != UInt8(ascii: ".") { return false }
        var hasPoint = false
        for index in range where bytes[index] &- 0x30 > 9 {
            guard bytes[index] == UInt8(ascii: "."), !hasPoint else { return false }
            hasPoint = true
        }
        let last = bytes[range.upperBound - 1]
        return !hasPoint || (last != UInt8(ascii: "0") && last != UInt8(ascii: "."))
    }

    private func append(_ number: SheetNumber, way: Stylesheet.Way, style: Int, to out: inout [UInt8]) -> RowBatch.Cell {
        let start = out.count
        var kind = CellKind.number
        if number.isZero, !showsZeros {
            kind = .number
        } else {
            switch way {
            case .general:
                if GeneralFormat.append(number, to: &out) { return Self.cell(from: start, to: out.count, kind: .number) }
            case .simple(let decimals, let isGrouped, let forNegatives) where forNegatives || !(number.isNegative || number.isZero):
                CellFormat.appendSimple(number, showsSign: true, grouped: isGrouped, decimals: decimals, to: &out)
            case .simple, .format:
                kind = styles.format(ofStyle: style).show(number, dates: dates, into: &out)
            }
        }
        let storedFrom = out.count
        if kind == .date {
            appendISO(number, style: style, to: &out)
        } else {
            number.appendPlain(to: &out)
        }
        return Self.cell(from: start, to: storedFrom, storedFrom: &out, kind: kind)
    }

    private func appendISO(_ number: SheetNumber, style: Int, to out: inout [UInt8]) {
        let format = styles.format(ofStyle: style)
        let isElapsed = format.section(for: number).map { format.sections[$0.section].isElapsed } ?? false
        SerialDate(number, dates: isElapsed ? .from1900 : dates, decimals: 3)?.appendISO(isElapsed: isElapsed, to: &out)
    }

    /// Appends a date that is written by ISO 8601 rather than as a number of days.
    private func appendDate(_ cell: borrowing CellState, to out: inout [UInt8]) -> (RowBatch.Cell, WorkbookTrouble?) {
        guard let days = ISODate.days(cell.value, dates: dates) else { return bad(cell, to: &out) }
        let start = out.count
        let format = styles.format(ofStyle: cell.style)
        var kind = format.show(days, dates: dates, into: &out)
        if kind != .date {
            // No format for dates: shown as it is written.
            out.removeSubrange(start...)
            CellFormat.isoDate(days, dates: dates)?.appendISO(isElapsed: false, to: &out)
            kind = .date
        }
        let storedFrom = out.count
        CellFormat.isoDate(days, dates: dates)?.appendISO(isElapsed: false, to: &out)
        return (Self.cell(from: start, to: storedFrom, storedFrom: &out, kind: kind), nil)
    }

    /// Appends the value as text.
    private func bad(_ cell: borrowing CellState, to out: inout [UInt8]) -> (RowBatch.Cell, WorkbookTrouble?) {
        let start = out.count
        out += cell.value
        return (
            Self.cell(from: start, to: out.count, kind: .text),
            .badCell(String(decoding: cell.value.prefix(40), as: UTF8.self))
        )
    }

    /// Makes the cell of what was appended; the value is taken off again where it reads as the text does.
    private static func cell(from start: Int, to end: Int, storedFrom out: inout [UInt8], kind: CellKind) -> RowBatch.Cell {
        let length = end - start
        var stored = out.count - end
        if stored == length {
            var isSame = true
            for offset in 0..<length where out[start + offset] != out[end + offset] {
                isSame = false
                break
            }
            if isSame {
                out.removeLast(stored)
                stored = 0
            }
        }
        return RowBatch.Cell(
            shownAt: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: length),
            storedLength: UInt32(truncatingIfNeeded: stored), kind: kind)
    }

    @inline(__always)
    private static func cell(from start: Int, to end: Int, kind: CellKind) -> RowBatch.Cell {
        RowBatch.Cell(
            shownAt: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: end - start), storedLength: 0, kind: kind)
    }
}

extension CellFormat {
    /// The date of a number of days, to the millisecond.
    fileprivate static func isoDate(_ days: SheetNumber, dates: DateSystem) -> SerialDate? {
        SerialDate(days, dates: dates, decimals: 3)
    }
}

/// Dates as strict workbooks write them: `2024-03-31`, `2024-03-31T08:30:00.000Z`, `08:30:00`.
enum ISODate {
    /// The number of days as a workbook counts them; nil for what is no date.
    static func days(_ bytes: [UInt8], dates: DateSystem) -> SheetNumber? {
        var scanner = DigitScanner(bytes: bytes)
        var days = 0
        if bytes.count >= 10, bytes[4] == UInt8(ascii: "-") {
            guard let year = scanner.number(4), scanner.take("-"), let month = scanner.number(2), scanner.take("-"),
                let day = scanner.number(2), let date = CivilDate(year: year, month: month, day: day)
            else { return nil }
            // 1 March 1900 is day 61.
            days = Int(date.daysSince1970) + 25_569
            if days < 61 { days -= 1 }
            if dates == .from1904 { days -= 1_462 }
            if !scanner.isAtEnd, !scanner.take("T"), !scanner.take(" ") { return nil }
        }
        var ticks = 0
        if !scanner.isAtEnd {
            guard let hour = scanner.number(2), hour < 25, scanner.take(":"), let minute = scanner.number(2), minute < 60 else {
                return nil
            }
            ticks = (hour * 60 + minute) * 60_000
            if scanner.take(":") {
                guard let second = scanner.number(2), second < 61 else { return nil }
                ticks += second * 1_000
                if scanner.take(".") { ticks += scanner.milliseconds() }
            }
            _ = scanner.take("Z")
            guard scanner.isAtEnd else { return nil }
        }
        guard days >= 0 else { return nil }
        // Nine decimals of a day are a tenth of a millisecond.
        let fraction = (ticks * 1_000_000_000 + 43_200_000) / 86_400_000
        return SheetNumber(isNegative: false, digits: UInt64(days) * 1_000_000_000 + UInt64(fraction), exponent: -9)
    }

    private struct DigitScanner {
        let bytes: [UInt8]
        var at = 0

        var isAtEnd: Bool { at == bytes.count }

        mutating func take(_ byte: Unicode.Scalar) -> Bool {
            guard at < bytes.count, bytes[at] == UInt8(ascii: byte) else { return false }
            at += 1
            return true
        }

        mutating func number(_ count: Int) -> Int? {
            guard bytes.count - at >= count, let number = decimalNumber(bytes.span, at..<at + count) else { return nil }
            at += count
            return number
        }

        mutating func milliseconds() -> Int {
            var number = 0
            var scale = 100
            while at < bytes.count, bytes[at] &- 0x30 < 10 {
                number += Int(bytes[at] - 0x30) * scale
                scale /= 10
                at += 1
            }
            return number
        }
    }
}
