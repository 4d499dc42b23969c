import Diagnostics

/// How a run ended, for whoever called it.
enum ExitStatus: Int32, CaseIterable, Sendable {
    /// Nothing at or above the level that counts.
    case clean = 0
    /// Findings at or above it.
    case findings = 1
    /// The command line, the settings or a pack is wrong.
    case usage = 2
    /// Something could not be read or a limit was reached, so the answer is incomplete.
    case incomplete = 3
    /// oitlint itself is at fault.
    case fault = 4

    /// Judges an outcome; an answer that is incomplete is never a good one.
    init(of outcome: Outcome, failOn: FailOn) {
        if outcome.isIncomplete {
            self = .incomplete
            return
        }
        let counts = outcome.counts
        let isFailing = failOn.level.map { lowest in Level.allCases.contains { $0 >= lowest && counts[$0] > 0 } } ?? false
        self = isFailing ? .findings : .clean
    }

    /// Judges an outcome about packs: a pack with a mistake is a wrong configuration.
    init(ofPacks outcome: Outcome) {
        self = outcome.isIncomplete || outcome.counts.errors > 0 ? .usage : .clean
    }

    /// What it means, for help.
    var meaning: Phrase {
        switch self {
        case .clean: Phrase(th: "ไม่พบข้อสังเกตตั้งแต่ระดับของ --fail-on ขึ้นไป", en: "nothing at or above --fail-on")
        case .findings: Phrase(th: "พบข้อสังเกตตั้งแต่ระดับของ --fail-on ขึ้นไป", en: "findings at or above --fail-on")
        case .usage: Phrase(th: "คำสั่ง การตั้งค่า หรือชุดข้อกำหนดผิด", en: "wrong usage, configuration or pack")
        case .incomplete:
            Phrase(
                th: "อ่านข้อมูลบางส่วนไม่ได้ หรือถึงขีดจำกัด ผลจึงไม่ครบ",
                en: "an input could not be read, or a limit was hit: the answer is incomplete")
        case .fault: Phrase(th: "ข้อผิดพลาดของ oitlint เอง", en: "a fault of oitlint itself")
        }
    }
}
