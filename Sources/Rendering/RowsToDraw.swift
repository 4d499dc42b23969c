public import Diagnostics

/// The rows of tables that a page draws: those with findings that are shown, their neighbours, and headers.
///
/// By file, then table, sorted; rows are 0-based as in places.
public func rowsToDraw(_ outcome: Outcome, options: RenderOptions) -> [Int32: [Int32: [Int]]] {
    /// A row above and one below show where one is.
    let neighbours = 1
    var flood = Flood(outcome, cap: options.maximumPerRule ?? .max, showsNotes: options.showsNotes)
    var rows: [Int32: [Int32: Set<Int>]] = [:]
    for finding in outcome.findings where options.showsNotes || finding.level > .note {
        let place = finding.place
        guard flood.show(finding) != nil, place.table >= 0, place.row >= 0 else { continue }
        var wanted = Set(max(0, Int(place.row) - neighbours)...Int(place.row) + neighbours)
        if case .grid(let grid) = finding.full?.excerpt, let header = grid.headerRow { wanted.insert(header) }
        rows[place.file, default: [:]][place.table, default: []].formUnion(wanted)
    }
    return rows.mapValues { $0.mapValues { $0.sorted() } }
}
