import Diagnostics

extension Pack {
    /// Its items as an outcome names them: those of some ids, or all.
    func records(of ids: [String]? = nil) -> [ItemRecord] {
        let sheet = ScoreSheet(self)
        return items.filter { ids?.contains($0.id) ?? true }.map { item in
            ItemRecord(id: item.id, fiscalYear: fiscalYear, title: item.title, owner: item.owner, weight: sheet.weight(of: item))
        }
    }
}
