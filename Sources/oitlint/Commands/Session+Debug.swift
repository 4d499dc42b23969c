import Diagnostics
import Readers
import Rendering
import TOML
import ThaiText

extension Session {
    /// Decodes TOML as the suite toml-test asks of a decoder.
    mutating func debugTOML(_ input: inout some ByteSource & ~Copyable) -> ExitStatus {
        var bytes: [UInt8] = []
        do throws(ReadFailure) {
            while try input.read(into: &bytes, atMost: 64 << 10) > 0 {}
        } catch {
            complain(Message(th: "อ่านข้อมูลเข้ามาตรฐานไม่ได้", en: "standard input cannot be read"))
            return .incomplete
        }
        do throws(TOMLError) {
            out.writeLine(TaggedJSON.encode(try TOML.parse(bytes)))
            return .clean
        } catch {
            let place = LineIndex(bytes).position(of: error.span.lowerBound)
            trouble.writeLine("-:\(place.line):\(place.column): error: \(harmless(error.message(thai: language == .th)))")
            return .findings
        }
    }

    /// Answers cases of the suite cel-spec, each line as soon as it is there.
    mutating func debugCEL(_ input: inout some ByteSource & ~Copyable) -> ExitStatus {
        var waiting: [UInt8] = []
        do throws(ReadFailure) {
            while try input.read(into: &waiting, atMost: 64 << 10) > 0 {
                guard let end = waiting.lastIndex(of: UInt8(ascii: "\n")) else { continue }
                answer(waiting[..<end])
                waiting.removeSubrange(...end)
            }
        } catch {
            complain(Message(th: "อ่านข้อมูลเข้ามาตรฐานไม่ได้", en: "standard input cannot be read"))
            return .incomplete
        }
        answer(waiting[...])
        return .clean
    }

    /// Answers whole lines.
    private mutating func answer(_ lines: ArraySlice<UInt8>) {
        for line in lines.split(separator: UInt8(ascii: "\n")) where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) {
            out.write(CELCase.answer(Array(line)) + [UInt8(ascii: "\n")])
        }
        out.flush()
    }
}
