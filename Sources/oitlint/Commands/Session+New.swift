import Diagnostics
import Rules

extension Session {
    /// Makes a report repository to fill in.
    mutating func new(_ arguments: Arguments) -> ExitStatus {
        guard let engine = engine(arguments) else { return .usage }
        guard let folder = arguments.operands.first, arguments.operands.count == 1 else {
            complain(Message(th: "ระบุโฟลเดอร์เดียว", en: "name one folder"))
            return .usage
        }
        guard let year = arguments.fiscalYear, let agency = arguments.agency else {
            complain(
                Message(th: "ต้องระบุ --agency และ --fiscal-year", en: "say who reports and for which year: --agency and --fiscal-year"))
            return .usage
        }
        guard let files = engine.template(year: year, pack: arguments.pack, agency: agency, language) else {
            if let complaint = engine.complaint(Settings(), CheckOptions(fiscalYear: year, pack: arguments.pack)) { complain(complaint) }
            return .usage
        }
        // What is there is never overwritten.
        if let there = files.first(where: { FileSystem.kind(Path.join(folder, $0.path)) != .missing }) {
            complain(
                Message(
                    Phrase(th: "มีไฟล์นี้อยู่แล้ว ({path}) ใช้โฟลเดอร์ใหม่", en: "the file is there already ({path}); use a new folder"),
                    [.init("path", Path.join(folder, there.path))]))
            return .usage
        }
        do throws(OutputFailure) {
            try FileSystem.makeFolder(folder)
            for file in files {
                var output = try OutputFile(Path.join(folder, file.path))
                output.sink.write(file.text)
                try output.close()
            }
        } catch {
            complain(error.message)
            return .usage
        }
        out.writeLine(
            Message(
                Phrase(
                    th: "สร้าง {count} ไฟล์ใน {folder} แล้ว กรอกข้อมูล แล้วใช้ oitlint check {folder}",
                    en: "{count} files are in {folder}; fill them in, then run oitlint check {folder}"),
                [.init("count", files.count), .init("folder", folder)]
            ).text(in: language))
        return .clean
    }
}
