import Diagnostics
import ThaiText

/// Who reports, taken apart: the type of agency and the name of its own behind it.
struct AgencyIdentity: Sendable {
    /// The full name as the title has it.
    let name: String
    /// The id of its type; nil where the name begins with none that is known.
    let type: String?
    /// Its own name, folded.
    let own: [UInt16]
    let ownText: String
    let district: String?
    let province: String?

    init?(_ agency: Agency, _ types: AgencyTypes) {
        guard let name = agency.name else { return nil }
        let passage = Passage([Prose(Array(name.utf8), at: .init())])
        guard let type = types.words.first(where: { passage.has($0.key, at: 0) }), type.key.count < passage.key.count else { return nil }
        let end = passage.key.count
        self.name = passage.text(0..<end)
        self.type = type.type
        own = Array(passage.key[type.key.count..<end])
        ownText = passage.text(type.key.count..<end)
        district = agency.district ?? (types.kind(of: type.type) == .district ? ownText : nil)
        province = agency.province ?? (types.kind(of: type.type) == .province ? ownText : nil)
    }

    /// How far a name may be from the own one to be taken for a slip of the pen: two edits in five letters, look-alikes counting half.
    var reach: Double {
        switch own.count {
        case ...2: 0.5
        case 3: 1
        case 4: 1.5
        case 5...7: 2
        default: min(4, Double(own.count) * 0.3)
        }
    }
}

/// The words for types of agencies, folded, the longest first.
struct AgencyTypes: Sendable {
    /// A word for a type.
    struct Word: Sendable {
        let key: [UInt16]
        let type: String
        /// Whether it is a wrong spelling that people are known to use.
        let isWrong: Bool
    }

    let words: [Word]
    /// What agencies of a type are called after.
    private let places: [String: Places.Kind]

    init(_ vocabulary: Vocabulary?) {
        var words: [Word] = []
        var places: [String: Places.Kind] = [:]
        for term in vocabulary?.terms ?? [] {
            places[term.id] = term.namedAfter ?? term.oftenNamedAfter
            for (index, wording) in ([term.th] + term.wordings + term.tolerated).enumerated() {
                let key = Passage.key(wording)
                if key.isEmpty { continue }
                let isWrong = index > term.wordings.count
                words.append(Word(key: key, type: term.id, isWrong: isWrong))
                // An abbreviation is often written without its full stop, but hardly ever without a sign behind it.
                if key.last == UInt16(sign: "."), key.count > 3 {
                    words.append(Word(key: Array(key.dropLast()), type: term.id, isWrong: isWrong))
                }
            }
        }
        self.words = words.sorted { $0.key.count > $1.key.count }
        self.places = places
    }

    /// What agencies of a type are called after; nil where that differs.
    func kind(of type: String) -> Places.Kind? { places[type] }

    /// Whether agencies of two types are called after the same kind of place, so that one may be taken for the other.
    func areAlike(_ one: String, _ two: String) -> Bool { places[one] != nil && places[one] == places[two] }

    /// The words of one type.
    func words(of type: String?) -> [[UInt16]] {
        words.filter { $0.type == type }.map(\.key)
    }
}

/// How far apart two runs of folded signs are.
func signDistance(_ first: ArraySlice<UInt16>, _ second: ArraySlice<UInt16>, limit: Int) -> Double? {
    guard abs(first.count - second.count) <= limit else { return nil }
    return EditDistance.distance(first.map(UInt32.init), second.map(UInt32.init), limit: limit, weights: .thaiLookAlikes)
}

/// Folded signs as a text.
func text(of signs: ArraySlice<UInt16>) -> String {
    var scalars = String.UnicodeScalarView()
    for sign in signs { if let scalar = Unicode.Scalar(sign) { scalars.append(scalar) } }
    return String(scalars)
}
