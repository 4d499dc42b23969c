import CEL
import Diagnostics
import TOML
import ThaiText

/// A message of a pack whose braces hold columns or expressions.
struct Template: Sendable {
    /// What stands between two braces.
    enum Hole: Sendable {
        /// A cell as it is written.
        case column(Int)
        /// A value that the checker knows, such as `first_row`.
        case fact
        /// The value of an expression.
        case program(Program)
    }

    let phrase: Phrase
    /// The holes, by what is written between their braces.
    let holes: [(name: String, hole: Hole)]

    /// Reads a message; mistakes are reported at the hole they stand in.
    ///
    /// The checker fills in the `facts` itself; `column` gives the index of the column of a name.
    init(
        _ phrase: Phrase, at table: PackTable, key: String, environment: Environment?, facts: [String],
        column: (String) -> Int?, _ loading: inout Loading
    ) {
        self.phrase = phrase
        var holes: [(name: String, hole: Hole)] = []
        for language in Language.allCases {
            for name in phrase.placeholders(in: language) where !holes.contains(where: { $0.name == name }) {
                if facts.contains(name) {
                    holes.append((name, .fact))
                } else if let column = column(name) {
                    holes.append((name, .column(column)))
                } else if let program = Template.compile(name, language, table, key, environment, facts, &loading) {
                    holes.append((name, .program(program)))
                }
            }
        }
        self.holes = holes
        let missing = Set(phrase.placeholders(in: .en)).symmetricDifference(phrase.placeholders(in: .th)).sorted()
        if !missing.isEmpty {
            let list = missing.map { "{\($0)}" }.joined(separator: ", ")
            loading.report(
                PackRules.badValue, at: table.origin(of: key), th: "ข้อความสองภาษาใช้ค่าไม่ตรงกัน (\(list))",
                en: "the two wordings do not show the same values (\(list))")
        }
    }

    private static func compile(
        _ name: String, _ language: Language, _ table: PackTable, _ key: String, _ environment: Environment?, _ facts: [String],
        _ loading: inout Loading
    ) -> Program? {
        guard let whole = table.table[key], case .table(let wordings) = whole.value, let node = wordings[language.rawValue],
            case .string(let string) = node.value
        else { return nil }
        let source = SourceText(string: string, file: table.file, range: node.span)
        let start = offset(of: name, in: string.value)
        guard let environment else {
            let hint = Loading.suggestion(for: name, among: facts)
            loading.report(
                PackRules.unknownName, at: source.origin(of: start..<start + name.utf8.count), th: "ไม่รู้จักชื่อ (\(name))\(hint.th)",
                en: "the name is not known (\(name))\(hint.en)")
            return nil
        }
        do throws(CompileErrors) {
            return try Program(compiling: name, in: environment, expecting: nil)
        } catch {
            for error in error.errors {
                let range = start + error.range.lowerBound..<start + error.range.upperBound
                loading.report(
                    PackRules.expression, at: source.origin(of: range), th: error.message(thai: true), en: error.message(thai: false))
            }
            return nil
        }
    }

    /// The UTF-8 offset of a hole's inside in a wording.
    private static func offset(of name: String, in wording: String) -> Int {
        let text = Array(wording.utf8)
        let wanted = Array("{\(name)}".utf8)
        for start in 0..<max(0, text.count - wanted.count + 1) where text[start..<start + wanted.count].elementsEqual(wanted) {
            return start + 1
        }
        return 0
    }
}

extension CELValue {
    /// The value as messages show it: money grouped, dates of both calendars.
    var shown: Phrase {
        switch self {
        case .int(let number): Phrase(String(number))
        case .uint(let number): Phrase(String(number))
        case .decimal(let number): Phrase(number.grouped)
        case .string(let text): Phrase(text)
        case .bool(let flag): Phrase(th: flag ? "ใช่" : "ไม่ใช่", en: flag ? "true" : "false")
        case .date(let date): shownDate(date.days)
        case .list(let values): Phrase(th: list(values, .th), en: list(values, .en))
        default: Phrase("…")
        }
    }

    private func list(_ values: [CELValue], _ language: Language) -> String {
        values.map { $0.shown.text(in: language) }.joined(separator: ", ")
    }
}

/// A day as messages show it: in full, of the Buddhist Era in Thai, by ISO 8601 in English.
func shownDate(_ days: Int32) -> Phrase {
    guard let date = CivilDate(daysSince1970: Int(days)) else { return Phrase("…") }
    return Phrase(th: ThaiCalendar.longDate(date), en: date.description)
}

extension CELDecimal {
    /// The number with commas between thousands.
    var grouped: String {
        let text = description
        let isNegative = text.hasPrefix("-")
        let digits = Array((isNegative ? text.dropFirst() : text[...]).utf8)
        let whole = digits.firstIndex(of: UInt8(ascii: ".")) ?? digits.count
        var out: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
        for (index, digit) in digits.enumerated() {
            if index > 0, index < whole, (whole - index) % 3 == 0 { out.append(UInt8(ascii: ",")) }
            out.append(digit)
        }
        return String(decoding: out, as: UTF8.self)
    }
}
