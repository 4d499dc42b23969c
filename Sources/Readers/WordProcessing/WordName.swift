import XML

/// The local names that a word-processor document is asked for, numbered as in its vocabulary.
enum WordName: UInt16, CaseIterable {
    case AlternateContent
    case Choice
    case Fallback
    case Id
    case OLEObject
    case ProgID
    case Relationship
    case Target
    case TargetMode
    case `Type`
    case abstractNum
    case abstractNumId
    case altChunk
    case ascii
    case basedOn
    case br
    case cellDel
    case cellIns
    case cellMerge
    case char
    case checkBox
    case checkbox
    case checked
    case cr
    case customMarkFollows
    case customXmlPr
    case ddList
    case `default`
    case del
    case delInstrText
    case delText
    case den
    case endnote
    case endnotePr
    case endnoteReference
    case evenAndOddHeaders
    case ffData
    case fldChar
    case fldCharType
    case fldSimple
    case font
    case footerReference
    case footnote
    case footnotePr
    case footnoteReference
    case format
    case gridAfter
    case gridBefore
    case gridSpan
    case hAnsi
    case hMerge
    case headerReference
    case hidden
    case id
    case ilvl
    case ins
    case instr
    case instrText
    case isLgl
    case listEntry
    case lvl
    case lvlOverride
    case lvlPicBulletId
    case lvlRestart
    case lvlText
    case moveFrom
    case moveTo
    case name
    case noBreakHyphen
    case num
    case numFmt
    case numId
    case numPr
    case numStart
    case numStyleLink
    case numbering
    case outlineLvl
    case p
    case pPr
    case pStyle
    case ptab
    case r
    case rFonts
    case rPr
    case rStyle
    case result
    case rt
    case sdt
    case sdtContent
    case sdtEndPr
    case sdtPr
    case sectPr
    case showingPlcHdr
    case smartTagPr
    case space
    case specVanish
    case start
    case startOverride
    case style
    case styleId
    case subDoc
    case suff
    case sym
    case t
    case tab
    case tbl
    case tblGrid
    case tblPr
    case tblPrEx
    case tc
    case tcPr
    case titlePg
    case tr
    case trPr
    case txbxContent
    case type
    case vMerge
    case val
    case vanish
}

/// The namespaces of a word-processor document, numbered as in its vocabulary.
enum WordNamespace {
    static let main: UInt16 = 1
    static let compatibility: UInt16 = 2
    static let word2010: UInt16 = 3
    static let math: UInt16 = 4
    static let relationships: UInt16 = 5
    static let packageRelationships: UInt16 = 6
    static let office: UInt16 = 7
    static let xml: UInt16 = 8

    /// Transitional and strict documents differ in nothing that is asked here but their namespaces, ECMA-376-1 annex A and ECMA-376-4.
    static let vocabulary = XMLVocabulary(
        namespaces: [
            ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"],
            ["http://schemas.openxmlformats.org/markup-compatibility/2006"],
            ["http://schemas.microsoft.com/office/word/2010/wordml"],
            ["http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math"],
            [
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships",
            ],
            ["http://schemas.openxmlformats.org/package/2006/relationships"],
            ["urn:schemas-microsoft-com:office:office"],
            ["http://www.w3.org/XML/1998/namespace"],
        ],
        locals: WordName.allCases.map { "\($0)" })
}

extension XMLTokenizer {
    /// The current element when it is one of WordprocessingML that is asked for.
    var word: WordName? {
        name.namespace == WordNamespace.main ? WordName(rawValue: name.local) : nil
    }

    /// The text of an attribute of the current element.
    func value(_ attribute: WordName, in namespace: UInt16 = WordNamespace.main) -> String? {
        self.attribute(XMLName(namespace: namespace, local: attribute.rawValue)).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// The whole number that an attribute holds; what overflows is no number.
    func integer(_ attribute: WordName = .val) -> Int? {
        value(attribute).flatMap { Int($0) }
    }

    /// Whether a property is on: it is when it stands there and does not say otherwise, ECMA-376-1 §17.17.4.
    func isOn(_ attribute: WordName = .val, in namespace: UInt16 = WordNamespace.main) -> Bool {
        switch value(attribute, in: namespace) {
        case "0", "false", "off": false
        default: true
        }
    }
}

/// What takes the elements of one part of a document, one by one.
protocol WordPartTaker {
    mutating func start(_ xml: borrowing XMLTokenizer)
    mutating func text(_ xml: borrowing XMLTokenizer)
    mutating func end(_ xml: borrowing XMLTokenizer)
}
