import Diagnostics
import Documents

extension FileChecker {
    /// Checks the tables of prose, now that all their parts are there, and the years that the file names.
    mutating func checkProse() {
        guard let recognition else { return }
        for (demand, joiner) in joiners.sorted(by: { $0.key < $1.key }) {
            var checker = TableChecker(
                recognition.specs[demand], recognition.context, joiner.binding, table: joiner.table, info: joiner.info,
                headerPlaces: joiner.headerPlaces)
            checker.reportHeader(&log)
            var batch = joiner.joined()
            _ = checker.check(&batch, from: 0, goesOn: true, &log)
            results.append(checker.end(&log))
            record.checkedRows += checker.rowCount
        }
        if let years = recognition.item.years {
            YearsReader(years, recognition).check(paragraphs: paragraphs, cells: prose, &log)
        }
    }
}
