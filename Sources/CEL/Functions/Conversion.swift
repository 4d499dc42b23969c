/// Conversions between types.
enum ConversionFunctions {
    static let all: [Function] = [
        Function(
            "bool", en: "Reads a bool from a text such as true, TRUE, t or 1.", th: "อ่านค่า bool จากข้อความ เช่น true TRUE t หรือ 1",
            [
                Overload.of(.bool) { (a: Bool) in .bool(a) },
                Overload.of(.bool) { (a: String) in
                    switch a {
                    case "1", "t", "true", "TRUE", "True", "T": .bool(true)
                    case "0", "f", "false", "FALSE", "False", "F": .bool(false)
                    default: .fail(.notConvertible(a, to: "bool"))
                    }
                },
            ],
            examples: [.init("bool('true')", "true")]),
        Function(
            "bytes", en: "Gives the UTF-8 bytes of a text.", th: "แปลงข้อความเป็นไบต์ UTF-8",
            [
                Overload.of(.bytes) { (a: [UInt8]) in .value(.bytes(a)) },
                Overload.of(.bytes) { (a: String) in .value(.bytes(Array(a.utf8))) },
            ],
            examples: [.init("bytes('abc')", "b'abc'")]),
        Function(
            "double", en: "Converts a number or a text to a double.", th: "แปลงตัวเลขหรือข้อความเป็น double",
            [
                Overload.of(.double) { (a: Double) in .double(a) },
                Overload.of(.double) { (a: Int64) in .double(Double(a)) },
                Overload.of(.double) { (a: UInt64) in .double(Double(a)) },
                Overload.of(.double) { (a: CELDecimal) in .double(a.double) },
                Overload.of(.double) { (a: String) in
                    // Swift also reads hexadecimal; the language does not.
                    guard !a.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "x") }), let double = Double(a) else {
                        return .fail(.notConvertible(a, to: "double"))
                    }
                    return .double(double)
                },
            ],
            examples: [.init("double('1.5')", "1.5"), .init("double(2)", "2.0")]),
        Function(
            "dyn", en: "Gives the value itself and stops checking its type.", th: "ให้ค่าเดิมโดยไม่ตรวจชนิดล่วงหน้า",
            [Overload([.parameter("A")], .dyn) { $0.count == 1 ? .value($0[0]) : Overload.mismatch }],
            examples: [.init("dyn(1) == 1.0", "true")]),
        Function(
            "int", en: "Converts to a whole number; fractions are cut off, a timestamp gives its Unix seconds.",
            th: "แปลงเป็นจำนวนเต็มโดยตัดเศษทิ้ง ถ้าเป็นเวลาให้เป็นวินาทีแบบ Unix",
            [
                Overload.of(.int) { (a: Int64) in .int(a) },
                Overload.of(.int) { (a: UInt64) in Int64(exactly: a).map(Outcome.int) ?? .fail(.overflow) },
                Overload.of(.int) { (a: Double) in
                    // cel-go leaves out both ends, because the nearest double is outside the range.
                    a > -0x1p63 && a < 0x1p63 ? .int(Int64(a)) : .fail(.overflow)
                },
                Overload.of(.int) { (a: CELDecimal) in Int64(exactly: a.truncated).map(Outcome.int) ?? .fail(.overflow) },
                Overload.of(.int) { (a: String) in Int64(a).map(Outcome.int) ?? .fail(.notConvertible(a, to: "int")) },
                Overload.of(.int) { (a: CELTimestamp) in .int(a.seconds) },
                Overload.of(.int) { (a: CELDuration) in .int(a.nanoseconds / 1_000_000_000) },
            ],
            examples: [.init("int('42')", "42"), .init("int(1.9)", "1")]),
        Function(
            "string", en: "Writes a value as text.", th: "เขียนค่าเป็นข้อความ",
            [
                Overload.of(.string) { (a: String) in .string(a) },
                Overload.of(.string) { (a: Bool) in .string(a ? "true" : "false") },
                Overload.of(.string) { (a: Int64) in .string(String(a)) },
                Overload.of(.string) { (a: UInt64) in .string(String(a)) },
                Overload.of(.string) { (a: Double) in .string(DoubleText.shortest(a)) },
                Overload.of(.string) { (a: CELDecimal) in .string(a.description) },
                Overload.of(.string) { (a: CELDate) in .string(a.description) },
                Overload.of(.string) { (a: CELTimestamp) in .string(a.description) },
                Overload.of(.string) { (a: CELDuration) in .string(a.description) },
                Overload.of(.string) { (a: [UInt8]) in
                    String(validating: a, as: UTF8.self).map(Outcome.string) ?? .fail(.notConvertible("bytes", to: "string"))
                },
            ],
            examples: [.init("string(123)", "'123'"), .init("string(date('2024-03-31'))", "'2024-03-31'")]),
        Function(
            "type", en: "Gives the type of a value.", th: "บอกชนิดของค่า",
            [Overload([.parameter("A")], .type(.parameter("A"))) { $0.count == 1 ? .value(.type($0[0].typeName)) : Overload.mismatch }],
            examples: [.init("type(1) == int", "true")]),
        Function(
            "uint", en: "Converts to an unsigned whole number; fractions are cut off.", th: "แปลงเป็นจำนวนเต็มไม่ติดลบโดยตัดเศษทิ้ง",
            [
                Overload.of(.uint) { (a: UInt64) in .value(.uint(a)) },
                Overload.of(.uint) { (a: Int64) in UInt64(exactly: a).map { .value(.uint($0)) } ?? .fail(.overflow) },
                Overload.of(.uint) { (a: Double) in a >= 0 && a < 0x1p64 ? .value(.uint(UInt64(a))) : .fail(.overflow) },
                Overload.of(.uint) { (a: String) in UInt64(a).map { .value(.uint($0)) } ?? .fail(.notConvertible(a, to: "uint")) },
            ],
            examples: [.init("uint(7)", "7u")]),
    ]
}

/// Writes doubles as the language does.
enum DoubleText {
    /// The shortest digits that read back the same; an exponent below 1e-4 and from 1e21.
    static func shortest(_ double: Double) -> String {
        if double.isNaN { return "NaN" }
        if double.isInfinite { return double < 0 ? "-Infinity" : "Infinity" }
        let (digits, exponent) = digits(double)
        let sign = double.sign == .minus ? "-" : ""
        if exponent < -4 || exponent >= 21 {
            let fraction = digits.dropFirst()
            let power = Digits.padded(Int64(abs(exponent)), 2)
            return sign + String(digits.prefix(1)) + (fraction.isEmpty ? "" : "." + fraction) + "e" + (exponent < 0 ? "-" : "+") + power
        }
        if exponent < 0 { return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits }
        let count = digits.utf8.count
        if count <= exponent + 1 { return sign + digits + String(repeating: "0", count: exponent + 1 - count) }
        return sign + String(digits.prefix(exponent + 1)) + "." + String(digits.dropFirst(exponent + 1))
    }

    /// Significant digits and the power of ten of the first.
    static func digits(_ double: Double) -> (String, exponent: Int) {
        var digits: [UInt8] = []
        var exponent = 0
        var point: Int?
        let bytes = Array(double.magnitude.description.utf8)
        for (place, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: ".") {
                point = digits.count
            } else if byte | 0x20 == UInt8(ascii: "e") {
                exponent = Int(String(decoding: bytes[(place + 1)...], as: UTF8.self)) ?? 0
                break
            } else {
                digits.append(byte)
            }
        }
        exponent += (point ?? digits.count) - 1
        while digits.count > 1, digits.first == 48 {
            digits.removeFirst()
            exponent -= 1
        }
        while digits.count > 1, digits.last == 48 { digits.removeLast() }
        return (String(decoding: digits, as: UTF8.self), digits == [48] ? 0 : exponent)
    }
}
