import Diagnostics

/// What dates and periods can both find.
enum DateRules {
    /// The problems of a day, month or year.
    static let common: [FieldRule] = [
        .invalid(
            .ambiguousYear, Phrase(th: "ปีสองหลักไม่ชัดว่าเป็นศักราชใด", en: "the era of a two-digit year is unclear"),
            Phrase(
                th: "ปีสองหลักอาจเป็น พ.ศ. 25{found} หรือ ค.ศ. 20{found} ({value})",
                en: "the year may be 25{found} of the Buddhist Era or 20{found} of the Common Era ({value})"),
            help: Phrase(th: "เขียนปีให้ครบสี่หลัก", en: "write all four digits of the year")),
        NumberRules.errorValue,
        .invalid(
            .missingYear, Phrase(th: "ไม่ได้ระบุปี", en: "the year is missing"),
            Phrase(th: "ไม่ได้ระบุปี ({value})", en: "the year is missing ({value})"),
            help: Phrase(th: "เขียนปี พ.ศ. สี่หลักด้วย", en: "write the four digits of the year too")),
        .invalid(
            .monthDayOrder, Phrase(th: "อาจสลับวันกับเดือน", en: "day and month may be exchanged"),
            Phrase(
                th: "ไม่มีเดือน {found} อาจสลับวันกับเดือน ({value})", en: "there is no month {found}; day and month may be exchanged ({value})"),
            help: Phrase(th: "เรียงวัน เดือน ปี", en: "write day, month and year in this order")),
        .invalid(
            .noSuchDay, Phrase(th: "ไม่มีวันที่นี้ในเดือน", en: "the month has no such day"),
            Phrase(th: "ไม่มีวันที่ {found} เดือนนี้มี {fact} วัน ({value})", en: "there is no day {found}; the month has {fact} days ({value})"),
            help: Phrase(th: "เทียบกับเอกสารต้นทาง", en: "compare with the source document")),
        .invalid(
            .noSuchMonth, Phrase(th: "ไม่มีเดือนนี้", en: "there is no such month"),
            Phrase(th: "ไม่มีเดือน {found} ({value})", en: "there is no month {found} ({value})"),
            help: Phrase(th: "เทียบกับเอกสารต้นทาง", en: "compare with the source document")),
        .invalid(
            .nothingWord, Phrase(th: "ไม่มีวันที่ในช่องที่ต้องมี", en: "no date where one is demanded"),
            Phrase(th: "ไม่มีวันที่ในช่องที่ต้องมี ({value})", en: "no date where one is demanded ({value})"),
            help: Phrase(th: "เขียนวันหรือเดือน และปี พ.ศ.", en: "write the day or month, and the year of the Buddhist Era")),
        .remark(
            .serialDate, .warning, Phrase(th: "วันที่เป็นตัวเลขวันที่ของ Excel", en: "the date is a serial number of Excel"),
            Phrase(th: "วันที่เป็นตัวเลขวันที่ของ Excel ({value})", en: "the date is a serial number of Excel ({value})"),
            help: Phrase(th: "กำหนดรูปแบบเซลล์เป็นวันที่", en: "format the cell as a date")),
        .remark(
            .storedBuddhistYear, .warning,
            Phrase(th: "เก็บปีพุทธศักราชเป็นปีคริสต์ศักราช", en: "a year of the Buddhist Era is stored as one of the Common Era"),
            Phrase(
                th: "วันที่เก็บเป็นปี ค.ศ. {fact} แต่อ่านเป็น พ.ศ. ({value})",
                en: "the date is stored as the year {fact} of the Common Era, but read as one of the Buddhist Era ({value})"),
            help: Phrase(
                th: "พิมพ์วันที่ด้วยปีคริสต์ศักราช แล้วจัดรูปแบบเซลล์ให้แสดงปีพุทธศักราช",
                en: "type the date with its year of the Common Era, and format the cell to show the Buddhist Era")),
        .invalid(
            .yearDigits, Phrase(th: "ปีไม่ได้มีสองหรือสี่หลัก", en: "the year has neither two nor four digits"),
            Phrase(th: "ปีมี {fact} หลัก ({value})", en: "the year has {fact} digits ({value})"),
            help: Phrase(th: "เขียนปีให้ครบสี่หลัก", en: "write all four digits of the year")),
        .invalid(
            .yearOutOfRange, Phrase(th: "ปีอยู่นอกช่วงที่เป็นไปได้", en: "the year is out of range"),
            Phrase(th: "ปี {found} อยู่นอกช่วงที่เป็นไปได้ ({value})", en: "the year {found} is out of range ({value})"),
            help: Phrase(
                th: "ใช้ พ.ศ. 2400–2699 หรือ ค.ศ. 1900–2099", en: "use 2400–2699 of the Buddhist Era or 1900–2099 of the Common Era")),
    ]
}
