/// The number formats that a workbook names by number only, ECMA-376-1 §18.8.30.
enum BuiltInFormats {
    /// The code of a format; nil for numbers without one, which Excel shows as General.
    ///
    /// Formats 14 and 22 follow the computer's region; day, month and year are taken in Thailand's order.
    static func code(_ number: Int) -> String? {
        switch number {
        case 0: "General"
        case 1: "0"
        case 2: "0.00"
        case 3: "#,##0"
        case 4: "#,##0.00"
        case 5: "\"฿\"#,##0_);(\"฿\"#,##0)"
        case 6: "\"฿\"#,##0_);[Red](\"฿\"#,##0)"
        case 7: "\"฿\"#,##0.00_);(\"฿\"#,##0.00)"
        case 8: "\"฿\"#,##0.00_);[Red](\"฿\"#,##0.00)"
        case 9: "0%"
        case 10: "0.00%"
        case 11: "0.00E+00"
        case 12: "# ?/?"
        case 13: "# ??/??"
        case 14, 27...31, 36, 50...58: "d/m/yyyy"
        case 15: "d-mmm-yy"
        case 16: "d-mmm"
        case 17: "mmm-yy"
        case 18: "h:mm AM/PM"
        case 19: "h:mm:ss AM/PM"
        case 20: "h:mm"
        case 21, 32...35: "h:mm:ss"
        case 22: "d/m/yyyy h:mm"
        case 37: "#,##0_);(#,##0)"
        case 38: "#,##0_);[Red](#,##0)"
        case 39: "#,##0.00_);(#,##0.00)"
        case 40: "#,##0.00_);[Red](#,##0.00)"
        case 41: "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)"
        case 42: "_(\"฿\"* #,##0_);_(\"฿\"* (#,##0);_(\"฿\"* \"-\"_);_(@_)"
        case 43: "_(* #,##0.00_);_(* (#,##0.00);_(* \"-\"??_);_(@_)"
        case 44: "_(\"฿\"* #,##0.00_);_(\"฿\"* (#,##0.00);_(\"฿\"* \"-\"??_);_(@_)"
        case 45: "mm:ss"
        case 46: "[h]:mm:ss"
        case 47: "mm:ss.0"
        case 48: "##0.0E+0"
        case 49: "@"
        case 59...62, 67...81: thai(number)
        default: nil
        }
    }

    /// Thailand's own, with Thai digits (`t`) and, under 71–80, Thai names and years of the Buddhist Era, as their Thai letters mean.
    private static func thai(_ number: Int) -> String? {
        switch number {
        case 59: "t0"
        case 60: "t0.00"
        case 61: "t#,##0"
        case 62: "t#,##0.00"
        case 67: "t0%"
        case 68: "t0.00%"
        case 69: "t# ?/?"
        case 70: "t# ??/??"
        case 71: "[$-D07041E]d/m/yyyy"
        case 72: "[$-D07041E]d-mmm-yy"
        case 73: "[$-D07041E]d-mmm"
        case 74: "[$-D07041E]mmm-yy"
        case 75: "[$-D07041E]h:mm"
        case 76: "[$-D07041E]h:mm:ss"
        case 77: "[$-D07041E]d/m/yyyy h:mm"
        case 78: "[$-D07041E]mm:ss"
        case 79: "[$-D07041E][h]:mm:ss"
        case 80: "[$-D07041E]mm:ss.0"
        case 81: "d/m/bb"
        default: nil
        }
    }
}
