import Diagnostics
import Rendering

extension Session {
    /// Whether all files of the output can be made as far as one can see, before much time is spent; says which cannot.
    mutating func canWrite(_ arguments: Arguments) -> Bool {
        for case .some(let file) in arguments.outputs.map(\.file) {
            if FileSystem.kind(file) == .file, let identity = FileSystem.identity(file),
                arguments.operands.contains(where: { FileSystem.identity($0) == identity })
            {
                complain(
                    Message(
                        Phrase(th: "ผลจะเขียนทับไฟล์ที่ตรวจ ({path})", en: "the output would overwrite what is checked ({path})"),
                        [.init("path", file)]))
                return false
            }
            guard let problem = OutputFile.problem(with: file) else { continue }
            complain(problem)
            return false
        }
        return true
    }

    /// Writes an outcome in all forms that were asked for; what cannot be written makes the answer incomplete.
    mutating func write(_ outcome: Outcome, _ arguments: Arguments, _ status: ExitStatus, isAboutPacks: Bool = false) -> ExitStatus {
        var options = renderOptions(arguments)
        options.countsTables = !isAboutPacks
        options.exitStatus = Int(status.rawValue)
        var ending = status
        for output in arguments.outputs {
            guard let path = output.file else { continue }
            var ownOptions = options
            ownOptions.color = output.format == .text && arguments.color == .always
            do throws(OutputFailure) {
                var file = try OutputFile(path)
                render(outcome, as: output.format, options: ownOptions, into: &file.sink)
                try file.close()
            } catch {
                complain(error.message)
                if ending != .usage { ending = .incomplete }
            }
        }
        if let format = arguments.format { render(outcome, as: format, options: options, into: &out) }
        return ending
    }

    /// Prints the schemas of formats.
    mutating func printSchemas(_ arguments: Arguments) -> ExitStatus {
        for name in arguments.operands {
            if name == "baseline" {
                out.write(Baseline.schema)
                continue
            }
            guard let text = OutputFormat(rawValue: name).flatMap(OutputSchema.text(of:)) else {
                let known = OutputSchema.names.joined(separator: ", ")
                complain(
                    Message(
                        Phrase(th: "ไม่มี schema ของ ({name}) มีเฉพาะ {known}", en: "there is no schema of ({name}), only of {known}"),
                        [.init("name", name), .init("known", known)]))
                return .usage
            }
            out.write(text)
        }
        return .clean
    }
}

extension OutputSchema {
    /// What has a schema.
    static let names = formats.map(\.rawValue) + ["baseline"]
}
