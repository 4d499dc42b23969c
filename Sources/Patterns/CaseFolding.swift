/// Simple case folding, derived from the standard library's scalar properties.
enum CaseFolding {
    /// Adds to a set every scalar that differs from a member in case only.
    static func closed(_ set: ScalarSet) -> ScalarSet {
        var ranges = set.ranges
        let needsTable = set.ranges.contains { range in
            if range.upperBound < 0x80 { return false }
            // A lone letter without case, as every Thai one is, does not cost the table.
            if range.count == 1, let scalar = Unicode.Scalar(range.lowerBound) { return scalar.properties.changesWhenCaseMapped }
            return !thai.contains(range.lowerBound) || !thai.contains(range.upperBound)
        }
        if needsTable {
            for group in groups where group.contains(where: set.contains) {
                ranges += group.map { $0...$0 }
            }
        } else {
            for range in set.ranges where range.lowerBound < 0x80 {
                for value in range { ranges += asciiTwins(of: value).map { $0...$0 } }
            }
        }
        return ScalarSet(ranges)
    }

    private static let thai: ClosedRange<UInt32> = 0x0E00...0x0E7F

    /// The other members of an ASCII letter's group: KELVIN SIGN folds to k and LONG S to s.
    private static func asciiTwins(of value: UInt32) -> [UInt32] {
        switch value {
        case 0x4B, 0x6B: [value ^ 0x20, 0x212A]
        case 0x53, 0x73: [value ^ 0x20, 0x017F]
        case 0x41...0x5A, 0x61...0x7A: [value ^ 0x20]
        default: []
        }
    }

    /// All groups of two or more scalars that fold together; built once, when a pattern first needs it.
    private static let groups: [[UInt32]] = {
        // No scalar with case lies beyond the Adlam block.
        var members: [UInt32: [UInt32]] = [:]
        for value in UInt32(0x41)...0x1E943 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let folded = key(scalar)
            members[folded, default: []].append(value)
        }
        return members.values.filter { $0.count > 1 }
    }()

    /// The lower case of the upper case, where each is one scalar.
    private static func key(_ scalar: Unicode.Scalar) -> UInt32 {
        // The Turkish i's do not fold without a locale: CaseFolding.txt, status T.
        if scalar.value == 0x130 || scalar.value == 0x131 { return scalar.value }
        let properties = scalar.properties
        guard properties.changesWhenCaseMapped else { return scalar.value }
        let upper = single(properties.uppercaseMapping) ?? scalar
        return (single(upper.properties.lowercaseMapping) ?? upper).value
    }

    private static func single(_ mapping: String) -> Unicode.Scalar? {
        var scalars = mapping.unicodeScalars.makeIterator()
        guard let first = scalars.next(), scalars.next() == nil else { return nil }
        return first
    }
}
