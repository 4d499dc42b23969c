/// The string extension of cel-go; places are counted in code points.
enum TextEditingFunctions {
    typealias Scalars = [Unicode.Scalar]

    static let all: [Function] = [
        Function(
            "base64.decode", en: "Reads bytes from base64 text.", th: "อ่านไบต์จากข้อความ base64",
            [Overload.of(.bytes) { (a: String) in Base64.decode(a).map { .value(.bytes($0)) } ?? .fail(.notConvertible(a, to: "bytes")) }],
            examples: [.init("base64.decode('aGVsbG8=')", "b'hello'")]),
        Function(
            "base64.encode", en: "Writes bytes as base64 text.", th: "เขียนไบต์เป็นข้อความ base64",
            [Overload.of(.string) { (a: [UInt8]) in .string(Base64.encode(a)) }],
            examples: [.init("base64.encode(b'hello')", "'aGVsbG8='")]),
        Function(
            "charAt", en: "Gives the code point at a place, nothing at the end.", th: "อักขระ ณ ตำแหน่ง",
            [
                Overload.of(.string) { (a: String, place: Int64) in
                    let scalars = Array(a.unicodeScalars)
                    guard place >= 0, place <= scalars.count else { return .fail(.indexOutOfRange(place, count: scalars.count)) }
                    return .string(text(scalars.dropFirst(Int(place)).prefix(1)))
                }.asMember
            ],
            examples: [.init("'tacocat'.charAt(3)", "'o'")]),
        Function(
            "format", en: "Puts values into a text at %s, %d, %f, %e, %b, %o, %x and %X.",
            th: "แทรกค่าลงในข้อความตาม %s %d %f %e %b %o %x %X",
            [
                Overload(
                    [.string, .list(.dyn)], .string, isMember: true, isLinear: true,
                    extraSteps: { values in
                        // All digits of a double are up to a thousand.
                        if case .list(let list)? = values.last { list.count * 100 } else { 0 }
                    }
                ) { values in
                    guard values.count == 2, case .string(let form) = values[0], case .list(let list) = values[1] else {
                        return Overload.mismatch
                    }
                    return TextFormat.format(form, list)
                }
            ],
            examples: [.init("'%d of %s: %.2f'.format([1, 'two', 3.0])", "'1 of two: 3.00'")]),
        Function(
            "indexOf", en: "Finds the first place of a text in another one, or -1.", th: "ตำแหน่งแรกที่พบ หรือ -1",
            [
                Overload.of(.int) { (a: String, b: String) in
                    .int(Int64(TextFunctions.find(Array(b.unicodeScalars), in: Array(a.unicodeScalars), from: 0) ?? -1))
                }.asMember,
                Overload.of(.int) { (a: String, b: String, start: Int64) in
                    let scalars = Array(a.unicodeScalars)
                    guard start >= 0, start <= scalars.count else { return .fail(.indexOutOfRange(start, count: scalars.count)) }
                    return .int(Int64(TextFunctions.find(Array(b.unicodeScalars), in: scalars, from: Int(start)) ?? -1))
                }.asMember,
            ],
            examples: [.init("'tacocat'.indexOf('a')", "1"), .init("'tacocat'.indexOf('a', 2)", "5")]),
        Function(
            "join", en: "Joins texts of a list, with a separator between them.", th: "ต่อข้อความในรายการ คั่นด้วยตัวคั่น",
            [
                Overload([.list(.string)], .string, isMember: true, isLinear: true) { join($0, "") },
                Overload([.list(.string), .string], .string, isMember: true, isLinear: true) { values in
                    guard values.count == 2, case .string(let separator) = values[1] else { return Overload.mismatch }
                    return join(values, separator)
                },
            ],
            examples: [.init("['a', 'b'].join(', ')", "'a, b'")]),
        Function(
            "lastIndexOf", en: "Finds the last place of a text in another one, or -1.", th: "ตำแหน่งสุดท้ายที่พบ หรือ -1",
            [
                Overload.of(.int) { (a: String, b: String) in
                    let scalars = Array(a.unicodeScalars)
                    return .int(lastIndex(of: Array(b.unicodeScalars), in: scalars, upTo: scalars.count))
                }.asMember,
                Overload.of(.int) { (a: String, b: String, last: Int64) in
                    let scalars = Array(a.unicodeScalars)
                    guard last >= 0, last <= scalars.count else { return .fail(.indexOutOfRange(last, count: scalars.count)) }
                    return .int(lastIndex(of: Array(b.unicodeScalars), in: scalars, upTo: Int(last)))
                }.asMember,
            ],
            examples: [.init("'tacocat'.lastIndexOf('a')", "5")]),
        Function(
            "lowerAscii", en: "Makes the letters A to Z small.", th: "แปลง A ถึง Z เป็นตัวเล็ก",
            [Overload.of(.string) { (a: String) in .string(mapped(a) { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }) }.asMember],
            examples: [.init("'TacoCat'.lowerAscii()", "'tacocat'")]),
        Function(
            "replace", en: "Replaces a text by another one, everywhere or so many times.", th: "แทนที่ข้อความทุกแห่งหรือตามจำนวนครั้ง",
            [
                Overload.of(.string) { (a: String, old: String, new: String) in replace(a, old, new, -1) }.asMember,
                Overload.of(.string) { (a: String, old: String, new: String, limit: Int64) in replace(a, old, new, limit) }.asMember,
            ],
            examples: [.init("'1,000,000'.replace(',', '')", "'1000000'")]),
        Function(
            "reverse", en: "Turns the code points of a text around.", th: "กลับลำดับอักขระ",
            [Overload.of(.string) { (a: String) in .string(text(Array(a.unicodeScalars).reversed())) }.asMember],
            examples: [.init("'abc'.reverse()", "'cba'")]),
        Function(
            "split", en: "Cuts a text at a separator, into so many parts at most.", th: "แบ่งข้อความตามตัวคั่น",
            [
                Overload.of(.list(.string)) { (a: String, separator: String) in split(a, separator, -1) }.asMember,
                Overload.of(.list(.string)) { (a: String, separator: String, limit: Int64) in split(a, separator, limit) }.asMember,
            ],
            examples: [.init("'a b c'.split(' ')", "['a', 'b', 'c']"), .init("'a b c'.split(' ', 2)", "['a', 'b c']")]),
        Function(
            "strings.quote", en: "Writes a text with quotes and escapes.", th: "เขียนข้อความพร้อมเครื่องหมายคำพูด",
            [Overload.of(.string) { (a: String) in .string(quoted(a)) }],
            examples: [.init("strings.quote('a\"b')", "'\"a\\\\\"b\"'")]),
        Function(
            "substring", en: "Gives the part of a text from a place, up to before another one.", th: "ส่วนของข้อความตามตำแหน่ง",
            [
                Overload.of(.string) { (a: String, start: Int64) in substring(a, start, nil) }.asMember,
                Overload.of(.string) { (a: String, start: Int64, end: Int64) in substring(a, start, end) }.asMember,
            ],
            examples: [.init("'tacocat'.substring(4)", "'cat'"), .init("'tacocat'.substring(0, 4)", "'taco'")]),
        Function(
            "trim", en: "Leaves out white space at both ends.", th: "ตัดช่องว่างหัวท้าย",
            [
                Overload.of(.string) { (a: String) in
                    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
                    let scalars = Array(a.unicodeScalars).drop(while: isSpace)
                    return .string(text(scalars.reversed().drop(while: isSpace).reversed()))
                }.asMember
            ],
            examples: [.init("'  a b '.trim()", "'a b'")]),
        Function(
            "upperAscii", en: "Makes the letters a to z great.", th: "แปลง a ถึง z เป็นตัวใหญ่",
            [Overload.of(.string) { (a: String) in .string(mapped(a) { $0 >= 97 && $0 <= 122 ? $0 - 32 : $0 }) }.asMember],
            examples: [.init("'TacoCat'.upperAscii()", "'TACOCAT'")]),
    ]

    /// A text made longer than this by one call is an accident.
    static let lengthLimit = 1 << 24

    static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static func mapped(_ text: String, _ body: (UInt8) -> UInt8) -> String {
        String(decoding: text.utf8.map(body), as: UTF8.self)
    }

    private static func lastIndex(of part: Scalars, in text: Scalars, upTo last: Int) -> Int64 {
        guard part.count <= text.count else { return -1 }
        var place = min(last, text.count - part.count)
        while place >= 0 {
            if text[place..<place + part.count].elementsEqual(part) { return Int64(place) }
            place -= 1
        }
        return -1
    }

    private static func join(_ values: [CELValue], _ separator: String) -> Outcome {
        guard case .list(let list)? = values.first else { return Overload.mismatch }
        var result = ""
        for (place, element) in list.enumerated() {
            guard case .string(let part) = element else { return .fail(.noSuchOverload(function: "join", types: [element.typeName])) }
            if place > 0 { result += separator }
            result += part
            guard result.utf8.count <= lengthLimit else { return .fail(.overflow) }
        }
        return .string(result)
    }

    private static func replace(_ text: String, _ old: String, _ new: String, _ limit: Int64) -> Outcome {
        let scalars = Array(text.unicodeScalars)
        let part = Array(old.unicodeScalars)
        var result = String.UnicodeScalarView()
        var place = 0
        var left = limit < 0 ? Int64.max : limit
        var size = 0
        while left > 0, let found = TextFunctions.find(part, in: scalars, from: place) {
            result.append(contentsOf: scalars[place..<found])
            result.append(contentsOf: new.unicodeScalars)
            size += new.utf8.count + 4
            guard size <= lengthLimit else { return .fail(.overflow) }
            left -= 1
            if part.isEmpty {
                guard found < scalars.count else { return .string(String(result)) }
                result.append(scalars[found])
                place = found + 1
            } else {
                place = found + part.count
            }
        }
        result.append(contentsOf: scalars[min(place, scalars.count)...])
        return .string(String(result))
    }

    private static func split(_ text: String, _ separator: String, _ limit: Int64) -> Outcome {
        if limit == 0 { return .value(.list([])) }
        let scalars = Array(text.unicodeScalars)
        let part = Array(separator.unicodeScalars)
        var parts: [CELValue] = []
        var place = 0
        while limit < 0 || Int64(parts.count) < limit - 1 {
            // An empty separator cuts after every code point.
            guard
                let found = part.isEmpty
                    ? (place + 1 < scalars.count ? place + 1 : nil) : TextFunctions.find(part, in: scalars, from: place)
            else { break }
            parts.append(.string(self.text(scalars[place..<found])))
            place = found + part.count
        }
        if !part.isEmpty || place < scalars.count { parts.append(.string(self.text(scalars[place...]))) }
        return .value(.list(parts))
    }

    private static func substring(_ text: String, _ start: Int64, _ end: Int64?) -> Outcome {
        let scalars = Array(text.unicodeScalars)
        let end = end ?? Int64(scalars.count)
        guard start >= 0, start <= scalars.count else { return .fail(.indexOutOfRange(start, count: scalars.count)) }
        guard end >= start, end <= scalars.count else { return .fail(.indexOutOfRange(end, count: scalars.count)) }
        return .string(self.text(scalars[Int(start)..<Int(end)]))
    }

    private static func quoted(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let escaped: String? =
                switch scalar.value {
                case 0x07: "\\a"
                case 0x08: "\\b"
                case 0x09: "\\t"
                case 0x0A: "\\n"
                case 0x0B: "\\v"
                case 0x0C: "\\f"
                case 0x0D: "\\r"
                case 0x22: "\\\""
                case 0x5C: "\\\\"
                default: nil
                }
            if let escaped { result.append(contentsOf: escaped.unicodeScalars) } else { result.append(scalar) }
        }
        return "\"" + String(result) + "\""
    }
}

/// RFC 4648 §4; padding may be left out when reading.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encode(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let chunk = bytes[start..<min(start + 3, bytes.count)]
            var bits: UInt32 = 0
            for place in 0..<3 { bits = bits << 8 | (place < chunk.count ? UInt32(chunk[start + place]) : 0) }
            for place in 0..<4 {
                result.append(place <= chunk.count ? alphabet[Int(bits >> UInt32(18 - 6 * place) & 63)] : UInt8(ascii: "="))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    static func decode(_ text: String) -> [UInt8]? {
        var digits = Array(text.utf8)
        if digits.count % 4 == 0 {
            for _ in 0..<2 where digits.last == UInt8(ascii: "=") { digits.removeLast() }
        }
        guard digits.count % 4 != 1 else { return nil }
        var result: [UInt8] = []
        var bits: UInt32 = 0
        var count: UInt32 = 0
        for digit in digits {
            guard let value = alphabet.firstIndex(of: digit) else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> count))
            }
        }
        return result
    }
}
