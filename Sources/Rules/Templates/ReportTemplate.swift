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

            [agency]
            name = \(quoted(agency))
            # district = "…"
            # province = "…"

            [report]
            fiscal-year = \(pack.fiscalYear)

            """
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
        let records = item.tables.filter { $0.form.layout == .records }
        var files = records.map { table in
            File(path: records.count > 1 ? "\(item.id)-\(table.id).csv" : "\(item.id).csv", text: csv(item, table))
        }
        let prose = item.tables.filter { $0.form.layout == .narrative }
        if !prose.isEmpty || !item.elements.isEmpty || files.isEmpty {
            files.append(File(path: "\(item.id).md", text: markdown(item, prose)))
        }
        return files
    }

    /// A title, a line of guidance and the header.
    private func csv(_ item: Item, _ table: TableDemand) -> String {
        let guidance = say(
            "# กรอกรายการใต้หัวตาราง หนึ่งแถวต่อหนึ่งรายการ แล้วลบบรรทัดนี้", "# fill in below the header, a row for each entry, then remove this line"
        )
        let header = table.form.columns.filter { $0.presence != nil }.map { field($0.title.th) }.joined(separator: ",")
        return "\(field(title(item)))\n\(field(guidance))\n\(header)\n"
    }

    /// The title, then for each table its header and for each element a heading, each with a line of guidance.
    private func markdown(_ item: Item, _ tables: [TableDemand]) -> String {
        var text = "# \(title(item))\n\n\(agency)\n"
        for table in tables {
            let columns = table.form.columns.filter { $0.presence != nil }
            text += "\n## \(table.title.th)\n\n"
            text += comment(say("กรอกแถวใต้หัวตาราง คั่นแต่ละช่องด้วย |", "fill in rows below the header, with | between cells"))
            text += "\n| \(columns.map(\.title.th).joined(separator: " | ")) |\n|\(columns.map { _ in "---" }.joined(separator: "|"))|\n"
        }
        for element in item.elements {
            let help =
                element.help
                ?? Phrase(
                    th: "เขียน\(element.content.name(item.window).th)ต่อจากหัวข้อนี้", en: "write \(element.content.name(item.window).en) below")
            text += "\n## \(element.title.th)\n\n\(comment(help.text(in: language)))"
        }
        if tables.isEmpty, item.elements.isEmpty {
            text += "\n" + comment(say("เขียนรายงานต่อจากบรรทัดนี้", "write the report below this line"))
        }
        return text
    }

    private func title(_ item: Item) -> String {
        switch item.period {
        case .current, .previous: "\(item.title.th) ประจำปีงบประมาณ พ.ศ. \(item.window.fiscalYear)"
        case .multiYear, .standing: item.title.th
        }
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
