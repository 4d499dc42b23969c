/// Writes a document as JSON in which every value names its type, as the suite toml-test demands of a decoder.
public enum TaggedJSON {
    /// Encodes a table with all that is in it, on one line, keys in the order of the document.
    public static func encode(_ table: TOMLTable) -> String {
        var output = ""
        write(table, to: &output)
        return output
    }

    private static func write(_ table: TOMLTable, to output: inout String) {
        output += "{"
        for (index, entry) in table.entries.enumerated() {
            if index > 0 { output += "," }
            writeText(entry.key, to: &output)
            output += ":"
            write(entry.node.value, to: &output)
        }
        output += "}"
    }

    private static func write(_ value: TOMLValue, to output: inout String) {
        switch value {
        case .array(let items):
            output += "["
            for (index, item) in items.enumerated() {
                if index > 0 { output += "," }
                write(item.value, to: &output)
            }
            output += "]"
        case .boolean(let value): writeTagged("bool", "\(value)", to: &output)
        case .float(let float): writeTagged("float", float.value.isNaN ? "nan" : "\(float.value)", to: &output)
        case .integer(let value): writeTagged("integer", "\(value)", to: &output)
        case .localDate(let date): writeTagged("date-local", text(date), to: &output)
        case .localDateTime(let moment): writeTagged("datetime-local", text(moment.date) + "T" + text(moment.time), to: &output)
        case .localTime(let time): writeTagged("time-local", text(time), to: &output)
        case .offsetDateTime(let moment):
            let offset = offsetText(minutes: moment.offsetMinutes)
            writeTagged("datetime", text(moment.date) + "T" + text(moment.time) + offset, to: &output)
        case .string(let string): writeTagged("string", string.value, to: &output)
        case .table(let table): write(table, to: &output)
        }
    }

    private static func writeTagged(_ type: String, _ value: String, to output: inout String) {
        output += "{\"type\":\"" + type + "\",\"value\":"
        writeText(value, to: &output)
        output += "}"
    }

    private static func writeText(_ text: String, to output: inout String) {
        output += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\u{0}"..."\u{1F}", "\u{7F}": output += "\\u00" + hexadecimal(scalar.value)
            default: output.unicodeScalars.append(scalar)
            }
        }
        output += "\""
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        (value < 16 ? "0" : "") + String(value, radix: 16)
    }

    private static func text(_ date: TOMLDate) -> String {
        padded(date.year, to: 4) + "-" + padded(date.month, to: 2) + "-" + padded(date.day, to: 2)
    }

    private static func text(_ time: TOMLTime) -> String {
        let whole = padded(time.hour, to: 2) + ":" + padded(time.minute, to: 2) + ":" + padded(time.second, to: 2)
        if time.nanosecond == 0 { return whole }
        var fraction = padded(time.nanosecond, to: 9)
        while fraction.utf8.last == UInt8(ascii: "0") { fraction.removeLast() }
        return whole + "." + fraction
    }

    private static func offsetText(minutes: Int) -> String {
        if minutes == 0 { return "Z" }
        let size = abs(minutes)
        return (minutes < 0 ? "-" : "+") + padded(size / 60, to: 2) + ":" + padded(size % 60, to: 2)
    }

    private static func padded(_ value: Int, to width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
