import Diagnostics
import Readers
import XML

/// The styles of a workbook with those that marks need: each like the style of its cell, but for the fill.
struct StyleBook {
    private let name: String
    private let part: [UInt8]
    private let prefix: String
    /// Where each format of cells stands.
    private var formats: [Range<Int>] = []
    /// The lists of the part: their start tag, how many they hold, and where they end.
    private var lists: [PartScan.Name: (tag: Range<Int>, count: Int, end: Int)] = [:]
    private var firstFont: Range<Int> = 0..<0
    private var fills = ""
    private var fillOfLevel: [Level: Int] = [:]
    private var added: [[UInt8]] = []
    private var known: [[Int]: Int] = [:]
    private var hasBold = false

    /// Light red, yellow and blue: black text stays readable on them, also in print.
    private static let colors: [(Level, String)] = [(.error, "FFFFC7CE"), (.warning, "FFFFEB9C"), (.note, "FFDDEBF7")]

    private static let empty = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>
        """

    /// Reads the styles, or makes some where a workbook has none; nil where they cannot be added to.
    init?(_ changes: inout PackageChanges, _ parts: WorkbookParts) {
        if let styles = parts.relationships(of: parts.main).first(where: { $0.kind == "styles" }), let bytes = changes.part(styles.part) {
            name = styles.part
            part = bytes
        } else {
            part = Array(Self.empty.utf8)
            name = changes.add(
                "xl/oitlintStyles", "xml", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml", part)
            guard changes.relate(parts.main, to: name, kind: "styles") != nil else { return nil }
        }
        let part = part
        var formats: [Range<Int>] = []
        var lists: [PartScan.Name: (tag: Range<Int>, count: Int, end: Int)] = [:]
        var fonts: [Range<Int>] = []
        var open: PartScan.Name?
        var starts: [Int] = []
        var prefix = ""
        guard
            PartScan.walk(
                part,
                { event, xml in
                    switch event {
                    case .start(let at, let tagEnd, _):
                        starts.append(at)
                        if xml.depth == 1 { prefix = String(decoding: StartTag(part[at..<tagEnd]).prefix, as: UTF8.self) }
                        if xml.depth == 2, let word = xml.word, [.fonts, .fills, .cellXfs].contains(word) {
                            open = word
                            lists[word] = (at..<tagEnd, 0, tagEnd)
                        }
                    case .end(let at, let end):
                        let start = starts.popLast() ?? at
                        if xml.depth == 3, let open {
                            lists[open]?.count += 1
                            if open == .cellXfs { formats.append(start..<end) }
                            if open == .fonts { fonts.append(start..<end) }
                        } else if xml.depth == 2, let ended = open {
                            lists[ended]?.end = at
                            open = nil
                        }
                    }
                })
        else { return nil }
        // A list that is empty has no end tag to put anything in front of.
        guard lists.count == 3, lists.values.allSatisfy({ $0.count > 0 }), let first = fonts.first else { return nil }
        self.formats = formats
        self.lists = lists
        self.prefix = prefix
        firstFont = first
        for (level, color) in Self.colors {
            fillOfLevel[level] = (lists[.fills]?.count ?? 0) + fillOfLevel.count
            let pattern =
                "<\(prefix)patternFill patternType=\"solid\"><\(prefix)fgColor rgb=\"\(color)\"/><\(prefix)bgColor indexed=\"64\"/></\(prefix)patternFill>"
            fills += "<\(prefix)fill>\(pattern)</\(prefix)fill>"
        }
    }

    /// A style like another one, filled with the colour of a level.
    mutating func filled(_ style: Int, _ level: Level) -> Int {
        let base = formats.indices.contains(style) ? style : 0
        let key = [base, Int(level.rawValue)]
        if let index = known[key] { return index }
        let range = formats[base]
        let end = tagEnd(range)
        let tag = StartTag(part[range.lowerBound..<end])
        let isEmpty = end == range.upperBound
        let start = tag.written(with: [("fillId", String(fillOfLevel[level] ?? 0)), ("applyFill", "1")])
        let index = add(start + (isEmpty ? Array("/>".utf8) : Array(">".utf8) + part[end..<range.upperBound]))
        known[key] = index
        return index
    }

    /// A style for texts of several lines, bold for titles, filled with the colour of a level where one is given.
    mutating func wrapped(isBold: Bool = false, level: Level? = nil) -> Int {
        let key = [-1, isBold ? 1 : 0, level.map { Int($0.rawValue) } ?? -1]
        if let index = known[key] { return index }
        if isBold { hasBold = true }
        let font = isBold ? lists[.fonts]?.count ?? 0 : 0
        let index = add(
            Array(
                "<\(prefix)xf numFmtId=\"0\" fontId=\"\(font)\" fillId=\"\(level.flatMap { fillOfLevel[$0] } ?? 0)\" borderId=\"0\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\"><\(prefix)alignment vertical=\"top\" wrapText=\"1\"/></\(prefix)xf>"
                    .utf8))
        known[key] = index
        return index
    }

    /// Puts the styles into the part.
    func write(to changes: inout PackageChanges) -> Bool {
        var edits = ByteEdits()
        func extend(_ list: PartScan.Name, by count: Int, _ bytes: [UInt8]) {
            guard count > 0, let known = lists[list] else { return }
            edits.replace(known.tag, with: StartTag(part[known.tag]).written(with: [("count", String(known.count + count))]) + ">".utf8)
            edits.replace(known.end..<known.end, with: bytes)
        }
        extend(.fills, by: Self.colors.count, Array(fills.utf8))
        extend(.cellXfs, by: added.count, added.flatMap { $0 })
        if hasBold {
            let end = tagEnd(firstFont)
            let isEmpty = end == firstFont.upperBound
            let head = StartTag(part[firstFont.lowerBound..<end]).written() + ">".utf8
            let inner = isEmpty ? Array("</\(prefix)font>".utf8) : Array(part[end..<firstFont.upperBound])
            extend(.fonts, by: 1, head + "<\(prefix)b/>".utf8 + inner)
        }
        changes.set(name, edits.applied(to: part))
        return true
    }

    private mutating func add(_ format: [UInt8]) -> Int {
        added.append(format)
        return formats.count + added.count - 1
    }

    /// The end of the start tag of an element.
    private func tagEnd(_ range: Range<Int>) -> Int {
        var quote: UInt8 = 0
        for at in range {
            let byte = part[at]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return at + 1
            }
        }
        return range.upperBound
    }
}
