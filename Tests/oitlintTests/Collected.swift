import Diagnostics
import Readers

@testable import oitlint

/// Ours, not the one of Swift Testing's exit tests.
typealias ExitStatus = oitlint.ExitStatus

/// Keeps what is written, in memory.
struct Collected: FlushableSink {
    private(set) var bytes: [UInt8] = []
    /// How often what was collected was handed on.
    private(set) var flushes = 0
    var isBroken: Bool { false }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func write(_ bytes: borrowing [UInt8]) {
        self.bytes += copy bytes
    }

    mutating func flush() {
        flushes += 1
    }
}

/// What a run has said and how it ended.
struct Answer: Equatable {
    var status: ExitStatus
    var out: String
    var trouble: String
}

/// Runs a command line as the program does.
func run(_ words: [String], input: String = "", in surroundings: Surroundings = Surroundings()) -> Answer {
    var session = Session(words, in: surroundings, out: Collected(), trouble: Collected())
    var source = MemorySource(Array(input.utf8))
    let status = session.run(&source)
    return Answer(status: status, out: session.out.text, trouble: session.trouble.text)
}

extension Engine {
    /// The packs inside the program, loaded once for all tests.
    static let ofPackage = Result<Engine, EngineFailure> { () throws(EngineFailure) in try Engine(rulesFolder: nil) }
}
