/// Which forms list a header, so that a form is read only when a table may be of its shape.
///
/// It knows the digests of headers, not the headers: two that share one may name a form too many, which then does not bind.
struct HeaderIndex: Sendable {
    /// The forms, sorted by id.
    let forms: [String]
    /// The digests of all listed headers, sorted; one that several forms list stands there for each.
    let digests: [UInt64]
    /// The form that lists each digest, as an index into `forms`.
    let owners: [UInt16]

    /// Takes an index apart that was put together before; nil unless the parts fit.
    init?(forms: [String], digests: [UInt64], owners: [UInt16]) {
        guard digests.count == owners.count, owners.allSatisfy({ Int($0) < forms.count }) else { return nil }
        self.forms = forms
        self.digests = digests
        self.owners = owners
    }

    /// Puts the headers of forms together.
    init(_ forms: [Form]) {
        let forms = forms.sorted { $0.id < $1.id }
        self.forms = forms.map(\.id)
        let pairs = forms.indices.flatMap { index in forms[index].matcher.digests.map { ($0, UInt16(clamping: index)) } }
            .sorted { $0 < $1 }
        digests = pairs.map(\.0)
        owners = pairs.map(\.1)
    }

    /// For each form, the number of headers that it lists in the row that has most of them.
    func listedCounts(_ rows: ArraySlice<HeaderRow>) -> [Int] {
        var most = Array(repeating: 0, count: forms.count)
        for row in rows {
            var counts = Array(repeating: 0, count: forms.count)
            for key in row.keys where !key.isEmpty {
                var at = firstIndex(of: key.digest)
                while at < digests.count, digests[at] == key.digest {
                    counts[Int(owners[at])] += 1
                    at += 1
                }
            }
            for form in forms.indices { most[form] = max(most[form], counts[form]) }
        }
        return most
    }

    /// Where a digest stands, or would stand.
    private func firstIndex(of digest: UInt64) -> Int {
        var low = 0
        var high = digests.count
        while low < high {
            let middle = (low + high) / 2
            if digests[middle] < digest { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
