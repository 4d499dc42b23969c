import XML

/// The number formats of a workbook by the style of a cell; ECMA-376-1 §18.8.
struct Stylesheet: Sendable {
    /// How the numbers of a style are shown, the two usual ways told apart without a look at the format.
    enum Way: Sendable {
        case general
        /// At least one digit, so many decimals, commas between thousands or not; from zero on, or for negative numbers too.
        case simple(decimals: Int, isGrouped: Bool, forNegatives: Bool)
        case format
    }

    /// The way of each style.
    private(set) var ways: [Way] = []
    /// The formats, each once.
    private(set) var formats: [CellFormat] = [.general]
    /// The index into `formats` of each style.
    private var formatOfStyle: [Int32] = []
    /// Whether the texts of any style are shown otherwise than stored.
    private(set) var changesTexts = false

    /// 65,536 styles: what Excel can hold.
    private static let limit = 1 << 16

    /// Shows everything as General.
    init() {}

    /// Reads the part.
    init(_ entry: ZipEntry, from source: inout some ByteSource & ~Copyable) throws(PartFailure) {
        var part = PackagePart(entry, vocabulary: WorkbookName.vocabulary)
        var codes: [Int: [UInt8]] = [:]
        var numbers: [Int] = []
        var isInCellXfs = false
        reading: while true {
            switch try part.next(from: &source) {
            case .finished: break reading
            case .needsBytes, .text: continue
            case .end:
                if part.xml.sheetWord == .cellXfs { isInCellXfs = false }
            case .start:
                switch part.xml.sheetWord {
                case .cellXfs: isInCellXfs = true
                case .numFmt:
                    // Formats for pivot tables and conditions come later and have numbers of their own: the first counts.
                    guard let id = part.xml.number(.numFmtId), codes[id] == nil, codes.count < Self.limit,
                        let range = part.xml.attribute(WorkbookName.formatCode.attribute)
                    else { continue }
                    codes[id] = CellText.decoded(part.xml.bytes[range])
                case .xf where isInCellXfs && numbers.count < Self.limit:
                    numbers.append(part.xml.number(.numFmtId) ?? 0)
                default: continue
                }
            }
        }
        self.init(formatNumbers: numbers, codes: codes)
    }

    /// Puts styles together from the numbers of their formats.
    init(formatNumbers: [Int], codes: [Int: [UInt8]]) {
        var known: [Int: Int32] = [:]
        for number in formatNumbers {
            if let index = known[number] {
                formatOfStyle.append(index)
                continue
            }
            let code = codes[number] ?? Array((BuiltInFormats.code(number) ?? "General").utf8)
            let format = CellFormat(code)
            let index = Int32(formats.count)
            formats.append(format)
            known[number] = index
            formatOfStyle.append(index)
            if !format.showsTextPlainly { changesTexts = true }
        }
        ways = formatOfStyle.map { Self.way(of: formats[Int($0)]) }
    }

    /// The format of a style; General for one that there is not.
    func format(ofStyle style: Int) -> CellFormat {
        style >= 0 && style < formatOfStyle.count ? formats[Int(formatOfStyle[style])] : formats[0]
    }

    /// The way of a style.
    @inline(__always)
    func way(ofStyle style: Int) -> Way {
        style >= 0 && style < ways.count ? ways[style] : .general
    }

    private static func way(of format: CellFormat) -> Way {
        let first = format.sections[0]
        guard first.condition == nil, format.sections.count < 2 || format.sections[1].condition == nil else { return .format }
        let isAlone = format.sections.count == 1 || (format.sections.count == 2 && format.sections[1].kind == .text)
        if first.items == [.general] || first.items == [.text], isAlone, !first.hasThaiDigits { return .general }
        return first.isSimple
            ? .simple(decimals: first.decimals, isGrouped: first.isGrouped, forNegatives: isAlone) : .format
    }
}
