import Diagnostics

/// What every type of number can find.
enum NumberRules {
    /// The problems that amounts, counts, decimals and percentages share.
    static let common: [FieldRule] = [
        .invalid(
            .dateValue, Phrase(th: "เซลล์เก็บวันที่แทนตัวเลข", en: "the cell holds a date, not a number"),
            Phrase(th: "เซลล์เก็บวันที่แทนตัวเลข ({value})", en: "the cell holds a date, not a number ({value})")),
        .invalid(
            .decimalComma, Phrase(th: "ใช้จุลภาคแทนจุดทศนิยม", en: "a comma stands for the decimal point"),
            Phrase(th: "ใช้จุลภาคแทนจุดทศนิยม ({value})", en: "a comma stands for the decimal point ({value})"),
            help: Phrase(th: "คั่นทศนิยมด้วยจุด เช่น 1,250.50", en: "write a point before the decimals, such as 1,250.50")),
        .invalid(
            .digitO, Phrase(th: "มีตัวอักษรปนอยู่ในตัวเลข", en: "a letter stands among the digits"),
            Phrase(th: "มีตัวอักษร {found} ปนอยู่ในตัวเลข ({value})", en: "the letter {found} stands among the digits ({value})"),
            help: Phrase(
                th: "ตัวอักษร O และ l มักเป็นเลขศูนย์และเลขหนึ่งที่อ่านผิด", en: "the letters O and l are mostly a zero and a one misread")),
        errorValue,
        .invalid(
            .leadingPoint, Phrase(th: "ไม่มีตัวเลขหน้าจุดทศนิยม", en: "no digit stands before the decimal point"),
            Phrase(th: "ไม่มีตัวเลขหน้าจุดทศนิยม ({value})", en: "no digit stands before the decimal point ({value})")),
        .invalid(
            .malformed, Phrase(th: "มีข้อความอื่นปนอยู่ในตัวเลข", en: "other text stands in the number"),
            Phrase(th: "มีข้อความอื่นปนอยู่ในตัวเลข ({value})", en: "other text stands in the number ({value})"),
            help: Phrase(th: "หนึ่งเซลล์ใส่ได้หนึ่งจำนวน", en: "a cell holds one number")),
        .invalid(
            .notANumber, Phrase(th: "ไม่ใช่ตัวเลข", en: "not a number"), Phrase(th: "ไม่ใช่ตัวเลข ({value})", en: "not a number ({value})"),
            help: Phrase(th: "พิมพ์เฉพาะตัวเลข", en: "type the number alone")),
        .invalid(
            .nothingWord, Phrase(th: "ไม่มีตัวเลขในช่องที่ต้องเป็นตัวเลข", en: "no number where one is demanded"),
            Phrase(th: "ไม่มีตัวเลขในช่องที่ต้องเป็นตัวเลข ({value})", en: "no number where one is demanded ({value})"),
            help: Phrase(th: "พิมพ์เฉพาะตัวเลข", en: "type the number alone")),
        .invalid(
            .spaceInNumber, Phrase(th: "มีช่องว่างในตัวเลข", en: "a space stands inside the number"),
            Phrase(th: "มีช่องว่างในตัวเลข ({value})", en: "a space stands inside the number ({value})"),
            help: Phrase(th: "ลบช่องว่าง หรือคั่นหลักพันด้วยจุลภาค", en: "delete the space, or put commas between thousands")),
        .invalid(
            .tooLarge, Phrase(th: "ตัวเลขใหญ่เกินไป", en: "the number is too large"),
            Phrase(th: "ตัวเลขใหญ่เกินไป ({value})", en: "the number is too large ({value})")),
        .invalid(
            .trailingPoint, Phrase(th: "ไม่มีตัวเลขหลังจุดทศนิยม", en: "no digit stands after the decimal point"),
            Phrase(th: "ไม่มีตัวเลขหลังจุดทศนิยม ({value})", en: "no digit stands after the decimal point ({value})")),
        .invalid(
            .twoDecimalPoints, Phrase(th: "มีจุดทศนิยมมากกว่าหนึ่งจุด", en: "the number has two decimal points"),
            Phrase(th: "มีจุดทศนิยมมากกว่าหนึ่งจุด ({value})", en: "the number has two decimal points ({value})"),
            help: Phrase(th: "คั่นหลักพันด้วยจุลภาค ใช้จุดกับทศนิยมเท่านั้น", en: "put commas between thousands and one point before the decimals")),
        .invalid(
            .wrongGrouping, Phrase(th: "ใส่จุลภาคผิดตำแหน่ง", en: "a comma stands in the wrong place"),
            Phrase(th: "ใส่จุลภาคผิดตำแหน่งที่ {found} ({value})", en: "a comma stands in the wrong place at {found} ({value})"),
            help: Phrase(
                th: "ตรวจว่าตัวเลขขาดหรือเกิน แล้วคั่นทุกสามหลัก",
                en: "check whether a digit is missing or doubled, then put a comma every three digits")),
    ]

    /// An error value of a spreadsheet, which no type accepts.
    static let errorValue = FieldRule.invalid(
        .errorValue, Phrase(th: "เซลล์เป็นค่าผิดพลาดของสูตร", en: "the cell holds a formula's error"),
        Phrase(th: "เซลล์เป็นค่าผิดพลาดของสูตร ({value})", en: "the cell holds a formula's error ({value})"),
        help: Phrase(th: "แก้สูตร หรือวางผลลัพธ์เป็นค่า", en: "correct the formula, or paste its result as a value"))

    /// More decimals than a type allows.
    static func tooManyDecimals(_ title: Phrase) -> FieldRule {
        .invalid(
            .tooManyDecimals, title, Phrase(th: title.th + " ({value})", en: title.en + " ({value})"),
            help: Phrase(th: "ปัดเศษ หรือตรวจตำแหน่งจุดทศนิยม", en: "round the number, or check where its decimal point stands"))
    }

    /// A word behind a number.
    static let numberWithUnit = FieldRule.invalid(
        .numberWithUnit, Phrase(th: "ตัวเลขมีหน่วยปนอยู่", en: "the number has a unit"),
        Phrase(th: "ตัวเลขมีหน่วยปนอยู่ ({value})", en: "the number has a unit ({value})"),
        help: Phrase(th: "พิมพ์เฉพาะตัวเลข", en: "type the number alone"))
}
