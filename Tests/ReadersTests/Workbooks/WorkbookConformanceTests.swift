import Diagnostics
import Documents
import Foundation
import Readers
import Testing

/// Where outside data lies: beside the package, or where the environment says.
private let folder: URL = {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    let shared =
        ProcessInfo.processInfo.environment["OITLINT_SHARED"].map { URL(filePath: $0) }
        ?? package.deletingLastPathComponent().appending(path: "shared")
    return shared.appending(path: "conformance/xlsx")
}()

private let isThere = FileManager.default.fileExists(atPath: folder.path)

/// What another reader saw of a workbook.
private struct Seen: Decodable {
    struct Sheet: Decodable {
        let name: String
        let rows: [[Value]]?
    }

    enum Value: Decodable, Hashable {
        case blank
        case boolean(Bool)
        case number(Double)
        case text(String)
        case date(String)
        case duration(Double)

        init(from decoder: any Decoder) throws {
            // The references say no types: the first that fits is the value's, and a value that fits none is an error.
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .blank
            } else if let flag = try? container.decode(Bool.self) {
                self = .boolean(flag)
            } else if let number = try? container.decode(Double.self) {
                self = .number(number)
            } else if let text = try? container.decode(String.self) {
                self = text.isEmpty ? .blank : .text(text)
            } else {
                let object = try container.decode([String: Text].self)
                if let date = object["d"]?.text {
                    self = .date(date.hasSuffix("T00:00:00") ? String(date.dropLast(9)) : String(date.prefix(19)))
                } else if let time = object["t"]?.text {
                    self = .date(String(time.prefix(12)))
                } else {
                    self = .duration(object["dur"]?.number ?? 0)
                }
            }
        }
    }

    struct Text: Decodable {
        let text: String?
        let number: Double?

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            text = try? container.decode(String.self)
            number = try? container.decode(Double.self)
        }
    }

    let sheets: [Sheet]?

    var cells: [String: Value] {
        var out: [String: Value] = [:]
        for sheet in sheets ?? [] {
            for (row, values) in (sheet.rows ?? []).enumerated() {
                for (column, value) in values.enumerated() where value != .blank {
                    out["\(sheet.name)!\(columnLetters(column))\(row + 1)"] = value
                }
            }
        }
        return out
    }
}

@Suite struct WorkbookConformanceTests {
    @Test(.enabled(if: isThere, "shared conformance data is absent"))
    func `where two other readers agree so do we`() throws {
        var files = 0
        var agreed = 0
        var same = 0
        var differences: [String] = []
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "files").path).sorted() {
            files += 1
            let reading = Reading(Array(try Data(contentsOf: folder.appending(path: "files/\(file)"))), path: file)
            #expect(reading.result.isComplete || reading.document.findings.contains { $0.level == .error }, "\(file)")
            if reading.result.isComplete { #expect(reading.document.tables.contains { $0.rowCount > 0 }, "\(file)") }
            let both = try ["calamine", "openpyxl"].compactMap { reader -> [String: Seen.Value]? in
                // A reader that refused the file has left no reference; one that has must be readable.
                let reference = folder.appending(path: "reference/\(reader)/\(file).json")
                guard FileManager.default.fileExists(atPath: reference.path) else { return nil }
                return try JSONDecoder().decode(Seen.self, from: Data(contentsOf: reference)).cells
            }
            guard both.count == 2 else { continue }
            let ours = cells(reading)
            for (place, value) in both[0] where both[1][place] == value {
                agreed += 1
                if ours[place].map({ isSame($0.kind, $0.value, value) }) ?? false {
                    same += 1
                } else {
                    differences.append("\(file) \(place): \(value), not \(ours[place].map { "\($0.kind) \($0.value)" } ?? "blank")")
                }
            }
        }
        print("workbooks: \(files); cells on which two readers agree: \(agreed); the same in ours: \(same)")
        for difference in differences.sorted() { print("  \(difference)") }
        #expect(files > 100)
        #expect(agreed > 4_000)
        #expect(same * 1_000 >= agreed * 999)
    }

    private func cells(_ reading: Reading) -> [String: (kind: CellKind, value: String)] {
        var out: [String: (kind: CellKind, value: String)] = [:]
        for table in reading.document.tables {
            for batch in table.batches {
                for row in batch.rows {
                    for column in 0..<Int(row.cellCount) {
                        let cell = batch.cells[Int(row.firstCell) + column]
                        guard cell.kind != .blank else { continue }
                        let value = String(decoding: batch.bytes[cell.value], as: UTF8.self)
                        out["\(table.info.record.sheet ?? "")!\(columnLetters(column))\(row.index + 1)"] = (cell.kind, value)
                    }
                }
            }
        }
        return out
    }

    private func isSame(_ kind: CellKind, _ value: String, _ seen: Seen.Value) -> Bool {
        switch seen {
        case .blank: false
        case .boolean(let flag): kind == .boolean && value == (flag ? "TRUE" : "FALSE")
        case .number(let number): Double(value).map { abs($0 - number) <= 1e-14 * abs(number) } ?? false
        case .text(let text): value == text.replacing("\r\n", with: "\n")
        // A time of day alone is a moment of the day that a workbook of 1904 begins with.
        case .date(let date): kind == .date && (value.prefix(date.utf8.count) == date || (date == "00:00:00" && value == "1904-01-01"))
        case .duration(let seconds):
            kind == .date && isDuration(value, seconds)
        }
    }

    private func isDuration(_ value: String, _ seconds: Double) -> Bool {
        let parts = value.split(separator: ":").compactMap { Double($0) }
        return parts.count == 3 && abs(parts[0] * 3_600 + parts[1] * 60 + parts[2] - seconds) < 0.001
    }
}
