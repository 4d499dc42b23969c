import Synchronization
import TOML
import ThaiText

/// The provinces of the country, with their districts and subdistricts.
///
/// Names are compared folded, with or without the word in front that says what they are.
public struct Places: Sendable {
    /// What a name can be the name of.
    public enum Kind: String, CaseIterable, Sendable {
        /// A district.
        case district
        /// A province.
        case province
        /// A subdistrict.
        case subdistrict

        /// The words in front of a name of this kind, the longest first.
        var words: [String] {
            switch self {
            case .district: ["อำเภอ", "เขต", "อ."]
            case .province: ["จังหวัด", "จ."]
            case .subdistrict: ["ตำบล", "แขวง", "ต."]
            }
        }
    }

    /// One place, and those that it lies in.
    public struct Place: Hashable, Sendable {
        /// The name of the subdistrict, where it is one.
        public var subdistrict: String?
        /// The name of the district, where it is one or lies in one.
        public var district: String?
        /// The name of the province.
        public let province: String
    }

    private struct District: Sendable {
        let name: String
        let key: [UInt8]
        let subdistricts: [(name: String, key: [UInt8])]
    }

    /// A province, whose districts are read when they are asked for first: most names are found in one of them.
    private final class Province: Sendable {
        let name: String
        let key: [UInt8]
        let text: String
        private let known = Mutex<[District]?>(nil)
        private let folded = Mutex<[UInt8]?>(nil)

        init(name: String, key: [UInt8], text: String) {
            self.name = name
            self.key = key
            self.text = text
        }

        /// Its districts, as the file writes them.
        var districts: [District] {
            known.withLock { known in
                let districts = known ?? Self.read(text)
                known = districts
                return districts
            }
        }

        /// Whether the folded name of a place may be among its places: its text holds the letters.
        func mayHold(_ key: [UInt8]) -> Bool {
            folded.withLock { folded in
                let text = folded ?? ThaiFolding.folded(text.utf8.span, options: [.dropSpaces, .dropPunctuation])
                folded = text
                return Places.holds(text, key)
            }
        }

        private static func read(_ text: String) -> [District] {
            text.split(separator: "\n").compactMap { line in
                let parts = line.split(separator: ":", maxSplits: 1)
                guard let name = parts.first.map({ plainText(String($0)) }), !name.isEmpty else { return nil }
                let names = parts.count > 1 ? parts[1].split(separator: ",").map { plainText(String($0)) } : []
                return District(
                    name: name, key: Places.key(name, .district),
                    subdistricts: names.filter { !$0.isEmpty }.map { ($0, Places.key($0, .subdistrict)) })
            }
        }
    }

    private let provinces: [Province]

    /// Takes the names from a set of pack files; nil when there are none.
    init?(_ files: PackFiles) {
        guard let file = files.files.first(where: { $0.kind == .places }), let root = try? TOML.parse(file.bytes),
            case .table(let table)? = root["provinces"]?.value
        else { return nil }
        provinces = table.entries.compactMap { entry in
            guard case .string(let text) = entry.node.value else { return nil }
            return Province(name: entry.key, key: Self.key(entry.key, .province), text: text.value)
        }
    }

    /// How many names of each kind are known.
    public var counts: (provinces: Int, districts: Int, subdistricts: Int) {
        let districts = provinces.flatMap(\.districts)
        return (provinces.count, districts.count, districts.reduce(0) { $0 + $1.subdistricts.count })
    }

    /// Whether there is such a place: the names that are given lie in each other.
    public func contains(subdistrict: String? = nil, district: String? = nil, province: String? = nil) -> Bool {
        !find(subdistrict: subdistrict, district: district, province: province).isEmpty
    }

    /// The places of these names that lie in each other: subdistricts where one is named, else districts, else provinces.
    public func find(subdistrict: String? = nil, district: String? = nil, province: String? = nil) -> [Place] {
        let key = province.map { Self.key($0, .province) }
        let inside = provinces.filter { one in key.map { $0 == one.key } ?? true }
        if subdistrict == nil, district == nil { return inside.map { Place(province: $0.name) } }
        // Most provinces have no such letters, and need not be read.
        let keys = [subdistrict.map { Self.key($0, .subdistrict) }, district.map { Self.key($0, .district) }].compactMap(\.self)
        return find(subdistrict, district, in: inside.filter { one in keys.allSatisfy { one.mayHold($0) } })
    }

    /// Whether bytes stand one behind the other in a text.
    private static func holds(_ text: [UInt8], _ wanted: [UInt8]) -> Bool {
        guard let last = wanted.last else { return true }
        // Thai letters share their first two bytes, so the last one tells most.
        var at = wanted.count - 1
        while at < text.count {
            if text[at] == last, text[(at - wanted.count + 1)...at].elementsEqual(wanted) { return true }
            at += 1
        }
        return false
    }

    private func find(_ subdistrict: String?, _ district: String?, in provinces: [Province]) -> [Place] {
        let wanted = (subdistrict.map { Self.key($0, .subdistrict) }, district.map { Self.key($0, .district) })
        var found: [Place] = []
        for one in provinces {
            for district in one.districts where wanted.1.map({ $0 == district.key }) ?? true {
                guard let key = wanted.0 else {
                    found.append(Place(district: district.name, province: one.name))
                    continue
                }
                for subdistrict in district.subdistricts where subdistrict.key == key {
                    found.append(Place(subdistrict: subdistrict.name, district: district.name, province: one.name))
                }
            }
        }
        return found
    }

    /// How many signs of a text, from its beginning, are the name of a place that ends there; zero when none does.
    func nameLength(_ signs: ArraySlice<UInt16>) -> Int {
        let bytes = Array(text(of: signs).utf8)
        var longest = 0
        for province in provinces where province.key.count > longest && bytes.starts(with: province.key) { longest = province.key.count }
        for district in provinces.lazy.flatMap(\.districts) {
            for key in [district.key] + district.subdistricts.map(\.key) where key.count > longest && bytes.starts(with: key) {
                longest = key.count
            }
        }
        // Names of places are Thai throughout, three bytes a sign.
        let length = longest / 3
        let end = signs.startIndex + length
        return length > 0 && (end == signs.endIndex || !signs[end].isDependent) ? length : 0
    }

    /// The name of a kind that is clearly nearest to one that no place bears, in a district or province where these are known.
    public func nearest(_ name: String, _ kind: Kind, district: String? = nil, province: String? = nil) -> String? {
        let names = names(kind, district: district.map { Self.key($0, .district) }, province: province.map { Self.key($0, .province) })
        let bare = Self.bare(name, kind)
        return EditDistance.nearest(bare, among: names, weights: .thaiLookAlikes).map { names[$0.index] }
    }

    private func names(_ kind: Kind, district: [UInt8]?, province: [UInt8]?) -> [String] {
        var names: [String] = []
        let inside = provinces.filter { one in province.map { $0 == one.key } ?? true }
        for one in inside.isEmpty ? provinces : inside {
            if kind == .province {
                names.append(one.name)
                continue
            }
            let districts = one.districts.filter { own in district.map { $0 == own.key } ?? true }
            for own in districts {
                names += kind == .district ? [own.name] : own.subdistricts.map(\.name)
            }
        }
        return names
    }

    /// A name without the word in front that says what it is.
    private static func bare(_ name: String, _ kind: Kind) -> String {
        let text = plainText(name)
        for word in kind.words where text.utf8.starts(with: word.utf8) {
            let rest = plainText(String(text.utf8.dropFirst(word.utf8.count)) ?? "")
            if !rest.isEmpty { return rest }
        }
        return text
    }

    private static func key(_ name: String, _ kind: Kind) -> [UInt8] {
        ThaiFolding.folded(bare(name, kind).utf8.span, options: [.dropSpaces, .dropPunctuation])
    }
}

extension Places {
    /// Reports what is wrong with the file of names.
    static func check(_ files: PackFiles, _ loading: inout Loading) {
        for (index, file) in files.files.enumerated() where file.kind == .places {
            guard let parsed = loading.parse(Int32(index)) else { continue }
            var root = PackTable(parsed, file: Int32(index))
            _ = root.required("provinces", &loading)
            if var provinces = root.table("provinces", &loading) {
                for entry in provinces.table.entries { _ = provinces.string(entry.key, &loading) }
            }
            root.finish(&loading)
        }
    }
}
