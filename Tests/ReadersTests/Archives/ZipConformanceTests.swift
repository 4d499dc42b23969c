import Diagnostics
import Documents
import Foundation
import Testing

@testable import Readers

/// Where outside data lies: beside the package, or where the environment says.
private let shared: URL = {
    if let path = ProcessInfo.processInfo.environment["OITLINT_SHARED"] { return URL(filePath: path) }
    var package = URL(filePath: #filePath)
    for _ in 0..<4 { package.deleteLastPathComponent() }
    return package.deletingLastPathComponent().appending(path: "shared")
}()

private let conformance = shared.appending(path: "conformance")

/// Python 3, whose `zipfile` the archives are compared with.
private let python: URL? = ["/usr/bin/python3", "/usr/local/bin/python3"].map { URL(filePath: $0) }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) }

/// The parts of archives as Python sees them: `file`, then tab-separated name, sizes, check sum and whether it could be read.
private let script = """
    import sys, zipfile
    for path in sys.argv[1:]:
        print("file\\t" + path)
        try:
            archive = zipfile.ZipFile(path)
        except Exception:
            print("refused")
            continue
        for one in archive.infolist():
            try:
                archive.read(one)
                state = "read"
            except Exception:
                state = "refused"
            print("\\t".join(map(str, [one.filename.replace("\\\\", "/"), one.compress_size, one.file_size, one.CRC, state])))
    """

private func run(_ executable: URL, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = ["PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
}

@Suite struct ZipConformanceTests {
    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: conformance.path), "shared conformance data is absent"),
        .enabled(if: python != nil, "Python 3 is absent"), arguments: ["xlsx", "docx"])
    func `every archive has the parts that Python sees`(_ format: String) throws {
        let folder = conformance.appending(path: "\(format)/files")
        let paths = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { folder.appending(path: $0).path }
        #expect(paths.count >= 30)
        let output = try run(try #require(python), ["-c", script] + paths)
        var expected: [String: [String]] = [:]
        var current = ""
        for line in output.split(separator: "\n") {
            if line.hasPrefix("file\t") {
                current = String(line.dropFirst(5))
                expected[current] = []
            } else {
                expected[current]?.append(String(line))
            }
        }
        for path in paths {
            var source = FileSource(path: path)
            var lines: [String] = []
            do throws(ArchiveFailure) {
                let archive = try ZipArchive(&source)
                let unpacked = Unpacked(&source)
                for (entry, part) in zip(archive.entries, unpacked.parts) {
                    lines.append(
                        [
                            entry.name, "\(entry.compressedSize)", "\(entry.size)", "\(entry.checksum)",
                            part.failure == nil ? "read" : "refused",
                        ]
                        .joined(separator: "\t"))
                }
            } catch {
                lines = ["refused"]
            }
            #expect(lines == expected[path], "\(path)")
        }
    }

    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: conformance.path), "shared conformance data is absent"),
        arguments: [
            ("docx/files/poi__bug53475-password-is-pass.docx", "file/password"),
            ("docx/files/poi__clusterfuzz-testcase-minimized-POIXWPFFuzzer-5313273089884160.docx", "zip/truncated"),
            ("docx/files/poi__clusterfuzz-testcase-minimized-POIXWPFFuzzer-6442791109263360.docx", "zip/damaged"),
            ("docx/files/poi__truncated62886.docx", "zip/truncated"), ("xlsx/files/calamine__pass_protected.xlsx", "file/password"),
            ("xlsx/files/excelize__encryptAES.xlsx", "file/password"), ("xlsx/files/excelize__encryptSHA1.xlsx", "file/password"),
            ("xlsx/files/poi__crash-9bf3cd4bd6f50a8a9339d363c2c7af14b536865c.xlsx", "file/password"),
            ("xlsx/files/poi__extenxls_pwd123.xlsx", "file/password"), ("xlsx/files/poi__invalid.xlsx", "file/empty"),
        ])
    func `what is no archive that can be read is an error and incomplete`(_ path: String, rule: String) {
        var source = FileSource(path: conformance.appending(path: path).path)
        var builder = DocumentBuilder()
        let result = Reader.read(&source, path: path, format: nil, into: &builder)
        #expect(builder.document.findings.map(\.rule.description) == [rule])
        #expect(builder.document.findings.map(\.level) == [.error])
        #expect(builder.document.blocks.isEmpty)
        #expect(!result.isComplete)
    }
}
