import Diagnostics
import Rendering
import ThaiText

extension Session {
    /// Says something about the run itself on standard error, in one line.
    mutating func tell(_ message: Message) {
        trouble.writeLine("\(Version.name): \(harmless(message.text(in: language)))")
    }

    /// Says which packs there are and where they come from.
    mutating func tellPacks(_ engine: Engine, _ arguments: Arguments) {
        guard arguments.isVerbose else { return }
        tell(
            Message(
                arguments.rulesFolder == nil
                    ? Phrase(th: "ชุดข้อกำหนดที่มากับโปรแกรม: {packs}", en: "the packs inside the program: {packs}")
                    : Phrase(th: "ชุดข้อกำหนดใน {folder}: {packs}", en: "the packs in {folder}: {packs}"),
                [
                    .init("packs", engine.packNames.joined(separator: ", ")), .init("folder", arguments.rulesFolder ?? ""),
                ]))
    }

    /// Says of a report which settings it has, and of each of its files what was read, how long that took, and why it answers its item.
    mutating func tellReadings(_ report: Report, _ outcome: Outcome, _ arguments: Arguments) {
        guard arguments.isVerbose, let progress else { return }
        tell(
            report.settings.path.map {
                Message(Phrase(th: "การตั้งค่า: {path}", en: "settings: {path}"), [.init("path", $0)])
            } ?? Message(th: "ไม่มี oitlint.toml เหนือไฟล์เหล่านี้", en: "no oitlint.toml above these files"))
        for reading in progress.readings {
            guard let index = outcome.files.firstIndex(where: { $0.path.utf8.elementsEqual(reading.path.utf8) }) else { continue }
            let file = outcome.files[index]
            let why = reason(index, outcome, report, arguments)
            tell(
                Message(
                    Phrase(
                        th: "{path}: {format}, {bytes}, {tables} ตาราง, ตรวจ {rows} แถว, {time} มิลลิวินาที; {why}",
                        en: "{path}: {format}, {bytes}, tables {tables}, rows checked {rows}, {time} ms; {why}"),
                    [
                        .init("path", reading.path), .init("format", file.format ?? "–"),
                        .init("bytes", ByteCount(FileSystem.size(reading.path) ?? reading.bytes).shown),
                        .init("tables", file.tables.count), .init("rows", file.checkedRows), .init("time", reading.milliseconds),
                        .init("why", why),
                    ]))
        }
        tell(
            Message(
                Phrase(th: "อ่าน {files} ไฟล์ใน {time} มิลลิวินาที", en: "files read: {files}, in {time} ms since the start"),
                [.init("files", progress.readings.count), .init("time", progress.milliseconds)]))
    }

    /// What a file answers, and who or what says so.
    private func reason(_ index: Int, _ outcome: Outcome, _ report: Report, _ arguments: Arguments) -> Phrase {
        let file = outcome.files[index]
        guard let item = file.item else { return Phrase(th: "ไม่ตอบข้อใด", en: "answers no item") }
        let because: Phrase
        if arguments.item != nil {
            because = Phrase(Option.item.name)
        } else if let named = report.statement(of: file.path), named.item.value == item {
            because = Phrase("\(report.settings.path ?? SettingsFile.name):\(named.item.span.line):\(named.item.span.column)")
        } else {
            let said = outcome.assumptions.filter { Int($0.file) == index }.map(\.message)
            because = Phrase(
                th: said.map { $0.text(in: .th) }.joined(separator: "; "), en: said.map { $0.text(in: .en) }.joined(separator: "; "))
        }
        return Phrase(th: "ตอบข้อ \(item) (\(because.th))", en: "answers \(item) (\(because.en))")
    }
}
