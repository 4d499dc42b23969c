import Diagnostics

extension Outcome {
    /// Adds what another run found out, files sorted by path again.
    mutating func append(_ other: Outcome) {
        if self == Outcome() {
            self = other
            return
        }
        let shift = Int32(clamping: files.count)
        files += other.files
        rules.merge(other.rules) { first, _ in first }
        isIncomplete = isIncomplete || other.isIncomplete
        unkept.merge(other.unkept) { $0 + $1 }
        items += other.items.filter { !items.contains($0) }
        explanations.merge(other.explanations) { first, _ in first }
        views += other.views.map { view in
            var view = view
            view.file += shift
            return view
        }
        findings += other.findings.map { $0.movingFiles { $0 + shift } }
        waived += other.waived.map { $0.movingFiles { $0 + shift } }
        verdicts += other.verdicts.map { verdict in
            var verdict = verdict
            verdict.file = verdict.file.map { $0 + shift }
            return verdict
        }
        assumptions += other.assumptions.map { Assumption(file: $0.file < 0 ? $0.file : $0.file + shift, $0.message) }
        sortFiles()
    }

    /// Sorts files by path, findings by file; what belongs to one file keeps its order.
    private mutating func sortFiles() {
        let order = files.indices.sorted { left, right in
            let (first, second) = (files[left].path, files[right].path)
            return first == second ? left < right : first.utf8.lexicographicallyPrecedes(second.utf8)
        }
        guard order != Array(files.indices) else { return }
        var position = [Int32](repeating: 0, count: files.count)
        for (new, old) in order.enumerated() { position[old] = Int32(clamping: new) }
        func moved(_ file: Int32) -> Int32 { Int(file) < position.count ? position[Int(file)] : file }
        files = order.map { files[$0] }
        findings = findings.map { $0.movingFiles(moved) }
        waived = waived.map { $0.movingFiles(moved) }
        verdicts = verdicts.map { verdict in
            var verdict = verdict
            verdict.file = verdict.file.map(moved)
            return verdict
        }
        for index in views.indices { views[index].file = moved(views[index].file) }
        assumptions = assumptions.map { Assumption(file: $0.file < 0 ? $0.file : moved($0.file), $0.message) }
        let keyed = findings.enumerated().sorted { ($0.element.place.file, $0.offset) < ($1.element.place.file, $1.offset) }
        findings = keyed.map(\.element)
    }
}

extension WaivedFinding {
    fileprivate func movingFiles(_ move: (Int32) -> Int32) -> WaivedFinding {
        WaivedFinding(finding.movingFiles(move), reason: reason, approver: approver)
    }
}

extension Finding {
    /// The same finding with its files renumbered.
    fileprivate func movingFiles(_ move: (Int32) -> Int32) -> Finding {
        func moved(_ place: Place) -> Place {
            var place = place
            if place.file >= 0 { place.file = move(place.file) }
            return place
        }
        var finding = self
        finding.place = moved(place)
        if var full {
            full.notes = full.notes.map { Note($0.place.map(moved), $0.message) }
            full.fixes = full.fixes.map { fix in
                Fix(fix.message, fix.edits.map { $0.moved(to: moved($0.place)) }, isSafe: fix.isSafe)
            }
            finding.details = .full(full)
        }
        return finding
    }
}
