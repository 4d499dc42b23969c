import Diagnostics
import Editing
import Readers
import Rendering

extension Session {
    /// Writes a copy of a workbook in which the findings are marked.
    mutating func annotate(_ arguments: Arguments) -> ExitStatus {
        guard let path = arguments.operands.first, let target = arguments.output else {
            complain(
                Message(
                    th: "ต้องระบุไฟล์ที่จะเขียน: oitlint annotate report.xlsx -o copy.xlsx",
                    en: "say where the copy goes: oitlint annotate report.xlsx -o copy.xlsx"))
            return .usage
        }
        guard let engine = engine(arguments, isForChecking: true) else { return .usage }
        if reportBroken(engine, arguments) { return .usage }
        switch FileSystem.kind(path) {
        case .file: break
        case .missing: return refuse(path, Message(th: "ไม่มีไฟล์นี้", en: "there is no such file"), .incomplete)
        case .folder, .other:
            return refuse(path, Message(th: "ต้องเป็นไฟล์ ไม่ใช่โฟลเดอร์หรืออุปกรณ์", en: "this is no file but a folder or a device"), .usage)
        }
        if let one = FileSystem.identity(path), one == FileSystem.identity(target) {
            return refuse(
                target, Message(th: "สำเนาต้องเป็นไฟล์อื่น", en: "the copy must be another file than the workbook"), .usage)
        }
        if let problem = OutputFile.problem(with: target) {
            complain(problem)
            return .usage
        }
        // 256 MiB: ten times the largest workbook of an agency that has been seen.
        guard let bytes = FileSystem.bytes(of: path, atMost: 256 << 20) else {
            return refuse(path, Message(th: "อ่านไม่ได้ หรือใหญ่กว่า 256 MiB", en: "it cannot be read, or is larger than 256 MiB"), .incomplete)
        }
        let collection = InputCollector.collect([path])
        guard collection.wrongSettings.findings.isEmpty, let report = collection.reports.first else {
            showProblems(collection.wrongSettings, arguments)
            return .usage
        }
        let options = arguments.checkOptions
        if let complaint = engine.complaint(report.settings, options) {
            complain(complaint)
            return .usage
        }
        tellPacks(engine, arguments)
        let outcome = engine.check(report, options, contents: [path: bytes], isThorough: true, progress: progress)
        progress?.clear()
        tellReadings(report, outcome, arguments)
        guard let file = outcome.files.firstIndex(where: { $0.path == path }), outcome.files[file].format == InputFormat.xlsx.rawValue
        else {
            let format = outcome.files.first { $0.path == path }?.format
            if format == nil { showProblems(outcome, arguments) }
            return refuse(
                path, Message(th: "ทำเครื่องหมายได้เฉพาะสมุดงาน xlsx", en: "only a workbook (xlsx) can be marked"),
                format == nil ? .incomplete : .usage)
        }
        let marks = outcome.findings.map { mark($0, outcome, file) }
        guard let copy = WorkbookAnnotator.annotate(bytes, marks, in: outcome.files[file].tables, titles: titles) else {
            return refuse(
                path,
                Message(
                    th: "ทำเครื่องหมายในสมุดงานนี้ไม่ได้ เพราะลงลายมือชื่อดิจิทัลไว้ หรือบางส่วนเสียหาย",
                    en: "this workbook cannot be marked: it is signed, or parts of it are damaged"), .incomplete)
        }
        do throws(OutputFailure) {
            var output = try OutputFile(target)
            output.sink.write(copy)
            try output.close()
        } catch {
            complain(error.message)
            return .incomplete
        }
        out.writeLine(
            Message(
                Phrase(
                    th: "เขียน {path} แล้ว: ข้อสังเกต {count} รายการ อยู่ในแผ่นงาน oitlint และในเซลล์ที่ระบายสี",
                    en: "{path} is written, with {count} findings in its sheet “oitlint” and at the coloured cells"),
                [.init("path", target), .init("count", marks.count)]
            ).text(in: language))
        return ExitStatus(of: outcome, failOn: arguments.failOn)
    }

    private mutating func refuse(_ path: String, _ why: Message, _ status: ExitStatus) -> ExitStatus {
        complain(
            Message(
                Phrase(th: "{path}: \(why.phrase.th)", en: "{path}: \(why.phrase.en)"), [.init("path", path)]))
        return status
    }

    private func mark(_ finding: Finding, _ outcome: Outcome, _ file: Int) -> WorkbookAnnotator.Mark {
        let names: [Level: Phrase] = [
            .error: Phrase(th: "ข้อผิดพลาด", en: "error"), .warning: Phrase(th: "คำเตือน", en: "warning"),
            .note: Phrase(th: "ข้อสังเกต", en: "note"),
        ]
        return WorkbookAnnotator.Mark(
            place: Int(finding.place.file) == file ? finding.place : Place(), level: finding.level,
            levelName: names[finding.level]?.text(in: language) ?? "", message: outcome.message(of: finding, in: language),
            help: outcome.help(of: finding, in: language) ?? "", rule: finding.rule.description)
    }

    private var titles: WorkbookAnnotator.Titles {
        language == .th
            ? WorkbookAnnotator.Titles(level: "ระดับ", place: "ที่", message: "สิ่งที่พบ", help: "วิธีแก้", rule: "กฎ")
            : WorkbookAnnotator.Titles(level: "Level", place: "Place", message: "What was found", help: "What to do", rule: "Rule")
    }
}
