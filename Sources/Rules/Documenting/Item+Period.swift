import Diagnostics
import ThaiText

extension Item {
    /// The period in words that are the same in every year, with the days where it is a part of a year.
    var shownPeriod: Phrase {
        let days = window == Window(year: window.fiscalYear) ? Phrase("") : shownDays
        return switch period {
        case .current: Phrase(th: "ปีที่ประเมิน\(days.th)", en: "the year of the assessment\(days.en)")
        case .multiYear: Phrase(th: "แผนหลายปีที่ครอบคลุมปีที่ประเมิน", en: "a plan for several years, the year of the assessment among them")
        case .previous: Phrase(th: "ปีก่อนปีที่ประเมิน\(days.th)", en: "the year before the assessment\(days.en)")
        case .standing: Phrase(th: "สิ่งที่ใช้อยู่ ไม่จำกัดปี", en: "whatever is in force, of no year")
        }
    }

    private var shownDays: Phrase {
        let from = day(window.from)
        let to = day(window.to)
        return Phrase(th: " (\(from.th) – \(to.th))", en: " (\(from.en) to \(to.en))")
    }

    private func day(_ days: Int32) -> Phrase {
        guard let date = CivilDate(daysSince1970: Int(days))?.components, let names = ThaiCalendar.names(of: date.month) else {
            return Phrase("…")
        }
        return Phrase(th: "\(date.day) \(names.thai)", en: "\(date.day) \(names.english)")
    }
}
