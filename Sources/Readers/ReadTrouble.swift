import Diagnostics

/// What can be wrong with a file as a file; facts only, worded in `ReadTrouble+Message`.
enum ReadTrouble: Hashable, Sendable {
    case duplicateKey(String)
    case empty
    case encoding(TextEncoding)
    case failure(ReadFailure)
    case invalidBytes(TextEncoding, places: Int)
    case lateKey(String)
    case limit(Limit)
    case nestedValue(key: String)
    case notARecord
    case nul(count: Int)
    case syntax(Phrase)
    case textAfterQuote
    case unclosedQuote(Evidence)
    case unreadable(FileSignature)

    /// A limit that was reached, and its size.
    enum Limit: Hashable, Sendable {
        case cells(Int)
        case fieldBytes(Int)
        case recordBytes(Int)
        case rows(Int)
    }

    /// How it came out that a quote is never closed.
    enum Evidence: Hashable, Sendable {
        /// No other quote comes before the file ends.
        case endOfFile
        /// None comes for so many bytes.
        case bytes(Int)
        /// None comes for so many lines.
        case lines(Int)
        /// The next one, on a later line, has text right behind it, so that it opens rather than closes.
        case textBehindNext
    }

    /// The rule that the trouble breaks.
    var rule: Rule {
        switch self {
        case .duplicateKey: ReaderRules.duplicateKey
        case .empty: ReaderRules.empty
        case .encoding: ReaderRules.encoding
        case .failure(.directory): ReaderRules.directory
        case .failure(.inputOutput): ReaderRules.inputOutput
        case .failure(.missing): ReaderRules.missing
        case .failure(.noPermission): ReaderRules.noPermission
        case .invalidBytes: ReaderRules.invalidUTF8
        case .lateKey: ReaderRules.lateKey
        case .limit: ReaderRules.limit
        case .nestedValue: ReaderRules.nestedValue
        case .notARecord: ReaderRules.notARecord
        case .nul: ReaderRules.nul
        case .syntax: ReaderRules.syntax
        case .textAfterQuote: ReaderRules.textAfterQuote
        case .unclosedQuote: ReaderRules.unclosedQuote
        case .unreadable: ReaderRules.unreadableFormat
        }
    }

    /// The finding at a place.
    func finding(at place: Place, notes: [Note] = []) -> Finding {
        Finding(rule: rule.id, level: rule.level, place: place, message: message, help: help, notes: notes)
    }
}
