public import Diagnostics

/// The files of a report repository to fill in: for each item of a fiscal year the tables it demands, as CSV, and the text, as Markdown.
///
/// Nothing in them passes by being left as it is: tables have no rows, headings nothing below them, and questions no answer.
public struct ReportTemplate: Sendable {
    /// One file to write.
    public struct File: Hashable, Sendable {
        /// Its path below the repository's folder.
        public let path: String
        /// What it holds.
        public let text: String
    }

    private let pack: Pack
    private let agency: String
    private let language: Language

    /// Makes the template of a pack's year for an agency, explained in a language; what is to be handed in is Thai.
    public init(_ pack: Pack, agency: String, language: Language) {
        self.pack = pack
        self.agency = agency
        self.language = language
    }

    /// The files, the settings first.
    public var files: [File] {
        var entries: [(path: String, item: Item)] = []
        var files: [File] = []
        for item in pack.items {
            for file in self.files(of: item) {
                entries.append((file.path, item))
                files.append(file)
            }
        }
        return [settings(entries)] + files
    }

    // MARK: Settings

    private func settings(_ entries: [(path: String, item: Item)]) -> File {
        var text = """
            # \(say("ข้อมูลของหน่วยงาน และไฟล์ใดตอบข้อใด", "who reports, and which file answers which item"))
            # \(say("ตรวจด้วย oitlint check ดูคะแนนด้วย oitlint score", "see what is missing with oitlint check, and the score with oitlint score"))

            [agency]
            name = \(quoted(agency))
            # district = "…"
            # province = "…"

            [report]
            fiscal-year = \(pack.fiscalYear)

            """
        text +=
            "# previous = \"../\(pack.fiscalYear - 1)\"   # \(say("โฟลเดอร์รายงานของปีก่อน เพื่อเทียบแผนกับผล", "last year's report, to hold results against its plans"))\n"
        if pack.base != nil { text += "pack = \(quoted(pack.id))\n" }
        for entry in entries {
            text += """

                # \(line(entry.item.title))
                [[file]]
                item = \(quoted(entry.item.id))
                path = \(quoted(entry.path))

                """
        }
        let questions = pack.items.flatMap { item in item.attests.map { (item, $0) } }
        if !questions.isEmpty {
            text += "\n# \(say("คำถามที่ต้องให้คนตอบ: ตรวจแล้วเอาเครื่องหมาย # ออก", "what a person has to answer: look, then take the # away"))\n"
        }
        for (item, attest) in questions {
            text += """

                # \(line(attest.question))
                # [[attest]]
                # demand = \(quoted(item.rule(of: attest).description))
                # answer = true
                # unit   = "…"
                # date   = …

                """
        }
        return File(path: "oitlint.toml", text: text)
    }

    // MARK: Items

    private func files(of item: Item) -> [File] {
        Self.parts(of: item).map { part in
            File(
                path: part.path,
                text: part.table.map { csv(item, $0) }
                    ?? markdown(item, item.tables.filter { $0.form.layout == .narrative }, Self.elements(of: item)))
        }
    }

    /// The names of the files that answer an item.
    static func paths(of item: Item) -> [String] {
        parts(of: item).map(\.path)
    }

    /// A file for each table of records, and one for the text and for tables of prose, where there are any.
    private static func parts(of item: Item) -> [(path: String, table: TableDemand?)] {
        let records = item.tables.filter { $0.form.layout == .records }
        var parts: [(path: String, table: TableDemand?)] = records.map { table in
            (records.count > 1 ? "\(item.id)-\(table.id).csv" : "\(item.id).csv", table)
        }
        if item.tables.count > records.count || !elements(of: item).isEmpty || parts.isEmpty { parts.append(("\(item.id).md", nil)) }
        return parts
    }

    /// The elements that ask for more than the titles and headers of the item's tables say.
    private static func elements(of item: Item) -> [ElementDemand] {
        let place = Place(file: 0)
        var pieces = [Piece(.heading(1), title(item), place)]
        for (index, table) in item.tables.enumerated() {
            let columns = columns(of: table)
            for (column, title) in columns.enumerated() {
                let kind = Piece.Kind.cell(table: Int32(clamping: index), row: 0, column: Int32(clamping: column))
                pieces.append(Piece(kind, title, place))
            }
            // A row that is filled in.
            for column in columns.indices {
                let kind = Piece.Kind.cell(table: Int32(clamping: index), row: 1, column: Int32(clamping: column))
                pieces.append(Piece(kind, "1 x", place))
            }
        }
        var log = FindingLog()
        ElementReader(item, pieces).check(&log)
        let wanted = Set(log.findings.map(\.rule))
        return item.elements.filter { wanted.contains(item.rule(of: $0)) }
    }

    /// The columns to fill in: those that are demanded or are a data element, and those by which months are known to be there; where
    /// that makes no table, more of the form's.
    private static func columns(of table: TableDemand) -> [String] {
        let months = table.form.tableChecks.compactMap { check in
            if case .months(let column) = check.kind { column } else { nil as Int? }
        }
        let columns = table.form.columns
        var chosen = columns.indices.filter { columns[$0].presence != nil || columns[$0].element != nil || months.contains($0) }
        for level in [Level.error, .warning, .note] where chosen.count < 2 {
            chosen = columns.indices.filter { index in chosen.contains(index) || columns[index].blank.map { $0 >= level } ?? false }
        }
        return (chosen.count < 2 ? Array(columns.indices) : chosen).map { columns[$0].title.th }
    }

    /// A title, a line of guidance and the header.
    private func csv(_ item: Item, _ table: TableDemand) -> String {
        let guidance =
            table.nilSentences.first.map { sentence in
                say(
                    "# กรอกรายการใต้หัวตาราง หนึ่งแถวต่อหนึ่งรายการ หากไม่มีให้เขียนว่า \(sentence) แล้วลบบรรทัดนี้",
                    "# fill in below the header, a row for each entry; where there is none, write \(sentence); then remove this line")
            }
            ?? say(
                "# กรอกรายการใต้หัวตาราง หนึ่งแถวต่อหนึ่งรายการ แล้วลบบรรทัดนี้",
                "# fill in below the header, a row for each entry, then remove this line")
        let header = Self.columns(of: table).map { field($0) }.joined(separator: ",")
        return "\(field(Self.title(item)))\n\(field(guidance))\n\(header)\n"
    }

    /// The agency and the title, then for each table its header, and for each element a heading or a line to replace, with guidance.
    private func markdown(_ item: Item, _ tables: [TableDemand], _ elements: [ElementDemand]) -> String {
        var text = "\(agency)\n\n# \(Self.title(item))\n"
        for table in tables {
            let columns = Self.columns(of: table)
            text += "\n## \(table.title.th)\n\n"
            text += comment(
                table.presence == nil
                    ? say(
                        "กรอกแถวใต้หัวตาราง คั่นแต่ละช่องด้วย | หรือลบตารางนี้หากไม่ใช้",
                        "fill in rows below the header, with | between cells, or remove the table where it is not used")
                    : say("กรอกแถวใต้หัวตาราง คั่นแต่ละช่องด้วย |", "fill in rows below the header, with | between cells"))
            text += "\n| \(columns.joined(separator: " | ")) |\n|\(columns.map { _ in "---" }.joined(separator: "|"))|\n"
        }
        for element in elements {
            let help =
                element.help
                ?? Phrase(
                    th: "เขียน\(element.content.name(item.window).th)ต่อจากหัวข้อนี้", en: "write \(element.content.name(item.window).en) below")
            // A heading would be a mention by itself.
            text +=
                element.content == .mention
                ? "\n[\(element.title.text(in: language)): \(help.text(in: language))]\n"
                : "\n## \(element.title.th)\n\n\(comment(help.text(in: language)))"
        }
        if tables.isEmpty, elements.isEmpty {
            text += "\n" + comment(say("เขียนรายงานต่อจากบรรทัดนี้", "write the report below this line"))
        }
        return text
    }

    /// The title, with the year, and with the days where it is of a part of the year.
    private static func title(_ item: Item) -> String {
        guard item.isOfYear else { return item.title.th }
        let whole = Window(year: item.window.fiscalYear)
        let days =
            item.window == whole ? "" : " (\(shownDate(item.window.from).text(in: .th)) – \(shownDate(item.window.to).text(in: .th)))"
        let year = "พ.ศ. \(item.window.fiscalYear)"
        if item.title.th.firstRange(of: year) != nil { return item.title.th + days }
        for words in ["ประจำปีงบประมาณ", "ประจำปี"] where item.title.th.hasSuffix(words) {
            return "\(item.title.th.dropLast(words.count))ประจำปีงบประมาณ \(year)\(days)"
        }
        return "\(item.title.th) ประจำปีงบประมาณ \(year)\(days)"
    }

    // MARK: Writing

    private func say(_ th: String, _ en: String) -> String {
        language == .th ? th : en
    }

    private func line(_ phrase: Phrase) -> String {
        phrase.text(in: language)
    }

    private func comment(_ text: String) -> String {
        "<!-- \(text) -->\n"
    }

    /// A basic string of TOML.
    private func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: out += " "
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }

    /// A field of CSV, quoted where it must be.
    private func field(_ text: String) -> String {
        let needsQuotes = text.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n") }
        return needsQuotes ? "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" : text
    }
}
