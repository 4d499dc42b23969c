/// The list that stands in the lines below one that leads to it.
struct ListBelow {
    private let document: NarrativeDocument
    /// The items, each with its line, and its number if it has one.
    private var items: [(line: Int, marker: ListMarker?)] = []
    /// The number of the section that the line belongs to, where such numbers are written as those of the list are.
    private var section: Int?
    /// Whether more lines may belong to it.
    private var isOpen = false

    /// Reads the lines behind one of the texts; nil where no list begins.
    ///
    /// `ordinals` are words that count lines together with a number behind them.
    init?(_ index: Int, _ document: NarrativeDocument, ordinals: PhraseSet) {
        self.document = document
        let texts = document.texts
        guard index + 1 < texts.count, texts[index + 1].tablesAbove == texts[index].tablesAbove else { return nil }
        let first = texts[index + 1].passage
        if let marker = ListMarker.first(of: first), marker.number == 1, !marker.isPart {
            items = [(index + 1, marker)]
            if marker.style == .dot {
                section = texts[...index].reversed().lazy.compactMap { ListMarker.first(of: $0.passage) }.first { $0.style == .dot }?.number
            }
            readNumbered(marker.style)
        } else if let bullet = Self.bullet(first) {
            items = [(index + 1, nil)]
            readBullets(bullet)
        } else if let word = ordinals.hit(first, at: 0), first.number(at: word.range.upperBound)?.value == 1 {
            items = [(index + 1, nil)]
            readOrdinals(word.phrase, ordinals)
        } else {
            return nil
        }
    }

    /// How many items it has; zero where that is not sure and another number was stated.
    func count(_ stated: Int) -> Int { isOpen && items.count != stated ? 0 : items.count }

    /// Goes through the lines: the next number may stand behind lines of the item, another one only right behind the last item.
    private mutating func readNumbered(_ style: ListMarker.Style) {
        guard let start = items.last?.line else { return }
        let texts = document.texts
        var number = 1
        for line in start + 1..<max(texts.count, start + 1) {
            let isBehind = items.last?.line == line - 1
            guard texts[line].tablesAbove == texts[start].tablesAbove, !texts[line].isHeading else {
                // A table right behind an item may be part of it.
                isOpen = isBehind && texts[line].tablesAbove != texts[start].tablesAbove
                return
            }
            guard let marker = ListMarker.first(of: texts[line].passage) else { continue }
            if marker.style == style, style == .dot, let section, marker.number == section + 1 {
                isOpen = true
                return
            }
            if marker.style == style, marker.number == number + 1 || isBehind && !(texts[line - 1].goesOn == false && marker.number == 1) {
                number = marker.number
            } else if isBehind, !marker.isPart, marker.style != .dot, marker.number == number + 1 {
                number += 1
            } else if marker.style == style || marker.style.isOfSections && marker.style != .part(of: number) {
                return
            } else {
                continue
            }
            items.append((line, marker))
        }
    }

    /// Goes through the lines that begin with the same sign.
    private mutating func readBullets(_ bullet: UInt16) {
        guard let start = items.last?.line else { return }
        let texts = document.texts
        for line in start + 1..<max(texts.count, start + 1) {
            guard texts[line].tablesAbove == texts[start].tablesAbove, Self.bullet(texts[line].passage) == bullet else {
                isOpen = texts[line - 1].goesOn || texts[line].tablesAbove != texts[start].tablesAbove
                return
            }
            items.append((line, nil))
        }
    }

    /// Goes through the lines that begin with the same word and the next number.
    private mutating func readOrdinals(_ phrase: Int, _ ordinals: PhraseSet) {
        guard let start = items.last?.line else { return }
        let texts = document.texts
        for line in start + 1..<max(texts.count, start + 1) {
            guard texts[line].tablesAbove == texts[start].tablesAbove, !texts[line].isHeading else {
                isOpen = texts[line].tablesAbove != texts[start].tablesAbove
                return
            }
            let passage = texts[line].passage
            guard let word = ordinals.hit(passage, at: 0), word.phrase == phrase, let number = passage.number(at: word.range.upperBound)
            else { continue }
            guard number.value == items.count + 1 else {
                isOpen = number.value > items.count
                return
            }
            items.append((line, nil))
        }
    }

    /// The sign that a line begins with, where it is one that items of lists have in front of them.
    private static func bullet(_ passage: Passage) -> UInt16? {
        guard passage.key.count > 1, let sign = passage.key.first, bullets.contains(sign), passage.isParted[1] || passage.key[1].isThai
        else {
            return nil
        }
        return sign
    }

    /// A dash, and the signs that editors set: dots, a small square, a circle, and the dot of a font of signs.
    private static let bullets: Set<UInt16> = [0x2D, 0xB7, 0x2022, 0x25AA, 0x25CB, 0x25CF, 0xF0B7]
}
