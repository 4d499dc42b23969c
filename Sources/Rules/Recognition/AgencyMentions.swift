import ThaiText

/// Finds an agency's name in a title: a word for its type, then its own name.
struct AgencyMentions: Sendable {
    /// What names of agencies begin with, folded, the longest first.
    private let types: [String]
    /// Words that names of agencies begin with in a title, and in running text many other words do.
    private let begins: Set<String>
    /// What is no longer part of a name.
    private let nameEnds: [String]
    /// Types whose agencies bear the name of a place, which may stand apart from the type.
    private let placed: Set<String>
    /// The wordings of each type, longest first, with the term they stand for.
    private let wordings: [(folded: String, term: String)]

    /// - Parameter vocabulary: The types of agencies that the packs know.
    init(_ vocabulary: Vocabulary?) {
        nameEnds = (vocabulary?.nameEnds ?? []).map { ThaiFolding.folded($0) }
        wordings = (vocabulary?.terms ?? [])
            .flatMap { term in ([term.th] + term.wordings + term.tolerated).map { (Self.folded($0), term.id) } }
            .filter { !$0.0.isEmpty }.sorted { $0.0.utf8.count > $1.0.utf8.count }
        let terms = vocabulary?.terms ?? []
        begins = Set(terms.flatMap(\.begins).map { ThaiFolding.folded($0) })
        let names = terms.flatMap { [$0.th] + $0.tolerated }.map { ThaiFolding.folded($0) }
        types = Set(names + begins).filter { !$0.isEmpty }.sorted { ($0.utf8.count, $1) > ($1.utf8.count, $0) }
        placed = Set(
            terms.filter { $0.namedAfter != nil || $0.oftenNamedAfter != nil }.flatMap { [$0.th] + $0.tolerated }
                .map { ThaiFolding.folded($0) })
    }

    /// Whether two names mean the same agency: spaces, and whether the type is written out or short, do not matter.
    func areSame(_ left: String, _ right: String) -> Bool {
        let (a, b) = (parts(of: left), parts(of: right))
        return a.own == b.own && (a.term == b.term || a.term == nil || b.term == nil)
    }

    /// The type that a name begins with, as a term of the vocabulary, and the agency's own name behind it; nil where it begins with none.
    func type(of name: String) -> (term: String, own: String)? {
        let parts = parts(of: name)
        return parts.term.map { ($0, parts.own) }
    }

    private func parts(of name: String) -> (term: String?, own: String) {
        let folded = Self.folded(name)
        guard let type = wordings.first(where: { folded.hasPrefix($0.folded) }) else { return (nil, folded) }
        return (type.term, String(folded.dropFirst(type.folded.count)))
    }

    private static func folded(_ name: String) -> String {
        ThaiFolding.folded(name, options: [.dropSpaces, .dropPunctuation])
    }

    /// The first agency that a title names, with the district and the province behind it, all three folded.
    func agency(in title: String) -> Agency? {
        let text = ThaiFolding.folded(title)
        var best: (start: String.Index, name: String, rest: Substring)?
        for type in types {
            var from = text.startIndex
            while let start = text[from...].firstRange(of: type, acrossBlanks: placed.contains(type) && !type.hasSuffix(".")) {
                from = start.upperBound
                if begins.contains(type), !isTitle(start.lowerBound, text) { break }
                guard best.map({ start.lowerBound < $0.start }) ?? true else { break }
                if type.hasSuffix("."), !isWord(start.lowerBound, text) { continue }
                var rest = text[start.upperBound...]
                if placed.contains(type), let apart = nameApart(rest) { rest = apart }
                let name = rest.prefix { !$0.isWhitespace && !"(),".contains($0) }
                guard !name.isEmpty else { continue }
                let own = own(name)
                best = (start.lowerBound, type + own, text[text.utf8.index(name.startIndex, offsetBy: own.utf8.count)...])
                break
            }
        }
        guard let best else { return nil }
        let rest = addressed(best.name, behind: best.rest, in: text) ?? best.rest
        return Agency(name: best.name, district: word(after: Self.districts, in: rest), province: word(after: Self.provinces, in: rest))
    }

    /// What stands behind the blank that parts a type from its place; nil where no place is named there.
    private func nameApart(_ rest: Substring) -> Substring? {
        guard rest.first == " " else { return nil }
        let name = rest.dropFirst()
        guard name.unicodeScalars.first.map(Self.isThai) ?? false, !nameEnds.contains(where: name.hasPrefix) else { return nil }
        return name
    }

    /// Whether an abbreviation begins at a place, and is no end of a longer one.
    private func isWord(_ place: String.Index, _ text: String) -> Bool {
        let before = text[..<place]
        guard before.unicodeScalars.last.map(Self.isThai) ?? false else { return true }
        return Self.leads.contains(where: before.hasSuffix)
    }

    /// Whether a scalar is a Thai letter or stands on one.
    private static func isThai(_ scalar: Unicode.Scalar) -> Bool { 0x0E01...0x0E4E ~= scalar.value && scalar.value != 0x0E3F }

    /// Words that are written together with the name behind them.
    private static let leads = ["ของ", "โดย", "นายก", "ปลัด"]

    private static let districts = ["อำเภอ", "อ."]
    private static let provinces = ["จังหวัด", "จ."]
    /// 30 signs: an address begins right behind a name.
    private static let addressReach = 30

    /// What stands behind a later mention of an agency that says where it is, where the first one does not: the head of a letter may be short.
    private func addressed(_ name: String, behind first: Substring, in text: String) -> Substring? {
        guard word(after: Self.districts, in: first) == nil else { return nil }
        var from = first.startIndex
        while let found = text[from...].firstRange(of: name) {
            from = found.upperBound
            let near = text[from...].prefix(Self.addressReach)
            if Self.districts.contains(where: { near.firstRange(of: $0) != nil }), word(after: Self.districts, in: text[from...]) != nil {
                return text[from...]
            }
        }
        return nil
    }

    /// 300 signs: the lines of a title have fewer.
    private static let titleSigns = 300

    /// Whether a place lies in the lines of the title and begins a word.
    private func isTitle(_ place: String.Index, _ text: String) -> Bool {
        let before = text[..<place]
        guard before.unicodeScalars.count <= Self.titleSigns else { return false }
        return before.last.map { $0.isWhitespace || "*#(".contains($0) } ?? true
    }

    /// A name without what is written right behind it; one letter is no name.
    private func own(_ name: Substring) -> String {
        let ends = nameEnds.compactMap { name.dropFirst().firstRange(of: $0)?.lowerBound }
        return String(name[..<(ends.min() ?? name.endIndex)])
    }

    private func word(after keys: [String], in text: Substring) -> String? {
        let near = text.prefix(120)
        for key in keys {
            guard let place = near.firstRange(of: key) else { continue }
            let word = near[place.upperBound...].drop(while: \.isWhitespace).prefix { !$0.isWhitespace }
            // What the limit has cut is no whole name.
            if !word.isEmpty, word.endIndex < near.endIndex || near.endIndex == text.endIndex { return own(word) }
        }
        return nil
    }
}

extension StringProtocol {
    /// The first place of a text, compared scalar by scalar.
    func firstRange(of text: String) -> Range<Index>? { firstRange(of: text, acrossBlanks: false) }

    /// The first place of a text, compared scalar by scalar; blanks may part its letters.
    func firstRange(of text: String, acrossBlanks: Bool) -> Range<Index>? {
        let wanted = Array(text.utf8)
        guard let first = wanted.first else { return nil }
        var start = startIndex
        while start < endIndex {
            if utf8[start] == first, let end = end(of: wanted, from: start, acrossBlanks) { return start..<end }
            start = utf8.index(after: start)
        }
        return nil
    }

    /// Where a text ends that begins at a place; nil where it does not stand there.
    private func end(of wanted: [UInt8], from start: Index, _ acrossBlanks: Bool) -> Index? {
        var at = start
        for byte in wanted {
            while acrossBlanks, at < endIndex, utf8[at] == 0x20, byte != 0x20 { at = utf8.index(after: at) }
            guard at < endIndex, utf8[at] == byte else { return nil }
            at = utf8.index(after: at)
        }
        return at
    }
}
