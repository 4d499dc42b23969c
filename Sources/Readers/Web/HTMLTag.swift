/// The elements that a reader of tables and text tells apart; all others only dress their text.
enum HTMLTag: String, CaseIterable, Hashable, Sendable {
    case address, article, aside, blockquote, body, br, caption, center, col, colgroup, dd, details, dir, div, dl, dt, fieldset
    case figcaption, figure, footer, form, frame, h1, h2, h3, h4, h5, h6, head, header, hr, html, iframe, input, legend, li, listing
    case main, menu, meta, nav, noembed, noframes, noscript, ol, option, p, plaintext, pre, script, section, select, style, summary
    case svg, table, tbody, td, template, textarea, tfoot, th, thead, title, tr, ul, wbr, xmp

    /// Whether its text stands on lines of its own.
    var isBlock: Bool {
        switch self {
        case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dir, .div, .dl, .dt, .fieldset,
            .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hr, .html, .legend, .li, .listing, .main, .menu,
            .nav, .ol, .option, .p, .plaintext, .pre, .section, .summary, .table, .ul, .xmp:
            true
        default: false
        }
    }

    /// Whether it has no content and no end tag, HTML §13.1.2.
    var isVoid: Bool {
        switch self {
        case .br, .col, .frame, .hr, .input, .meta, .wbr: true
        default: false
        }
    }

    /// Whether its content is no text of the page, or text without mark-up, up to its end tag.
    var isRaw: Bool {
        switch self {
        case .iframe, .noembed, .noframes, .script, .style, .textarea, .title, .xmp: true
        default: false
        }
    }

    /// Whether a raw element's content is shown.
    var isShownRaw: Bool { self == .textarea || self == .title || self == .xmp }

    /// Whether nothing in it is shown, mark-up or not.
    var isNeverShown: Bool { self == .template || self == .noscript || self == .svg }

    /// The level of a heading; 0 for anything else.
    var headingLevel: Int {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: 0
        }
    }

    /// The element of a name, in any case of letters.
    init?(_ name: ArraySlice<UInt8>) {
        guard let tag = HTMLTag.byKey[HTMLTag.key(name)], tag.rawValue.utf8.elementsEqual(name, by: { $0 == $1.lowered }) else {
            return nil
        }
        self = tag
    }

    private static let byKey = Dictionary(allCases.map { (key(Array($0.rawValue.utf8)[...]), $0) }, uniquingKeysWith: { first, _ in first })

    private static func key(_ name: ArraySlice<UInt8>) -> UInt64 {
        var key = UInt64(truncatingIfNeeded: name.count)
        for byte in name.prefix(12) { key = key &* 31 &+ UInt64(byte.lowered) }
        return key
    }
}

extension UInt8 {
    /// The small letter of an ASCII capital; any other byte itself.
    @inline(__always)
    var lowered: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

    /// Whether HTML counts the byte as white space.
    @inline(__always)
    var isHTMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }

    /// Whether it is an ASCII letter.
    @inline(__always)
    var isHTMLLetter: Bool { lowered >= 0x61 && lowered <= 0x7A }
}
