import Diagnostics
import Documents
import Foundation
import Readers
import Testing

/// Pseudo-random numbers that are the same in every run, SplitMix64.
private struct Numbers {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }
}

@Suite struct MutationTests {
    private static let pieces: [[UInt8]] =
        ["\"", "\"\"", ",", "\n", "\r\n", "\r", "\t", "{", "}", "[", "]", ":", "\\", "ก", "😀", "1", " ", "null", "{\"a\":1},", "\"a\":"]
        .map { Array($0.utf8) } + [[0xFF], [0xE0], [0xE0, 0xB8], [0], [0xF0, 0x9F]]

    @Test(arguments: ChunkTests.cases)
    func `damaged files never crash and read the same whatever the pieces`(_ one: ChunkTests.Case) {
        let rounds = ProcessInfo.processInfo.environment["OITLINT_ROUNDS"].flatMap { Int($0) } ?? 60
        var numbers = Numbers(state: UInt64(one.bytes.count))
        var limits = ReadLimits()
        for round in 0..<rounds {
            var bytes = one.bytes
            for _ in 0...numbers.next(below: 4) {
                let at = numbers.next(below: bytes.count + 1)
                switch numbers.next(below: 3) {
                case 0: bytes.removeSubrange(at..<min(at + 1 + numbers.next(below: 4), bytes.count))
                case 1: bytes.insert(contentsOf: Self.pieces[numbers.next(below: Self.pieces.count)], at: at)
                default: bytes.insert(contentsOf: bytes[..<at].suffix(numbers.next(below: 20)), at: at)
                }
            }
            if round % 3 == 2 {
                limits.fieldBytes = 4 + numbers.next(below: 20)
                // A token of JSON beyond the limit for records may be broken as well; which is said depends on the pieces.
                limits.recordBytes = one.path == "a.json" ? 200 : 4 + numbers.next(below: 60)
                limits.cellsPerRow = 1 + numbers.next(below: 4)
                limits.rows = 1 + numbers.next(below: 5)
                limits.quotedLines = numbers.next(below: 3)
            } else {
                limits = ReadLimits()
            }
            let path = numbers.next(below: 4) == 0 ? ["x.csv", "x.txt"][numbers.next(below: 2)] : one.path
            let whole = Reading(bytes, path: path, limits: limits)
            #expect(!whole.document.blocks.isEmpty || !whole.document.findings.isEmpty, "\(bytes)")
            let chunk = 1 + numbers.next(below: 30)
            let reading = Reading(bytes, path: path, chunk: chunk, limits: limits)
            #expect(
                reading.all == whole.all,
                "\(path), chunks of \(chunk), \(limits): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        }
    }
}
