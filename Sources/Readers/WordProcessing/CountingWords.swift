/// Numbers in the letters, digits and words of Thai, as Word counts with them.
enum ThaiCounting {
    /// The consonants that lists use, 41: those that have fallen out of use, and a second for one sound, are left out (ECMA-376-1 §17.18.59).
    static let letters: [Unicode.Scalar] = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ".unicodeScalars.map { $0 }

    private static let ones = ["", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"]
    private static let places = ["", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"]

    /// A number in Thai digits.
    static func digits(_ number: Int) -> String {
        var text = String.UnicodeScalarView()
        for byte in String(number).utf8 {
            let isDigit = byte >= UInt8(ascii: "0")
            text.append(isDigit ? Unicode.Scalar(0x0E20 + UInt32(byte)) ?? "๐" : Unicode.Scalar(byte))
        }
        return String(text)
    }

    /// A number in words; nil below nothing and beyond what a list can count.
    static func words(_ number: Int) -> String? {
        guard number >= 0, number < 1_000_000 else { return nil }
        guard number > 0 else { return "ศูนย์" }
        var text = ""
        var place = 5
        var unit = 100_000
        while unit > 0 {
            let digit = number / unit % 10
            switch (place, digit) {
            case (_, 0): break
            case (0, 1): text += number > 10 ? "เอ็ด" : "หนึ่ง"
            case (1, 1): text += "สิบ"
            case (1, 2): text += "ยี่สิบ"
            default: text += ones[digit] + places[place]
            }
            place -= 1
            unit /= 10
        }
        return text
    }
}

/// Numbers in English words.
enum EnglishCounting {
    private static let small = [
        "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen", "Fourteen",
        "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen",
    ]
    private static let tens = ["", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"]

    /// A number below a hundred in words.
    static func words(_ number: Int) -> String? {
        guard (0..<100).contains(number) else { return nil }
        guard number >= 20 else { return small[number] }
        return number % 10 == 0 ? tens[number / 10] : "\(tens[number / 10])-\(small[number % 10].lowercased())"
    }
}
