import Documents

/// Where dates of a workbook begin to count.
enum DateSystem: Sendable {
    /// Day 1 is 1 January 1900, and 1900 has a 29 February.
    case from1900
    /// Day 0 is 1 January 1904.
    case from1904
}

extension CellFormat {
    /// What Excel fills a cell with that it cannot show.
    static let unshowable = Array("#####".utf8)

    /// Appends a number as a person sees it, blanks for alignment at either end left out, and says whether it is a date.
    func show(_ number: SheetNumber, dates: DateSystem, into out: inout [UInt8]) -> CellKind {
        guard let (index, showsSign) = section(for: number) else {
            out += Self.unshowable
            return .number
        }
        let section = sections[index]
        if section.isSimple {
            Self.appendSimple(number, showsSign: showsSign, grouped: section.isGrouped, decimals: section.decimals, to: &out)
            return .number
        }
        if section.kind == .date {
            guard let date = SerialDate(number, dates: dates, section: section) else {
                out += Self.unshowable
                return .number
            }
            section.append(date, to: &out)
            return .date
        }
        let start = out.count
        if showsSign { out.append(UInt8(ascii: "-")) }
        var magnitude = number
        magnitude.isNegative = false
        section.append(magnitude, to: &out)
        Self.trim(&out, from: start)
        return .number
    }

    /// Appends a text as a person sees it.
    func show(text: Range<Int>, of bytes: [UInt8], into out: inout [UInt8]) {
        guard !showsTextPlainly, let last = sections.last else {
            out += bytes[text]
            return
        }
        for item in last.items {
            switch item {
            case .literal(let literal): out += literal
            case .text: out += bytes[text]
            default: break
            }
        }
    }

    private static func trim(_ out: inout [UInt8], from start: Int) {
        while out.count > start, out[out.count - 1] == 0x20 { out.removeLast() }
        let blanks = out[start...].prefix { $0 == 0x20 }.count
        if blanks > 0 { out.removeSubrange(start..<start + blanks) }
    }

    /// Appends a number with at least one digit before the point and so many behind it.
    static func appendSimple(_ number: SheetNumber, showsSign: Bool, grouped: Bool, decimals: Int, to out: inout [UInt8]) {
        if showsSign, number.isNegative { out.append(UInt8(ascii: "-")) }
        // In units of the last decimal, where that fits in 18 digits.
        let power = number.exponent + decimals
        var units: UInt64
        if power >= 0 {
            guard power <= 3 || number.digitCount + power <= 18 else {
                var section = Section(items: [.digit(0x30)], kind: .number)
                section.integerDigits = 1
                section.isGrouped = grouped
                if decimals > 0 { section.items += [.point] + [Item](repeating: .digit(0x30), count: decimals) }
                section.decimals = decimals
                var magnitude = number
                magnitude.isNegative = false
                section.append(magnitude, to: &out)
                return
            }
            units = number.digits &* SheetNumber.integerPowers[power]
        } else if power < -16 {
            units = 0
        } else {
            let divisor = SheetNumber.integerPowers[-power]
            let rest = number.digits % divisor
            units = number.digits / divisor
            if rest >= divisor - rest { units += 1 }
        }
        // Written from the end: decimals, point, digits in groups.
        let digits = max(SheetNumber.digitCount(of: units), decimals + 1)
        let integers = digits - decimals
        let length = digits + (decimals > 0 ? 1 : 0) + (grouped ? (integers - 1) / 3 : 0)
        var at = out.count + length
        out.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: length))
        for place in 0..<digits {
            if place == decimals, decimals > 0 {
                at -= 1
                out[at] = UInt8(ascii: ".")
            }
            if grouped, place > decimals, (place - decimals) % 3 == 0 {
                at -= 1
                out[at] = UInt8(ascii: ",")
            }
            at -= 1
            let (quotient, digit) = units.quotientAndRemainder(dividingBy: 10)
            out[at] = UInt8(truncatingIfNeeded: digit) + 0x30
            units = quotient
        }
    }
}

extension CellFormat.Section {
    /// Appends a number that is not negative.
    func append(_ number: SheetNumber, to out: inout [UInt8]) {
        switch kind {
        case .fraction:
            appendFraction(number, to: &out)
        case .general, .text:
            for item in items {
                switch item {
                case .general, .text:
                    let start = out.count
                    GeneralFormat.append(number, to: &out)
                    if hasThaiDigits { makeDigitsThai(&out, from: start) }
                default: appendLiteral(item, to: &out)
                }
            }
        case .number:
            appendFixed(DecimalPlaces(number.scaled(by: scale).rounded(decimals: decimals)), to: &out)
        case .scientific:
            appendScientific(number.scaled(by: scale), to: &out)
        case .plain, .date:
            for item in items { appendLiteral(item, to: &out) }
        }
    }

    func appendLiteral(_ item: CellFormat.Item, to out: inout [UInt8]) {
        switch item {
        case .literal(let bytes): out += bytes
        case .padding: out.append(0x20)
        default: break
        }
    }

    /// Appends a digit 0–9 in the shape the section asks for.
    func append(digit: UInt8, to out: inout [UInt8]) {
        if hasThaiDigits {
            // U+0E50 is E0 B9 90.
            out += [0xE0, 0xB9, 0x90 + digit]
        } else {
            out.append(0x30 + digit)
        }
    }

    func append(number: UInt64, width: Int = 1, to out: inout [UInt8]) {
        let start = out.count
        appendDigits(number, width: width, to: &out)
        if hasThaiDigits { makeDigitsThai(&out, from: start) }
    }

    private func makeDigitsThai(_ out: inout [UInt8], from start: Int) {
        let digits = Array(out[start...])
        out.removeSubrange(start...)
        for byte in digits {
            if byte >= 0x30, byte <= 0x39 { append(digit: byte - 0x30, to: &out) } else { out.append(byte) }
        }
    }

    /// Fills the placeholders of a number, up to an exponent where there is one.
    private func appendFixed(_ places: DecimalPlaces, to out: inout [UInt8]) {
        var integerIndex = 0
        var fractionIndex = 0
        var isBehindPoint = false
        for item in items {
            switch item {
            case .digit(let kind):
                if isBehindPoint {
                    let place = -1 - fractionIndex
                    fractionIndex += 1
                    if kind == UInt8(ascii: "0") || places.lowest <= place {
                        append(digit: places.digit(at: place), to: &out)
                    } else if kind == UInt8(ascii: "?") {
                        out.append(0x20)
                    }
                } else {
                    // The first placeholder takes all digits that there are no placeholders for.
                    let place = integerDigits - 1 - integerIndex
                    if integerIndex == 0, places.highest > place {
                        for higher in stride(from: places.highest, to: place, by: -1) { appendInteger(higher, places, to: &out) }
                    }
                    integerIndex += 1
                    if kind == UInt8(ascii: "0") || place <= places.highest {
                        appendInteger(place, places, to: &out)
                    } else if kind == UInt8(ascii: "?") {
                        out.append(0x20)
                    }
                }
            case .point:
                if integerDigits == 0, places.highest >= 0 {
                    for place in stride(from: places.highest, through: 0, by: -1) { appendInteger(place, places, to: &out) }
                }
                isBehindPoint = true
                out.append(UInt8(ascii: "."))
            default:
                appendLiteral(item, to: &out)
            }
        }
    }

    private func appendInteger(_ place: Int, _ places: DecimalPlaces, to out: inout [UInt8]) {
        append(digit: places.digit(at: place), to: &out)
        if isGrouped, place > 0, place % 3 == 0 { out.append(UInt8(ascii: ",")) }
    }
}

/// The digits of a number by their place: 0 are the ones, 1 the tens, -1 the tenths.
struct DecimalPlaces {
    private let digits: UInt64
    private let exponent: Int
    /// The place of the first digit; -1 for numbers below 1.
    let highest: Int
    /// The place of the last digit that is not zero; 0 for zero.
    let lowest: Int

    init(_ number: SheetNumber) {
        digits = number.digits
        exponent = number.exponent
        lowest = number.isZero ? 0 : number.exponent
        highest = number.isZero ? -1 : max(-1, number.digitCount + number.exponent - 1)
    }

    func digit(at place: Int) -> UInt8 {
        let index = place - exponent
        guard index >= 0, index < 19 else { return 0 }
        return UInt8(truncatingIfNeeded: digits / SheetNumber.integerPowers[index] % 10)
    }
}
