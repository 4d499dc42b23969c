public import Diagnostics

/// Checks the files of one report against packs and brings what was found together.
///
/// Files are checked one by one, in any order and on any number of cores: `file(_:)` begins one, and all of them go into `outcome(of:)`.
public struct ReportChecker: Sendable {
    private let library: PackLibrary
    private let store: PackStore

    /// Makes a checker; of an outline, it loads the items that files turn out to answer.
    public init(_ library: PackLibrary) {
        self.library = library
        store = PackStore(library)
    }

    /// Begins a file, named by its path as it is shown, with what is known of it beforehand.
    public func file(_ path: String, _ expectation: Expectation) -> FileChecker {
        FileChecker(path: path, recogniser: Recogniser(store, expectation))
    }

    /// Brings the files together: findings in order, the checks between tables, the verdicts.
    ///
    /// - Parameters:
    ///   - files: The files, each read to its end; they are taken apart, because a flood of findings is not held twice.
    ///   - isComplete: Whether each could be read as a whole; as many as there are files.
    ///   - rules: The rules of readers, which packs do not know.
    ///   - expectedYear: The fiscal year whose items the report should answer; nil when single files are checked.
    ///   - statements: What people have stated of the report; nil when nobody was asked.
    /// - Returns: All that was found, the findings sorted by place.
    public func outcome(
        of files: inout [FileChecker], isComplete: [Bool], rules: [Rule], expectedYear: Int? = nil, statements: Statements? = nil
    ) -> Outcome {
        let order = files.indices.sorted { files[$0].path.utf8.lexicographicallyPrecedes(files[$1].path.utf8) }
        var outcome = Outcome()
        outcome.isIncomplete = isComplete.contains(false)
        for rule in rules + EngineRules.all + StatementRules.all { outcome.rules[rule.id] = rule }
        var answers: [(key: String, recognition: Recognition, files: [Int])] = []
        for (index, source) in order.enumerated() {
            var file = files[source]
            _ = file.log.takeFindings()
            file.record.isComplete = isComplete[source]
            outcome.files.append(file.record)
            outcome.take(files[source].log.takeFindings(), ofFile: Int32(index))
            outcome.unkept.merge(file.log.unkept) { $0 + $1 }
            outcome.assumptions += file.assumptions.map { Assumption(file: Int32(index), $0.message) }
            if !file.log.unkept.isEmpty { outcome.isIncomplete = true }
            guard let recognition = file.recognition else { continue }
            let key = "\(recognition.pack.id)/\(recognition.item.id)"
            if let known = answers.firstIndex(where: { $0.key == key }) {
                answers[known].files.append(index)
            } else {
                answers.append((key, recognition, [index]))
            }
        }
        let statementsFile = Int32(outcome.files.count)
        var judged: [(verdicts: Verdicts, reasons: Reasons, isComplete: Bool, file: Int32?)] = []
        for answer in answers.sorted(by: { isBefore($0.recognition, $1.recognition) }) {
            let results = answer.files.flatMap { index in files[order[index]].results.map { (Int32(index), $0) } }
            let isWhole = answer.files.allSatisfy { isComplete[order[$0]] }
            let checker = ItemChecker(
                item: answer.recognition.item, context: answer.recognition.context, results: results, files: answer.files.map { Int32($0) },
                isComplete: isWhole)
            let (findings, unevaluated) = checker.check()
            outcome.findings += findings
            var reasons = Reasons(unevaluated: unevaluated)
            if !isWhole {
                for element in answer.recognition.item.elements {
                    reasons.unevaluated[answer.recognition.item.rule(of: element).description] = Message(
                        th: "อ่านไฟล์ได้ไม่ครบ", en: "not all of it could be read")
                }
            }
            outcome.findings += reasons.add(
                AttestationChecker(
                    item: answer.recognition.item, statements: statements, statementsFile: statementsFile,
                    file: answer.files.first.map { Int32($0) } ?? -1))
            for rule in answer.recognition.item.rules { outcome.rules[rule.id] = rule }
            judged.append((Verdicts(answer.recognition.item), reasons, isWhole, answer.files.first.map { Int32($0) }))
        }
        outcome.findings.sortAlmostSorted { $0.isBefore($1) }
        if let statements {
            var waivers = WaiverChecker(statements, file: statementsFile)
            waivers.apply(to: &outcome)
            outcome.findings += waivers.findings(isKnown: { isKnown($0) }, isWhole: expectedYear != nil)
            if outcome.findings.contains(where: { $0.place.file == statementsFile }) {
                outcome.files.append(FileRecord(path: statements.path, format: "toml"))
            }
            for index in judged.indices { judged[index].reasons.waivers = waivers }
        }
        let counts = self.counts(outcome)
        outcome.verdicts = judged.flatMap {
            $0.verdicts.judge(counts: counts, reasons: $0.reasons, isComplete: $0.isComplete, file: $0.file)
        }
        if let expectedYear {
            outcome.verdicts = withUnanswered(outcome.verdicts, expectedYear)
            if let pack = library.pack(year: expectedYear) {
                let met = Set(outcome.verdicts.filter { $0.isItem && $0.result.isMet }.map(\.requirement))
                outcome.score = ScoreSheet(pack).score { met.contains($0.id) }
            }
        }
        return outcome
    }

    /// Adds a verdict for each item of a year that no file answers, in the pack's order.
    private func withUnanswered(_ verdicts: [Verdict], _ year: Int) -> [Verdict] {
        guard let pack = library.pack(year: year) else { return verdicts }
        let reason = Message(th: "ไม่มีไฟล์ที่ตอบข้อนี้", en: "no file answers it")
        let answered = Dictionary(grouping: verdicts) { verdict in
            pack.items.first { verdict.requirement == $0.id || verdict.requirement.hasPrefix($0.id + "/") }?.id ?? ""
        }
        return (answered[""] ?? [])
            + pack.items.flatMap { item in
                answered[item.id] ?? [Verdict(requirement: item.id, title: item.title, isItem: true, result: .notEvaluated(reason))]
            }
    }

    /// Whether a name in settings is that of an item, a demand or a rule.
    private func isKnown(_ name: String) -> Bool {
        library.packs.contains { pack in
            pack.items.contains { item in
                if item.isCalled(name) { return true }
                guard let slash = name.firstIndex(of: "/"), item.isCalled(String(name[..<slash])) else { return false }
                let full = store.item(item, of: pack)
                return full.rules.contains { $0.id.description == name || $0.id.description.hasPrefix(name + "/") }
                    || Verdicts(full).names.contains(name)
            }
        }
    }

    private func isBefore(_ left: Recognition, _ right: Recognition) -> Bool {
        let places = [left, right].map { recognition in recognition.pack.items.firstIndex { $0.id == recognition.item.id } ?? 0 }
        return (left.pack.fiscalYear, places[0]) < (right.pack.fiscalYear, places[1])
    }

    private func counts(_ outcome: Outcome) -> [RuleID: LevelCounts] {
        var counts: [RuleID: LevelCounts] = [:]
        for finding in outcome.findings { counts[finding.rule, default: LevelCounts()][finding.level] += 1 }
        for (rule, more) in outcome.unkept { counts[rule, default: LevelCounts()][outcome.rules[rule]?.level ?? .error] += more }
        return counts
    }
}

extension Outcome {
    /// Adds the findings of a file; those of the only file are not copied.
    fileprivate mutating func take(_ findings: consuming [Finding], ofFile index: Int32) {
        if self.findings.isEmpty, index == 0 {
            self.findings = findings
            return
        }
        self.findings.reserveCapacity(self.findings.count + findings.count)
        for finding in findings { self.findings.append(finding.inFile(index)) }
    }
}

extension Item {
    /// What every rule of this item is.
    public var rules: [Rule] {
        tables.indices.flatMap { TableSpec(item: self, table: $0).rules }
            + joins.map { join in
                Rule(
                    id: RuleID("\(id)/\(join.id)"), level: join.level, title: join.title, help: join.help,
                    requirement: reference(element: join.element))
            } + YearsRules(self).rules(self)
            + elements.map { element in
                Rule(
                    id: rule(of: element), level: element.presence ?? .note, title: element.title, help: element.help,
                    requirement: reference(element: element.element))
            }
            + attests.map { attest in
                Rule(
                    id: rule(of: attest), level: .error, title: attest.question, help: attest.help,
                    requirement: reference(element: attest.element))
            }
    }
}

extension Array {
    /// Sorts, quickly and without a second copy, an array of which few elements are out of order.
    mutating func sortAlmostSorted(by isBefore: (Element, Element) -> Bool) {
        var strays: [Element] = []
        var kept = 0
        for index in indices {
            if kept > 0, isBefore(self[index], self[kept - 1]) {
                strays.append(self[index])
            } else {
                if kept != index { self[kept] = self[index] }
                kept += 1
            }
        }
        guard !strays.isEmpty else { return }
        guard strays.count < 10_000 else {
            replaceSubrange(kept..., with: strays)
            sort(by: isBefore)
            return
        }
        strays.sort(by: isBefore)
        var from = kept - 1
        for to in indices.reversed() {
            guard let stray = strays.last else { break }
            if from >= 0, isBefore(stray, self[from]) {
                self[to] = self[from]
                from -= 1
            } else {
                self[to] = stray
                strays.removeLast()
            }
        }
    }
}

extension Finding {
    /// The same finding in the file of an index.
    func inFile(_ index: Int32) -> Finding {
        var finding = self
        guard finding.place.file != index else { return finding }
        finding.place.file = index
        guard var details = finding.full else { return finding }
        details.notes = details.notes.map { note in
            Note(note.place.map { $0.inFile(index) }, note.message)
        }
        details.fixes = details.fixes.map { fix in
            Fix(fix.message, fix.edits.map { Fix.Edit($0.place.inFile(index), $0.replacement) }, isSafe: fix.isSafe)
        }
        finding.details = .full(details)
        return finding
    }

    /// Orders findings by file, then place, then rule.
    func isBefore(_ other: Finding) -> Bool {
        let (a, b) = (place, other.place)
        if a.file != b.file { return a.file < b.file }
        if a.table != b.table { return a.table < b.table }
        if a.row != b.row { return a.row < b.row }
        if a.column != b.column { return a.column < b.column }
        if a.span.line != b.span.line { return a.span.line < b.span.line }
        if a.span.column != b.span.column { return a.span.column < b.span.column }
        return rule < other.rule
    }
}

extension Place {
    func inFile(_ index: Int32) -> Place {
        var place = self
        place.file = index
        return place
    }
}
