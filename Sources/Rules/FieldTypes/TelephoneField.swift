import Diagnostics
import Documents

/// One or several telephone numbers of Thailand: nine or ten digits that begin with 0, or a hotline of three or four digits.
///
/// Several are separated by a comma, a slash or a semicolon; `02-123-4567-9` is a range and `ต่อ 12`, `ext. 12`, `#12` an extension.
enum TelephoneField {
    /// Reads any cell.
    static func read(_ cell: Span<UInt8>, kind: CellKind) -> FieldOutcome {
        let text = CompactText(cell)
        if text.count == 0 { return .blank(text.style) }
        switch kind {
        case .error: return .invalid(.errorValue, text.style)
        case .date, .boolean: return .invalid(.malformed, text.style)
        case .number, .text, .blank: break
        }
        if text.saysNothing { return .invalid(.nothingWord, text.style) }
        if text.isCut { return .invalid(.malformed, text.style) }
        let trim = TextTrim(cell)
        var place = text[0] == UInt8(ascii: "'") ? 1 : 0
        if let end = text.end(of: "โทรศัพท์", at: place) ?? text.end(of: "โทร.", at: place) ?? text.end(of: "โทร", at: place) {
            place = text.afterSpaces(end)
        }
        while true {
            if let outcome = readOne(text, &place) { return outcome }
            guard place < text.count else { return .valid(trim.value, text.style) }
            place = text.afterSpaces(place + 1)
        }
    }

    /// Reads one number up to the separator behind it; an outcome only if something is the matter.
    private static func readOne(_ text: CompactText, _ place: inout Int) -> FieldOutcome? {
        let start = place
        let isInternational = text[place] == UInt8(ascii: "+")
        if isInternational { place += 1 }
        var digits = 0
        var hyphenated = 0
        var number: Int64 = 0
        scan: while place < text.count {
            let symbol = text[place]
            switch symbol {
            case 48...57:
                digits += 1
                hyphenated += 1
                if digits <= 17 { number = number * 10 + Int64(symbol &- 48) }
            case UInt8(ascii: "-"): hyphenated = 0
            case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "."): break
            case UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: ";"): break scan
            default:
                guard let end = afterExtension(text, place) else { return .invalid(.malformed, text.style, mark: place..<place + 1) }
                place = end
                break scan
            }
            place += 1
        }
        let isRange = digits > 9 && hyphenated <= 2 && hyphenated < digits
        let length = isRange && digits - hyphenated >= 9 ? digits - hyphenated : digits
        let beginsWithZero = text[firstDigit(text, start)] == UInt8(ascii: "0")
        if digits == 0 { return .invalid(.malformed, text.style) }
        if isInternational { return (8...15).contains(digits) ? nil : .invalid(.wrongLength, text.style, fact: Int64(digits)) }
        if beginsWithZero, length == 9 || length == 10 || digits == 10 { return nil }
        if digits == 3 || digits == 4, text[firstDigit(text, start)] == UInt8(ascii: "1") { return nil }
        if start == 0, !beginsWithZero, digits == 8 || digits == 9, place == text.count { return .invalid(.lostLeadingZero, text.style) }
        return .invalid(.wrongLength, text.style, mark: start..<place, fact: Int64(digits))
    }

    private static func firstDigit(_ text: CompactText, _ start: Int) -> Int {
        var place = start
        while place < text.count, !text.isDigit(place) { place += 1 }
        return place
    }

    /// The end of an extension that begins at a place.
    private static func afterExtension(_ text: CompactText, _ place: Int) -> Int? {
        let word =
            text.end(of: "ต่อ", at: place) ?? text.end(of: "ext.", at: place) ?? text.end(of: "ext", at: place)
            ?? text.end(of: "#", at: place)
        guard let word else { return nil }
        let start = text.afterSpaces(word)
        var end = text.afterDigits(start)
        guard end > start else { return nil }
        while text[end] == UInt8(ascii: "-") || text[end] == UInt8(ascii: " "), text.isDigit(end + 1) { end = text.afterDigits(end + 1) }
        end = text.afterSpaces(end)
        let isOver = end == text.count || text[end] == UInt8(ascii: ",") || text[end] == UInt8(ascii: "/") || text[end] == UInt8(ascii: ";")
        return isOver ? end : nil
    }

    /// The single obvious cure of a cell, if there is one.
    static func cure(_ outcome: FieldOutcome, _ cell: Span<UInt8>) -> FieldCure? {
        guard outcome.trouble == .lostLeadingZero else { return nil }
        return FieldCure(text: "0" + CompactText.rewrite(cell, 0..<CompactText.capacity) { _ in .keep }, isSafe: false)
    }

    /// What the type is, and all that it can find.
    static let description = FieldDescription(
        name: "telephone",
        doc: Phrase(
            th: "หมายเลขโทรศัพท์ไทย 9 หรือ 10 หลัก หรือสายด่วน 3 หรือ 4 หลัก มีหมายเลขต่อได้",
            en: "a Thai telephone number of nine or ten digits, or a hotline of three or four, with or without extension"),
        accepts: [
            "0 2123 4567", "02-123-4567", "081-234-5678", "๐๒-๑๒๓-๔๕๖๗", "1111", "191", "02-123-4567 ต่อ 12", "02-123-4567 ext. 12",
            "02-123-4567-9",
            "02-123-4567, 081-234-5678", "+66 2 123 4567", "โทร. 0-2123-4567",
        ],
        rejects: [
            ("812345678", .lostLeadingZero), ("02-123-456", .wrongLength), ("02-123-4567-89-0", .wrongLength), ("โทรกลับ", .malformed),
            ("-", .nothingWord),
        ],
        rules: [
            NumberRules.errorValue,
            .invalid(
                .lostLeadingZero, Phrase(th: "เลขศูนย์นำหน้าหายไป", en: "the leading zero is lost"),
                Phrase(th: "เลขศูนย์นำหน้าหายไป ({value})", en: "the leading zero is lost ({value})")),
            .invalid(
                .malformed, Phrase(th: "ไม่ใช่หมายเลขโทรศัพท์", en: "not a telephone number"),
                Phrase(th: "ไม่ใช่หมายเลขโทรศัพท์ ({value})", en: "not a telephone number ({value})")),
            .invalid(
                .nothingWord, Phrase(th: "ไม่มีหมายเลขโทรศัพท์ในช่องที่ต้องมี", en: "no telephone number where one is demanded"),
                Phrase(th: "ไม่มีหมายเลขโทรศัพท์ในช่องที่ต้องมี ({value})", en: "no telephone number where one is demanded ({value})")),
            .invalid(
                .wrongLength, Phrase(th: "จำนวนหลักของหมายเลขโทรศัพท์ไม่ถูกต้อง", en: "the telephone number has a wrong number of digits"),
                Phrase(th: "หมายเลขโทรศัพท์มี {fact} หลัก ({value})", en: "the telephone number has {fact} digits ({value})")),
        ])
}
