import Diagnostics

/// Addresses of web sites.
enum HostReadings {
    private struct Host {
        let passage: Passage
        let range: Range<Int>
        let name: [UInt16]
        /// The name without its first label.
        let parent: [UInt16]
    }

    /// A site of another office of the same organisation than the one that the report names elsewhere.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        var hosts: [Host] = []
        for passage in document.passages where words.first(passage) != nil {
            for word in words.hits(passage) { if let host = host(passage, word.range.upperBound, reading.least) { hosts.append(host) } }
        }
        let ballots = Dictionary(grouping: hosts.indices) { hosts[$0].parent }.mapValues { places in
            Ballot(places.map { ($0, hosts[$0].name) })
        }
        for (index, host) in hosts.enumerated() {
            guard let other = ballots[host.parent]?.against(host.name, at: index) else { continue }
            finds.add(
                host.passage, host.range,
                Phrase(
                    th: "เว็บไซต์ ({found}) ไม่ใช่ของหน่วยงานเดียวกับ ({other})", en: "the site ({found}) is not that of the office of ({other})"),
                [.init("found", host.passage.text(host.range)), .init("other", hosts[other].passage.text(hosts[other].range))],
                notes: [Note(hosts[other].passage, hosts[other].range, th: "เว็บไซต์อีกแห่ง", en: "the site elsewhere")])
        }
    }

    /// The host that stands behind a place; nil where it has too few labels for offices of one organisation to differ in the first.
    private static func host(_ passage: Passage, _ start: Int, _ least: Int) -> Host? {
        let key = passage.key
        let dot = UInt16(sign: ".")
        var at = start
        while at < key.count, key[at].isLatin || key[at].isDigit || key[at] == dot || key[at] == UInt16(sign: "-"),
            at == start || !passage.isParted[at]
        {
            at += 1
        }
        while at > start, key[at - 1] == dot { at -= 1 }
        let labels = key[start..<at].split(separator: dot)
        guard labels.count >= least else { return nil }
        return Host(
            passage: passage, range: start..<at, name: Array(key[start..<at]), parent: Array(labels.dropFirst().joined(separator: [dot])))
    }
}
