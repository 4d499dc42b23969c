import CEL
import Diagnostics

extension ItemExplainer {
    func explanation(of check: RowCheck, _ id: String, _ spec: TableSpec) -> Explanation {
        var decides = [Phrase(th: "ทุกแถวต้องเป็นจริงว่า", en: "of every row this must hold").labels(Phrase(check.assert.program.source))]
        if let when = check.when {
            decides.append(Phrase(th: "เฉพาะแถวที่", en: "only rows where").labels(Phrase(when.program.source)))
        }
        decides.append(
            Phrase(
                th: "ข้ามแถวที่ช่องซึ่งต้องใช้ว่างหรืออ่านไม่ได้ เพราะช่องนั้นมีข้อสังเกตของตัวเองแล้ว",
                en: "rows where a cell that is needed is blank or cannot be read are skipped: that cell has a finding of its own"))
        return explanation(
            id, check.title, check.level, element: check.element,
            [
                .init(.demand, [spec.demand.title]), .init(.decides, decides),
                .init(.passes, (check.passes + check.near).map { cells($0, spec.form) }),
                .init(.fails, check.fails.map { cells($0, spec.form) }), .init(.cure, [check.help].compactMap(\.self)),
            ])
    }

    func explanation(of check: TableCheck, _ id: String, _ spec: TableSpec) -> Explanation {
        func rows(_ examples: [[Example]]) -> [Phrase] {
            examples.map { rows in
                let shown = rows.map { cells($0, spec.form) }
                return shown.dropFirst().reduce(shown.first ?? Phrase("")) { $0.joined(" / ", $1) }
            }
        }
        return explanation(
            id, check.title, check.level, element: check.element,
            [
                .init(.demand, [spec.demand.title]), .init(.decides, [decides(check.kind, spec.form)]),
                .init(.passes, rows(check.passes + check.near)), .init(.fails, rows(check.fails)),
                .init(.cure, [check.help].compactMap(\.self)),
            ])
    }

    func explanation(of join: JoinCheck, _ id: String) -> Explanation {
        func example(_ example: JoinExample) -> Phrase {
            let tables = example.tables.map { table -> Phrase in
                let side = [join.each, join.with].first { $0.isCalled(table.id) }
                let shown = table.rows.map { row in side?.form.map { cells(row, $0) } ?? Phrase("∅") }
                return (side?.title ?? Phrase(table.id)).labels(
                    shown.dropFirst().reduce(shown.first ?? Phrase("∅")) { $0.joined(" / ", $1) })
            }
            let parts = tables + example.texts.map { Phrase($0.id).labels(line(of: $0.text)) }
            return parts.dropFirst().reduce(parts.first ?? Phrase("∅")) { $0.joined(" | ", $1) }
        }
        let sides = [join.each, join.with].map { side in side.other.map { Phrase($0.name).joined(" ", side.title) } ?? side.title }
        return explanation(
            id, join.title, join.level, element: join.element,
            [
                .init(.demand, sides),
                .init(
                    .decides,
                    [
                        Phrase(
                            th: "ระหว่างสิ่งแรก (left) กับสิ่งที่สอง (right) ต้องเป็นจริงว่า",
                            en: "between the first (left) and the second (right) this must hold"
                        ).labels(Phrase(join.assert.program.source))
                    ]), .init(.passes, (join.passes + join.near).map(example)), .init(.fails, join.fails.map(example)),
                .init(.cure, [join.help].compactMap(\.self)),
            ])
    }

    private func decides(_ kind: TableCheck.Kind, _ form: Form) -> Phrase {
        func name(_ column: Int) -> String { "“\(form.columns[column].title.th)”" }
        switch kind {
        case .assert(let expression):
            return Phrase(th: "ทั้งตารางต้องเป็นจริงว่า", en: "of the whole table this must hold").labels(Phrase(expression.program.source))
        case .determines(let of, let value):
            return Phrase(
                th: "แถวที่มี\(name(of))เหมือนกัน ต้องมี\(name(value))เหมือนกัน", en: "rows alike in \(name(of)) are alike in \(name(value))")
        case .months(let column):
            return Phrase(th: "\(name(column))ต้องมีครบทุกเดือนของช่วงข้อมูล", en: "every month of the period stands in \(name(column))")
        case .same(let column): return Phrase(th: "ทุกแถวต้องมี\(name(column))เหมือนกัน", en: "every row says the same in \(name(column))")
        case .sequence(let column):
            return Phrase(
                th: "\(name(column))ต้องเป็น 1, 2, 3 … ไม่ขาด ไม่ซ้ำ", en: "\(name(column)) counts 1, 2, 3 … without gap or repeat")
        case .unique(let columns):
            let names = columns.map(name)
            return Phrase(
                th: "\(names.joined(separator: " กับ "))ต้องไม่ซ้ำกันระหว่างแถว",
                en: "no two rows are alike in \(names.joined(separator: " and "))")
        }
    }

    /// The cells of an example, each behind its header; `∅` is a blank one.
    private func cells(_ row: Example, _ form: Form) -> Phrase {
        let cells = row.cells.map { cell in
            "\(form.columns.first { $0.id == cell.id }?.title.th ?? cell.id) = \(cell.text.isEmpty ? "∅" : cell.text)"
        }
        return cells.isEmpty
            ? Phrase(th: "แถวตัวอย่างของแบบฟอร์ม", en: "a row as in the form's own examples") : Phrase(cells.joined(separator: "; "))
    }
}

extension JoinCheck.Side {
    /// Whether an example means this table, by its name, with the item's in front where it is another one.
    fileprivate func isCalled(_ id: String) -> Bool {
        guard case .group(let table, _, _) = content else { return false }
        return id == (other.map { "\($0.name)/\(table)" } ?? table)
    }
}
