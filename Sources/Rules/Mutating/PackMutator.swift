public import Diagnostics
import TOML

/// Breaks what packs declare, bit by bit, and finds out whether their own examples notice.
///
/// Every comparison, operand, number, text and list that decides something is changed once; an example that passes is broken too. What
/// nobody notices is either a case that no example shows or something that the pack need not say.
public struct PackMutator {
    /// What came of it.
    public struct Report: Sendable {
        /// The changes that nobody noticed, at their places, and listed ones that are noticed after all; what is wrong with the packs
        /// themselves, if anything is, instead.
        public let findings: [Finding]
        /// The number of changes that were tried.
        public let triedCount: Int
        /// The number of those that make no difference and are listed in the packs with a reason.
        public let listedCount: Int
    }

    /// Where a form is used.
    struct Use {
        let spec: TableSpec
        let year: Int
    }

    let library: PackLibrary
    private let wanted: [String]
    var loading: Loading
    private var triedCount = 0
    private var listed: Set<Origin> = []

    /// Makes a mutator of all that packs declare, or of the forms, items, checks, elements and columns of some ids.
    public init(_ library: PackLibrary, ids: [String] = []) {
        self.library = library
        wanted = ids
        loading = Loading(library.files)
    }

    /// Tries every change.
    public mutating func run() -> Report {
        var tester = PackTester(library)
        let test = tester.run()
        // What is missing makes changes survive; what is wrong would make them all seem noticed.
        let isWrong = test.findings.contains { ![PackRules.farMiss, PackRules.missingExample, PackRules.unpublished].contains($0.rule) }
        guard !isWrong else { return Report(findings: test.findings, triedCount: 0, listedCount: 0) }
        for (index, file) in library.files.files.enumerated() {
            guard let root = loading.parse(Int32(index)) else { continue }
            switch file.kind {
            case .form: mutateForm(root, Int32(index))
            case .item: mutateItem(root, Int32(index))
            case .narrative, .other, .pack, .places, .published, .vocabulary: break
            }
        }
        for pack in library.packs { mutateLevels(pack) }
        return Report(findings: loading.findings.sorted { $0.isBefore($1) }, triedCount: triedCount, listedCount: listed.count)
    }

    /// Whether somebody asked for something of these names, or nobody for anything.
    func isWanted(_ names: [String]) -> Bool {
        wanted.isEmpty || wanted.contains { wanted in names.contains { $0.lowercased() == wanted.lowercased() } }
    }

    /// Takes note of a change: nothing if an example noticed it or the pack lists it, else a finding.
    mutating func judge(_ mutation: Mutation, isNoticed: Bool, _ survivors: [Survivor]) {
        triedCount += 1
        if isNoticed { return }
        if let survivor = survivors.first(where: {
            $0.of == mutation.owner && $0.key == mutation.key && $0.mutant == mutation.says
        }) {
            listed.insert(survivor.origin)
            return
        }
        loading.report(
            PackRules.survivor, at: mutation.origin,
            th: "ไม่มีตัวอย่างใดสังเกตเห็นเมื่อ \(mutation.owner).\(mutation.key) เปลี่ยนเป็น: \(mutation.says)",
            en: "no example notices when \(mutation.owner).\(mutation.key) becomes: \(mutation.says)")
    }

    /// Changes the level of each demand: only the list of published ids knows which it has to be.
    private mutating func mutateLevels(_ pack: Pack) {
        let list = library.published[pack.id]
        for item in pack.items where pack.ownItems.contains(item.id) {
            for demand in item.publishedDemands where isWanted([item.id, demand.id]) {
                triedCount += 1
                if list?.contains(demand.id) ?? false { continue }
                loading.report(
                    PackRules.survivor, at: demand.origin,
                    th: "ไม่มีสิ่งใดสังเกตเห็นเมื่อ \(demand.id) เปลี่ยนระดับ เพราะไม่อยู่ใน published.toml",
                    en: "nothing notices when \(demand.id) has another level, for it is not in published.toml")
            }
        }
    }

    /// Takes note of a broken example.
    mutating func judge(example origin: Origin, isNoticed: Bool, th: String, en: String) {
        triedCount += 1
        if !isNoticed { loading.report(PackRules.survivor, at: origin, th: th, en: en) }
    }

    /// Reports what a file lists as a survivor, and is none.
    mutating func reportNeedless(_ survivors: [Survivor]) {
        guard wanted.isEmpty else { return }
        for survivor in survivors where !listed.contains(survivor.origin) {
            loading.report(
                PackRules.needlessSurvivor, at: survivor.origin,
                th: "ไม่มีการเปลี่ยนนี้ หรือมีตัวอย่างที่สังเกตเห็นแล้ว (\(survivor.of).\(survivor.key): \(survivor.mutant))",
                en: "there is no such change, or an example notices it (\(survivor.of).\(survivor.key): \(survivor.mutant))")
        }
    }
}
