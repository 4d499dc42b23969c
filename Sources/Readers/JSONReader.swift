import Diagnostics
import Documents
import JSON

/// Reads JSON: arrays of objects or of arrays as tables, all else as properties.
struct JSONReader {
    /// After so many records the header is made of the keys seen so far, 100: a key that the first hundred leave out is no column.
    static let headerRecords = 100
    /// After so many bytes of records the header is made, 256 KiB: that much is held back at most.
    static let headerBytes = 256 << 10
    /// How much of a line is held before a record, 4 KiB: more than any indentation.
    static let heldLine = 4096

    let limits: ReadLimits
    var tokenizer: JSONTokenizer
    var frames: [Frame] = []
    var tracker = PositionTracker()
    /// Where the buffer's first byte stands.
    var origin = TextPosition()
    var lastTokenEnd = 0

    var batch = RowBatch()
    var decoded: [UInt8] = []
    /// The cells of the batch whose `start` is an offset into `decoded`.
    var decodedCells: [Int] = []
    var table: JSONTable?
    var tableIndex: Int32 = -1
    var firstRecordStart = 0
    var record = JSONRecord()
    /// How many brackets are open in an element that is no record.
    var strayDepth = 0
    var hasCut = false
    var reporter = TroubleReporter()

    /// An array or object outside records that is open.
    struct Frame {
        let isArray: Bool
        let pointer: String
        /// The member's name that led to it; in an object, of the member that is being read.
        var key: String
        /// The number of elements so far.
        var count = 0
        var keys: Set<String> = []
        /// Where it was opened.
        let offset: Int
        let span: LineSpan
    }

    /// Why reading ends before the text does.
    enum Stop: Error {
        case limit
        case syntax(JSONError)
    }

    init(limits: ReadLimits) {
        self.limits = limits
        tokenizer = JSONTokenizer(maximumDepth: limits.depth)
    }

    /// Reads all text and gives whether all of it could be read.
    mutating func read(
        feed: inout TextFeed, from source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink
    ) throws(ReadFailure) -> Bool {
        var failure: ReadFailure?
        do throws(Stop) {
            while true {
                let isEnd = feed.isAtEnd || failure != nil
                try takeTokens(isEnd: isEnd, into: &sink)
                if isEnd { break }
                try slide(into: &sink)
                do throws(ReadFailure) {
                    try feed.fill(&batch.bytes, from: &source, atMost: limits.chunkBytes, line: origin.line, column: origin.column)
                } catch {
                    failure = error
                }
            }
        } catch {
            hasCut = true
            if case .syntax(let problem) = error, failure == nil { report(problem, to: &sink) }
            endTable(into: &sink)
        }
        if let failure { throw failure }
        return !hasCut
    }

    mutating func takeTokens(isEnd: Bool, into sink: inout some DocumentSink) throws(Stop) {
        while true {
            let next: JSONToken?
            do throws(JSONError) {
                next = try tokenizer.next(in: batch.bytes, isFinal: isEnd)
            } catch {
                if record.depth > 0, error.offset - tokenizer.base - Int(record.row.sourceStart) > limits.recordBytes {
                    throw stopAtRecordLimit(into: &sink)
                }
                throw .syntax(error)
            }
            guard let token = next else { return }
            if table != nil {
                try take(token, into: &sink)
            } else if token.range.count > limits.recordBytes {
                throw stopAtTokenLimit(token.start, into: &sink)
            } else {
                takeOutside(token, into: &sink)
            }
            lastTokenEnd = token.end
        }
    }
}
