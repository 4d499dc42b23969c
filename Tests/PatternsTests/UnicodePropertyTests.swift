import Testing

@testable import Patterns

@Suite struct UnicodePropertyTests {
    @Test func `categories are the standard library's`() throws {
        let letters = try #require(UnicodeProperty.set(named: "L"))
        let lower = try #require(UnicodeProperty.set(named: "Ll"))
        let unassigned = try #require(UnicodeProperty.set(named: "Cn"))
        let kinds: Set<Unicode.GeneralCategory> = [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter]
        var wrong: [UInt32] = []
        for value in stride(from: UInt32(0), through: 0x10FFFF, by: 7) {
            guard let category = Unicode.Scalar(value)?.properties.generalCategory else { continue }
            if letters.contains(value) != kinds.contains(category) { wrong.append(value) }
            if lower.contains(value) != (category == .lowercaseLetter) { wrong.append(value) }
            if unassigned.contains(value) != (category == .unassigned) { wrong.append(value) }
        }
        #expect(wrong == [])
    }

    @Test func `Thai and Latin are letters, marks, digits and signs of the script`() throws {
        #expect(UnicodeProperty.set(named: "Thai")?.ranges == [0x0E01...0x0E3A, 0x0E40...0x0E5B])
        let latin = try #require(UnicodeProperty.set(named: "Latin"))
        #expect("aZéßꜣＡ".unicodeScalars.allSatisfy { latin.contains($0.value) })
        #expect(!"1@×÷µกΩж".unicodeScalars.contains { latin.contains($0.value) })
    }

    @Test(arguments: ["", "l", "LL", "Greek", "Luu", "{"])
    func `other names are unknown`(_ name: String) {
        #expect(UnicodeProperty.set(named: name) == nil)
    }
}
