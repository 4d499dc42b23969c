import Documents
import Testing

@testable import Readers

@Suite struct OpenDocumentMutationTests {
    private static let sheet = Spreadsheet(
        rows: """
            <table:table-column table:number-columns-repeated="3" table:visibility="collapse"/>
            <table:table-row table:number-rows-repeated="2" table:visibility="filter"><table:table-cell office:value-type="float" \
            office:value="-1.5E+3" table:number-columns-spanned="2" table:number-rows-spanned="2"><text:p>ก<text:s text:c="3"/>ข</text:p>\
            </table:table-cell><table:covered-table-cell table:number-columns-repeated="1"/><table:table-cell office:value-type="date" \
            office:date-value="2024-12-31T23:59:59.9"/><table:table-cell office:value-type="time" office:time-value="PT1H2M3.5S"/>\
            </table:table-row><table:table-row><table:covered-table-cell table:number-columns-repeated="2"/><table:table-cell \
            table:formula="of:=1" office:value-type="boolean" office:boolean-value="true"/></table:table-row>
            """)
    private static let text = """
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
        xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles><text:list-style style:name="L">\
        <text:list-level-style-number text:level="1" style:num-format="1" text:start-value="3" text:display-levels="2"/></text:list-style>\
        </office:automatic-styles><office:body><office:text><text:h text:outline-level="1">h</text:h><text:list text:style-name="L">\
        <text:list-item text:start-value="9"><text:p>ก<text:note><text:p>n</text:p></text:note></text:p><text:list><text:list-item>\
        <text:p>b</text:p></text:list-item></text:list></text:list-item></text:list><table:table><table:table-row><table:table-cell \
        table:number-columns-spanned="2"><text:p>c</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>\
        </office:text></office:body></office:document-content>
        """

    private func read(_ content: [UInt8], type: String) -> Reading {
        let bytes = ZipBuilder([
            .init("mimetype", "application/vnd.oasis.opendocument.\(type)", method: 0), .init("content.xml", content, method: 0),
        ]).bytes
        return Reading(bytes, path: "report")
    }

    @Test(arguments: ["spreadsheet", "text"])
    func `content that is changed anywhere is read or refused`(_ type: String) {
        let content = Array((type == "text" ? Self.text : Self.sheet.content).utf8)
        #expect(read(content, type: type).result.isComplete)
        var random = Linear(state: 7)
        let pieces: [[UInt8]] = [
            Array("<".utf8), Array(">".utf8), Array("\"".utf8), Array("/>".utf8), Array("9".utf8), Array("99999999999999999999".utf8),
            Array("-".utf8), Array("E".utf8), Array(".".utf8), Array("ฮ".utf8), Array("table:table-row".utf8), Array("<text:p>".utf8),
            [0xFF], [],
        ]
        for _ in 0..<1_500 {
            var changed = content
            for _ in 0..<random.below(4) + 1 {
                let at = random.below(changed.count)
                changed.replaceSubrange(at..<min(changed.count, at + random.below(4)), with: pieces[random.below(pieces.count)])
            }
            let reading = read(changed, type: type)
            #expect(reading.result.isComplete || !reading.findings.isEmpty)
        }
    }

    @Test(arguments: ["spreadsheet", "text"])
    func `content that is cut off is refused`(_ type: String) {
        let content = Array((type == "text" ? Self.text : Self.sheet.content).utf8)
        for end in stride(from: 0, to: content.count, by: 3) {
            let reading = read(Array(content[..<end]), type: type)
            #expect(!reading.result.isComplete)
            #expect(reading.findings.contains { $0.contains("xml/syntax") }, "\(end)")
        }
    }
}
