import Diagnostics
import Readers
import ThaiText

/// How far a run has come: shown on a terminal when it takes long, and kept for who asks afterwards.
///
/// A class, because the sources that are read and the run that reads them speak of one state.
final class Progress {
    /// A file that was read.
    struct Reading {
        let path: String
        /// The bytes that were read; more than the file has where parts of it were read twice.
        var bytes = 0
        var milliseconds = 0
    }

    /// A second: who waits for less needs no bar.
    private static let patience = Duration.seconds(1)
    /// A tenth of a second: more often nobody sees.
    private static let pause = Duration.milliseconds(100)

    private let line: ProgressLine?
    private let start = ContinuousClock.now
    private var drawn: ContinuousClock.Instant?
    private var begun = ContinuousClock.now
    private var total = 0
    private var done = 0
    /// The size of the file that is being read, and how much of it has been.
    private var size = 0
    private var readOfFile = 0
    /// The files that were read, in order.
    private(set) var readings: [Reading] = []
    /// What is asked at each piece that is read.
    var onAdvance: (() -> Void)?

    /// Begins to count.
    ///
    /// - Parameter line: Where to show it; nil where nobody watches.
    init(_ line: ProgressLine? = nil) {
        self.line = line
    }

    /// How long the run has taken so far.
    var milliseconds: Int { (ContinuousClock.now - start).milliseconds }

    /// Begins files of so many bytes in all.
    func begin(bytes: Int) {
        total = bytes
        done = 0
        readings = []
    }

    /// Begins a file of so many bytes.
    func beginFile(_ path: String, bytes: Int) {
        readings.append(Reading(path: path))
        begun = ContinuousClock.now
        size = bytes
        readOfFile = 0
    }

    /// Takes note of bytes that were read.
    func advance(by count: Int) {
        onAdvance?()
        guard !readings.isEmpty else { return }
        readings[readings.count - 1].bytes += count
        readOfFile = min(readOfFile + count, size)
        guard let line else { return }
        let now = ContinuousClock.now
        guard now - start >= Self.patience, drawn.map({ now - $0 >= Self.pause }) ?? true else { return }
        drawn = now
        line.draw(readings[readings.count - 1].path, done: done + readOfFile, of: total)
    }

    /// Ends a file.
    func endFile() {
        done += size
        guard !readings.isEmpty else { return }
        readings[readings.count - 1].milliseconds = (ContinuousClock.now - begun).milliseconds
    }

    /// Takes away what is on the terminal.
    func clear() {
        guard drawn != nil else { return }
        drawn = nil
        line?.clear()
    }
}

extension Duration {
    /// Whole thousandths of a second.
    fileprivate var milliseconds: Int {
        let (seconds, attoseconds) = components
        return Int(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000)
    }
}

/// A source that tells how much of it has been read.
struct CountedSource<Base: ByteSource & ~Copyable>: ByteSource, ~Copyable {
    private var base: Base
    private let progress: Progress?

    init(_ base: consuming Base, _ progress: Progress?) {
        self.base = base
        self.progress = progress
    }

    var length: Int? {
        mutating get throws(ReadFailure) { try base.length }
    }

    mutating func read(into buffer: inout [UInt8], atMost limit: Int) throws(ReadFailure) -> Int {
        let count = try base.read(into: &buffer, atMost: limit)
        progress?.advance(by: count)
        return count
    }

    mutating func read(at offset: Int, into buffer: inout [UInt8], atMost limit: Int) throws(ReadFailure) -> Int {
        let count = try base.read(at: offset, into: &buffer, atMost: limit)
        progress?.advance(by: count)
        return count
    }
}
