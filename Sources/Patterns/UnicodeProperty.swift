/// The sets behind `\p{…}`: general categories and the two scripts a Thai report is written in.
enum UnicodeProperty {
    /// The set of a property's name, for instance `L`, `Lu`, `Thai`, `Any`.
    static func set(named name: String) -> ScalarSet? {
        switch name {
        case "Any": return .all
        case "Latin": return latin
        case "Thai": return thai
        default:
            let wanted = categoryNames.filter { $0.name == name || $0.name.prefix(1) == name }
            guard !wanted.isEmpty else { return nil }
            return ScalarSet(categoryRuns.filter { run in wanted.contains { $0.category == run.category } }.map(\.range))
        }
    }

    /// Scripts.txt (Unicode 15.1), Script=Thai; BAHT SIGN (0E3F) is Common.
    private static let thai = ScalarSet([0x0E01...0x0E3A, 0x0E40...0x0E5B])

    /// Scripts.txt (Unicode 15.1), Script=Latin.
    private static let latin = ScalarSet([
        0x0041...0x005A, 0x0061...0x007A, 0x00AA...0x00AA, 0x00BA...0x00BA, 0x00C0...0x00D6, 0x00D8...0x00F6,
        0x00F8...0x02B8, 0x02E0...0x02E4, 0x1D00...0x1D25, 0x1D2C...0x1D5C, 0x1D62...0x1D65, 0x1D6B...0x1D77,
        0x1D79...0x1DBE, 0x1E00...0x1EFF, 0x2071...0x2071, 0x207F...0x207F, 0x2090...0x209C, 0x212A...0x212B,
        0x2132...0x2132, 0x214E...0x214E, 0x2160...0x2188, 0x2C60...0x2C7F, 0xA722...0xA787, 0xA78B...0xA7CA,
        0xA7D0...0xA7D1, 0xA7D3...0xA7D3, 0xA7D5...0xA7D9, 0xA7F2...0xA7FF, 0xAB30...0xAB5A, 0xAB5C...0xAB64,
        0xAB66...0xAB69, 0xFB00...0xFB06, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0x10780...0x10785, 0x10787...0x107B0,
        0x107B2...0x107BA, 0x1DF00...0x1DF1E, 0x1DF25...0x1DF2A,
    ])

    private static let categoryNames: [(name: String, category: Unicode.GeneralCategory)] = [
        ("Cc", .control), ("Cf", .format), ("Cn", .unassigned), ("Co", .privateUse),
        ("Ll", .lowercaseLetter), ("Lm", .modifierLetter), ("Lo", .otherLetter), ("Lt", .titlecaseLetter), ("Lu", .uppercaseLetter),
        ("Mc", .spacingMark), ("Me", .enclosingMark), ("Mn", .nonspacingMark),
        ("Nd", .decimalNumber), ("Nl", .letterNumber), ("No", .otherNumber),
        ("Pc", .connectorPunctuation), ("Pd", .dashPunctuation), ("Pe", .closePunctuation), ("Pf", .finalPunctuation),
        ("Pi", .initialPunctuation), ("Po", .otherPunctuation), ("Ps", .openPunctuation),
        ("Sc", .currencySymbol), ("Sk", .modifierSymbol), ("Sm", .mathSymbol), ("So", .otherSymbol),
        ("Zl", .lineSeparator), ("Zp", .paragraphSeparator), ("Zs", .spaceSeparator),
    ]

    /// Runs of scalars with one category; built once, when a pattern first needs it.
    private static let categoryRuns: [(category: Unicode.GeneralCategory, range: ClosedRange<UInt32>)] = {
        var runs: [(category: Unicode.GeneralCategory, range: ClosedRange<UInt32>)] = []
        // Planes 4 to 13 are unassigned as a whole, planes 15 and 16 are private use but for their last two.
        for block in [UInt32(0)...0x3FFFF, 0xE0000...0xEFFFF] {
            for value in block {
                guard let category = Unicode.Scalar(value)?.properties.generalCategory else { continue }
                if let previous = runs.last, previous.category == category, previous.range.upperBound + 1 == value {
                    runs[runs.count - 1].range = previous.range.lowerBound...value
                } else {
                    runs.append((category, value...value))
                }
            }
        }
        runs.append((.unassigned, 0x40000...0xDFFFF))
        for plane in [UInt32(0xF0000), 0x100000] {
            runs.append((.privateUse, plane...(plane + 0xFFFD)))
            runs.append((.unassigned, (plane + 0xFFFE)...(plane + 0xFFFF)))
        }
        return runs
    }()
}
