/// Writes texts as XML has them.
enum MarkupText {
    /// A text as the content of an element or the value of an attribute in double quotes.
    static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "\t", "\n": out.unicodeScalars.append(scalar)
            default:
                // What XML 1.0 has no way to write is shown as lost.
                let isCharacter = scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
                out.unicodeScalars.append(isCharacter ? scalar : "\u{FFFD}")
            }
        }
        return out
    }

    /// A text as a workbook stores it: what XML cannot hold, and what looks like it, as `_xHHHH_`; ECMA-376-1 §22.9.2.19.
    static func cell(_ text: String) -> String {
        var out = ""
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let isControl = scalar.value < 0x20 && scalar != "\t" && scalar != "\n" || scalar.value == 0xFFFE || scalar.value == 0xFFFF
            if isControl || scalar == "_" && isEscape(scalars, index) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                out += "_x" + String(repeating: "0", count: 4 - digits.utf8.count) + digits + "_"
            } else {
                out += escaped(String(scalar))
            }
        }
        return out
    }

    /// Whether `_xHHHH_` stands at a place of the text itself.
    private static func isEscape(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
        guard at + 6 < scalars.count, scalars[at + 1] == "x", scalars[at + 6] == "_" else { return false }
        return scalars[at + 2...at + 5].allSatisfy { $0.properties.isASCIIHexDigit }
    }
}
