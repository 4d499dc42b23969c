extension CellFormat.Section {
    /// Whether any part of it is a time.
    var showsTime: Bool {
        items.contains {
            guard case .date(let part) = $0 else { return false }
            switch part {
            case .hour, .minute, .second, .secondFraction, .elapsedHours, .elapsedMinutes, .elapsedSeconds: return true
            case .year, .buddhistYear, .era, .month, .day, .half: return false
            }
        }
    }

    /// Whether it shows how much time has passed, not a time of day.
    var isElapsed: Bool {
        items.contains {
            switch $0 {
            case .date(.elapsedHours), .date(.elapsedMinutes), .date(.elapsedSeconds): true
            default: false
            }
        }
    }

    /// Appends a date or time.
    func append(_ date: SerialDate, to out: inout [UInt8]) {
        let parts = date.parts
        let isTwelveHour = items.contains { if case .date(.half) = $0 { true } else { false } }
        let start = out.count
        for item in items {
            guard case .date(let part) = item else {
                appendLiteral(item, to: &out)
                continue
            }
            switch part {
            case .year(let count):
                append(year: parts.year + (isBuddhist ? ThaiNames.buddhistOffset : 0), count: count, to: &out)
            case .buddhistYear(let count):
                append(year: parts.year + ThaiNames.buddhistOffset, count: count, to: &out)
            case .era:
                out += (isBuddhist ? "พ.ศ." : isThai ? "ค.ศ." : "AD").utf8
            case .month(let count):
                append(month: parts.month, count: count, to: &out)
            case .day(let count):
                append(day: parts.day, weekday: date.weekday, count: count, to: &out)
            case .hour(let count):
                let hour = isTwelveHour ? (date.hour + 11) % 12 + 1 : date.hour
                append(number: UInt64(hour), width: min(count, 2), to: &out)
            case .minute(let count):
                append(number: UInt64(date.minute), width: min(count, 2), to: &out)
            case .second(let count):
                append(number: UInt64(date.second), width: min(count, 2), to: &out)
            case .secondFraction(let count):
                out.append(UInt8(ascii: "."))
                let divisor = max(date.ticksPerSecond / Int(SheetNumber.integerPowers[count]), 1)
                append(number: UInt64(date.ticks % date.ticksPerSecond / divisor), width: count, to: &out)
            case .elapsedHours(let count):
                append(number: UInt64(date.allSeconds / 3_600), width: min(count, 16), to: &out)
            case .elapsedMinutes(let count):
                append(number: UInt64(date.allSeconds / 60), width: min(count, 16), to: &out)
            case .elapsedSeconds(let count):
                append(number: UInt64(date.allSeconds), width: min(count, 16), to: &out)
            case .half(let isShort):
                let isMorning = date.hour < 12
                out += (isShort ? (isMorning ? "A" : "P") : (isMorning ? "AM" : "PM")).utf8
            }
        }
        while out.count > start, out[out.count - 1] == 0x20, items.last == .padding { out.removeLast() }
    }

    private func append(year: Int, count: Int, to out: inout [UInt8]) {
        if count <= 2 {
            append(number: UInt64(year % 100), width: 2, to: &out)
        } else {
            append(number: UInt64(year), width: 4, to: &out)
        }
    }

    private func append(month: Int, count: Int, to out: inout [UInt8]) {
        let index = month - 1
        switch count {
        case 1, 2: append(number: UInt64(month), width: count, to: &out)
        case 3: out += (isThai ? ThaiNames.shortMonths[index] : String(Self.months[index].prefix(3))).utf8
        case 5: out += (isThai ? String(ThaiNames.months[index].unicodeScalars.prefix(1)) : String(Self.months[index].prefix(1))).utf8
        default: out += (isThai ? ThaiNames.months[index] : Self.months[index]).utf8
        }
    }

    private func append(day: Int, weekday: Int, count: Int, to out: inout [UInt8]) {
        switch count {
        case 1, 2: append(number: UInt64(day), width: count, to: &out)
        case 3: out += (isThai ? ThaiNames.shortDays[weekday] : String(Self.days[weekday].prefix(3))).utf8
        default: out += (isThai ? ThaiNames.days[weekday] : Self.days[weekday]).utf8
        }
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    private static let days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
}

/// The names that dates of the Thai language are written with.
private enum ThaiNames {
    static let buddhistOffset = 543
    static let months = [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน",
        "ธันวาคม",
    ]
    static let shortMonths = [
        "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
    ]
    static let days = ["อาทิตย์", "จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์"]
    static let shortDays = ["อา.", "จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส."]
}
