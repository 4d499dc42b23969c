import Diagnostics
import Documents
import ThaiText

/// A date, day before month, of the Buddhist or the Common Era.
enum DateField {
    /// The days from 1899-12-30, where spreadsheets count from, to 1970-01-01.
    private static let serialOffset: Int64 = 25_569
    /// The serial numbers that are taken for dates: 1954 to 2064.
    private static let serials: ClosedRange<Int64> = 20_000...60_000

    /// Reads `d/m/yyyy`, with `-` or `.` in place of `/`, `d/m/yy` from 40 on, and `yyyy-mm-dd`, in ASCII digits.
    ///
    /// Nil for any other cell and for impossible dates.
    @inline(__always)
    static func plain(_ cell: Span<UInt8>) -> FieldReading? {
        let count = cell.count
        guard count >= 6, count <= 10 else { return nil }
        var at = 0
        var first = 0
        while at < 4, cell[at] &- 48 < 10 {
            first = first &* 10 &+ Int(cell[at] &- 48)
            at &+= 1
        }
        guard at > 0, at != 3 else { return nil }
        let isYearFirst = at == 4
        let separator = cell[at]
        guard separator == UInt8(ascii: "/") || separator == UInt8(ascii: "-") || separator == UInt8(ascii: ".") else { return nil }
        at &+= 1
        let monthStart = at
        var month = 0
        while at < count, cell[at] &- 48 < 10 {
            month = month &* 10 &+ Int(cell[at] &- 48)
            at &+= 1
        }
        guard at &- monthStart <= 2, at > monthStart, at < count, cell[at] == separator else { return nil }
        at &+= 1
        let lastStart = at
        var last = 0
        while at < count, cell[at] &- 48 < 10 {
            last = last &* 10 &+ Int(cell[at] &- 48)
            at &+= 1
        }
        let lastCount = at &- lastStart
        let isShort = !isYearFirst && lastCount == 2 && last >= 40
        guard at == count, isYearFirst ? lastCount == 1 || lastCount == 2 : lastCount == 4 || isShort else { return nil }
        let year = isShort ? 2500 &+ last : isYearFirst ? first : last
        let isBuddhist = year >= 2400 && year <= 2699
        guard isBuddhist || (year >= 1900 && year <= 2099),
            let date = CivilDate(year: isBuddhist ? year - 543 : year, month: month, day: isYearFirst ? last : first)
        else { return nil }
        var style: FieldStyle = [.arabicDigits, isBuddhist ? .buddhistEra : .commonEra]
        if isShort { style.insert(.shortYear) }
        return FieldReading(value: .date(date.daysSince1970), verdict: .valid, style: style)
    }

    /// Reads any cell.
    static func read(_ cell: Span<UInt8>, kind: CellKind) -> FieldOutcome {
        let text = CompactText(cell)
        if text.count == 0 { return .blank(text.style) }
        switch kind {
        case .error: return .invalid(.errorValue, text.style)
        case .boolean: return .invalid(.malformed, text.style)
        case .date: return read(cell, stored: cell)
        case .number, .text, .blank: break
        }
        return read(text)
    }

    /// Reads a date that is stored as one.
    static func read(_ shown: Span<UInt8>, stored: Span<UInt8>) -> FieldOutcome {
        guard let day = StoredDay(stored) else { return read(shown, kind: .text) }
        if let meant = day.meantYear(shown: shown) {
            guard let days = day.days(inYear: meant) else {
                let places = DateParts(CompactText(shown), at: 0)?.day?.places ?? 0..<0
                return .invalid(.noSuchDay, [], mark: places, fact: Int64(CivilDate.dayCount(month: day.month, year: meant)))
            }
            return .remark(.storedBuddhistYear, .date(days), [], fact: Int64(day.year))
        }
        guard (1900...2099).contains(day.year) else {
            return .invalid(.yearOutOfRange, [], mark: DateParts(CompactText(shown), at: 0)?.year?.places ?? 0..<0)
        }
        return day.days(inYear: day.year).map { .valid(.date($0), []) } ?? read(shown, kind: .text)
    }

    private static func read(_ text: CompactText) -> FieldOutcome {
        if text.saysNothing { return .invalid(.nothingWord, text.style) }
        if let serial = serial(text) {
            let value = FieldValue.date(Int32(clamping: serial - serialOffset))
            let style = text.style.union(.serialDate)
            return .remark(.serialDate, value, style)
        }
        if let days = machineDays(text) { return .valid(.date(days), text.style.union(.commonEra)) }
        let outcome = written(text)
        if outcome.trouble == .malformed, let mended = text.withLettersAsDigits(), written(mended.text).reading.verdict == .valid {
            return .invalid(.digitO, text.style, mark: mended.letter..<mended.letter + 1)
        }
        return outcome
    }

    private static func written(_ text: CompactText) -> FieldOutcome {
        let start = text[0] == UInt8(ascii: "'") ? 1 : 0
        guard !text.isCut, let parts = DateParts(text, at: start) else { return .invalid(.malformed, text.style) }
        guard isTime(text, parts.end) else {
            let isDate = parts.day != nil && parts.month != nil && parts.year != nil
            return .invalid(.malformed, text.style, mark: isDate ? parts.end..<text.count : 0..<0)
        }
        var style = text.style
        if start > 0 { style.insert(.apostrophe) }
        if parts.isMonthNamed { style.insert(.monthName) }
        switch DateResolution(parts) {
        case .day(let days, let era): return .valid(.date(days), style.union(era))
        case .trouble(let trouble, let mark, let fact): return .invalid(trouble, style, mark: mark, fact: fact)
        }
    }

    /// The number of a day as spreadsheets count, with the time of day left out.
    static func serial(_ text: CompactText) -> Int64? {
        let end = text.afterDigits(0)
        guard end == 5, let number = text.number(0..<5), serials.contains(number) else { return nil }
        if end == text.count { return number }
        return text[end] == UInt8(ascii: ".") && text.afterDigits(end + 1) == text.count && end + 1 < text.count ? number : nil
    }

    /// The day of a serial number, counted from 1970-01-01.
    static func days(ofSerial serial: Int64) -> Int32 { Int32(clamping: serial - serialOffset) }

    /// The day of `/Date(1697328000000)/`, as some web services write it.
    private static func machineDays(_ text: CompactText) -> Int32? {
        guard let start = text.end(of: "/date(", at: 0) else { return nil }
        let end = text.afterDigits(start)
        guard let milliseconds = text.number(start..<end), text.end(of: ")/", at: end) == text.count else { return nil }
        return CivilDate(daysSince1970: Int(milliseconds / 86_400_000))?.daysSince1970
    }

    /// Whether nothing but a time of day follows a date.
    static func isTime(_ text: CompactText, _ place: Int) -> Bool {
        if place == text.count { return true }
        let start = text.afterSpaces(text[place] | 0x20 == UInt8(ascii: "t") ? place + 1 : place)
        guard start > place, text.isDigit(start), text.afterDigits(start) - start <= 2 else { return false }
        var hasPart = false
        for at in start..<text.count {
            let symbol = text[at]
            if symbol == UInt8(ascii: ":") || symbol == UInt8(ascii: ".") { hasPart = true }
            let isAllowed =
                text.isDigit(at) || symbol == UInt8(ascii: ":") || symbol == UInt8(ascii: ".") || symbol == UInt8(ascii: "+")
                || symbol == UInt8(ascii: "-") || symbol | 0x20 == UInt8(ascii: "z") || symbol == UInt8(ascii: " ")
            if !isAllowed { return hasPart && text.end(of: "น.", at: at) == text.count }
        }
        return hasPart
    }

    /// The single obvious cure of a cell, if there is one.
    static func cure(_ outcome: FieldOutcome, _ cell: Span<UInt8>) -> FieldCure? {
        let text = CompactText(cell)
        switch outcome.trouble {
        case .serialDate:
            guard case .date(let days) = outcome.reading.value else { return nil }
            return CivilDate(daysSince1970: Int(days)).map { FieldCure(text: slashed($0), isSafe: true) }
        case .storedBuddhistYear:
            guard case .date(let days) = outcome.reading.value else { return nil }
            return CivilDate(daysSince1970: Int(days)).map { date in
                FieldCure(
                    text: "\(date.year)-\(padded(Int64(date.month), to: 2))-\(padded(Int64(date.day), to: 2))", isSafe: false)
            }
        case .monthDayOrder:
            guard let parts = DateParts(text, at: text[0] == UInt8(ascii: "'") ? 1 : 0), let day = parts.day, let month = parts.month,
                let year = parts.year
            else { return nil }
            var swapped = parts
            swapped.day = month
            swapped.month = day
            guard case .day = DateResolution(swapped) else { return nil }
            return FieldCure(
                text: "\(padded(Int64(month.number), to: 2))/\(padded(Int64(day.number), to: 2))/\(padded(Int64(year.number), to: 2))",
                isSafe: false)
        case .digitO:
            guard let mended = text.withLettersAsDigits() else { return nil }
            var place = -1
            let replacement = CompactText.rewrite(cell, 0..<text.count) { symbol in
                place += 1
                return mended.text[place] == symbol ? .keep : .replace(mended.text[place])
            }
            return FieldCure(text: replacement, isSafe: false)
        default: return nil
        }
    }

    private static func slashed(_ date: CivilDate) -> String {
        "\(padded(Int64(date.day), to: 2))/\(padded(Int64(date.month), to: 2))/\(date.buddhistYear)"
    }

    /// What the type is, and all that it can find.
    static let description = FieldDescription(
        name: "date",
        doc: Phrase(
            th: "วันที่ เรียงวัน เดือน ปี เป็นพุทธศักราชหรือคริสต์ศักราช เดือนเป็นตัวเลขหรือชื่อ ปีสองหลักถือเป็นพุทธศักราช",
            en: "a date, day before month, of the Buddhist or the Common Era; years of two digits are of the Buddhist Era"),
        accepts: [
            "15/10/2564", "1-9-2564", "01.09.2564", "15/10/66", "2023-10-15", "2023-10-15T08:30:00Z", "25640915", "20210915",
            "25630130200229",
            "15 ต.ค. 2566", "15 ตุลาคม 2566", "15 ตุลาคม พ.ศ. 2566", "๑๕ ต.ค. ๖๖", "15 Oct 2023", "October 15, 2023", "15-Oct-66",
            "วันที่ 15 เดือน ตุลาคม พ.ศ. 2566", "29/02/2567", "15/10/2566 10:30", "15/10/2566 10.30 น.", "/Date(1697328000000)/",
        ],
        rejects: [
            ("15-Oct-23", .ambiguousYear), ("15/10/23", .ambiguousYear), ("45214", .serialDate), ("31/02/2567", .noSuchDay),
            ("29/02/2566", .noSuchDay),
            ("15/32/2566", .noSuchMonth), ("12/31/2566", .monthDayOrder), ("15/10/2766", .yearOutOfRange), ("15/10/256", .yearDigits),
            ("ตุลาคม 2566", .noDay), ("15 ตุลาคม", .missingYear), ("-", .nothingWord), ("1O/10/2566", .digitO), ("เมื่อวานนี้", .malformed),
            ("15/10/2566 ถึง 20/10/2566", .malformed),
        ],
        rules: DateRules.common + [
            .invalid(
                .digitO, Phrase(th: "มีตัวอักษรแทนตัวเลขในวันที่", en: "a letter stands for a digit of the date"),
                Phrase(th: "มีตัวอักษร {found} แทนตัวเลขในวันที่ ({value})", en: "the letter {found} stands for a digit of the date ({value})"),
                help: Phrase(
                    th: "ตัวอักษร O และ l มักเป็นเลขศูนย์และเลขหนึ่งที่อ่านผิด", en: "the letters O and l are mostly a zero and a one misread")),
            .invalid(
                .malformed, Phrase(th: "ไม่ใช่วันที่", en: "not a date"), Phrase(th: "ไม่ใช่วันที่ ({value})", en: "not a date ({value})"),
                help: Phrase(th: "เขียนวัน/เดือน/ปี พ.ศ. เช่น 15/10/2566", en: "write day/month/year, such as 15/10/2566")),
            .invalid(
                .noDay, Phrase(th: "ไม่ได้ระบุวันที่ของเดือน", en: "the date lacks the day"),
                Phrase(th: "ไม่ได้ระบุวันที่ของเดือน ({value})", en: "the date lacks the day ({value})"),
                help: Phrase(th: "เขียนวัน/เดือน/ปี พ.ศ. เช่น 15/10/2566", en: "write day/month/year, such as 15/10/2566")),
        ])
}
