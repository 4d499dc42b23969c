import Testing
import XML

/// A document and what it says.
struct Reading: CustomTestStringConvertible {
    let document: String
    let lines: [String]

    init(_ document: String, _ lines: [String]) {
        self.document = document
        self.lines = lines
    }

    var testDescription: String { document }
}

@Suite
struct XMLTokenizerTests {
    static let readings = [
        Reading("<a/>", ["<a a 1 @0", ">a a 1"]),
        Reading("<a></a>", ["<a a 1 @0", ">a a 1"]),
        Reading("<a ></a >", ["<a a 1 @0", ">a a 1"]),
        Reading("\u{FEFF} <a />\n", ["<a a 1 @4", ">a a 1"]),
        Reading("<a><b>1</b>2<c/>3</a>", ["<a a 1 @0", "<b b 2 @3", "\"1", ">b b 2", "\"2", "<c c 2 @12", ">c c 2", "\"3", ">a a 1"]),
        Reading("<a b=\"1\" id='2'/>", ["<a a 1 @0", " b=1", " id=2", ">a a 1"]),
        Reading("<a b = \"'\" id\n=\n'\"'\t/>", ["<a a 1 @0", " b='", " id=\"", ">a a 1"]),
        Reading("<a b=''>  </a>", ["<a a 1 @0", " b=", "\"  ", ">a a 1"]),
        Reading("<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x0e01;&#x1F600;</a>", ["<a a 1 @0", "\"<>&\"'Aก😀", ">a a 1"]),
        Reading("<a b='&lt;x&#10;y&#x9;z&#000038;'/>", ["<a a 1 @0", " b=<x\ny\tz&", ">a a 1"]),
        Reading("<a b='1\t2\n3\r\n4\r5  6'/>", ["<a a 1 @0", " b=1 2 3 4 5  6", ">a a 1"]),
        Reading("<a>1\r\n2\r3\n4\r\r\n&#13;</a>", ["<a a 1 @0", "\"1\n2\n3\n4\n\n\r", ">a a 1"]),
        Reading("<a><![CDATA[<b>&amp;]]]]><![CDATA[>\r\n]]></a>", ["<a a 1 @0", "\"<b>&amp;]]>\n", ">a a 1"]),
        Reading("<a><![CDATA[]]></a>", ["<a a 1 @0", ">a a 1"]),
        Reading("<a>]] ]&gt; ]]</a>", ["<a a 1 @0", "\"]] ]> ]]", ">a a 1"]),
        Reading("<!-- - <x> --><a><!-- > -->1<!---->2</a><!-- -->", ["<a a 1 @14", "\"12", ">a a 1"]),
        Reading("<?xml version=\"1.0\"?><a/>", ["<a a 1 @21", ">a a 1"]),
        Reading(
            "<?xml version='1.0' encoding='utf-8' standalone = 'yes' ?>\r\n<?x?><a><?y  ??z ?></a><?xm l?>",
            ["<a a 1 @65", ">a a 1"]),
        Reading(
            "<หน้า คน=\"ไทย\">สวัสดี &#3588; 😀</หน้า>", ["<? หน้า 1 @0", " ?=ไทย", "\"สวัสดี ค 😀", ">? หน้า 1"]),
        Reading("<a xmlns='urn:one' b='1'><b/></a>", ["<1:a a 1 @0", " b=1", "<1:b b 2 @25", ">1:b b 2", ">1:a a 1"]),
        Reading(
            "<p:a xmlns:p='urn:uno' p:b='1' b='2' xmlns:q='urn:two'><q:a q:b='' p:b=''/></p:a>",
            ["<1:a a 1 @0", " 1:b=1", " b=2", "<2:a a 2 @55", " 2:b=", " 1:b=", ">2:a a 2", ">1:a a 1"]),
        Reading(
            "<a xmlns='urn:one'><a xmlns='urn:two'/><a xmlns=''/><a/></a>",
            ["<1:a a 1 @0", "<2:a a 2 @19", ">2:a a 2", "<a a 2 @39", ">a a 2", "<1:a a 2 @52", ">1:a a 2", ">1:a a 1"]),
        Reading(
            "<x:a xmlns:x='urn:one'><x:b xmlns:x='urn:two'><x:c/></x:b><x:b/></x:a>",
            ["<1:a a 1 @0", "<2:b b 2 @23", "<2:c c 3 @46", ">2:c c 3", ">2:b b 2", "<1:b b 2 @58", ">1:b b 2", ">1:a a 1"]),
        Reading("<a xml:space='preserve'/>", ["<a a 1 @0", " 3:space=preserve", ">a a 1"]),
        Reading(
            "<a xmlns='urn:x&amp;y' xmlns:z='urn:other'><z:row/></a>", ["<?:a a 1 @0", "<?:row row 2 @43", ">?:row row 2", ">?:a a 1"]),
        Reading(
            "<averyverylongnamethatneverends-1><averyverylongnamethatneverends-2 averyverylongattribute='1'/></averyverylongnamethatneverends-1>",
            [
                "<? averyverylongnamethatneverends-1 1 @0", "<? averyverylongnamethatneverends-2 2 @34", " ?=1",
                ">? averyverylongnamethatneverends-2 2", ">? averyverylongnamethatneverends-1 1",
            ]),
        Reading(
            "<twelve-bytes><eight888/></twelve-bytes>",
            [
                "<? twelve-bytes 1 @0", "<? eight888 2 @14", ">? eight888 2", ">? twelve-bytes 1",
            ]),
    ]

    @Test(arguments: readings)
    func `a document is read as it is written`(reading: Reading) {
        #expect(events(of: Array(reading.document.utf8)) == Events(lines: reading.lines))
    }

    @Test(arguments: readings)
    func `it does not matter where a document is cut`(reading: Reading) {
        let document = Array(reading.document.utf8)
        let whole = Events(lines: reading.lines)
        for cut in 0...document.count {
            #expect(events(of: [Array(document[..<cut]), Array(document[cut...])]) == whole, "cut at \(cut)")
        }
        #expect(events(of: document.map { [$0] }) == whole)
    }
}
