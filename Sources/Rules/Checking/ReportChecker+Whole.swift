import Diagnostics

extension ReportChecker {
    /// The items that files were to answer although nothing could be recognised in them, by id.
    func claims(_ files: [FileChecker], isComplete: [Bool], _ pack: Pack) -> [String: WholeChecker.Claim] {
        var claims: [String: WholeChecker.Claim] = [:]
        for (index, file) in files.enumerated() where file.recognition == nil {
            let item = pack.items.first { item in
                file.recogniser.asked.map { item.isCalled($0) } ?? Recogniser.names(file.path, item.id)
            }
            guard let item else { continue }
            claims[item.id] = WholeChecker.Claim(file: Int32(index), isRead: isComplete[index] && claims[item.id]?.isRead ?? true)
        }
        return claims
    }

    /// Reports the files that answer an item again, unless somebody says that they are parts of one.
    func answeredTwice(_ item: Item, _ files: [(index: Int32, file: FileChecker)]) -> [Finding] {
        var findings: [Finding] = []
        var first: (index: Int32, file: FileChecker)?
        // What the settings name comes first: it is the answer that was meant; parts come behind what they are parts of.
        func rank(_ file: FileChecker) -> Int {
            file.isNamed ? 0 : file.isNumbered(item.id) ? 2 : 1
        }
        for entry in files.sorted(by: { (rank($0.file), $0.index) < (rank($1.file), $1.index) }) {
            guard let known = first else {
                first = entry
                continue
            }
            if entry.file.isPart(besides: known.file, of: item.id) { continue }
            findings.append(
                Finding(
                    rule: item.answeredTwice, level: .warning, place: Place(file: entry.index),
                    message: Message(
                        Phrase(th: "ไฟล์นี้ตอบข้อ {item} ซ้ำกับ {first}", en: "the file answers {item} again, beside {first}"),
                        [Message.Argument("item", item.id), Message.Argument("first", known.file.path)]),
                    help: Message(
                        th: "เก็บไว้ไฟล์เดียว หรือถ้าเป็นส่วนของรายงานเดียวกัน ให้ระบุทั้งสองไฟล์ใน [[file]] ของ oitlint.toml",
                        en: "keep one of them; where both are parts of one answer, name both under [[file]] in oitlint.toml"),
                    notes: [Note(Place(file: known.index), Message(th: "อีกไฟล์หนึ่งอยู่ที่นี่", en: "the other one is here"))]))
        }
        return findings
    }

    /// Reports the files whose titles name another agency than most of them; where somebody said who reports, the titles are held
    /// against that.
    func otherAgencies(_ files: [FileChecker]) -> [Finding] {
        let named = files.enumerated().compactMap {
            index, file -> (file: Int32, name: String, place: Place, item: Item, agencies: AgencyMentions)? in
            guard let recognition = file.recognition, !recognition.context.isAgencyGiven, let title = file.titleAgency,
                let agencies = recognition.context.agencies, let name = title.agency.name
            else { return nil }
            return (Int32(index), name, title.place.inFile(Int32(index)), recognition.item, agencies)
        }
        let counts = named.map { one in named.count { one.agencies.areSame($0.name, one.name) } }
        guard let most = counts.max(), let common = counts.firstIndex(of: most) else { return [] }
        return named.filter { !$0.agencies.areSame($0.name, named[common].name) }.map { one in
            otherAgency(
                one.item.otherAgency, one.name, named[common].name, .error, one.place,
                notes: [
                    Note(
                        named[common].place,
                        Message(
                            Phrase(th: "ไฟล์อื่นเป็นของ {agency}", en: "the others are of {agency}"),
                            [Message.Argument("agency", named[common].name)]))
                ])
        }
    }

    /// Reports what settings say of the agency's places that cannot be.
    func unknownPlaces(_ statements: Statements, _ file: Int32) -> [Finding] {
        guard statements.agency != Agency(), let checker = placeChecker else { return [] }
        return checker.problems(statements.agency).map { problem in
            let span =
                switch problem.part {
                case .agency: statements.agencySpans.name
                case .district: statements.agencySpans.district
                case .province: statements.agencySpans.province
                }
            return Finding(
                rule: StatementRules.unknownPlace, level: problem.level, place: Place(file: file, span: span), message: problem.message,
                help: problem.help)
        }
    }

    /// Reports agencies in titles whose places cannot be, where nobody said who reports; each agency once.
    func unknownPlaces(_ files: [FileChecker]) -> [Finding] {
        var seen: Set<Agency> = []
        var findings: [Finding] = []
        for (index, file) in files.enumerated() {
            guard let recognition = file.recognition, !recognition.context.isAgencyGiven, let title = file.titleAgency,
                seen.insert(title.agency).inserted, let checker = placeChecker
            else { continue }
            findings += checker.problems(title.agency).map { problem in
                let place =
                    switch problem.part {
                    case .agency: title.place
                    case .district: title.district ?? title.place
                    case .province: title.province ?? title.place
                    }
                return Finding(
                    rule: EngineRules.unknownPlace, level: problem.level, place: place.inFile(Int32(index)), message: problem.message,
                    help: problem.help)
            }
        }
        return findings
    }

    private var placeChecker: PlaceChecker? {
        library.placeStore.places.map { PlaceChecker($0, types: store.agencyTypes) }
    }

    /// Reports answers to questions that no pack asks.
    func unknownAttestations(_ statements: Statements, _ file: Int32, first year: Int?) -> [Finding] {
        statements.attestations.filter { !isKnown($0.demand, first: year) }.map { answer in
            Finding(
                rule: StatementRules.unknownDemand, level: .error, place: Place(file: file, span: answer.span),
                message: Message(
                    Phrase(th: "ไม่มีข้อกำหนดนี้ ({demand})", en: "there is no such demand ({demand})"),
                    [Message.Argument("demand", answer.demand)]))
        }
    }
}

extension FileChecker {
    /// Whether somebody said what the file answers.
    var isNamed: Bool { recogniser.asked != nil }

    /// Whether the file may be a part of the answer that another file begins: both are named, they bring different tables, or it is
    /// numbered.
    fileprivate func isPart(besides other: FileChecker, of item: String) -> Bool {
        if isNamed, other.isNamed { return true }
        let own = Set(results.filter { $0.rowCount > 0 }.map(\.spec.presence))
        let others = Set(other.results.filter { $0.rowCount > 0 }.map(\.spec.presence))
        if own.isDisjoint(with: others), !own.isEmpty || !others.isEmpty { return true }
        return isNumbered(item)
    }

    /// Whether a file's name is an item's id with a number behind it, as in `X1-2.csv`.
    fileprivate func isNumbered(_ item: String) -> Bool {
        let name = path.split(separator: "/").last.map { Array($0.utf8) } ?? []
        let stem = name.prefix(through: (name.lastIndex(of: UInt8(ascii: ".")) ?? name.count) - 1)
        guard stem.count > item.utf8.count + 1, stem[item.utf8.count] == UInt8(ascii: "-") else { return false }
        return stem.dropFirst(item.utf8.count + 1).allSatisfy { 48...57 ~= $0 }
    }
}

extension Outcome {
    /// Of the data elements that some file of an item lacks, keeps those that every file lacks, once.
    mutating func joinElements(of item: Item, in files: [Int32]) {
        guard files.count > 1, !item.elements.isEmpty else { return }
        var dropped: Set<Int> = []
        for element in item.elements {
            let id = item.rule(of: element)
            let found = findings.indices.filter { findings[$0].rule == id }
            guard !found.isEmpty else { continue }
            // Where the element is announced, there it is wanted.
            let kept = found.first { findings[$0].place.span.isKnown || findings[$0].place.table >= 0 } ?? found[0]
            let isLackedByAll = Set(found.map { findings[$0].place.file }).isSuperset(of: files)
            dropped.formUnion(isLackedByAll ? found.filter { $0 != kept } : found)
        }
        if !dropped.isEmpty { findings = findings.indices.filter { !dropped.contains($0) }.map { findings[$0] } }
    }

    /// Adds the files that findings point at besides those that were checked: of the year before, and the settings.
    mutating func addFiles(previous: [FileChecker], settings: String?) {
        let first = Int32(files.count)
        let used = findings.reduce(into: Set<Int32>()) { used, finding in
            used.insert(finding.place.file)
            for note in finding.full?.notes ?? [] { if let file = note.place?.file { used.insert(file) } }
        }
        var moved: [Int32: Int32] = [:]
        let others = previous.map(\.record) + (settings.map { [FileRecord(path: $0, format: "toml")] } ?? [])
        for (index, record) in others.enumerated() where used.contains(first + Int32(index)) {
            moved[first + Int32(index)] = Int32(files.count)
            files.append(record)
        }
        guard moved.contains(where: { $0.key != $0.value }) else { return }
        for index in findings.indices { findings[index] = findings[index].moving(moved) }
        for index in waived.indices {
            waived[index] = WaivedFinding(
                waived[index].finding.moving(moved), reason: waived[index].reason, approver: waived[index].approver)
        }
    }
}

extension Finding {
    /// The same finding with some of its files renumbered.
    fileprivate func moving(_ files: [Int32: Int32]) -> Finding {
        var finding = self
        finding.place.file = files[place.file] ?? place.file
        guard var details = finding.full else { return finding }
        details.notes = details.notes.map { note in
            Note(note.place.map { $0.inFile(files[$0.file] ?? $0.file) }, note.message)
        }
        finding.details = .full(details)
        return finding
    }
}
