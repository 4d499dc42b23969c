/// How much of an archive is believed; reaching a limit is a finding, never silence.
///
/// An archive inside an archive is never opened, so that there is no depth to limit.
struct ZipLimits: Hashable, Sendable {
    /// The entries, 65,536: as many as an archive without the 64-bit extension can hold, and far more than a workbook with a thousand sheets.
    var entries = 1 << 16
    /// The bytes of the directory, 16 MiB: 256 for each entry, more than their names take.
    var directoryBytes = 16 << 20
    /// The expanded bytes of one part, 4 GiB: four times the sheet of a million rows of sixteen columns.
    var partBytes = 4 << 30
    /// The expanded bytes of all parts, 8 GiB: a workbook with two of the largest sheets.
    var totalBytes = 8 << 30
    /// How many times its size a part may expand to, 500: like rows with references reach 19, without them 260; deflate can do 1,032.
    var ratio = 500
    /// The expanded bytes below which no ratio is suspicious, 64 MiB: they are expanded in a third of a second.
    var ratioFreeBytes = 64 << 20
    /// The compressed bytes that are held at a time, 64 KiB.
    var chunkBytes = 64 << 10

    /// The usual limits.
    init() {}
}
