import Diagnostics
import ThaiText

/// One thing that a vocabulary knows, with its wordings.
struct Term: Hashable, Sendable {
    /// Its name in packs.
    let id: String
    /// The official wording.
    let th: String
    /// What it is in English, for messages.
    let en: String
    /// Other wordings that are just as good.
    let wordings: [String]
    /// Wordings that are understood, with a remark.
    let tolerated: [String]
    /// Why it is not used any more; nil while it is.
    let retired: Phrase?
    /// Of a type of agency: the kind of place that such agencies are called after; nil when they are not.
    let namedAfter: Places.Kind?
    /// Of a type of agency: the kind of place that many of them are called after, and others not.
    let oftenNamedAfter: Places.Kind?
    /// Of a type of agency: words that the names of such agencies begin with, besides the official one.
    let begins: [String]

    /// Describes a term.
    init(
        id: String, th: String, en: String, wordings: [String] = [], tolerated: [String] = [], retired: Phrase? = nil,
        namedAfter: Places.Kind? = nil, oftenNamedAfter: Places.Kind? = nil, begins: [String] = []
    ) {
        self.id = id
        self.th = th
        self.en = en
        self.wordings = wordings
        self.tolerated = tolerated
        self.retired = retired
        self.namedAfter = namedAfter
        self.oftenNamedAfter = oftenNamedAfter
        self.begins = begins
    }
}

/// A list of the wordings that a cell may hold.
///
/// Where two terms share a wording, the first has it. A class, because copies of its parts, one per cell of a choice, took six
/// per cent of the time of a million rows (Nov 2026, EPYC VM); it never changes.
final class Vocabulary: Sendable {
    /// Its name in packs.
    let id: String
    /// What it lists.
    let title: Phrase
    /// Whether cells may hold other wordings too.
    let isOpen: Bool
    /// What it lists, in the pack's order.
    let terms: [Term]
    /// Of types of agencies: what is no longer part of an agency's name, where it is written right behind.
    let nameEnds: [String]
    private let exactIndex: WordingIndex
    private let foldedIndex: WordingIndex

    /// Makes a vocabulary.
    init(id: String, title: Phrase, isOpen: Bool, terms: [Term], nameEnds: [String] = []) {
        self.id = id
        self.title = title
        self.isOpen = isOpen
        self.terms = terms
        self.nameEnds = nameEnds
        var exact: [WordingIndex.Key] = []
        var folded: [WordingIndex.Key] = []
        for (index, term) in terms.enumerated() {
            for wording in [term.th] + term.wordings {
                exact.append(WordingIndex.Key(Array(wording.utf8), Int32(clamping: index), isTolerated: false))
            }
            for wording in term.tolerated { exact.append(WordingIndex.Key(Array(wording.utf8), Int32(clamping: index), isTolerated: true)) }
        }
        for key in exact {
            folded.append(WordingIndex.Key(ThaiFolding.folded(key.bytes.span, options: Self.foldingOptions), key.term, isTolerated: true))
        }
        exactIndex = WordingIndex(exact)
        foldedIndex = WordingIndex(folded)
    }

    /// Spaces and punctuation are no difference, as in อื่นๆ and อื่น ๆ.
    private static let foldingOptions: ThaiFolding.Options = [.dropSpaces, .dropPunctuation]

    /// The term that has exactly these bytes for its official or an accepted wording.
    @inline(__always)
    func exact(_ cell: Span<UInt8>) -> Int32? {
        let match = exactIndex.find(cell)
        return match >= 0 && match & 1 == 0 ? match >> 1 : nil
    }

    /// The term that has exactly these bytes for a wording that is tolerated.
    func tolerated(_ cell: Span<UInt8>) -> Int32? {
        let match = exactIndex.find(cell)
        return match >= 0 && match & 1 == 1 ? match >> 1 : nil
    }

    /// The term of which any wording has the same folding; allocates.
    func folded(_ cell: Span<UInt8>) -> Int32? {
        let key = ThaiFolding.folded(cell, options: Self.foldingOptions)
        guard !key.isEmpty else { return nil }
        let match = foldedIndex.find(key.span)
        return match >= 0 ? match >> 1 : nil
    }

    /// The term in use whose spelling is clearly nearest to a text, and how far away that is; nil if none is.
    func nearest(_ text: String) -> (term: Int32, distance: Double)? {
        let current = terms.indices.filter { terms[$0].retired == nil }
        if let found = EditDistance.nearest(text, among: current.map { terms[$0].th }, weights: .thaiLookAlikes) {
            return (Int32(clamping: current[found.index]), found.distance)
        }
        var wordings: [String] = []
        var owners: [Int] = []
        for index in current {
            for wording in terms[index].wordings + terms[index].tolerated {
                wordings.append(wording)
                owners.append(index)
            }
        }
        guard let found = EditDistance.nearest(text, among: wordings, weights: .thaiLookAlikes) else { return nil }
        return (Int32(clamping: owners[found.index]), found.distance)
    }
}
