import Diagnostics
import Rendering
import Rules
import ThaiText

/// What settings are and who set them, a line each.
struct ShownSettings {
    /// A setting in words.
    private struct Line {
        let name: String
        let value: Phrase
        let source: Phrase
    }

    private static let unset = Phrase(th: "ไม่ได้กำหนด", en: "not set")
    private static let usual = Phrase(th: "ค่าปกติ", en: "default")

    let arguments: Arguments
    let surroundings: Surroundings
    let language: Language

    /// The settings of one report.
    ///
    /// - Parameters:
    ///   - report: The report.
    ///   - pack: The id of its pack and whether the agency's type has chosen it; nil where each file's own year does.
    /// - Returns: A heading and the lines below it.
    func text(of report: Report, pack: (id: String, isByType: Bool)?) -> String {
        let settings = report.settings
        let heading =
            settings.path.map { Phrase(th: "รายงานของ \($0)", en: "the report of \($0)") }
            ?? Phrase(
                th: "ไฟล์ที่ไม่มี \(SettingsFile.name) ในโฟลเดอร์หรือเหนือขึ้นไป",
                en: "files without an \(SettingsFile.name) in their folder or above it")
        var lines: [Line] = []
        func add(_ name: String, _ located: Settings.Located<String>?) {
            lines.append(line(name, located.map { Phrase($0.value) }, at: located.map { place($0.span, settings) }))
        }
        lines.append(
            line(
                "agency.name", settings.agency.name.map { Phrase($0.value) }, at: settings.agency.name.map { place($0.span, settings) },
                over: arguments.agency.map { (Phrase($0), .agency) }))
        add("agency.type", settings.agency.type)
        add("agency.district", settings.agency.district)
        add("agency.province", settings.agency.province)
        lines.append(
            line(
                "report.fiscal-year", settings.fiscalYear.map { Phrase(String($0.value)) },
                at: settings.fiscalYear.map { place($0.span, settings) },
                over: arguments.fiscalYear.map { (Phrase(String($0)), .fiscalYear) }))
        lines.append(
            line(
                "report.due", settings.due.flatMap { Day.shown($0.value) }, at: settings.due.map { place($0.span, settings) },
                over: arguments.due.flatMap(Day.shown).map { ($0, .due) }))
        lines.append(
            line(
                "report.items", settings.items.map { Phrase($0.map(\.value).joined(separator: ", ")) },
                at: settings.items?.first.map { place($0.span, settings) }))
        lines.append(packLine(settings, pack))
        add("report.previous", settings.previous)
        lines += settings.attestations.map { attestation in
            Line(
                name: "attest \(attestation.demand)",
                value: attestation.answer ? Phrase(th: "ใช่", en: "yes") : Phrase(th: "ไม่ใช่", en: "no"),
                source: place(attestation.span, settings))
        }
        lines += settings.waivers.map { waiver in
            Line(name: "waive \(waiver.demand)", value: Phrase(waiver.reason), source: place(waiver.span, settings))
        }
        lines += report.inputs.map { fileLine($0, report) }
        return heading.text(in: language) + "\n" + table(lines)
    }

    private func packLine(_ settings: Settings, _ pack: (id: String, isByType: Bool)?) -> Line {
        let stated = line(
            "report.pack", settings.pack.map { Phrase($0.value) }, at: settings.pack.map { place($0.span, settings) },
            over: arguments.pack.map { (Phrase($0), .pack) })
        guard settings.pack == nil, arguments.pack == nil else { return stated }
        guard let pack else {
            return Line(name: "report.pack", value: Self.unset, source: Phrase(th: "ตามปีของแต่ละไฟล์", en: "by the year of each file"))
        }
        return Line(
            name: "report.pack", value: Phrase(pack.id),
            source: pack.isByType
                ? Phrase(th: "ตาม agency.type", en: "by agency.type") : Phrase(th: "ตามปีงบประมาณ", en: "by the fiscal year"))
    }

    /// A file, and who says what it answers.
    private func fileLine(_ input: Input, _ report: Report) -> Line {
        let named = report.statement(of: input.path)
        let stated = named.map { place($0.item.span, report.settings) }
        let item = line("file \(input.path)", input.item.map { Phrase($0) }, at: stated, over: arguments.item.map { (Phrase($0), .item) })
        guard input.item == nil, arguments.item == nil else { return item }
        return Line(
            name: item.name, value: Phrase(th: "ดูจากเนื้อหา", en: "by its content"),
            source: Phrase(th: "พบในโฟลเดอร์หรือระบุในคำสั่ง", en: "found or named"))
    }

    /// The settings of the run: options and variables.
    var textOfRun: String {
        var lines: [Line] = []
        let command = arguments.command ?? .check
        func add(_ option: Option, _ value: Phrase?, usual: Phrase, from source: Phrase? = nil) {
            guard option.spec.commands.contains(command) else { return }
            lines.append(Line(name: option.name, value: value ?? usual, source: value == nil ? source ?? Self.usual : Phrase(option.name)))
        }
        func flag(_ option: Option, _ isOn: Bool) {
            add(option, isOn ? Phrase(th: "เปิด", en: "on") : nil, usual: Phrase(th: "ปิด", en: "off"))
        }
        add(.failOn, arguments.givenFailOn.map { Phrase($0.rawValue) }, usual: Phrase(arguments.failOn.rawValue))
        for output in arguments.outputs { add(.format, Phrase(output.word + (output.file.map { "=\($0)" } ?? "")), usual: Phrase("")) }
        if arguments.outputs.isEmpty { add(.format, nil, usual: Phrase("text")) }
        add(.baseline, arguments.baseline.map { Phrase($0) }, usual: Self.unset)
        if surroundings.isCI, !arguments.failsOnStale {
            add(.failOnStale, nil, usual: Phrase(th: "เปิด", en: "on"), from: Phrase("CI"))
        } else {
            flag(.failOnStale, arguments.failsOnStale)
        }
        add(.since, arguments.since.map { Phrase($0) }, usual: Self.unset)
        flag(.all, arguments.showsAll)
        add(.max, arguments.maximum.map { Phrase(String($0)) }, usual: Phrase("5"))
        flag(.quiet, arguments.isQuiet)
        add(
            .rules, arguments.rulesFolder.map { Phrase($0) }, usual: Phrase(th: "ชุดที่มากับโปรแกรม", en: "the packs inside the program"))
        add(
            .color, arguments.givenColor.map { Phrase($0.rawValue) }, usual: Phrase("auto"),
            from: Phrase(surroundings.colorVariable ?? Self.usual.text(in: language)))
        add(
            .language, arguments.language.map { Phrase($0.rawValue) }, usual: Phrase(language.rawValue),
            from: Phrase(surroundings.languageVariable ?? Self.usual.text(in: language)))
        add(
            .width, arguments.width.map { Phrase(String($0)) }, usual: Phrase(String(surroundings.width(nil))),
            from: surroundings.terminalWidth != nil
                ? Phrase(th: "จอ", en: "the terminal")
                : surroundings.variables["COLUMNS"].flatMap { Int($0) } != nil ? Phrase("COLUMNS") : nil)
        return Phrase(th: "การทำงานครั้งนี้", en: "this run").text(in: language) + "\n" + table(lines)
    }

    // MARK: Lines

    /// A setting of the file, unless an option is over it.
    private func line(_ name: String, _ value: Phrase?, at place: Phrase?, over: (value: Phrase, option: Option)? = nil) -> Line {
        guard let over else { return Line(name: name, value: value ?? Self.unset, source: place ?? Phrase("")) }
        guard let value else { return Line(name: name, value: over.value, source: Phrase(over.option.name)) }
        let instead = place.map { Phrase(th: " (\($0.th))", en: " (\($0.en))") } ?? Phrase("")
        return Line(
            name: name, value: over.value,
            source: Phrase(
                th: "\(over.option.name) แทน \(value.th)\(instead.th)", en: "\(over.option.name), instead of \(value.en)\(instead.en)"))
    }

    private func place(_ span: LineSpan, _ settings: Settings) -> Phrase {
        Phrase("\(settings.path ?? SettingsFile.name):\(span.line):\(span.column)")
    }

    /// 40 cells: a longer name or value pushes its line to the right.
    private static let widestColumn = 40

    private func table(_ lines: [Line]) -> String {
        let rows = lines.map { [harmless($0.name), harmless($0.value.text(in: language)), harmless($0.source.text(in: language))] }
        let widths = (0..<2).map { column in
            rows.map { DisplayWidth.width(of: $0[column]) }.filter { $0 <= Self.widestColumn }.max() ?? 0
        }
        return rows.map { row in
            let padded = zip(row, widths).map { DisplayWidth.padded($0, toWidth: $1) }
            return row[2].isEmpty ? "  \(padded[0])  \(row[1])\n" : "  \(padded[0])  \(padded[1])  \(row[2])\n"
        }.joined()
    }
}
