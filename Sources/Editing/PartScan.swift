import XML

/// Goes through the elements of a part and tells where each stands in its bytes, so that a few of them can be changed and the rest kept.
enum PartScan {
    /// An element begins or ends.
    enum Event {
        /// Its first byte, the byte behind its start tag, and whether it has no end tag of its own.
        case start(at: Int, tagEnd: Int, isEmpty: Bool)
        /// The first byte of its end tag and the byte behind it; of an empty element both are the byte behind it.
        case end(at: Int, end: Int)
    }

    /// The names that are looked for.
    enum Name: UInt16, CaseIterable {
        case Default, Extension, Override, PartName, Types
        case author, authors, c, cellXfs, col, cols, comment, commentList, controls, customFormat, customHeight
        case drawing, drawingHF, extLst, f, fill, fills, font, fonts, headerRowCount, id, `is`, legacyDrawing, legacyDrawingHF, max,
            mergeCell, min
        case oleObjects, picture, r, ref, row, s, sheet, sheetData, sheetId, sheets, style, styleSheet, t, tableParts, text, v
        case webPublishItems, worksheet, xf
    }

    private static let vocabulary = XMLVocabulary(
        namespaces: [
            ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"],
            [
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships",
            ],
            ["http://schemas.openxmlformats.org/package/2006/content-types"],
            ["http://schemas.openxmlformats.org/package/2006/relationships"],
        ],
        locals: Name.allCases.map { "\($0)" })

    /// Visits every element; false when the part is no XML in UTF-8.
    static func walk(_ bytes: [UInt8], _ visit: (Event, XMLTokenizer) -> Void) -> Bool {
        guard !bytes.starts(with: [0xFE, 0xFF]), !bytes.starts(with: [0xFF, 0xFE]), bytes.first != 0, bytes.dropFirst().first != 0 else {
            return false
        }
        var xml = XMLTokenizer(vocabulary: vocabulary)
        xml.append(bytes.span)
        xml.finish()
        var isEmpty = false
        var emptyEnd = 0
        while true {
            do throws(XMLError) {
                switch try xml.next() {
                case .finished: return true
                case .needsBytes: return false
                case .text: continue
                case .start:
                    let end = tagEnd(bytes, from: xml.offset)
                    isEmpty = end >= 2 && bytes[end - 2] == UInt8(ascii: "/")
                    emptyEnd = end
                    visit(.start(at: xml.offset, tagEnd: end, isEmpty: isEmpty), xml)
                case .end:
                    visit(isEmpty ? .end(at: emptyEnd, end: emptyEnd) : .end(at: xml.offset, end: tagEnd(bytes, from: xml.offset)), xml)
                    isEmpty = false
                }
            } catch {
                return false
            }
        }
    }

    /// The byte behind the tag that begins at an offset.
    private static func tagEnd(_ bytes: [UInt8], from start: Int) -> Int {
        var quote: UInt8 = 0
        for at in start..<bytes.count {
            let byte = bytes[at]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return at + 1
            }
        }
        return bytes.count
    }
}

extension XMLTokenizer {
    /// Which element of spreadsheets begins or ends; nil for any other.
    var word: PartScan.Name? { name.namespace == 1 ? PartScan.Name(rawValue: name.local) : nil }

    /// Which element of the list of content types begins or ends; nil for any other.
    var typesWord: PartScan.Name? { name.namespace == 3 ? PartScan.Name(rawValue: name.local) : nil }

    /// The text of an attribute of the element that begins.
    func string(_ name: PartScan.Name) -> String? {
        attribute(XMLName(namespace: XMLName.none, local: name.rawValue)).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// The whole number of an attribute.
    func number(_ name: PartScan.Name) -> Int? {
        string(name).flatMap { Int($0) }
    }
}

/// A start tag as it is written.
struct StartTag {
    /// The name with its prefix.
    let name: [UInt8]
    /// The attributes as they are written, each with the blanks in front of it.
    private(set) var attributes: [(name: [UInt8], written: [UInt8])] = []

    /// Takes a tag apart.
    init(_ tag: ArraySlice<UInt8>) {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 9 || byte == 10 || byte == 13 }
        let bytes = Array(tag)
        var at = 1
        while at < bytes.count, !isSpace(bytes[at]), bytes[at] != UInt8(ascii: "/"), bytes[at] != UInt8(ascii: ">") { at += 1 }
        name = Array(bytes[1..<max(at, 1)])
        while at < bytes.count {
            let start = at
            while at < bytes.count, isSpace(bytes[at]) { at += 1 }
            let nameStart = at
            while at < bytes.count, bytes[at] != UInt8(ascii: "="), !isSpace(bytes[at]), bytes[at] != UInt8(ascii: ">") { at += 1 }
            let nameEnd = at
            while at < bytes.count, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "'"), bytes[at] != UInt8(ascii: ">") {
                at += 1
            }
            guard at < bytes.count, bytes[at] != UInt8(ascii: ">") else { return }
            let quote = bytes[at]
            at += 1
            while at < bytes.count, bytes[at] != quote { at += 1 }
            at = min(at + 1, bytes.count)
            attributes.append((Array(bytes[nameStart..<nameEnd]), Array(bytes[start..<at])))
        }
    }

    /// The prefix of the name with its colon; empty where there is none.
    var prefix: [UInt8] {
        name.firstIndex(of: UInt8(ascii: ":")).map { Array(name[...$0]) } ?? []
    }

    /// The tag without some attributes and with others, not yet closed.
    func written(without removed: Set<String> = [], with added: [(name: String, value: String)] = []) -> [UInt8] {
        var out: [UInt8] = [UInt8(ascii: "<")] + name
        let gone = removed.union(added.map(\.name))
        for attribute in attributes where !gone.contains(String(decoding: attribute.name, as: UTF8.self)) { out += attribute.written }
        for (name, value) in added { out += " \(name)=\"\(value)\"".utf8 }
        return out
    }
}
