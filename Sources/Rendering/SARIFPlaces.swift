import Diagnostics

/// Writes places as locations of SARIF; the names of files and sheets are escaped once for all.
///
/// Columns count Unicode scalars, which a run declares by `columnKind`, and the end is excluded, SARIF 2.1.0 §3.30.
/// A cell has no lines: it is a logical location beside the file, §3.33.
struct SARIFPlaces {
    private struct File {
        /// The artifact location, as JSON.
        let artifact: [UInt8]
        /// The names of its tables within the file, as JSON without the closing quote: `"report.xlsx/รายการ!`.
        let tables: [[UInt8]]
    }

    let paths: RepositoryPaths
    private let files: [File]
    private let outcome: Outcome

    init(_ outcome: Outcome, _ paths: RepositoryPaths) {
        self.outcome = outcome
        self.paths = paths
        files = outcome.files.enumerated().map { index, record in
            let name = String(decoding: lastPart(of: record.path), as: UTF8.self)
            return File(
                artifact: SARIFPlaces.artifact(paths.paths[index], index: index),
                tables: record.tables.map { table in
                    var bytes: [UInt8] = []
                    bytes.append(quoted: "\(name)/" + (table.sheet.map { "\(quotedSheetName($0))!" } ?? ""))
                    bytes.removeLast()
                    return bytes
                })
        }
    }

    /// Writes where a file lies, or for no file the folder that all of them lie in.
    func appendArtifact(ofFile file: Int32, as key: StaticString = "artifactLocation", to json: inout JSONBuffer) {
        if file >= 0, Int(file) < files.count {
            json.member(key, json: files[Int(file)].artifact)
        } else {
            // A code host refuses a result without a file; GitHub says "expected at least one location".
            json.member(key, json: SARIFPlaces.artifact(paths.folder.isEmpty ? "./" : paths.folder, index: nil))
        }
    }

    /// Writes the members of a location.
    func append(_ place: Place, to json: inout JSONBuffer) {
        json.beginObject("physicalLocation")
        appendArtifact(ofFile: place.file, to: &json)
        if place.span.isKnown {
            json.beginObject("region")
            append(place.span, to: &json)
            json.endObject()
        }
        json.endObject()
        appendLogical(place, to: &json)
    }

    /// Writes the members of a region.
    func append(_ span: LineSpan, to json: inout JSONBuffer) {
        json.member("startLine", Int(span.line))
        if span.column > 0 { json.member("startColumn", Int(span.column)) }
        if span.endLine > 0 { json.member("endLine", Int(span.endLine)) }
        if span.column > 0, span.endColumn > 0 { json.member("endColumn", Int(span.endColumn)) }
    }

    private func appendLogical(_ place: Place, to json: inout JSONBuffer) {
        guard place.file >= 0, Int(place.file) < files.count else { return }
        let tables = outcome.files[Int(place.file)].tables
        if let paragraph = outcome.paragraph(of: place) {
            var path: [UInt8] = []
            let name = String(decoding: lastPart(of: outcome.files[Int(place.file)].path), as: UTF8.self)
            path.append(quoted: "\(name)/\(paragraph.pointer)")
            return append(name: paragraph.pointer, "paragraph", path, to: &json)
        }
        guard place.table >= 0, Int(place.table) < tables.count, let location = outcome.location(of: place) else { return }
        let name = files[Int(place.file)].tables[Int(place.table)]
        if let cell = location.cell {
            append(name: cell, place.column < 0 ? "row" : "cell", name + Array(cell.utf8) + [UInt8(ascii: "\"")], to: &json)
        } else if let pointer = location.pointer {
            var path: [UInt8] = []
            path.append(quoted: pointer)
            if tables[Int(place.table)].recordsPointer != nil {
                // The name of a place in JSON is its pointer, §3.33.5.
                let last = String(decoding: lastPart(of: pointer), as: UTF8.self)
                append(name: last, place.column < 0 ? "object" : "value", path, to: &json)
            } else {
                append(name: pointer, place.column < 0 ? "row" : "cell", name + path.dropFirst(), to: &json)
            }
        } else if let sheet = location.sheet {
            append(name: sheet, "sheet", name.dropLast() + [UInt8(ascii: "\"")], to: &json)
        }
    }

    private func append(name: String, _ kind: String, _ path: some Sequence<UInt8>, to json: inout JSONBuffer) {
        json.beginArray("logicalLocations")
        json.element()
        json.beginObject()
        json.member("name", name)
        json.member("fullyQualifiedName", json: Array(path))
        json.member("kind", kind)
        json.endObject()
        json.endArray()
    }

    private static func artifact(_ path: String, index: Int?) -> [UInt8] {
        var json = JSONBuffer()
        json.beginObject()
        if path.utf8.first == UInt8(ascii: "/") {
            json.member("uri", "file://" + percentEncoded(path))
        } else {
            json.member("uri", percentEncoded(path))
            json.member("uriBaseId", SARIFRenderer.root)
        }
        if let index { json.member("index", index) }
        json.endObject()
        return json.bytes
    }
}
