import Foundation
import FoundationXML
import Testing

@testable import XML

/// Every XML part of the workbooks and documents in the shared conformance data, read here and by Foundation's parser.
@Suite
struct XMLDifferentialTests {
    static let shared =
        ProcessInfo.processInfo.environment["OITLINT_SHARED"].map { URL(filePath: $0) }
        ?? URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared").standardized

    /// Writes each XML part of each archive to a folder, with a line `archive part` in `names`.
    static let unpack = """
        import sys, zipfile, pathlib
        out = pathlib.Path(sys.argv[1]); count = 0; names = []
        for folder in sys.argv[2:]:
            for file in sorted(pathlib.Path(folder).iterdir()):
                try:
                    with zipfile.ZipFile(file) as archive:
                        for name in archive.namelist():
                            if name.lower().endswith(('.xml', '.rels', '.vml')):
                                data = archive.read(name)
                                if len(data) < 4_000_000:
                                    (out / str(count)).write_bytes(data)
                                    names.append(f'{file.name} {name}'); count += 1
                except Exception:
                    pass
        (out / 'names').write_text('\\n'.join(names))
        """

    @Test(.enabled(if: FileManager.default.fileExists(atPath: shared.appending(path: "conformance/xlsx/files").path), "no shared data"))
    func `parts of office files are read as Foundation reads them`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "xml-parts-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let python = Process()
        python.executableURL = URL(filePath: "/usr/bin/env")
        python.arguments =
            ["python3", "-c", Self.unpack, folder.path]
            + ["xlsx", "docx"].map { Self.shared.appending(path: "conformance/\($0)/files").path }
        try python.run()
        python.waitUntilExit()
        let list = try String(contentsOf: folder.appending(path: "names"), encoding: .utf8)
        let names = list.split(separator: "\n")
        #expect(names.count > 1000)
        for (index, name) in names.enumerated() {
            let part = try Data(contentsOf: folder.appending(path: "\(index)"))
            // Foundation's parser crashes at an instruction without data.
            let isDeclared = part.starts(with: Data("<?xml ".utf8))
            if part.dropFirst(isDeclared ? 5 : 0).range(of: Data("<?".utf8)) != nil { continue }
            compare([UInt8](part), part, name: String(name))
        }
    }

    private func compare(_ bytes: [UInt8], _ part: Data, name: String) {
        let ours = Stream.ours(bytes)
        switch ours.error?.kind {
        case .doctype, .unsupportedEncoding, .encodingMismatch:
            // Refused on purpose.
            return
        default: break
        }
        let theirs = Stream.foundations(part)
        guard ours.error == nil, theirs.error == nil else {
            #expect((ours.error == nil) == (theirs.error == nil), "\(name): \(String(describing: ours.error)), \(theirs.error ?? "read")")
            return
        }
        if ours.events != theirs.events {
            let at =
                zip(ours.events, theirs.events).enumerated().first { $1.0 != $1.1 }?.offset ?? min(ours.events.count, theirs.events.count)
            Issue.record("\(name): event \(at): \(ours.events.dropFirst(at).prefix(2)) != \(theirs.events.dropFirst(at).prefix(2))")
        }
    }
}

/// The events of a document, text that stands together as one.
private struct Stream<Failure> {
    var events: [String] = []
    var error: Failure?

    mutating func add(text: String) {
        if let last = events.last, last.hasPrefix("\"") { events[events.count - 1] = last + text } else { events.append("\"" + text) }
    }
}

extension Stream where Failure == XMLError {
    static func ours(_ document: [UInt8]) -> Stream {
        var found = Stream()
        var tokenizer = XMLTokenizer(vocabulary: XMLVocabulary(namespaces: [], locals: []))
        var at = 0
        /// The name of the element with its prefix.
        func name() -> String {
            var start = tokenizer.localName.lowerBound
            while start > 0, tokenizer.bytes[start - 1] != UInt8(ascii: "<"), tokenizer.bytes[start - 1] != UInt8(ascii: "/") { start -= 1 }
            return text(start..<tokenizer.localName.upperBound)
        }
        func text(_ range: Range<Int>) -> String { String(decoding: tokenizer.bytes[range], as: UTF8.self) }
        do throws(XMLError) {
            while true {
                switch try tokenizer.next() {
                case .needsBytes:
                    // An odd size, so that tags and characters are cut.
                    let end = min(at + 1009, document.count)
                    if at == end { tokenizer.finish() } else { tokenizer.append(document.span.extracting(at..<end)) }
                    at = end
                case .start:
                    let attributes = tokenizer.attributes.map {
                        "\(text($0.nameStart..<$0.nameStart + Int(tokenizer.attributeNames.entries[Int($0.entry)].length)))=\(text($0.value))"
                    }
                    found.events.append("<\(name()) " + attributes.sorted().joined(separator: " "))
                case .end: found.events.append(">\(name())")
                case .text: found.add(text: text(tokenizer.text))
                case .finished: return found
                }
            }
        } catch { found.error = error }
        return found
    }
}

extension Stream where Failure == String {
    static func foundations(_ document: Data) -> Stream {
        let recorder = Recorder()
        let parser = XMLParser(data: document)
        parser.shouldProcessNamespaces = false
        parser.delegate = recorder
        var found = recorder
        if !parser.parse() { found.stream.error = "\(String(describing: parser.parserError))" }
        found = recorder
        return found.stream
    }
}

private final class Recorder: NSObject, XMLParserDelegate {
    var stream = Stream<String>()

    func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        let plain = attributes.filter { $0.key != "xmlns" && !$0.key.hasPrefix("xmlns:") }
        stream.events.append("<\(elementName) " + plain.map { "\($0)=\($1)" }.sorted().joined(separator: " "))
    }

    func parser(_ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?) {
        stream.events.append(">\(elementName)")
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { stream.add(text: string) }

    func parser(_ parser: XMLParser, foundCDATA block: Data) { stream.add(text: String(decoding: block, as: UTF8.self)) }
}
