import Diagnostics
import Editing
import Readers

/// Mends the files of one report in memory: pass after pass, until nothing is left that a fix can cure.
///
/// A fix stays only if the finding that it belongs to is gone when the report is checked again; one that does not cure is undone.
struct FixRun {
    /// A finding by its rule and place, by which it is known again in the next pass.
    struct Key: Hashable {
        let rule: RuleID
        let file: String
        let place: [Int32]

        init(_ finding: Finding, in outcome: Outcome) {
            rule = finding.rule
            let index = Int(finding.place.file)
            file = outcome.files.indices.contains(index) ? outcome.files[index].path : ""
            place = [finding.place.table, finding.place.row, finding.place.column]
        }
    }

    /// A fix that was made.
    struct Made: Hashable {
        let key: Key
        /// The place as it is shown.
        let place: String
        let message: Message
        let cells: Set<CellTexts.Key>
    }

    /// 10 passes: two or three are enough unless fixes undo each other.
    private static let passes = 10
    /// 256 MiB: a file beyond it is checked and left as it is.
    private static let fileBytes = 256 << 20

    private let check: ([String: [UInt8]]) -> Outcome
    private let includesUnsafe: Bool
    /// What the files held when the run began, by path.
    let originals: [String: [UInt8]]
    /// What they are to hold.
    private(set) var contents: [String: [UInt8]]
    /// What was found before anything was mended, and what remains.
    private(set) var before: Outcome
    private(set) var after: Outcome
    /// The fixes that were made, in order.
    private(set) var made: [Made] = []
    private var refused: Set<Key> = []

    /// Mends the files.
    ///
    /// - Parameters:
    ///   - inputs: The files of the report.
    ///   - includesUnsafe: Whether fixes are made that may change a meaning.
    ///   - check: Checks the report, files taken for what is in memory.
    init(_ inputs: [Input], includesUnsafe: Bool, check: @escaping ([String: [UInt8]]) -> Outcome) {
        self.check = check
        self.includesUnsafe = includesUnsafe
        var originals: [String: [UInt8]] = [:]
        for input in inputs where FileSystem.kind(input.path) == .file {
            if let bytes = FileSystem.bytes(of: input.path, atMost: Self.fileBytes) { originals[input.path] = bytes }
        }
        self.originals = originals
        contents = originals
        before = check(originals)
        after = before
        for _ in 0..<Self.passes where pass() {}
    }

    /// The paths of the files that are to be changed, sorted.
    var changed: [String] {
        originals.keys.filter { originals[$0] != contents[$0] }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The number of findings that were not there before: what could not be read can now be checked.
    var newCount: Int {
        let known = Set(before.findings.map { Key($0, in: before) })
        return after.findings.count { !known.contains(Key($0, in: after)) }
    }

    /// The number of findings that remain although an unsafe fix would cure them.
    var unsafeCount: Int {
        after.findings.count { finding in
            !refused.contains(Key(finding, in: after)) && (finding.full?.fixes.contains { !$0.isSafe && isPossible($0) } ?? false)
        }
    }

    /// Whether all edits of a fix are in files that can be changed.
    private func isPossible(_ fix: Fix) -> Bool {
        !fix.edits.isEmpty
            && fix.edits.allSatisfy { edit in
                let file = Int(edit.place.file)
                return after.files.indices.contains(file) && FileMending.canChange(after.files[file].format)
                    && originals[after.files[file].path] != nil
            }
    }

    // MARK: Passes

    /// A fix that a pass is to make.
    private struct Planned {
        let key: Key
        let place: String
        let fix: Fix
    }

    /// Makes all fixes that do not get in each other's way, and says whether another pass may find more.
    private mutating func pass() -> Bool {
        while true {
            let plan = plan()
            guard !plan.isEmpty else { return false }
            guard let mended = apply(plan) else { continue }
            let checked = check(mended)
            // Findings of one rule may stand at one place: of those, one less must be there.
            let (old, new) = (counts(after), counts(checked))
            let uncured = plan.filter { new[$0.key, default: 0] >= old[$0.key, default: 0] }
            guard uncured.isEmpty else {
                refused.formUnion(uncured.map(\.key))
                continue
            }
            contents = mended
            after = checked
            made += plan.map { planned in
                Made(
                    key: planned.key, place: planned.place, message: planned.fix.message,
                    cells: Set(planned.fix.edits.map { CellTexts.Key($0.place) }))
            }
            return true
        }
    }

    private func counts(_ outcome: Outcome) -> [Key: Int] {
        var counts: [Key: Int] = [:]
        for finding in outcome.findings { counts[Key(finding, in: outcome), default: 0] += 1 }
        return counts
    }

    /// The fixes to make, none changing a cell to something else than another does.
    private func plan() -> [Planned] {
        var planned: [Planned] = []
        var taken: [Place: String] = [:]
        var keys: Set<Key> = []
        for finding in after.findings {
            guard let fix = finding.full?.fixes.first(where: { includesUnsafe || $0.isSafe }), isPossible(fix) else { continue }
            let key = Key(finding, in: after)
            guard !refused.contains(key), !keys.contains(key),
                fix.edits.allSatisfy({ taken[$0.place] == nil || taken[$0.place] == $0.replacement })
            else { continue }
            for edit in fix.edits { taken[edit.place] = edit.replacement }
            keys.insert(key)
            planned.append(Planned(key: key, place: after.location(of: finding.place)?.shown ?? key.file, fix: fix))
        }
        return planned
    }

    /// The files with all fixes made; nil when one could not be made whole, which is then refused.
    private mutating func apply(_ plan: [Planned]) -> [String: [UInt8]]? {
        var edits: [String: [(planned: Int, edit: Fix.Edit)]] = [:]
        for (index, planned) in plan.enumerated() {
            for edit in planned.fix.edits { edits[after.files[Int(edit.place.file)].path, default: []].append((index, edit)) }
        }
        var mended = contents
        var failed: Set<Int> = []
        for (path, wanted) in edits {
            guard let file = after.files.first(where: { $0.path == path }), let bytes = contents[path] else { continue }
            let result = FileMending.mend(bytes, file, wanted.map(\.edit))
            mended[path] = result.bytes
            for (index, one) in wanted.enumerated() where !result.done.contains(index) { failed.insert(one.planned) }
        }
        guard failed.isEmpty else {
            refused.formUnion(failed.map { plan[$0].key })
            return nil
        }
        return mended
    }
}

/// Makes edits in a file of any format that can be changed.
enum FileMending {
    /// The formats that can be changed, as records of files name them.
    private static let formats: Set<InputFormat> = [.csv, .json, .markdown, .text, .xlsx]

    /// Whether files of a format can be changed.
    static func canChange(_ format: String?) -> Bool {
        format.flatMap(InputFormat.init(rawValue:)).map(formats.contains) ?? false
    }

    /// The file with the edits that could be made, and their indices.
    static func mend(_ bytes: [UInt8], _ file: FileRecord, _ edits: [Fix.Edit]) -> (bytes: [UInt8], done: Set<Int>) {
        var sink = CellTexts([])
        var source = MemorySource(bytes)
        let result = Reader.read(&source, path: file.path, format: nil, into: &sink)
        let syntax: TextEditor.Syntax
        switch result.format {
        case .xlsx: return WorkbookEditor.edit(bytes, edits, in: file.tables) ?? (bytes, [])
        case .csv: syntax = .delimited(result.delimiter ?? UInt8(ascii: ","))
        case .json: syntax = .json
        case .markdown, .text: syntax = .lines
        case .docx, .html, .ods, .odt, nil: return (bytes, [])
        }
        guard var text = EncodedText(bytes, result.encoding ?? .utf8) else { return (bytes, []) }
        let edited = TextEditor.edit(text.utf8, edits, syntax)
        text.utf8 = edited.text
        guard let encoded = text.encoded else { return (bytes, []) }
        return (encoded, edited.done)
    }
}
