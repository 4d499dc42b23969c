import Testing

@testable import oitlint

struct Base64Tests {
    /// RFC 4648 §10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
    func `the vectors of the RFC hold`(_ text: String, _ encoded: String) {
        #expect(Base64.encode(Array(text.utf8)) == encoded)
        #expect(Base64.decode(encoded) == Array(text.utf8))
    }

    @Test func `every byte comes back`() {
        let bytes = Array(UInt8.min...UInt8.max)
        #expect(Base64.decode(Base64.encode(bytes)) == bytes)
        #expect(Base64.encode([0xFF, 0xFB]) == "//s=")
    }

    @Test func `what is no Base64 is refused`() {
        #expect(Base64.decode("Zg") == [0x66])
        #expect(Base64.decode("Z") == nil)
        #expect(Base64.decode("Zg=a") == nil)
        #expect(Base64.decode("====") == nil)
        #expect(Base64.decode("Z g=") == nil)
    }
}
