import XML

/// What a document says, in one line each: `<a`, ` name=value`, `"text`, `>a`; text that stands together is one.
struct Events: Equatable, CustomStringConvertible {
    var lines: [String] = []
    var error: XMLError?

    var description: String { lines.joined(separator: " | ") + (error.map { " ! \($0)" } ?? "") }
}

/// A vocabulary with a bit of everything.
let testVocabulary = XMLVocabulary(
    namespaces: [["urn:one", "urn:uno"], ["urn:two"], ["http://www.w3.org/XML/1998/namespace"]],
    locals: ["a", "b", "c", "row", "space", "id"])

/// Shows a name: `1:a` in the first listed namespace, `a` in none, `?` for what is not listed.
func shown(_ name: XMLName) -> String {
    let locals = ["a", "b", "c", "row", "space", "id"]
    let local = Int(name.local) < locals.count ? locals[Int(name.local)] : "?"
    switch name.namespace {
    case XMLName.none: return local
    case XMLName.other: return "?:" + local
    default: return "\(name.namespace):" + local
    }
}

/// Reads pieces to the end or the first error.
func events(of pieces: [[UInt8]], limits: XMLLimits = XMLLimits()) -> Events {
    var found = Events()
    var tokenizer = XMLTokenizer(vocabulary: testVocabulary, limits: limits)
    var next = 0
    func text(_ range: Range<Int>) -> String { String(decoding: tokenizer.bytes[range], as: UTF8.self) }
    do throws(XMLError) {
        while true {
            switch try tokenizer.next() {
            case .needsBytes:
                if next < pieces.count {
                    let piece = pieces[next]
                    tokenizer.append(piece.span)
                    next += 1
                } else {
                    tokenizer.finish()
                }
            case .start:
                found.lines.append("<\(shown(tokenizer.name)) \(text(tokenizer.localName)) \(tokenizer.depth) @\(tokenizer.offset)")
                for attribute in tokenizer.attributes {
                    found.lines.append(" \(shown(attribute.name))=\(text(attribute.value))")
                }
            case .end:
                found.lines.append(">\(shown(tokenizer.name)) \(text(tokenizer.localName)) \(tokenizer.depth)")
            case .text:
                if let last = found.lines.last, last.hasPrefix("\"") {
                    found.lines[found.lines.count - 1] += text(tokenizer.text)
                } else {
                    found.lines.append("\"" + text(tokenizer.text))
                }
            case .finished:
                return found
            }
        }
    } catch {
        found.error = error
    }
    return found
}

/// Reads a whole document at once.
func events(of document: [UInt8], limits: XMLLimits = XMLLimits()) -> Events { events(of: [document], limits: limits) }
