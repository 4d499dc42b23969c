import Diagnostics

/// What has changed in a git checkout since a revision: committed, staged or neither.
struct GitChanges {
    /// What of a file has changed.
    enum Lines: Equatable {
        case all
        /// These lines, 1-based.
        case lines([ClosedRange<Int32>])
    }

    /// Why that cannot be told.
    enum Failure: Error, Equatable {
        case noGit
        case notACheckout(String)
        case noRevision(String)
        /// Git failed for a reason of its own.
        case failed(Int32)

        /// What is wrong, one phrase.
        var message: Message {
            switch self {
            case .noGit: Message(th: "--since ต้องใช้ git ซึ่งไม่มีในเครื่องนี้", en: "--since needs git, which is not installed here")
            case .notACheckout(let folder):
                Message(
                    Phrase(th: "โฟลเดอร์ไม่อยู่ใน git ({folder})", en: "the folder is in no git checkout ({folder})"), [.init("folder", folder)]
                )
            case .noRevision(let revision):
                Message(
                    Phrase(
                        th: "git ไม่มีรุ่นนี้ ({revision}) ถ้า clone มาไม่ครบ ให้ดึงประวัติให้ครบก่อน",
                        en: "git knows no such revision ({revision}); a shallow clone may lack it"), [.init("revision", revision)])
            case .failed(let status):
                Message(Phrase(th: "git ทำงานไม่สำเร็จ ({status})", en: "git failed ({status})"), [.init("status", String(status))])
            }
        }
    }

    /// What has changed, by the absolute path of each file.
    private var files: [String: Lines] = [:]
    private let root: String

    /// Asks git.
    ///
    /// - Parameters:
    ///   - revision: A revision; where history has parted since, what counts is the last common one.
    ///   - folder: A folder of the checkout.
    /// - Throws: Why that cannot be told.
    init(since revision: String, in folder: String) throws(Failure) {
        guard let top = try Self.line(["rev-parse", "--show-toplevel"], in: folder), let root = FileSystem.absolute(top) else {
            throw .notACheckout(folder)
        }
        self.root = root
        let name = ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"]
        guard let commit = try Self.line(name, in: root) else { throw .noRevision(revision) }
        let base = try Self.line(["merge-base", commit, "HEAD"], in: root) ?? commit
        try readChanged(since: base)
        for path in try Self.fields(["ls-files", "--others", "--exclude-standard", "-z"], in: root) { set(path, .all) }
    }

    /// What has changed of a file, nil when nothing has; a file outside the checkout is new to it.
    func lines(of path: String) -> Lines? {
        guard let absolute = FileSystem.absolute(path), Path.isInside(absolute, root) else { return .all }
        return files[absolute]
    }

    /// Whether a place lies in what has changed; a place without lines does where its file has changed.
    func touches(_ place: Place, in files: [FileRecord]) -> Bool {
        guard place.file >= 0, Int(place.file) < files.count else { return true }
        switch lines(of: files[Int(place.file)].path) {
        case nil: return false
        case .all?: return true
        case .lines(let ranges)?:
            guard place.span.isKnown else { return true }
            let last = max(place.span.line, place.span.endLine)
            return ranges.contains { $0.overlaps(place.span.line...last) }
        }
    }

    // MARK: Asking git

    private mutating func set(_ path: String, _ lines: Lines) {
        let whole = Path.join(root, path)
        files[FileSystem.absolute(whole) ?? whole] = lines
    }

    private mutating func readChanged(since base: String) throws(Failure) {
        var fields = try Self.fields(["diff", "--name-status", "--find-renames", "-z", base, "--"], in: root)[...]
        while let status = fields.popFirst(), let path = fields.popFirst() {
            switch status.utf8.first {
            case UInt8(ascii: "D"): continue
            case UInt8(ascii: "A"): set(path, .all)
            case UInt8(ascii: "R"), UInt8(ascii: "C"):
                guard let new = fields.popFirst() else { return }
                set(new, try changedLines([path, new], since: base))
            default: set(path, try changedLines([path], since: base))
            }
        }
    }

    /// The lines of a file that a difference names in its hunks, `@@ -1,2 +3,4 @@`; all where it names none, as of a workbook.
    private func changedLines(_ paths: [String], since base: String) throws(Failure) -> Lines {
        let words = ["diff", "--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--find-renames", base, "--"]
        // As they are: a path with a star is a file and no pattern.
        let bytes = try Self.git(["--literal-pathspecs"] + words + paths, in: root) ?? []
        var ranges: [ClosedRange<Int32>] = []
        var hasHunks = false
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            if line.starts(with: "Binary files ".utf8), !hasHunks { return .all }
            guard line.starts(with: "@@ ".utf8) else { continue }
            hasHunks = true
            guard let plus = line.firstIndex(of: UInt8(ascii: "+")) else { continue }
            let numbers = line[(plus + 1)...].prefix { $0 != UInt8(ascii: " ") }.split(separator: UInt8(ascii: ","))
            guard let first = numbers.first.flatMap({ Int32(String(decoding: $0, as: UTF8.self)) }) else { continue }
            let count = numbers.count > 1 ? Int32(String(decoding: numbers[1], as: UTF8.self)) ?? 1 : 1
            // Where lines went, those around the gap stand for them.
            ranges.append(count > 0 ? first...first + (count - 1) : max(first, 1)...first + 1)
        }
        return .lines(ranges)
    }

    private static func git(_ words: [String], in folder: String) throws(Failure) -> [UInt8]? {
        do throws(ChildProcess.Failure) {
            return try ChildProcess.output(of: "git", ["-C", folder] + words)
        } catch {
            switch error {
            case .ended: return nil
            case .notRun: throw .noGit
            case .tooMuch: throw .failed(0)
            }
        }
    }

    private static func line(_ words: [String], in folder: String) throws(Failure) -> String? {
        guard let bytes = try git(words, in: folder) else { return nil }
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
        return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
    }

    private static func fields(_ words: [String], in folder: String) throws(Failure) -> [String] {
        guard let bytes = try git(words, in: folder) else { throw .failed(1) }
        return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }
}
