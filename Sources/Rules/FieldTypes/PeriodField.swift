import Diagnostics
import Documents
import ThaiText

/// A run of days: two dates or months, a month, a quarter of a fiscal year, a fiscal year, or a single day.
///
/// Quarters are those of the fiscal year: the first is October to December. What the beginning leaves out it takes from the end.
enum PeriodField {
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
        if text.saysNothing { return .invalid(.nothingWord, text.style) }
        if kind == .number, let serial = DateField.serial(text) {
            let day = DateField.days(ofSerial: serial)
            return .remark(.serialDate, .period(from: day, to: day), text.style.union(.serialDate))
        }
        if text.isCut { return .invalid(.malformed, text.style) }
        return quarter(text) ?? fiscalYear(text) ?? dates(text, 0..<text.count)
    }

    /// Reads a period that is stored as a date: a day, or the month where only the month is shown.
    static func read(_ shown: Span<UInt8>, stored: Span<UInt8>) -> FieldOutcome {
        let seen = read(shown, kind: .text)
        guard let day = StoredDay(stored) else { return seen }
        var outcome = DateField.read(shown, stored: stored)
        guard case .date(let from) = outcome.reading.value else { return outcome }
        outcome.reading.value = .period(from: from, to: from)
        if case .period(let first, let last) = seen.reading.value {
            if first < last { outcome.reading.value = seen.reading.value }
        } else if let parts = DateParts(CompactText(shown), at: 0), parts.day == nil, parts.month != nil,
            let date = CivilDate(daysSince1970: Int(from)),
            let first = day.first(inYear: date.year), let last = day.last(inYear: date.year)
        {
            outcome.reading.value = .period(from: first, to: last)
        }
        return outcome
    }

    private static func quarter(_ text: CompactText) -> FieldOutcome? {
        guard let word = text.end(of: "ไตรมาสที่", at: 0) ?? text.end(of: "ไตรมาส", at: 0) ?? text.end(of: "q", at: 0) else { return nil }
        let start = text.afterSpaces(word)
        let end = text.afterDigits(start)
        guard let number = text.number(start..<end), end - start == 1 else { return .invalid(.malformed, text.style) }
        guard (1...4).contains(number) else { return .invalid(.noSuchQuarter, text.style, mark: start..<end) }
        var place = text.afterSpaces(end)
        if text[place] == UInt8(ascii: "/") { place = text.afterSpaces(place + 1) }
        guard place < text.count else { return .remark(.missingYear, .none, text.style) }
        if let months = months(behindQuarter: text, place) { return months }
        return year(text, at: yearWord(text, place)) { $0.quarters[Int(number) - 1] }
    }

    /// The months that follow a quarter, in parentheses or without; nil if a year follows.
    private static func months(behindQuarter text: CompactText, _ place: Int) -> FieldOutcome? {
        let isEnclosed = text[place] == UInt8(ascii: "(")
        let end = isEnclosed ? text.count - 1 : text.count
        guard !isEnclosed || text[end] == UInt8(ascii: ")") else { return .invalid(.malformed, text.style) }
        let start = isEnclosed ? text.afterSpaces(place + 1) : place
        guard isEnclosed || DateParts(text, at: start)?.month != nil else { return nil }
        return dates(text, start..<end)
    }

    private static func fiscalYear(_ text: CompactText) -> FieldOutcome? {
        let place = yearWord(text, 0)
        guard place > 0 else { return nil }
        return year(text, at: place) { $0.days }
    }

    /// Skips the words for a fiscal year.
    private static func yearWord(_ text: CompactText, _ start: Int) -> Int {
        var place = start
        if let end = text.end(of: "ของ", at: place) { place = text.afterSpaces(end) }
        if let end = text.end(of: "ปีงบประมาณ", at: place) ?? text.end(of: "ปี", at: place) ?? text.end(of: "fy", at: place) {
            place = text.afterSpaces(end)
        }
        if let end = DateParts.buddhistWord(text, place) { place = text.afterSpaces(end) }
        return place
    }

    private static func year(_ text: CompactText, at place: Int, _ days: (FiscalYear) -> ClosedRange<CivilDate>) -> FieldOutcome {
        guard text.afterDigits(place) == text.count, let number = text.number(place..<text.count) else {
            return .invalid(.malformed, text.style)
        }
        switch YearResolution(Int(number), digits: text.count - place, era: [], firstBuddhist: 0) {
        case .trouble(let trouble, let fact): return .invalid(trouble, text.style, mark: place..<text.count, fact: fact)
        case .year(let common, let style):
            guard let year = FiscalYear(buddhistYear: common + ThaiCalendar.buddhistOffset) else { return .invalid(.malformed, text.style) }
            let range = days(year)
            return .valid(
                .period(from: range.lowerBound.daysSince1970, to: range.upperBound.daysSince1970), text.style.union(style))
        }
    }

    private static func dates(_ text: CompactText, _ places: Range<Int>) -> FieldOutcome {
        var start = places.lowerBound
        if text[start] == UInt8(ascii: "'") { start += 1 }
        if let end = text.end(of: "ตั้งแต่", at: start) ?? text.end(of: "ระหว่าง", at: start) { start = text.afterSpaces(end) }
        if let end = text.end(of: "เดือน", at: start) { start = text.afterSpaces(end) }
        guard var from = parts(text, start) else { return .invalid(.malformed, text.style) }
        var style = text.style
        if from.isMonthNamed { style.insert(.monthName) }
        if ends(text, from.end, places) { return span(from, from, style) }
        guard let next = connector(text, from.end), let to = parts(text, next), ends(text, to.end, places) else {
            return .invalid(.malformed, style)
        }
        if from.year == nil {
            from.year = to.year
            from.era = to.era
            // "November to March 2567" does not say which year November is of.
            if let first = from.month, let last = to.month, first.number > last.number { return .remark(.missingYear, .none, style) }
        }
        if from.month == nil {
            from.month = to.month
            from.isMonthNamed = to.isMonthNamed
            from.isMonthEnglish = to.isMonthEnglish
        }
        if to.isMonthNamed { style.insert(.monthName) }
        return span(from, to, style)
    }

    /// A date, a named month, or a month and year in numbers: `10/2566`.
    private static func parts(_ text: CompactText, _ start: Int) -> DateParts? {
        guard var parts = DateParts(text, at: start), let number = parts.day, parts.month == nil, parts.year == nil,
            (1...12).contains(number.number), text[parts.end] == UInt8(ascii: "/")
        else { return DateParts(text, at: start) }
        let digits = parts.end + 1..<text.afterDigits(parts.end + 1)
        guard digits.count == 4, text[digits.upperBound] != UInt8(ascii: "/"), let year = text.number(digits) else { return parts }
        parts.day = nil
        parts.month = number
        parts.year = DateParts.Part(number: Int(year), places: digits)
        parts.end = digits.upperBound
        return parts
    }

    /// Whether nothing but a time of day follows a date before the places end.
    private static func ends(_ text: CompactText, _ place: Int, _ places: Range<Int>) -> Bool {
        place == places.upperBound || places.upperBound == text.count && DateField.isTime(text, place)
    }

    /// The end of the word or sign between two dates.
    private static func connector(_ text: CompactText, _ start: Int) -> Int? {
        var place = text.afterSpaces(start)
        if text[place] == UInt8(ascii: "-") || text[place] == UInt8(ascii: "/") {
            place += 1
        } else if let end = text.end(of: "ถึง", at: place) ?? text.end(of: "จนถึง", at: place) ?? text.end(of: "to", at: place) {
            place = end
        } else {
            return nil
        }
        place = text.afterSpaces(place)
        if let end = text.end(of: "เดือน", at: place) { place = text.afterSpaces(end) }
        return place
    }

    /// The days from the first of one date to the last of another.
    private static func span(_ first: DateParts, _ last: DateParts, _ style: FieldStyle) -> FieldOutcome {
        var from = first
        var to = last
        if from.month != nil, from.day == nil { from.day = DateParts.Part(number: 1, places: 0..<0) }
        if to.day == nil, let month = to.month, let year = to.year, case .year(let common, _) = YearResolution(to, year) {
            to.day = DateParts.Part(number: max(1, CivilDate.dayCount(month: month.number, year: common)), places: 0..<0)
        } else if to.day == nil, to.month != nil {
            to.day = DateParts.Part(number: 1, places: 0..<0)
        }
        switch (DateResolution(from), DateResolution(to)) {
        case (.trouble(.missingYear, _, _), _), (_, .trouble(.missingYear, _, _)): return .remark(.missingYear, .none, style)
        case (.trouble(let trouble, let mark, let fact), _), (_, .trouble(let trouble, let mark, let fact)):
            return .invalid(trouble == .noDay ? .malformed : trouble, style, mark: mark, fact: fact)
        case (.day(let start, let era), .day(let end, let other)):
            if start > end { return .invalid(.fromAfterTo, style) }
            return .valid(.period(from: start, to: end), style.union(era).union(other))
        }
    }

    private static let howToWrite = Phrase(
        th: "เขียนเดือนและปี เช่น ต.ค. 2566 หรือไตรมาส เช่น ไตรมาส 1/2567",
        en: "write month and year, such as ต.ค. 2566, or a quarter, such as ไตรมาส 1/2567")

    /// What the type is, and all that it can find.
    static let description = FieldDescription(
        name: "period",
        doc: Phrase(
            th: "ช่วงเวลา เป็นวันหรือเดือนเริ่มต้นถึงสิ้นสุด เดือนเดียว ไตรมาสหรือปีของปีงบประมาณ หรือวันเดียว",
            en: "a period: two dates or months, a month, a quarter of a fiscal year, a fiscal year, or one day"),
        accepts: [
            "ต.ค. 66 - มี.ค. 67", "1 ต.ค. 2566 – 31 มี.ค. 2567", "1 - 31 ต.ค. 2566", "ต.ค. - ธ.ค. 2566", "ตุลาคม 2566", "ไตรมาส 1/2567",
            "ไตรมาสที่ ๑ ปีงบประมาณ ๒๕๖๗", "Q1/2567", "ไตรมาสที่ 1 (ต.ค.-ธ.ค. 2566)", "10/2566", "เดือน ต.ค. 2566", "ต.ค.-ธ.ค. 66",
            "2023-10-01/2024-03-31", "01/10/2566 ถึง 31/03/2567", "15/10/2566", "ปีงบประมาณ พ.ศ. 2567",
        ],
        rejects: [
            ("มี.ค. 67 - ต.ค. 66", .fromAfterTo), ("ต.ค. - มี.ค. 2567", .missingYear), ("ไตรมาส 5/2567", .noSuchQuarter),
            ("ไตรมาส 1", .missingYear), ("ตุลาคม", .missingYear),
            ("31/02/2567 - 31/03/2567", .noSuchDay), ("01/13/2567", .monthDayOrder), ("01/40/2567", .noSuchMonth),
            ("Q1/2767", .yearOutOfRange),
            ("Oct 23 - Mar 24", .ambiguousYear), ("Q1/256", .yearDigits), ("-", .nothingWord), ("ตลอดปี", .malformed), ("2566", .malformed),
        ],
        rules: DateRules.common.filter { $0.trouble != .missingYear } + [
            .invalid(
                .fromAfterTo, Phrase(th: "วันเริ่มต้นอยู่หลังวันสิ้นสุด", en: "the period begins after it ends"),
                Phrase(th: "วันเริ่มต้นอยู่หลังวันสิ้นสุด ({value})", en: "the period begins after it ends ({value})"),
                help: Phrase(th: "อาจสลับวันเริ่มต้นกับวันสิ้นสุด หรือพิมพ์ปีผิด", en: "the two ends may be exchanged, or a year mistyped")),
            .invalid(
                .malformed, Phrase(th: "ไม่ใช่ช่วงเวลา", en: "not a period"),
                Phrase(th: "ไม่ใช่ช่วงเวลา ({value})", en: "not a period ({value})"),
                help: howToWrite),
            .remark(
                .missingYear, .note, Phrase(th: "ไม่ได้ระบุปี", en: "the year is missing"),
                Phrase(th: "ไม่ได้ระบุปี ({value})", en: "the year is missing ({value})"),
                help: Phrase(
                    th: "เขียนปี พ.ศ. ด้วย เช่น ต.ค. 2566 หรือ ไตรมาส 1/2567",
                    en: "write the year too, such as ต.ค. 2566 or ไตรมาส 1/2567")),
            .invalid(
                .noSuchQuarter, Phrase(th: "ไม่มีไตรมาสนี้", en: "there is no such quarter"),
                Phrase(th: "ไม่มีไตรมาส {found} ({value})", en: "there is no quarter {found} ({value})"),
                help: Phrase(th: "ไตรมาสมี 1 ถึง 4", en: "quarters go from 1 to 4")),
        ])
}
