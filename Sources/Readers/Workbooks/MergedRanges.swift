#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The merged ranges of a sheet, which stand behind its rows and are wanted before them; ECMA-376-1 §18.3.1.55.
///
/// The part is expanded once more and searched for their elements alone, which takes a fifth of the time of reading it.
struct MergedRanges: Sendable {
    /// A range of cells that shows one value.
    struct Area: Equatable, Sendable {
        var first: CellReference
        var last: CellReference

        var size: Int { (last.row - first.row + 1) * (last.column - first.column + 1) }
    }

    /// The ranges of more than one cell, by first row.
    private(set) var ranges: [Area] = []
    /// How many elements were found, whatever they say.
    private(set) var count = 0
    /// What cannot be read as a range, the first of it.
    private(set) var unreadable: String?
    /// A limit that was reached.
    private(set) var limit: WorkbookTrouble.Limit?

    init() {}

    /// Finds the ranges of a sheet's part; damage is left to the reading of the part to report.
    init(_ entry: ZipEntry, limits: ReadLimits, from source: inout some ByteSource & ~Copyable) {
        var reader = ZipEntryReader(entry)
        var buffer: [UInt8] = []
        var isOver = false
        while !isOver {
            let count: Int
            do throws(ArchiveFailure) {
                count = try reader.read(from: &source, into: &buffer, atMost: Self.pieceBytes)
            } catch {
                break
            }
            guard count > 0 else { break }
            take(&buffer, limits: limits, isOver: &isOver)
        }
        ranges.sort { ($0.first.row, $0.first.column) < ($1.first.row, $1.first.column) }
    }

    /// 256 KiB are expanded and searched at a time.
    private static let pieceBytes = 256 << 10
    /// 4 KiB: a tag that is longer is no merged range.
    private static let tagBytes = 4 << 10
    private static let element = Array("mergeCell".utf8)

    /// Takes the elements in a buffer and keeps what may be the beginning of one.
    private mutating func take(_ buffer: inout [UInt8], limits: ReadLimits, isOver: inout Bool) {
        var at = 0
        while let found = Self.find(in: buffer, from: at) {
            guard let close = buffer[found...].firstIndex(of: UInt8(ascii: ">")) else {
                if buffer.count - found < Self.tagBytes {
                    // The tag ends in the next piece; what stands before its name says whether it is one.
                    buffer.removeSubrange(..<max(found - Self.prefixBytes, 0))
                    return
                }
                at = found + Self.element.count
                continue
            }
            if isElement(buffer, found) { take(tag: buffer[(found + Self.element.count)..<close], limits: limits, isOver: &isOver) }
            if isOver { return }
            at = close
        }
        buffer.removeSubrange(..<max(at, buffer.count - Self.element.count - Self.prefixBytes))
    }

    /// 32 bytes are looked at for `<` and a prefix in front of the name.
    private static let prefixBytes = 32

    /// Whether `<mergeCell `, with or without a prefix, stands where the name was found.
    private func isElement(_ buffer: [UInt8], _ found: Int) -> Bool {
        let behind = found + Self.element.count
        guard behind < buffer.count, isBlank(buffer[behind]) || buffer[behind] == UInt8(ascii: "/") else { return false }
        var before = found - 1
        if before >= 0, buffer[before] == UInt8(ascii: ":") {
            before -= 1
            while before >= 0, found - before < Self.prefixBytes, buffer[before] > UInt8(ascii: ">"), buffer[before] != UInt8(ascii: "\"") {
                before -= 1
            }
        }
        return before >= 0 && buffer[before] == UInt8(ascii: "<")
    }

    private mutating func take(tag: ArraySlice<UInt8>, limits: ReadLimits, isOver: inout Bool) {
        count += 1
        guard let text = Self.reference(in: tag) else { return note(tag) }
        let ends = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        let bytes = Array(text)
        let cut = text.firstIndex(of: UInt8(ascii: ":")).map { $0 - text.startIndex } ?? bytes.count
        guard ends.count <= 2, let one = CellReference(bytes.span, 0..<cut),
            let other = ends.count == 1 ? one : CellReference(bytes.span, (cut + 1)..<bytes.count), one.isOnSheet, other.isOnSheet
        else { return note(text) }
        let range = Area(
            first: CellReference(row: min(one.row, other.row), column: min(one.column, other.column)),
            last: CellReference(row: max(one.row, other.row), column: max(one.column, other.column)))
        guard range.size > 1 else { return }
        guard ranges.count < limits.mergedRanges else {
            limit = .mergedRanges(limits.mergedRanges)
            isOver = true
            return
        }
        ranges.append(range)
    }

    private mutating func note(_ bytes: ArraySlice<UInt8>) {
        if unreadable == nil { unreadable = String(decoding: bytes.prefix(40), as: UTF8.self) }
    }

    /// The value of `ref` in the text of a tag.
    private static func reference(in tag: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var at = tag.startIndex
        while at < tag.endIndex {
            while at < tag.endIndex, isBlank(tag[at]) { at += 1 }
            let name = at
            while at < tag.endIndex, tag[at] != UInt8(ascii: "="), !isBlank(tag[at]) { at += 1 }
            let nameEnd = at
            while at < tag.endIndex, isBlank(tag[at]) || tag[at] == UInt8(ascii: "=") { at += 1 }
            guard at < tag.endIndex, tag[at] == UInt8(ascii: "\"") || tag[at] == UInt8(ascii: "'") else { return nil }
            let quote = tag[at]
            guard let end = tag[(at + 1)...].firstIndex(of: quote) else { return nil }
            if tag[name..<nameEnd].elementsEqual("ref".utf8) { return tag[(at + 1)..<end] }
            at = end + 1
        }
        return nil
    }

    /// Where the name stands next; by its `g`, which is rare in sheets.
    private static func find(in buffer: [UInt8], from start: Int) -> Int? {
        buffer.withUnsafeBufferPointer { bytes -> Int? in
            guard let base = bytes.baseAddress else { return nil }
            var at = start
            while at < bytes.count {
                guard let hit = memchr(base + at, Int32(UInt8(ascii: "g")), bytes.count - at) else { return nil }
                let found = UnsafePointer(hit.assumingMemoryBound(to: UInt8.self)) - base
                let from = found - 3
                if from >= start, from + element.count <= bytes.count, memcmp(base + from, element, element.count) == 0 { return from }
                at = found + 1
            }
            return nil
        }
    }
}
