import Diagnostics

/// Numbers that a text multiplies.
enum ProductReadings {
    /// 14 signs: what a factor counts stands between it and the sign behind it.
    private static let unit = 14

    /// 8 factors: nothing that is paid for has more.
    private static let most = 8

    /// Factors with signs of multiplication between them, and a number behind a word for what comes out that does not come out.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let signs = PhraseSet(facts.words.figures.factors)
        let results = PhraseSet(reading.words)
        for passage in document.passages where signs.first(passage) != nil {
            var at = 0
            while at < passage.key.count {
                guard let product = product(passage, at, signs, results) else {
                    at += 1
                    continue
                }
                at = product.range.upperBound
                guard let right = product.right, right != product.stated.units else { continue }
                finds.add(
                    passage, product.range,
                    Phrase(th: "คูณแล้วได้ {right} ไม่ใช่ {stated}", en: "the product is {right}, not {stated}"),
                    [.init("right", Amount(units: right, decimals: 0).shown), .init("stated", product.stated.shown)])
            }
        }
    }

    private struct Product {
        let range: Range<Int>
        let stated: Amount
        /// What comes out; nil where it is too much to be told.
        let right: Int?
    }

    /// The factors that begin at a place, with what is said to come out; nil where no two of them do.
    private static func product(_ passage: Passage, _ start: Int, _ signs: PhraseSet, _ results: PhraseSet) -> Product? {
        guard passage.key[start].isDigit, start == 0 || !isWithinNumber(passage, start) else { return nil }
        var factors: [Amount] = []
        var at = start
        while true {
            var end = at
            guard let amount = Amount(passage, at: at, end: &end) else { return nil }
            factors.append(amount)
            guard factors.count <= most, let next = next(passage, end, signs, results) else { return nil }
            at = next.end
            if next.isResult { break }
        }
        var end = at
        guard factors.count >= 2, let stated = Amount(passage, at: at, end: &end) else { return nil }
        var right: Int? = 10_000
        for factor in factors {
            right = right.flatMap { product in
                let (value, isTooMuch) = product.multipliedReportingOverflow(by: factor.units)
                return isTooMuch || value % 10_000 != 0 ? nil : value / 10_000
            }
        }
        return Product(range: start..<end, stated: stated, right: right)
    }

    private static func isWithinNumber(_ passage: Passage, _ at: Int) -> Bool {
        let before = passage.key[at - 1]
        return !passage.isParted[at] && (before.isDigit || before == UInt16(sign: ".") || before == UInt16(sign: ",") || before.isLatin)
    }

    /// Where the number begins that stands behind the next sign of multiplication or word for what comes out, and which of them it is.
    private static func next(_ passage: Passage, _ start: Int, _ signs: PhraseSet, _ results: PhraseSet) -> (end: Int, isResult: Bool)? {
        var at = start
        while at < passage.key.count, at - start <= unit {
            if let sign = signs.hit(passage, at: at), isDigit(passage, sign.range.upperBound) { return (sign.range.upperBound, false) }
            if let result = results.hit(passage, at: at), isDigit(passage, result.range.upperBound) {
                return (result.range.upperBound, true)
            }
            guard passage.key[at].isThai else { return nil }
            at += 1
        }
        return nil
    }

    private static func isDigit(_ passage: Passage, _ at: Int) -> Bool { at < passage.key.count && passage.key[at].isDigit }
}
