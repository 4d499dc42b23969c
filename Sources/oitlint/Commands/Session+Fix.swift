import Diagnostics
import Editing
import Readers
import Rendering
import ThaiText

extension Session {
    /// Mends files, or shows how they would be mended.
    mutating func fix(_ arguments: Arguments) -> ExitStatus {
        guard let engine = engine(arguments, isForChecking: true) else { return .usage }
        if reportBroken(engine, arguments) { return .usage }
        if arguments.operands.contains(Input.standardInput) {
            complain(Message(th: "แก้ข้อมูลเข้ามาตรฐานไม่ได้ ระบุไฟล์", en: "standard input cannot be mended; name a file"))
            return .usage
        }
        let collection = InputCollector.collect(arguments.operands)
        var remaining = collection.trouble
        guard collection.wrongSettings.findings.isEmpty else {
            showTrouble(collection.wrongSettings, arguments)
            return .usage
        }
        let options = arguments.checkOptions
        for report in collection.reports {
            guard let complaint = engine.complaint(report.settings, options) else { continue }
            complain(complaint)
            return .usage
        }
        tellPacks(engine, arguments)
        var tally = FixTally()
        for report in collection.reports {
            let run = FixRun(report.inputs, includesUnsafe: arguments.includesUnsafe) { [progress] contents in
                engine.check(report, options, contents: contents, isThorough: true, progress: progress)
            }
            progress?.clear()
            tellReadings(report, run.after, arguments)
            tally.add(run)
            if arguments.showsDiff {
                showDifferences(run)
                remaining.append(run.before)
            } else {
                let unwritten = write(run)
                tally.unwritten += unwritten
                if unwritten == 0 { showMade(run, arguments) }
                remaining.append(run.after)
            }
        }
        if !collection.trouble.findings.isEmpty { showTrouble(collection.trouble, arguments) }
        let summary = tally.summary(remaining, isDone: !arguments.showsDiff).text(in: language)
        if arguments.showsDiff { trouble.writeLine(summary) } else { out.writeLine(summary) }
        let status = ExitStatus(of: remaining, failOn: arguments.failOn)
        return tally.unwritten > 0 ? .incomplete : status
    }

    private mutating func showTrouble(_ outcome: Outcome, _ arguments: Arguments) {
        var options = renderOptions(arguments)
        options.isQuiet = true
        options.color = false
        render(outcome, as: .text, options: options, into: &trouble)
    }

    /// Writes the files that are changed; the number of those that could not be.
    private mutating func write(_ run: FixRun) -> Int {
        var unwritten = 0
        for path in run.changed {
            guard let content = run.contents[path], let original = run.originals[path] else { continue }
            guard FileSystem.bytes(of: path, atMost: original.count + 1) == original else {
                complain(
                    Message(
                        Phrase(
                            th: "ไฟล์ถูกแก้ไขระหว่างทำงาน จึงไม่เขียนทับ ({path})",
                            en: "the file changed meanwhile and is left as it is ({path})"), [.init("path", path)]))
                unwritten += 1
                continue
            }
            do throws(OutputFailure) {
                var file = try OutputFile(path)
                file.sink.write(content)
                try file.close()
            } catch {
                complain(error.message)
                unwritten += 1
            }
        }
        return unwritten
    }

    /// Names the fixes that were made, a line each, few of those that are alike.
    private mutating func showMade(_ run: FixRun, _ arguments: Arguments) {
        if arguments.isQuiet { return }
        let most = arguments.showsAll ? Int.max : arguments.maximum ?? 5
        var counts: [[String]: Int] = [:]
        for made in run.made { counts[[made.key.file, made.key.rule.description], default: 0] += 1 }
        var shown: [[String]: Int] = [:]
        for made in run.made {
            let group = [made.key.file, made.key.rule.description]
            shown[group, default: 0] += 1
            guard let number = shown[group], number <= most else { continue }
            let word = language == .th ? "แก้แล้ว" : "fixed"
            out.writeLine(harmless("\(made.place): \(word): \(made.message.text(in: language)) [\(made.key.rule)]"))
            if number == most, let count = counts[group], count > most {
                let more = Message(
                    Phrase(th: "และอีก {count} แห่ง (--all แสดงทั้งหมด)", en: "and {count} more of these (--all shows them)"),
                    [.init("count", count - most)])
                out.writeLine("    " + more.text(in: language))
            }
        }
    }

    /// Shows what would change: lines of texts, cells of workbooks.
    private mutating func showDifferences(_ run: FixRun) {
        for path in run.changed {
            guard let old = run.originals[path], let new = run.contents[path],
                let record = run.before.files.first(where: { $0.path == path })
            else { continue }
            if record.format == InputFormat.xlsx.rawValue {
                showCells(run, path, old, new)
                continue
            }
            let encoding = encoding(of: old, path)
            guard let oldText = EncodedText(old, encoding), let newText = EncodedText(new, encoding) else { continue }
            // A program may take the lines as they are; a terminal may not.
            let lines = ["--- \(path)", "+++ \(path)"] + UnifiedDiff(oldText.utf8, newText.utf8).lines
            for line in lines { out.writeLine(surroundings.isTerminal ? harmless(line) : line) }
        }
    }

    private func encoding(of bytes: [UInt8], _ path: String) -> TextEncoding {
        var sink = CellTexts([])
        var source = MemorySource(bytes)
        return Reader.read(&source, path: path, format: nil, into: &sink).encoding ?? .utf8
    }

    private mutating func showCells(_ run: FixRun, _ path: String, _ old: [UInt8], _ new: [UInt8]) {
        let keys = run.made.filter { $0.key.file == path }.reduce(into: Set<CellTexts.Key>()) { $0.formUnion($1.cells) }
        guard let file = run.before.files.firstIndex(where: { $0.path == path }) else { return }
        let (before, after) = (texts(of: keys, in: old, path), texts(of: keys, in: new, path))
        out.writeLine(harmless(path))
        for key in keys.sorted() {
            guard let was = before[key], let now = after[key], let place = run.before.location(of: key.place(inFile: file))?.sheetPlace
            else {
                continue
            }
            out.writeLine("    " + harmless("\(place): “\(was)” -> “\(now)”"))
        }
    }

    private func texts(of keys: Set<CellTexts.Key>, in bytes: [UInt8], _ path: String) -> [CellTexts.Key: String] {
        var sink = CellTexts(keys)
        var source = MemorySource(bytes)
        _ = Reader.read(&source, path: path, format: nil, into: &sink)
        return sink.texts
    }
}

/// What came of mending, in numbers.
struct FixTally {
    private var made = 0
    private var files = 0
    private var unsafe = 0
    private var new = 0
    /// The number of files that could not be written.
    var unwritten = 0

    mutating func add(_ run: FixRun) {
        made += run.made.count
        files += run.changed.count
        unsafe += run.unsafeCount
        new += run.newCount
    }

    /// One line for the end.
    func summary(_ remaining: Outcome, isDone: Bool) -> Message {
        let left = remaining.counts
        var thai: String
        var english: String
        if made == 0 {
            thai = "ไม่มีสิ่งที่แก้ได้โดยความหมายไม่เปลี่ยน"
            english = "nothing to fix without a change of meaning"
        } else if isDone {
            thai = "แก้ {made} รายการใน {files} ไฟล์"
            english = "fixed \(made == 1 ? "{made} finding" : "{made} findings") in \(files == 1 ? "{files} file" : "{files} files")"
        } else {
            thai = "แก้ได้ {made} รายการใน {files} ไฟล์ (ยังไม่ได้แก้)"
            english =
                "\(made == 1 ? "{made} finding" : "{made} findings") in \(files == 1 ? "{files} file" : "{files} files") can be fixed; nothing was changed"
        }
        if isDone {
            thai += " เหลือข้อผิดพลาด {errors} คำเตือน {warnings} ข้อสังเกต {notes}"
            english += "; what remains: errors {errors}, warnings {warnings}, notes {notes}"
        }
        if new > 0 {
            thai += " ({new} รายการเพิ่งตรวจได้เพราะอ่านค่าได้แล้ว)"
            english += " ({new} of them new, for what could not be read can now be checked)"
        }
        if unsafe > 0 {
            thai += " อีก {unsafe} รายการแก้ได้ด้วย --unsafe แต่ความหมายอาจเปลี่ยน"
            english += "; {unsafe} more can be fixed by --unsafe, which may change a meaning"
        }
        return Message(
            Phrase(th: thai, en: english),
            [
                .init("made", made), .init("files", files), .init("errors", left.errors), .init("warnings", left.warnings),
                .init("notes", left.notes), .init("new", new), .init("unsafe", unsafe),
            ])
    }
}
