/// What is done to a register without touching what it says: everything moves by an amount that is known.
struct Rearrangement: CustomStringConvertible {
    static let names = ["สัญญา", "แผ่น 1", "It's", "ครึ่งปี 'แรก' 2567", "O16", "R1C1", "a-b", "Sheet1", "67", "ก!ข"]

    var blankRows = 0
    var titles = 0
    var gap = 0
    var blankColumns = 0
    var name = Rearrangement.names[0]
    /// The columns in their new order; the register's own at first.
    var columns: [Int]
    /// The rows without fault that come in front of each row, and behind the last.
    var inserted: [Int]
    var hidden: Set<Int> = []
    /// Equal cells that become one: column, first and last row of the register.
    var merge: (column: Int, rows: ClosedRange<Int>)?
    var hasFrontSheet = false

    /// Nothing moves.
    init(columns: Int, rows: Int) {
        self.columns = Array(0..<columns)
        inserted = Array(repeating: 0, count: rows + 1)
    }

    /// Some of everything.
    init(columns: Int, rows: Int, mergeable: [(column: Int, rows: ClosedRange<Int>)], _ numbers: inout Numbers) {
        self.init(columns: columns, rows: rows)
        if Bool.random(using: &numbers) { blankRows = Int.random(in: 0...3, using: &numbers) }
        if Bool.random(using: &numbers) { titles = Int.random(in: 0...2, using: &numbers) }
        if Bool.random(using: &numbers) { gap = Int.random(in: 0...2, using: &numbers) }
        if Bool.random(using: &numbers) { blankColumns = Int.random(in: 0...3, using: &numbers) }
        name = Self.names.randomElement(using: &numbers) ?? name
        if Bool.random(using: &numbers) { self.columns.shuffle(using: &numbers) }
        if Bool.random(using: &numbers) {
            inserted = inserted.map { _ in max(0, Int.random(in: -2...2, using: &numbers)) }
            // The first row stays the first: others are compared with it.
            inserted[0] = 0
        }
        if Bool.random(using: &numbers) {
            hidden = Set((0..<rows).filter { _ in Int.random(in: 0..<4, using: &numbers) == 0 })
        }
        if Bool.random(using: &numbers), let run = mergeable.randomElement(using: &numbers) {
            let first = Int.random(in: run.rows.lowerBound..<run.rows.upperBound, using: &numbers)
            merge = (run.column, first...Int.random(in: first + 1...run.rows.upperBound, using: &numbers))
            // Cells of one range stand one below the other.
            for row in first + 1...run.rows.upperBound { inserted[row] = 0 }
        }
        hasFrontSheet = Int.random(in: 0..<4, using: &numbers) == 0
    }

    /// The row of the header in the sheet.
    var headerRow: Int { blankRows + titles + gap }

    /// Where a row goes, 0 being the header.
    func row(_ row: Int) -> Int {
        headerRow + row + (row == 0 ? 0 : inserted[..<row].reduce(0, +))
    }

    /// Where a column goes.
    func column(_ column: Int) -> Int {
        blankColumns + (columns.firstIndex(of: column) ?? 0)
    }

    /// The workbook of a register: its header, its rows and a row without fault, whose number makes it another each time.
    func workbook(_ header: [String], _ rows: [[Workbook.Cell]], clean: (Int) -> [Workbook.Cell]) -> Workbook {
        let margin = [Workbook.Cell](repeating: .blank, count: blankColumns)
        func placed(_ cells: [Workbook.Cell]) -> [Workbook.Cell] { margin + columns.map { cells[$0] } }
        var sheet = Workbook.Sheet(name: name)
        sheet.rows = Array(repeating: [], count: blankRows)
        for title in 0..<titles {
            sheet.merges.append((sheet.rows.count, 0, sheet.rows.count, blankColumns + columns.count - 1))
            sheet.rows.append([.text(["ความก้าวหน้าการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2567", "องค์การบริหารส่วนตำบลตัวอย่าง"][title])])
        }
        sheet.rows += Array(repeating: [], count: gap)
        sheet.rows.append(placed(header.map { .text($0) }))
        var count = 0
        for (index, cells) in rows.enumerated() {
            for _ in 0..<inserted[index] {
                sheet.rows.append(placed(clean(count)))
                count += 1
            }
            if hidden.contains(index) { sheet.hiddenRows.insert(sheet.rows.count) }
            var cells = cells
            if let merge, merge.rows.contains(index), index > merge.rows.lowerBound { cells[merge.column] = .blank }
            sheet.rows.append(placed(cells))
        }
        for _ in 0..<(inserted.last ?? 0) {
            sheet.rows.append(placed(clean(count)))
            count += 1
        }
        if let merge {
            let at = column(merge.column)
            sheet.merges.append((row(merge.rows.lowerBound + 1), at, row(merge.rows.upperBound + 1), at))
        }
        let front = Workbook.Sheet(name: "คำชี้แจง", rows: [[.text("คำชี้แจงการกรอกแบบฟอร์ม")], [.text("ก."), .text("กรอกให้ครบทุกช่อง")]])
        return Workbook(sheets: hasFrontSheet ? [front, sheet] : [sheet])
    }

    var description: String {
        "\(blankRows) blank rows, \(titles) titles, \(gap) blank, \(blankColumns) blank columns, “\(name)”, columns \(columns), "
            + "inserted \(inserted), hidden \(hidden.sorted()), merged \(merge.map { "\($0)" } ?? "none"), front sheet \(hasFrontSheet)"
    }
}
