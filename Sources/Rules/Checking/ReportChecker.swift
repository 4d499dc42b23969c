public import Diagnostics

/// Checks the files of one report against packs and brings what was found together.
///
/// Files are checked one by one, in any order and on any number of cores: `file(_:)` begins one, and all of them go into `outcome(of:)`.
public struct ReportChecker: Sendable {
    let library: PackLibrary
    let store: PackStore
    private let isThorough: Bool

    /// Makes a checker; of an outline, it loads the items that files turn out to answer.
    ///
    /// - Parameters:
    ///   - library: The packs.
    ///   - isThorough: Whether every finding is kept in full with all its fixes, which takes more memory.
    public init(_ library: PackLibrary, isThorough: Bool = false) {
        self.library = library
        store = PackStore(library)
        self.isThorough = isThorough
    }

    /// The id of the pack of a fiscal year that is for agencies of a type; nil when agencies of this type have none of their own.
    public func pack(year: Int, agencyType: String) -> String? {
        store.pack(year: year, agencyType: agencyType)?.id
    }

    /// Begins a file, named by its path as it is shown, with what is known of it beforehand.
    public func file(_ path: String, _ expectation: Expectation) -> FileChecker {
        FileChecker(path: path, recogniser: Recogniser(store, expectation), isThorough: isThorough)
    }

    /// Brings the files together: findings in order, the checks between tables, the verdicts.
    ///
    /// - Parameters:
    ///   - files: The files, each read to its end; they are taken apart, because a flood of findings is not held twice.
    ///   - isComplete: Whether each could be read as a whole; as many as there are files.
    ///   - rules: The rules of readers, which packs do not know.
    ///   - whole: The report whose items should all be answered; nil when single files are checked.
    ///   - statements: What people have stated of the report; nil when nobody was asked.
    /// - Returns: All that was found, the findings sorted by place.
    public func outcome(
        of files: inout [FileChecker], isComplete: [Bool], rules: [Rule], whole: WholeReport? = nil, statements: Statements? = nil
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
        let answered = Answers(
            answers.map { answer in
                let results = answer.files.flatMap { index in files[order[index]].results.map { (Int32(index), $0) } }
                return Answers.Entry(
                    packs: answer.recognition.pack.ids, item: answer.recognition.item.id, results: results,
                    texts: answer.files.map { (Int32($0), files[order[$0]].text) })
            }, previous: whole?.previous ?? [], firstPreviousFile: Int32(outcome.files.count))
        let pack = whole.flatMap { library.pack(year: $0.fiscalYear, id: $0.pack) }
        // The files of the year before stand behind those of this year, then the settings.
        let statementsFile = statements == nil ? -1 : Int32(outcome.files.count + (whole?.previous.count ?? 0))
        var judged: [(item: String, verdicts: Verdicts, reasons: Reasons, isComplete: Bool, file: Int32?)] = []
        for answer in answers.sorted(by: { isBefore($0.recognition, $1.recognition) }) {
            let item = answer.recognition.item
            let isWhole = answer.files.allSatisfy { isComplete[order[$0]] }
            let checker = ItemChecker(
                item: item, pack: answer.recognition.pack, context: answer.recognition.context, answers: answered,
                files: answer.files.map { Int32($0) }, isComplete: isWhole)
            let (findings, unevaluated) = checker.check()
            outcome.findings += findings
            outcome.joinElements(of: item, in: answer.files.map { Int32($0) })
            if whole != nil {
                outcome.findings += answeredTwice(item, answer.files.map { (Int32($0), files[order[$0]]) })
            }
            var reasons = Reasons(unevaluated: unevaluated)
            if !isWhole {
                for element in item.elements {
                    reasons.unevaluated[item.rule(of: element).description] = Message(
                        th: "อ่านไฟล์ได้ไม่ครบ", en: "not all of it could be read")
                }
            }
            outcome.findings += reasons.add(
                AttestationChecker(
                    item: item, statements: statements, statementsFile: statementsFile, file: answer.files.first.map { Int32($0) } ?? -1))
            for rule in item.rules { outcome.rules[rule.id] = rule }
            judged.append((item.id, Verdicts(item), reasons, isWhole, answer.files.first.map { Int32($0) }))
        }
        var lacking: WholeChecker?
        if let whole, let pack {
            let checker = WholeChecker(
                pack: pack, whole: whole, settingsFile: statementsFile, answered: Set(judged.map(\.item)),
                claims: claims(order.map { files[$0] }, isComplete: order.map { isComplete[$0] }, pack),
                full: { [store] in store.item($0, of: pack) })
            outcome.findings += checker.check() + otherAgencies(order.map { files[$0] })
            for item in checker.items { for rule in item.generalRules { outcome.rules[rule.id] = rule } }
            lacking = checker
        }
        outcome.findings += unknownPlaces(order.map { files[$0] })
        outcome.findings.sortAlmostSorted { $0.isBefore($1) }
        var waivers: WaiverChecker?
        if let statements {
            var checker = WaiverChecker(statements, file: statementsFile)
            checker.apply(to: &outcome)
            outcome.findings += checker.findings(isKnown: { isKnown($0, first: whole?.fiscalYear) }, isWhole: whole != nil)
            outcome.findings +=
                unknownAttestations(statements, statementsFile, first: whole?.fiscalYear) + unknownPlaces(statements, statementsFile)
            for index in judged.indices { judged[index].reasons.waivers = checker }
            waivers = checker
        }
        outcome.addFiles(previous: whole?.previous ?? [], settings: statements?.path)
        let counts = self.counts(outcome)
        outcome.verdicts = judged.flatMap {
            $0.verdicts.judge(counts: counts, reasons: $0.reasons, isComplete: $0.isComplete, file: $0.file)
        }
        let lackingPack = lacking?.pack.id
        for pack in library.packs {
            let answered = answers.filter { $0.recognition.pack.id == pack.id }.map(\.recognition.item.id)
            if pack.id == lackingPack || !answered.isEmpty {
                outcome.items += pack.records(
                    of: pack.id == lackingPack && whole?.items == nil ? nil : answered + (lacking?.items.map(\.id) ?? []))
            }
        }
        if let lacking {
            outcome.verdicts = inOrder(outcome.verdicts, lacking.verdicts(waivers: waivers), lacking)
            if whole?.items == nil {
                let met = Set(outcome.verdicts.filter { $0.isItem && $0.result.isMet }.map(\.requirement))
                outcome.score = ScoreSheet(lacking.pack).score { met.contains($0.id) }
            }
        }
        return outcome
    }

    /// Puts the verdicts of items that nothing answers among the others, in the pack's order.
    private func inOrder(_ verdicts: [Verdict], _ lacking: [String: Verdict], _ checker: WholeChecker) -> [Verdict] {
        let answered = Dictionary(grouping: verdicts) { verdict in
            checker.pack.items.first { verdict.requirement == $0.id || verdict.requirement.hasPrefix($0.id + "/") }?.id ?? ""
        }
        return (answered[""] ?? []) + checker.pack.items.flatMap { item in answered[item.id] ?? lacking[item.id].map { [$0] } ?? [] }
    }

    /// Whether a name in settings is that of an item, a demand or a rule; the packs of a year are looked at first, for it is mostly theirs.
    func isKnown(_ name: String, first year: Int?) -> Bool {
        let packs = library.packs.filter { $0.fiscalYear == year } + library.packs.filter { $0.fiscalYear != year }
        return packs.contains { pack in
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
        generalRules + tables.indices.flatMap { TableSpec(item: self, table: $0).rules }
            + joins.map { join in
                Rule(
                    id: RuleID("\(id)/\(join.id)"), level: join.level, title: join.title, help: join.help,
                    requirement: reference(element: join.element))
            } + YearsRules(self).rules(self) + readingRules
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
            Fix(fix.message, fix.edits.map { $0.moved(to: $0.place.inFile(index)) }, isSafe: fix.isSafe)
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
