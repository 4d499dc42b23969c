public import Diagnostics

/// A form that an outcome can be written in.
public enum OutputFormat: String, CaseIterable, Sendable {
    /// What is to be corrected, by unit, item and place, as text to print or paste.
    case checklist
    /// The same as a page for A4.
    case checklistHTML = "checklist-html"
    /// The same as Markdown.
    case checklistMarkdown = "checklist-markdown"
    /// One line for each finding, `file:line:col: level: message [id]`, for editors and `grep`.
    case compact
    /// Workflow commands of GitHub Actions, which annotate the lines of a change.
    case github
    /// Markdown for the page of a run of GitHub Actions, `GITHUB_STEP_SUMMARY`.
    case githubSummary = "github-summary"
    /// A Code Quality report for GitLab.
    case gitlab
    /// A page to open in a browser, with each table drawn and its wrong cells marked.
    case html
    /// JSON for programs.
    case json
    /// JSON for programs, a line for each finding.
    case jsonLines = "json-lines"
    /// A test report, a case for each requirement.
    case junit
    /// SARIF 2.1.0 for code scanning and editors.
    case sarif
    /// Text with excerpts, for people at a terminal.
    case text

    /// Whether it tells what each rule asks, and draws tables: more must be looked up for it.
    public var isExplained: Bool { self == .html || self == .sarif }

    /// What it is for, one phrase.
    public var meaning: Phrase {
        switch self {
        case .checklist: Phrase(th: "รายการที่ต้องแก้ไข แยกตามหน่วย ทำเครื่องหมายได้", en: "what to correct, by unit, with boxes to tick")
        case .checklistHTML: Phrase(th: "รายการเดียวกัน เป็นหน้าเว็บสำหรับพิมพ์ A4", en: "the same as a page to print on A4")
        case .checklistMarkdown: Phrase(th: "รายการเดียวกัน เป็น Markdown", en: "the same as Markdown")
        case .compact: Phrase(th: "บรรทัดละหนึ่งข้อสังเกต สำหรับ editor และ grep", en: "one line a finding, for editors and grep")
        case .github: Phrase(th: "หมายเหตุบนบรรทัดของไฟล์ใน GitHub Actions", en: "annotations at the lines of files, for GitHub Actions")
        case .githubSummary:
            Phrase(th: "หน้าสรุปของ GitHub Actions (GITHUB_STEP_SUMMARY)", en: "a page of GitHub Actions (GITHUB_STEP_SUMMARY)")
        case .gitlab: Phrase(th: "รายงาน Code Quality ของ GitLab", en: "a Code Quality report for GitLab")
        case .html:
            Phrase(
                th: "หน้าเว็บหน้าเดียวสำหรับเปิดดูหรือพิมพ์ แสดงตารางและเซลล์ที่ผิด", en: "a page to open or print, with tables and their wrong cells")
        case .json: Phrase(th: "JSON หนึ่งชุด สำหรับโปรแกรม", en: "one JSON document, for programs")
        case .jsonLines: Phrase(th: "JSON บรรทัดละหนึ่งข้อสังเกต สำหรับโปรแกรม", en: "JSON with one line a finding, for programs")
        case .junit: Phrase(th: "รายงานผลทดสอบ ข้อกำหนดละหนึ่งกรณี", en: "a test report with one case a requirement")
        case .sarif: Phrase(th: "SARIF 2.1.0 สำหรับ code scanning และ editor", en: "SARIF 2.1.0, for code scanning and editors")
        case .text: Phrase(th: "ข้อความพร้อมภาพของจุดที่ผิด สำหรับคนอ่าน", en: "text with the place drawn, for people")
        }
    }
}
