import Diagnostics
import ThaiText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The line at the foot of a terminal that says how far a run has come.
struct ProgressLine: Sendable {
    /// 30 cells: a step for each three parts of a hundred.
    private static let barWidth = 30
    /// Goes to the beginning of the line and takes away what stands on it.
    static let clearing = "\r\u{1B}[K"

    /// The columns of the terminal.
    let width: Int
    let language: Language

    /// Draws the line in place of the one before.
    func draw(_ path: String, done: Int, of total: Int) {
        write(Self.clearing + text(path, done: done, of: total))
    }

    /// Takes the line away.
    func clear() { write(Self.clearing) }

    /// The line: what is read, a bar, and how much of how much.
    func text(_ path: String, done: Int, of total: Int) -> String {
        let share = total > 0 ? min(max(done, 0), total) * 100 / total : 0
        let filled = share * Self.barWidth / 100
        let bar = "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: Self.barWidth - filled) + "]"
        let tail = " \(bar) \(share) %  \(ByteCount(done).shown) / \(ByteCount(total).shown)"
        let verb = language == .th ? "กำลังอ่าน " : "reading "
        // The last column stays free: some terminals begin a new line when it is written.
        let room = width - 1 - DisplayWidth.width(of: tail) - DisplayWidth.width(of: verb)
        if room < 8 { return DisplayWidth.truncate("\(share) %", toWidth: max(width - 1, 0)) }
        return verb + DisplayWidth.truncate(harmless(path), toWidth: room) + tail
    }

    private func write(_ text: String) {
        var sink = DescriptorSink(STDERR_FILENO)
        sink.write(text)
        sink.flush()
    }
}

/// A number of bytes, for people.
struct ByteCount {
    private let bytes: Int

    init(_ bytes: Int) { self.bytes = bytes }

    /// Such as `812 B`, `3.4 kB`, `746.2 MB`, in powers of 1000.
    var shown: String {
        for (unit, size) in [("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1_000)] where bytes >= size {
            let tenths = bytes / (size / 10)
            return "\(tenths / 10).\(tenths % 10) \(unit)"
        }
        return "\(bytes) B"
    }
}
