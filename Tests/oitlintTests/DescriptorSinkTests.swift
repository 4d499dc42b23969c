import Foundation
import Testing

@testable import oitlint

struct DescriptorSinkTests {
    @Test func `what is written arrives in order, however large`() throws {
        let folder = try TemporaryFolder(["out": ""])
        let descriptor = open("\(folder.path)/out", O_WRONLY)
        defer { close(descriptor) }
        var sink = DescriptorSink(descriptor)
        var expected: [UInt8] = []
        for number in 0..<20_000 {
            sink.writeLine("line \(number)")
            expected += Array("line \(number)\n".utf8)
        }
        sink.flush()
        #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/out")) == Data(expected))
        #expect(!sink.hasFailed)
    }

    @Test func `a device that is full is a failure that says so`() throws {
        let descriptor = open("/dev/full", O_WRONLY)
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        var sink = DescriptorSink(descriptor)
        sink.write("x")
        sink.flush()
        #expect(sink.hasFailed)
        #expect(sink.failureText == "No space left on device")
    }

    @Test func `a descriptor that is closed is a failure, and writing on does not loop`() {
        var sink = DescriptorSink(-1)
        for _ in 0..<10 { sink.write([UInt8](repeating: 1, count: 100_000)) }
        sink.flush()
        #expect(sink.hasFailed)
        #expect(sink.errorNumber == EBADF)
    }
}
