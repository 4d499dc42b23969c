import Foundation
import Testing

@testable import Readers

/// Bytes that can only be read one after the other.
struct PipeSource: ByteSource, Sendable {
    private var memory: MemorySource

    init(_ bytes: [UInt8]) {
        memory = MemorySource(bytes)
    }

    mutating func read(into buffer: inout [UInt8], atMost limit: Int) throws(ReadFailure) -> Int {
        try memory.read(into: &buffer, atMost: min(limit, 7))
    }
}

@Suite struct ZipArchiveTests {
    private static let parts = [ZipBuilder.Part("a.txt", "ก,ข\n"), ZipBuilder.Part("b/c.xml", String(repeating: "<x/>", count: 50_000))]
    private static let lines = ["a.txt: ก,ข\n", "b/c.xml: " + String(repeating: "<x/>", count: 16)]

    struct Valid: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let bytes: [UInt8]

        init(_ name: String, _ change: (inout ZipBuilder) -> Void) {
            testDescription = name
            var builder = ZipBuilder(ZipArchiveTests.parts)
            change(&builder)
            bytes = builder.bytes
        }
    }

    @Test(arguments: [
        Valid("plain") { _ in },
        Valid("stored") { for index in $0.parts.indices { $0.parts[index].method = 0 } },
        Valid("streamed, with data descriptors") { for index in $0.parts.indices { $0.parts[index].flags |= 8 } },
        Valid("64-bit sizes") { for index in $0.parts.indices { $0.parts[index].isWide = true } },
        Valid("64-bit end") { $0.hasWideEnd = true },
        Valid("64-bit throughout, bytes in front") {
            $0.prefix = [1, 2, 3]
            $0.hasWideEnd = true
            for index in $0.parts.indices { $0.parts[index].isWide = true }
        },
        Valid("bytes in front") { $0.prefix = Array("#!/bin/sh\n".utf8) },
        Valid("a comment") { $0.comment = Array("made by hand".utf8) },
        Valid("a comment with the signature of an end in it") { $0.comment = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0xEE, count: 40) },
        Valid("the longest comment") { $0.comment = [UInt8](repeating: 0x41, count: 0xFFFF) },
        Valid("bytes behind") { $0.suffix = Array("\r\n<html>".utf8) },
        Valid("extra fields") {
            $0.parts[0].localExtra = little(0xCAFE, 2) + little(3, 2) + [1, 2, 3]
            $0.parts[1].listedExtra = little(0xCAFE, 2) + little(0, 2)
        },
    ])
    func `every form of archive gives its parts`(_ one: Valid) {
        #expect(Unpacked(one.bytes).lines == Self.lines)
        #expect(Unpacked(one.bytes, piece: 1_000).parts == Unpacked(one.bytes).parts)
    }

    @Test func `parts come out the same whatever the piece`() {
        let text = Array((0..<3_000).map { "<c r=\"A\($0)\"><v>\($0 &* 7919)</v></c>" }.joined().utf8)
        for method in [0, 8] {
            let bytes = ZipBuilder([.init("x", text, method: method)]).bytes
            for piece in [1, 7, 64, 4_096, 1 << 20] { #expect(Unpacked(bytes, piece: piece).parts.map(\.content) == [text]) }
            var small = ZipLimits()
            small.chunkBytes = 1
            #expect(Unpacked(bytes, limits: small).parts.map(\.content) == [text])
        }
    }

    @Test func `an archive may be empty and so may its parts`() {
        #expect(Unpacked(ZipBuilder([]).bytes).lines == [])
        #expect(Unpacked(ZipBuilder([.init("a/", "", method: 0), .init("b", "")]).bytes).lines == ["a/: ", "b: "])
    }

    @Test func `names are UTF-8 where the archive says so and code page 437 otherwise`() throws {
        var parts = [ZipBuilder.Part("ก.xml", "1"), ZipBuilder.Part("x", "2"), ZipBuilder.Part("xl\\Sheet.xml", "3")]
        parts[1].name = [0x81, 0x9B, 0xE1, 0xFF]
        var source = MemorySource(ZipBuilder(parts).bytes)
        let archive = try ZipArchive(&source)
        #expect(archive.entries.map(\.name) == ["ก.xml", "ü¢ß\u{A0}", "xl/Sheet.xml"])
        #expect(archive.entry(named: "/XL/sheet.XML")?.name == "xl/Sheet.xml")
        #expect(archive.entry(named: "xl/sheet") == nil)
    }

    @Test func `of parts of the same name the last counts`() throws {
        var source = MemorySource(ZipBuilder([.init("A.xml", "1"), .init("b", "2"), .init("a.XML", "34")]).bytes)
        let archive = try ZipArchive(&source)
        #expect(archive.duplicates == ["a.XML"])
        #expect(archive.entry(named: "A.xml")?.size == 2)
    }

    @Test func `a file is read at any offset and a pipe is not`() throws {
        let bytes = ZipBuilder(Self.parts).bytes
        let file = FileManager.default.temporaryDirectory.appending(path: "oitlint-zip-\(UUID().uuidString).zip")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        var source = FileSource(path: file.path)
        #expect(Unpacked(&source).lines == Self.lines)
        #expect(try source.length == bytes.count)
        var buffer: [UInt8] = [9]
        #expect(try source.read(at: bytes.count - 1, into: &buffer, atMost: 10) == 1)
        #expect(try source.read(at: bytes.count, into: &buffer, atMost: 10) == 0)
        #expect(buffer == [9, 0])
        #expect(try source.read(into: &buffer, atMost: 2) == 2)
        #expect(buffer == [9, 0, 0x50, 0x4B])

        var pipe = PipeSource(bytes)
        #expect(try pipe.length == nil)
        #expect(Unpacked(&pipe).failure == .read(.notSeekable))
    }
}
