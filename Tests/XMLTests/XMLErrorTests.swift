import Testing
import XML

/// A document that is not well formed, where it goes wrong and how.
struct Fault: CustomTestStringConvertible {
    let document: [UInt8]
    let offset: Int
    let kind: XMLError.Kind

    init(_ document: String, at offset: Int, _ kind: XMLError.Kind) {
        self.init(bytes: Array(document.utf8), at: offset, kind)
    }

    init(bytes document: [UInt8], at offset: Int, _ kind: XMLError.Kind) {
        self.document = document
        self.offset = offset
        self.kind = kind
    }

    var testDescription: String { String(decoding: document, as: UTF8.self) }
}

@Suite
struct XMLErrorTests {
    static let faults = [
        Fault("", at: 0, .noRoot),
        Fault(" \n", at: 2, .noRoot),
        Fault("x", at: 0, .textBeforeRoot),
        Fault("<!-- --><![CDATA[]]><a/>", at: 8, .textBeforeRoot),
        Fault("<a/>x", at: 4, .contentAfterRoot),
        Fault("<a/><b/>", at: 4, .contentAfterRoot),
        Fault("<a/></a>", at: 4, .contentAfterRoot),
        Fault("</a>", at: 1, .unexpected(UInt8(ascii: "/"), expected: .name)),
        Fault("<!DOCTYPE a><a/>", at: 0, .doctype),
        Fault("<a/><!DOCTYPE a>", at: 4, .doctype),
        Fault("<!ELEMENT a><a/>", at: 2, .unexpected(UInt8(ascii: "E"), expected: .markup)),
        Fault("<a><!x></a>", at: 5, .unexpected(UInt8(ascii: "x"), expected: .markup)),
        Fault(" <?xml version='1.0'?><a/>", at: 1, .badDeclaration),
        Fault("<a><?XML ?></a>", at: 3, .badDeclaration),
        Fault("<?xml encoding='UTF-8'?><a/>", at: 0, .badDeclaration),
        Fault("<?xml version='2.0'?><a/>", at: 0, .badDeclaration),
        Fault("<?xml version='1.0' standalone='maybe'?><a/>", at: 0, .badDeclaration),
        Fault("<?xml version='1.0'encoding='UTF-8'?><a/>", at: 0, .badDeclaration),
        Fault("<?xml version='1.0' encoding='TIS-620'?><a/>", at: 30, .unsupportedEncoding("TIS-620")),
        Fault("<?xml version='1.0' encoding='UTF-16'?><a/>", at: 30, .encodingMismatch(stated: "UTF-16")),
        Fault("<?xml version='1.0'", at: 0, .unterminated(.declaration)),
        Fault("<a><?1?></a>", at: 5, .illegalName("1")),
        Fault("<a><?p:q?></a>", at: 5, .illegalName("p:q")),
        Fault("<a><? p?></a>", at: 5, .unexpected(0x20, expected: .name)),
        Fault("<a><?p", at: 3, .unterminated(.instruction)),
        Fault("<a><?p x?", at: 3, .unterminated(.instruction)),
        Fault("<a><!-- -- --></a>", at: 8, .commentDashes),
        Fault("<a><!-- --->", at: 8, .commentDashes),
        Fault("<a><!-- ->", at: 3, .unterminated(.comment)),
        Fault("<a><![CDATA[ ]]", at: 3, .unterminated(.cdata)),
        Fault("<a><b></a>", at: 8, .mismatchedEndTag(expected: "b", found: "a")),
        Fault("<a></ab>", at: 5, .mismatchedEndTag(expected: "a", found: "ab")),
        Fault("<a><b>", at: 6, .unterminatedElement("b")),
        Fault("<a>text", at: 7, .unterminatedElement("a")),
        Fault("<a", at: 0, .unterminated(.tag)),
        Fault("<a b='", at: 0, .unterminated(.tag)),
        Fault("<a></a", at: 3, .unterminated(.tag)),
        Fault("< a/>", at: 1, .unexpected(0x20, expected: .name)),
        Fault("<a></ a>", at: 5, .unexpected(0x20, expected: .name)),
        Fault("<a></a x>", at: 7, .unexpected(UInt8(ascii: "x"), expected: .tagEnd)),
        Fault("<a/ >", at: 3, .unexpected(0x20, expected: .tagEnd)),
        Fault("<1a/>", at: 1, .illegalName("1a")),
        Fault("<a<b/>", at: 1, .illegalName("a<b")),
        Fault("<a:/>", at: 1, .illegalName("a:")),
        Fault("<:a/>", at: 1, .illegalName(":a")),
        Fault("<a:b:c xmlns:a='x'/>", at: 1, .illegalName("a:b:c")),
        Fault("<a\u{2003}b/>", at: 1, .illegalName("a\u{2003}b")),
        Fault("<a b/>", at: 4, .unexpected(UInt8(ascii: "/"), expected: .equals)),
        Fault("<a b=c/>", at: 5, .unexpected(UInt8(ascii: "c"), expected: .quote)),
        Fault("<a b='1'c='2'/>", at: 8, .unexpected(UInt8(ascii: "c"), expected: .space)),
        Fault("<a ='1'/>", at: 3, .unexpected(UInt8(ascii: "="), expected: .attributeOrTagEnd)),
        Fault("<a b='<'/>", at: 6, .lessThanInValue),
        Fault("<a b='1' b='2'/>", at: 9, .duplicateAttribute("b")),
        Fault("<a xmlns:p='u' xmlns:p='v'/>", at: 15, .duplicateAttribute("xmlns:p")),
        Fault("<a xmlns:p='u' xmlns:q='u' p:b='' q:b=''/>", at: 34, .duplicateAttribute("q:b")),
        Fault("<p:a/>", at: 1, .unknownPrefix("p")),
        Fault("<a p:b=''/>", at: 3, .unknownPrefix("p")),
        Fault("<a><b xmlns:p='u'/><p:c/></a>", at: 20, .unknownPrefix("p")),
        Fault("<a xmlns:p=''/>", at: 3, .badNamespace(prefix: "p")),
        Fault("<a xmlns:xmlns='u'/>", at: 3, .badNamespace(prefix: "xmlns")),
        Fault("<a xmlns:xml='u'/>", at: 3, .badNamespace(prefix: "xml")),
        Fault("<a xmlns='http://www.w3.org/XML/1998/namespace'/>", at: 3, .badNamespace(prefix: "")),
        Fault("<a>&</a>", at: 3, .badReference),
        Fault("<a>1 & 2</a>", at: 5, .badReference),
        Fault("<a>&;</a>", at: 3, .badReference),
        Fault("<a>&#;</a>", at: 3, .badReference),
        Fault("<a>&#xG;</a>", at: 3, .badReference),
        Fault("<a>&nbsp;</a>", at: 3, .unknownEntity("nbsp")),
        Fault("<a b='&x;'/>", at: 6, .unknownEntity("x")),
        Fault("<a>&#0;</a>", at: 3, .illegalCharacter(0)),
        Fault("<a>&#xD800;</a>", at: 3, .illegalCharacter(0xD800)),
        Fault("<a b='&#x99999999999;'/>", at: 6, .illegalCharacter(0x110000)),
        Fault("<a>&am", at: 3, .unterminated(.reference)),
        Fault("<a>1 ]]> 2</a>", at: 5, .cdataEndInText),
        Fault("<a>]]]></a>", at: 4, .cdataEndInText),
        Fault("<a>\u{1}</a>", at: 3, .illegalCharacter(1)),
        Fault("<a>\u{0}</a>", at: 3, .illegalCharacter(0)),
        Fault("<a b='\u{FFFE}'/>", at: 6, .illegalCharacter(0xFFFE)),
        Fault(bytes: Array("<a>ก".utf8) + [0xE0, 0xB8] + Array("</a>".utf8), at: 6, .invalidUTF8(0xE0)),
        Fault(bytes: Array("<a>".utf8) + [0xA1], at: 3, .invalidUTF8(0xA1)),
        Fault(bytes: Array("<a>".utf8) + [0xE0, 0xB8], at: 3, .invalidUTF8(0xE0)),
        Fault(bytes: Array("<a>".utf8) + [0xED, 0xA0, 0x80], at: 3, .invalidUTF8(0xED)),
        Fault(bytes: [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x3C], at: 0, .unsupportedEncoding("UTF-32")),
        Fault(bytes: [0xFF, 0xFE, 0x3C, 0, 0x61, 0, 0x3E, 0, 0x00, 0xDC, 0x3C, 0], at: 8, .invalidUTF16),
        Fault(bytes: [0x3C, 0, 0x61, 0, 0x3E, 0, 0x41], at: 6, .invalidUTF16),
    ]

    @Test(arguments: faults)
    func `what is not well formed is refused at its place, wherever it is cut`(fault: Fault) {
        let expected = XMLError(offset: fault.offset, kind: fault.kind)
        let whole = events(of: fault.document)
        #expect(whole.error == expected)
        for cut in 0...fault.document.count {
            let found = events(of: [Array(fault.document[..<cut]), Array(fault.document[cut...])])
            #expect(found == whole, "cut at \(cut)")
        }
        #expect(events(of: fault.document.map { [$0] }) == whole)
    }

    @Test(arguments: faults)
    func `every error has its words in two languages`(fault: Fault) {
        let error = XMLError(offset: fault.offset, kind: fault.kind)
        for words in [error.message(thai: true), error.message(thai: false)] {
            #expect(!words.isEmpty && !words.hasSuffix(".") && words.first?.isUppercase == (words.hasPrefix("DOCTYPE")))
        }
        #expect(error.message(thai: true) != error.message(thai: false))
    }

    @Test func `an error stays`() throws {
        var tokenizer = XMLTokenizer(vocabulary: testVocabulary)
        let document = Array("<a>&x;</a>".utf8)
        tokenizer.append(document.span)
        tokenizer.finish()
        _ = try tokenizer.next()
        for _ in 0..<3 {
            #expect(throws: XMLError(offset: 3, kind: .unknownEntity("x"))) { try tokenizer.next() }
        }
    }

    static let limited: [(String, Int, XMLError.Kind)] = [
        ("<a><a><a><a/></a></a></a>", 9, .tooDeep(limit: 3)),
        ("<a b='' c='' id=''/>", 13, .tooManyAttributes(limit: 2)),
        ("<a xmlns='' xmlns:b='u' id=''/>", 24, .tooManyAttributes(limit: 2)),
        ("<abcdefghi/>", 1, .tooLarge(.name, limit: 8)),
        ("<a b='1234567890123456789'/>", 6, .tooLarge(.value, limit: 16)),
        ("<a b='12345678&x;9012345&x;'/>", 14, .unknownEntity("x")),
        ("<a b='1234567890123456&#33;'/>", 6, .tooLarge(.value, limit: 16)),
        ("<a b='1234567890123456' c='1234567890123456'/>", 0, .tooLarge(.tag, limit: 40)),
        ("<a                                            />", 0, .tooLarge(.tag, limit: 40)),
        ("<a></a                                            >", 3, .tooLarge(.tag, limit: 40)),
        ("<a>&#0000000000000033;</a>", 3, .tooLarge(.reference, limit: 8)),
        ("<a><?abcdefghi?></a>", 5, .tooLarge(.name, limit: 8)),
    ]

    @Test(arguments: limited)
    func `what is larger than its limit is refused, wherever it is cut`(document: String, offset: Int, kind: XMLError.Kind) {
        let limits = XMLLimits(depth: 3, attributes: 2, nameBytes: 8, valueBytes: 16, tagBytes: 40)
        let bytes = Array(document.utf8)
        let whole = events(of: bytes, limits: limits)
        #expect(whole.error == XMLError(offset: offset, kind: kind))
        for cut in 0...bytes.count {
            #expect(events(of: [Array(bytes[..<cut]), Array(bytes[cut...])], limits: limits) == whole, "cut at \(cut)")
        }
        #expect(events(of: bytes.map { [$0] }, limits: limits) == whole)
    }
}
