import CEL
import Diagnostics
import Documents
import Patterns

extension TableChecker {
    /// Reports the cells of a row that are blank and should not be.
    func reportBlanks(_ row: RowBatch.Row, _ batch: RowBatch, _ log: inout FindingLog) {
        for field in types.indices where states[field] == .blank && !isContinued(field) {
            let column = spec.form.columns[field]
            guard let level = column.blank else { continue }
            if let when = column.blankWhen, when.evaluate(slots.span, text: batch.bytes.span) != .fails { continue }
            if isPart(row, batch, behind: physical[field]) { continue }
            let place = batch.place(row: row, column: physical[field], table: table)
            let word =
                batch.cell(row: row, column: physical[field]).map { isBlank(batch.bytes.span, $0) ? "" : plainText(batch.text(of: $0)) }
                ?? ""
            if log.wantsDetails(spec.columns[field].blank) {
                log.add(
                    Finding(
                        rule: spec.columns[field].blank, level: level, place: place,
                        message: Message(
                            word.isEmpty
                                ? Phrase(th: "ยังไม่ได้กรอก: {column}", en: "the cell is blank: {column}")
                                : Phrase(th: "กรอกเพียง ({word}): {column}", en: "the cell says nothing ({word}): {column}"),
                            [Message.Argument("column", column.title), Message.Argument("word", word)]),
                        help: column.help.map { Message($0) }
                            ?? Message(
                                Phrase(th: "กรอกข้อมูล เช่น {example}", en: "fill it in, for example: {example}"),
                                [Message.Argument("example", column.example)]),
                        excerpt: excerpt(row, batch, primary: field, secondary: column.blankWhen?.columns ?? [])))
            } else {
                log.add(spec.columns[field].blank, level, place)
            }
        }
    }

    /// Reports what is the matter with a cell that its type does not accept as it is.
    func reportTrouble(_ field: Int, _ row: RowBatch.Row, _ batch: RowBatch, _ log: inout FindingLog) {
        guard let cell = batch.cell(row: row, column: physical[field]), !isContinued(field) else { return }
        let column = spec.form.columns[field]
        let start = Int(cell.start)
        let text = batch.bytes.span.extracting(start..<start + Int(cell.length))
        let stored = batch.bytes.span.extracting(cell.value)
        let kind = SpreadsheetError.kind(of: text, cell.kind)
        let outcome = cell.isStoredApart ? types[field].outcome(text, stored: stored, kind: kind) : types[field].outcome(text, kind: kind)
        guard let trouble = outcome.trouble, let ids = spec.columns[field].problems[trouble] else {
            return
        }
        if trouble == .nothingWord, mayBeBlank(column, batch) { return }
        let rule = ids.rule
        // What nobody has to fill in should not be broken either, but nothing is missing.
        let level = trouble == .errorValue && column.blank == nil ? min(column.level, .warning) : ids.level ?? column.level
        let place = batch.place(row: row, column: physical[field], table: table)
        guard log.wantsDetails(rule),
            let problem = cell.isStoredApart
                ? types[field].diagnose(text, stored: stored, kind: kind) : types[field].diagnose(text, kind: kind)
        else {
            log.add(rule, level, place)
            return
        }
        log.add(
            Finding(
                rule: rule, level: level, place: place, message: problem.message, help: problem.help ?? column.help.map { Message($0) },
                fixes: fixes(problem, place, types[field]), excerpt: excerpt(row, batch, primary: field)))
    }

    /// Whether a row of a report of prose begins, behind a blank cell and blank cells only, with a later part of a number, such as 1.2:
    /// what is blank then goes on from the row of 1.1.
    private func isPart(_ row: RowBatch.Row, _ batch: RowBatch, behind column: Int) -> Bool {
        guard spec.form.layout == .narrative, column >= 0 else { return false }
        let texts = (0..<Int(row.cellCount)).lazy.compactMap { column in
            batch.cell(row: row, column: column).map { (column: column, text: plainText(batch.text(of: $0))) }
        }
        guard let (first, text) = texts.first(where: { !$0.text.isEmpty }), first > column else { return false }
        let numbers = text.prefix { $0.isWholeNumber || $0 == "." }.split(separator: ".")
        // A score is no part.
        let words = text.drop { $0.isWholeNumber || $0 == "." || $0 == " " }
        guard numbers.count >= 2, words.first?.isLetter ?? false, let part = numbers[1].first?.wholeNumberValue else { return false }
        return numbers[1].count > 1 || part > 1
    }

    /// Whether a blank cell would be right in this row, so that a dash is too.
    private func mayBeBlank(_ column: Column, _ batch: RowBatch) -> Bool {
        guard column.blank != nil else { return true }
        return column.blankWhen.map { $0.evaluate(slots.span, text: batch.bytes.span) != .fails } ?? false
    }

    private func fixes(_ problem: FieldProblem, _ place: Place, _ type: FieldType) -> [Fix] {
        guard let replacement = problem.replacement else { return [] }
        let message = Message(
            Phrase(th: "เขียนว่า {replacement}", en: "write {replacement}"), [Message.Argument("replacement", replacement)])
        return [Fix(message, [Fix.Edit(place, replacement, as: type.form(curing: problem))], isSafe: problem.isSafe)]
    }

    /// Reports a value beyond its bounds, or a cell that does not look as demanded.
    func reportBounds(_ field: Int, _ row: RowBatch.Row, _ batch: RowBatch, _ log: inout FindingLog) {
        let column = spec.form.columns[field]
        guard states[field] == .value, !isContinued(field), let cell = batch.cell(row: row, column: physical[field]) else { return }
        let place = batch.place(row: row, column: physical[field], table: table)
        let slot = slots[column.slot]
        if slot.kind == .decimal || slot.kind == .int {
            let value = slot.scaled
            let isHigh = column.maximum.map { value.overflow ? slot.bits > 0 : value.number > $0.scaled } ?? false
            let isLow = column.minimum.map { value.overflow ? slot.bits < 0 : value.number < $0.scaled } ?? false
            if isLow || isHigh {
                if log.wantsDetails(spec.columns[field].outOfRange) {
                    let bound = (isLow ? column.minimum : column.maximum)?.text ?? ""
                    log.add(
                        Finding(
                            rule: spec.columns[field].outOfRange, level: column.level, place: place,
                            message: Message(
                                isLow
                                    ? Phrase(th: "ค่า ({value}) น้อยกว่า {bound}", en: "the value ({value}) is less than {bound}")
                                    : Phrase(th: "ค่า ({value}) มากกว่า {bound}", en: "the value ({value}) is more than {bound}"),
                                [Message.Argument("value", plainText(batch.text(of: cell))), Message.Argument("bound", bound)]),
                            help: column.help.map { Message($0) }
                                ?? Message(
                                    isLow
                                        ? Phrase(
                                            th: "ตรวจว่าพิมพ์ถูกหรือไม่ ค่าต้องตั้งแต่ {bound} ขึ้นไป",
                                            en: "look for a slip in typing: write {bound} or more")
                                        : Phrase(
                                            th: "ตรวจว่าพิมพ์ถูกหรือไม่ ค่าต้องไม่เกิน {bound}",
                                            en: "look for a slip in typing: write {bound} or less"),
                                    [Message.Argument("bound", bound)]), excerpt: excerpt(row, batch, primary: field)))
                } else {
                    log.add(spec.columns[field].outOfRange, column.level, place)
                }
            }
        }
        guard let pattern = column.pattern else { return }
        let start = Int(cell.start)
        if pattern.pattern.matchesWhole(batch.bytes.span.extracting(start..<start + Int(cell.length))) { return }
        if log.wantsDetails(spec.columns[field].pattern) {
            log.add(
                Finding(
                    rule: spec.columns[field].pattern, level: column.level, place: place,
                    message: Message(
                        Phrase(th: "รูปแบบไม่ถูกต้อง ({value})", en: "the cell does not have the demanded form ({value})"),
                        [Message.Argument("value", plainText(batch.text(of: cell)))]),
                    help: column.help.map { Message($0) }
                        ?? Message(
                            Phrase(th: "เขียนให้เป็นรูปแบบอย่าง {example}", en: "write it in the form of {example}"),
                            [Message.Argument("example", column.example)]), excerpt: excerpt(row, batch, primary: field)))
        } else {
            log.add(spec.columns[field].pattern, column.level, place)
        }
    }

    /// The cells of a row that a finding speaks of, under their headers.
    func excerpt(_ row: RowBatch.Row, _ batch: RowBatch, primary: Int, secondary: [Int] = [], label: Message? = nil) -> Excerpt? {
        let fields = Set(secondary + [primary]).filter { physical[$0] >= 0 }
        let columns = fields.sorted { physical[$0] < physical[$1] }.map { field in
            GridExcerpt.Column(
                column: physical[field],
                header: physical[field] < binding.labels.count ? binding.labels[physical[field]] : "",
                text: batch.cell(row: row, column: physical[field]).map { batch.text(of: $0) } ?? "",
                mark: field == primary ? .primary : .secondary, label: field == primary ? label : nil)
        }
        guard !columns.isEmpty else { return nil }
        return .grid(
            GridExcerpt(
                headerRow: binding.headerRows.upperBound, row: Int(row.index), columns: columns))
    }
}
