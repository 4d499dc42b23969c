import Testing

@testable import Rules

@Suite struct HeaderRowTests {
    @Test(
        arguments: [
            ("<p>ก</p>", "ก"), (" ก ข\t", "ก ข"), ("ก<br/>ข", "กข"), ("1 < 2", "1 < 2"), ("<ก>", "<ก>"), ("<p", ""), ("", ""), ("<", "<"),
            ("<input checked=\"\" type=\"checkbox\"/> ทำ", "ทำ"),
        ])
    func `tags are left out and spaces trimmed`(text: String, plain: String) {
        #expect(plainText(text) == plain)
    }

    @Test func `a row of blanks and tags alone is blank`() {
        #expect(headerRows([["", "<p></p>", " "], ["", "x"]]).map(\.isBlank) == [true, false])
    }
}
