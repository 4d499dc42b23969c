import Diagnostics

/// A near miss is a passing example that differs from a failing one in a single cell, or in a single row of a table.
extension PackTester {
    /// Holds a row against the failing ones.
    mutating func holdNear(_ example: Example, next fails: [Example], _ columns: [Column]) {
        guard !fails.isEmpty else { return }
        let all = fails.map { differences(example, $0, columns) }
        if all.contains(where: { $0.count <= 1 }) { return }
        let nearest = all.min { $0.count < $1.count } ?? []
        reportFar(example.origin, nearest.joined(separator: ", "))
    }

    /// Holds a table against the failing ones.
    mutating func holdNear(_ rows: [Example], next fails: [[Example]], _ columns: [Column], _ origin: Origin) {
        guard !fails.isEmpty else { return }
        if !fails.contains(where: { distance(rows, $0, columns) <= 1 }) { reportFar(rows.first?.origin ?? origin, nil) }
    }

    /// Holds the tables of a check between tables against the failing ones.
    mutating func holdNear(_ example: JoinExample, next fails: [JoinExample], _ item: Item) {
        guard !fails.isEmpty else { return }
        let isNear = fails.contains { fail in
            var sum = 0
            for table in item.tables {
                let own = example.tables.first { $0.id == table.id }?.rows ?? []
                let other = fail.tables.first { $0.id == table.id }?.rows ?? []
                sum += distance(own, other, table.form.columns)
            }
            return sum <= 1
        }
        if !isNear { reportFar(example.origin, nil) }
    }

    /// An element's near miss is its passing example, next to a failing one that announces the element and says too little of it.
    mutating func holdNear(_ element: ElementDemand) {
        guard element.content != .mention, !element.fails.isEmpty else { return }
        let labels = element.labels.map { LabelKey.folded($0) }
        let isAnnounced = element.fails.contains { fail in
            fail.pieces.contains { piece in labels.contains { LabelKey(piece.text).contains($0) } }
        }
        if isAnnounced { return }
        loading.report(
            PackRules.missingExample, at: element.origin, th: "ไม่มีตัวอย่างที่ไม่ผ่านซึ่งมีหัวข้อแต่ยังไม่มีเนื้อหา (\(element.title.th): -)",
            en: "no failing example announces the element and says too little of it (\(element.title.th): -)")
    }

    private mutating func reportFar(_ origin: Origin, _ columns: String?) {
        let th = columns.map { " (\($0))" } ?? ""
        loading.report(
            PackRules.farMiss, at: origin, th: "ตัวอย่างใน near ต่างจากตัวอย่างที่ไม่ผ่านทุกตัวอย่างมากกว่าหนึ่งช่อง\(th)",
            en: "the near miss differs from every failing example in more than one cell\(th)")
    }

    /// The columns in which two rows differ, the form's own cells where they say nothing.
    private func differences(_ left: Example, _ right: Example, _ columns: [Column]) -> [String] {
        columns.filter { left.text(of: $0) != right.text(of: $0) }.map(\.id)
    }

    /// The number of cells in which two tables differ; a row that only one of them has counts as one.
    private func distance(_ left: [Example], _ right: [Example], _ columns: [Column]) -> Int {
        func cells(_ left: some Sequence<Example>, _ right: some Sequence<Example>) -> Int {
            zip(left, right).reduce(0) { $0 + differences($1.0, $1.1, columns).count }
        }
        if left.count == right.count { return cells(left, right) }
        guard abs(left.count - right.count) == 1 else { return .max / 2 }
        let (long, short) = left.count > right.count ? (left, right) : (right, left)
        var best = Int.max / 4
        for gap in long.indices { best = min(best, 1 + cells(long[..<gap] + long[(gap + 1)...], short)) }
        return best
    }
}
