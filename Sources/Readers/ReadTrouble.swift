import Diagnostics

/// What can be wrong with a file as a file; facts only, worded in `ReadTrouble+Message`.
enum ReadTrouble: Hashable, Sendable {
    case duplicateKey(String)
    case duplicatePart(String)
    case empty
    case encoding(TextEncoding, of: InputFormat)
    case failure(ReadFailure)
    case foreignContent(String)
    case hiddenText(isHere: Bool)
    case invalidBytes(TextEncoding, places: Int)
    case lateKey(String)
    case limit(Limit)
    case nestedValue(key: String)
    case notARecord
    case nul(count: Int)
    case openDocument(OpenDocumentTrouble)
    case page(HTMLTrouble)
    case part(PartFailure)
    case protected
    case syntax(Phrase)
    case textAfterQuote
    case trackedChanges(isHere: Bool)
    case unclosedQuote(Evidence)
    case unreadable(FileSignature)
    case unreadableCompound(CompoundFile)
    case unreadableMarkup(MarkupSignature)
    case unreadablePackage(PackageKind)
    case workbook(WorkbookTrouble)
    case wrongEnding(String, is: Phrase)

    /// A limit that was reached, and its size.
    enum Limit: Hashable, Sendable {
        case blocks(Int)
        case cells(Int)
        case fieldBytes(Int)
        case recordBytes(Int)
        case repeatedBytes(Int)
        case rows(Int)
        case spoolBytes(Int)
        case tableDepth(Int)
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
        case .duplicatePart: ReaderRules.duplicatePart
        case .empty: ReaderRules.empty
        case .encoding: ReaderRules.encoding
        case .failure(let failure): failure.rule
        case .foreignContent: ReaderRules.foreignContent
        case .hiddenText: ReaderRules.hiddenText
        case .invalidBytes: ReaderRules.invalidUTF8
        case .lateKey: ReaderRules.lateKey
        case .limit: ReaderRules.limit
        case .nestedValue: ReaderRules.nestedValue
        case .notARecord: ReaderRules.notARecord
        case .nul: ReaderRules.nul
        case .openDocument(let trouble): trouble.rule
        case .page(let trouble): trouble.rule
        case .part(let failure): failure.rule
        case .protected: ReaderRules.protected
        case .syntax: ReaderRules.syntax
        case .textAfterQuote: ReaderRules.textAfterQuote
        case .trackedChanges: ReaderRules.trackedChanges
        case .unclosedQuote: ReaderRules.unclosedQuote
        case .unreadable, .unreadableCompound, .unreadableMarkup, .unreadablePackage: ReaderRules.unreadableFormat
        case .workbook(let trouble): trouble.rule
        case .wrongEnding: ReaderRules.wrongEnding
        }
    }

    /// The finding at a place.
    func finding(at place: Place, notes: [Note] = []) -> Finding {
        Finding(rule: rule.id, level: rule.level, place: place, message: message, help: help, notes: notes)
    }
}

extension ReadFailure {
    /// The rule that the failure breaks.
    var rule: Rule {
        switch self {
        case .directory: ReaderRules.directory
        case .inputOutput: ReaderRules.inputOutput
        case .missing: ReaderRules.missing
        case .noPermission: ReaderRules.noPermission
        }
    }
}
