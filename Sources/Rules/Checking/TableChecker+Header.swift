import Diagnostics
import Documents

extension TableChecker {
    /// Reports the columns that are missing, but for those that other parts of the table have.
    func reportMissing(_ log: inout FindingLog, besides others: Set<Int>) {
        // In a report of prose a column whose header nobody knows may be the one, but not one for remarks.
        let isSure =
            spec.form.layout != .narrative || binding.unknown.allSatisfy { classifier.isRemarkWord(binding.labels[$0.physical]) }
        for field in spec.form.columns.indices where binding.bound[field] == nil && !others.contains(field) {
            if let level = spec.form.columns[field].presence { reportMissing(field, isSure ? level : .note, &log) }
        }
    }

    /// Reports what is wrong with the header; columns that are missing only if asked for.
    func reportHeader(_ log: inout FindingLog, missing: Bool = true) {
        let form = spec.form
        if missing { reportMissing(&log, besides: []) }
        for field in form.columns.indices {
            let column = form.columns[field]
            let ids = spec.columns[field]
            guard let bound = binding.bound[field], bound.strength < .known else { continue }
            let place = place(ofHeader: bound.physical, row: bound.row)
            let wording = binding.labels[bound.physical]
            log.add(
                Finding(
                    rule: ids.header, level: .note, place: place,
                    message: Message(
                        bound.strength == .near
                            ? Phrase(th: "หัวคอลัมน์ ({header}) ถือว่าหมายถึง “{column}”", en: "the header ({header}) is taken for “{column}”")
                            : Phrase(
                                th: "หัวคอลัมน์ ({header}) ควรเขียนว่า “{column}”", en: "the header ({header}) should be worded “{column}”"),
                        [Message.Argument("header", wording), Message.Argument("column", Phrase(column.title.th))]),
                    help: Message(th: "ใช้ถ้อยคำตามแบบฟอร์ม", en: "use the wording of the form"),
                    fixes: [
                        Fix(
                            Message(
                                Phrase(th: "เขียนว่า {replacement}", en: "write {replacement}"),
                                [Message.Argument("replacement", column.title.th)]),
                            [Fix.Edit(place, column.title.th)], isSafe: bound.strength != .near)
                    ],
                    excerpt: headerExcerpt([bound.physical])))
        }
        for repeated in binding.repeated {
            let place = place(ofHeader: repeated.physical, row: repeated.row)
            let ids = spec.columns[repeated.column]
            log.add(
                Finding(
                    // In a report of prose two headers may be worded alike and mean two things.
                    rule: ids.repeated, level: form.layout == .narrative && !isSameWording(repeated) ? .note : .error, place: place,
                    message: Message(
                        Phrase(th: "คอลัมน์ซ้ำ: {column}", en: "the column stands twice: {column}"),
                        [Message.Argument("column", form.columns[repeated.column].title)]),
                    help: Message(th: "ลบคอลัมน์ที่เกิน ตรวจคอลัมน์แรกเท่านั้น", en: "delete one of them; only the first is checked"),
                    notes: [
                        Note(
                            self.place(ofHeader: repeated.first, row: binding.headerRows.upperBound),
                            Message(th: "คอลัมน์แรกอยู่ที่นี่", en: "the first one is here"))
                    ],
                    excerpt: headerExcerpt([repeated.first, repeated.physical])))
        }
        if let level = form.unknown {
            for (physical, row) in binding.unknown { reportUnknown(physical, row, level, &log) }
        }
        if let level = form.order { reportOrder(level, &log) }
    }

    /// Whether two columns that mean the same are headed by the same words.
    private func isSameWording(_ repeated: Binding.Repeated) -> Bool {
        binding.labels[repeated.first] == binding.labels[repeated.physical]
    }

    private func reportMissing(_ field: Int, _ level: Level, _ log: inout FindingLog) {
        let column = spec.form.columns[field]
        log.add(
            Finding(
                rule: spec.columns[field].missing, level: level, place: headerPlace(nil),
                message: Message(
                    Phrase(th: "ไม่พบคอลัมน์: {column}", en: "the column is missing: {column}"), [Message.Argument("column", column.title)]),
                help: Message(
                    Phrase(
                        th: "เพิ่มคอลัมน์ “{column}” ในหัวตาราง แล้วกรอกทุกแถว",
                        en: "add a column “{column}” to the header and fill it in for every row"),
                    [Message.Argument("column", Phrase(column.title.th))])))
    }

    private func reportUnknown(_ physical: Int, _ row: Int, _ level: Level, _ log: inout FindingLog) {
        log.add(
            Finding(
                rule: spec.unknownColumn, level: level, place: place(ofHeader: physical, row: row),
                message: Message(
                    Phrase(th: "แบบฟอร์มไม่มีคอลัมน์นี้ ({header})", en: "the form has no such column ({header})"),
                    [Message.Argument("header", binding.labels[physical])]),
                help: Message(th: "คอลัมน์นี้ไม่ถูกตรวจ", en: "the column is not checked"), excerpt: headerExcerpt([physical])))
    }

    /// Reports the first column that stands before one that the form puts earlier.
    private func reportOrder(_ level: Level, _ log: inout FindingLog) {
        var last: (field: Int, physical: Int)?
        for field in spec.form.columns.indices {
            guard let bound = binding.bound[field] else { continue }
            if let last, bound.physical < last.physical {
                let place = place(ofHeader: bound.physical, row: bound.row)
                log.add(
                    Finding(
                        rule: spec.otherOrder, level: level, place: place,
                        message: Message(
                            Phrase(
                                th: "ลำดับคอลัมน์ไม่ตรงแบบฟอร์ม: “{column}” ควรอยู่หลัง “{before}”",
                                en: "the columns stand in another order than the form's: “{column}” belongs behind “{before}”"),
                            [
                                Message.Argument("column", spec.form.columns[field].title),
                                Message.Argument("before", spec.form.columns[last.field].title),
                            ]),
                        help: Message(th: "เรียงคอลัมน์ตามแบบฟอร์ม", en: "put the columns in the form's order"),
                        notes: [
                            Note(
                                self.place(ofHeader: last.physical, row: binding.headerRows.upperBound),
                                Message(th: "คอลัมน์ที่ควรอยู่ก่อน", en: "the column that belongs before it"))
                        ],
                        excerpt: headerExcerpt([bound.physical, last.physical])))
                return
            }
            last = (field, bound.physical)
        }
    }

    /// The place of a header's cell.
    func place(ofHeader physical: Int, row: Int) -> Place {
        headerPlaces.first { $0.row == row && $0.column == physical }
            ?? Place(file: 0, table: table, row: Int32(row), column: Int32(physical))
    }

    private func headerExcerpt(_ marked: [Int]) -> Excerpt {
        let columns = marked.sorted().map { physical in
            GridExcerpt.Column(
                column: physical, header: "", text: binding.labels[physical],
                mark: physical == marked.first ? .primary : .secondary)
        }
        return .grid(GridExcerpt(headerRow: nil, row: binding.headerRows.upperBound, columns: columns))
    }
}
