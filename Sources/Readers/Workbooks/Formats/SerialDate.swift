import ThaiText

/// A day and time that a workbook stores as a number of days.
struct SerialDate: Equatable {
    /// Whole days since the beginning of the system of 1900: 1 is its 1 January.
    let days: Int
    /// The parts of a second since midnight.
    let ticks: Int
    /// The parts of a second: 1, 10, … 1,000,000,000.
    let ticksPerSecond: Int

    /// The day behind 31 December 9999.
    private static let end = 2_958_466
    /// The days between the two systems.
    private static let between1900And1904 = 1_462

    /// Reads a number of days, rounded to the decimals of a second that are shown; nil for what Excel shows as ####.
    ///
    /// Where no time is shown, only a millisecond before midnight is taken for the next day.
    init?(_ number: SheetNumber, dates: DateSystem, section: CellFormat.Section) {
        self.init(
            number, dates: section.isElapsed ? .from1900 : dates, decimals: section.showsTime ? section.secondDecimals : 3)
    }

    /// Reads a number of days, rounded to so many decimals of a second.
    init?(_ number: SheetNumber, dates: DateSystem, decimals: Int) {
        let shift = dates == .from1904 ? Self.between1900And1904 : 0
        let value = number.value + Double(shift)
        guard !number.isNegative || value >= Double(shift), value >= 0, value < Double(Self.end) else { return nil }
        let decimals = min(max(decimals, 0), 9)
        ticksPerSecond = Int(SheetNumber.integerPowers[decimals])
        let ticksPerDay = 86_400 * ticksPerSecond
        let whole = value.rounded(.down)
        // The fraction from the digits as they are written, so that adding the shift takes none away.
        let fraction = number.value - number.value.rounded(.down)
        // A little is added because fifteen digits of a date leave a microsecond in doubt.
        let exact = fraction * Double(ticksPerDay)
        var ticks = Int((exact + 1e-6 * Double(ticksPerSecond)).rounded(.toNearestOrAwayFromZero))
        var days = Int(whole)
        if ticks >= ticksPerDay {
            ticks -= ticksPerDay
            days += 1
        }
        guard days < Self.end else { return nil }
        self.days = days
        self.ticks = ticks
    }

    var hour: Int { seconds / 3_600 }
    var minute: Int { seconds / 60 % 60 }
    var second: Int { seconds % 60 }
    /// The whole seconds since midnight.
    var seconds: Int { ticks / ticksPerSecond }
    /// The seconds since the first midnight.
    var allSeconds: Int { days * 86_400 + seconds }

    /// Year of the Common Era, month and day; day 0 is 0 January 1900 and day 60 the 29 February that 1900 never had.
    var parts: (year: Int, month: Int, day: Int) {
        if days == 0 { return (1900, 1, 0) }
        if days == 60 { return (1900, 2, 29) }
        // Day 61 is 1900-03-01, which is 25,508 days before 1970.
        let since1970 = days - (days > 60 ? 25_569 : 25_568)
        return CivilDate(daysSince1970: since1970)?.components ?? (1900, 1, 0)
    }

    /// The day of the week, 0 for Sunday, as Excel counts it: day 1 is a Sunday.
    var weekday: Int { (days + 6) % 7 }

    /// Appends the date, the time or both by ISO 8601; elapsed time as hours, minutes and seconds.
    func appendISO(isElapsed: Bool, to out: inout [UInt8]) {
        let isTimeOnly = days == 0 || isElapsed
        if !isTimeOnly {
            let (year, month, day) = parts
            appendDigits(UInt64(year), width: 4, to: &out)
            out.append(UInt8(ascii: "-"))
            appendDigits(UInt64(month), width: 2, to: &out)
            out.append(UInt8(ascii: "-"))
            appendDigits(UInt64(day), width: 2, to: &out)
            guard ticks > 0 else { return }
            out.append(UInt8(ascii: "T"))
        }
        appendDigits(UInt64(isTimeOnly ? allSeconds / 3_600 : hour), width: 2, to: &out)
        out.append(UInt8(ascii: ":"))
        appendDigits(UInt64(minute), width: 2, to: &out)
        out.append(UInt8(ascii: ":"))
        appendDigits(UInt64(second), width: 2, to: &out)
        var rest = ticks % ticksPerSecond
        guard rest > 0 else { return }
        out.append(UInt8(ascii: "."))
        var width = SheetNumber.digitCount(of: UInt64(ticksPerSecond)) - 1
        while rest % 10 == 0 {
            rest /= 10
            width -= 1
        }
        appendDigits(UInt64(rest), width: width, to: &out)
    }
}
