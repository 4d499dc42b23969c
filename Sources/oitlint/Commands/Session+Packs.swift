import Diagnostics

extension Session {
    /// Compares two packs.
    mutating func diffPacks(_ arguments: Arguments) -> ExitStatus {
        guard let engine = engine(arguments) else { return .usage }
        if reportBroken(engine, arguments) { return .usage }
        let names = arguments.operands
        guard names.count == 2, let text = engine.diffPacks(names[0], names[1], language) else {
            complain(
                Message(
                    Phrase(
                        th: "ระบุชุดข้อกำหนดสองชุด ปีก่อนขึ้นก่อน จาก {known}", en: "name two packs, the earlier first, of {known}"),
                    [.init("known", engine.packNames.joined(separator: ", "))]))
            return .usage
        }
        out.write(text)
        return .clean
    }

    /// Writes files into the folder of packs.
    mutating func writeInPacks(
        _ arguments: Arguments, _ files: (Engine, String) throws(EngineFailure) -> [(path: String, text: String)]
    ) -> ExitStatus {
        guard let folder = arguments.rulesFolder else {
            complain(
                Message(th: "ระบุโฟลเดอร์ของชุดข้อกำหนดด้วย --rules", en: "say where the packs are: --rules DIR"))
            return .usage
        }
        guard let engine = engine(arguments) else { return .usage }
        if reportBroken(engine, arguments) { return .usage }
        let written: [(path: String, text: String)]
        do throws(EngineFailure) {
            written = try files(engine, folder)
        } catch {
            complain(error.message)
            return .usage
        }
        do throws(OutputFailure) {
            for file in written {
                var output = try OutputFile(Path.join(folder, file.path))
                output.sink.write(file.text)
                try output.close()
            }
        } catch {
            complain(error.message)
            return .usage
        }
        for file in written { out.writeLine(Path.join(folder, file.path)) }
        return .clean
    }
}
